//===- ScalarConvert.cpp - Conversions and comparisons of elements --------===//

#include "ElementTypes.h"
#include "NarrowFloat.h"
#include "ScalarOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

namespace {

/// Only conversions between neighbours among f64, f32 and the 16-bit floats have instructions.
Value convertFloat(Scalars s, Value value, Type to) {
  Type from = value.getType();
  Type f32 = s.builder.getF32Type();
  if (from == to)
    return value;
  unsigned fromWidth = from.getIntOrFloatBitWidth(), toWidth = to.getIntOrFloatBitWidth();
  if (fromWidth < toWidth)
    return s.make<arith::ExtFOp>(to, value);
  if (fromWidth == 64 && toWidth == 16)
    return s.make<arith::TruncFOp>(to, s.make<arith::TruncFOp>(f32, value));
  if (fromWidth == toWidth)
    return s.make<arith::TruncFOp>(to, s.make<arith::ExtFOp>(f32, value));
  return s.make<arith::TruncFOp>(to, value);
}

/// Saturates, and makes NaN zero.
Value floatToInteger(Scalars s, Value value, Type to, bool isUnsigned) {
  if (value.getType().getIntOrFloatBitWidth() < 32)
    value = s.make<arith::ExtFOp>(s.builder.getF32Type(), value);
  Type from = value.getType();
  unsigned width = to.getIntOrFloatBitWidth();
  llvm::APInt least = isUnsigned ? llvm::APInt::getMinValue(width) : llvm::APInt::getSignedMinValue(width);
  llvm::APInt most = isUnsigned ? llvm::APInt::getMaxValue(width) : llvm::APInt::getSignedMaxValue(width);
  double limit = std::ldexp(1.0, isUnsigned ? width : width - 1);
  Value truncated = isUnsigned ? s.make<arith::FPToUIOp>(to, value) : s.make<arith::FPToSIOp>(to, value);
  Value tooLarge = s.make<arith::CmpFOp>(CmpFPredicate::OGE, value, s.floating(from, limit));
  Value tooSmall = isUnsigned ? s.make<arith::CmpFOp>(CmpFPredicate::OLE, value, s.floating(from, -1.0))
                              : s.make<arith::CmpFOp>(CmpFPredicate::OLT, value, s.floating(from, -limit));
  Value isNaN = s.make<arith::CmpFOp>(CmpFPredicate::UNO, value, value);
  Value clamped =
      s.select(tooLarge, s.integer(to, most), s.select(tooSmall, s.integer(to, least), truncated));
  return s.select(isNaN, s.integer(to, 0), clamped);
}

Value integerToFloat(Scalars s, Value value, Type to, bool isUnsigned) {
  // Through f64 to the 16-bit floats: i32 fits it, so that there is one rounding less.
  Type direct = to.getIntOrFloatBitWidth() < 32 ? s.builder.getF64Type() : to;
  Value converted =
      isUnsigned ? s.make<arith::UIToFPOp>(direct, value) : s.make<arith::SIToFPOp>(direct, value);
  return convertFloat(s, converted, to);
}

Value convertInteger(Scalars s, Value value, Type to, bool isUnsigned) {
  unsigned from = value.getType().getIntOrFloatBitWidth(), width = to.getIntOrFloatBitWidth();
  if (from == width)
    return value;
  if (from > width)
    return s.make<arith::TruncIOp>(to, value);
  return isUnsigned ? s.make<arith::ExtUIOp>(to, value) : s.make<arith::ExtSIOp>(to, value);
}

Value convertToBoolean(Scalars s, Value value) {
  Type type = value.getType();
  if (isa<FloatType>(type))
    return s.make<arith::CmpFOp>(CmpFPredicate::UNE, value, s.floating(type, 0.0));
  return s.make<arith::CmpIOp>(CmpIPredicate::ne, value, s.integer(type, 0));
}

} // namespace

Value systole::totalOrderKey(Scalars s, Value value) {
  unsigned width = value.getType().getIntOrFloatBitWidth();
  Type type = s.builder.getIntegerType(width);
  Value bits = s.make<arith::BitcastOp>(type, value);
  Value sign = s.make<arith::ShRSIOp>(bits, s.integer(type, width - 1));
  Value magnitudeMask = s.make<arith::ShRUIOp>(sign, s.integer(type, 1));
  return s.make<arith::XOrIOp>(bits, magnitudeMask);
}

namespace {

CmpIPredicate integerPredicate(ComparisonDirection direction, bool isUnsigned) {
  switch (direction) {
  case ComparisonDirection::EQ:
    return CmpIPredicate::eq;
  case ComparisonDirection::NE:
    return CmpIPredicate::ne;
  case ComparisonDirection::GE:
    return isUnsigned ? CmpIPredicate::uge : CmpIPredicate::sge;
  case ComparisonDirection::GT:
    return isUnsigned ? CmpIPredicate::ugt : CmpIPredicate::sgt;
  case ComparisonDirection::LE:
    return isUnsigned ? CmpIPredicate::ule : CmpIPredicate::sle;
  case ComparisonDirection::LT:
    return isUnsigned ? CmpIPredicate::ult : CmpIPredicate::slt;
  }
  llvm_unreachable("all directions are above");
}

CmpFPredicate floatPredicate(ComparisonDirection direction) {
  switch (direction) {
  case ComparisonDirection::EQ:
    return CmpFPredicate::OEQ;
  case ComparisonDirection::NE:
    return CmpFPredicate::UNE;
  case ComparisonDirection::GE:
    return CmpFPredicate::OGE;
  case ComparisonDirection::GT:
    return CmpFPredicate::OGT;
  case ComparisonDirection::LE:
    return CmpFPredicate::OLE;
  case ComparisonDirection::LT:
    return CmpFPredicate::OLT;
  }
  llvm_unreachable("all directions are above");
}

} // namespace

/// To a float of a byte. Through f64 and once rounded to odd, so that the result is rounded only once.
static Value convertToNarrowFloat(Scalars s, Value value, Type from, FloatType to) {
  Type f64 = s.builder.getF64Type();
  if (!isa<FloatType>(from) || from.isF64())
    value = roundToOdd(s, emitConvert(s, value, from, f64));
  else
    value = emitConvert(s, value, from, s.builder.getF32Type());
  return decodeNarrowFloat(s, encodeNarrowFloat(s, value, to), to);
}

Value systole::emitConvert(Scalars s, Value value, Type from, Type to) {
  // In computation these are f32 already.
  if (isNarrowFloat(from))
    from = s.builder.getF32Type();
  if (isNarrowFloat(to) && !isa<ComplexType>(from))
    return convertToNarrowFloat(s, value, from, cast<FloatType>(to));
  if (auto complex = dyn_cast<ComplexType>(from)) {
    Type part = complex.getElementType();
    Value real = s.make<complex::ReOp>(part, value);
    auto target = dyn_cast<ComplexType>(to);
    if (!target)
      return emitConvert(s, real, part, to);
    Value imaginary = s.make<complex::ImOp>(part, value);
    return s.make<complex::CreateOp>(target, convertFloat(s, real, target.getElementType()),
                                     convertFloat(s, imaginary, target.getElementType()));
  }
  if (auto target = dyn_cast<ComplexType>(to)) {
    Value real = emitConvert(s, value, from, target.getElementType());
    return s.make<complex::CreateOp>(target, real, s.floating(target.getElementType(), 0.0));
  }
  if (to.isInteger(1))
    return convertToBoolean(s, value);
  bool isFromFloat = isa<FloatType>(from), isToFloat = isa<FloatType>(to);
  if (isFromFloat && isToFloat)
    return convertFloat(s, value, to);
  if (isFromFloat)
    return floatToInteger(s, value, computeType(to), isUnsignedElement(to));
  if (isToFloat)
    return integerToFloat(s, value, to, isUnsignedElement(from));
  return convertInteger(s, value, computeType(to), isUnsignedElement(from));
}

Value systole::emitCompare(Scalars s, Operation *op, ValueRange operands) {
  auto compare = cast<CompareOp>(op);
  Type element = compare.getLhs().getType().getElementType();
  ComparisonDirection direction = compare.getComparisonDirection();
  if (isa<ComplexType>(element)) {
    if (direction == ComparisonDirection::EQ)
      return s.make<complex::EqualOp>(operands[0], operands[1]);
    return direction == ComparisonDirection::NE ? s.make<complex::NotEqualOp>(operands[0], operands[1])
                                                : Value();
  }
  if (!isa<FloatType>(element))
    return s.make<arith::CmpIOp>(integerPredicate(direction, isUnsignedElement(element)), operands[0],
                                 operands[1]);
  if (compare.getCompareType() == ComparisonType::TOTALORDER)
    return s.make<arith::CmpIOp>(integerPredicate(direction, false), totalOrderKey(s, operands[0]),
                                 totalOrderKey(s, operands[1]));
  return s.make<arith::CmpFOp>(floatPredicate(direction), operands[0], operands[1]);
}

/// Works on the bits: rounds the mantissa to nearest even, then lets what the narrower exponent can't hold
/// become an infinity or a zero. NaN stays NaN, unless no mantissa bit is left to tell it from an infinity.
static Value reducePrecisionF32(Scalars s, Value value, unsigned exponentBits, unsigned mantissaBits) {
  Type type = s.builder.getI32Type();
  auto number = [&](uint32_t bits) { return s.integer(type, static_cast<int32_t>(bits)); };
  Value bits = s.make<arith::BitcastOp>(type, value);
  Value result = bits;
  if (mantissaBits < 23) {
    unsigned dropped = 23 - mantissaBits;
    Value last = s.make<arith::AndIOp>(s.make<arith::ShRUIOp>(bits, number(dropped)), number(1));
    Value bias = s.make<arith::AddIOp>(last, number((1u << (dropped - 1)) - 1));
    result = s.make<arith::AndIOp>(s.make<arith::AddIOp>(bits, bias), number(~((1u << dropped) - 1)));
  }
  if (exponentBits < 8) {
    unsigned bias = (1u << (exponentBits - 1)) - 1;
    Value exponent = s.make<arith::AndIOp>(result, number(0x7F800000u));
    Value sign = s.make<arith::AndIOp>(result, number(0x80000000u));
    Value overflows = s.make<arith::CmpIOp>(CmpIPredicate::ugt, exponent, number((127 + bias) << 23));
    Value vanishes = s.make<arith::CmpIOp>(CmpIPredicate::ule, exponent, number((127 - bias) << 23));
    result = s.select(overflows, s.make<arith::OrIOp>(sign, number(0x7F800000u)), result);
    result = s.select(vanishes, sign, result);
  }
  Value isNaN = s.make<arith::CmpFOp>(CmpFPredicate::UNO, value, value);
  Value reduced = s.make<arith::BitcastOp>(value.getType(), result);
  if (mantissaBits == 0) {
    Value sign = s.make<arith::AndIOp>(bits, number(0x80000000u));
    value = s.make<arith::BitcastOp>(value.getType(), s.make<arith::OrIOp>(sign, number(0x7F800000u)));
  }
  return s.select(isNaN, value, reduced);
}

static Value reducePrecisionF64(Scalars s, Value value, unsigned exponentBits, unsigned mantissaBits) {
  Type type = s.builder.getI64Type();
  auto number = [&](uint64_t bits) { return s.integer(type, static_cast<int64_t>(bits)); };
  constexpr uint64_t exponentMask = 0x7FF0000000000000u;
  Value bits = s.make<arith::BitcastOp>(type, value);
  Value result = bits;
  if (mantissaBits < 52) {
    unsigned dropped = 52 - mantissaBits;
    Value last = s.make<arith::AndIOp>(s.make<arith::ShRUIOp>(bits, number(dropped)), number(1));
    Value bias = s.make<arith::AddIOp>(last, number((uint64_t(1) << (dropped - 1)) - 1));
    result =
        s.make<arith::AndIOp>(s.make<arith::AddIOp>(bits, bias), number(~((uint64_t(1) << dropped) - 1)));
  }
  if (exponentBits < 11) {
    uint64_t bias = (uint64_t(1) << (exponentBits - 1)) - 1;
    Value exponent = s.make<arith::AndIOp>(result, number(exponentMask));
    Value sign = s.make<arith::AndIOp>(result, number(uint64_t(1) << 63));
    Value overflows = s.make<arith::CmpIOp>(CmpIPredicate::ugt, exponent, number((1023 + bias) << 52));
    Value vanishes = s.make<arith::CmpIOp>(CmpIPredicate::ule, exponent, number((1023 - bias) << 52));
    result = s.select(overflows, s.make<arith::OrIOp>(sign, number(exponentMask)), result);
    result = s.select(vanishes, sign, result);
  }
  Value isNaN = s.make<arith::CmpFOp>(CmpFPredicate::UNO, value, value);
  if (mantissaBits == 0) {
    Value sign = s.make<arith::AndIOp>(bits, number(uint64_t(1) << 63));
    value = s.make<arith::BitcastOp>(value.getType(), s.make<arith::OrIOp>(sign, number(exponentMask)));
  }
  return s.select(isNaN, value, s.make<arith::BitcastOp>(value.getType(), result));
}

Value systole::emitReducePrecision(Scalars s, Value value, unsigned exponentBits, unsigned mantissaBits) {
  return value.getType().isF64() ? reducePrecisionF64(s, value, exponentBits, mantissaBits)
                                 : reducePrecisionF32(s, value, exponentBits, mantissaBits);
}
