//===- Float16.h - Float types that C++ lacks -----------------------------===//
//
// Every conversion to a narrower type rounds once, to nearest even. NaN stays NaN. What is too large becomes
// infinity where the type has one, and NaN where it has none. Types that have neither saturate, and NaN
// becomes negative zero.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_FLOAT16_H
#define SYSTOLE_SUPPORT_FLOAT16_H

#include <bit>
#include <cstdint>

namespace systole {

/// How a float type spends its codes on what is not a finite number.
enum class FloatSpecials : uint8_t {
  /// The top exponent holds infinities and NaNs.
  IEEE,
  /// "FN": the one code with every bit but the sign set is NaN; there is no infinity.
  FiniteAndNaN,
  /// "FNUZ": the code of negative zero is the only NaN; there is no infinity and no negative zero.
  FiniteUnsignedZero,
  /// "FN" of 4 and 6 bits: every code is a finite number.
  FiniteOnly,
  /// "FNU": an exponent alone, without sign and zero; the top code is NaN, and halves round up.
  PowersOfTwo,
};

/// The layout of a binary float of at most 32 bits: sign, exponent, mantissa from the top bit down.
struct FloatFormat {
  int exponentBits;
  int mantissaBits;
  int bias;
  FloatSpecials specials = FloatSpecials::IEEE;

  uint32_t signBit() const { return uint32_t(1) << (exponentBits + mantissaBits); }
};

/// The value that `bits` stands for.
double decodeFloat(uint32_t bits, const FloatFormat &format);

/// The code nearest to `value`.
uint32_t encodeFloat(double value, const FloatFormat &format);

inline constexpr FloatFormat bfloat16Format = {8, 7, 127, FloatSpecials::IEEE};
inline constexpr FloatFormat float16Format = {5, 10, 15, FloatSpecials::IEEE};

/// The upper half of an IEEE binary32.
struct BFloat16 {
  uint16_t bits = 0;

  BFloat16() = default;
  explicit BFloat16(float value) : bits(round(std::bit_cast<uint32_t>(value))) {}
  explicit BFloat16(double value) : bits(static_cast<uint16_t>(encodeFloat(value, bfloat16Format))) {}
  static BFloat16 fromBits(uint16_t bits) {
    BFloat16 result;
    result.bits = bits;
    return result;
  }

  operator float() const { return std::bit_cast<float>(uint32_t(bits) << 16); }

private:
  static uint16_t round(uint32_t wide) {
    if ((wide & 0x7fffffff) > 0x7f800000)
      return static_cast<uint16_t>((wide >> 16) | 0x40);
    return static_cast<uint16_t>((wide + 0x7fff + ((wide >> 16) & 1)) >> 16);
  }
};

/// IEEE binary16.
struct Float16 {
  uint16_t bits = 0;

  Float16() = default;
  explicit Float16(double value) : bits(static_cast<uint16_t>(encodeFloat(value, float16Format))) {}
  static Float16 fromBits(uint16_t bits) {
    Float16 result;
    result.bits = bits;
    return result;
  }

  operator float() const { return static_cast<float>(decodeFloat(bits, float16Format)); }
};

static_assert(sizeof(BFloat16) == 2 && sizeof(Float16) == 2, "arrays hold these types as they are");

} // namespace systole

#endif // SYSTOLE_SUPPORT_FLOAT16_H
