//===- Functions.h - chlo's functions as formulas ---------------*- C++ -*-===//
//
// Of terms of f32 or f64; narrower floats are converted before.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_DIALECT_STABLEHLO_TRANSFORMS_FUNCTIONS_H
#define SYSTOLE_LIB_DIALECT_STABLEHLO_TRANSFORMS_FUNCTIONS_H

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Term.h"

namespace systole::stablehlo {

// CHLOExpand.cpp
/// Replaces chlo.broadcast_add and its kin by the op without "broadcast_" in its name, of operands that are
/// spread; leaves other ops, and results of dynamic shape, as they are.
void expandBroadcast(mlir::Operation *op);

// ElementaryFunctions.cpp
Term acos(const Term &x);
Term acosh(const Term &x);
Term asin(const Term &x);
Term asinh(const Term &x);
Term atanh(const Term &x);
Term cosh(const Term &x);
Term sinh(const Term &x);
/// These two are for f32 alone.
Term erfc(const Term &x);
Term erfInverse(const Term &x);
/// Of floats of any width.
Term nextAfter(const Term &x, const Term &y);

// SpecialFunctions.cpp
Term besselI1e(const Term &x);
Term digamma(const Term &x);
Term logGamma(const Term &x);
Term polygamma(const Term &order, const Term &x);
/// Hurwitz' zeta function: the sum of (q + k)^-x over k = 0, 1, 2, …
Term zeta(const Term &x, const Term &q);

// ClientOps.cpp
void expandConstant(chlo::ConstantOp op);
void expandConstantLike(chlo::ConstantLikeOp op);
void expandMulhi(chlo::MulhiOp op);
void expandScan(chlo::ScanOp op);
/// Reports group sizes that differ between batches.
llvm::LogicalResult expandRaggedDot(chlo::RaggedDotOp op);

} // namespace systole::stablehlo

#endif
