//===- Pooling.cpp - Pools and their gradients -----------------------------===//

#include "Patterns.h"

#include "systole/Dialect/Graph/IR/Windows.h"

#include <limits>

using namespace mlir;
using namespace systole;
using graph::ImageLayout;
using graph::WindowDimension;

namespace {

/// A pool's windows as stablehlo states them, over all four dimensions.
struct Pool {
  ImageLayout layout;
  graph::Windows windows;
  SmallVector<int64_t> window{1, 1, 1, 1}, strides{1, 1, 1, 1};
  SmallVector<std::pair<int64_t, int64_t>> padding{4, {0, 0}};

  template <typename Op> Pool(Op op, ArrayRef<int64_t> image) : layout(ImageLayout::get(op.getDataFormat())) {
    SmallVector<int64_t> sizes = op.getWindow();
    windows = graph::placeWindows(graph::WindowAttributes::ofPool(op),
                                  {image[layout.spatial[0]], image[layout.spatial[1]]}, {sizes[0], sizes[1]});
    for (auto [dimension, place] : llvm::zip_equal(layout.spatial, windows)) {
      window[dimension] = place.window;
      strides[dimension] = place.stride;
      padding[dimension] = {place.low, place.high};
    }
  }

  bool hasPadding() const {
    return llvm::any_of(windows,
                        [](const WindowDimension &window) { return window.low != 0 || window.high != 0; });
  }
};

} // namespace

/// How many elements of the image, not of the padding, the window at each place along one dimension covers; a
/// vector. It is computed, and folded where it is small: an image may be of any size.
static Value countCovered(HloBuilder &build, const WindowDimension &window) {
  OpBuilder &builder = build.getBuilder();
  bool fits = window.input + window.low + window.high < std::numeric_limits<int32_t>::max();
  Type integer = fits ? builder.getI32Type() : builder.getI64Type();
  Value place = build.iota({window.output}, integer, 0);
  auto number = [&](int64_t value) { return build.splatLike(place, static_cast<double>(value)); };
  Value begin = build.sub(build.mul(place, number(window.stride)), number(window.low));
  Value end = build.min(build.add(begin, number(window.window)), number(window.input));
  return build.convert(build.sub(end, build.max(begin, number(0))), builder.getF32Type());
}

/// What sums over windows are divided by, in the shape of the pool's result.
static Value divisor(HloBuilder &build, const Pool &pool, ArrayRef<int64_t> shape) {
  Type element = build.getBuilder().getF32Type();
  if (!pool.hasPadding())
    return build.splat(shape, element, static_cast<double>(pool.windows[0].window * pool.windows[1].window));
  Value rows = build.broadcastAlong(countCovered(build, pool.windows[0]), shape, {pool.layout.spatial[0]});
  Value columns = build.broadcastAlong(countCovered(build, pool.windows[1]), shape, {pool.layout.spatial[1]});
  return build.mul(rows, columns);
}

static Value lowerMaxPool(graph::MaxPoolOp op, graph::MaxPoolOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  Pool pool(op, shapeOf(x));
  return build.reduceWindow<hlo::MaxOp>(x, build.extreme(elementOf(x), /*lowest=*/true), pool.window,
                                        pool.strides, pool.padding);
}

static Value lowerAvgPool(graph::AvgPoolOp op, graph::AvgPoolOp::Adaptor operands, HloBuilder &build) {
  Value x = build.widen(operands.getX());
  Pool pool(op, shapeOf(x));
  Value sums = build.reduceWindow<hlo::AddOp>(x, build.splat({}, elementOf(x), 0), pool.window, pool.strides,
                                              pool.padding);
  Value mean = build.div(sums, divisor(build, pool, shapeOf(sums)));
  return build.convert(mean, resultType(op).getElementType());
}

/// Chooses the first of two elements that is not below the second: of equal ones the first.
static void buildFirstMaximum(HloBuilder &build, Region &region, Type element) {
  hlo::buildBinaryBody(build.getBuilder(), build.getLocation(), region, TypeRange(element),
                       [](OpBuilder &builder, Location location, ValueRange first, ValueRange second) {
                         HloBuilder inner(builder, location);
                         Value choice = inner.compare(hlo::ComparisonDirection::GE, first[0], second[0]);
                         return SmallVector<Value>{choice};
                       });
}

static Value lowerMaxPoolGrad(graph::MaxPoolGradOp op, graph::MaxPoolGradOp::Adaptor operands,
                              HloBuilder &build) {
  Value x = build.widen(operands.getX()), dy = build.widen(operands.getDy());
  Type element = resultType(op).getElementType();
  if (typeOf(dy).getNumElements() == 0)
    return build.splat(shapeOf(x), element, 0);
  Pool pool(op, shapeOf(x));
  OpBuilder &builder = build.getBuilder();
  auto scatter = hlo::SelectAndScatterOp::create(
      builder, op.getLoc(), x.getType(), x, dy, build.splat({}, elementOf(x), 0),
      builder.getDenseI64ArrayAttr(pool.window), builder.getDenseI64ArrayAttr(pool.strides),
      hlo::makePaddingAttr(op.getContext(), pool.padding));
  buildFirstMaximum(build, scatter.getSelect(), elementOf(x));
  hlo::buildBinaryBody<hlo::AddOp>(builder, op.getLoc(), scatter.getScatter(), elementOf(x));
  return build.convert(scatter.getResult(), element);
}

/// Each element of the image gets, from each window that covers it, the window's share: the shares, set apart
/// by the strides and padded, are summed over windows of the same size.
static Value lowerAvgPoolGrad(graph::AvgPoolGradOp op, graph::AvgPoolGradOp::Adaptor operands,
                              HloBuilder &build) {
  Value dy = build.widen(operands.getDy());
  RankedTensorType type = resultType(op);
  if (typeOf(dy).getNumElements() == 0)
    return build.splat(type.getShape(), type.getElementType(), 0);
  Pool pool(op, type.getShape());
  Value shares = build.div(dy, divisor(build, pool, shapeOf(dy)));
  SmallVector<int64_t> low(4, 0), high(4, 0), interior(4, 0);
  for (auto [dimension, window] : llvm::zip_equal(pool.layout.spatial, pool.windows)) {
    low[dimension] = window.window - 1 - window.low;
    int64_t dilated = (window.output - 1) * window.stride + 1;
    high[dimension] = window.input + window.window - 1 - dilated - low[dimension];
    interior[dimension] = window.stride - 1;
  }
  Value zero = build.splat({}, elementOf(dy), 0);
  Value spread = build.pad(shares, zero, low, high, interior);
  Value dx = build.reduceWindow<hlo::AddOp>(spread, zero, pool.window, {1, 1, 1, 1},
                                            SmallVector<std::pair<int64_t, int64_t>>(4, {0, 0}));
  return build.convert(dx, type.getElementType());
}

void systole::populatePoolingPatterns(RewritePatternSet &patterns) {
  add<graph::MaxPoolOp>(patterns, lowerMaxPool);
  add<graph::AvgPoolOp>(patterns, lowerAvgPool);
  add<graph::MaxPoolGradOp>(patterns, lowerMaxPoolGrad);
  add<graph::AvgPoolGradOp>(patterns, lowerAvgPoolGrad);
}
