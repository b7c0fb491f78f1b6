//===- TpuDriver.h - The TPU target -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_TPUDRIVER_H
#define SYSTOLE_LIB_COMPILER_TPUDRIVER_H

#include "systole/Compiler/Compiler.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Replaces the main function of `module` by the tpu.program that computes it, with its memory plan.
mlir::LogicalResult lowerToTpu(mlir::ModuleOp module, const CompileOptions &options);

/// Schedules the program of a module that has been through the tpu phase, and writes the executable.
absl::StatusOr<std::string> emitTpuExecutable(mlir::ModuleOp module, const CompileOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_TPUDRIVER_H
