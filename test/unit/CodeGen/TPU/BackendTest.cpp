//===- BackendTest.cpp - Programs by hand, on the emulator ----------------===//

#include "CompileAndRun.h"

#include "systole/Support/TPUArithmetic.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/FormatVariadic.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;
using testing::HasSubstr;

namespace {

/// The program's body, with a few constants.
std::string wrap(const std::string &body) {
  std::string text = "tpu.program @test {\n";
  for (int value : {0, 1, 2, 3, 8, 9, 16, 64, 128})
    text += llvm::formatv("%c{0} = arith.constant {0} : i32\n", value);
  return text + body + "}\n";
}

absl::StatusOr<std::unique_ptr<emulator::Emulator>>
run(const std::string &body, const BackendOptions &options = {}, BackendStatistics *statistics = nullptr) {
  OwningOpRef<ModuleOp> module = parseProgram(wrap(body));
  if (!module)
    return absl::InvalidArgumentError("the program doesn't parse");
  return compileAndRun(getProgram(*module), options, statistics);
}

TEST(BackendTest, MovesDataByDMA) {
  // 256 words of SMEM and VMEM out to HBM and back to other rows.
  auto device = run(R"(
    %lane = tpu.lane_id : vector<8x128xi32>
    tpu.store %lane, %c0[0] : vector<8x128xi32>
    %vmem_to_hbm = arith.constant 97 : i32
    %hbm_to_vmem = arith.constant 100 : i32
    tpu.scalar_store %c1, %c64[0] : i32
    %c256 = arith.constant 256 : i32
    tpu.scalar_store %c0, %c64[1] : i32
    tpu.scalar_store %c0, %c64[2] : i32
    tpu.scalar_store %c2, %c64[3] : i32
    tpu.scalar_store %c0, %c64[4] : i32
    tpu.scalar_store %c256, %c64[5] : i32
    tpu.scalar_store %c1, %c64[6] : i32
    tpu.scalar_store %c0, %c64[7] : i32
    tpu.scalar_store %c0, %c64[8] : i32
    tpu.dma_start %c64
    tpu.dma_wait 0 count 1
    %c4 = arith.constant 4 : i32
    tpu.scalar_store %c4, %c64[0] : i32
    tpu.scalar_store %c2, %c64[1] : i32
    tpu.scalar_store %c16, %c64[3] : i32
    tpu.dma_start %c64
    tpu.dma_wait 0 count 1
    %x = tpu.load %c16[0] : vector<8x128xi32>
    %y = arith.addi %x, %x : vector<8x128xi32>
    tpu.store %y, %c64[0] : vector<8x128xi32>
  )");
  ASSERT_TRUE(device.ok()) << device.status();
  for (int i = 0; i < 256; ++i)
    ASSERT_EQ((*device)->vmem(0)[64 * kLanes + i], uint32_t(2 * (i % 128))) << i;
}

TEST(BackendTest, ReportsTraps) {
  std::string text = R"(
    %x = tpu.scalar_load %c3[0] : i32
    %is_zero = arith.cmpi eq, %x, %c0 : i32
    scf.if %is_zero {
      tpu.trap 7
    }
    tpu.scalar_store %c1, %c0[0] : i32
  )";
  EXPECT_THAT(run(text).status().message(), HasSubstr("7"));
  // Without the zero it goes through.
  EXPECT_TRUE(run("tpu.scalar_store %c1, %c3[0] : i32\n" + text).ok());
}

TEST(BackendTest, ComparesUnsignedBoundsOfLoops) {
  auto device = run(R"(
    %lower = arith.constant 0x7FFFFFF8 : i32
    %upper = arith.constant 0x80000010 : i32
    %n = scf.for unsigned %i = %lower to %upper step %c8 iter_args(%count = %c0) -> i32 : i32 {
      %next = arith.addi %count, %c1 : i32
      scf.yield %next : i32
    }
    tpu.scalar_store %n, %c0[0] : i32
  )");
  ASSERT_TRUE(device.ok()) << device.status();
  EXPECT_EQ((*device)->smem(0)[0], 3u);
}

TEST(BackendTest, PopsResultsOfEarlierIterations) {
  // A product in flight from each iteration to the next: rows of the identity times i.
  auto device = run(R"(
    %c15 = arith.constant 15 : i32
    %lane = tpu.lane_id : vector<8x128xi32>
    %sublane = tpu.sublane_id : vector<8x128xi32>
    %one = arith.constant dense<1.0> : vector<8x128xf32>
    %zero = arith.constant dense<0.0> : vector<8x128xf32>
    scf.for %i = %c0 to %c16 step %c1 : i32 {
      %first = arith.muli %i, %c8 : i32
      %offset = tpu.splat %first : vector<8x128xi32>
      %row = arith.addi %sublane, %offset : vector<8x128xi32>
      %diagonal = arith.cmpi eq, %row, %lane : vector<8x128xi32>
      %rows = arith.select %diagonal, %one, %zero : vector<8x128xi1>, vector<8x128xf32>
      tpu.matrix_load %rows : vector<8x128xf32>
    }
    tpu.matrix_swap
    %values = arith.sitofp %lane : vector<8x128xi32> to vector<8x128xf32>
    tpu.matrix_multiply %values : vector<8x128xf32>
    %last = scf.for %i = %c0 to %c9 step %c1 iter_args(%x = %values) -> vector<8x128xf32> : i32 {
      %next = arith.addf %x, %one : vector<8x128xf32>
      tpu.matrix_multiply %next : vector<8x128xf32>
      %result = tpu.matrix_pop : vector<8x128xf32>
      %to = arith.muli %i, %c8 : i32
      tpu.store %result, %to[128] : vector<8x128xf32>
      scf.yield %next : vector<8x128xf32>
    }
    %result = tpu.matrix_pop : vector<8x128xf32>
    tpu.store %result, %c0[0] : vector<8x128xf32>
  )");
  ASSERT_TRUE(device.ok()) << device.status();
  auto at = [&](int row, int lane) { return llvm::bit_cast<float>((*device)->vmem(0)[row * kLanes + lane]); };
  for (int i = 0; i < 9; ++i)
    EXPECT_EQ(at(128 + 8 * i, 100), 100.0f + i);
  EXPECT_EQ(at(0, 100), 109.0f);
}

TEST(BackendTest, FillsTheQueueNoFurtherThanItHolds) {
  std::string body = R"(
    %x = tpu.load %c0[0] : vector<8x128xf32>
  )";
  for (int i = 0; i < 16; ++i)
    body += "tpu.matrix_load %x : vector<8x128xf32>\n";
  body += "tpu.matrix_swap\n";
  for (int i = 0; i < 100; ++i)
    body += llvm::formatv("tpu.matrix_multiply %x : vector<8x128xf32>\n"
                          "%r{0} = tpu.matrix_pop : vector<8x128xf32>\n"
                          "tpu.store %r{0}, %c0[{1}] : vector<8x128xf32>\n",
                          i, 8 + 8 * i);
  BackendStatistics statistics;
  auto device = run(body, {}, &statistics);
  ASSERT_TRUE(device.ok()) << device.status();
  EXPECT_EQ(statistics.spilledRegisters, 0);
}

TEST(BackendTest, ReportsTooManySpills) {
  std::string body;
  for (int i = 0; i < 200; ++i)
    body += llvm::formatv("%v{0} = tpu.load %c0[{1}] : vector<8x128xi32>\n", i, 8 * i);
  // Nothing can be added up before the wait.
  body += "tpu.dma_wait 0 count 1\n%late = tpu.load %c0[2000] : vector<8x128xi32>\n"
          "%s0 = arith.addi %v0, %late : vector<8x128xi32>\n";
  for (int i = 1; i < 200; ++i)
    body += llvm::formatv("%s{0} = arith.addi %s{1}, %v{0} : vector<8x128xi32>\n", i, i - 1);
  body += "tpu.store %s199, %c0[0] : vector<8x128xi32>\n";
  std::string message;
  ScopedDiagnosticHandler handler(&getTestContext(),
                                  [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  EXPECT_FALSE(run(body).ok());
  EXPECT_THAT(message,
              HasSubstr("spilled vectors, but only 128 fit in the 1024 rows of VMEM that are set aside"));
}

TEST(BackendTest, WaitsForResultsAcrossBranches) {
  // The slowest result is read right after the branch, on both ways.
  for (int take : {0, 1}) {
    auto device = run(llvm::formatv(R"(
      %lane = tpu.lane_id : vector<8x128xi32>
      %take = arith.constant {0} : i32
      tpu.scalar_store %take, %c0[0] : i32
      %t = tpu.scalar_load %c0[0] : i32
      %condition = arith.cmpi ne, %t, %c0 : i32
      %x = tpu.extract %lane[3, 77] : vector<8x128xi32>
      %y = scf.if %condition -> i32 {{
        %sum = arith.addi %x, %c1 : i32
        scf.yield %sum : i32
      } else {{
        %sum = arith.addi %x, %c2 : i32
        scf.yield %sum : i32
      }
      tpu.scalar_store %y, %c0[1] : i32
    )",
                                    take)
                          .str());
    ASSERT_TRUE(device.ok()) << device.status();
    EXPECT_EQ((*device)->smem(0)[1], take ? 78u : 79u);
  }
}

} // namespace
