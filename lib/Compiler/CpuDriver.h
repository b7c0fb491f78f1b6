//===- CpuDriver.h - The CPU target -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_CPUDRIVER_H
#define SYSTOLE_LIB_COMPILER_CPUDRIVER_H

#include "Target.h"
#include "systole/CodeGen/CPU/CpuCompiler.h"
#include "systole/Runtime/ExecutableBuilder.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// How code is generated, but for what each kind of output asks for besides.
cpu::CpuOptions cpuOptionsOf(const CheckedOptions &options);

/// Writes the executable of a module that has been through the fusion phase, and perhaps some of the CPU's
/// own.
absl::Status emitCpuExecutable(mlir::ModuleOp module, const CheckedOptions &options,
                               runtime::ExecutableBuilder &builder);

/// The same, in this process.
absl::StatusOr<std::shared_ptr<runtime::Executable>> loadCpuExecutable(mlir::ModuleOp module,
                                                                       const CheckedOptions &options);

absl::StatusOr<ObjectFile> emitCpuObject(mlir::ModuleOp module, absl::string_view symbol,
                                         const CheckedOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CPUDRIVER_H
