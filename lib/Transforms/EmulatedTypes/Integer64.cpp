//===- Integer64.cpp - 64-bit integers as pairs of 32-bit ones ------------===//

#include "Integer64.h"

#include <cmath>

using namespace mlir;

namespace systole::emulated {

Integer64 constant64(const Term &like, int64_t number) {
  auto bits = static_cast<uint64_t>(number);
  return {like.splat(bits & 0xFFFFFFFF, like.type().clone(unsigned32(like))),
          like.splat(bits >> 32, like.type().clone(unsigned32(like)))};
}

/// 0 or 1.
static Term toNumber(const Term &predicate) { return predicate.convert(unsigned32(predicate)); }

Integer64 operator+(const Integer64 &a, const Integer64 &b) {
  Term low = a.low + b.low;
  return {low, a.high + b.high + toNumber(low < a.low)};
}

Integer64 operator-(const Integer64 &a, const Integer64 &b) {
  return {a.low - b.low, a.high - b.high - toNumber(a.low < b.low)};
}

Integer64 operator-(const Integer64 &a) { return constant64(a.low, 0) - a; }

/// The high half of the product of two 32-bit numbers, from products of 16-bit digits.
static Term multiplyHigh(const Term &a, const Term &b) {
  Term aLow = a & 0xFFFF, aHigh = a >> 16, bLow = b & 0xFFFF, bHigh = b >> 16;
  Term middle = aHigh * bLow + ((aLow * bLow) >> 16);
  Term other = aLow * bHigh + (middle & 0xFFFF);
  return aHigh * bHigh + (middle >> 16) + (other >> 16);
}

Integer64 operator*(const Integer64 &a, const Integer64 &b) {
  return {a.low * b.low, multiplyHigh(a.low, b.low) + a.low * b.high + a.high * b.low};
}

Integer64 operator&(const Integer64 &a, const Integer64 &b) { return {a.low & b.low, a.high & b.high}; }
Integer64 operator|(const Integer64 &a, const Integer64 &b) { return {a.low | b.low, a.high | b.high}; }
Integer64 operator^(const Integer64 &a, const Integer64 &b) { return {a.low ^ b.low, a.high ^ b.high}; }
Integer64 operator~(const Integer64 &a) { return {~a.low, ~a.high}; }

Integer64 select(const Term &predicate, const Integer64 &onTrue, const Integer64 &onFalse) {
  return {select(predicate, onTrue.low, onFalse.low), select(predicate, onTrue.high, onFalse.high)};
}

//===----------------------------------------------------------------------===//
// Shifts
//===----------------------------------------------------------------------===//

// Shifts of 32 bits give 0 for amounts of 32 and more, unsigned. So in `x >> (32 - n) | x << (n - 32)`, what
// crosses from one half to the other, one side is 0 for every n, or both are the same (n = 32).

static Integer64 shiftLeft(const Integer64 &a, const Term &n) {
  return {a.low << n, (a.high << n) | (a.low >> (32 - n)) | (a.low << (n - 32))};
}

static Integer64 shiftRight(const Integer64 &a, const Term &n) {
  return {(a.low >> n) | (a.high << (32 - n)) | (a.high >> (n - 32)), a.high >> n};
}

/// The amount in 32 bits, at most 64.
static Term shiftAmount(const Integer64 &amount) {
  Term isWhole = (amount.high != 0) | (amount.low > 64);
  return select(isWhole, amount.low.splat(64), amount.low);
}

Integer64 shiftLeft(const Integer64 &a, const Integer64 &amount) { return shiftLeft(a, shiftAmount(amount)); }

Integer64 shiftRight(const Integer64 &a, const Integer64 &amount) {
  return shiftRight(a, shiftAmount(amount));
}

Integer64 shiftRightSigned(const Integer64 &a, const Integer64 &amount) {
  Term n = shiftAmount(amount);
  Term near = (a.low >> n) | (a.high << (32 - n));
  return {select(n < 32, near, shiftRightSigned(a.high, n - 32)), shiftRightSigned(a.high, n)};
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

Term isEqual(const Integer64 &a, const Integer64 &b) { return (a.low == b.low) & (a.high == b.high); }

Term isLess(const Integer64 &a, const Integer64 &b, bool isSigned) {
  Term highLess =
      isSigned ? a.high.bitcast(signed32(a.high)) < b.high.bitcast(signed32(b.high)) : a.high < b.high;
  return highLess | ((a.high == b.high) & (a.low < b.low));
}

Term isNegative(const Integer64 &a) { return a.high.bitcast(signed32(a.high)) < 0; }
Term isZero(const Integer64 &a) { return (a.low | a.high) == 0; }

Integer64 maximum(const Integer64 &a, const Integer64 &b, bool isSigned) {
  return select(isLess(a, b, isSigned), b, a);
}

Integer64 minimum(const Integer64 &a, const Integer64 &b, bool isSigned) {
  return select(isLess(b, a, isSigned), b, a);
}

Integer64 absolute(const Integer64 &a) { return select(isNegative(a), -a, a); }

Integer64 sign(const Integer64 &a) {
  Term signs = shiftRightSigned(a.high, a.high.splat(31));
  return {signs | toNumber(~isZero(a)), signs};
}

Integer64 populationCount(const Integer64 &a) {
  Term count = apply<stablehlo::PopulationCountOp>(a.low) + apply<stablehlo::PopulationCountOp>(a.high);
  return {count, count.splat(0)};
}

static Term leadingZeros(const Integer64 &a) {
  return select(a.high == 0, countLeadingZeros(a.low) + 32, countLeadingZeros(a.high));
}

Integer64 countLeadingZeros(const Integer64 &a) { return {leadingZeros(a), a.low.splat(0)}; }

//===----------------------------------------------------------------------===//
// Division
//===----------------------------------------------------------------------===//

/// One 16-bit digit of a quotient: of `rest` by the normalized `divisor`, given the next 16 bits of the
/// dividend. The estimate by the divisor's upper digit is at most 2 too large (Knuth, 4.3.1, theorem B).
static Term quotientDigit(const Term &rest, const Term &next, const Term &divisor) {
  Term upper = divisor >> 16, lower = divisor & 0xFFFF;
  Term digit = rest / upper, left = rest - digit * upper;
  for (int correction = 0; correction < 2; ++correction) {
    Term isTooLarge = (left < 65536) & ((digit >= 65536) | (digit * lower > ((left << 16) | next)));
    digit = select(isTooLarge, digit - 1, digit);
    left = select(isTooLarge, left + upper, left);
  }
  return digit;
}

/// The quotient of a 64-bit number by a 32-bit one that is greater than the number's high half.
static Term divideLong(const Integer64 &number, const Term &divisor) {
  Term shift = countLeadingZeros(divisor);
  Term normalized = divisor << shift;
  Integer64 dividend = shiftLeft(number, shift);
  Term upper = dividend.low >> 16, lower = dividend.low & 0xFFFF;
  Term first = quotientDigit(dividend.high, upper, normalized);
  Term rest = ((dividend.high << 16) | upper) - first * normalized;
  return (first << 16) + quotientDigit(rest, lower, normalized);
}

/// Two digits of 32 bits where the divisor has one; where it has two, one digit, estimated by the divisor's
/// leading 32 bits and corrected once (Warren, Hacker's Delight, 9-5).
static Division64 divideUnsigned(const Integer64 &a, const Integer64 &b) {
  Term isShort = b.high == 0;
  Term highQuotient = a.high / b.low;
  Integer64 rest = {a.low, a.high - highQuotient * b.low};

  Term shift = countLeadingZeros(b.high);
  Term leading = shiftLeft(b, shift).high;
  Integer64 half = shiftRight(a, a.low.splat(1));

  Term digit = divideLong(select(isShort, rest, half), select(isShort, b.low, leading));
  Term estimate = digit >> (31 - shift);
  estimate = select(estimate == 0, estimate, estimate - 1);
  Integer64 quotient = {select(isShort, digit, estimate), select(isShort, highQuotient, a.high.splat(0))};
  Integer64 remainder = a - quotient * b;
  Term isTooSmall = ~isLess(remainder, b, /*isSigned=*/false);
  Integer64 one = {toNumber(isTooSmall), a.low.splat(0)};
  return {quotient + one, select(isTooSmall, remainder - b, remainder)};
}

Division64 divide(const Integer64 &a, const Integer64 &b, bool isSigned) {
  Division64 result = isSigned ? divideUnsigned(absolute(a), absolute(b)) : divideUnsigned(a, b);
  if (isSigned) {
    Term aNegative = isNegative(a), bNegative = isNegative(b);
    result.quotient = select(aNegative ^ bNegative, -result.quotient, result.quotient);
    result.remainder = select(aNegative, -result.remainder, result.remainder);
  }
  Term isByZero = isZero(b);
  return {select(isByZero, constant64(a.low, -1), result.quotient), select(isByZero, a, result.remainder)};
}

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

Integer64 power(const Integer64 &base, const Integer64 &exponent, bool isSigned, unsigned exponentBits) {
  Integer64 result = constant64(base.low, 1), square = base;
  for (unsigned bit = 0; bit < exponentBits; ++bit) {
    const Term &half = bit < 32 ? exponent.low : exponent.high;
    Term isSet = ((half >> (bit % 32)) & 1) != 0;
    result = select(isSet, result * square, result);
    if (bit + 1 < exponentBits)
      square = square * square;
  }
  return isSigned ? fixNegativeExponent(result, base, exponent) : result;
}

/// A negative exponent gives 0, but for bases 1 and -1, whose powers are right as they are.
Integer64 fixNegativeExponent(const Integer64 &power, const Integer64 &base, const Integer64 &exponent) {
  Term isUnit = isEqual(base, constant64(base.low, 1)) | isEqual(base, constant64(base.low, -1));
  return select(isNegative(exponent) & ~isUnit, constant64(base.low, 0), power);
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// A number is its significand, 24 bits, shifted by its exponent.
Integer64 convertFromFloat(const Term &number, bool isSigned) {
  Term bits = number.bitcast(unsigned32(number));
  Term exponent = (bits >> 23) & 0xFF;
  Term significand = (bits & 0x7FFFFF) | bits.splat(0x800000);
  // Of each shift one has an amount below zero, that is, very large, and gives 0; or both are by 0.
  Integer64 wide = {significand, bits.splat(0)};
  Integer64 grown = shiftLeft(wide, exponent - 150);
  Term isShrunk = exponent < 150;
  Integer64 magnitude = {select(isShrunk, significand >> (150 - exponent), grown.low),
                         select(isShrunk, bits.splat(0), grown.high)};
  Term isBelow = (bits >> 31) != 0;
  Integer64 zero = constant64(bits, 0), result;
  if (isSigned) {
    Integer64 limit =
        select(isBelow, constant64(bits, std::numeric_limits<int64_t>::min()), constant64(bits, INT64_MAX));
    result = select(exponent >= 190, limit, select(isBelow, -magnitude, magnitude));
  } else {
    result = select(exponent >= 191, constant64(bits, -1), magnitude);
    result = select(isBelow, zero, result);
  }
  return select(number != number, zero, result);
}

/// The leading 32 bits, with the lowest set where anything is left behind it, round as the whole number does.
Term convertToFloat(const Integer64 &a, bool isSigned) {
  Integer64 magnitude = isSigned ? absolute(a) : a;
  Term shift = leadingZeros(magnitude);
  Integer64 normalized = shiftLeft(magnitude, shift);
  Term leading = normalized.high | toNumber(normalized.low != 0);
  Term scale = ((159 - shift) << 23).bitcast(float32(shift));
  Term result = leading.convert(float32(leading)) * scale;
  return isSigned ? select(isNegative(a), -result, result) : result;
}

Integer64 convertFromInteger(const Term &number) {
  Type from = number.element();
  if (from.isInteger(1) || from.isUnsignedInteger()) {
    Term low = number.convert(unsigned32(number));
    return {low, low.splat(0)};
  }
  Term low = number.convert(signed32(number)).bitcast(unsigned32(number));
  return {low, shiftRightSigned(low, low.splat(31))};
}

Term saturateTo32(const Integer64 &a, bool isSigned) {
  if (!isSigned)
    return select(a.high == 0, a.low, a.low.splat(0xFFFFFFFFu));
  Term fits = a.high == shiftRightSigned(a.low, a.low.splat(31));
  Term limit = select(isNegative(a), a.low.splat(0x80000000u), a.low.splat(0x7FFFFFFF));
  return select(fits, a.low, limit).bitcast(signed32(a.low));
}

} // namespace systole::emulated
