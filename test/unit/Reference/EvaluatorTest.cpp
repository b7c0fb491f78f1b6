//===- EvaluatorTest.cpp - The reference evaluator's C++ interface --------===//

#include "systole/Reference/Evaluator.h"
#include "systole/Reference/Attributes.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Support/TPUArithmetic.h"

#include "mlir/Parser/Parser.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include <random>

using namespace systole;
using namespace systole::reference;
using testing::HasSubstr;

namespace {

class EvaluatorTest : public testing::Test {
protected:
  EvaluatorTest() {
    context.loadDialect<mlir::func::FuncDialect, stablehlo::StableHLODialect, chlo::CHLODialect>();
  }

  /// The function `main` of a module.
  mlir::func::FuncOp parse(llvm::StringRef text) {
    module = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
    EXPECT_TRUE(module);
    return module->lookupSymbol<mlir::func::FuncOp>("main");
  }

  Array run(llvm::StringRef text, llvm::ArrayRef<Array> arguments, Arithmetic arithmetic = Arithmetic::IEEE) {
    absl::StatusOr<std::vector<Array>> results = evaluate(parse(text), arguments, {arithmetic});
    EXPECT_TRUE(results.ok()) << results.status().ToString();
    return results.ok() ? results->front() : Array();
  }

  mlir::MLIRContext context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

constexpr char addition[] = R"(
  func.func @main(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.add %a, %b : tensor<2xf32>
    return %0 : tensor<2xf32>
  })";

std::vector<float> randomFloats(size_t count, unsigned seed) {
  std::mt19937 generator(seed);
  std::normal_distribution<float> distribution;
  std::vector<float> values(count);
  for (float &value : values)
    value = distribution(generator);
  return values;
}

TEST_F(EvaluatorTest, RunsAFunctionOnArguments) {
  Array a = Array::fromVector<float>({2}, {1, 2}), b = Array::fromVector<float>({2}, {10, 20});
  EXPECT_EQ(run(addition, {a, b}), Array::fromVector<float>({2}, {11, 22}));
}

TEST_F(EvaluatorTest, RefusesWrongArguments) {
  Array two = Array::zeros(ElementType::F32, {2}), three = Array::zeros(ElementType::F32, {3});
  EXPECT_THAT(evaluate(parse(addition), {two}).status().ToString(), HasSubstr("takes 2 arrays, found 1"));
  EXPECT_THAT(evaluate(parse(addition), {two, three}).status().ToString(),
              HasSubstr("takes tensor<2xf32> as argument 1, found tensor<3xf32>"));
  EXPECT_THAT(evaluate(parse("func.func private @main()"), {}).status().ToString(), HasSubstr("has no body"));
}

TEST_F(EvaluatorTest, EvaluatesOneOp) {
  mlir::Operation &op = parse(addition).getBody().front().front();
  Array a = Array::fromVector<float>({2}, {1, 2});
  absl::StatusOr<std::vector<Array>> results = evaluateOp(&op, {a, a});
  ASSERT_TRUE(results.ok());
  EXPECT_EQ(results->front(), Array::fromVector<float>({2}, {2, 4}));
}

TEST_F(EvaluatorTest, RefusesAnOpThatUsesValuesFromOutside) {
  mlir::func::FuncOp function = parse(R"(
    func.func @main(%p: tensor<i1>, %a: tensor<f32>) -> tensor<f32> {
      %0 = "stablehlo.if"(%p) ({
        stablehlo.return %a : tensor<f32>
      }, {
        stablehlo.return %a : tensor<f32>
      }) : (tensor<i1>) -> tensor<f32>
      return %0 : tensor<f32>
    })");
  absl::StatusOr<std::vector<Array>> results =
      evaluateOp(&function.getBody().front().front(), {Array::scalar<bool>(true)});
  EXPECT_THAT(results.status().ToString(), HasSubstr("uses a value from outside"));
}

TEST_F(EvaluatorTest, AttributesHoldEveryElementType) {
  for (ElementType type : allElementTypes()) {
    Array array = Array::zeros(type, {2, 3});
    for (int64_t i = 0; i < array.size(); ++i)
      array.setDouble(i, i % 2);
    absl::StatusOr<Array> back = toArray(toAttribute(&context, array));
    ASSERT_TRUE(back.ok()) << back.status().ToString();
    EXPECT_EQ(*back, array) << array.typeString();

    Array splat = Array::zeros(type, {4});
    for (int64_t i = 0; i < 4; ++i)
      splat.setDouble(i, 1);
    mlir::DenseElementsAttr attribute = toAttribute(&context, splat);
    EXPECT_TRUE(attribute.isSplat());
    EXPECT_EQ(*toArray(attribute), splat) << splat.typeString();

    Array empty = Array::zeros(type, {0, 3});
    EXPECT_EQ(*toArray(toAttribute(&context, empty)), empty);
  }
}

TEST_F(EvaluatorTest, ResourcesAreConstantsToo) {
  Array array = run(R"(
    func.func @main() -> tensor<2xi32> {
      %0 = stablehlo.constant dense_resource<two> : tensor<2xi32>
      return %0 : tensor<2xi32>
    }
    {-# dialect_resources: { builtin: { two: "0x040000000100000002000000" } } #-})",
                    {});
  EXPECT_EQ(array, Array::fromVector<int32_t>({2}, {1, 2}));
}

TEST_F(EvaluatorTest, AMissingResourceIsAnError) {
  mlir::func::FuncOp function = parse(R"(
    func.func @main() -> tensor<2xi32> {
      %0 = stablehlo.constant dense_resource<gone> : tensor<2xi32>
      return %0 : tensor<2xi32>
    })");
  EXPECT_THAT(evaluate(function, {}).status().ToString(), HasSubstr("resource is missing"));
}

//===----------------------------------------------------------------------===//
// The TPU's arithmetic
//===----------------------------------------------------------------------===//

TEST_F(EvaluatorTest, TPUFlushesSubnormals) {
  Array a = Array::fromVector<float>({2}, {1e-40f, -1e-40f}), b = Array::fromVector<float>({2}, {1e-40f, 0});
  Array sum = run(addition, {a, b}, Arithmetic::TPU);
  EXPECT_EQ(sum, Array::fromVector<float>({2}, {0.0f, 0.0f}));
  EXPECT_NE(run(addition, {a, b}), sum);
}

/// Three blocks of 128 products, the last one short, as the matrix unit and then the vector unit add them.
TEST_F(EvaluatorTest, TPUDotIsChainsOf128) {
  constexpr int64_t depth = 300;
  std::vector<float> x = randomFloats(depth, 1), y = randomFloats(depth, 2);
  Array dot = run(R"(
    func.func @main(%a: tensor<1x300xf32>, %b: tensor<300x1xf32>) -> tensor<1x1xf32> {
      %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT]
        : (tensor<1x300xf32>, tensor<300x1xf32>) -> tensor<1x1xf32>
      return %0 : tensor<1x1xf32>
    })",
                  {Array::fromVector<float>({1, depth}, x), Array::fromVector<float>({depth, 1}, y)},
                  Arithmetic::TPU);
  float sum = 0;
  for (int64_t block = 0; block < depth; block += 128) {
    float chain = 0;
    for (int64_t i = block; i < std::min(depth, block + 128); ++i)
      chain = std::fma(tpuarithmetic::roundToBFloat16(x[i]), tpuarithmetic::roundToBFloat16(y[i]), chain);
    sum = block == 0 ? chain : sum + chain;
  }
  EXPECT_EQ(dot.span<float>()[0], sum);
}

/// Row r and column m are added in sublane r mod 8 and lane m mod 128; then the halves of the sublanes and of
/// the lanes.
TEST_F(EvaluatorTest, TPUSumIsByTiles) {
  constexpr int64_t rows = 11, columns = 130;
  std::vector<float> x = randomFloats(rows * columns, 3);
  Array sum =
      run(R"(
    func.func @main(%a: tensor<11x130xf32>, %b: tensor<f32>) -> tensor<f32> {
      %0 = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [0, 1]
        : (tensor<11x130xf32>, tensor<f32>) -> tensor<f32>
      return %0 : tensor<f32>
    })",
          {Array::fromVector<float>({rows, columns}, x), Array::scalar<float>(0.5f)}, Arithmetic::TPU);
  float partial[8][128] = {};
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      partial[row % 8][column % 128] += x[row * columns + column];
  for (int half = 4; half > 0; half /= 2)
    for (int sublane = 0; sublane < half; ++sublane)
      for (int lane = 0; lane < 128; ++lane)
        partial[sublane][lane] += partial[sublane + half][lane];
  for (int half = 64; half > 0; half /= 2)
    for (int lane = 0; lane < half; ++lane)
      partial[0][lane] += partial[0][lane + half];
  EXPECT_EQ(sum.span<float>()[0], 0.5f + partial[0][0]);
}

/// A bf16 sum is accumulated in f32 and rounded at the end.
TEST_F(EvaluatorTest, TPUSumOfBFloat16IsRoundedOnce) {
  Array x = Array::zeros(ElementType::BF16, {257});
  x.setDouble(0, 256);
  for (int64_t i = 1; i < 257; ++i)
    x.setDouble(i, 1);
  Array sum = run(R"(
    func.func @main(%a: tensor<257xbf16>, %b: tensor<bf16>) -> tensor<bf16> {
      %0 = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [0]
        : (tensor<257xbf16>, tensor<bf16>) -> tensor<bf16>
      return %0 : tensor<bf16>
    })",
                  {x, Array::zeros(ElementType::BF16, {})}, Arithmetic::TPU);
  EXPECT_EQ(sum.getDouble(0), 512);
}

TEST_F(EvaluatorTest, TPUFunctionsAreTheTranscendentalUnits) {
  Array x = Array::fromVector<float>({4}, {0.5f, -3.25f, 80.0f, 1e-3f});
  Array result = run(R"(
    func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
      %0 = stablehlo.tanh %a : tensor<4xf32>
      %1 = chlo.erf %0 : tensor<4xf32> -> tensor<4xf32>
      return %1 : tensor<4xf32>
    })",
                     {x}, Arithmetic::TPU);
  for (int64_t i = 0; i < 4; ++i)
    EXPECT_EQ(result.span<float>()[i], tpuarithmetic::erf(tpuarithmetic::tanh(x.span<float>()[i])));
}

} // namespace
