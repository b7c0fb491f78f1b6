//===- MathBuilder.cpp - Elementary functions as polynomials --------------===//

#include "MathBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace systole::cpu;

constexpr double log2e = 1.4426950408889634;
// log(2) as a number with few bits, whose multiples are exact, and the rest.
constexpr double ln2High = 0.693145751953125, ln2Low = 1.42860682030941723e-6;
constexpr double infinity = std::numeric_limits<double>::infinity();

MathBuilder::MathBuilder(OpBuilder &builder, Location location, Type type)
    : builder(builder), location(location), type(type), integerType(builder.getI32Type()) {
  if (auto vector = dyn_cast<VectorType>(type))
    integerType = vector.clone(builder.getI32Type());
}

static TypedAttr constantOf(Type type, Attribute value) {
  if (auto vector = dyn_cast<VectorType>(type))
    return DenseElementsAttr::get(vector, value);
  return cast<TypedAttr>(value);
}

Value MathBuilder::number(double value) {
  return arith::ConstantOp::create(builder, location, constantOf(type, builder.getF32FloatAttr(value)));
}
Value MathBuilder::bits(int64_t value) {
  return arith::ConstantOp::create(
      builder, location, constantOf(integerType, builder.getI32IntegerAttr(static_cast<int32_t>(value))));
}
Value MathBuilder::add(Value x, Value y) { return arith::AddFOp::create(builder, location, x, y); }
Value MathBuilder::sub(Value x, Value y) { return arith::SubFOp::create(builder, location, x, y); }
Value MathBuilder::mul(Value x, Value y) { return arith::MulFOp::create(builder, location, x, y); }
Value MathBuilder::div(Value x, Value y) { return arith::DivFOp::create(builder, location, x, y); }
Value MathBuilder::fma(Value x, Value y, Value z) { return math::FmaOp::create(builder, location, x, y, z); }
Value MathBuilder::abs(Value x) { return math::AbsFOp::create(builder, location, x); }
Value MathBuilder::copySign(Value magnitude, Value sign) {
  return math::CopySignOp::create(builder, location, magnitude, sign);
}
Value MathBuilder::select(Value condition, Value yes, Value no) {
  return arith::SelectOp::create(builder, location, condition, yes, no);
}
Value MathBuilder::less(Value x, Value y) {
  return arith::CmpFOp::create(builder, location, arith::CmpFPredicate::OLT, x, y);
}
Value MathBuilder::isNaN(Value x) {
  return arith::CmpFOp::create(builder, location, arith::CmpFPredicate::UNO, x, x);
}
Value MathBuilder::toBits(Value x) { return arith::BitcastOp::create(builder, location, integerType, x); }
Value MathBuilder::fromBits(Value x) { return arith::BitcastOp::create(builder, location, type, x); }

Value MathBuilder::powerOfTwo(Value exponent) {
  Value biased = arith::AddIOp::create(builder, location, exponent, bits(127));
  return fromBits(arith::ShLIOp::create(builder, location, biased, bits(23)));
}

Value MathBuilder::polynomial(Value x, ArrayRef<double> coefficients) {
  Value sum = number(coefficients.back());
  for (double coefficient : llvm::reverse(coefficients.drop_back()))
    sum = fma(sum, x, number(coefficient));
  return sum;
}

MathBuilder::Exponential MathBuilder::splitExponential(Value x) {
  // Beyond these bounds the result is zero or infinite anyway; NaN passes through the reduced argument.
  Value low = number(-104.0), high = number(89.0);
  Value clamped = select(less(x, low), low, select(less(high, x), high, x));
  Value rounded = math::RoundEvenOp::create(builder, location, mul(clamped, number(log2e)));
  Value reduced = fma(rounded, number(-ln2High), clamped);
  reduced = fma(rounded, number(-ln2Low), reduced);
  Value factor =
      polynomial(reduced, {0.5, 0.166666672, 0.0416662693, 0.00833326485, 0.001394619, 0.000199179718});
  Value tail = fma(mul(reduced, reduced), factor, reduced);
  // Of a NaN the conversion is undefined; zero will do, for the tail is NaN then.
  Value integral = select(isNaN(x), number(0.0), rounded);
  Value exponent = arith::FPToSIOp::create(builder, location, integerType, integral);
  Value half = arith::ShRSIOp::create(builder, location, exponent, bits(1));
  Value rest = arith::SubIOp::create(builder, location, exponent, half);
  return {tail, powerOfTwo(half), powerOfTwo(rest)};
}

Value MathBuilder::exp(Value x) {
  Exponential parts = splitExponential(x);
  return mul(mul(add(parts.tail, number(1.0)), parts.scaleHigh), parts.scaleLow);
}

Value MathBuilder::expm1(Value x) {
  Exponential parts = splitExponential(x);
  // scale * (1 + tail) - 1 = scale * tail + (scale - 1). Half the scale, for the whole may be infinite too
  // early.
  Value half = mul(mul(parts.scaleHigh, number(0.5)), parts.scaleLow);
  Value result = mul(fma(half, parts.tail, sub(half, number(0.5))), number(2.0));
  // Up to here is x itself the nearest, and its sign of zero right.
  Value isTiny = less(abs(x), number(1e-8));
  return select(isTiny, x, result);
}

std::pair<Value, Value> MathBuilder::splitMantissa(Value x) {
  constexpr int64_t rootOfHalf = 0x3F3504F3;
  Value raw = toBits(x);
  Value above = arith::SubIOp::create(builder, location, raw, bits(rootOfHalf));
  Value exponent = arith::ShRSIOp::create(builder, location, above, bits(23));
  Value shifted = arith::ShLIOp::create(builder, location, exponent, bits(23));
  return {exponent, fromBits(arith::SubIOp::create(builder, location, raw, shifted))};
}

Value MathBuilder::logOfParts(Value fraction, Value correction, Value exponent) {
  Value factor = polynomial(fraction, {0.333333343, -0.249999657, 0.200000361, -0.166694343, 0.142869443,
                                       -0.124250911, 0.110120416, -0.107940413, 0.107434407, -0.0615151487});
  Value e = arith::SIToFPOp::create(builder, location, type, exponent);
  Value square = mul(fraction, fraction);
  // fraction - fraction^2 / 2 + fraction^3 * factor + e * log(2), the small terms first.
  Value small = fma(e, number(ln2Low), correction);
  small = fma(mul(square, fraction), factor, small);
  small = fma(square, number(-0.5), small);
  Value large = mul(e, number(ln2High));
  // The rounding error of the large sum goes to the small one.
  Value sum = add(large, fraction);
  Value error = sub(fraction, sub(sum, large));
  return add(sum, add(small, error));
}

Value MathBuilder::log(Value x) {
  Value isSubnormal = less(x, number(std::ldexp(1.0, -126)));
  Value scaled = select(isSubnormal, mul(x, number(std::ldexp(1.0, 23))), x);
  auto [exponent, mantissa] = splitMantissa(scaled);
  Value adjusted = arith::SubIOp::create(builder, location, exponent, select(isSubnormal, bits(23), bits(0)));
  Value result = logOfParts(sub(mantissa, number(1.0)), number(0.0), adjusted);
  result = select(less(x, number(infinity)), result, x); // infinity and NaN
  result = select(less(x, number(0.0)), number(std::nan("")), result);
  Value isZero = arith::CmpFOp::create(builder, location, arith::CmpFPredicate::OEQ, x, number(0.0));
  return select(isZero, number(-infinity), result);
}

Value MathBuilder::log1p(Value x) {
  Value one = number(1.0);
  Value sum = add(one, x);
  auto [exponent, mantissa] = splitMantissa(sum);
  // What rounding 1 + x lost, as a part of it.
  Value larger = less(one, x);
  Value lost = select(larger, sub(one, sub(sum, x)), sub(x, sub(sum, one)));
  Value isNear = arith::CmpIOp::create(builder, location, arith::CmpIPredicate::eq, exponent, bits(0));
  Value fraction = select(isNear, x, sub(mantissa, one));
  Value correction = select(isNear, number(0.0), div(lost, sum));
  Value result = logOfParts(fraction, correction, exponent);
  result = select(less(abs(x), number(1e-8)), x, result);
  result = select(less(x, number(infinity)), result, x);
  result = select(less(x, number(-1.0)), number(std::nan("")), result);
  Value isMinusOne = arith::CmpFOp::create(builder, location, arith::CmpFPredicate::OEQ, x, number(-1.0));
  return select(isMinusOne, number(-infinity), result);
}

Value MathBuilder::tanh(Value x) {
  Value magnitude = abs(x);
  Value square = mul(x, x);
  Value factor = polynomial(
      square, {-0.333333313, 0.133332476, -0.0539524741, 0.0217344388, -0.00826708786, 0.00223106099});
  Value nearZero = fma(mul(square, x), factor, x);
  Value exponential = exp(add(magnitude, magnitude));
  Value far = sub(number(1.0), div(number(2.0), add(exponential, number(1.0))));
  return select(less(magnitude, number(0.6)), nearZero, copySign(far, x));
}

Value MathBuilder::erf(Value x) {
  Value magnitude = abs(x);
  Value square = mul(x, x);
  Value factor = polynomial(square, {0.128379167, -0.376126379, 0.112837829, -0.0268654451, 0.00522107491,
                                     -0.000848471129, 0.000112705449, -9.68013774e-06});
  Value nearZero = fma(x, factor, x);
  // Beyond 4 the result is 1. NaN isn't less than 4, and comes back through the other branch.
  Value clamped = select(less(magnitude, number(4.0)), magnitude, number(4.0));
  Value exponent = polynomial(clamped, {-0.000188040241, 1.12957847, 0.633219898, 0.108418576, -0.0252082571,
                                        0.00420456193, -0.000441336364, 2.16868502e-05});
  Value far = sub(number(1.0), exp(sub(number(0.0), exponent)));
  Value isFar = arith::CmpFOp::create(builder, location, arith::CmpFPredicate::OGE, magnitude, number(1.0));
  return select(isFar, copySign(far, x), nearZero);
}

Value MathBuilder::logistic(Value x) {
  // e = exp(-|x|) lies in (0, 1]; the result is 1 / (1 + e), or e / (1 + e) for a negative x.
  Exponential parts = splitExponential(sub(number(0.0), abs(x)));
  Value one = number(1.0);
  Value head = add(one, parts.tail);
  Value rest = sub(parts.tail, sub(head, one));
  Value e = mul(mul(head, parts.scaleHigh), parts.scaleLow);
  Value eRest = mul(mul(rest, parts.scaleHigh), parts.scaleLow);
  Value sum = add(one, e);
  Value sumRest = add(sub(e, sub(sum, one)), eRest);
  Value isNegative = less(x, number(0.0));
  Value numerator = select(isNegative, e, one), numeratorRest = select(isNegative, eRest, number(0.0));
  // A quotient, and what it leaves of the numerator, both with their rests.
  Value quotient = div(numerator, sum);
  Value left = fma(sub(number(0.0), quotient), sum, numerator);
  left = fma(sub(number(0.0), quotient), sumRest, add(left, numeratorRest));
  Value refined = add(quotient, div(left, sum));
  return select(isNaN(x), x, refined);
}
