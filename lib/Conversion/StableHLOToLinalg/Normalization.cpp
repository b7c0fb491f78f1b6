//===- Normalization.cpp - Batch normalization ----------------------------===//
//
// Expanded into elementwise loops and sums over all dimensions but the feature's. All of it is in f32 at
// least; the sums in a wider type, and the variance as the mean of squared differences, which doesn't cancel.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

namespace systole {

/// Builds the ops of one batch normalization.
class BatchNormalization {
public:
  BatchNormalization(Lowering &lowering, Location location, RankedTensorType type, int64_t feature)
      : lowering(lowering), builder(lowering.builder), location(location), type(type),
        features(RankedTensorType::get({type.getDimSize(feature)}, type.getElementType())), feature(feature) {
    Type element = type.getElementType();
    wide = element.getIntOrFloatBitWidth() < 32 ? builder.getF32Type() : builder.getF64Type();
    perFeature = AffineMap::get(type.getRank(), 0, builder.getAffineDimExpr(feature), builder.getContext());
    count = 1;
    for (int64_t d = 0; d < type.getRank(); ++d)
      count *= d == feature ? 1 : type.getDimSize(d);
  }

  using Body = llvm::function_ref<Value(Scalars, ValueRange)>;

  /// Elementwise over the whole tensor; operands with one dimension are per feature. In the wide type.
  Value map(ValueRange operands, Body body) {
    return lowering.generate(location, type, operands, mapsOf(operands), [&](Scalars s, ValueRange elements) {
      return s.make<arith::TruncFOp>(type.getElementType(), body(s, widened(s, elements)));
    });
  }

  /// The same per feature.
  Value mapFeatures(ValueRange operands, Body body) {
    SmallVector<AffineMap> maps(operands.size(), builder.getMultiDimIdentityMap(1));
    return lowering.generate(location, features, operands, maps, [&](Scalars s, ValueRange elements) {
      return s.make<arith::TruncFOp>(type.getElementType(), body(s, widened(s, elements)));
    });
  }

  /// The sum over everything but the feature of what `body` makes of the elements, times `factor`.
  Value sum(ValueRange operands, double factor, Body body) {
    SmallVector<AffineMap> maps = mapsOf(operands);
    maps.push_back(perFeature);
    SmallVector<utils::IteratorType> iterators(type.getRank(), utils::IteratorType::reduction);
    iterators[feature] = utils::IteratorType::parallel;
    Value zero = lowering.zeros(location, features.clone(wide));
    auto reduction = linalg::GenericOp::create(
        builder, location, features.clone(wide), operands, zero, maps, iterators,
        [&](OpBuilder &nested, Location nestedLocation, ValueRange elements) {
          Scalars s{nested, nestedLocation};
          Value term = body(s, widened(s, elements.drop_back()));
          linalg::YieldOp::create(nested, nestedLocation, s.make<arith::AddFOp>(elements.back(), term));
        });
    return mapFeatures(reduction.getResult(0), [&](Scalars s, ValueRange elements) {
      return s.make<arith::MulFOp>(elements[0], s.floating(wide, factor));
    });
  }

  Value mean(Value operand) {
    return sum(operand, 1.0 / count, [](Scalars, ValueRange elements) { return elements[0]; });
  }

  Value variance(Value operand, Value mean) {
    return sum({operand, mean}, 1.0 / count, [](Scalars s, ValueRange elements) {
      Value difference = s.make<arith::SubFOp>(elements[0], elements[1]);
      return s.make<arith::MulFOp>(difference, difference);
    });
  }

  Value inverseDeviation(Scalars s, Value variance, double epsilon) {
    Value deviation = s.make<math::SqrtOp>(s.make<arith::AddFOp>(variance, s.floating(wide, epsilon)));
    return s.make<arith::DivFOp>(s.floating(wide, 1.0), deviation);
  }

  Value normalize(Value operand, Value scale, Value offset, Value mean, Value variance, double epsilon) {
    return map({operand, scale, offset, mean, variance}, [&](Scalars s, ValueRange v) {
      Value factor = s.make<arith::MulFOp>(v[1], inverseDeviation(s, v[4], epsilon));
      return s.make<arith::AddFOp>(s.make<arith::MulFOp>(s.make<arith::SubFOp>(v[0], v[3]), factor), v[2]);
    });
  }

  /// The gradients of the operand, the scale and the offset.
  SmallVector<Value> gradients(Value operand, Value scale, Value mean, Value variance, Value gradient,
                               double epsilon) {
    Value ofOffset = sum(gradient, 1.0, [](Scalars, ValueRange v) { return v[0]; });
    Value ofScale = sum({gradient, operand, mean, variance}, 1.0, [&](Scalars s, ValueRange v) {
      Value normalized =
          s.make<arith::MulFOp>(s.make<arith::SubFOp>(v[1], v[2]), inverseDeviation(s, v[3], epsilon));
      return s.make<arith::MulFOp>(v[0], normalized);
    });
    Value ofOperand =
        map({operand, scale, mean, variance, gradient, ofOffset, ofScale}, [&](Scalars s, ValueRange v) {
          Value inverse = inverseDeviation(s, v[3], epsilon);
          Value normalized = s.make<arith::MulFOp>(s.make<arith::SubFOp>(v[0], v[2]), inverse);
          Value share = s.floating(wide, 1.0 / count);
          Value meanPart = s.make<arith::MulFOp>(v[5], share);
          Value variancePart = s.make<arith::MulFOp>(normalized, s.make<arith::MulFOp>(v[6], share));
          Value rest = s.make<arith::SubFOp>(s.make<arith::SubFOp>(v[4], meanPart), variancePart);
          return s.make<arith::MulFOp>(s.make<arith::MulFOp>(v[1], inverse), rest);
        });
    return {ofOperand, ofScale, ofOffset};
  }

private:
  SmallVector<AffineMap> mapsOf(ValueRange operands) {
    SmallVector<AffineMap> maps;
    for (Value operand : operands)
      maps.push_back(operand.getType() == features && type != features
                         ? perFeature
                         : builder.getMultiDimIdentityMap(type.getRank()));
    return maps;
  }

  SmallVector<Value> widened(Scalars s, ValueRange elements) {
    return llvm::map_to_vector(elements, [&](Value value) {
      return value.getType() == wide ? value : s.make<arith::ExtFOp>(wide, value);
    });
  }

  Lowering &lowering;
  OpBuilder &builder;
  Location location;
  RankedTensorType type, features;
  int64_t feature, count;
  Type wide;
  AffineMap perFeature;
};

} // namespace systole

LogicalResult Lowering::convertBatchNorm(Operation *op) {
  auto type = storageTensor(op->getOperand(0).getType());
  if (type.getElementType().isF64())
    return op->emitOpError("on f64 can't be compiled for the CPU; write it with elementwise ops");
  int64_t feature = op->getAttrOfType<IntegerAttr>("feature_index").getInt();
  double epsilon = op->getAttrOfType<FloatAttr>("epsilon").getValueAsDouble();
  BatchNormalization norm(*this, op->getLoc(), type, feature);
  Values v = get(op->getOperands());
  if (isa<BatchNormInferenceOp>(op)) {
    set(op, norm.normalize(v[0], v[1], v[2], v[3], v[4], epsilon));
  } else if (isa<BatchNormTrainingOp>(op)) {
    Value mean = norm.mean(v[0]), variance = norm.variance(v[0], mean);
    set(op, ValueRange{norm.normalize(v[0], v[1], v[2], mean, variance, epsilon), mean, variance});
  } else {
    set(op, norm.gradients(v[0], v[1], v[2], v[3], v[4], epsilon));
  }
  return success();
}
