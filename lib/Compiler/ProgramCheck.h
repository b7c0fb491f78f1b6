//===- ProgramCheck.h - What every program must keep, whatever its ops ----===//

#ifndef SYSTOLE_COMPILER_PROGRAMCHECK_H
#define SYSTOLE_COMPILER_PROGRAMCHECK_H

#include "absl/status/status.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Checks MLIR text for what its parser would not survive: so many nested brackets that its recursion, or
/// that of passes, doesn't fit a stack, and resources aligned to 0 bytes. `name` is what the message calls
/// the source.
absl::Status checkText(llvm::StringRef text, llvm::StringRef name);

/// Checks what no op's verifier sees to: that tensors have fewer than 2^31 elements along a dimension and at
/// most 2^40 in all, and windows no strides, dilations and paddings of 2^31 and more, so that no later
/// arithmetic with sizes overflows, and that resources hold as many bytes
/// as the constants of them have.
mlir::LogicalResult checkProgram(mlir::ModuleOp module);

} // namespace systole

#endif // SYSTOLE_COMPILER_PROGRAMCHECK_H
