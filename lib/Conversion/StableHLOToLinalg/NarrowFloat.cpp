//===- NarrowFloat.cpp - Floats of a byte or less -------------------------===//

#include "NarrowFloat.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace systole;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

namespace {

/// What the codes of a type with a sign mean. A code is the sign, the exponent and the mantissa, from the top
/// bit down.
struct Format {
  explicit Format(FloatType type)
      : semantics(type.getFloatSemantics()), width(type.getWidth()),
        mantissaBits(llvm::APFloat::semanticsPrecision(semantics) - 1),
        bias(1 - llvm::APFloat::semanticsMinExponent(semantics)),
        hasInfinity(llvm::APFloat::semanticsHasInf(semantics)),
        hasNaN(llvm::APFloat::semanticsHasNaN(semantics)),
        hasNegativeZero(!(code(llvm::APFloat::getZero(semantics, /*Negative=*/true)) == 0)) {}

  static uint32_t code(const llvm::APFloat &value) {
    return static_cast<uint32_t>(value.bitcastToAPInt().getZExtValue());
  }
  uint32_t largest() const { return code(llvm::APFloat::getLargest(semantics)); }
  uint32_t nan() const { return code(llvm::APFloat::getNaN(semantics)); }
  uint32_t infinity() const { return code(llvm::APFloat::getInf(semantics)); }
  uint32_t overflow() const { return hasInfinity ? infinity() : hasNaN ? nan() : largest(); }
  uint32_t signBit() const { return 1u << (width - 1); }

  const llvm::fltSemantics &semantics;
  unsigned width;
  int mantissaBits, bias;
  bool hasInfinity, hasNaN, hasNegativeZero;
};

/// Arithmetic on i32.
struct Bits : Scalars {
  explicit Bits(Scalars s) : Scalars(s), type(s.builder.getI32Type()) {}

  Value number(uint32_t value) { return integer(type, static_cast<int32_t>(value)); }
  Value mask(Value x, uint32_t bits) { return make<arith::AndIOp>(x, number(bits)); }
  Value combine(Value x, Value y) { return make<arith::OrIOp>(x, y); }
  Value add(Value x, uint32_t value) { return make<arith::AddIOp>(x, number(value)); }
  Value left(Value x, unsigned count) { return make<arith::ShLIOp>(x, number(count)); }
  Value right(Value x, unsigned count) { return make<arith::ShRUIOp>(x, number(count)); }
  Value is(CmpIPredicate predicate, Value x, uint32_t value) {
    return make<arith::CmpIOp>(predicate, x, number(value));
  }
  Value asFloat(Value bits) { return make<arith::BitcastOp>(builder.getF32Type(), bits); }
  Value asBits(Value value) { return make<arith::BitcastOp>(type, value); }

  Type type;
};

} // namespace

/// Exponents of f32 alone, the least being that of a subnormal number; the greatest is NaN.
static Value decodePower(Bits b, Value code) {
  Value bits = b.make<arith::ExtUIOp>(b.type, code);
  Value power = b.select(b.is(CmpIPredicate::eq, bits, 0), b.number(0x00400000), b.left(bits, 23));
  return b.asFloat(b.select(b.is(CmpIPredicate::eq, bits, 255), b.number(0x7fc00000), power));
}

static Value encodePower(Bits b, Value value) {
  Value bits = b.asBits(value);
  Value normal = b.right(b.add(bits, 0x00400000), 23);
  // Between the least power and the least normal number lies one that is halfway.
  Value subnormal = b.select(b.is(CmpIPredicate::ult, bits, 0x00600000), b.number(0), b.number(1));
  Value code = b.select(b.is(CmpIPredicate::ult, bits, 0x00800000), subnormal, normal);
  // Zero, what is negative, infinity and NaN; as unsigned numbers, these are above the largest finite one but
  // for zero.
  Value none =
      b.make<arith::OrIOp>(b.is(CmpIPredicate::eq, bits, 0), b.is(CmpIPredicate::uge, bits, 0x7f800000));
  return b.make<arith::TruncIOp>(b.builder.getI8Type(), b.select(none, b.number(255), code));
}

Value systole::decodeNarrowFloat(Scalars s, Value code, FloatType type) {
  Bits b(s);
  if (isa<Float8E8M0FNUType>(type))
    return decodePower(b, code);
  Format format(type);
  Value bits = b.make<arith::ExtUIOp>(b.type, code);
  Value magnitude = b.mask(bits, format.signBit() - 1);
  // Read with the exponent of an f32 the value is too small by a power of two, subnormal ones as well.
  Value scaled = b.asFloat(b.left(magnitude, 23 - format.mantissaBits));
  Value value = b.asBits(
      b.make<arith::MulFOp>(scaled, b.floating(b.builder.getF32Type(), std::ldexp(1.0, 127 - format.bias))));
  constexpr uint32_t quietNaN = 0x7fc00000, infinity = 0x7f800000;
  if (format.hasInfinity) {
    value = b.select(b.is(CmpIPredicate::eq, magnitude, format.infinity()), b.number(infinity), value);
    value = b.select(b.is(CmpIPredicate::ugt, magnitude, format.infinity()), b.number(quietNaN), value);
  } else if (format.hasNaN && format.hasNegativeZero) {
    value = b.select(b.is(CmpIPredicate::eq, magnitude, format.nan() & (format.signBit() - 1)),
                     b.number(quietNaN), value);
  }
  Value sign = b.left(b.mask(bits, format.signBit()), 32 - format.width);
  value = b.combine(value, sign);
  if (format.hasNaN && !format.hasNegativeZero)
    value = b.select(b.is(CmpIPredicate::eq, bits, format.nan()), b.number(quietNaN), value);
  return b.asFloat(value);
}

Value systole::encodeNarrowFloat(Scalars s, Value value, FloatType type) {
  Bits b(s);
  if (isa<Float8E8M0FNUType>(type))
    return encodePower(b, value);
  Format format(type);
  Value bits = b.asBits(value);
  Value magnitude = b.mask(bits, 0x7fffffff);
  unsigned dropped = 23 - format.mantissaBits;
  // Normal results: the exponent is moved to the type's bias, the mantissa rounded.
  Value last = b.mask(b.right(magnitude, dropped), 1);
  Value rounded = b.add(b.make<arith::AddIOp>(magnitude, last),
                        (static_cast<uint32_t>(format.bias - 127) << 23) + (1u << (dropped - 1)) - 1);
  Value normal = b.right(rounded, dropped);
  // Subnormal ones: added to a number whose last place is the type's smallest value, the result is rounded.
  float magic = std::ldexp(1.0f, 24 - format.bias - format.mantissaBits);
  Value sum = b.make<arith::AddFOp>(b.asFloat(magnitude), b.floating(b.builder.getF32Type(), magic));
  Value subnormal = b.add(b.asBits(sum), -llvm::bit_cast<uint32_t>(magic));
  uint32_t smallestNormal = llvm::bit_cast<uint32_t>(std::ldexp(1.0f, 1 - format.bias));
  Value code = b.select(b.is(CmpIPredicate::ult, magnitude, smallestNormal), subnormal, normal);

  Value overflows = b.is(CmpIPredicate::ugt, code, format.largest());
  code = b.select(overflows, b.number(format.overflow() & (format.signBit() - 1)), code);
  Value isNaN = b.is(CmpIPredicate::ugt, magnitude, 0x7f800000);
  if (format.hasNaN)
    code = b.select(isNaN, b.number(format.nan() & (format.signBit() - 1)), code);
  Value sign = b.mask(b.right(bits, 32 - format.width), format.signBit());
  if (format.hasNegativeZero) {
    code = b.combine(code, sign);
    // Where every code is a number, NaN becomes negative zero.
    if (!format.hasNaN)
      code = b.select(isNaN, b.number(format.signBit()), code);
  } else {
    // The code of negative zero is NaN.
    Value isZero = b.is(CmpIPredicate::eq, code, 0);
    code = b.combine(code, b.select(isZero, b.number(0), sign));
    code = b.select(b.make<arith::OrIOp>(overflows, isNaN), b.number(format.nan()), code);
  }
  return b.make<arith::TruncIOp>(b.builder.getI8Type(), code);
}

Value systole::roundToOdd(Scalars s, Value value) {
  Bits b(s);
  Value near = b.make<arith::TruncFOp>(b.builder.getF32Type(), value);
  Value back = b.make<arith::ExtFOp>(value.getType(), near);
  Value isExact = b.make<arith::CmpFOp>(CmpFPredicate::UEQ, back, value);
  Value isAbove =
      b.make<arith::CmpFOp>(CmpFPredicate::OGT, b.make<math::AbsFOp>(back), b.make<math::AbsFOp>(value));
  Value bits = b.asBits(near);
  Value towardsZero = b.make<arith::SubIOp>(bits, b.make<arith::ExtUIOp>(b.type, isAbove));
  return b.asFloat(b.select(isExact, bits, b.combine(towardsZero, b.number(1))));
}
