//===- ElementwiseKernel.h - One register at a time -------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ELEMENTWISEKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ELEMENTWISEKERNEL_H

#include "KernelBuilder.h"

namespace systole::tpu {

/// Computes the registers of the outputs from those of the inputs.
using RegisterFunction =
    llvm::function_ref<mlir::FailureOr<llvm::SmallVector<mlir::Value>>(llvm::ArrayRef<mlir::Value> inputs)>;

/// Emits a kernel that evaluates `function` at every index of `shape`. All views have that shape; inputs may
/// be any views with a buffer; outputs must not overlap themselves, nor any input unless `isInPlace`, and
/// then only an input that is the same view. `operations` is about how many vector ops the function makes,
/// for unrolling.
mlir::LogicalResult emitElementwiseKernel(KernelBuilder &kernel, mlir::Location location,
                                          llvm::ArrayRef<TensorView> inputs,
                                          llvm::ArrayRef<TensorView> outputs, int64_t operations,
                                          RegisterFunction function, bool isInPlace = false);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_ELEMENTWISEKERNEL_H
