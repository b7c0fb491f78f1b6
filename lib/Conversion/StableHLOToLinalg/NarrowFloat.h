//===- NarrowFloat.h - Floats of a byte or less ----------------*- C++ -*-===//
//
// Processors have no arithmetic on them: in memory they are bytes, in computation f32, and every result is
// rounded to a value that the type has.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_NARROWFLOAT_H
#define SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_NARROWFLOAT_H

#include "ScalarOps.h"

#include "mlir/IR/BuiltinTypes.h"

namespace systole {

/// A float of at most eight bits.
inline bool isNarrowFloat(mlir::Type type) {
  auto narrow = llvm::dyn_cast<mlir::FloatType>(type);
  return narrow && narrow.getWidth() <= 8;
}

/// The value, an f32, of a code, an i8.
mlir::Value decodeNarrowFloat(Scalars scalars, mlir::Value code, mlir::FloatType type);

/// The code, an i8, of the value of `type` nearest to an f32, ties to even. What is too large becomes
/// infinity, or NaN where the type has no infinity, or the largest value where it has neither. Of powers of
/// two, halves round up, and what isn't positive becomes NaN.
mlir::Value encodeNarrowFloat(Scalars scalars, mlir::Value value, mlir::FloatType type);

/// An f32 such that rounding it to a narrow float gives what rounding `value`, of f64, would: rounded to odd.
mlir::Value roundToOdd(Scalars scalars, mlir::Value value);

} // namespace systole

#endif
