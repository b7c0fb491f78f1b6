//===- SpecialFunctions.cpp - Functions that <cmath> lacks ----------------===//

#include "SpecialFunctions.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace systole::reference {

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Halley's method on erfc(x) = 1 - y, which keeps its precision where y is near 1. The start is the
/// asymptotic x = sqrt(-log(1 - y^2)), good enough everywhere for the iteration to converge.
double erfInverse(double y) {
  if (std::isnan(y) || std::fabs(y) > 1)
    return nan;
  if (std::fabs(y) == 1)
    return std::copysign(infinity, y);
  if (y == 0)
    return y;
  double target = std::fabs(y);
  double logarithm = std::log1p(-target * target), a = 2 / (std::numbers::pi * 0.147) + logarithm / 2;
  double x = std::sqrt(std::sqrt(a * a - logarithm / 0.147) - a); // Winitzki 2008, within 0.002
  for (int step = 0; step < 4; ++step) {
    double error = target < 0.5 ? std::erf(x) - target : (1 - target) - std::erfc(x);
    double slope = 2 / std::sqrt(std::numbers::pi) * std::exp(-x * x);
    if (slope == 0)
      break;
    double newton = error / slope;
    x -= newton / (1 + x * newton);
  }
  return std::copysign(x, y);
}

/// Recurrence up to 10, then the asymptotic series in 1 / x^2 with Bernoulli numbers; reflection for negative
/// x.
double digamma(double x) {
  if (std::isnan(x) || x == -infinity || (x <= 0 && x == std::floor(x)))
    return nan;
  if (x < 0)
    return digamma(1 - x) - std::numbers::pi / std::tan(std::numbers::pi * (x - std::round(x)));
  double shift = 0;
  for (; x < 10; ++x)
    shift -= 1 / x;
  double z = 1 / (x * x);
  double series =
      z * (1.0 / 12 -
           z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240 - z * (1.0 / 132 - z * (691.0 / 32760))))));
  return shift + std::log(x) - 0.5 / x - series;
}

double logGamma(double x) {
  int sign = 0;
  return lgamma_r(x, &sign);
}

/// The power series up to 30, where its terms are all of one sign and grow no larger than exp(30), then the
/// asymptotic series (Abramowitz and Stegun 9.6.10 and 9.7.1).
double besselI1e(double x) {
  if (std::isnan(x))
    return x;
  double magnitude = std::fabs(x), result = 0;
  if (magnitude < 30) {
    double quarter = magnitude * magnitude / 4, term = magnitude / 2, sum = term;
    for (int k = 1; term > sum * 1e-18; ++k) {
      term *= quarter / (double(k) * (k + 1));
      sum += term;
    }
    result = sum * std::exp(-magnitude);
  } else if (magnitude < infinity) {
    double term = 1, sum = 1;
    for (int k = 1; k < 20; ++k) {
      double odd = 2 * k - 1;
      term *= -(4 - odd * odd) / (k * 8 * magnitude);
      sum += term;
    }
    result = sum / std::sqrt(2 * std::numbers::pi * magnitude);
  }
  return std::copysign(result, x);
}

} // namespace systole::reference
