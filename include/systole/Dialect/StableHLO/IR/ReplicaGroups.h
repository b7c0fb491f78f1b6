//===- ReplicaGroups.h - The groups of a collective -------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_REPLICAGROUPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_REPLICAGROUPS_H

#include "mlir/IR/Attributes.h"

namespace systole::stablehlo {

/// How many processes each group of `replica_groups` has: the columns of the matrix, or the product of the
/// axes' sizes. Dynamic where the groups name a mesh of the module.
int64_t groupSize(mlir::Attribute groups);

} // namespace systole::stablehlo

#endif
