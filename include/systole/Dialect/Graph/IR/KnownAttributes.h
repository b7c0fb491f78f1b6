//===- KnownAttributes.h - No op has attributes that it doesn't know -------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_KNOWNATTRIBUTES_H
#define SYSTOLE_DIALECT_GRAPH_IR_KNOWNATTRIBUTES_H

#include "mlir/IR/OpDefinition.h"

namespace systole::graph {

/// Checks that an op has no attributes but its own and those with a dialect's prefix (graph_c4): a misspelt
/// one would leave the one that was meant at its default, without a word.
mlir::LogicalResult verifyKnownAttributes(mlir::Operation *op);

template <typename ConcreteOp>
class KnownAttributes : public mlir::OpTrait::TraitBase<ConcreteOp, KnownAttributes> {
public:
  static mlir::LogicalResult verifyTrait(mlir::Operation *op) { return verifyKnownAttributes(op); }
};

} // namespace systole::graph

#endif
