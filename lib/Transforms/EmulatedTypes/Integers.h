//===- Integers.h - Terms of integers ---------------------------*- C++ -*-===//
//
// What formulas on integers need beside stablehlo::Term. Integers are unsigned unless a function's name says
// otherwise, so that `a >> 3` brings in zeros.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGERS_H
#define SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGERS_H

#include "systole/Dialect/StableHLO/Transforms/Term.h"

namespace systole::emulated {

using stablehlo::apply;
using stablehlo::Term;

inline mlir::Type unsigned32(const Term &like) { return like.getBuilder().getIntegerType(32, false); }
inline mlir::Type signed32(const Term &like) { return like.getBuilder().getI32Type(); }
inline mlir::Type float32(const Term &like) { return like.getBuilder().getF32Type(); }

inline Term operator<<(const Term &a, const Term &b) { return stablehlo::shiftLeft(a, b); }
inline Term operator>>(const Term &a, const Term &b) { return stablehlo::shiftRight(a, b); }
inline Term operator==(const Term &a, const Term &b) { return equal(a, b); }
inline Term operator!=(const Term &a, const Term &b) { return unequal(a, b); }
inline Term operator~(const Term &a) { return stablehlo::invert(a); }

/// Brings in copies of the top bit, also of unsigned numbers.
inline Term shiftRightSigned(const Term &a, const Term &b) {
  return stablehlo::build<stablehlo::ShiftRightArithmeticOp>(a, b);
}
inline Term countLeadingZeros(const Term &a) { return apply<stablehlo::ClzOp>(a); }
/// The same bits as another element type of that width, where it is another.
inline Term reinterpret(const Term &a, mlir::Type element) {
  return a.element() == element ? a : a.bitcast(element);
}
/// Repeats a scalar; a term of that shape stays.
inline Term spread(const Term &a, llvm::ArrayRef<int64_t> shape) {
  return a.shape() == shape ? a : a.broadcast(shape, {});
}

} // namespace systole::emulated

#endif // SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGERS_H
