//===- Float16Test.cpp - Conversions to and from narrow floats ------------===//

#include "systole/Support/ElementType.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace systole;

static BFloat16 bf(float value) { return BFloat16(value); }

TEST(BFloat16, RoundsToNearestEven) {
  EXPECT_EQ(bf(1.0f).bits, 0x3f80);
  EXPECT_EQ(bf(std::bit_cast<float>(0x3f808000u)).bits, 0x3f80);
  EXPECT_EQ(bf(std::bit_cast<float>(0x3f818000u)).bits, 0x3f82);
  EXPECT_EQ(bf(std::bit_cast<float>(0x3f808001u)).bits, 0x3f81);
}

TEST(BFloat16, OverflowsToInfinity) {
  EXPECT_EQ(bf(std::numeric_limits<float>::max()).bits, 0x7f80);
  EXPECT_EQ(bf(-std::numeric_limits<float>::max()).bits, 0xff80);
  EXPECT_EQ(BFloat16(1e300).bits, 0x7f80);
}

TEST(BFloat16, NaNStaysNaN) {
  EXPECT_TRUE(std::isnan(bf(std::bit_cast<float>(0x7f800001u))));
  EXPECT_TRUE(std::isnan(bf(std::bit_cast<float>(0xffffffffu))));
}

TEST(BFloat16, RoundsADoubleOnce) {
  // Just above a tie of bf16: by way of float it would become the tie, and round down.
  double value = 1.0 + 0x1p-8 + 0x1p-40;
  EXPECT_EQ(BFloat16(value).bits, 0x3f81);
  EXPECT_EQ(BFloat16(static_cast<float>(value)).bits, 0x3f80);
}

TEST(BFloat16, BothRoutesAgreeOnEveryFloatTried) {
  uint32_t bits = 12345;
  for (int i = 0; i < 200000; ++i) {
    bits = bits * 1664525 + 1013904223;
    float value = std::bit_cast<float>(bits);
    if (std::isnan(value))
      continue;
    ASSERT_EQ(BFloat16(value).bits, encodeFloat(value, bfloat16Format)) << value;
  }
}

TEST(Float16, KnownValues) {
  EXPECT_EQ(Float16(65504.0).bits, 0x7bff);
  EXPECT_EQ(Float16(65519.0).bits, 0x7bff);
  EXPECT_EQ(Float16(65520.0).bits, 0x7c00);
  EXPECT_EQ(Float16(0x1p-24).bits, 0x0001);
  EXPECT_EQ(Float16(0x1p-25).bits, 0x0000);
  EXPECT_EQ(Float16(-0x1.8p-25).bits, 0x8001);
  EXPECT_EQ(Float16(-0.0).bits, 0x8000);
  EXPECT_EQ(float(Float16::fromBits(0x3555)), 0.333251953125f);
}

TEST(FloatFormat, EveryCodeRoundTrips) {
  for (ElementType type : allElementTypes()) {
    if (!isFloat(type) || bitWidth(type) > 16)
      continue;
    const FloatFormat &format = floatFormat(type);
    for (uint32_t code = 0; code < (1u << bitWidth(type)); ++code) {
      double value = decodeFloat(code, format);
      if (std::isnan(value))
        EXPECT_TRUE(std::isnan(decodeFloat(encodeFloat(value, format), format))) << elementTypeName(type);
      else
        EXPECT_EQ(encodeFloat(value, format), code) << elementTypeName(type) << " " << value;
    }
  }
}

TEST(FloatFormat, LimitsOfTheEightBitTypes) {
  struct {
    ElementType type;
    double largest, smallest;
    bool hasInfinity;
  } cases[] = {
      {ElementType::F8E3M4, 15.5, 0x1p-6, true},        {ElementType::F8E4M3, 240, 0x1p-9, true},
      {ElementType::F8E4M3FN, 448, 0x1p-9, false},      {ElementType::F8E4M3FNUZ, 240, 0x1p-10, false},
      {ElementType::F8E4M3B11FNUZ, 30, 0x1p-13, false}, {ElementType::F8E5M2, 57344, 0x1p-16, true},
      {ElementType::F8E5M2FNUZ, 57344, 0x1p-17, false},
  };
  for (const auto &[type, largest, smallest, hasInfinity] : cases) {
    const FloatFormat &format = floatFormat(type);
    EXPECT_EQ(decodeFloat(encodeFloat(largest, format), format), largest) << elementTypeName(type);
    EXPECT_EQ(decodeFloat(1, format), smallest) << elementTypeName(type);
    double over = decodeFloat(encodeFloat(largest * 2, format), format);
    EXPECT_TRUE(hasInfinity ? std::isinf(over) : std::isnan(over)) << elementTypeName(type);
  }
}

TEST(FloatFormat, FiniteTypesSaturate) {
  const FloatFormat &f4 = floatFormat(ElementType::F4E2M1FN);
  EXPECT_EQ(encodeFloat(6, f4), 7u);
  EXPECT_EQ(encodeFloat(100, f4), 7u);
  EXPECT_EQ(encodeFloat(-INFINITY, f4), 15u);
  EXPECT_EQ(encodeFloat(0.25, f4), 0u); // a tie, to even
  EXPECT_EQ(encodeFloat(0.75, f4), 2u);
  EXPECT_EQ(encodeFloat(NAN, f4), 8u);
  EXPECT_EQ(decodeFloat(31, floatFormat(ElementType::F6E2M3FN)), 7.5);
  EXPECT_EQ(decodeFloat(31, floatFormat(ElementType::F6E3M2FN)), 28);
}

TEST(FloatFormat, PowersOfTwoHaveNoSignAndNoZero) {
  const FloatFormat &format = floatFormat(ElementType::F8E8M0FNU);
  EXPECT_EQ(encodeFloat(1, format), 127u);
  EXPECT_EQ(encodeFloat(2.9, format), 128u);
  EXPECT_EQ(encodeFloat(6, format), 130u);
  EXPECT_EQ(encodeFloat(0x1p-130, format), 0u);
  for (double none : {0.0, -1.0, 3.4e38, double(INFINITY), double(NAN)})
    EXPECT_EQ(encodeFloat(none, format), 255u) << none;
  EXPECT_EQ(decodeFloat(0, format), 0x1p-127);
  EXPECT_TRUE(std::isnan(decodeFloat(255, format)));
}

TEST(ElementType, NamesRoundTrip) {
  for (ElementType type : allElementTypes()) {
    EXPECT_EQ(parseElementType(elementTypeName(type)), type);
    EXPECT_EQ(elementTypeFromValue(static_cast<int64_t>(type)), type);
  }
  EXPECT_EQ(parseElementType("float"), std::nullopt);
  EXPECT_EQ(elementTypeFromValue(-1), std::nullopt);
  EXPECT_EQ(elementTypeFromValue(1000), std::nullopt);
  EXPECT_EQ(parseElementType("complex<f32>"), ElementType::Complex64);
}
