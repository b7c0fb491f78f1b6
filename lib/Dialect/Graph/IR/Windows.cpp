//===- Windows.cpp - How windows slide over images -------------------------===//

#include "systole/Dialect/Graph/IR/Windows.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace systole::graph;

SmallVector<int64_t> ImageLayout::shape(int64_t batchSize, std::array<int64_t, 2> sizes,
                                        int64_t channelCount) const {
  SmallVector<int64_t> result(4);
  result[batch] = batchSize;
  result[spatial[0]] = sizes[0];
  result[spatial[1]] = sizes[1];
  result[channels] = channelCount;
  return result;
}

static void place(WindowDimension &dimension, Padding padding) {
  if (padding == Padding::SAME) {
    dimension.output = llvm::divideCeilSigned(dimension.input, dimension.stride);
    int64_t total = (dimension.output - 1) * dimension.stride + dimension.extent() - dimension.input;
    total = std::max<int64_t>(total, 0);
    dimension.low = total / 2;
    dimension.high = total - total / 2;
    return;
  }
  int64_t room = dimension.padded() - dimension.extent();
  dimension.output = room < 0 ? 0 : room / dimension.stride + 1;
}

Windows systole::graph::placeWindows(const WindowAttributes &attributes, std::array<int64_t, 2> input,
                                     std::array<int64_t, 2> window) {
  Windows windows;
  for (size_t i = 0; i < windows.size(); ++i) {
    windows[i] = {input[i], window[i], attributes.strides[i], attributes.dilations[i]};
    if (attributes.padding == Padding::EXPLICIT) {
      windows[i].low = attributes.explicitPaddings[2 * i];
      windows[i].high = attributes.explicitPaddings[2 * i + 1];
    }
    place(windows[i], attributes.padding);
  }
  return windows;
}

static LogicalResult checkPaddings(const Inference &inference, int constraint,
                                   const WindowAttributes &attributes) {
  if (attributes.padding == Padding::EXPLICIT)
    return inference.checkList(constraint, "explicit_paddings (top, bottom, left, right)",
                               attributes.explicitPaddings, 4, 0);
  if (attributes.explicitPaddings.empty())
    return success();
  return inference.violates(constraint)
         << "explicit_paddings: expected none with padding \"" << stringifyPadding(attributes.padding)
         << "\", found " << formatIntegers(attributes.explicitPaddings)
         << "; write padding = \"EXPLICIT\" to use them";
}

LogicalResult systole::graph::checkWindows(const Inference &inference, int first,
                                           const WindowAttributes &attributes, std::array<int64_t, 2> input,
                                           std::array<int64_t, 2> window, Windows &windows) {
  if (failed(inference.checkList(first, "strides", attributes.strides, 2, 1)) ||
      failed(inference.checkList(first + 3, "dilations", attributes.dilations, 2, 1)) ||
      failed(checkPaddings(inference, first + 1, attributes)))
    return failure();
  windows = placeWindows(attributes, input, window);
  for (const WindowDimension &dimension : windows) {
    if (dimension.window < 1)
      return inference.violates(first + 2)
             << "expected a window with an element, found " << formatIntegers(window);
    if (attributes.padding != Padding::SAME && dimension.extent() > dimension.padded())
      return inference.violates(first + 2)
             << "expected a window within the padded image, found one of " << dimension.extent()
             << " elements, dilation included, over " << dimension.padded();
  }
  return success();
}
