//===- Convolutions.cpp - Convolutions and their gradients -----------------===//
//
// A convolution computes, along one dimension, with stride s, dilation d, and low padding p,
//
//   y[o] = sum over k of x[o * s + k * d - p] * w[k]
//
// Both gradients are convolutions too:
//
//   dx[i] = sum over k of dy'[i + p - k * d] * w[k]      where dy' is dy with s - 1 zeros between its
//   elements: the
//           reversed filter slides over dy', padded by (K - 1) * d - p before it
//   dw[k] = sum over o of x[k * d + o * s - p] * dy[o]   dy is the filter, dilated by s, and moves by d over
//   x
//
// In dw the sum is over the batch, so that batch and channels change places. With groups, the channels of x
// are taken apart so that a group's sums stay within the group, which feature_group_count expresses.
//
//===----------------------------------------------------------------------===//

#include "Contractions.h"

#include "systole/Dialect/Graph/IR/Convolutions.h"

using namespace mlir;
using namespace systole;
using graph::Convolution;
using graph::ImageLayout;
using graph::WindowDimension;

namespace {

/// A stablehlo.convolution over two spatial dimensions, with these defaults.
struct ConvolutionWriter {
  HloBuilder &build;
  graph::Precision precision;
  std::array<int64_t, 2> strides = {1, 1}, lhsDilation = {1, 1}, rhsDilation = {1, 1};
  std::array<std::pair<int64_t, int64_t>, 2> padding = {};
  int64_t groups = 1;

  Value write(Value lhs, Value rhs, hlo::ConvDimensionNumbersAttr dimensions, ArrayRef<int64_t> shape,
              Type element) {
    OpBuilder &builder = build.getBuilder();
    auto sums = RankedTensorType::get(shape, accumulatorType(element));
    Value result = build.make<hlo::ConvolutionOp>(
        sums, lhs, rhs, builder.getDenseI64ArrayAttr(strides),
        hlo::makePaddingAttr(builder.getContext(), padding), builder.getDenseI64ArrayAttr(lhsDilation),
        builder.getDenseI64ArrayAttr(rhsDilation), DenseBoolArrayAttr(), dimensions,
        builder.getI64IntegerAttr(groups), builder.getI64IntegerAttr(1), precisionConfig(build, precision));
    return build.convert(result, element);
  }
};

} // namespace

static hlo::ConvDimensionNumbersAttr imageDimensions(HloBuilder &build, ImageLayout layout,
                                                     int64_t kernelInput, int64_t kernelOutput) {
  return hlo::ConvDimensionNumbersAttr::get(build.getBuilder().getContext(), layout.batch, layout.channels,
                                            layout.spatial, kernelInput, kernelOutput, {0, 1}, layout.batch,
                                            layout.channels, layout.spatial);
}

static bool isEmpty(ArrayRef<int64_t> shape) { return llvm::is_contained(shape, 0); }

//===----------------------------------------------------------------------===//
// Forward
//===----------------------------------------------------------------------===//

static Value writeForward(HloBuilder &build, const Convolution &convolution, Value x, Value filter,
                          Type element, graph::Precision precision) {
  if (isEmpty(shapeOf(x)) || isEmpty(shapeOf(filter)))
    return build.splat(convolution.outputShape(), element, 0);
  ConvolutionWriter writer{build, precision};
  for (auto [index, window] : llvm::enumerate(convolution.windows)) {
    writer.strides[index] = window.stride;
    writer.rhsDilation[index] = window.dilation;
    writer.padding[index] = {window.low, window.high};
  }
  writer.groups = convolution.groups;
  return writer.write(x, build.reshape(filter, convolution.groupedFilter()),
                      imageDimensions(build, convolution.layout(), /*kernelInput=*/2, /*kernelOutput=*/3),
                      convolution.outputShape(), element);
}

//===----------------------------------------------------------------------===//
// Gradient with respect to the images
//===----------------------------------------------------------------------===//

/// The filter [h, w, channels / groups, output channels] with, within each group, input and output exchanged:
/// [h, w, output channels / groups, channels].
static Value exchangeFeatures(HloBuilder &build, const Convolution &convolution, Value filter) {
  SmallVector<int64_t> shape = convolution.groupedFilter();
  int64_t inputs = shape[2], outputs = shape[3] / convolution.groups;
  filter = build.reshape(filter, {shape[0], shape[1], inputs, convolution.groups, outputs});
  filter = build.transpose(filter, {0, 1, 4, 3, 2});
  return build.reshape(filter, {shape[0], shape[1], outputs, convolution.groups * inputs});
}

/// Padding of `dy`, and what to cut from the result where that would be negative.
struct InputPadding {
  int64_t low, high, cutLow, cutHigh;

  static InputPadding of(const WindowDimension &window) {
    int64_t low = window.extent() - 1 - window.low;
    int64_t dilated = (window.output - 1) * window.stride + 1;
    int64_t high = window.input + window.extent() - 1 - dilated - low;
    return {std::max<int64_t>(low, 0), std::max<int64_t>(high, 0), std::max<int64_t>(-low, 0),
            std::max<int64_t>(-high, 0)};
  }
};

static Value writeBackpropInput(HloBuilder &build, const Convolution &convolution, Value filter, Value dy,
                                graph::Precision precision) {
  Type element = elementOf(dy);
  if (isEmpty(shapeOf(dy)) || isEmpty(shapeOf(filter)))
    return build.splat(convolution.image, element, 0);
  ConvolutionWriter writer{build, precision};
  ImageLayout layout = convolution.layout();
  SmallVector<int64_t> shape = convolution.image, begin(4, 0);
  for (auto [index, window] : llvm::enumerate(convolution.windows)) {
    InputPadding padding = InputPadding::of(window);
    writer.lhsDilation[index] = window.stride;
    writer.rhsDilation[index] = window.dilation;
    writer.padding[index] = {padding.low, padding.high};
    shape[layout.spatial[index]] += padding.cutLow + padding.cutHigh;
    begin[layout.spatial[index]] = padding.cutLow;
  }
  writer.groups = convolution.groups;
  filter = build.reverse(filter, {0, 1});
  int64_t kernelInput = 3;
  if (convolution.groups != 1) {
    filter = exchangeFeatures(build, convolution, filter);
    kernelInput = 2;
  }
  Value dx =
      writer.write(dy, filter, imageDimensions(build, layout, kernelInput, 5 - kernelInput), shape, element);
  if (shape == convolution.image)
    return dx;
  SmallVector<int64_t> end = begin;
  for (auto [limit, size] : llvm::zip_equal(end, convolution.image))
    limit += size;
  return build.slice(dx, begin, end);
}

//===----------------------------------------------------------------------===//
// Gradient with respect to the filter
//===----------------------------------------------------------------------===//

/// Cuts from x what no window reaches, and says how to pad the rest so that dy fits exactly once for each
/// element of the filter.
static Value cutToReach(HloBuilder &build, const WindowDimension &window, int64_t dimension, Value x,
                        std::pair<int64_t, int64_t> &padding) {
  int64_t reach = (window.window - 1) * window.dilation + (window.output - 1) * window.stride + 1;
  int64_t used = std::min(window.input, reach - window.low);
  padding = {window.low, reach - window.low - used};
  return build.sliceDimension(x, dimension, 0, used);
}

/// x [n, h, w, c] as [c / groups, h, w, groups * n], for images of either layout.
static Value groupIntoBatch(HloBuilder &build, const Convolution &convolution, Value x) {
  ImageLayout layout = convolution.layout();
  x = build.transpose(x, {layout.channels, layout.spatial[0], layout.spatial[1], layout.batch});
  ArrayRef<int64_t> shape = shapeOf(x);
  int64_t groups = convolution.groups, inputs = shape[0] / groups, height = shape[1], width = shape[2];
  int64_t batch = shape[3];
  x = build.reshape(x, {groups, inputs, height, width, batch});
  x = build.transpose(x, {1, 2, 3, 0, 4});
  return build.reshape(x, {inputs, height, width, groups * batch});
}

/// Whether every element of the filter meets padding alone, along some dimension.
static bool isOutside(const Convolution &convolution) {
  return llvm::any_of(convolution.windows, [](const WindowDimension &window) {
    return (window.window - 1) * window.dilation + (window.output - 1) * window.stride < window.low;
  });
}

static Value writeBackpropFilter(HloBuilder &build, const Convolution &convolution, Value x, Value dy,
                                 graph::Precision precision) {
  Type element = elementOf(dy);
  if (isEmpty(shapeOf(x)) || isEmpty(shapeOf(dy)) || isEmpty(convolution.filter) || isOutside(convolution))
    return build.splat(convolution.filter, element, 0);
  ConvolutionWriter writer{build, precision};
  ImageLayout images = convolution.layout();
  for (auto [index, window] : llvm::enumerate(convolution.windows)) {
    writer.strides[index] = window.dilation;
    writer.rhsDilation[index] = window.stride;
    x = cutToReach(build, window, images.spatial[index], x, writer.padding[index]);
  }
  writer.groups = convolution.groups;
  // Channels are the batch, and the batch, of each group in turn, the features.
  ImageLayout lhs{images.channels, images.batch, images.spatial};
  if (convolution.groups != 1) {
    x = groupIntoBatch(build, convolution, x);
    lhs = {0, 3, {1, 2}};
  }
  auto dimensions = hlo::ConvDimensionNumbersAttr::get(
      build.getBuilder().getContext(), lhs.batch, lhs.channels, lhs.spatial, images.batch, images.channels,
      images.spatial, /*outputBatchDimension=*/2, /*outputFeatureDimension=*/3, {0, 1});
  return build.reshape(writer.write(x, dy, dimensions, convolution.groupedFilter(), element),
                       convolution.filter);
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

template <typename Op> static Convolution describe(Op op, ArrayRef<int64_t> image, ArrayRef<int64_t> filter) {
  Convolution convolution = graph::describeConvolution(op, image, filter);
  if constexpr (requires { op.getGroups(); })
    convolution.groups = op.getGroups();
  else
    convolution.depthwise = true;
  convolution.place();
  return convolution;
}

template <typename Op> static Value lowerForward(Op op, typename Op::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX(), filter = operands.getFilter();
  return writeForward(build, describe(op, shapeOf(x), shapeOf(filter)), x, filter,
                      resultType(op).getElementType(), op.getPrecision());
}

static Value lowerTranspose(graph::Conv2DTransposeOp op, graph::Conv2DTransposeOp::Adaptor operands,
                            HloBuilder &build) {
  Convolution convolution = describe(op, resultType(op).getShape(), shapeOf(operands.getFilter()));
  return writeBackpropInput(build, convolution, operands.getFilter(), operands.getX(), op.getPrecision());
}

template <typename Op>
static Value lowerBackpropInput(Op op, typename Op::Adaptor operands, HloBuilder &build) {
  Convolution convolution = describe(op, resultType(op).getShape(), shapeOf(operands.getFilter()));
  return writeBackpropInput(build, convolution, operands.getFilter(), operands.getDy(), op.getPrecision());
}

template <typename Op>
static Value lowerBackpropFilter(Op op, typename Op::Adaptor operands, HloBuilder &build) {
  Convolution convolution = describe(op, shapeOf(operands.getX()), resultType(op).getShape());
  return writeBackpropFilter(build, convolution, operands.getX(), operands.getDy(), op.getPrecision());
}

void systole::populateConvolutionPatterns(RewritePatternSet &patterns) {
  add<graph::Conv2DOp>(patterns, lowerForward<graph::Conv2DOp>);
  add<graph::DepthwiseConv2DOp>(patterns, lowerForward<graph::DepthwiseConv2DOp>);
  add<graph::Conv2DTransposeOp>(patterns, lowerTranspose);
  add<graph::Conv2DBackpropInputOp>(patterns, lowerBackpropInput<graph::Conv2DBackpropInputOp>);
  add<graph::DepthwiseConv2DBackpropInputOp>(patterns,
                                             lowerBackpropInput<graph::DepthwiseConv2DBackpropInputOp>);
  add<graph::Conv2DBackpropFilterOp>(patterns, lowerBackpropFilter<graph::Conv2DBackpropFilterOp>);
  add<graph::DepthwiseConv2DBackpropFilterOp>(patterns,
                                              lowerBackpropFilter<graph::DepthwiseConv2DBackpropFilterOp>);
}
