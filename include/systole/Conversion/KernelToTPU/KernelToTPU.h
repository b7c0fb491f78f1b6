//===- KernelToTPU.h - From StableHLO to a tpu.program ----------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H
#define SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H

#include "systole/Conversion/KernelToTPU/MemoryPlan.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole::tpu {

/// What code generation needs to know of the machine. Kernels make their tiles as large as its memories
/// allow.
struct ConversionOptions {
  int64_t hbmBytes = int64_t(8) << 30; ///< Of one core, like the others.
  int64_t vmemRows = 32768;            ///< The register allocator's included: see CoreMemory.h.
  int64_t smemWords = 4096;            ///< Likewise.
  int64_t matrixResultQueue = 32;      ///< Results that a matrix unit holds.
};

/// Adds to `module` a `tpu.program @main_tpu` that computes what its `func.func @main` says, made of
/// `stablehlo` ops, bare or grouped in `kernel.fusion`, and calls of other functions. The function stays.
/// Fails, with a diagnostic at the op, where an op or a type has no TPU form, where a kernel's smallest tiles
/// don't fit in VMEM or its descriptors in SMEM, or where the data don't fit in HBM.
mlir::FailureOr<MemoryPlan> convertToTPU(mlir::ModuleOp module, const ConversionOptions &options = {});

} // namespace systole::tpu

#endif // SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H
