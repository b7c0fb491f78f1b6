//===- RandomProgramsTest.cpp - Passes keep what programs compute ---------===//
//
// Runs random programs through the reference evaluator before and after each pass and pipeline, and compares
// bit for bit (a NaN equals any NaN). In IEEE arithmetic the evaluator accumulates sums in binary64; in TPU
// arithmetic their order shows in every bit.
//
//===----------------------------------------------------------------------===//

#include "ProgramGenerator.h"

#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Reference/Evaluator.h"
#include "systole/Transforms/Pipelines.h"

#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace systole;

namespace {
std::string print(ModuleOp module) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream);
  return text;
}

bool isSameElement(const Array &a, const Array &b, int64_t index) {
  if (a.elementType() != ElementType::F32)
    return a.getInt(index) == b.getInt(index);
  double x = a.getDouble(index), y = b.getDouble(index);
  return (std::isnan(x) && std::isnan(y)) || (x == y && std::signbit(x) == std::signbit(y));
}

struct Configuration {
  const char *name;
  void (*build)(PassManager &);
  /// Whether constants are folded in IEEE arithmetic.
  bool foldsInIEEE = false;
};

void addSimplifyPipeline(PassManager &manager) { buildSimplifyPipeline(manager, TargetIndependentOptions()); }
void addEverything(PassManager &manager) {
  buildTargetIndependentPipeline(manager, TargetIndependentOptions());
}
template <std::unique_ptr<Pass> (*create)()> void addPass(PassManager &manager) {
  manager.addNestedPass<func::FuncOp>(create());
}

class RandomPrograms : public ::testing::TestWithParam<Configuration> {
protected:
  RandomPrograms() {
    context.loadDialect<func::FuncDialect, stablehlo::StableHLODialect, kernel::KernelDialect>();
  }

  // Returns whether the program computes the same before and after.
  bool check(unsigned seed, const reference::Options &options) {
    test::ProgramGenerator generator(&context, seed);
    OwningOpRef<ModuleOp> module = generator.generate(/*numOps=*/25);
    std::string before = print(*module);
    EXPECT_TRUE(succeeded(mlir::verify(*module))) << before;
    auto function = module->lookupSymbol<func::FuncOp>("main");
    std::vector<Array> arguments = generator.makeArguments(function);
    absl::StatusOr<std::vector<Array>> expected = reference::evaluate(function, arguments, options);
    EXPECT_TRUE(expected.ok()) << expected.status() << before;
    PassManager manager(&context);
    GetParam().build(manager);
    EXPECT_TRUE(succeeded(manager.run(*module))) << "seed " << seed << "\n" << before;
    std::string after = print(*module);
    absl::StatusOr<std::vector<Array>> actual =
        reference::evaluate(module->lookupSymbol<func::FuncOp>("main"), arguments, options);
    EXPECT_TRUE(actual.ok()) << actual.status() << after;
    if (!expected.ok() || !actual.ok())
      return false;
    for (size_t result = 0; result < expected->size(); ++result)
      for (int64_t i = 0; i < (*expected)[result].size(); ++i)
        if (!isSameElement((*expected)[result], (*actual)[result], i)) {
          ADD_FAILURE() << "seed " << seed << ", result " << result << ", element " << i << ": expected "
                        << (*expected)[result].getDouble(i) << ", found " << (*actual)[result].getDouble(i)
                        << "\n"
                        << before << after;
          return false;
        }
    return true;
  }

  MLIRContext context;
};

TEST_P(RandomPrograms, ComputeTheSame) {
  for (unsigned seed = 0; seed < 300 && !HasFailure(); ++seed)
    check(seed, {reference::Arithmetic::IEEE});
}

// There the order of a sum shows in its rounding.
TEST_P(RandomPrograms, ComputeTheSameOnTPU) {
  for (unsigned seed = 0; seed < 300 && !HasFailure() && !GetParam().foldsInIEEE; ++seed)
    check(seed, {reference::Arithmetic::TPU});
}

INSTANTIATE_TEST_SUITE_P(
    Passes, RandomPrograms,
    ::testing::Values(Configuration{"Simplify", addPass<createStableHLOSimplify>},
                      Configuration{"FoldConstants", addPass<createStableHLOFoldConstants>, true},
                      Configuration{"HoistInvariants", addPass<createStableHLOHoistInvariants>},
                      Configuration{"AssignLayout", addPass<createStableHLOAssignLayout>},
                      Configuration{"Fuse", addPass<createStableHLOFuse>},
                      Configuration{"SimplifyPipeline", addSimplifyPipeline, true},
                      Configuration{"AllTargetIndependent", addEverything, true}),
    [](const auto &info) { return std::string(info.param.name); });
} // namespace
