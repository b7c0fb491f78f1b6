//===- AgreementTest.cpp - The TPU path against the reference evaluator ---===//
//
// Every function in Programs/*.mlir is a program: the emulator's results must equal those of the reference
// evaluator in TPU arithmetic to the last bit.
//
//===----------------------------------------------------------------------===//

#include "Agreement.h"

#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"
#include "systole/Reference/Evaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Parser/Parser.h"

#include "gtest/gtest.h"

#include <filesystem>

using namespace mlir;

namespace systole {
namespace {

ElementType elementTypeOf(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << type;
  return *parseElementType(name);
}

/// A machine with other sizes than TPU v2's.
isa::MachineModel makeMachine(int64_t vmemRows, int64_t smemWords, int64_t matrixResultQueue) {
  isa::MachineModel machine = isa::defaultMachineModel();
  machine.cores = 1;
  machine.vmemRows = vmemRows;
  machine.smemWords = smemWords;
  machine.matrixResultQueue = matrixResultQueue;
  return machine;
}

class AgreementTest : public testing::TestWithParam<std::filesystem::path> {
protected:
  /// Checks every function on each of the machines.
  void check(ArrayRef<isa::MachineModel> machines);
};

void AgreementTest::check(ArrayRef<isa::MachineModel> machines) {
  DialectRegistry registry;
  registry.insert<func::FuncDialect, arith::ArithDialect, scf::SCFDialect, stablehlo::StableHLODialect,
                  chlo::CHLODialect, kernel::KernelDialect, tpu::TPUDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(GetParam().string(), &context);
  ASSERT_TRUE(module);
  for (auto function : module->getOps<func::FuncOp>()) {
    if (function.isPrivate())
      continue;
    SCOPED_TRACE(function.getSymName().str());
    std::mt19937 random(1);
    std::vector<Array> arguments;
    for (Type type : function.getArgumentTypes()) {
      auto tensor = cast<RankedTensorType>(type);
      ArrayRef<int64_t> shape = tensor.getShape();
      arguments.push_back(
          randomArray(elementTypeOf(tensor.getElementType()), {shape.data(), shape.size()}, random));
    }
    auto expected = reference::evaluate(function, arguments, {.arithmetic = reference::Arithmetic::TPU});
    ASSERT_TRUE(expected.ok()) << expected.status();
    for (const isa::MachineModel &machine : machines) {
      SCOPED_TRACE(isa::print(machine));
      auto found = runOnEmulator(*module, function.getSymName(), arguments, machine);
      EXPECT_TRUE(found.ok()) << found.status();
      for (size_t i = 0; found.ok() && i < expected->size(); ++i) {
        std::string difference = describeDifference((*expected)[i], (*found)[i]);
        EXPECT_TRUE(difference.empty()) << "result " << i << ": " << difference;
      }
    }
  }
}

TEST_P(AgreementTest, EmulatorEqualsReference) { check({isa::defaultMachineModel()}); }

/// Memories of other sizes have other tiles, and another part for the register allocator.
TEST_P(AgreementTest, OnOtherMachines) {
  check({makeMachine(1024, 512, 1), makeMachine(6000, 1024, 12), makeMachine(65536, 65536, 64)});
}

std::vector<std::filesystem::path> programFiles() {
  std::vector<std::filesystem::path> files;
  for (const auto &entry : std::filesystem::directory_iterator(SYSTOLE_TEST_PROGRAMS))
    if (entry.path().extension() == ".mlir")
      files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

INSTANTIATE_TEST_SUITE_P(Programs, AgreementTest, testing::ValuesIn(programFiles()), [](const auto &info) {
  std::string name = info.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

} // namespace
} // namespace systole
