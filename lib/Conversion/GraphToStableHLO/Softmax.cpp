//===- Softmax.cpp - Softmax and cross entropy -----------------------------===//
//
// All start from x - max(x), whose exponentials don't overflow, and whose largest is 1, so that their sum
// isn't 0.
//
//===----------------------------------------------------------------------===//

#include "Patterns.h"

#include <limits>

using namespace mlir;
using namespace systole;

namespace {

/// x - max(x) along an axis, its exponentials, and their sum (without the axis).
struct Exponentials {
  HloBuilder &build;
  int64_t axis;
  Value shifted, values, sum;

  Exponentials(HloBuilder &build, Value x, int64_t axis) : build(build), axis(axis) {
    x = build.widen(x);
    shifted = build.sub(x, build.broadcastBack(build.maximum(x, {axis}), shapeOf(x), {axis}));
    values = build.exp(shifted);
    sum = build.sum(values, {axis});
  }

  Value along(Value reduced) { return build.broadcastBack(reduced, shapeOf(shifted), {axis}); }
  Value softmax() { return build.div(values, along(sum)); }
};

} // namespace

static Value lowerSoftmax(graph::SoftmaxOp op, graph::SoftmaxOp::Adaptor operands, HloBuilder &build) {
  Exponentials exponentials(build, operands.getX(), normalizeAxis(op.getAxis(), resultType(op).getRank()));
  return build.convert(exponentials.softmax(), resultType(op).getElementType());
}

static Value lowerLogSoftmax(graph::LogSoftmaxOp op, graph::LogSoftmaxOp::Adaptor operands,
                             HloBuilder &build) {
  Exponentials exponentials(build, operands.getX(), normalizeAxis(op.getAxis(), resultType(op).getRank()));
  Value result = build.sub(exponentials.shifted, exponentials.along(build.log(exponentials.sum)));
  return build.convert(result, resultType(op).getElementType());
}

static SmallVector<Value> lowerCrossEntropy(graph::SoftmaxCrossEntropyWithLogitsOp op,
                                            graph::SoftmaxCrossEntropyWithLogitsOp::Adaptor operands,
                                            HloBuilder &build) {
  Type element = elementOf(operands.getFeatures());
  Value labels = build.widen(operands.getLabels());
  Exponentials exponentials(build, operands.getFeatures(), 1);
  Value cost = build.sub(exponentials.along(build.log(exponentials.sum)), exponentials.shifted);
  // A label of zero costs nothing, even where the class is impossible and its cost infinite.
  Value zero = build.splatLike(labels, 0);
  Value costs =
      build.select(build.compare(hlo::ComparisonDirection::EQ, labels, zero), zero, build.mul(labels, cost));
  Value backprop = build.sub(exponentials.softmax(), labels);
  return {build.convert(build.sum(costs, {1}), element), build.convert(backprop, element)};
}

static SmallVector<Value>
lowerSparseCrossEntropy(graph::SparseSoftmaxCrossEntropyWithLogitsOp op,
                        graph::SparseSoftmaxCrossEntropyWithLogitsOp::Adaptor operands, HloBuilder &build) {
  using Direction = hlo::ComparisonDirection;
  Value labels = operands.getLabels();
  Type element = elementOf(operands.getFeatures());
  Exponentials exponentials(build, operands.getFeatures(), 1);
  ArrayRef<int64_t> shape = shapeOf(exponentials.shifted);
  Value classes = build.iota(shape, elementOf(labels), 1);
  Value isLabel = build.compare(Direction::EQ, classes, exponentials.along(labels));
  Value zero = build.splatLike(exponentials.shifted, 0);
  Value chosen = build.sum(build.select(isLabel, exponentials.shifted, zero), {1});
  Value loss = build.sub(build.log(exponentials.sum), chosen);
  Value backprop = build.sub(exponentials.softmax(), build.convert(isLabel, elementOf(zero)));
  // No class: not a number.
  Value inRange = build.make<hlo::AndOp>(
      build.compare(Direction::GE, labels, build.splatLike(labels, 0)),
      build.compare(Direction::LT, labels, build.splatLike(labels, static_cast<double>(shape[1]))));
  double nan = std::numeric_limits<double>::quiet_NaN();
  loss = build.select(inRange, loss, build.splatLike(loss, nan));
  backprop = build.select(exponentials.along(inRange), backprop, build.splatLike(backprop, nan));
  return {build.convert(loss, element), build.convert(backprop, element)};
}

void systole::populateSoftmaxPatterns(RewritePatternSet &patterns) {
  add<graph::SoftmaxOp>(patterns, lowerSoftmax);
  add<graph::LogSoftmaxOp>(patterns, lowerLogSoftmax);
  add<graph::SoftmaxCrossEntropyWithLogitsOp>(patterns, lowerCrossEntropy);
  add<graph::SparseSoftmaxCrossEntropyWithLogitsOp>(patterns, lowerSparseCrossEntropy);
}
