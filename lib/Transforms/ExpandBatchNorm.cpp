//===- ExpandBatchNorm.cpp - Batch normalization in elementary ops --------===//
//
// As the StableHLO specification defines the three ops, step by step, so that the roundings are the same.
//
//===----------------------------------------------------------------------===//

#include "systole/Transforms/Passes.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDBATCHNORM
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
/// Builds the expansion of one op. Values "per feature" are vectors; `spread` repeats them to the operand's
/// shape.
class Expander {
public:
  Expander(Operation *op, Value operand, int64_t featureIndex, float epsilon)
      : builder(op), location(op->getLoc()), type(cast<RankedTensorType>(operand.getType())),
        featureIndex(featureIndex), epsilon(epsilon) {}

  template <typename Op> Value make(Value lhs, Value rhs) { return Op::create(builder, location, lhs, rhs); }

  Value spread(Value perFeature) {
    return BroadcastInDimOp::create(builder, location, type, perFeature, ArrayRef<int64_t>{featureIndex});
  }

  Value constant(Type like, double number) {
    auto shaped = cast<RankedTensorType>(like);
    Attribute attribute = builder.getFloatAttr(shaped.getElementType(), number);
    return ConstantOp::create(builder, location, DenseElementsAttr::get(shaped, attribute));
  }

  Value sumPerFeature(Value values) {
    SmallVector<int64_t> dimensions;
    for (int64_t dimension = 0; dimension < type.getRank(); ++dimension)
      if (dimension != featureIndex)
        dimensions.push_back(dimension);
    Value zero = constant(RankedTensorType::get({}, type.getElementType()), 0);
    auto reduce = ReduceOp::create(builder, location, ValueRange(values), ValueRange(zero), dimensions);
    buildBinaryBody<AddOp>(builder, location, reduce.getBody(), type.getElementType());
    return reduce.getResults().front();
  }

  double elementsPerFeature() {
    int64_t features = type.getDimSize(featureIndex);
    int64_t perFeature = features == 0 ? 0 : type.getNumElements() / features;
    return static_cast<double>(perFeature);
  }

  Value meanPerFeature(Value values) {
    Value sum = sumPerFeature(values);
    return make<DivOp>(sum, constant(sum.getType(), elementsPerFeature()));
  }

  Value varianceWithEpsilon(Value variance) {
    return make<AddOp>(variance, constant(variance.getType(), epsilon));
  }

  Value standardDeviation(Value variance) {
    return SqrtOp::create(builder, location, varianceWithEpsilon(variance)).getResult();
  }

  Value normalize(Value centered, Value variance) {
    return make<DivOp>(centered, spread(standardDeviation(variance)));
  }

  Value infer(Value operand, Value scale, Value offset, Value mean, Value variance) {
    Value normalized = normalize(make<SubtractOp>(operand, spread(mean)), variance);
    return make<AddOp>(make<MulOp>(spread(scale), normalized), spread(offset));
  }

private:
  OpBuilder builder;
  Location location;
  RankedTensorType type;
  int64_t featureIndex;
  float epsilon;
};

void expand(BatchNormInferenceOp op) {
  Expander expander(op, op.getOperand(), op.getFeatureIndex(), op.getEpsilon().convertToFloat());
  op.getResult().replaceAllUsesWith(
      expander.infer(op.getOperand(), op.getScale(), op.getOffset(), op.getMean(), op.getVariance()));
}

void expand(BatchNormTrainingOp op) {
  Expander expander(op, op.getOperand(), op.getFeatureIndex(), op.getEpsilon().convertToFloat());
  Value mean = expander.meanPerFeature(op.getOperand());
  Value centered = expander.make<SubtractOp>(op.getOperand(), expander.spread(mean));
  Value variance = expander.meanPerFeature(expander.make<MulOp>(centered, centered));
  op.getOutput().replaceAllUsesWith(
      expander.infer(op.getOperand(), op.getScale(), op.getOffset(), mean, variance));
  op.getBatchMean().replaceAllUsesWith(mean);
  op.getBatchVar().replaceAllUsesWith(variance);
}

void expand(BatchNormGradOp op) {
  Expander e(op, op.getOperand(), op.getFeatureIndex(), op.getEpsilon().convertToFloat());
  Value gradient = op.getGradOutput();
  Value centered = e.make<SubtractOp>(op.getOperand(), e.spread(op.getMean()));
  Value deviation = e.standardDeviation(op.getVariance());
  Value count = e.constant(deviation.getType(), e.elementsPerFeature());
  Value scaled = e.make<MulOp>(gradient, e.spread(count));
  Value gradientSum = e.sumPerFeature(gradient);
  Value correlation = e.sumPerFeature(e.make<MulOp>(gradient, centered));
  Value correction = e.make<DivOp>(e.make<MulOp>(e.spread(correlation), centered),
                                   e.spread(e.varianceWithEpsilon(op.getVariance())));
  Value difference = e.make<SubtractOp>(e.make<SubtractOp>(scaled, e.spread(gradientSum)), correction);
  Value factor = e.make<DivOp>(e.make<DivOp>(op.getScale(), deviation), count);
  Value normalized = e.make<DivOp>(centered, e.spread(deviation));
  op.getGradOperand().replaceAllUsesWith(e.make<MulOp>(e.spread(factor), difference));
  op.getGradScale().replaceAllUsesWith(e.sumPerFeature(e.make<MulOp>(gradient, normalized)));
  op.getGradOffset().replaceAllUsesWith(gradientSum);
}

struct StableHLOExpandBatchNorm
    : public systole::impl::StableHLOExpandBatchNormBase<StableHLOExpandBatchNorm> {
  void runOnOperation() override {
    getOperation().walk([&](Operation *op) {
      auto expandIfStatic = [](auto batchNorm) {
        if (!cast<RankedTensorType>(batchNorm.getOperand().getType()).hasStaticShape())
          return;
        expand(batchNorm);
        batchNorm.erase();
      };
      llvm::TypeSwitch<Operation *>(op).Case<BatchNormInferenceOp, BatchNormTrainingOp, BatchNormGradOp>(
          expandIfStatic);
    });
  }
};
} // namespace
