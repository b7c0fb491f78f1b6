//===- HloBuilder.h - Writes stablehlo ops tersely --------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_HLOBUILDER_H
#define SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_HLOBUILDER_H

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/Builders.h"

namespace systole {

namespace hlo = stablehlo;

/// The tensor type of a value.
inline mlir::RankedTensorType typeOf(mlir::Value value) {
  return llvm::cast<mlir::RankedTensorType>(value.getType());
}
inline llvm::ArrayRef<int64_t> shapeOf(mlir::Value value) { return typeOf(value).getShape(); }
inline mlir::Type elementOf(mlir::Value value) { return typeOf(value).getElementType(); }

/// Builds stablehlo ops at one place. Shapes must fit: only `broadcast` and its kin change them.
class HloBuilder {
public:
  using Integers = llvm::ArrayRef<int64_t>;

  HloBuilder(mlir::OpBuilder &builder, mlir::Location location) : builder(builder), location(location) {}

  mlir::OpBuilder &getBuilder() { return builder; }
  mlir::Location getLocation() const { return location; }

  /// Any op that infers its result's type.
  template <typename Op, typename... Arguments> mlir::Value make(Arguments &&...arguments) {
    return Op::create(builder, location, std::forward<Arguments>(arguments)...);
  }

  // Constants: one value everywhere, converted to the element type.
  mlir::Value splat(Integers shape, mlir::Type element, double value);
  mlir::Value splatLike(mlir::Value like, double value) {
    return splat(shapeOf(like), elementOf(like), value);
  }
  /// The number that no other of the type is above (`lowest`), or below.
  mlir::Value extreme(mlir::Type element, bool lowest);
  mlir::Value constant(mlir::ElementsAttr value) { return make<hlo::ConstantOp>(value); }
  /// 0, 1, 2, … along a dimension.
  mlir::Value iota(Integers shape, mlir::Type element, int64_t dimension);

  // Arithmetic on equal types.
  mlir::Value add(mlir::Value x, mlir::Value y) { return make<hlo::AddOp>(x, y); }
  mlir::Value sub(mlir::Value x, mlir::Value y) { return make<hlo::SubtractOp>(x, y); }
  mlir::Value mul(mlir::Value x, mlir::Value y) { return make<hlo::MulOp>(x, y); }
  mlir::Value div(mlir::Value x, mlir::Value y) { return make<hlo::DivOp>(x, y); }
  mlir::Value max(mlir::Value x, mlir::Value y) { return make<hlo::MaxOp>(x, y); }
  mlir::Value min(mlir::Value x, mlir::Value y) { return make<hlo::MinOp>(x, y); }
  mlir::Value exp(mlir::Value x) { return unary<hlo::ExpOp>(x); }
  mlir::Value log(mlir::Value x) { return unary<hlo::LogOp>(x); }
  /// An op of one operand; where it could state an accuracy, that is left open.
  template <typename Op> mlir::Value unary(mlir::Value x) {
    if constexpr (requires { Op::create(builder, location, x, hlo::ResultAccuracyAttr()); })
      return make<Op>(x, hlo::ResultAccuracyAttr());
    else
      return make<Op>(x);
  }
  mlir::Value scale(mlir::Value x, double factor) { return mul(x, splatLike(x, factor)); }
  mlir::Value compare(hlo::ComparisonDirection direction, mlir::Value x, mlir::Value y);
  mlir::Value isPositive(mlir::Value x) { return compare(hlo::ComparisonDirection::GT, x, splatLike(x, 0)); }
  mlir::Value isNan(mlir::Value x) { return compare(hlo::ComparisonDirection::NE, x, x); }
  mlir::Value select(mlir::Value predicate, mlir::Value onTrue, mlir::Value onFalse) {
    return make<hlo::SelectOp>(predicate, onTrue, onFalse);
  }

  // Element types.
  mlir::Value convert(mlir::Value x, mlir::Type element);
  /// bf16 and f16 become f32, in which sums are kept; others stay.
  mlir::Value widen(mlir::Value x);

  // Shapes.
  mlir::Value reshape(mlir::Value x, Integers shape);
  mlir::Value transpose(mlir::Value x, Integers permutation);
  mlir::Value reverse(mlir::Value x, Integers dimensions);
  /// By NumPy's rule, aligned at the last dimension.
  mlir::Value broadcast(mlir::Value x, Integers shape);
  /// Dimension i of x becomes dimension `dimensions[i]`.
  mlir::Value broadcastAlong(mlir::Value x, Integers shape, Integers dimensions);
  mlir::Value slice(mlir::Value x, Integers begin, Integers end, Integers strides = {});
  /// The elements of one dimension from `begin` to `end`.
  mlir::Value sliceDimension(mlir::Value x, int64_t dimension, int64_t begin, int64_t end);
  mlir::Value concat(mlir::ValueRange values, int64_t dimension);
  mlir::Value pad(mlir::Value x, mlir::Value value, Integers low, Integers high, Integers interior = {});

  // Reductions.
  template <typename BinaryOp> mlir::Value reduce(mlir::Value x, mlir::Value initial, Integers dimensions) {
    auto op =
        hlo::ReduceOp::create(builder, location, mlir::ValueRange(x), mlir::ValueRange(initial), dimensions);
    hlo::buildBinaryBody<BinaryOp>(builder, location, op.getBody(), elementOf(x));
    return op.getResult(0);
  }
  mlir::Value sum(mlir::Value x, Integers dimensions) {
    return reduce<hlo::AddOp>(x, splat({}, elementOf(x), 0), dimensions);
  }
  mlir::Value maximum(mlir::Value x, Integers dimensions) {
    return reduce<hlo::MaxOp>(x, extreme(elementOf(x), /*lowest=*/true), dimensions);
  }
  /// Undoes a reduction's loss of dimensions: repeats `reduced` along `dimensions` of `shape`.
  mlir::Value broadcastBack(mlir::Value reduced, Integers shape, Integers dimensions);
  template <typename BinaryOp>
  mlir::Value reduceWindow(mlir::Value x, mlir::Value initial, Integers window, Integers strides,
                           llvm::ArrayRef<std::pair<int64_t, int64_t>> padding) {
    auto op = hlo::ReduceWindowOp::create(builder, location, mlir::ValueRange(x), mlir::ValueRange(initial),
                                          window, strides, Integers(), Integers(), padding);
    hlo::buildBinaryBody<BinaryOp>(builder, location, op.getBody(), elementOf(x));
    return op.getResult(0);
  }

private:
  mlir::OpBuilder &builder;
  mlir::Location location;
};

} // namespace systole

#endif
