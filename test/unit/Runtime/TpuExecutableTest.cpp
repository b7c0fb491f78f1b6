//===- TpuExecutableTest.cpp - Running programs on the emulator -----------===//

#include "systole/Runtime/TpuExecutable.h"

#include "TestExecutables.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/ISA/MachineModel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

using namespace systole;
using namespace systole::runtime;
using namespace systole::testing;
using ::testing::HasSubstr;

/// The argument at 0 and the constants at 8192 come to VMEM, and their sum goes to the result at 4096.
static const char *addConstants = R"(
  { smov s1, 4 ; smov s2, 1024 }
  { sstore [s0 + 0], s1 ; smov s3, 1 }
  { sstore [s0 + 5], s2 ; smov s4, 16 }
  { sstore [s0 + 6], s3 ; smov s5, 8 }
  { dma s0 }
  { dwait f0, 1 }
  { sstore [s0 + 1], s4 }
  { sstore [s0 + 3], s5 }
  { dma s0 }
  { dwait f0, 1 }
  { vload v1, [s0 + 0], 1 }
  { vload v2, [s0 + 8], 1 }
  { sdelay 3 }
  { vfadd v3, v1, v2 }
  { sdelay 1 }
  { vstore [s0 + 16], 1, v3 ; smov s1, 1 ; smov s4, 16 }
  { sstore [s0 + 0], s1 }
  { sstore [s0 + 1], s4 }
  { sstore [s0 + 3], s5 }
  { dma s0 }
  { dwait f0, 1 }
  { shalt }
)";

static Manifest addManifest(const TpuPlan &plan) {
  Manifest manifest;
  manifest.target = "tpu-v2";
  manifest.signature.arguments = {{"x", ElementType::F32, {8, 128}, {}}};
  manifest.signature.results = {{"y", ElementType::F32, {8, 128}, {}}};
  manifest.plan = plan;
  return manifest;
}

static TpuPlan addPlan() {
  TpuPlan plan;
  plan.machine = "tpu-v2";
  plan.machineDescription = isa::print(isa::defaultMachineModel());
  plan.argumentOffsets = {0};
  plan.resultOffsets = {4096};
  plan.constantsOffset = 8192;
  plan.arenaOffset = 12288;
  plan.hbmBytes = 12288;
  plan.vmemBytes = 3 * 4096;
  return plan;
}

static absl::StatusOr<std::unique_ptr<Executable>> load(const TpuPlan &plan, absl::Span<const uint8_t> code) {
  Array constants = Array::fromVector<float>({1024}, std::vector<float>(1024, 0.5f));
  ExecutableBuilder builder = ExecutableBuilder::inMemory();
  builder.addSection("program", SectionKind::TpuProgram, code).IgnoreError();
  builder.addSection("constants", SectionKind::TpuConstants, constants.bytes()).IgnoreError();
  if (absl::Status status = builder.finish(addManifest(plan)); !status.ok())
    return status;
  auto file = ExecutableFile::fromBytes(builder.takeBytes());
  if (!file.ok())
    return file.status();
  return Executable::load(*std::move(file));
}

static absl::StatusOr<std::unique_ptr<Executable>> load(const TpuPlan &plan, const char *source) {
  return load(plan, *isa::encode(*isa::assemble(source)));
}

static Array ramp(float first) {
  Array array = Array::zeros(ElementType::F32, {8, 128});
  for (int64_t i = 0; i < array.size(); ++i)
    array.span<float>()[i] = first + static_cast<float>(i);
  return array;
}

TEST(TpuExecutable, Runs) {
  auto program = load(addPlan(), addConstants);
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_EQ((*program)->target(), "tpu-v2");
  for (float first : {0.0f, 7.0f}) {
    auto results = (*program)->execute({ramp(first)});
    ASSERT_TRUE(results.ok()) << results.status();
    EXPECT_TRUE((*results)[0] == ramp(first + 0.5f));
  }
}

TEST(TpuExecutable, CollectsStatistics) {
  auto program = load(addPlan(), addConstants);
  ASSERT_TRUE(program.ok()) << program.status();
  RunStatistics statistics;
  ASSERT_TRUE((*program)->execute({ramp(0)}, {}, &statistics).ok());
  EXPECT_FALSE(statistics.device);
  ASSERT_TRUE((*program)->execute({ramp(0)}, {.collectTrace = true}, &statistics).ok());
  ASSERT_TRUE(statistics.device);
  EXPECT_GT(statistics.device->cycles, 22);
  EXPECT_EQ(statistics.device->bundles, 22);
  EXPECT_DOUBLE_EQ(statistics.device->seconds, static_cast<double>(statistics.device->cycles) / 700e6);
  EXPECT_EQ(statistics.device->hbmBytesRead, 8192);
  EXPECT_EQ(statistics.device->hbmBytesWritten, 4096);
  EXPECT_EQ(statistics.device->vmemBytesPeak, 3 * 4096);
  EXPECT_EQ(statistics.device->mxuUtilization, 0);
  EXPECT_GT(statistics.device->stallCycles.at("dma_wait"), 0);
  EXPECT_EQ(statistics.device->slotOperations.at("X"), 6);
  EXPECT_FALSE(statistics.trace.empty());
}

TEST(TpuExecutable, RunsFromSeveralThreads) {
  auto program = load(addPlan(), addConstants);
  ASSERT_TRUE(program.ok()) << program.status();
  std::vector<std::thread> threads;
  std::atomic<int> wrong = 0;
  for (int i = 0; i < 3; ++i)
    threads.emplace_back([&, i] {
      for (int run = 0; run < 20; ++run) {
        auto results = (*program)->execute({ramp(static_cast<float>(i))});
        wrong += !results.ok() || !((*results)[0] == ramp(static_cast<float>(i) + 0.5f));
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(wrong, 0);
}

TEST(TpuExecutable, ErrorsOfTheProgramAreReported) {
  auto program = load(addPlan(), "{ strap 42 }");
  ASSERT_TRUE(program.ok()) << program.status();
  absl::Status status = (*program)->execute({ramp(0)}).status();
  EXPECT_THAT(std::string(status.message()), HasSubstr("42"));
  // The executable can be used again, and a failed run leaves nothing.
  EXPECT_EQ((*program)->execute({ramp(0)}).status(), status);
}

TEST(TpuExecutable, AddressesBeyondThePlanAreErrors) {
  TpuPlan plan = addPlan();
  auto program = load(plan, R"(
    { smov s1, 4 ; smov s2, 1025 }
    { sstore [s0 + 0], s1 ; smov s3, 1 }
    { sstore [s0 + 5], s2 ; smov s4, 16 }
    { sstore [s0 + 6], s3 }
    { sstore [s0 + 1], s4 }
    { dma s0 }
    { shalt })");
  ASSERT_TRUE(program.ok()) << program.status();
  EXPECT_THAT(std::string((*program)->execute({ramp(0)}).status().message()), HasSubstr("HBM"));
}

TEST(TpuExecutable, BadExecutablesAreRefused) {
  EXPECT_FALSE(load(addPlan(), asBytes("no bundles")).ok());
  TpuPlan plan = addPlan();
  plan.machineDescription = "clock_speed = fast\n";
  EXPECT_THAT(std::string(load(plan, addConstants).status().message()),
              HasSubstr("the executable's machine model: "));
  plan = addPlan();
  plan.hbmBytes = int64_t(1) << 40;
  EXPECT_THAT(std::string(load(plan, addConstants).status().message()),
              HasSubstr("more than a core of tpu-v2 has"));
}
