//===- FusionCost.h - What a fusion saves and costs -------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONCOST_H
#define SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONCOST_H

#include "FusionGraph.h"

namespace systole::fusion {

/// The bytes of memory that `value`, a tensor of static shape, takes. A bit takes a byte.
int64_t bytesOf(mlir::Value value);

/// About how many simple operations `op` takes for an element: 1 for an addition, more for a division, most
/// for an elementary function.
int64_t workPerElement(mlir::Operation *op);

/// Whether computing `op` a second time can never pay, however small.
bool isExpensive(mlir::Operation *op);

/// The values that the ops in `node` read from memory: neither computed by it nor leaves, which are index
/// maps and immediates (of a broadcast, its operand is read).
llvm::SetVector<mlir::Value> inputsOf(const Node &node);

/// The values that `node` computes and others use.
llvm::SmallVector<mlir::Value> outputsOf(const FusionGraph &graph, FusionGraph::Id id);

/// The sum of the sizes of `values`.
template <typename Range> int64_t bytesOfAll(Range &&values) {
  int64_t bytes = 0;
  for (mlir::Value value : values)
    bytes += bytesOf(value);
  return bytes;
}

} // namespace systole::fusion

#endif
