//===- TpuDriver.h - The TPU target -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_TPUDRIVER_H
#define SYSTOLE_LIB_COMPILER_TPUDRIVER_H

#include "Target.h"
#include "systole/Runtime/ExecutableBuilder.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Replaces the main function of `module` by the tpu.program that computes it, with its memory plan.
mlir::LogicalResult lowerToTpu(mlir::ModuleOp module, const CheckedOptions &options);

/// Schedules the program of a module that has been through the tpu phase, and writes the executable.
absl::Status emitTpuExecutable(mlir::ModuleOp module, const CheckedOptions &options,
                               runtime::ExecutableBuilder &builder);

/// The code of a module that has been through the tpu phase, as assembly.
absl::StatusOr<std::string> emitTpuAssembly(mlir::ModuleOp module, const CheckedOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_TPUDRIVER_H
