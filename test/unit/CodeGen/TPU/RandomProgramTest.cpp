//===- RandomProgramTest.cpp - Bundles against the interpreter ------------===//
//
// The emulator reports any register that is read too early, so a run also checks the schedule.
//
//===----------------------------------------------------------------------===//

#include "RandomProgram.h"
#include "CompileAndRun.h"
#include "ProgramInterpreter.h"

#include "systole/Dialect/TPU/IR/CoreMemory.h"

#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

#include "gtest/gtest.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;

namespace {

std::string toText(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.print(os);
  return text;
}

void expectSameMemory(const emulator::Emulator &device, const ProgramInterpreter &expected) {
  auto firstDifference = [](auto actual, auto expected, int64_t count) {
    return std::mismatch(expected.begin(), expected.begin() + count, actual.begin()).first - expected.begin();
  };
  int64_t elements = shareVmem(32768).program.end * kLanes;
  if (int64_t i = firstDifference(device.vmem(0), llvm::ArrayRef(expected.vmem), elements); i < elements)
    ADD_FAILURE() << "VMEM row " << i / kLanes << ", lane " << i % kLanes << ": " << device.vmem(0)[i]
                  << " instead of " << expected.vmem[i];
  int64_t words = shareSmem(4096).program.end;
  if (int64_t i = firstDifference(device.smem(0), llvm::ArrayRef(expected.smem), words); i < words)
    ADD_FAILURE() << "SMEM word " << i << ": " << device.smem(0)[i] << " instead of " << expected.smem[i];
}

/// Compiles and runs, and compares all memory that programs may use.
void check(ModuleOp module, const ProgramInterpreter &expected, const BackendOptions &options) {
  auto device = compileAndRun(getProgram(module), options);
  ASSERT_TRUE(device.ok()) << device.status();
  expectSameMemory(**device, expected);
}

class RandomPrograms : public testing::TestWithParam<unsigned> {
protected:
  OwningOpRef<ModuleOp> make(RandomProgramOptions options) {
    options.seed = GetParam();
    OwningOpRef<ModuleOp> module = makeRandomProgram(getTestContext(), options);
    EXPECT_TRUE(succeeded(verify(*module)));
    return module;
  }
};

TEST_P(RandomPrograms, Scheduled) {
  OwningOpRef<ModuleOp> module = make({.ops = 60 + int(GetParam() % 7) * 40});
  SCOPED_TRACE(toText(*module));
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  check(*module, expected, {});
}

TEST_P(RandomPrograms, Sequential) {
  OwningOpRef<ModuleOp> module = make({.ops = 80});
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  check(*module, expected, {.schedule = false});
}

TEST_P(RandomPrograms, Prepared) {
  OwningOpRef<ModuleOp> module = make({.ops = 150});
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  PassManager manager(&getTestContext());
  buildPreparePipeline(manager);
  ASSERT_TRUE(succeeded(manager.run(*module)));
  SCOPED_TRACE(toText(*module));
  check(*module, expected, {});
}

/// The canonicalizer brings ops and forms that the generator doesn't make.
TEST_P(RandomPrograms, Canonicalized) {
  OwningOpRef<ModuleOp> module = make({.ops = 150, .bitcasts = false});
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  PassManager manager(&getTestContext());
  manager.addPass(createCanonicalizerPass());
  ASSERT_TRUE(succeeded(manager.run(*module)));
  SCOPED_TRACE(toText(*module));
  check(*module, expected, {});
}

TEST_P(RandomPrograms, FewRegisters) {
  OwningOpRef<ModuleOp> module = make({.ops = 200, .recent = 80});
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  check(*module, expected, {.scalarRegisters = 6, .predicateRegisters = 4, .vectorRegisters = 5});
}

TEST_P(RandomPrograms, HighPressure) {
  OwningOpRef<ModuleOp> module = make({.ops = 500, .depth = 4, .recent = 70});
  ProgramInterpreter expected;
  expected.run(getProgram(*module));
  check(*module, expected, {});
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomPrograms, testing::Range(0u, 40u));

} // namespace
