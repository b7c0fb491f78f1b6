//===- KernelToTPU.h - From StableHLO to a tpu.program ----------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H
#define SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H

#include "systole/Conversion/KernelToTPU/MemoryPlan.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole::tpu {

/// What code generation needs to know of the machine.
struct ConversionOptions {
  int64_t hbmBytes = int64_t(8) << 30; ///< HBM of one core.
  int64_t vmemRows = 31744;            ///< Rows of VMEM, without those that the register allocator keeps.
  int matrixUnits = 1;                 ///< MXUs of one core.
};

/// Adds to `module` a `tpu.program @main_tpu` that computes what its `func.func @main` says, made of
/// `stablehlo` ops, bare or grouped in `kernel.fusion`, and calls of other functions. The function stays.
/// Fails, with a diagnostic at the op, where an op or a type has no TPU form, or where the data don't fit in
/// HBM.
mlir::FailureOr<MemoryPlan> convertToTPU(mlir::ModuleOp module, const ConversionOptions &options = {});

} // namespace systole::tpu

#endif // SYSTOLE_CONVERSION_KERNELTOTPU_KERNELTOTPU_H
