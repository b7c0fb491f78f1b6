//===- ScalarFunctions.cpp - Functions of single numbers ------------------===//

#include "ScalarFunctions.h"

#include "SpecialFunctions.h"

#include "systole/Support/TPUArithmetic.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

namespace systole::reference {

namespace tpu = tpuarithmetic;

//===----------------------------------------------------------------------===//
// Floats
//===----------------------------------------------------------------------===//

static double sign(double x) { return std::isnan(x) || x == 0 ? x : std::copysign(1.0, x); }

/// Zeros keep their sign and NaN becomes the canonical one.
static float signTPU(float x) { return tpu::less(x, 0) ? -1.0f : tpu::less(0, x) ? 1.0f : tpu::add(x, x); }

static double roundHalfToEven(double x) {
  double rounded = std::round(x);
  if (std::fabs(x - std::trunc(x)) == 0.5)
    rounded = 2 * std::round(x / 2);
  return std::copysign(rounded, x);
}

// The host's own operators, so that the sign bit changes even of a NaN.
static float negateTPU(float x) { return -x; }
static float absoluteTPU(float x) { return std::fabs(x); }

static double logistic(double x) { return 1 / (1 + std::exp(-x)); }
static double rsqrt(double x) { return 1 / std::sqrt(x); }
static double square(double x) { return x * x; }
static float squareTPU(float x) { return tpu::multiply(x, x); }
static float erfTPU(float x) { return tpu::erf(x); }

double maximum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return std::numeric_limits<double>::quiet_NaN();
  return a == b ? (std::signbit(a) ? b : a) : std::max(a, b);
}

double minimum(double a, double b) {
  if (std::isnan(a) || std::isnan(b))
    return std::numeric_limits<double>::quiet_NaN();
  return a == b ? (std::signbit(a) ? a : b) : std::min(a, b);
}

bool isLess(const Complex &a, const Complex &b) {
  return a.real() == b.real() ? a.imag() < b.imag() : a.real() < b.real();
}
Complex complexMaximum(const Complex &a, const Complex &b) { return isLess(b, a) ? a : b; }
Complex complexMinimum(const Complex &a, const Complex &b) { return isLess(a, b) ? a : b; }

/// As real functions give it: an infinity is no angle.
static Complex complexExp(const Complex &x) {
  return std::isfinite(x.imag()) ? std::exp(x) : Complex(NAN, NAN);
}
static Complex complexExpm1(const Complex &x) {
  // exp(a + bi) - 1 = expm1(a) cos b + (cos b - 1) + i exp(a) sin b, without cancellation.
  double half = std::sin(x.imag() / 2);
  return {std::expm1(x.real()) * std::cos(x.imag()) - 2 * half * half,
          std::exp(x.real()) * std::sin(x.imag())};
}
static Complex complexLog1p(const Complex &x) {
  double real = x.real(), imaginary = x.imag();
  if (std::max(std::fabs(real), std::fabs(imaginary)) >= 0.5)
    return std::log(Complex(1 + real, imaginary));
  return {0.5 * std::log1p(real * (2 + real) + imaginary * imaginary), std::atan2(imaginary, 1 + real)};
}
static Complex complexSign(const Complex &x) { return x == Complex(0) ? x : x / std::abs(x); }
static Complex complexNegate(const Complex &x) { return -x; }
static Complex complexLogistic(const Complex &x) { return 1.0 / (1.0 + std::exp(-x)); }
static Complex complexRsqrt(const Complex &x) { return 1.0 / std::sqrt(x); }
/// (a + b) (a - b) overflows only where the result does, once equal magnitudes are taken apart.
static Complex complexSquare(const Complex &x) {
  double a = x.real(), b = x.imag();
  bool cancels = std::isfinite(a) && std::fabs(a) == std::fabs(b);
  return {cancels ? 0 : (a + b) * (a - b), 2 * (a * b)};
}
static Complex complexCbrt(const Complex &x) { return std::pow(x, 1.0 / 3.0); }

static constexpr UnaryFunction unaryFunctions[] = {
    {"stablehlo.abs", [](double x) { return std::fabs(x); }, absoluteTPU},
    {"stablehlo.cbrt", [](double x) { return std::cbrt(x); }, tpu::cbrt, complexCbrt},
    {"stablehlo.ceil", [](double x) { return std::ceil(x); }, tpu::ceil},
    {"stablehlo.cosine", [](double x) { return std::cos(x); }, tpu::cos,
     [](const Complex &x) { return std::cos(x); }},
    {"stablehlo.exponential", [](double x) { return std::exp(x); }, tpu::exp, complexExp},
    {"stablehlo.exponential_minus_one", [](double x) { return std::expm1(x); }, tpu::expm1, complexExpm1},
    {"stablehlo.floor", [](double x) { return std::floor(x); }, tpu::floor},
    {"stablehlo.log", [](double x) { return std::log(x); }, tpu::log,
     [](const Complex &x) { return std::log(x); }},
    {"stablehlo.log_plus_one", [](double x) { return std::log1p(x); }, tpu::log1p, complexLog1p},
    {"stablehlo.logistic", logistic, tpu::logistic, complexLogistic},
    {"stablehlo.negate", [](double x) { return -x; }, negateTPU, complexNegate},
    {"stablehlo.round_nearest_afz", [](double x) { return std::round(x); }, tpu::roundHalfAwayFromZero},
    {"stablehlo.round_nearest_even", roundHalfToEven, tpu::roundHalfToEven},
    {"stablehlo.rsqrt", rsqrt, tpu::rsqrt, complexRsqrt},
    {"stablehlo.sign", sign, signTPU, complexSign},
    {"stablehlo.sine", [](double x) { return std::sin(x); }, tpu::sin,
     [](const Complex &x) { return std::sin(x); }},
    {"stablehlo.sqrt", [](double x) { return std::sqrt(x); }, tpu::sqrt,
     [](const Complex &x) { return std::sqrt(x); }},
    {"stablehlo.tan", [](double x) { return std::tan(x); }, tpu::tan,
     [](const Complex &x) { return std::tan(x); }},
    {"stablehlo.tanh", [](double x) { return std::tanh(x); }, tpu::tanh,
     [](const Complex &x) { return std::tanh(x); }},
    {"chlo.acos", [](double x) { return std::acos(x); }, nullptr,
     [](const Complex &x) { return std::acos(x); }},
    {"chlo.acosh", [](double x) { return std::acosh(x); }, nullptr,
     [](const Complex &x) { return std::acosh(x); }},
    {"chlo.asin", [](double x) { return std::asin(x); }, nullptr,
     [](const Complex &x) { return std::asin(x); }},
    {"chlo.asinh", [](double x) { return std::asinh(x); }, nullptr,
     [](const Complex &x) { return std::asinh(x); }},
    {"chlo.atan", [](double x) { return std::atan(x); }, nullptr,
     [](const Complex &x) { return std::atan(x); }},
    {"chlo.atanh", [](double x) { return std::atanh(x); }, nullptr,
     [](const Complex &x) { return std::atanh(x); }},
    {"chlo.bessel_i1e", besselI1e},
    {"chlo.cosh", [](double x) { return std::cosh(x); }, nullptr,
     [](const Complex &x) { return std::cosh(x); }},
    {"chlo.digamma", digamma},
    {"chlo.erf", [](double x) { return std::erf(x); }, erfTPU},
    {"chlo.erf_inv", erfInverse},
    {"chlo.erfc", [](double x) { return std::erfc(x); }},
    {"chlo.lgamma", logGamma},
    {"chlo.sinh", [](double x) { return std::sinh(x); }, nullptr,
     [](const Complex &x) { return std::sinh(x); }},
    {"chlo.square", square, squareTPU, complexSquare},
    {"chlo.tan", [](double x) { return std::tan(x); }, tpu::tan,
     [](const Complex &x) { return std::tan(x); }},
};

static constexpr BinaryFloatFunction binaryFunctions[] = {
    {"stablehlo.add", [](double a, double b) { return a + b; }, tpu::add,
     [](const Complex &a, const Complex &b) { return a + b; }},
    {"stablehlo.atan2", [](double a, double b) { return std::atan2(a, b); }, tpu::atan2,
     [](const Complex &y, const Complex &x) {
       const Complex i(0, 1);
       return -i * std::log((x + i * y) / std::sqrt(x * x + y * y));
     }},
    {"stablehlo.divide", [](double a, double b) { return a / b; }, tpu::divide,
     [](const Complex &a, const Complex &b) { return a / b; }},
    {"stablehlo.maximum", maximum, tpu::maximum, complexMaximum},
    {"stablehlo.minimum", minimum, tpu::minimum, complexMinimum},
    {"stablehlo.multiply", [](double a, double b) { return a * b; }, tpu::multiply,
     [](const Complex &a, const Complex &b) { return a * b; }},
    {"stablehlo.power", [](double a, double b) { return std::pow(a, b); }, tpu::power,
     [](const Complex &a, const Complex &b) {
       return a == Complex(0) && b == Complex(0) ? 1 : std::pow(a, b);
     }},
    {"stablehlo.remainder", [](double a, double b) { return std::fmod(a, b); }, tpu::remainder},
    {"stablehlo.subtract", [](double a, double b) { return a - b; }, tpu::subtract,
     [](const Complex &a, const Complex &b) { return a - b; }},
    {"chlo.polygamma", polygamma},
    {"chlo.zeta", zeta},
};

template <typename Table> static auto find(const Table &table, llvm::StringRef name) -> decltype(&table[0]) {
  const auto *entry = llvm::find_if(table, [&](const auto &function) { return name == function.name; });
  return entry == std::end(table) ? nullptr : entry;
}

const UnaryFunction *findUnaryFunction(llvm::StringRef name) { return find(unaryFunctions, name); }
const BinaryFloatFunction *findBinaryFunction(llvm::StringRef name) { return find(binaryFunctions, name); }

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

// Arithmetic is that of uint64_t, which wraps; the low bits are those of the narrower type.
static int64_t wrap(uint64_t value) { return static_cast<int64_t>(value); }
static uint64_t lowBits(int64_t value, int bits) {
  return bits == 64 ? value : static_cast<uint64_t>(value) & ((uint64_t(1) << bits) - 1);
}

static int64_t divide(int64_t a, int64_t b, int, bool isSigned) {
  if (b == 0)
    return -1;
  if (!isSigned)
    return wrap(static_cast<uint64_t>(a) / static_cast<uint64_t>(b));
  return b == -1 ? wrap(-static_cast<uint64_t>(a)) : a / b;
}

static int64_t remainder(int64_t a, int64_t b, int, bool isSigned) {
  if (b == 0)
    return a;
  if (!isSigned)
    return wrap(static_cast<uint64_t>(a) % static_cast<uint64_t>(b));
  return b == -1 ? 0 : a % b;
}

/// By repeated squaring; a negative exponent gives 0, but for bases 1 and -1.
static int64_t power(int64_t base, int64_t exponent, int, bool isSigned) {
  if (isSigned && exponent < 0) {
    if (base == -1)
      return exponent % 2 == 0 ? 1 : -1;
    return base == 1;
  }
  uint64_t result = 1, square = base;
  for (uint64_t rest = exponent; rest != 0; rest >>= 1, square *= square)
    if (rest & 1)
      result *= square;
  return wrap(result);
}

static bool isLess(int64_t a, int64_t b, bool isSigned) {
  return isSigned ? a < b : static_cast<uint64_t>(a) < static_cast<uint64_t>(b);
}

/// Shifts by the width or more bring in zeros or signs alone. The amount counts as unsigned.
static bool isWholeShift(int64_t amount, int bits) {
  return lowBits(amount, bits) >= static_cast<uint64_t>(bits);
}

BinaryIntegerFunction findBinaryIntegerFunction(llvm::StringRef name) {
  struct Entry {
    const char *name;
    BinaryIntegerFunction function;
  };
  static constexpr Entry table[] = {
      {"stablehlo.add", [](int64_t a, int64_t b, int, bool) { return wrap(uint64_t(a) + uint64_t(b)); }},
      {"stablehlo.and", [](int64_t a, int64_t b, int, bool) { return a & b; }},
      {"stablehlo.divide", divide},
      {"stablehlo.maximum",
       [](int64_t a, int64_t b, int, bool isSigned) { return isLess(a, b, isSigned) ? b : a; }},
      {"stablehlo.minimum",
       [](int64_t a, int64_t b, int, bool isSigned) { return isLess(b, a, isSigned) ? b : a; }},
      {"stablehlo.multiply", [](int64_t a, int64_t b, int, bool) { return wrap(uint64_t(a) * uint64_t(b)); }},
      {"stablehlo.or", [](int64_t a, int64_t b, int, bool) { return a | b; }},
      {"stablehlo.power", power},
      {"stablehlo.remainder", remainder},
      {"stablehlo.shift_left", [](int64_t a, int64_t b, int bits,
                                  bool) { return isWholeShift(b, bits) ? 0 : wrap(uint64_t(a) << b); }},
      {"stablehlo.shift_right_arithmetic",
       [](int64_t a, int64_t b, int bits, bool isSigned) {
         // An unsigned operand's top bit counts as its sign here.
         int64_t value = isSigned ? a : wrap(uint64_t(a) << (64 - bits)) >> (64 - bits);
         return value >> (isWholeShift(b, bits) ? 63 : b);
       }},
      {"stablehlo.shift_right_logical",
       [](int64_t a, int64_t b, int bits, bool) {
         return isWholeShift(b, bits) ? 0 : wrap(lowBits(a, bits) >> b);
       }},
      {"stablehlo.subtract", [](int64_t a, int64_t b, int, bool) { return wrap(uint64_t(a) - uint64_t(b)); }},
      {"stablehlo.xor", [](int64_t a, int64_t b, int, bool) { return a ^ b; }},
  };
  const Entry *entry = find(table, name);
  return entry ? entry->function : nullptr;
}

UnaryIntegerFunction findUnaryIntegerFunction(llvm::StringRef name) {
  struct Entry {
    const char *name;
    UnaryIntegerFunction function;
  };
  static constexpr Entry table[] = {
      {"stablehlo.abs",
       [](int64_t x, int, bool isSigned) { return isSigned && x < 0 ? wrap(-static_cast<uint64_t>(x)) : x; }},
      {"stablehlo.count_leading_zeros",
       [](int64_t x, int bits, bool) {
         uint64_t low = lowBits(x, bits);
         return static_cast<int64_t>(low == 0 ? bits : __builtin_clzll(low) - (64 - bits));
       }},
      {"stablehlo.negate", [](int64_t x, int, bool) { return wrap(-static_cast<uint64_t>(x)); }},
      {"stablehlo.not", [](int64_t x, int bits, bool) { return bits == 1 ? int64_t(x == 0) : ~x; }},
      {"stablehlo.popcnt", [](int64_t x, int bits,
                              bool) { return static_cast<int64_t>(__builtin_popcountll(lowBits(x, bits))); }},
      {"stablehlo.sign",
       [](int64_t x, int, bool isSigned) {
         return static_cast<int64_t>(x == 0 ? 0 : isSigned && x < 0 ? -1 : 1);
       }},
      {"chlo.square", [](int64_t x, int, bool) { return wrap(uint64_t(x) * uint64_t(x)); }},
  };
  const Entry *entry = find(table, name);
  return entry ? entry->function : nullptr;
}

//===----------------------------------------------------------------------===//
// Registers of the TPU
//===----------------------------------------------------------------------===//

float loadFloat(const Array &array, int64_t index) {
  switch (array.elementType()) {
  case ElementType::F32:
    return array.span<float>()[index];
  case ElementType::BF16:
    return tpu::fromBFloat16(array.span<uint16_t>()[index]);
  case ElementType::F16:
    return tpu::fromFloat16(array.span<uint16_t>()[index]);
  default:
    return static_cast<float>(array.getDouble(index));
  }
}

void storeFloat(Array &array, int64_t index, float value) {
  switch (array.elementType()) {
  case ElementType::F32:
    array.span<float>()[index] = value;
    return;
  case ElementType::BF16:
    array.span<uint16_t>()[index] = tpu::toBFloat16(value);
    return;
  case ElementType::F16:
    array.span<uint16_t>()[index] = tpu::toFloat16(value);
    return;
  default:
    array.setDouble(index, value);
  }
}

//===----------------------------------------------------------------------===//
// reduce_precision
//===----------------------------------------------------------------------===//

/// On the bits of a float with the given layout. Rounding is that of the bits as an integer, in which a carry
/// out of the mantissa raises the exponent.
template <typename Bits>
static Bits reduceBits(Bits bits, int ownExponentBits, int ownMantissaBits, int exponentBits,
                       int mantissaBits) {
  const Bits signBit = Bits(1) << (ownExponentBits + ownMantissaBits);
  const Bits infinity = ((Bits(1) << ownExponentBits) - 1) << ownMantissaBits;
  Bits sign = bits & signBit, magnitude = bits & ~signBit;
  // Without mantissa bits a NaN has the code of an infinity.
  if (magnitude > infinity)
    return mantissaBits == 0 ? sign | infinity : bits;
  if (int dropped = ownMantissaBits - mantissaBits; dropped > 0) {
    Bits half = (Bits(1) << (dropped - 1)) - 1 + ((magnitude >> dropped) & 1);
    magnitude = (magnitude + half) & ~((Bits(1) << dropped) - 1);
  }
  if (exponentBits < ownExponentBits) {
    Bits ownBias = (Bits(1) << (ownExponentBits - 1)) - 1, bias = (Bits(1) << (exponentBits - 1)) - 1;
    Bits exponent = magnitude >> ownMantissaBits;
    if (exponent > ownBias + bias)
      magnitude = infinity;
    else if (exponent + bias < ownBias + 1)
      magnitude = 0;
  }
  return sign | magnitude;
}

float reducePrecision(float value, int exponentBits, int mantissaBits) {
  uint32_t bits = __builtin_bit_cast(uint32_t, value);
  return __builtin_bit_cast(float, reduceBits<uint32_t>(bits, 8, 23, exponentBits, mantissaBits));
}

double reducePrecision(double value, int exponentBits, int mantissaBits) {
  uint64_t bits = __builtin_bit_cast(uint64_t, value);
  return __builtin_bit_cast(double, reduceBits<uint64_t>(bits, 11, 52, exponentBits, mantissaBits));
}

} // namespace systole::reference
