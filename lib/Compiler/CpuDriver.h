//===- CpuDriver.h - The CPU target -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_CPUDRIVER_H
#define SYSTOLE_LIB_COMPILER_CPUDRIVER_H

#include "Target.h"
#include "systole/Runtime/ExecutableBuilder.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Writes the executable of a module that has been through the fusion phase.
absl::Status emitCpuExecutable(mlir::ModuleOp module, const CheckedOptions &options,
                               runtime::ExecutableBuilder &builder);

/// The same, in this process.
absl::StatusOr<std::shared_ptr<runtime::Executable>> loadCpuExecutable(mlir::ModuleOp module,
                                                                       const CheckedOptions &options);

absl::StatusOr<ObjectFile> emitCpuObject(mlir::ModuleOp module, absl::string_view symbol,
                                         const CheckedOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CPUDRIVER_H
