//===- PoolingOps.cpp - Types of pools and their gradients -----------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Graph/IR/Windows.h"

using namespace mlir;
using namespace systole::graph;

/// c2: the window; c3, c4, c5: see checkWindows; c6: no window lies in the padding alone. Gives the result's
/// shape.
template <typename Adaptor>
static FailureOr<SmallVector<int64_t>> inferPool(Adaptor adaptor, const Inference &inference,
                                                 ArrayRef<int64_t> image) {
  ImageLayout layout = ImageLayout::get(adaptor.getDataFormat());
  SmallVector<int64_t> window = adaptor.getWindow();
  Windows windows;
  if (failed(inference.checkList(2, "window", window, 2, 1)) ||
      failed(checkWindows(inference, 3, WindowAttributes::ofPool(adaptor),
                          {image[layout.spatial[0]], image[layout.spatial[1]]}, {window[0], window[1]},
                          windows)))
    return failure();
  if (adaptor.getPadding() == Padding::EXPLICIT)
    for (const WindowDimension &dimension : windows)
      if (dimension.low >= dimension.window || dimension.high >= dimension.window)
        return FailureOr<SmallVector<int64_t>>(
            inference.violates(6) << "explicit_paddings: expected less padding than window, found "
                                  << std::max(dimension.low, dimension.high) << " and window "
                                  << dimension.window);
  return layout.shape(image[layout.batch], {windows[0].output, windows[1].output}, image[layout.channels]);
}

static LogicalResult checkImages(const Inference &inference, RankedTensorType type) {
  if (type.getRank() == 4)
    return success();
  return inference.violates(1) << "expected images, of four dimensions, found " << type;
}

static LogicalResult checkPooled(const Inference &inference, int constraint, StringRef name,
                                 RankedTensorType found, ArrayRef<int64_t> expected) {
  if (found.getShape() == expected)
    return success();
  return inference.violates(constraint)
         << name << ": expected the shape of the pool's result, " << formatIntegers(expected) << ", found "
         << formatIntegers(found.getShape());
}

template <typename Adaptor> static LogicalResult inferForward(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  if (failed(checkImages(inference, x)))
    return failure();
  auto shape = inferPool(adaptor, inference, x.getShape());
  if (failed(shape))
    return failure();
  return inference.result(*shape, x.getElementType());
}

LogicalResult MaxPoolOp::infer(Adaptor adaptor, Inference &inference) {
  return inferForward(adaptor, inference);
}
LogicalResult AvgPoolOp::infer(Adaptor adaptor, Inference &inference) {
  return inferForward(adaptor, inference);
}

LogicalResult MaxPoolGradOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  if (failed(checkImages(inference, x)))
    return failure();
  auto shape = inferPool(adaptor, inference, x.getShape());
  if (failed(shape) || failed(inference.checkSameElement(7, adaptor.getX(), adaptor.getY())) ||
      failed(inference.checkSameElement(7, adaptor.getX(), adaptor.getDy())) ||
      failed(checkPooled(inference, 8, "y", typeOf(adaptor.getY()), *shape)) ||
      failed(checkPooled(inference, 8, "dy", typeOf(adaptor.getDy()), *shape)))
    return failure();
  return inference.result(x);
}

LogicalResult AvgPoolGradOp::infer(Adaptor adaptor, Inference &inference) {
  auto dy = typeOf(adaptor.getDy());
  SmallVector<int64_t> image = adaptor.getInputShape();
  if (failed(inference.checkList(1, "input_shape", image, 4, 0)))
    return failure();
  auto shape = inferPool(adaptor, inference, image);
  if (failed(shape) || failed(checkPooled(inference, 7, "dy", dy, *shape)))
    return failure();
  return inference.result(image, dy.getElementType());
}
