//===- ConvolutionOps.cpp - Types of convolutions and their gradients ------===//

#include "systole/Dialect/Graph/IR/Convolutions.h"
#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Graph/IR/OutputTypes.h"

using namespace mlir;
using namespace systole::graph;

//===----------------------------------------------------------------------===//
// Convolution
//===----------------------------------------------------------------------===//

SmallVector<int64_t> Convolution::outputShape() const {
  return layout().shape(image[layout().batch], {windows[0].output, windows[1].output}, outputChannels());
}

SmallVector<int64_t> Convolution::groupedFilter() const {
  if (!depthwise)
    return filter;
  return {filter[0], filter[1], 1, outputChannels()};
}

static std::array<int64_t, 2> imageSizes(const Convolution &convolution) {
  ImageLayout layout = convolution.layout();
  return {convolution.image[layout.spatial[0]], convolution.image[layout.spatial[1]]};
}

void Convolution::place() {
  windows = placeWindows(attributes, imageSizes(*this), {filter[0], filter[1]});
  if (depthwise)
    groups = channels();
}

static LogicalResult checkChannels(const Inference &inference, int constraint,
                                   const Convolution &convolution) {
  int64_t expected = convolution.channels() / (convolution.depthwise ? 1 : convolution.groups);
  if (convolution.filter[2] == expected)
    return success();
  return inference.violates(constraint)
         << "filter: expected " << expected
         << (convolution.depthwise ? " channels" : " channels in each group") << " (dimension 2), found "
         << convolution.filter[2] << "; images have " << convolution.channels() << " channels in dimension "
         << convolution.layout().channels;
}

static LogicalResult checkGroups(const Inference &inference, int constraint, const Convolution &convolution) {
  int64_t groups = convolution.groups;
  if (groups >= 1 && convolution.channels() % groups == 0 && convolution.outputChannels() % groups == 0)
    return success();
  return inference.violates(constraint)
         << "groups: expected a positive divisor of the channels and output channels, "
         << convolution.channels() << " and " << convolution.outputChannels() << ", found " << groups;
}

LogicalResult systole::graph::checkConvolution(const Inference &inference, int first,
                                               Convolution &convolution) {
  if (!convolution.depthwise) {
    if (failed(checkGroups(inference, first, convolution)))
      return failure();
    ++first;
  }
  if (failed(checkChannels(inference, first, convolution)) ||
      failed(checkWindows(inference, first + 1, convolution.attributes, imageSizes(convolution),
                          {convolution.filter[0], convolution.filter[1]}, convolution.windows)))
    return failure();
  convolution.place();
  return success();
}

SmallVector<int64_t> systole::graph::defaultTransposeShape(const Convolution &convolution,
                                                           ArrayRef<int64_t> output) {
  ImageLayout layout = convolution.layout();
  std::array<int64_t, 2> sizes;
  for (size_t i = 0; i < sizes.size(); ++i) {
    int64_t stride = convolution.attributes.strides[i];
    int64_t extent = (convolution.filter[i] - 1) * convolution.attributes.dilations[i] + 1;
    sizes[i] = output[layout.spatial[i]] * stride;
    if (convolution.attributes.padding != Padding::SAME)
      sizes[i] += std::max<int64_t>(extent - stride, 0);
    if (convolution.attributes.padding == Padding::EXPLICIT)
      sizes[i] -=
          convolution.attributes.explicitPaddings[2 * i] + convolution.attributes.explicitPaddings[2 * i + 1];
    sizes[i] = std::max<int64_t>(sizes[i], 0);
  }
  return layout.shape(output[layout.batch], sizes, convolution.filter[2] * convolution.groups);
}

//===----------------------------------------------------------------------===//
// Checks that the ops share: c1 is one element type, c2 four dimensions each
//===----------------------------------------------------------------------===//

static LogicalResult checkOperands(const Inference &inference, Value first, Value second) {
  if (failed(inference.checkSameElement(1, first, second)))
    return failure();
  for (Value operand : {first, second})
    if (typeOf(operand).getRank() != 4)
      return inference.violates(2) << "expected operands of four dimensions, found " << typeOf(operand);
  return success();
}

static LogicalResult checkOutput(const Inference &inference, int constraint, StringRef name,
                                 RankedTensorType found, const Convolution &convolution) {
  SmallVector<int64_t> expected = convolution.outputShape();
  if (found.getShape() == ArrayRef(expected))
    return success();
  return inference.violates(constraint)
         << name << ": expected the shape of the convolution's result, " << formatIntegers(expected)
         << ", found " << formatIntegers(found.getShape());
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

LogicalResult Conv2DOp::infer(Adaptor adaptor, Inference &inference) {
  if (failed(checkOperands(inference, adaptor.getX(), adaptor.getFilter())))
    return failure();
  auto x = typeOf(adaptor.getX());
  Convolution convolution =
      describeConvolution(adaptor, x.getShape(), typeOf(adaptor.getFilter()).getShape());
  convolution.groups = adaptor.getGroups();
  if (failed(checkConvolution(inference, 3, convolution)))
    return failure();
  auto element = resolveOutputType(inference, 9, x.getElementType(), adaptor.getOutputType());
  if (failed(element))
    return failure();
  return inference.result(convolution.outputShape(), *element);
}

LogicalResult DepthwiseConv2DOp::infer(Adaptor adaptor, Inference &inference) {
  if (failed(checkOperands(inference, adaptor.getX(), adaptor.getFilter())))
    return failure();
  auto x = typeOf(adaptor.getX());
  Convolution convolution =
      describeConvolution(adaptor, x.getShape(), typeOf(adaptor.getFilter()).getShape());
  convolution.depthwise = true;
  if (failed(checkConvolution(inference, 3, convolution)))
    return failure();
  return inference.result(convolution.outputShape(), x.getElementType());
}

LogicalResult Conv2DTransposeOp::infer(Adaptor adaptor, Inference &inference) {
  if (failed(checkOperands(inference, adaptor.getX(), adaptor.getFilter())))
    return failure();
  auto x = typeOf(adaptor.getX());
  Convolution convolution =
      describeConvolution(adaptor, x.getShape(), typeOf(adaptor.getFilter()).getShape());
  convolution.groups = adaptor.getGroups();
  // The channels aren't known yet; that the groups divide them is checked below.
  if (convolution.groups < 1 || convolution.groups > maximumDimension)
    return inference.violates(3) << "groups: expected a positive number below 2^31, found "
                                 << convolution.groups;
  Windows windows;
  // Any image will do to check the attributes that its shape is computed from.
  if (failed(checkWindows(inference, 5, convolution.attributes, {1 << 30, 1 << 30},
                          {convolution.filter[0], convolution.filter[1]}, windows)))
    return failure();
  auto shape = adaptor.getOutputShape().value_or(defaultTransposeShape(convolution, x.getShape()));
  if (failed(inference.checkList(9, "output_shape", shape, 4, 0)))
    return failure();
  convolution.image = shape;
  if (failed(checkConvolution(inference, 3, convolution)) ||
      failed(checkOutput(inference, 10, "x", x, convolution)))
    return failure();
  return inference.result(shape, x.getElementType());
}

/// Sets what tells a grouped convolution from a depthwise one, which has no number of groups.
static void setGroups(Convolution &convolution, std::optional<int64_t> groups) {
  convolution.groups = groups.value_or(convolution.groups);
  convolution.depthwise = !groups;
}

/// Infers a gradient for the image; constraint `shapeConstraint` is that on input_shape, the next that on dy.
template <typename Adaptor>
static LogicalResult inferInputGradient(Adaptor adaptor, Inference &inference, int shapeConstraint,
                                        std::optional<int64_t> groups) {
  if (failed(checkOperands(inference, adaptor.getFilter(), adaptor.getDy())) ||
      failed(inference.checkList(shapeConstraint, "input_shape", adaptor.getInputShape(), 4, 0)))
    return failure();
  auto filter = typeOf(adaptor.getFilter());
  Convolution convolution = describeConvolution(adaptor, adaptor.getInputShape(), filter.getShape());
  setGroups(convolution, groups);
  if (failed(checkConvolution(inference, 3, convolution)) ||
      failed(checkOutput(inference, shapeConstraint + 1, "dy", typeOf(adaptor.getDy()), convolution)))
    return failure();
  return inference.result(convolution.image, filter.getElementType());
}

/// Infers a gradient for the filter; constraint `shapeConstraint` is that on filter_shape, the next that on
/// dy.
template <typename Adaptor>
static LogicalResult inferFilterGradient(Adaptor adaptor, Inference &inference, int shapeConstraint,
                                         std::optional<int64_t> groups) {
  if (failed(checkOperands(inference, adaptor.getX(), adaptor.getDy())) ||
      failed(inference.checkList(shapeConstraint, "filter_shape", adaptor.getFilterShape(), 4, 0)))
    return failure();
  auto x = typeOf(adaptor.getX());
  Convolution convolution = describeConvolution(adaptor, x.getShape(), adaptor.getFilterShape());
  setGroups(convolution, groups);
  if (failed(checkConvolution(inference, 3, convolution)) ||
      failed(checkOutput(inference, shapeConstraint + 1, "dy", typeOf(adaptor.getDy()), convolution)))
    return failure();
  return inference.result(convolution.filter, x.getElementType());
}

LogicalResult Conv2DBackpropInputOp::infer(Adaptor adaptor, Inference &inference) {
  return inferInputGradient(adaptor, inference, 9, adaptor.getGroups());
}

LogicalResult Conv2DBackpropFilterOp::infer(Adaptor adaptor, Inference &inference) {
  return inferFilterGradient(adaptor, inference, 9, adaptor.getGroups());
}

LogicalResult DepthwiseConv2DBackpropInputOp::infer(Adaptor adaptor, Inference &inference) {
  return inferInputGradient(adaptor, inference, 8, std::nullopt);
}

LogicalResult DepthwiseConv2DBackpropFilterOp::infer(Adaptor adaptor, Inference &inference) {
  return inferFilterGradient(adaptor, inference, 8, std::nullopt);
}
