//===- FusionContract.h - Which bodies a fusion may have --------*- C++ -*-===//
//
// The terms of docs/KernelDialect.md as functions, for the pass that builds fusions and for the backends that
// take them.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_FUSIONCONTRACT_H
#define SYSTOLE_DIALECT_KERNEL_IR_FUSIONCONTRACT_H

#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include <optional>

namespace systole::kernel {

/// The operation of a reduction: associative and commutative up to rounding.
enum class Monoid { Add, Multiply, Minimum, Maximum, And, Or, Xor };

/// What `body` computes, if it is one operation of its two arguments, in either order, and nothing else.
std::optional<Monoid> matchMonoid(mlir::Region &body);

/// What `reduce` computes if it has one input and its body is a monoid.
std::optional<Monoid> matchMonoid(stablehlo::ReduceOp reduce);

/// Whether `op` acts on each element alone. `select` and `clamp` with scalar operands count.
bool isElementwise(mlir::Operation *op);

/// Whether `op` is elementwise and all its operands have the result's shape, as in the body of a fusion.
bool isElementwiseOfOneShape(mlir::Operation *op);

/// Whether `op` makes its result from no memory at all, or from less than the result's size: a broadcast, an
/// iota, or a splat constant.
bool isLeaf(mlir::Operation *op);

/// Checks the body of `fusion` against its kind. Reports the first violation at the op that causes it.
mlir::LogicalResult verifyFusionBody(FusionOp fusion);

} // namespace systole::kernel

#endif
