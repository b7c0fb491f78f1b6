//===- EntryPoint.h - Which function a program starts with ------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_ENTRYPOINT_H
#define SYSTOLE_LIB_COMPILER_ENTRYPOINT_H

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Makes the function `entry` of `module` its `main`, and all others private. What it takes and returns in
/// tuples becomes arguments and results of their own. Reports a function that is
/// missing, has no body, or takes or returns what is no tensor of a static shape.
mlir::LogicalResult selectEntryPoint(mlir::ModuleOp module, llvm::StringRef entry);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_ENTRYPOINT_H
