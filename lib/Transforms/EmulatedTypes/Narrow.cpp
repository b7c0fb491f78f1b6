//===- Narrow.cpp - Integers and floats of a byte or less -----------------===//

#include "Narrow.h"

#include "systole/Reference/Attributes.h"
#include "systole/Support/ElementType.h"

#include <cmath>

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

bool isNarrowFloat(Type type) {
  return type.isFloat() && (type.getIntOrFloatBitWidth() == 8 || type.getIntOrFloatBitWidth() == 4) &&
         reference::elementTypeOf(type).has_value();
}

static FloatFormat formatOf(Type type) { return floatFormat(*reference::elementTypeOf(type)); }

/// An exponent is one of f32; the least is that of a subnormal number.
static Term decodePower(const Term &code) {
  Term bits = code.convert(unsigned32(code));
  Term power = select(bits == 0, bits.splat(0x400000), bits << 23).bitcast(float32(code));
  return select(bits == 255, power.splat(NAN), power);
}

/// By integers alone, to which subnormal numbers are as good as others. Halves round up.
static Term encodePower(const Term &number) {
  Term bits = number.bitcast(unsigned32(number));
  Term subnormal = select(bits < 0x600000, bits.splat(0), bits.splat(1));
  Term code = select(bits < 0x800000, subnormal, (bits + 0x400000) >> 23);
  Term isPositive = (bits != 0) & (bits < bits.splat(0x7F800000));
  return select(isPositive, minimum(code, code.splat(255)), code.splat(255));
}

Term decodeNarrowFloat(const Term &code, Type type) {
  FloatFormat format = formatOf(type);
  if (format.specials == FloatSpecials::PowersOfTwo)
    return decodePower(code);
  int mantissaBits = format.mantissaBits, exponentMask = (1 << format.exponentBits) - 1;
  Term bits = code.convert(unsigned32(code));
  Term exponent = (bits >> mantissaBits) & exponentMask, mantissa = bits & ((1 << mantissaBits) - 1);
  Term normal =
      (((exponent + (127 - format.bias)) << 23) | (mantissa << (23 - mantissaBits))).bitcast(float32(code));
  Term subnormal = mantissa.convert(float32(code)) * std::ldexp(1.0, 1 - format.bias - mantissaBits);
  Term magnitude = select(exponent == 0, subnormal, normal);
  Term nan = magnitude.splat(NAN), signBit = bits & format.signBit();
  switch (format.specials) {
  case FloatSpecials::IEEE: {
    Term special = select(mantissa == 0, magnitude.splat(INFINITY), nan);
    magnitude = select(exponent == exponentMask, special, magnitude);
    break;
  }
  case FloatSpecials::FiniteAndNaN:
    magnitude = select((bits & (format.signBit() - 1)) == format.signBit() - 1, nan, magnitude);
    break;
  case FloatSpecials::FiniteUnsignedZero:
    return select(bits == format.signBit(), nan, select(signBit == 0, magnitude, -magnitude));
  case FloatSpecials::FiniteOnly:
  case FloatSpecials::PowersOfTwo:
    break;
  }
  return select(signBit == 0, magnitude, -magnitude);
}

Term encodeNarrowFloat(const Term &number, Type type) {
  FloatFormat format = formatOf(type);
  Type byte = number.getBuilder().getIntegerType(8, false);
  if (format.specials == FloatSpecials::PowersOfTwo)
    return encodePower(number).convert(byte);
  int mantissaBits = format.mantissaBits, dropped = 23 - mantissaBits;
  Term bits = number.bitcast(unsigned32(number));
  Term magnitude = bits & 0x7FFFFFFF;
  // Nearest even by integer arithmetic, in which a carry out of the mantissa raises the exponent.
  Term rounded = (magnitude + ((1 << (dropped - 1)) - 1) + ((magnitude >> dropped) & 1)) >> dropped;
  Term normal = rounded - double((127 - format.bias) << mantissaBits);
  Term units = abs(number) * std::ldexp(1.0, format.bias - 1 + mantissaBits);
  Term subnormal = apply<stablehlo::RoundNearestEvenOp>(units).convert(unsigned32(number));
  Term code = select(magnitude < double((128 - format.bias) << 23), subnormal, normal);

  uint32_t overflow = encodeFloat(INFINITY, format), nan = encodeFloat(NAN, format);
  uint32_t negativeOverflow = encodeFloat(-INFINITY, format);
  uint32_t largest = format.specials == FloatSpecials::IEEE           ? overflow - 1
                     : format.specials == FloatSpecials::FiniteAndNaN ? format.signBit() - 2
                                                                      : format.signBit() - 1;
  Term isTooLarge = (code > largest) | (magnitude >= magnitude.splat(0x7F800000));
  Term isNegative = (bits >> 31) != 0;
  Term signedCode = select(isNegative, code | code.splat(format.signBit()), code);
  if (format.specials == FloatSpecials::FiniteUnsignedZero)
    signedCode = select(code == 0, code, signedCode);
  Term limit = select(isNegative, code.splat(negativeOverflow), code.splat(overflow));
  Term result = select(isTooLarge, limit, signedCode);
  Term signedNaN = select(isNegative, code.splat(encodeFloat(-NAN, format)), code.splat(nan));
  result = select(magnitude > 0x7F800000, signedNaN, result);
  return result.convert(byte);
}

Term narrowInteger(const Term &number, Type type) {
  int width = type.getIntOrFloatBitWidth();
  bool isSigned = !type.isUnsignedInteger();
  Type byte = isSigned ? number.getBuilder().getI8Type() : number.getBuilder().getIntegerType(8, false);
  if (isa<FloatType>(number.element())) {
    Term integer = number.convert(number.getBuilder().getF32Type()).convert(signed32(number));
    double least = isSigned ? -(1 << (width - 1)) : 0, most = (1 << (isSigned ? width - 1 : width)) - 1;
    return maximum(minimum(integer, integer.splat(most)), integer.splat(least)).convert(byte);
  }
  Term wrapped = number.convert(byte);
  if (!isSigned)
    return wrapped & ((1 << width) - 1);
  return shiftRightSigned(wrapped << (8 - width), wrapped.splat(8 - width));
}

} // namespace systole::emulated
