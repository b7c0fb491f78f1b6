//===- Convolutions.h - Shapes of convolutions and their gradients -*- C++ -*-===//
//
// conv2d and its two gradients see the same three tensors, images, filter and output; each computes one from
// the other two. Here they are described from the forward convolution's side.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_CONVOLUTIONS_H
#define SYSTOLE_DIALECT_GRAPH_IR_CONVOLUTIONS_H

#include "systole/Dialect/Graph/IR/Windows.h"

namespace systole::graph {

struct Convolution {
  DataFormat format;
  WindowAttributes attributes;
  int64_t groups = 1;
  bool depthwise =
      false; ///< the filter is [height, width, channels, multiplier], and groups are the channels
  llvm::SmallVector<int64_t> image, filter;
  Windows windows;

  ImageLayout layout() const { return ImageLayout::get(format); }
  int64_t channels() const { return image[layout().channels]; }
  int64_t outputChannels() const { return depthwise ? filter[2] * filter[3] : filter[3]; }
  /// The shape of the forward convolution's result, once the windows are placed.
  llvm::SmallVector<int64_t> outputShape() const;
  /// The filter's shape as [height, width, channels / groups, output channels].
  llvm::SmallVector<int64_t> groupedFilter() const;
  /// Places the windows, of a convolution known to be right.
  void place();
};

/// Checks groups (`first`), channels (`first + 1`) and windows (`first + 2` to `first + 5`, see
/// checkWindows); a depthwise convolution has no constraint on groups, and counts from channels.
mlir::LogicalResult checkConvolution(const Inference &inference, int first, Convolution &convolution);

/// The convolution that an op or adaptor means, `groups` apart.
template <typename Op>
Convolution describeConvolution(Op op, llvm::ArrayRef<int64_t> image, llvm::ArrayRef<int64_t> filter) {
  Convolution convolution;
  convolution.format = op.getDataFormat();
  convolution.attributes = WindowAttributes::ofConvolution(op);
  convolution.image.assign(image.begin(), image.end());
  convolution.filter.assign(filter.begin(), filter.end());
  return convolution;
}

/// The images' shape that conv2d_transpose gives where none is asked for: the smallest that the op
/// differentiated could have had.
llvm::SmallVector<int64_t> defaultTransposeShape(const Convolution &convolution,
                                                 llvm::ArrayRef<int64_t> output);

} // namespace systole::graph

#endif
