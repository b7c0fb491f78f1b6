//===- CustomCalls.h - What a program's custom calls stand for --*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_CUSTOMCALLS_H
#define SYSTOLE_LIB_COMPILER_CUSTOMCALLS_H

#include "systole/Compiler/Compiler.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Replaces custom calls that have a decomposition by calls of it. Those that are left must be calls of
/// functions of the host that `options` know, and the target a CPU; others are reported.
mlir::LogicalResult resolveCustomCalls(mlir::ModuleOp module, const CompileOptions &options);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CUSTOMCALLS_H
