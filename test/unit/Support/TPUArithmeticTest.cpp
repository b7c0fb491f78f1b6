//===- TPUArithmeticTest.cpp - The TPU's arithmetic ------------------------===//

#include "systole/Support/TPUArithmetic.h"
#include "gtest/gtest.h"

#include <bit>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace systole::tpuarithmetic {
namespace {

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr float least = 0x1p-126f; // normal

uint32_t bits(float x) { return std::bit_cast<uint32_t>(x); }
float value(uint32_t x) { return std::bit_cast<float>(x); }

/// Rounding an exact result by hand: `scaled` is it times 2^32, rounded to 24 bits without an underflow.
float flushTiny(float rounded, float scaled) {
  if (std::isnan(rounded))
    return canonicalNaN();
  return std::abs(scaled) < 0x1p-94f ? std::copysign(0.0f, rounded) : rounded;
}

class Operands {
public:
  explicit Operands(unsigned seed) : generator(seed) {}
  uint32_t next() { return static_cast<uint32_t>(generator()); }
  float any() { return value(next()); }
  /// With an exponent of about 2^(around - 127).
  float near(unsigned around) { return value((next() & 0x807fffffu) | (around - 8 + next() % 16) << 23); }

private:
  std::mt19937 generator;
};

TEST(TPUArithmetic, MatrixStepIsAFusedStepThatFlushes) {
  Operands operands(1);
  for (int i = 0; i < 2000000; ++i) {
    float a = roundToBFloat16(i % 2 ? operands.any() : operands.near(64));
    float b = roundToBFloat16(i % 2 ? operands.any() : operands.near(72));
    float acc = flush(i % 4 ? operands.near(8) : operands.any());
    float fused = std::fma(a, b, acc), expected = fused;
    // The exact sum is tiny only where the scaled one can't overflow.
    if (std::abs(fused) <= least)
      expected = flushTiny(fused, std::fma(a * 0x1p32f, b, acc * 0x1p32f));
    ASSERT_EQ(bits(canonicalize(mxuStep(acc, a, b))), bits(canonicalize(expected)))
        << acc << " " << a << " " << b;
  }
}

TEST(TPUArithmetic, MatrixStepFlushesSubnormalOperands) {
  EXPECT_EQ(mxuStep(1.0f, value(0x00700000), 0x1p100f), 1.0f);
  EXPECT_EQ(bits(mxuStep(-0.0f, -value(0x00700000), 1.0f)), 0x80000000u);
  EXPECT_EQ(bits(mxuStep(-0.0f, 0.0f, 1.0f)), 0u);
}

TEST(TPUArithmetic, ProductsAndQuotientsFlushWhatIsTinyAfterRounding) {
  Operands operands(2);
  for (int i = 0; i < 1000000; ++i) {
    float a = operands.near(64), b = operands.near(64);
    float product = a * b;
    ASSERT_EQ(bits(multiply(a, b)), bits(flushTiny(product, a * 0x1p32f * b)));
    float divisor = operands.near(190);
    ASSERT_EQ(bits(divide(a, divisor)), bits(flushTiny(a / divisor, a * 0x1p32f / divisor)));
  }
  // Rounds up to the least normal number, and so is not tiny; the next is.
  EXPECT_EQ(multiply(value(0x3f7fffff), value(0x00800001)), least);
  EXPECT_EQ(multiply(value(0x3f7ffffe), value(0x00800000)), 0.0f);
}

TEST(TPUArithmetic, SpecialValues) {
  EXPECT_EQ(bits(add(infinity, -infinity)), 0x7fc00000u);
  EXPECT_EQ(bits(add(value(0xffc12345), 1.0f)), 0x7fc00000u);
  EXPECT_EQ(bits(multiply(0.0f, infinity)), 0x7fc00000u);
  EXPECT_EQ(bits(add(value(1), value(0x80000001))), 0u) << "+0 + -0";
  EXPECT_EQ(bits(maximum(-0.0f, 0.0f)), 0u);
  EXPECT_EQ(bits(minimum(0.0f, -0.0f)), 0x80000000u);
  EXPECT_EQ(bits(maximum(1.0f, value(0x7f800001))), 0x7fc00000u);
  EXPECT_TRUE(equal(value(1), -0.0f)) << "a subnormal equals zero";
  EXPECT_FALSE(less(0.0f, value(5)));
  EXPECT_EQ(bits(floor(-0.5f)), bits(-1.0f));
  EXPECT_EQ(bits(ceil(-0.5f)), 0x80000000u);
  EXPECT_EQ(roundHalfToEven(2.5f), 2.0f);
  EXPECT_EQ(roundHalfAwayFromZero(-2.5f), -3.0f);
  EXPECT_EQ(roundHalfAwayFromZero(0.49999997f), 0.0f);
  EXPECT_EQ(toInt32(infinity), INT32_MAX);
  EXPECT_EQ(toInt32(-3e9f), INT32_MIN);
  EXPECT_EQ(toInt32(canonicalNaN()), 0);
  EXPECT_EQ(toUint32(-1.0f), 0u);
  EXPECT_EQ(toUint32(5e9f), UINT32_MAX);
}

TEST(TPUArithmetic, NarrowFormats) {
  EXPECT_EQ(toBFloat16(value(0x3f808000)), 0x3f80) << "a tie goes to even";
  EXPECT_EQ(toBFloat16(value(0x3f818000)), 0x3f82);
  EXPECT_EQ(toBFloat16(value(0x7f7fffff)), 0x7f80) << "overflow";
  EXPECT_EQ(toBFloat16(value(0x807fffff)), 0x8000) << "subnormal";
  EXPECT_EQ(toBFloat16(value(0xff800001)), 0x7fc0);
  EXPECT_EQ(toFloat16(65520.0f), 0x7c00);
  EXPECT_EQ(toFloat16(65519.0f), 0x7bff);
  EXPECT_EQ(toFloat16(-0x1p-24f), 0x8001);
  EXPECT_EQ(toFloat16(0x1p-25f), 0) << "a tie goes to even";
  for (uint32_t half = 0; half < 0x10000; ++half)
    if ((half & 0x7fff) <= 0x7c00)
      ASSERT_EQ(toFloat16(fromFloat16(static_cast<uint16_t>(half))), half);
}

TEST(TPUArithmetic, RemainderIsExact) {
  Operands operands(3);
  for (int i = 0; i < 1000000; ++i) {
    float a = flush(i % 2 ? operands.any() : operands.near(140)),
          b = flush(i % 2 ? operands.any() : operands.near(127));
    ASSERT_EQ(bits(remainder(a, b)), bits(canonicalize(std::fmod(a, b)))) << a << " " << b;
  }
}

struct Elementary {
  const char *name;
  float (*function)(float);
  double (*exact)(double);
};

TEST(TPUArithmetic, ElementaryFunctionsAreWithinTheirBounds) {
  const Elementary functions[] = {{"exp", exp, std::exp},
                                  {"expm1", expm1, std::expm1},
                                  {"log", log, std::log},
                                  {"log1p", log1p, std::log1p},
                                  {"tanh", tanh, std::tanh},
                                  {"erf", erf, std::erf},
                                  {"sqrt", sqrt, std::sqrt},
                                  {"cbrt", cbrt, std::cbrt},
                                  {"sin", sin, std::sin},
                                  {"cos", cos, std::cos},
                                  {"tan", tan, std::tan},
                                  {"rsqrt", rsqrt, [](double x) { return 1 / std::sqrt(x); }},
                                  {"logistic", logistic, [](double x) { return 1 / (1 + std::exp(-x)); }}};
  for (const Elementary &elementary : functions)
    for (uint64_t i = 0; i < uint64_t(1) << 32; i += 65521) {
      float x = flush(value(static_cast<uint32_t>(i))), found = elementary.function(x);
      double exact = elementary.exact(x);
      float nearest = static_cast<float>(exact);
      if (std::isnan(exact) || std::isinf(nearest)) {
        ASSERT_EQ(bits(found), std::isnan(exact) ? 0x7fc00000u : bits(nearest))
            << elementary.name << " " << x;
        continue;
      }
      double bound = std::abs(exact) < least ? least : 0.51 * std::ldexp(1.0, std::ilogb(exact) - 23);
      ASSERT_LE(std::abs(found - exact), bound) << elementary.name << " of " << x << " is " << found;
    }
}

TEST(TPUArithmetic, PowerHasTheSpecialCasesOfC) {
  auto nearest = [](double exact) { return bits(canonicalize(static_cast<float>(exact))); };
  const float values[] = {0.0f, -0.0f, 1.0f,  -1.0f,    0.5f,      -0.5f,          2.0f,        -2.0f,
                          3.0f, -3.0f, 1e30f, infinity, -infinity, canonicalNaN(), 16777215.0f, 16777216.0f};
  for (float x : values)
    for (float y : values)
      EXPECT_EQ(bits(power(x, y)), nearest(std::pow(double(x), double(y)))) << x << " ^ " << y;
  for (float y : values)
    for (float x : values)
      EXPECT_EQ(bits(atan2(y, x)), nearest(std::atan2(double(y), double(x)))) << y << ", " << x;
}

TEST(TPUArithmetic, DotProducts) {
  std::vector<float> a(300), b(300);
  Operands operands(4);
  for (size_t i = 0; i < a.size(); ++i)
    a[i] = operands.near(127), b[i] = operands.near(127);
  EXPECT_EQ(bits(mxuDot(a.data(), b.data(), 0)), 0u);
  float blocks =
      add(add(mxuBlock(a.data(), 1, b.data(), 1, 128), mxuBlock(a.data() + 128, 1, b.data() + 128, 1, 128)),
          mxuBlock(a.data() + 256, 1, b.data() + 256, 1, 44));
  EXPECT_EQ(mxuDot(a.data(), b.data(), 300), blocks);

  double exact = 0, errors[3];
  for (size_t i = 0; i < a.size(); ++i)
    exact += double(a[i]) * b[i];
  for (Precision precision : {Precision::Default, Precision::High, Precision::Highest})
    errors[static_cast<int>(precision)] =
        std::abs(mxuDot(a.data(), 1, b.data(), 1, 300, precision) - exact) / std::abs(exact);
  EXPECT_LT(errors[1], errors[0] / 10);
  EXPECT_LT(errors[2], errors[0] / 100);
  EXPECT_EQ(bits(mxuBlock(a.data(), 1, b.data(), 1, 1)), bits(roundToBFloat16(a[0]) * roundToBFloat16(b[0])));
  float zero = -0.0f, one = 1.0f;
  EXPECT_EQ(bits(mxuBlock(&zero, 1, &one, 1, 1)), 0u) << "+0 + -0 is +0";
}

TEST(TPUArithmetic, SplitsAddUp) {
  Operands operands(5);
  for (int i = 0; i < 100000; ++i) {
    float x = operands.near(127);
    BFloat16Parts parts = splitToBFloat16(x);
    ASSERT_EQ(add(add(parts.low, parts.middle), parts.high), x);
  }
  EXPECT_EQ(splitToBFloat16(infinity).middle, 0.0f);
  EXPECT_EQ(passesOf(Precision::Highest).count, 6u);
}

} // namespace
} // namespace systole::tpuarithmetic
