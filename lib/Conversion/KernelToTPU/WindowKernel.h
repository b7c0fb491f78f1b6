//===- WindowKernel.h - Folds over windows, one position at a time -*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_WINDOWKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_WINDOWKERNEL_H

#include "ElementwiseKernel.h"

namespace systole::tpu {

/// Results are folds over a window, one for each index: in row-major order of the window, serially from the
/// initial values. An input's dimensions are those of the results and then those of the window.
struct WindowFold {
  llvm::SmallVector<TensorView> inputs;
  llvm::SmallVector<TensorView> inits; ///< Of rank 0, with buffers; one for each result.
  llvm::SmallVector<TensorView> results;
  int64_t operations = 1; ///< About how many vector ops the body makes.
};

/// `body` gets registers of the results so far and of the inputs, and returns the new results. No dimension
/// is empty.
mlir::LogicalResult emitWindowKernel(KernelBuilder &kernel, mlir::Location location, const WindowFold &fold,
                                     RegisterFunction body);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_WINDOWKERNEL_H
