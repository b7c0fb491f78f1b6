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
  while (x < 10) {
    shift -= 1 / x;
    x += 1;
  }
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

double zeta(double x, double q) {
  if (std::isnan(x) || std::isnan(q) || x < 1)
    return std::numeric_limits<double>::quiet_NaN();
  if (x == 1)
    return std::numeric_limits<double>::infinity();
  if (q <= 0) {
    if (q == std::floor(q))
      return std::numeric_limits<double>::infinity();
    if (x != std::floor(x))
      return std::numeric_limits<double>::quiet_NaN();
  }
  // Euler's and Maclaurin's formula: the first terms, the integral of the rest, half a term, and corrections
  // by Bernoulli numbers B_2k / (2k)!.
  static constexpr double coefficients[] = {1.0 / 12,          -1.0 / 720,
                                            1.0 / 30240,       -1.0 / 1209600,
                                            1.0 / 47900160,    -691.0 / 1307674368000,
                                            1.0 / 74724249600, -3617.0 / 10670622842880000};
  constexpr int terms = 20, mostTerms = 1'000'000;
  double sum = 0, place = q;
  for (int k = 0; (k < terms || place < 1) && k < mostTerms; ++k) {
    sum += std::pow(place, -x);
    place += 1;
  }
  double term = std::pow(place, -x);
  sum += term * place / (x - 1) + term / 2;
  double factor = x;
  for (int k = 0; k < 8; ++k) {
    term /= place;
    sum += coefficients[k] * factor * term;
    factor *= (x + 2 * k + 1) * (x + 2 * k + 2);
    term /= place;
  }
  return sum;
}

double polygamma(double n, double x) {
  if (!(n >= 0) || n != std::floor(n))
    return std::numeric_limits<double>::quiet_NaN();
  if (n == 0)
    return digamma(x);
  double sign = std::fmod(n, 2) == 0 ? -1 : 1;
  return sign * std::tgamma(n + 1) * zeta(n + 1, x);
}

} // namespace systole::reference
