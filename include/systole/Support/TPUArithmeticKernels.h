//===- TPUArithmeticKernels.h - The TPU's arithmetic, to be vectorized -*- C++ -*-===//
//
// The same functions as in TPUArithmetic.h, as branch-free templates that a compiler turns into vector code
// when they stand in a loop. docs/Numerics.md explains the algorithms.
//
// The template parameter says who flushes subnormals: `Environment::hostFlushes` is true where the host's
// floating point does so itself (x86 with MXCSR.FTZ and DAZ set), false where the code must. Both give the
// same bits. It also names the translation unit: with an Environment from an anonymous namespace, code
// compiled for a wider instruction set can't be picked by the linker for a narrower one.
//
// Elementary functions work in binary64, widened from binary32, so that neither the host's flushing nor the
// order of rounding matters inside; only the final narrowing rounds to binary32.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_TPUARITHMETICKERNELS_H
#define SYSTOLE_SUPPORT_TPUARITHMETICKERNELS_H

#include <cstdint>

namespace systole::tpuarithmetic {

namespace detail {

/// Words of 2/pi, after the binary point, with leading zeros: entry e holds 96 bits of floor(2/pi * 2^(e - 26
/// + 96)), the high word first. A magnitude with the exponent e - 1 needs exactly these bits.
struct TwoOverPiTable {
  uint32_t word[130][3]; // the last one for infinities and NaNs, whose result is set apart
};

constexpr TwoOverPiTable makeTwoOverPiTable() {
  constexpr uint32_t digits[9] = {0,          0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0,
                                  0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561};
  TwoOverPiTable table{};
  for (int entry = 0; entry < 130; ++entry) {
    int firstBit = entry + 6; // 32 leading zeros, of which entry 0 uses 26
    for (int word = 0; word < 3; ++word) {
      int bit = firstBit + 32 * word, index = bit / 32, shift = bit % 32;
      uint32_t high = digits[index];
      uint32_t low = index + 1 < 9 ? digits[index + 1] : 0;
      table.word[entry][word] = shift == 0 ? high : (high << shift) | (low >> (32 - shift));
    }
  }
  return table;
}

} // namespace detail

#define SYSTOLE_INLINE [[gnu::always_inline]] static

template <class Environment> struct Arithmetic {
  static constexpr bool hostFlushes = Environment::hostFlushes;

  SYSTOLE_INLINE uint32_t bits(float x) { return __builtin_bit_cast(uint32_t, x); }
  SYSTOLE_INLINE uint64_t bits(double x) { return __builtin_bit_cast(uint64_t, x); }
  SYSTOLE_INLINE float fromBits(uint32_t x) { return __builtin_bit_cast(float, x); }
  SYSTOLE_INLINE double fromBits64(uint64_t x) { return __builtin_bit_cast(double, x); }
  SYSTOLE_INLINE uint32_t magnitudeBits(float x) { return bits(x) & 0x7fffffffu; }
  SYSTOLE_INLINE uint32_t signBits(float x) { return bits(x) & 0x80000000u; }

  //===--- Special values ---===//

  SYSTOLE_INLINE float flush(float x) {
    return fromBits((bits(x) & 0x7f800000u) == 0 ? signBits(x) : bits(x));
  }
  /// The last step of every operation: compilers take any NaN for as good as another, and drop a selection
  /// that picks the canonical one earlier.
  SYSTOLE_INLINE float withCanonicalNaN(float x) {
    return fromBits(magnitudeBits(x) > 0x7f800000u ? 0x7fc00000u : bits(x));
  }
  SYSTOLE_INLINE float canonicalize(float x) { return withCanonicalNaN(flush(x)); }
  SYSTOLE_INLINE bool isNaN(float x) { return magnitudeBits(x) > 0x7f800000u; }

  /// An operand of one of the host's own instructions.
  SYSTOLE_INLINE float operand(float x) { return hostFlushes ? x : flush(x); }
  /// The result of one that is exact when it is tiny.
  SYSTOLE_INLINE float result(float x) { return withCanonicalNaN(hostFlushes ? x : flush(x)); }

  /// Rounds to binary32. Tiny means: less than 2^-126 after rounding to 24 bits without a limit of the
  /// exponent, that is, less than the midpoint between 2^-126 and its predecessor in such a format.
  SYSTOLE_INLINE float narrow(double x) {
    float rounded = static_cast<float>(x);
    if (!hostFlushes) {
      constexpr double tiny = 0x1.ffffffp-127;
      double magnitude = fromBits64(bits(x) & 0x7fffffffffffffffull);
      rounded = magnitude < tiny ? fromBits(uint32_t(bits(x) >> 32) & 0x80000000u) : rounded;
    }
    return withCanonicalNaN(rounded);
  }
  SYSTOLE_INLINE double widen(float x) { return static_cast<double>(flush(x)); }
  SYSTOLE_INLINE float withSignOf(float magnitude, float sign) {
    return fromBits(magnitudeBits(magnitude) | signBits(sign));
  }

  //===--- Arithmetic ---===//

  SYSTOLE_INLINE float add(float a, float b) { return result(operand(a) + operand(b)); }
  SYSTOLE_INLINE float subtract(float a, float b) { return result(operand(a) - operand(b)); }
  SYSTOLE_INLINE float multiply(float a, float b) {
    return hostFlushes ? withCanonicalNaN(a * b) : narrow(widen(a) * widen(b)); // exact in binary64
  }
  SYSTOLE_INLINE float divide(float a, float b) {
    // Rounding a quotient to 53 and then to 24 bits equals rounding it once (Figueroa 1995).
    return hostFlushes ? withCanonicalNaN(a / b) : narrow(widen(a) / widen(b));
  }
  SYSTOLE_INLINE float maximum(float a, float b) {
    a = flush(a), b = flush(b);
    uint32_t ordered = a > b ? bits(a) : a < b ? bits(b) : bits(a) & bits(b);
    return fromBits(isNaN(a) || isNaN(b) ? 0x7fc00000u : ordered);
  }
  SYSTOLE_INLINE float minimum(float a, float b) {
    a = flush(a), b = flush(b);
    uint32_t ordered = a < b ? bits(a) : a > b ? bits(b) : bits(a) | bits(b);
    return fromBits(isNaN(a) || isNaN(b) ? 0x7fc00000u : ordered);
  }
  SYSTOLE_INLINE bool equal(float a, float b) { return operand(a) == operand(b); }
  SYSTOLE_INLINE bool less(float a, float b) { return operand(a) < operand(b); }
  SYSTOLE_INLINE bool lessOrEqual(float a, float b) { return operand(a) <= operand(b); }

  /// Not branch-free: long division of the significands, 40 bits of quotient a step.
  static float remainder(float a, float b) {
    a = flush(a), b = flush(b);
    uint32_t magnitudeA = magnitudeBits(a), magnitudeB = magnitudeBits(b);
    if (magnitudeA >= 0x7f800000u || magnitudeB > 0x7f800000u || magnitudeB == 0)
      return fromBits(0x7fc00000u);
    if (magnitudeA < magnitudeB)
      return a;
    uint64_t divisor = (magnitudeB & 0x7fffffu) | 0x800000u;
    uint64_t rest = (magnitudeA & 0x7fffffu) | 0x800000u;
    uint32_t exponent = magnitudeB >> 23;
    for (uint32_t shift = (magnitudeA >> 23) - exponent; shift > 0;) {
      uint32_t step = shift < 40 ? shift : 40;
      rest = (rest << step) % divisor;
      shift -= step;
    }
    rest %= divisor;
    if (rest == 0)
      return fromBits(signBits(a));
    uint32_t normalize = __builtin_clzll(rest) - 40;
    if (normalize >= exponent)
      return fromBits(signBits(a)); // exact, but subnormal
    return fromBits(signBits(a) | (uint32_t((rest << normalize) & 0x7fffffu)) |
                    ((exponent - normalize) << 23));
  }

  //===--- Rounding and conversion ---===//

  SYSTOLE_INLINE bool hasFraction(float x) { return magnitudeBits(x) < 0x4b000000u; } // below 2^23
  SYSTOLE_INLINE float truncated(float x) {
    return static_cast<float>(static_cast<int32_t>(hasFraction(x) ? x : 0.0f));
  }
  SYSTOLE_INLINE float floor(float x) {
    x = flush(x);
    float t = truncated(x);
    t = t > x ? t - 1.0f : t;
    return withCanonicalNaN(hasFraction(x) ? withSignOf(t, x) : x);
  }
  SYSTOLE_INLINE float ceil(float x) {
    x = flush(x);
    float t = truncated(x);
    t = t < x ? t + 1.0f : t;
    return withCanonicalNaN(hasFraction(x) ? withSignOf(t, x) : x);
  }
  SYSTOLE_INLINE float roundHalfToEven(float x) {
    x = flush(x);
    float magnitude = fromBits(magnitudeBits(x));
    float rounded = (magnitude + 0x1p23f) - 0x1p23f;
    return withCanonicalNaN(hasFraction(x) ? withSignOf(rounded, x) : x);
  }
  SYSTOLE_INLINE float roundHalfAwayFromZero(float x) {
    x = flush(x);
    float magnitude = fromBits(magnitudeBits(x));
    float t = truncated(magnitude);
    t = magnitude - t >= 0.5f ? t + 1.0f : t;
    return withCanonicalNaN(hasFraction(x) ? withSignOf(t, x) : x);
  }
  SYSTOLE_INLINE int32_t toInt32(float x) {
    bool inRange = x > -0x1p31f && x < 0x1p31f;
    int32_t saturated = isNaN(x) ? 0 : x > 0 ? INT32_MAX : INT32_MIN;
    return inRange ? static_cast<int32_t>(inRange ? x : 0.0f) : saturated;
  }
  SYSTOLE_INLINE uint32_t toUint32(float x) {
    bool inRange = x > 0.0f && x < 0x1p32f;
    uint32_t saturated = x > 0.0f ? UINT32_MAX : 0;
    return inRange ? static_cast<uint32_t>(inRange ? x : 0.0f) : saturated;
  }
  SYSTOLE_INLINE uint32_t toBFloat16(float x) {
    uint32_t b = bits(flush(x));
    return isNaN(x) ? 0x7fc0u : (b + 0x7fffu + ((b >> 16) & 1)) >> 16;
  }
  SYSTOLE_INLINE float fromBFloat16(uint32_t b) { return fromBits(b << 16); }
  SYSTOLE_INLINE float roundToBFloat16(float x) { return fromBFloat16(toBFloat16(x)); }
  SYSTOLE_INLINE uint32_t toFloat16(float x) {
    uint32_t sign = signBits(x) >> 16, b = magnitudeBits(flush(x));
    // Below 2^-14 the spacing is 2^-24, which is that of binary32 from 0.5 on.
    uint32_t small = bits(fromBits(b < 0x38800000u ? b : 0) + 0.5f) - 0x3f000000u;
    uint32_t normal = ((b + 0xfffu + ((b >> 13) & 1)) >> 13) - (112u << 10);
    uint32_t finite = b < 0x38800000u ? small : normal;
    uint32_t magnitude = b >= 0x477ff000u ? 0x7c00u : finite;
    return b > 0x7f800000u ? 0x7e00u : sign | magnitude;
  }
  SYSTOLE_INLINE float fromFloat16(uint32_t h) {
    uint32_t sign = (h & 0x8000u) << 16, exponent = (h >> 10) & 31u, fraction = h & 0x3ffu;
    float small = static_cast<float>(static_cast<int32_t>(fraction)) * 0x1p-24f;
    uint32_t normal = ((h & 0x7fffu) << 13) + (112u << 23);
    uint32_t special = fraction == 0 ? 0x7f800000u : 0x7fc00000u;
    uint32_t magnitude = exponent == 31 ? special : exponent == 0 ? bits(small) : normal;
    return fromBits(magnitude == 0x7fc00000u ? magnitude : sign | magnitude);
  }
  SYSTOLE_INLINE float roundToFloat16(float x) { return fromFloat16(toFloat16(x)); }

  //===--- The matrix unit ---===//

  /// acc + a * b rounded once, without a fused instruction. The product of two bf16 numbers is exact in
  /// binary64; the sum is made there by rounding to odd, which keeps enough for the final rounding to be
  /// right (Boldo and Melquiond 2008).
  SYSTOLE_INLINE float mxuStep(float acc, float a, float b) {
    double product = widen(a) * widen(b), addend = widen(acc);
    double sum = product + addend;
    double part = sum - product;
    double error = (product - (sum - part)) + (addend - part);
    uint64_t sumBits = bits(sum);
    bool inexact = error < 0.0 || error > 0.0; // not for infinities and NaNs, whose error is a NaN
    bool away = (error > 0.0) == (sum > 0.0);
    uint64_t odd = away ? sumBits + 1 : sumBits - 1;
    return narrow(fromBits64(inexact && (sumBits & 1) == 0 ? odd : sumBits));
  }

  //===--- Elementary functions ---===//

  /// 2^k for an integer k held as the low bits of k + 1.5 * 2^52.
  SYSTOLE_INLINE double powerOfTwo(double shifted) { return fromBits64((bits(shifted) + 1023) << 52); }

  struct Exponential {
    double scale;    ///< 2^k
    double fraction; ///< e^r - 1, where x = k ln 2 + r and |r| <= ln 2 / 2
  };
  SYSTOLE_INLINE Exponential exponential(double x) {
    x = x < -150.0 ? -150.0 : x;
    x = x > 150.0 ? 150.0 : x;
    double shifted = x * 0x1.71547652b82fep+0 + 0x1.8p52;
    double k = shifted - 0x1.8p52;
    double r = (x - k * 0x1.62e42feep-1) - k * 0x1.a39ef35793c76p-33;
    double p = 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1.0;
    return {powerOfTwo(shifted), p * r};
  }
  SYSTOLE_INLINE double exp64(double x) {
    Exponential e = exponential(x);
    return e.scale + e.scale * e.fraction;
  }
  SYSTOLE_INLINE double expm164(double x) {
    Exponential e = exponential(x);
    return (e.scale - 1.0) + e.scale * e.fraction;
  }

  /// ln(1 + f) for 1 + f in [sqrt(1/2), sqrt(2)), by 2 artanh(f / (2 + f)).
  SYSTOLE_INLINE double logOfOnePlus(double f) {
    double s = f / (2.0 + f), z = s * s;
    double p = 1.0 / 19;
    p = p * z + 1.0 / 17;
    p = p * z + 1.0 / 15;
    p = p * z + 1.0 / 13;
    p = p * z + 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z + 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z + 1.0 / 3;
    return 2.0 * s + (2.0 * s) * (z * p);
  }
  struct Significand {
    double exponent; ///< e
    double fraction; ///< f, where x = 2^e (1 + f) and 1 + f is in [sqrt(1/2), sqrt(2))
  };
  SYSTOLE_INLINE Significand splitExponent(double x) {
    uint64_t b = bits(x) + (0x3ff0000000000000ull - 0x3fe6a09e667f3bcdull);
    // The exponent is put into the low bits of 2^52, from which subtracting 2^52 makes a number of it.
    double exponent = fromBits64((b >> 52) | 0x4330000000000000ull) - (0x1p52 + 1023.0);
    double significand = fromBits64((b & 0x000fffffffffffffull) + 0x3fe6a09e667f3bcdull);
    return {exponent, significand - 1.0};
  }
  /// ln x of a positive normal number, an infinity, a zero; NaN for anything else.
  SYSTOLE_INLINE double log64(double x) {
    Significand s = splitExponent(x);
    double value = s.exponent * 0x1.62e42fefa39efp-1 + logOfOnePlus(s.fraction);
    value = x < __builtin_inf() ? value : x;
    value = x > 0.0 ? value : __builtin_nan("");
    return x == 0.0 ? -__builtin_inf() : value;
  }

  SYSTOLE_INLINE float exp(float x) { return narrow(exp64(widen(x))); }
  SYSTOLE_INLINE float expm1(float x) { return withCanonicalNaN(withSignOf(narrow(expm164(widen(x))), x)); }
  SYSTOLE_INLINE float log(float x) { return narrow(log64(widen(x))); }
  SYSTOLE_INLINE float log1p(float x) {
    double f = widen(x);
    bool near = f > -0.29 && f < 0.41;
    double far = log64(1.0 + f);
    float value = narrow(near ? logOfOnePlus(near ? f : 0.0) : far);
    return withCanonicalNaN(withSignOf(value, x));
  }
  SYSTOLE_INLINE float tanh(float x) {
    double magnitude = fromBits64(bits(widen(x)) & 0x7fffffffffffffffull);
    magnitude = magnitude > 20.0 ? 20.0 : magnitude;
    double e = expm164(2.0 * magnitude);
    return withCanonicalNaN(withSignOf(narrow(e / (e + 2.0)), x));
  }
  SYSTOLE_INLINE float logistic(float x) { return narrow(1.0 / (1.0 + exp64(-widen(x)))); }

  /// Below 1 the Maclaurin series, up to 4 a polynomial in (x - 2.5) / 1.5, then 1.
  SYSTOLE_INLINE float erf(float x) {
    double m = fromBits64(bits(widen(x)) & 0x7fffffffffffffffull);
    double z = m * m;
    z = z > 1.0 ? 1.0 : z;
    constexpr double twoOverRootPi = 0x1.20dd750429b6dp+0;
    double series = 1.0 / (31 * 1307674368000.0);
    series = 1.0 / (29 * 87178291200.0) - series * z;
    series = 1.0 / (27 * 6227020800.0) - series * z;
    series = 1.0 / (25 * 479001600.0) - series * z;
    series = 1.0 / (23 * 39916800.0) - series * z;
    series = 1.0 / (21 * 3628800.0) - series * z;
    series = 1.0 / (19 * 362880.0) - series * z;
    series = 1.0 / (17 * 40320.0) - series * z;
    series = 1.0 / (15 * 5040.0) - series * z;
    series = 1.0 / (13 * 720.0) - series * z;
    series = 1.0 / (11 * 120.0) - series * z;
    series = 1.0 / (9 * 24.0) - series * z;
    series = 1.0 / (7 * 6.0) - series * z;
    series = 1.0 / (5 * 2.0) - series * z;
    series = 1.0 / 3.0 - series * z;
    series = 1.0 - series * z;
    double near = twoOverRootPi * (m * series);
    double t = ((m > 4.0 ? 4.0 : m) - 2.5) * (1.0 / 1.5);
    constexpr double coefficients[23] = {
        0x1.ffcaa8f4c9beap-1,   0x1.ac44a29b5aed8p-9,   -0x1.9180586e4fc02p-7,  0x1.cdb9ff2257d96p-6,
        -0x1.65964ebe6d1e6p-5,  0x1.7c8c4bab9cc3dp-5,   -0x1.0521f9e418dbep-5,  0x1.2fadbcdf8ad20p-7,
        0x1.b5d38c141e032p-8,   -0x1.3b46f29ebcde9p-7,  0x1.29cc0edcd884cp-8,   0x1.d08e7fb2110f4p-12,
        -0x1.ded3ec8ed7fbbp-10, 0x1.e07657d6e2931p-11,  0x1.b674a899d9e80p-15,  -0x1.2ccbd4169ff6ap-12,
        0x1.f30301e345946p-14,  0x1.9f57dc4ee4a26p-16,  -0x1.33683388f4b90p-15, 0x1.3aff0a3bbd1d0p-18,
        0x1.53ab9617a4366p-18,  -0x1.20b28eec1b573p-20, -0x1.2e0c06b4f6eaap-22};
    double far = coefficients[22];
#pragma GCC unroll 22
    for (int i = 21; i >= 0; --i)
      far = far * t + coefficients[i];
    far = m < 4.0 ? far : 1.0;
    double value = m < 1.0 ? near : far;
    return fromBits(isNaN(x) ? 0x7fc00000u : bits(withSignOf(narrow(value), x)));
  }

  SYSTOLE_INLINE float sqrt(float x) { return withCanonicalNaN(__builtin_sqrtf(flush(x))); }
  SYSTOLE_INLINE float rsqrt(float x) {
    double v = widen(x);
    double value = 1.0 / __builtin_sqrt(v < 0.0 ? 0.0 : v);
    return narrow(v < 0.0 ? __builtin_nan("") : value);
  }
  /// A third of the exponent gives five bits; each step of Newton's method doubles them.
  SYSTOLE_INLINE float cbrt(float x) {
    float f = flush(x);
    uint32_t magnitude = magnitudeBits(f);
    bool regular = magnitude != 0 && magnitude < 0x7f800000u;
    double a = static_cast<double>(fromBits(regular ? magnitude : 0x3f800000u));
    double y = static_cast<double>(fromBits((regular ? magnitude : 0x3f800000u) / 3 + 709958130u));
    y = y - (y - a / (y * y)) * (1.0 / 3.0);
    y = y - (y - a / (y * y)) * (1.0 / 3.0);
    y = y - (y - a / (y * y)) * (1.0 / 3.0);
    y = y - (y - a / (y * y)) * (1.0 / 3.0);
    return withCanonicalNaN(regular ? withSignOf(narrow(y), f) : f);
  }

  struct Angle {
    double rest;       ///< in [-pi/4, pi/4]
    uint32_t quadrant; ///< x = rest + quadrant * pi/2, modulo 2 pi
  };
  /// The significand times as many bits of 2/pi as matter: 64 bits of the fraction, exact for every binary32
  /// number. Infinities and NaNs give NaN.
  SYSTOLE_INLINE Angle reduceAngle(float x) {
    static constexpr detail::TwoOverPiTable table = detail::makeTwoOverPiTable();
    uint32_t exponent = magnitudeBits(x) >> 23;
    bool large = exponent >= 126; // 0.5 or more
    uint32_t entry = large ? exponent - 126 : 0;
    uint64_t significand = (bits(x) & 0x7fffffu) | 0x800000u;
    uint64_t p0 = significand * table.word[entry][2];
    uint64_t p1 = significand * table.word[entry][1];
    uint64_t p2 = significand * table.word[entry][0];
    uint64_t turns = (p2 << 32) + p1 + (p0 >> 32); // of 2 pi, as a fraction of 2^64
    uint64_t quadrant = (turns + (uint64_t(1) << 61)) >> 62;
    int64_t fraction = static_cast<int64_t>(turns - (quadrant << 62));
    double rest = static_cast<double>(fraction) * (0x1.921fb54442d18p+0 * 0x1p-62);
    bool negative = signBits(x) != 0;
    rest = negative ? -rest : rest;
    quadrant = negative ? 0 - quadrant : quadrant;
    rest = large ? rest : widen(x);
    rest = exponent == 255 ? __builtin_nan("") : rest;
    return {rest, large ? uint32_t(quadrant) & 3u : 0u};
  }
  SYSTOLE_INLINE double sinOfRest(double r) {
    double z = r * r;
    double p = -1.0 / 1307674368000.0;
    p = p * z + 1.0 / 6227020800.0;
    p = p * z - 1.0 / 39916800.0;
    p = p * z + 1.0 / 362880.0;
    p = p * z - 1.0 / 5040.0;
    p = p * z + 1.0 / 120.0;
    p = p * z - 1.0 / 6.0;
    return r * (1.0 + z * p);
  }
  SYSTOLE_INLINE double cosOfRest(double r) {
    double z = r * r;
    double p = -1.0 / 87178291200.0;
    p = p * z + 1.0 / 479001600.0;
    p = p * z - 1.0 / 3628800.0;
    p = p * z + 1.0 / 40320.0;
    p = p * z - 1.0 / 720.0;
    p = p * z + 1.0 / 24.0;
    p = p * z - 0.5;
    return 1.0 + z * p;
  }
  SYSTOLE_INLINE float sin(float x) {
    Angle angle = reduceAngle(x);
    double s = sinOfRest(angle.rest), c = cosOfRest(angle.rest);
    double value = angle.quadrant & 1 ? c : s;
    return narrow(angle.quadrant & 2 ? -value : value);
  }
  SYSTOLE_INLINE float cos(float x) {
    Angle angle = reduceAngle(x);
    double s = sinOfRest(angle.rest), c = cosOfRest(angle.rest);
    double value = angle.quadrant & 1 ? s : c;
    return narrow((angle.quadrant + 1) & 2 ? -value : value);
  }
  SYSTOLE_INLINE float tan(float x) {
    Angle angle = reduceAngle(x);
    double s = sinOfRest(angle.rest), c = cosOfRest(angle.rest);
    bool odd = angle.quadrant & 1;
    return narrow((odd ? -c : s) / (odd ? s : c));
  }

  /// As C's pow: x^0 and 1^y are 1 even for NaN; a negative x takes integer y alone.
  SYSTOLE_INLINE float power(float x, float y) {
    float base = flush(x), exponent = flush(y);
    uint32_t magnitudeX = magnitudeBits(base), magnitudeY = magnitudeBits(exponent);
    float absoluteY = fromBits(magnitudeY);
    bool integer = !hasFraction(exponent) || truncated(absoluteY) == absoluteY;
    uint32_t asInteger = static_cast<uint32_t>(static_cast<int32_t>(absoluteY < 0x1p24f ? absoluteY : 0.0f));
    bool odd = integer && (asInteger & 1) != 0;
    bool negative = signBits(base) != 0;
    double logarithm = log64(widen(fromBits(magnitudeX)));
    double magnitude = exp64(widen(exponent) * logarithm);
    bool invalid = negative && !integer && magnitudeX != 0 && magnitudeX < 0x7f800000u;
    bool nan = isNaN(base) || isNaN(exponent) || (invalid && magnitudeY < 0x7f800000u);
    float value = magnitudeX == 0x3f800000u ? 1.0f : narrow(magnitude);
    value = negative && odd ? fromBits(bits(value) | 0x80000000u) : value;
    value = nan ? fromBits(0x7fc00000u) : value;
    return magnitudeY == 0 || bits(base) == 0x3f800000u ? 1.0f : value;
  }

  /// The angle in [0, pi/4] by the series of arctan after one halving of the range, then the octants.
  SYSTOLE_INLINE float atan2(float y, float x) {
    double ay = fromBits64(bits(widen(y)) & 0x7fffffffffffffffull);
    double ax = fromBits64(bits(widen(x)) & 0x7fffffffffffffffull);
    double smaller = ay < ax ? ay : ax, larger = ay < ax ? ax : ay;
    double ratio = smaller / (larger > 0.0 ? larger : 1.0);
    ratio = ay == ax && larger > 0.0 ? 1.0 : ratio;
    bool upper = ratio > 0x1.a827999fcef32p-2; // tan(pi / 8)
    double t = upper ? (ratio - 1.0) / (ratio + 1.0) : ratio;
    double z = t * t;
    double p = -1.0 / 23;
    p = p * z + 1.0 / 21;
    p = p * z - 1.0 / 19;
    p = p * z + 1.0 / 17;
    p = p * z - 1.0 / 15;
    p = p * z + 1.0 / 13;
    p = p * z - 1.0 / 11;
    p = p * z + 1.0 / 9;
    p = p * z - 1.0 / 7;
    p = p * z + 1.0 / 5;
    p = p * z - 1.0 / 3;
    double angle = (upper ? 0x1.921fb54442d18p-1 : 0.0) + (t + t * (z * p));
    angle = ay > ax ? 0x1.921fb54442d18p+0 - angle : angle;
    angle = signBits(x) != 0 ? 0x1.921fb54442d18p+1 - angle : angle;
    return fromBits(isNaN(x) || isNaN(y) ? 0x7fc00000u : bits(withSignOf(narrow(angle), y)));
  }
};

#undef SYSTOLE_INLINE

} // namespace systole::tpuarithmetic

#endif // SYSTOLE_SUPPORT_TPUARITHMETICKERNELS_H
