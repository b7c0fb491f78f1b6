//===- Reductions.cpp - Reductions, positions of extremes, scans -----------===//

#include "Patterns.h"

using namespace mlir;
using namespace systole;
using Direction = hlo::ComparisonDirection;

template <typename Op> static SmallVector<int64_t> reducedDimensions(Op op, int64_t rank) {
  auto axes = op.getAxes();
  if (!axes)
    return llvm::to_vector(llvm::seq<int64_t>(rank));
  SmallVector<int64_t> dimensions;
  for (int64_t axis : *axes)
    dimensions.push_back(normalizeAxis(axis, rank));
  llvm::sort(dimensions);
  return dimensions;
}

/// Adds a reduction given how to write it over some dimensions of a widened operand, without keeping them.
template <typename Op, typename Write> static void addReduction(RewritePatternSet &patterns, Write write) {
  add<Op>(patterns, [write](Op op, Op::Adaptor operands, HloBuilder &build) {
    Value x = operands.getX();
    Type element = elementOf(x);
    Value reduced = write(build, build.widen(x), ArrayRef(reducedDimensions(op, typeOf(x).getRank())));
    return build.reshape(build.convert(reduced, element), resultType(op).getShape());
  });
}

static Value writeSum(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.sum(x, dimensions);
}

static Value writeMean(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  Type element = elementOf(x);
  // Sums of narrow integers don't fit their type.
  if (!isa<FloatType>(element) && element.getIntOrFloatBitWidth() < 32)
    x = build.convert(x, build.getBuilder().getI32Type());
  double count = 1;
  for (int64_t dimension : dimensions)
    count *= static_cast<double>(shapeOf(x)[dimension]);
  Value sum = build.sum(x, dimensions);
  return build.div(sum, build.splatLike(sum, count));
}

static Value writeMax(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.maximum(x, dimensions);
}

static Value writeMin(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.reduce<hlo::MinOp>(x, build.extreme(elementOf(x), /*lowest=*/false), dimensions);
}

static Value writeProduct(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.reduce<hlo::MulOp>(x, build.splat({}, elementOf(x), 1), dimensions);
}

static Value writeAny(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.reduce<hlo::OrOp>(x, build.splat({}, elementOf(x), 0), dimensions);
}

static Value writeAll(HloBuilder &build, Value x, ArrayRef<int64_t> dimensions) {
  return build.reduce<hlo::AndOp>(x, build.splat({}, elementOf(x), 1), dimensions);
}

/// The least position at which the extreme, or a NaN, stands. As two reductions of one value each it runs
/// well on machines that reduce one value at a time; the extreme of values with a NaN is a NaN, which equals
/// nothing, so that only NaNs are left to be found.
template <typename Op, typename Extreme>
static Value lowerPosition(Op op, typename Op::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  ArrayRef<int64_t> shape = shapeOf(x);
  int64_t axis = normalizeAxis(op.getAxis(), typeOf(x).getRank());
  bool isMaximum = std::is_same_v<Extreme, hlo::MaxOp>;
  Value extreme = build.reduce<Extreme>(x, build.extreme(elementOf(x), /*lowest=*/isMaximum), {axis});
  Value found = build.compare(Direction::EQ, x, build.broadcastBack(extreme, shape, {axis}));
  if (isa<FloatType>(elementOf(x)))
    found = build.make<hlo::OrOp>(found, build.isNan(x));
  Type index = build.getBuilder().getI32Type();
  Value none = build.splat(shape, index, static_cast<double>(shape[axis]));
  Value positions = build.select(found, build.iota(shape, index, axis), none);
  Value first = build.reduce<hlo::MinOp>(positions, build.extreme(index, /*lowest=*/false), {axis});
  return build.convert(first, resultType(op).getElementType());
}

/// x moved by one along the axis, away from where sums start, with a zero there.
static Value shiftByOne(HloBuilder &build, Value x, int64_t axis, bool reverse) {
  int64_t size = shapeOf(x)[axis];
  Value kept = build.sliceDimension(x, axis, reverse ? 1 : 0, reverse ? size : size - 1);
  SmallVector<int64_t> low(shapeOf(x).size(), 0), high = low;
  (reverse ? high : low)[axis] = 1;
  return build.pad(kept, build.splat({}, elementOf(x), 0), low, high);
}

/// Sums over windows as long as the axis, which reach beyond its start (or end) by all but one element.
static Value lowerCumsum(graph::CumsumOp op, graph::CumsumOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  Type element = elementOf(x);
  if (typeOf(x).getNumElements() == 0)
    return x;
  int64_t rank = typeOf(x).getRank(), axis = normalizeAxis(op.getAxis(), rank);
  x = build.widen(x);
  if (op.getExclusive())
    x = shiftByOne(build, x, axis, op.getReverse());
  SmallVector<int64_t> window(rank, 1), strides(rank, 1);
  SmallVector<std::pair<int64_t, int64_t>> padding(rank, {0, 0});
  window[axis] = shapeOf(x)[axis];
  (op.getReverse() ? padding[axis].second : padding[axis].first) = window[axis] - 1;
  Value sums = build.reduceWindow<hlo::AddOp>(x, build.splat({}, elementOf(x), 0), window, strides, padding);
  return build.convert(sums, element);
}

void systole::populateReductionPatterns(RewritePatternSet &patterns) {
  addReduction<graph::ReduceSumOp>(patterns, writeSum);
  addReduction<graph::ReduceMeanOp>(patterns, writeMean);
  addReduction<graph::ReduceMaxOp>(patterns, writeMax);
  addReduction<graph::ReduceMinOp>(patterns, writeMin);
  addReduction<graph::ReduceProdOp>(patterns, writeProduct);
  addReduction<graph::ReduceAnyOp>(patterns, writeAny);
  addReduction<graph::ReduceAllOp>(patterns, writeAll);
  add<graph::ArgMaxOp>(patterns, lowerPosition<graph::ArgMaxOp, hlo::MaxOp>);
  add<graph::ArgMinOp>(patterns, lowerPosition<graph::ArgMinOp, hlo::MinOp>);
  add<graph::CumsumOp>(patterns, lowerCumsum);
}
