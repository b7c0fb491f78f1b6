//===- ComparisonTest.cpp - What counts as the element expected -----------===//

#include "systole/Support/Comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace systole;
using ::testing::HasSubstr;
using ::testing::Not;

static constexpr Comparison equal;
static Comparison ulps(uint64_t most, uint64_t least = 0) { return {ComparisonKind::Close, least, most, 0}; }
static Comparison almost(double tolerance) { return {ComparisonKind::AlmostEqual, 0, 0, tolerance}; }

static std::string difference(const Array &found, const Array &expected, const Comparison &comparison) {
  return std::string(compareArrays(found, expected, comparison).message());
}

TEST(Comparison, EveryTypeFindsTheElementThatDiffers) {
  for (ElementType type : allElementTypes()) {
    Array found = Array::zeros(type, {2, 2}), expected = Array::zeros(type, {2, 2});
    for (const Comparison &comparison : {equal, ulps(0), almost(0)})
      EXPECT_EQ(difference(found, expected, comparison), "") << elementTypeName(type);
    found.setInt(2, 1);
    for (const Comparison &comparison : {equal, ulps(0), almost(0)})
      EXPECT_THAT(difference(found, expected, comparison), HasSubstr("\n  at [1, 0]: found "))
          << elementTypeName(type);
    EXPECT_THAT(difference(found, expected, equal), HasSubstr("1 of 4 elements of tensor<2x2x"));
  }
}

TEST(Comparison, NaNIsAsExpectedWhereNaNIs) {
  for (ElementType type : allElementTypes()) {
    if (!isFloat(type) && !isComplex(type))
      continue;
    Array nan = Array::zeros(type, {}), one = Array::zeros(type, {});
    nan.setDouble(0, std::nan(""));
    one.setDouble(0, 1);
    for (const Comparison &comparison : {equal, ulps(0), almost(0)}) {
      EXPECT_EQ(difference(nan, nan, comparison), "") << elementTypeName(type);
      EXPECT_NE(difference(nan, one, comparison), "") << elementTypeName(type);
      EXPECT_NE(difference(one, nan, comparison), "") << elementTypeName(type);
    }
  }
  Array quiet = Array::scalar(std::bit_cast<float>(0x7fc00000)),
        other = Array::scalar(std::bit_cast<float>(0xffc00001));
  EXPECT_EQ(difference(quiet, other, equal), "");
}

TEST(Comparison, InfinitiesAreApartFromEverythingElse) {
  float infinity = std::numeric_limits<float>::infinity();
  Array found = Array::fromVector<float>({3}, {infinity, -infinity, infinity});
  Array expected = Array::fromVector<float>({3}, {infinity, infinity, std::numeric_limits<float>::max()});
  for (const Comparison &comparison : {equal, ulps(1000), almost(1e30)})
    EXPECT_THAT(difference(found, expected, comparison), HasSubstr("2 of 3 elements"));
  EXPECT_THAT(difference(found, expected, ulps(1)),
              HasSubstr("at [1]: found -inf, expected inf, which no number of ULP"));
}

TEST(Comparison, UlpsAreCountedAcrossZero) {
  float least = std::numeric_limits<float>::denorm_min();
  Array found = Array::fromVector<float>({2}, {-0.0f, -least});
  Array expected = Array::fromVector<float>({2}, {0.0f, 2 * least});
  EXPECT_EQ(difference(found, expected, ulps(3)), "");
  EXPECT_THAT(difference(found, expected, ulps(2)),
              HasSubstr("1 of 2 elements of tensor<2xf32> differ by more than 2 ULP"));
  EXPECT_THAT(difference(found, expected, ulps(2)), HasSubstr("3 ULP apart"));
  EXPECT_THAT(difference(found, expected, ulps(3, 1)),
              HasSubstr("do not differ by 1 to 3 ULP\n  at [0]: found -0, expected 0"));
  EXPECT_THAT(difference(found, expected, equal), HasSubstr("2 of 2 elements"));
}

TEST(Comparison, ATypesOwnUlpsCount) {
  Array found = Array::fromVector<BFloat16>({1}, {BFloat16::fromBits(0x3f80)});
  Array expected = Array::fromVector<BFloat16>({1}, {BFloat16::fromBits(0x3f82)});
  EXPECT_EQ(difference(found, expected, ulps(2)), "");
  EXPECT_THAT(difference(found, expected, ulps(1)), HasSubstr("found 1, expected 1.015625, 2 ULP apart"));
  Array wide = Array::scalar(1.0), next = Array::scalar(std::nextafter(1.0, 2.0));
  EXPECT_EQ(difference(wide, next, ulps(1)), "");
  EXPECT_THAT(difference(wide, next, ulps(0)),
              HasSubstr("found 1, expected 1.0000000000000002, 1 ULP apart"));
}

TEST(Comparison, BothPartsOfAComplexNumberCount) {
  Array found = Array::fromVector<std::complex<float>>({1}, {{1, 2}});
  Array expected = Array::fromVector<std::complex<float>>({1}, {{1, 2.5}});
  EXPECT_EQ(difference(found, expected, almost(0.5)), "");
  EXPECT_THAT(
      difference(found, expected, almost(0.25)),
      HasSubstr("differ by more than 0.25\n  at [0]: found (1, 2), expected (1, 2.5), 2097152 ULP apart"));
}

TEST(Comparison, IntegersOfSixtyFourBits) {
  Array found = Array::fromVector<uint64_t>({}, {~uint64_t(0)}),
        expected = Array::fromVector<uint64_t>({}, {1});
  EXPECT_THAT(difference(found, expected, equal),
              HasSubstr("at []: found 18446744073709551615, expected 1, 18446744073709551614 apart"));
  Array least = Array::scalar(std::numeric_limits<int64_t>::min()),
        most = Array::scalar(std::numeric_limits<int64_t>::max());
  EXPECT_THAT(difference(least, most, equal), HasSubstr("18446744073709551615 apart"));
}

TEST(Comparison, TheFirstFewAreShown) {
  Array found = Array::zeros(ElementType::I32, {100}), expected = Array::zeros(ElementType::I32, {100});
  EXPECT_EQ(difference(Array::zeros(ElementType::I32, {0}), Array::zeros(ElementType::I32, {0}), equal), "");
  for (int64_t i = 10; i < 100; ++i)
    found.setInt(i, i);
  std::string text = difference(found, expected, equal);
  EXPECT_THAT(
      text,
      HasSubstr("90 of 100 elements of tensor<100xi32> differ\n  at [10]: found 10, expected 0, 10 apart"));
  EXPECT_THAT(text, HasSubstr("at [14]"));
  EXPECT_THAT(text, Not(HasSubstr("at [15]")));
  EXPECT_THAT(text, HasSubstr("\n  and 85 more"));
}
