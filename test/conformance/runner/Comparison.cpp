//===- Comparison.cpp - Expected and found results ------------------------===//

#include "Comparison.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include <algorithm>
#include <cmath>

namespace systole::conformance {

/// The precision of a float type: the mantissa's bits and the exponent of the smallest normal number.
struct Precision {
  int mantissaBits = 0;
  int smallestExponent = 0;

  /// The first power of two that has no finite value of the type; infinity for f64, which computes the rest.
  double overflow() const { return std::ldexp(1.0, 2 - smallestExponent); }

  double ulp(double value) const {
    int exponent = value == 0 || !std::isfinite(value) ? smallestExponent : std::ilogb(value);
    return std::ldexp(1.0, std::max(exponent, smallestExponent) - mantissaBits);
  }
};

static Precision precisionOf(ElementType type) {
  if (type == ElementType::F64 || type == ElementType::Complex128)
    return {52, -1022};
  if (type == ElementType::Complex64)
    return {23, -126};
  const FloatFormat &format = floatFormat(type);
  return {format.mantissaBits, 1 - format.bias};
}

/// A program computes a narrow float from one result of more precision, or from a few steps that each round:
/// what is granted to f32 would be nonsense there.
static Tolerance forType(Tolerance tolerance, ElementType type) {
  if (isFloat(type) && precisionOf(type).mantissaBits < 11) {
    tolerance.ulp = std::min(tolerance.ulp, 8.0);
    tolerance.range = std::min(tolerance.range, 4.0);
  }
  return tolerance;
}

Tolerance forTpu(const Tolerance &tolerance) {
  if (tolerance.exact)
    return tolerance;
  return {false, std::max(8 * tolerance.ulp, 64.0), std::max(8 * tolerance.range, 16.0)};
}

namespace {

/// Compares one result's elements.
class ArrayComparison {
public:
  ArrayComparison(const Array &expected, const Array &found, const Tolerance &tolerance, bool flush)
      : expected(expected), found(found), type(expected.elementType()), tolerance(forType(tolerance, type)),
        flush(flush) {
    if (isFloat(type) || isComplex(type)) {
      precision = precisionOf(type);
      for (int64_t i = 0; i < expected.size(); ++i)
        if (double modulus = std::abs(expected.getComplex(i)); std::isfinite(modulus))
          largest = std::max(largest, modulus);
    }
  }

  bool agree(int64_t i) const {
    if (sameBits(i))
      return true;
    if (isInteger(type))
      return false;
    std::complex<double> a = value(expected, i), b = value(found, i);
    if (isComplex(type))
      return agreeComplex(a, b);
    return agreeReal(a.real(), b.real());
  }

  std::string describe(int64_t i) const {
    if (isInteger(type))
      return absl::StrCat("expected ", expected.getInt(i), ", found ", found.getInt(i));
    if (isComplex(type)) {
      std::complex<double> a = expected.getComplex(i), b = found.getComplex(i);
      return absl::StrFormat("expected (%.9g, %.9g), found (%.9g, %.9g), largest %g", a.real(), a.imag(),
                             b.real(), b.imag(), largest);
    }
    double a = expected.getDouble(i), b = found.getDouble(i);
    return absl::StrFormat("expected %.9g, found %.9g, off by %.3g ulp, largest %g", a, b,
                           std::abs(a - b) / precision.ulp(a), largest);
  }

private:
  bool sameBits(int64_t i) const {
    int64_t width = byteWidth(type);
    return std::memcmp(expected.bytes().data() + i * width, found.bytes().data() + i * width, width) == 0;
  }

  double flushed(double number) const {
    return flush && std::abs(number) < std::ldexp(1.0, -126) ? std::copysign(0.0, number) : number;
  }
  std::complex<double> value(const Array &array, int64_t i) const {
    std::complex<double> number = array.getComplex(i);
    return {flushed(number.real()), flushed(number.imag())};
  }

  double allowed(double modulus) const {
    return tolerance.ulp * precision.ulp(modulus) +
           tolerance.range * largest * std::ldexp(1.0, -precision.mantissaBits);
  }

  bool agreeReal(double a, double b) const {
    if (std::isnan(a) || std::isnan(b))
      return std::isnan(a) && std::isnan(b);
    if (tolerance.exact)
      return a == b && std::signbit(a) == std::signbit(b);
    // What one rounding takes beyond the largest number may stay at it with another.
    if (std::isinf(a) != std::isinf(b)) {
      double &infinite = std::isinf(a) ? a : b;
      infinite = std::copysign(precision.overflow(), infinite);
    }
    // XLA flushes what underflows.
    bool underflows = a == 0 && std::abs(b) < std::ldexp(1.0, precision.smallestExponent);
    return a == b || underflows || std::abs(a - b) <= allowed(a);
  }

  bool agreeComplex(std::complex<double> a, std::complex<double> b) const {
    if (tolerance.exact || !std::isfinite(std::abs(a)) || !std::isfinite(std::abs(b)))
      return agreeReal(a.real(), b.real()) && agreeReal(a.imag(), b.imag());
    return std::abs(a - b) <= allowed(std::abs(a));
  }

  const Array &expected, &found;
  ElementType type;
  Tolerance tolerance;
  bool flush;
  Precision precision;
  double largest = 0;
};

} // namespace

std::string describeDifference(const std::vector<Array> &expected, const std::vector<Array> &found,
                               const Tolerance &tolerance, bool flushSubnormals) {
  if (expected.size() != found.size())
    return absl::StrCat("expected ", expected.size(), " results, found ", found.size());
  for (size_t result = 0; result < expected.size(); ++result) {
    const Array &a = expected[result], &b = found[result];
    if (a.typeString() != b.typeString())
      return absl::StrCat("result ", result, ": expected ", a.typeString(), ", found ", b.typeString());
    ArrayComparison comparison(a, b, tolerance, flushSubnormals);
    int64_t first = -1, count = 0;
    for (int64_t i = 0; i < a.size(); ++i)
      if (!comparison.agree(i)) {
        first = first < 0 ? i : first;
        ++count;
      }
    if (count)
      return absl::StrCat("result ", result, " (", a.typeString(), "), element ", first, ": ",
                          comparison.describe(first), "; ", count, " of ", a.size(), " differ");
  }
  return "";
}

} // namespace systole::conformance
