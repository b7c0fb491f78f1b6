//===- CpuDriver.h - The CPU target -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_CPUDRIVER_H
#define SYSTOLE_LIB_COMPILER_CPUDRIVER_H

#include "systole/Compiler/Compiler.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// The executable of a module that has been through the fusion phase, as the bytes of a file.
absl::StatusOr<std::string> emitCpuExecutable(mlir::ModuleOp module, const CompileOptions &options);

/// The same, in this process.
absl::StatusOr<std::shared_ptr<runtime::Executable>> loadCpuExecutable(mlir::ModuleOp module,
                                                                       const CompileOptions &options);

absl::StatusOr<ObjectFile> emitCpuObject(mlir::ModuleOp module, absl::string_view symbol,
                                         const CompileOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CPUDRIVER_H
