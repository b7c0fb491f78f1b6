//===- Normalization.cpp - Batch and layer normalization -------------------===//
//
// Variances are means of squares of centered values: the mean of squares less the square of the mean would
// lose all accuracy where the mean is large.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

#include "systole/Dialect/Graph/IR/Windows.h"

using namespace mlir;
using namespace systole;

namespace {

/// Statistics over some dimensions of x, which is f32 or wider.
struct Moments {
  Value mean, centered, variance;

  Moments(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
    mean = average(build, x, dimensions);
    centered = build.sub(x, build.broadcastBack(mean, shapeOf(x), dimensions));
    variance = average(build, build.mul(centered, centered), dimensions);
  }

  static Value average(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
    double count = 1;
    for (int64_t dimension : dimensions)
      count *= static_cast<double>(shapeOf(x)[dimension]);
    Value sum = build.sum(x, dimensions);
    return build.div(sum, build.splatLike(sum, count));
  }
};

/// The channels of x and all dimensions but those.
struct Channels {
  SmallVector<int64_t> dimension, others;

  Channels(graph::DataFormat format, int64_t rank) : dimension{graph::channelDimension(format, rank)} {
    for (int64_t other = 0; other < rank; ++other)
      if (other != dimension[0])
        others.push_back(other);
  }
};

} // namespace

/// 1 / sqrt(variance + epsilon)
static Value inverseDeviation(HloBuilder &build, Value variance, double epsilon) {
  return build.unary<hlo::RsqrtOp>(build.add(variance, build.splatLike(variance, epsilon)));
}

/// centered * factor + offset, where factor and offset lie along `dimensions`.
static Value scaleAndShift(HloBuilder &build, Value centered, Value factor, Value offset,
                           ArrayRef<int64_t> dimensions) {
  Value scaled = build.mul(centered, build.broadcastAlong(factor, shapeOf(centered), dimensions));
  return build.add(scaled, build.broadcastAlong(offset, shapeOf(centered), dimensions));
}

static Value lowerBatchNorm(graph::FusedBatchNormOp op, graph::FusedBatchNormOp::Adaptor operands,
                            HloBuilder &build) {
  Value x = build.widen(operands.getX());
  Channels channels(op.getDataFormat(), typeOf(x).getRank());
  Value factor = build.mul(inverseDeviation(build, build.widen(operands.getVariance()), op.getEpsilon()),
                           build.widen(operands.getScale()));
  Value mean = build.broadcastAlong(build.widen(operands.getMean()), shapeOf(x), channels.dimension);
  Value y =
      scaleAndShift(build, build.sub(x, mean), factor, build.widen(operands.getOffset()), channels.dimension);
  return build.convert(y, resultType(op).getElementType());
}

static SmallVector<Value> lowerBatchNormTraining(graph::FusedBatchNormTrainingOp op,
                                                 graph::FusedBatchNormTrainingOp::Adaptor operands,
                                                 HloBuilder &build) {
  Value x = build.widen(operands.getX());
  Channels channels(op.getDataFormat(), typeOf(x).getRank());
  Moments moments(build, x, channels.others);
  Value factor =
      build.mul(inverseDeviation(build, moments.variance, op.getEpsilon()), build.widen(operands.getScale()));
  Value y =
      scaleAndShift(build, moments.centered, factor, build.widen(operands.getOffset()), channels.dimension);
  Type parameter = elementOf(operands.getScale());
  return {build.convert(y, elementOf(operands.getX())), build.convert(moments.mean, parameter),
          build.convert(moments.variance, parameter)};
}

/// With xc = x - mean and r = 1 / sqrt(variance + epsilon), over n elements for each channel:
///   doffset = sum(dy),  dscale = r * sum(dy * xc)
///   dx = scale * r * dy                                                  of constant statistics
///   dx = scale * r * (dy - doffset / n - xc * r * dscale / n)            of those of x itself
static SmallVector<Value> lowerBatchNormGrad(graph::FusedBatchNormGradOp op,
                                             graph::FusedBatchNormGradOp::Adaptor operands,
                                             HloBuilder &build) {
  Value x = build.widen(operands.getX()), dy = build.widen(operands.getDy());
  ArrayRef<int64_t> shape = shapeOf(x);
  Channels channels(op.getDataFormat(), typeOf(x).getRank());
  auto along = [&](Value vector) { return build.broadcastAlong(vector, shape, channels.dimension); };
  Value inverse = inverseDeviation(build, build.widen(operands.getVariance()), op.getEpsilon());
  Value centered = build.sub(x, along(build.widen(operands.getMean())));
  Value doffset = build.sum(dy, channels.others);
  Value dscale = build.mul(inverse, build.sum(build.mul(dy, centered), channels.others));
  Value inner = dy;
  if (op.getIsTraining()) {
    Value count =
        build.splatLike(doffset, static_cast<double>(typeOf(x).getNumElements()) /
                                     std::max<double>(1, static_cast<double>(shape[channels.dimension[0]])));
    Value slope = build.div(build.mul(inverse, dscale), count);
    inner = build.sub(build.sub(dy, along(build.div(doffset, count))), build.mul(centered, along(slope)));
  }
  Value dx = build.mul(inner, along(build.mul(inverse, build.widen(operands.getScale()))));
  Type parameter = elementOf(operands.getScale());
  return {build.convert(dx, elementOf(operands.getX())), build.convert(dscale, parameter),
          build.convert(doffset, parameter)};
}

static Value lowerLayerNorm(graph::LayerNormOp op, graph::LayerNormOp::Adaptor operands, HloBuilder &build) {
  Value x = build.widen(operands.getX());
  int64_t rank = typeOf(x).getRank();
  auto dimensions = llvm::to_vector(llvm::seq<int64_t>(normalizeAxis(op.getAxis(), rank), rank));
  Moments moments(build, x, dimensions);
  Value inverse = inverseDeviation(build, moments.variance, op.getEpsilon());
  Value normalized = build.mul(moments.centered, build.broadcastBack(inverse, shapeOf(x), dimensions));
  Value y = scaleAndShift(build, normalized, build.widen(operands.getScale()),
                          build.widen(operands.getOffset()), dimensions);
  return build.convert(y, resultType(op).getElementType());
}

void systole::populateNormalizationPatterns(RewritePatternSet &patterns) {
  add<graph::FusedBatchNormOp>(patterns, lowerBatchNorm);
  add<graph::FusedBatchNormTrainingOp>(patterns, lowerBatchNormTraining);
  add<graph::FusedBatchNormGradOp>(patterns, lowerBatchNormGrad);
  add<graph::LayerNormOp>(patterns, lowerLayerNorm);
}
