//===- Windows.h - How windows slide over images ----------------*- C++ -*-===//
//
// Convolutions and pools share one geometry. Along each of an image's two dimensions a window of `window`
// elements, `dilation` apart, moves by `stride` over the input, which is padded first:
//
//   SAME       output = ceil(input / stride); the padding that this takes is split, the odd element at the
//   end VALID      no padding; output = floor((input - extent) / stride) + 1 EXPLICIT   as VALID over low +
//   input + high
//
// where extent = (window - 1) * dilation + 1. For input 5, window 3, stride 2, SAME gives output 3 and
// padding 1 + 1.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_WINDOWS_H
#define SYSTOLE_DIALECT_GRAPH_IR_WINDOWS_H

#include "systole/Dialect/Graph/IR/Inference.h"

#include <array>

namespace systole::graph {

/// Which dimension of an image is what.
struct ImageLayout {
  int64_t batch, channels;
  std::array<int64_t, 2> spatial;

  static ImageLayout get(DataFormat format) {
    return format == DataFormat::NHWC ? ImageLayout{0, 3, {1, 2}} : ImageLayout{0, 1, {2, 3}};
  }
  /// The shape of an image with these sizes.
  llvm::SmallVector<int64_t> shape(int64_t batchSize, std::array<int64_t, 2> sizes,
                                   int64_t channelCount) const;
};

/// The dimension that holds the channels of a tensor of any rank.
inline int64_t channelDimension(DataFormat format, int64_t rank) {
  return format == DataFormat::NHWC ? rank - 1 : 1;
}

/// A window's way along one dimension. Sizes are in elements.
struct WindowDimension {
  int64_t input = 0, window = 1, stride = 1, dilation = 1;
  int64_t low = 0, high = 0; ///< padding before and after the input
  int64_t output = 0;

  int64_t extent() const { return (window - 1) * dilation + 1; }
  int64_t padded() const { return low + input + high; }
};

using Windows = std::array<WindowDimension, 2>;

/// What an op's attributes say of its windows.
struct WindowAttributes {
  llvm::SmallVector<int64_t> strides, dilations, explicitPaddings;
  Padding padding;

  /// From an op or adaptor with strides, dilations and padding.
  template <typename Op> static WindowAttributes ofConvolution(Op op) {
    return {op.getStrides(), op.getDilations(), op.getExplicitPaddings(), op.getPadding()};
  }
  /// From an op or adaptor of a pool, whose windows have no holes.
  template <typename Op> static WindowAttributes ofPool(Op op) {
    return {op.getStrides(), {1, 1}, op.getExplicitPaddings(), op.getPadding()};
  }
};

/// Places windows of these sizes on an image of those. The attributes must have passed `checkWindows`.
Windows placeWindows(const WindowAttributes &attributes, std::array<int64_t, 2> input,
                     std::array<int64_t, 2> window);

/// Checks the attributes, under the constraints `first` (two positive strides), `first + 1` (explicit
/// paddings always and only with EXPLICIT, four, not negative), `first + 2` (the window lies within the
/// padded image, and is not empty) and, for convolutions, `first + 3` (two positive dilations); and places
/// the windows.
mlir::LogicalResult checkWindows(const Inference &inference, int first, const WindowAttributes &attributes,
                                 std::array<int64_t, 2> input, std::array<int64_t, 2> window,
                                 Windows &windows);

} // namespace systole::graph

#endif
