//===- Donations.h - Arguments that callers give up -------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_DONATIONS_H
#define SYSTOLE_LIB_COMPILER_DONATIONS_H

#include "systole/Runtime/Manifest.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Decides which results of the function `main` take over the memory of which arguments: those that
/// `tf.aliasing_output` names, and one of its type for each argument with `jax.buffer_donor`, if there is one
/// left. The arguments' `tf.aliasing_output` says so afterwards, counting results without tokens, which the
/// caller drops next. Reports aliases that can't be.
mlir::LogicalResult assignDonations(mlir::ModuleOp module);

/// Reports aliases that can't be in a program whose donations have been assigned.
mlir::LogicalResult checkDonations(mlir::ModuleOp module);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_DONATIONS_H
