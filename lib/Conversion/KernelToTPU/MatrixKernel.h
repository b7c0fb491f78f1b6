//===- MatrixKernel.h - Products of matrices on the matrix unit -*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_MATRIXKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_MATRIXKERNEL_H

#include "KernelBuilder.h"

#include "systole/Support/TPUArithmetic.h"

#include <functional>

namespace systole::tpu {

/// result[b…, m…, n…] = sum over k… of lhs[b…, m…, k…] * rhs[b…, k…, n…]. Each group of dimensions may be
/// empty; none has size zero. Strides are free, so the windows of a convolution are an lhs. The innermost
/// dimension of k should have stride 1 in lhs, and n in rhs or else k: anything else is right, but moves word
/// by word.
struct MatrixProduct {
  TensorView lhs, rhs, result;
  size_t batchRank = 0, rowRank = 0, depthRank = 0;
  tpuarithmetic::Precision precision = tpuarithmetic::Precision::Default;
  /// Where it isn't 0: k is one dimension and comes in chunks of so many elements, which are summed in order.
  /// A multiple of 128, at most mostDepth(). The last chunk may have fewer, for integers it has as many.
  int64_t chunkDepth = 0;
  /// What becomes of the sums, of the element type `sumType`, before they are stored as elements of `result`;
  /// null where they are stored as they are. Operands have the dimensions b…, m…, n…; those that are splats
  /// take no register.
  std::function<mlir::FailureOr<mlir::Value>(mlir::Value sum, llvm::ArrayRef<mlir::Value> registers)>
      epilogue;
  llvm::SmallVector<TensorView> epilogueOperands;
  int64_t epilogueOperations = 0;
  mlir::Type sumType;
};

/// Depths up to this fit in VMEM in one piece: 8192 on TPU v2.
int64_t mostDepth(const KernelBuilder &kernel);

/// Elements are floats: the matrix unit, in the order of tpuarithmetic::mxuDot.
mlir::LogicalResult emitMatrixKernel(KernelBuilder &kernel, mlir::Location location,
                                     const MatrixProduct &product);

/// Elements are integers: the vector unit.
void emitIntegerMatrixKernel(KernelBuilder &kernel, mlir::Location location, const MatrixProduct &product);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_MATRIXKERNEL_H
