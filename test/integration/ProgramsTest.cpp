//===- ProgramsTest.cpp - The programs of a folder on every backend -------===//
//
// Every program in Programs/ runs on random arguments: floats in -1..1, integers in -100..100 (or what of
// that their type holds). What the optimizer makes of it must stay close to the program as written, the CPU
// close to that, and the TPU must equal in every bit the reference evaluator that computes in TPU arithmetic.
//
//===----------------------------------------------------------------------===//

#include "Backends.h"

#include "systole/Reference/Attributes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>

namespace systole::test {
namespace {

std::vector<std::string> programNames() {
  std::vector<std::string> names;
  for (const auto &entry : std::filesystem::directory_iterator(SYSTOLE_TEST_PROGRAMS))
    if (entry.path().extension() == ".mlir")
      names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

Array randomArgument(ElementType type, const Shape &shape, std::mt19937 &random) {
  Array array = Array::zeros(type, shape);
  for (int64_t i = 0; i < array.size(); ++i) {
    std::uniform_real_distribution<float> unit(-1, 1);
    if (isFloat(type))
      array.setDouble(i, unit(random));
    else if (isComplex(type))
      array.setComplex(i, {unit(random), unit(random)});
    else if (type == ElementType::I1)
      array.setInt(i, static_cast<int64_t>(random() & 1));
    else
      array.setInt(i, static_cast<int64_t>(random() % 201) - (type == ElementType::UI8 ? 0 : 100));
  }
  return array;
}

class Programs : public testing::TestWithParam<std::string> {
protected:
  void SetUp() override {
    absl::StatusOr<Module> parsed =
        Module::parseFile(std::string(SYSTOLE_TEST_PROGRAMS) + "/" + GetParam() + ".mlir");
    ASSERT_TRUE(parsed.ok()) << parsed.status();
    module.emplace(*std::move(parsed));
    std::mt19937 random(7);
    auto function = module->op().lookupSymbol<mlir::func::FuncOp>("main");
    ASSERT_TRUE(function) << "no function @main";
    for (mlir::Type type : function.getArgumentTypes()) {
      auto tensor = mlir::cast<mlir::RankedTensorType>(type);
      auto element = reference::elementTypeOf(tensor.getElementType());
      ASSERT_TRUE(element);
      arguments.push_back(randomArgument(*element, tensor.getShape().vec(), random));
    }
  }

  std::optional<Module> module;
  std::vector<Array> arguments;
};

TEST_P(Programs, CpuIsCloseToReference) {
  auto written =
      evaluateReference(module->clone(), arguments, reference::Arithmetic::IEEE, "cpu", "stablehlo");
  ASSERT_TRUE(written.ok()) << written.status();
  auto expected = evaluateReference(module->clone(), arguments, reference::Arithmetic::IEEE, "cpu");
  ASSERT_TRUE(expected.ok()) << expected.status();
  EXPECT_EQ(describeDifference(*written, *expected, 1e-5), "") << "the optimizer changed the program";
  auto found = runOn("cpu", module->clone(), arguments);
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(describeDifference(*expected, *found, 2e-6), "");
}

TEST_P(Programs, TpuEqualsReferenceInTpuArithmetic) {
  auto expected = evaluateReference(module->clone(), arguments, reference::Arithmetic::TPU, "tpu-v2");
  ASSERT_TRUE(expected.ok()) << expected.status();
  auto found = runOn("tpu-v2", module->clone(), arguments);
  ASSERT_TRUE(found.ok()) << found.status();
  EXPECT_EQ(describeDifference(*expected, *found, 0), "");
}

/// What becomes of elements that the TPU doesn't have must compute the same as the program as written:
/// integers in every bit.
TEST_P(Programs, EmulatedElementsGiveTheSame) {
  auto isEmulated = [](const Array &array) {
    return byteWidth(array.elementType()) == 8 || bitWidth(array.elementType()) < 8;
  };
  auto whole =
      evaluateReference(module->clone(), arguments, reference::Arithmetic::TPU, "tpu-v2", "stablehlo");
  ASSERT_TRUE(whole.ok()) << whole.status();
  if (std::none_of(arguments.begin(), arguments.end(), isEmulated) &&
      std::none_of(whole->begin(), whole->end(), isEmulated))
    GTEST_SKIP() << "every element type is the TPU's own";
  auto parts = evaluateReference(module->clone(), arguments, reference::Arithmetic::TPU, "tpu-v2");
  ASSERT_TRUE(parts.ok()) << parts.status();
  for (size_t i = 0; i < whole->size(); ++i) {
    double tolerance = isInteger((*whole)[i].elementType()) ? 0 : 1e-5;
    EXPECT_EQ(describeDifference({(*whole)[i]}, {(*parts)[i]}, tolerance), "") << "result " << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Folder, Programs, testing::ValuesIn(programNames()),
                         [](const auto &info) { return info.param; });

} // namespace
} // namespace systole::test
