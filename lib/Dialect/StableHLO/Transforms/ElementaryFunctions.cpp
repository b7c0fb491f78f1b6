//===- ElementaryFunctions.cpp - Hyperbolic, inverse and error functions --===//

#include "Functions.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include <limits>
#include <numbers>

using namespace mlir;

namespace systole::stablehlo {

/// The magnitude of the first with the sign of the second; a zero stays as it is.
static Term withSign(const Term &magnitude, const Term &x) { return magnitude * sign(x); }

/// e^x / 2 from e^(x / 2), which overflows only where this does.
static Term halfExp(const Term &x) {
  Term root = exp(x * 0.5);
  return 0.5 * root * root;
}

/// e^x / 2 - e^-x / 2; near zero by expm1, with e = e^x - 1: (e + e / (e + 1)) / 2.
Term sinh(const Term &x) {
  Term e = expm1(x);
  return select(abs(x) < 1, 0.5 * (e + e / (e + 1)), halfExp(x) - halfExp(-x));
}

Term cosh(const Term &x) { return halfExp(x) + halfExp(-x); }

/// log(|x| + sqrt(x^2 + 1)), with what is beyond 1 written so that it stays precise near zero; for large x,
/// log(2 |x|).
Term asinh(const Term &x) {
  Term magnitude = abs(x), square = magnitude * magnitude;
  Term near = log1p(magnitude + square / (1 + sqrt(square + 1)));
  Term far = log(magnitude) + std::numbers::ln2;
  return withSign(select(magnitude < 1e18, near, far), x);
}

/// With t = x - 1: log1p(t + sqrt(t (t + 2))); for large x, log(2 x).
Term acosh(const Term &x) {
  Term t = x - 1;
  Term value = select(x < 1e18, log1p(t + sqrt(t * (t + 2))), log(x) + std::numbers::ln2);
  return select(x < 1, std::numeric_limits<double>::quiet_NaN(), value);
}

Term atanh(const Term &x) { return 0.5 * (log1p(x) - log1p(-x)); }

/// The angle of the point whose height is x and whose distance is 1.
Term asin(const Term &x) { return atan2(x, sqrt((1 - x) * (1 + x))); }

Term acos(const Term &x) { return atan2(sqrt((1 - x) * (1 + x)), x); }

/// Below 0.4, 1 - erf x. Above, exp(-x^2) P(u) / (1 + 2 x) with u = (x - 3.75) / (x + 3.75), as Shepherd and
/// Laframboise (1981) transform the variable; P is fitted to (1 + 2 x) exp(x^2) erfc x on [0.4, 10.5] with a
/// relative error of 2e-8. The square is split so that its rounding does not reach the exponential: the high
/// half has 11 bits, whose square is exact. Beyond 12 the result is zero anyway.
Term erfc(const Term &x) {
  static constexpr double coefficients[] = {1.23751261,    -0.140240715,  0.00358768896, 0.0822824383,
                                            -0.108848855,  0.0922142846,  -0.0584165927, 0.0289379629,
                                            -0.0102165122, 0.000446933945};
  Term magnitude = minimum(abs(x), 12);
  Term u = 1 - 7.5 / (magnitude + 3.75);
  OpBuilder &builder = x.getBuilder();
  Term high = x.make<ReducePrecisionOp>(Value(magnitude), builder.getI32IntegerAttr(8),
                                        builder.getI32IntegerAttr(10));
  Term rest = (high - magnitude) * (high + magnitude);
  Term far = exp(-(high * high)) * exp(rest) * polynomial(u, coefficients) / (1 + 2 * magnitude);
  far = select(x < 0, 2 - far, far);
  return select(abs(x) < 0.4, 1 - x.make<chlo::ErfOp>(Value(x)), far);
}

/// x P(w) with w = -log(1 - x^2), for which erf_inv(x) / x is smooth, as Giles (2010) does it: one polynomial
/// in w - 2.5 below 5, one in sqrt(w) - 3 above, with relative errors of 1e-8 and 2e-8.
Term erfInverse(const Term &x) {
  static constexpr double central[] = {1.50140936,     0.246640289,    -0.00417738976,  -0.00125274842,
                                       0.000218346915, -4.9597435e-06, -3.46335617e-06, 4.6542873e-07,
                                       2.32858445e-08, -8.73983097e-09};
  static constexpr double tail[] = {2.83297681,      1.0016749,      0.00944461255, -0.00763623657,
                                    0.00569232251,   -0.00360288301, 0.00147162266, -4.48249053e-05,
                                    -0.000298938967, 0.000106422011};
  Term w = -log((1 - x) * (1 + x));
  Term result = x * select(w < 5, polynomial(w - 2.5, central), polynomial(sqrt(w) - 3, tail));
  return select(equal(abs(x), 1), x * std::numeric_limits<double>::infinity(), result);
}

/// Neighbours' bits differ by one, the sign left out.
Term nextAfter(const Term &x, const Term &y) {
  unsigned width = x.element().getIntOrFloatBitWidth();
  Type integers = x.getBuilder().getIntegerType(width);
  Term bits = x.bitcast(integers), signs = bits.splatInteger(uint64_t(1) << (width - 1));
  Term grows = equal(x < y, 0.0 < x);
  Term moved = bits + select(grows, bits.splat(1), -1);
  Term fromZero = (y.bitcast(integers) & signs) | 1;
  Term result = select(equal(x, 0), fromZero, moved).bitcast(x.element());
  // A sum with a NaN is one.
  result = select(isNaN(x) | isNaN(y), x + y, result);
  return select(equal(x, y), y, result);
}

} // namespace systole::stablehlo
