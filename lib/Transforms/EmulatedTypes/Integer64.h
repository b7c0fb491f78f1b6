//===- Integer64.h - 64-bit integers as pairs of 32-bit ones ----*- C++ -*-===//
//
// Both halves are ui32, whether the number is signed or not; functions for which that makes a difference are
// told. Results are those of the reference evaluator in every bit, for all operands.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGER64_H
#define SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGER64_H

#include "Integers.h"

namespace systole::emulated {

struct Integer64 {
  Term low, high;
};

/// A constant of the shape of `like`.
Integer64 constant64(const Term &like, int64_t number);

Integer64 operator+(const Integer64 &a, const Integer64 &b);
Integer64 operator-(const Integer64 &a, const Integer64 &b);
Integer64 operator*(const Integer64 &a, const Integer64 &b);
Integer64 operator-(const Integer64 &a);
Integer64 operator&(const Integer64 &a, const Integer64 &b);
Integer64 operator|(const Integer64 &a, const Integer64 &b);
Integer64 operator^(const Integer64 &a, const Integer64 &b);
Integer64 operator~(const Integer64 &a);
Integer64 select(const Term &predicate, const Integer64 &onTrue, const Integer64 &onFalse);

/// Shifts by 64 or more, the amount unsigned, bring in zeros or signs alone.
Integer64 shiftLeft(const Integer64 &a, const Integer64 &amount);
Integer64 shiftRight(const Integer64 &a, const Integer64 &amount);
Integer64 shiftRightSigned(const Integer64 &a, const Integer64 &amount);

Term isEqual(const Integer64 &a, const Integer64 &b);
Term isLess(const Integer64 &a, const Integer64 &b, bool isSigned);
Term isNegative(const Integer64 &a);
Term isZero(const Integer64 &a);

Integer64 maximum(const Integer64 &a, const Integer64 &b, bool isSigned);
Integer64 minimum(const Integer64 &a, const Integer64 &b, bool isSigned);
Integer64 absolute(const Integer64 &a);
/// -1, 0 or 1.
Integer64 sign(const Integer64 &a);
Integer64 populationCount(const Integer64 &a);
Integer64 countLeadingZeros(const Integer64 &a);

/// Division rounds toward zero; by zero it gives -1 and the dividend as the remainder.
struct Division64 {
  Integer64 quotient, remainder;
};
Division64 divide(const Integer64 &a, const Integer64 &b, bool isSigned);

/// One step of repeated squaring, for as many bits of `exponent` as asked.
Integer64 power(const Integer64 &base, const Integer64 &exponent, bool isSigned, unsigned exponentBits);
/// What a power is, given that of the exponent taken as unsigned.
Integer64 fixNegativeExponent(const Integer64 &power, const Integer64 &base, const Integer64 &exponent);

/// Saturates at the ends of the range; NaN gives 0.
Integer64 convertFromFloat(const Term &number, bool isSigned);
/// The nearest f32, ties to even.
Term convertToFloat(const Integer64 &a, bool isSigned);
/// From any integer of at most 32 bits, or a boolean.
Integer64 convertFromInteger(const Term &number);
/// The nearest 32-bit integer of the same signedness.
Term saturateTo32(const Integer64 &a, bool isSigned);

} // namespace systole::emulated

#endif // SYSTOLE_LIB_TRANSFORMS_EMULATEDTYPES_INTEGER64_H
