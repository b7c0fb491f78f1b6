//===- ResultTypes.h - Result types of an op about to be built --*- C++ -*-===//

#ifndef SYSTOLE_COMPILER_RESULTTYPES_H
#define SYSTOLE_COMPILER_RESULTTYPES_H

#include "mlir/IR/OperationSupport.h"

namespace systole {

/// Checks that an op that is about to be built has the attributes given for it, of the kinds that its
/// definition asks for: building it would drop those of other kinds.
mlir::LogicalResult checkAttributes(const mlir::OperationState &state);

/// Fills in the result types of `state` by its op's own inference. That one relies on what the definition of
/// the op says of its operands and attributes, as verified IR keeps it: here it is checked first, so that no
/// operands and attributes of a user are more than an error.
mlir::LogicalResult inferResultTypes(mlir::OperationState &state);

} // namespace systole

#endif // SYSTOLE_COMPILER_RESULTTYPES_H
