//===- TransposeKernel.h - Copies through the transpose unit ----*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TRANSPOSEKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TRANSPOSEKERNEL_H

#include "KernelBuilder.h"

namespace systole::tpu {

/// Whether the two views of one shape have their elements side by side along different dimensions, so that a
/// transfer would move single words, and are large enough for the transpose unit to be worth it. Not for
/// 64-bit integers, whose high halves don't come to VMEM, nor where VMEM is too small for the unit's blocks.
bool shouldTranspose(const KernelBuilder &kernel, const TensorView &source, const TensorView &destination);

/// Copies where shouldTranspose() holds.
void emitTransposeKernel(KernelBuilder &kernel, mlir::Location location, const TensorView &source,
                         const TensorView &destination);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TRANSPOSEKERNEL_H
