//===- ComplexFunctions.cpp - Functions of complex numbers ----------------===//
//
// The inverse functions follow Kahan: Branch cuts for complex elementary functions, or much ado about
// nothing's sign bit (1987).
//
//===----------------------------------------------------------------------===//

#include "ComplexFunctions.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "llvm/ADT/StringMap.h"

#include <limits>
#include <numbers>

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

static constexpr double infinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Real functions
//===----------------------------------------------------------------------===//

static Term sinh(const Term &x) { return x.make<chlo::SinhOp>(Value(x)); }
static Term cosh(const Term &x) { return x.make<chlo::CoshOp>(Value(x)); }
static Term asinh(const Term &x) { return x.make<chlo::AsinhOp>(Value(x)); }

/// Whether the sign bit is set, that of a zero included.
static Term hasSign(const Term &x) {
  return x.bitcast(x.getBuilder().getIntegerType(x.element().getIntOrFloatBitWidth())) < 0;
}

static Term copySign(const Term &magnitude, const Term &x) {
  return select(hasSign(x), -magnitude, magnitude);
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static ComplexTerm operator-(const ComplexTerm &z) { return {-z.real, -z.imag}; }
static ComplexTerm operator*(const ComplexTerm &a, const ComplexTerm &b) {
  return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}
/// (a + b) (a - b) overflows only where the result does, once equal magnitudes are taken apart.
static ComplexTerm square(const ComplexTerm &z) {
  Term cancels = isFinite(z.real) & equal(abs(z.real), abs(z.imag));
  return {select(cancels, 0, (z.real + z.imag) * (z.real - z.imag)), 2 * (z.real * z.imag)};
}
static ComplexTerm conjugate(const ComplexTerm &z) { return {z.real, -z.imag}; }
/// i z and -i z.
static ComplexTerm turnLeft(const ComplexTerm &z) { return {-z.imag, z.real}; }
static ComplexTerm turnRight(const ComplexTerm &z) { return {z.imag, -z.real}; }

static ComplexTerm choose(const Term &predicate, const ComplexTerm &a, const ComplexTerm &b) {
  return {select(predicate, a.real, b.real), select(predicate, a.imag, b.imag)};
}

/// The larger and the smaller of the parts' magnitudes.
static std::pair<Term, Term> magnitudes(const ComplexTerm &z) {
  Term real = abs(z.real), imag = abs(z.imag);
  return {maximum(real, imag), minimum(real, imag)};
}

static Term isInfinite(const ComplexTerm &z) {
  return equal(abs(z.real), infinity) | equal(abs(z.imag), infinity);
}

Term isLess(const ComplexTerm &a, const ComplexTerm &b) {
  return (a.real < b.real) | (equal(a.real, b.real) & (a.imag < b.imag));
}

static ComplexTerm maximum(const ComplexTerm &a, const ComplexTerm &b) { return choose(isLess(b, a), a, b); }
static ComplexTerm minimum(const ComplexTerm &a, const ComplexTerm &b) { return choose(isLess(a, b), a, b); }

Term modulus(const ComplexTerm &z) {
  auto [larger, smaller] = magnitudes(z);
  Term ratio = smaller / larger;
  Term value = select(equal(larger, 0), larger, larger * sqrt(1 + ratio * ratio));
  return select(isInfinite(z), infinity, value);
}

/// The divisor is scaled first, so that its square neither overflows nor vanishes.
static ComplexTerm divide(const ComplexTerm &a, const ComplexTerm &b) {
  Term scale = magnitudes(b).first;
  Term real = b.real / scale, imag = b.imag / scale;
  Term square = real * real + imag * imag;
  ComplexTerm quotient{((a.real * real + a.imag * imag) / square) / scale,
                       ((a.imag * real - a.real * imag) / square) / scale};
  Term infinite = copySign(b.real.splat(infinity), b.real);
  quotient = choose(equal(scale, 0), {infinite * a.real, infinite * a.imag}, quotient);
  Term vanishes = isInfinite(b) & isFinite(a.real) & isFinite(a.imag);
  return choose(vanishes, {a.real * 0, a.imag * 0}, quotient);
}

//===----------------------------------------------------------------------===//
// Exponentials and logarithms
//===----------------------------------------------------------------------===//

/// The factor e^x is applied in two halves, so that a product that is finite is found.
static ComplexTerm exp(const ComplexTerm &z) {
  Term half = exp(0.5 * z.real);
  Term real = half * (half * cos(z.imag)), imag = half * (half * sin(z.imag));
  return {real, select(equal(z.imag, 0), z.imag, imag)};
}

/// expm1(a) cos b + (cos b - 1) + i e^a sin b, without cancellation.
static ComplexTerm expm1(const ComplexTerm &z) {
  Term half = sin(0.5 * z.imag);
  return {expm1(z.real) * cos(z.imag) - 2 * half * half, exp(z).imag};
}

/// Near the unit circle from what the square of the modulus is beyond 1.
static Term logOfModulus(const ComplexTerm &z) {
  auto [larger, smaller] = magnitudes(z);
  Term ratio = smaller / larger;
  Term far = log(larger) + 0.5 * log1p(ratio * ratio);
  Term near = 0.5 * log1p((larger - 1) * (larger + 1) + smaller * smaller);
  Term value = select((larger > 0.5) & (larger < 2), near, select(equal(larger, 0), -infinity, far));
  return select(isInfinite(z), infinity, value);
}

static ComplexTerm log(const ComplexTerm &z) { return {logOfModulus(z), atan2(z.imag, z.real)}; }

static ComplexTerm log1p(const ComplexTerm &z) {
  ComplexTerm sum{1 + z.real, z.imag};
  Term near = 0.5 * log1p(z.real * (2 + z.real) + z.imag * z.imag);
  return {select(magnitudes(z).first < 0.5, near, logOfModulus(sum)), atan2(z.imag, sum.real)};
}

/// |a|^c e^(-d arg a) (cos t + i sin t) for the exponent c + i d, with t = d log |a| + c arg a.
static ComplexTerm power(const ComplexTerm &base, const ComplexTerm &exponent) {
  Term angle = atan2(base.imag, base.real), size = modulus(base);
  Term logarithm = select(equal(exponent.imag, 0), 0, logOfModulus(base));
  Term magnitude = power(size, exponent.real) * exp(-(exponent.imag * angle));
  Term turn = exponent.imag * logarithm + exponent.real * angle;
  ComplexTerm value{magnitude * cos(turn), magnitude * sin(turn)};
  Term isOne = equal(exponent.real, 0) & equal(exponent.imag, 0);
  ComplexTerm ofZero{select(isOne, base.real.splat(1), 0), base.real.splat(0)};
  return choose(equal(size, 0), ofZero, value);
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

/// With the parts scaled by the larger of their magnitudes, m: root = sqrt(m) sqrt((|z| + |Re z|) / 2 m), the
/// larger part of the result; the other is |Im z| / (2 root).
static ComplexTerm sqrt(const ComplexTerm &z) {
  auto [larger, smaller] = magnitudes(z);
  Term ratio = smaller / larger, absolute = abs(z.real);
  Term root = sqrt(larger) * sqrt(0.5 * (sqrt(1 + ratio * ratio) + absolute / larger));
  Term other = (abs(z.imag) / root) * 0.5;
  Term isLeft = hasSign(z.real);
  ComplexTerm value{select(isLeft, other, root), copySign(select(isLeft, root, other), z.imag)};
  value = choose(equal(larger, 0), {absolute, z.imag}, value);
  // Infinite parts: the imaginary one wins; else the angle is 0 or a half turn.
  Term zero = z.real.splat(0), infinite = zero.splat(infinity);
  ComplexTerm onAxis{select(isLeft, zero, infinite), copySign(select(isLeft, infinite, zero), z.imag)};
  value = choose(equal(absolute, infinity), onAxis, value);
  return choose(equal(abs(z.imag), infinity), {infinite, z.imag}, value);
}

static ComplexTerm rsqrt(const ComplexTerm &z) {
  Term one = z.real.splat(1);
  return divide({one, one.splat(0)}, sqrt(z));
}

static ComplexTerm cbrt(const ComplexTerm &z) {
  Term size = cbrt(modulus(z)), angle = atan2(z.imag, z.real) / 3;
  return {size * cos(angle), size * sin(angle)};
}

static ComplexTerm sign(const ComplexTerm &z) {
  Term size = modulus(z), isZero = equal(size, 0);
  return {select(isZero, z.real, z.real / size), select(isZero, z.imag, z.imag / size)};
}

//===----------------------------------------------------------------------===//
// Circular and hyperbolic functions
//===----------------------------------------------------------------------===//

/// A product that is zero where the first factor is, though the second be infinite.
static Term productOrZero(const Term &x, const Term &y) { return select(equal(x, 0), x, x * y); }

static ComplexTerm sinh(const ComplexTerm &z) {
  return {productOrZero(sinh(z.real), cos(z.imag)), productOrZero(sin(z.imag), cosh(z.real))};
}
static ComplexTerm cosh(const ComplexTerm &z) {
  return {cosh(z.real) * cos(z.imag), productOrZero(sin(z.imag), sinh(z.real))};
}
static ComplexTerm sin(const ComplexTerm &z) { return turnRight(sinh(turnLeft(z))); }
static ComplexTerm cos(const ComplexTerm &z) { return cosh(turnLeft(z)); }

/// With t = tan b, s = sinh a: (s sqrt(1 + s^2) (1 + t^2) + i t) / (1 + (1 + t^2) s^2). Far out, where that
/// is 1 to the last bit, the imaginary part is 4 sin b cos b e^(-2 |a|).
static ComplexTerm tanh(const ComplexTerm &z) {
  Term bound = z.real.splat(20);
  Term real = maximum(minimum(z.real, bound), -bound);
  Term t = tan(z.imag), s = sinh(real), beta = 1 + t * t;
  Term divisor = 1 + beta * s * s;
  Term magnitude = abs(z.real);
  Term tail = 4 * sin(z.imag) * cos(z.imag) * exp(-2.0 * magnitude);
  return {beta * sqrt(1 + s * s) * s / divisor, select(magnitude > 20, tail, t / divisor)};
}
static ComplexTerm tan(const ComplexTerm &z) { return turnRight(tanh(turnLeft(z))); }

/// 1 / (1 + e^-z) on the right half plane, e^z / (1 + e^z) on the left, so that the exponential is at most 1.
static ComplexTerm logistic(const ComplexTerm &z) {
  Term isLeft = z.real < 0;
  ComplexTerm e = exp(choose(isLeft, z, -z));
  Term one = z.real.splat(1);
  return divide(choose(isLeft, e, {one, one.splat(0)}), {1 + e.real, e.imag});
}

//===----------------------------------------------------------------------===//
// Inverse functions
//===----------------------------------------------------------------------===//

static ComplexTerm oneMinus(const ComplexTerm &z) { return {1 - z.real, -z.imag}; }
static ComplexTerm onePlus(const ComplexTerm &z) { return {1 + z.real, z.imag}; }

/// Far out, where 1 is nothing beside the square of z, the inverse sine and cosine are angles and log |2 z|;
/// the products of roots overflow there.
static Term isFarOut(const ComplexTerm &z) { return magnitudes(z).first > 1e10; }
static Term logOfTwice(const ComplexTerm &z) { return logOfModulus(z) + std::numbers::ln2; }

static ComplexTerm asin(const ComplexTerm &z) {
  ComplexTerm below = sqrt(oneMinus(z)), above = sqrt(onePlus(z));
  ComplexTerm near{atan2(z.real, (below * above).real), asinh((conjugate(below) * above).imag)};
  return choose(isFarOut(z), {atan2(z.real, abs(z.imag)), copySign(logOfTwice(z), z.imag)}, near);
}

static ComplexTerm acos(const ComplexTerm &z) {
  ComplexTerm below = sqrt(oneMinus(z)), above = sqrt(onePlus(z));
  ComplexTerm near{2 * atan2(below.real, above.real), asinh((conjugate(above) * below).imag)};
  return choose(isFarOut(z), {atan2(abs(z.imag), z.real), copySign(logOfTwice(z), -z.imag)}, near);
}

static ComplexTerm acosh(const ComplexTerm &z) {
  ComplexTerm below = sqrt(ComplexTerm{z.real - 1, z.imag}), above = sqrt(onePlus(z));
  ComplexTerm near{asinh((conjugate(below) * above).real), 2 * atan2(below.imag, above.real)};
  return choose(isFarOut(z), {logOfTwice(z), atan2(z.imag, z.real)}, near);
}

static ComplexTerm asinh(const ComplexTerm &z) { return turnRight(asin(turnLeft(z))); }

/// log((1 + z) / (1 - z)) / 2, on the right half plane and mirrored to the left one. Where the square of a
/// part would overflow, 1 / z and a quarter turn.
static ComplexTerm atanh(const ComplexTerm &z) {
  Term x = abs(z.real), y = abs(z.imag), distance = 1 - x;
  Term real = 0.25 * log1p(4 * x / (distance * distance + y * y));
  Term imag = 0.5 * atan2(2 * y, distance * (1 + x) - y * y);
  auto [larger, smaller] = magnitudes(z);
  Term ratio = smaller / larger, isFar = larger > 1e9;
  Term inverse = x / larger / larger / (1 + ratio * ratio);
  real = select(isFar, select(isInfinite(z), 0, inverse), real);
  imag = select(isFar, std::numbers::pi / 2, imag);
  return {copySign(real, z.real), copySign(imag, z.imag)};
}

static ComplexTerm atan(const ComplexTerm &z) { return turnRight(atanh(turnLeft(z))); }

/// -i log((x + i y) / sqrt(x^2 + y^2)), which differs from atan(y / x) by a number of half turns. The latter
/// is the more precise where the angle is small.
static ComplexTerm atan2(const ComplexTerm &y, const ComplexTerm &x) {
  ComplexTerm turned = turnLeft(y), squareX = x * x, squareY = y * y;
  ComplexTerm sum{x.real + turned.real, x.imag + turned.imag};
  ComplexTerm squares{squareX.real + squareY.real, squareX.imag + squareY.imag};
  ComplexTerm angle = turnRight(log(divide(sum, sqrt(squares)))), principal = atan(divide(y, x));
  Term halfTurns = roundToEven((angle.real - principal.real) / std::numbers::pi);
  ComplexTerm precise{principal.real + halfTurns * std::numbers::pi, principal.imag};
  return choose(isFinite(principal.real) & isFinite(principal.imag), precise, angle);
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

using Terms = ArrayRef<ComplexTerm>;

ComplexFunction findComplexFunction(StringRef name) {
  static const llvm::StringMap<ComplexFunction> table = {
      {"chlo.acos", [](Terms z) { return acos(z[0]); }},
      {"chlo.acosh", [](Terms z) { return acosh(z[0]); }},
      {"chlo.asin", [](Terms z) { return asin(z[0]); }},
      {"chlo.asinh", [](Terms z) { return asinh(z[0]); }},
      {"chlo.atan", [](Terms z) { return atan(z[0]); }},
      {"chlo.atanh", [](Terms z) { return atanh(z[0]); }},
      {"chlo.conj", [](Terms z) { return conjugate(z[0]); }},
      {"chlo.cosh", [](Terms z) { return cosh(z[0]); }},
      {"chlo.sinh", [](Terms z) { return sinh(z[0]); }},
      {"chlo.square", [](Terms z) { return square(z[0]); }},
      {"chlo.tan", [](Terms z) { return tan(z[0]); }},
      {"stablehlo.atan2", [](Terms z) { return atan2(z[0], z[1]); }},
      {"stablehlo.cbrt", [](Terms z) { return cbrt(z[0]); }},
      {"stablehlo.cosine", [](Terms z) { return cos(z[0]); }},
      {"stablehlo.divide", [](Terms z) { return divide(z[0], z[1]); }},
      {"stablehlo.exponential", [](Terms z) { return exp(z[0]); }},
      {"stablehlo.exponential_minus_one", [](Terms z) { return expm1(z[0]); }},
      {"stablehlo.log", [](Terms z) { return log(z[0]); }},
      {"stablehlo.log_plus_one", [](Terms z) { return log1p(z[0]); }},
      {"stablehlo.logistic", [](Terms z) { return logistic(z[0]); }},
      {"stablehlo.maximum", [](Terms z) { return maximum(z[0], z[1]); }},
      {"stablehlo.minimum", [](Terms z) { return minimum(z[0], z[1]); }},
      {"stablehlo.multiply", [](Terms z) { return z[0] * z[1]; }},
      {"stablehlo.negate", [](Terms z) { return -z[0]; }},
      {"stablehlo.power", [](Terms z) { return power(z[0], z[1]); }},
      {"stablehlo.rsqrt", [](Terms z) { return rsqrt(z[0]); }},
      {"stablehlo.sign", [](Terms z) { return sign(z[0]); }},
      {"stablehlo.sine", [](Terms z) { return sin(z[0]); }},
      {"stablehlo.sqrt", [](Terms z) { return sqrt(z[0]); }},
      {"stablehlo.tan", [](Terms z) { return tan(z[0]); }},
      {"stablehlo.tanh", [](Terms z) { return tanh(z[0]); }},
  };
  auto found = table.find(name);
  return found == table.end() ? nullptr : found->second;
}

} // namespace systole
