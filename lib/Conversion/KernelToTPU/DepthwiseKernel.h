//===- DepthwiseKernel.h - Convolutions of each feature alone ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_DEPTHWISEKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_DEPTHWISEKERNEL_H

#include "KernelBuilder.h"

namespace systole::tpu {

/// A convolution in which each group has one input feature, on the vector unit. Its views have their
/// dimensions in this order:
///   input    batch, positions, features; padded, so that every window lies inside
///   weights  window, features
///   result   batch, positions, features
struct DepthwiseConvolution {
  TensorView input, weights, result;
  llvm::SmallVector<int64_t> strides, dilations; ///< Of the window.
};

void emitDepthwiseKernel(KernelBuilder &kernel, mlir::Location location,
                         const DepthwiseConvolution &convolution);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_DEPTHWISEKERNEL_H
