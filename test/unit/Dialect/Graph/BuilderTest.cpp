//===- BuilderTest.cpp - Graphs built in C++ -------------------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/IR/Verifier.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace systole;

namespace {

class GraphBuilderTest : public testing::Test {
protected:
  GraphBuilderTest() : builder(&context) {
    context.loadDialect<graph::GraphDialect>();
    module = ModuleOp::create(builder.getUnknownLoc());
    builder.setInsertionPointToStart(module->getBody());
  }

  RankedTensorType tensor(ArrayRef<int64_t> shape, Type element = {}) {
    return RankedTensorType::get(shape, element ? element : builder.getF32Type());
  }
  Value zeros(ArrayRef<int64_t> shape) {
    auto value = DenseElementsAttr::get(tensor(shape), builder.getF32FloatAttr(0));
    return graph::ConstantOp::create(builder, builder.getUnknownLoc(), cast<ElementsAttr>(value));
  }

  MLIRContext context;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
};

} // namespace

TEST_F(GraphBuilderTest, NeedsNoResultTypes) {
  Location location = builder.getUnknownLoc();
  Value image = zeros({2, 9, 8, 3}), filter = zeros({3, 3, 3, 5});
  Value y =
      graph::Conv2DOp::create(builder, location, image, filter, /*strides=*/{2, 1}, graph::Padding::SAME,
                              /*explicit_paddings=*/{}, /*dilations=*/{1, 1}, graph::DataFormat::NHWC,
                              graph::Precision::DEFAULT, /*groups=*/1, /*output_type=*/TypeAttr());
  EXPECT_EQ(y.getType(), tensor({2, 5, 8, 5}));
  Value mean = graph::ReduceMeanOp::create(builder, location, y, builder.getI64ArrayAttr({1, 2}));
  EXPECT_EQ(mean.getType(), tensor({2, 5}));
  // Attributes by name, the others by default.
  Value product = graph::MatmulOp::create(builder, location, ValueRange{mean, zeros({10, 5})},
                                          builder.getNamedAttr("transpose_b", builder.getBoolAttr(true)));
  EXPECT_EQ(product.getType(), tensor({2, 10}));
  Value position = graph::ArgMaxOp::create(builder, location, product, -1, TypeAttr());
  EXPECT_EQ(position.getType(), tensor({2}, builder.getI64Type()));
  Value nan = graph::IsNanOp::create(builder, location, product);
  EXPECT_EQ(nan.getType(), tensor({2, 10}, builder.getI1Type()));
  EXPECT_TRUE(succeeded(verify(*module)));
}

// A caller that isn't sure of its operands asks for the types first: that fails with a diagnostic, where
// building would end the program.
TEST_F(GraphBuilderTest, InferenceReportsWhatIsWrong) {
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  auto properties = graph::MatmulOp::Properties();
  SmallVector<Type> types;
  auto infer = [&](ValueRange operands) {
    types.clear();
    return graph::MatmulOp::inferReturnTypes(&context, builder.getUnknownLoc(), operands,
                                             builder.getDictionaryAttr({}), OpaqueProperties(&properties), {},
                                             types);
  };
  EXPECT_TRUE(failed(infer({zeros({2, 3}), zeros({4, 5})})));
  EXPECT_EQ(
      message,
      "'graph.matmul' op matmul_c3: expected as many columns in a as rows in b, found 3 and 4 (transposes "
      "applied), in 'tensor<2x3xf32>' and 'tensor<4x5xf32>'");
  EXPECT_TRUE(succeeded(infer({zeros({2, 3}), zeros({3, 5})})));
  EXPECT_EQ(types, SmallVector<Type>{tensor({2, 5})});
}

// Operands that aren't even tensors are refused like any other.
TEST_F(GraphBuilderTest, InferenceRefusesScalars) {
  std::string message;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
  Block block;
  Value scalar = block.addArgument(builder.getF32Type(), builder.getUnknownLoc());
  SmallVector<Type> types;
  EXPECT_TRUE(failed(graph::ReluOp::inferReturnTypes(&context, builder.getUnknownLoc(), scalar,
                                                     builder.getDictionaryAttr({}), OpaqueProperties(nullptr),
                                                     {}, types)));
  EXPECT_EQ(
      message,
      "'graph.relu' op graph_c1: operand 0 is 'f32': expected a static shape; graphs are compiled for fixed "
      "sizes, so write each dimension as a number");
}

TEST_F(GraphBuilderTest, EnumerationsReadAsTheyAreWritten) {
  Value image = zeros({1, 4, 4, 1});
  auto pool =
      graph::MaxPoolOp::create(builder, builder.getUnknownLoc(), image, {2, 2}, {2, 2}, graph::Padding::VALID,
                               /*explicit_paddings=*/{}, graph::DataFormat::NHWC);
  EXPECT_EQ(pool.getPaddingAttr().getValue(), "VALID");
  EXPECT_EQ(pool.getPadding(), graph::Padding::VALID);
  EXPECT_EQ(pool.getDataFormat(), graph::DataFormat::NHWC);
  EXPECT_EQ(pool.getWindow(), (SmallVector<int64_t>{2, 2}));
}
