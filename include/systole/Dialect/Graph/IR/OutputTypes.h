//===- OutputTypes.h - Wider results of products ----------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_OUTPUTTYPES_H
#define SYSTOLE_DIALECT_GRAPH_IR_OUTPUTTYPES_H

#include "systole/Dialect/Graph/IR/Inference.h"

namespace systole::graph {

/// The element type of a product of `operand`s: the one asked for, if it is that or the wider one of its
/// kind.
mlir::FailureOr<mlir::Type> resolveOutputType(const Inference &inference, int constraint, mlir::Type operand,
                                              std::optional<mlir::Type> asked);

} // namespace systole::graph

#endif
