//===- Float16.cpp - Float types that C++ lacks ---------------------------===//

#include "systole/Support/Float16.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace systole {

static uint32_t fieldMask(int bits) { return (uint32_t(1) << bits) - 1; }

/// The largest code, without its sign, that is a finite number.
static uint32_t largestFinite(const FloatFormat &format) {
  uint32_t all = format.signBit() - 1;
  switch (format.specials) {
  case FloatSpecials::IEEE:
    return (fieldMask(format.exponentBits) << format.mantissaBits) - 1;
  case FloatSpecials::FiniteAndNaN:
    return all - 1;
  case FloatSpecials::FiniteUnsignedZero:
  case FloatSpecials::FiniteOnly:
  case FloatSpecials::PowersOfTwo:
    return all;
  }
  return all;
}

static uint32_t encodeNaN(uint32_t sign, const FloatFormat &format) {
  switch (format.specials) {
  case FloatSpecials::IEEE:
    return sign | (largestFinite(format) + 1) | (uint32_t(1) << (format.mantissaBits - 1));
  case FloatSpecials::FiniteAndNaN:
    return sign | (format.signBit() - 1);
  case FloatSpecials::FiniteUnsignedZero:
  case FloatSpecials::FiniteOnly:
    return format.signBit();
  case FloatSpecials::PowersOfTwo:
    return fieldMask(format.exponentBits);
  }
  return sign;
}

static uint32_t encodeOverflow(uint32_t sign, const FloatFormat &format) {
  if (format.specials == FloatSpecials::IEEE)
    return sign | (largestFinite(format) + 1);
  if (format.specials == FloatSpecials::FiniteOnly)
    return sign | largestFinite(format);
  return encodeNaN(sign, format);
}

static double decodePower(uint32_t bits, const FloatFormat &format) {
  if (bits == fieldMask(format.exponentBits))
    return std::numeric_limits<double>::quiet_NaN();
  return std::ldexp(1.0, static_cast<int>(bits) - format.bias);
}

static uint32_t encodePower(double value, const FloatFormat &format) {
  if (!(value > 0))
    return encodeNaN(0, format);
  int exponent = 0;
  // In [0.5, 1); from 0.75 on the next power is as near.
  double fraction = std::frexp(value, &exponent);
  int code = exponent - (fraction < 0.75 ? 1 : 0) + format.bias;
  int top = static_cast<int>(fieldMask(format.exponentBits));
  return std::isinf(value) || code >= top ? encodeNaN(0, format) : static_cast<uint32_t>(std::max(code, 0));
}

double decodeFloat(uint32_t bits, const FloatFormat &format) {
  if (format.specials == FloatSpecials::PowersOfTwo)
    return decodePower(bits, format);
  bool negative = bits & format.signBit();
  uint32_t magnitude = bits & (format.signBit() - 1);
  if (format.specials == FloatSpecials::FiniteUnsignedZero && negative && magnitude == 0)
    return std::numeric_limits<double>::quiet_NaN();
  if (magnitude > largestFinite(format)) {
    bool infinite = format.specials == FloatSpecials::IEEE && magnitude == largestFinite(format) + 1;
    double special =
        infinite ? std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    return std::copysign(special, negative ? -1.0 : 1.0);
  }
  int exponent = static_cast<int>(magnitude >> format.mantissaBits);
  uint32_t mantissa = magnitude & fieldMask(format.mantissaBits);
  if (exponent != 0)
    mantissa |= uint32_t(1) << format.mantissaBits;
  double value = std::ldexp(mantissa, std::max(exponent, 1) - format.bias - format.mantissaBits);
  return negative ? -value : value;
}

uint32_t encodeFloat(double value, const FloatFormat &format) {
  if (format.specials == FloatSpecials::PowersOfTwo)
    return encodePower(value, format);
  uint32_t sign = std::signbit(value) ? format.signBit() : 0;
  double magnitude = std::fabs(value);
  if (std::isnan(magnitude))
    return encodeNaN(sign, format);
  if (std::isinf(magnitude))
    return encodeOverflow(sign, format);
  if (magnitude == 0)
    return format.specials == FloatSpecials::FiniteUnsignedZero ? 0 : sign;
  int exponent = std::max(std::ilogb(magnitude), 1 - format.bias);
  if (exponent + format.bias >= (1 << format.exponentBits))
    return encodeOverflow(sign, format);
  // The mantissa with its hidden bit, as an integer: scaling is exact, so that this is the only rounding.
  // Adding it to the exponent field carries into the next binade where it rounded up to one.
  auto mantissa =
      static_cast<uint32_t>(std::nearbyint(std::ldexp(magnitude, format.mantissaBits - exponent)));
  uint32_t code = (static_cast<uint32_t>(exponent + format.bias - 1) << format.mantissaBits) + mantissa;
  if (code > largestFinite(format))
    return encodeOverflow(sign, format);
  return code == 0 && format.specials == FloatSpecials::FiniteUnsignedZero ? 0 : sign | code;
}

} // namespace systole
