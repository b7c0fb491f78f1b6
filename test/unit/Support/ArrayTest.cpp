//===- ArrayTest.cpp - Dense arrays ---------------------------------------===//

#include "systole/Support/Array.h"

#include <gtest/gtest.h>

#include <limits>

using namespace systole;

TEST(Array, ValuesAreRowMajorAndAligned) {
  Array array = Array::fromVector<float>({2, 3}, {1, 2, 3, 4, 5, 6});
  EXPECT_EQ(array.elementType(), ElementType::F32);
  EXPECT_EQ(array.typeString(), "tensor<2x3xf32>");
  EXPECT_EQ(array.span<float>()[array.linearIndex({1, 0})], 4);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(array.data()) % Array::alignment, 0u);
  EXPECT_EQ(array.bytes().size(), 24u);
}

TEST(Array, CopiesOwnTheirElements) {
  Array first = Array::fromVector<int32_t>({2}, {1, 2});
  Array second = first;
  second.setInt(0, 7);
  EXPECT_EQ(first.getInt(0), 1);
  EXPECT_FALSE(first == second);
  second = first;
  EXPECT_TRUE(first == second);
  Array third = std::move(second);
  EXPECT_TRUE(first == third);
}

// What is left is a valid array, which holds nothing and passes for nothing else.
TEST(Array, MovedFromIsEmpty) {
  for (Array first : {Array::fromVector<int32_t>({2}, {1, 2}), Array::scalar<float>(1)}) {
    Array taken = std::move(first);
    EXPECT_TRUE(first == Array());
    EXPECT_EQ(first.typeString(), "tensor<0xf32>");
    EXPECT_TRUE(first.bytes().empty());
    Array copy = first;
    EXPECT_TRUE(copy == first);
    EXPECT_FALSE(taken == first);
    first = std::move(taken);
    EXPECT_TRUE(taken == Array());
    EXPECT_NE(first.size(), 0);
    Array &same = first;
    first = std::move(same);
    EXPECT_NE(first.size(), 0);
  }
}

TEST(Array, ValuesMustFitTheShape) {
  auto message = [](std::initializer_list<int64_t> shape, size_t values) {
    absl::StatusOr<Array> array = Array::fromValues<float>(shape, std::vector<float>(values, 1.5f));
    EXPECT_FALSE(array.ok());
    EXPECT_TRUE(Array::fromVector<float>(shape, std::vector<float>(values, 1.5f)) == Array());
    return std::string(array.status().message());
  };
  EXPECT_EQ(message({2}, 100'000), "expected 2 values for tensor<2xf32>, found 100000");
  EXPECT_EQ(message({200}, 1), "expected 200 values for tensor<200xf32>, found 1");
  EXPECT_EQ(message({int64_t(1) << 50}, 1),
            "expected 1125899906842624 values for tensor<1125899906842624xf32>, found 1");
  EXPECT_EQ(message({-1}, 1), "a dimension is negative: -1");
  absl::StatusOr<Array> array = Array::fromValues<bool>({2, 2}, {true, false, false, true});
  ASSERT_TRUE(array.ok()) << array.status();
  EXPECT_EQ(array->typeString(), "tensor<2x2xi1>");
  EXPECT_EQ(array->getInt(3), 1);
  EXPECT_TRUE(Array::fromValues<float>({0, 3}, {}).ok());
}

TEST(Array, IsEmptyWhereItCannotBeMade) {
  EXPECT_TRUE(Array::zeros(ElementType::I8, {-1}) == Array());
  EXPECT_TRUE(Array::zeros(ElementType::I8, {std::numeric_limits<int64_t>::max(), 2}) == Array());
  EXPECT_TRUE(Array::zeros(ElementType::I8, {int64_t(1) << 60}) == Array());
  EXPECT_TRUE(Array::zeros(ElementType::F32, {4}).reshaped({8}) == Array());
  EXPECT_TRUE(Array::zeros(ElementType::F32, {4}).reshaped({-4}) == Array());
}

TEST(Array, HasNoElementsOfAnotherSize) {
  Array array = Array::zeros(ElementType::F32, {4});
  EXPECT_EQ(array.span<uint32_t>().size(), 4u);
  EXPECT_EQ(array.span<double>().size(), 0u);
  EXPECT_EQ(std::as_const(array).span<uint8_t>().size(), 0u);
}

TEST(Array, ScalarsAndEmptyArrays) {
  Array scalar = Array::scalar<double>(2.5);
  EXPECT_EQ(scalar.rank(), 0);
  EXPECT_EQ(scalar.size(), 1);
  EXPECT_EQ(scalar.typeString(), "tensor<f64>");
  Array empty = Array::zeros(ElementType::BF16, {3, 0, 5});
  EXPECT_EQ(empty.size(), 0);
  EXPECT_TRUE(Array(empty) == empty);
  EXPECT_EQ(Array().size(), 0);
}

TEST(Array, ImpossibleShapesAreErrors) {
  int64_t large = int64_t(1) << 40;
  EXPECT_EQ(Array::allocate(ElementType::F32, {large, large}).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(Array::allocate(ElementType::F32, {-1}).status().message(), "a dimension is negative: -1");
  EXPECT_EQ(Array::allocate(ElementType::F64, {int64_t(1) << 61}).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(Array::allocate(ElementType::I8, {std::numeric_limits<int64_t>::max()}).status().code(),
            absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(*elementCount({large, large, 0}), 0);
}

TEST(Array, EveryTypeHoldsSmallIntegers) {
  for (ElementType type : allElementTypes()) {
    Array array = Array::zeros(type, {2});
    array.setInt(0, 1);
    array.setDouble(1, 1.0);
    EXPECT_EQ(array.getDouble(0), 1.0) << elementTypeName(type);
    EXPECT_EQ(array.getInt(1), 1) << elementTypeName(type);
    EXPECT_EQ(array.getComplex(0), std::complex<double>(1.0)) << elementTypeName(type);
  }
}

TEST(Array, ConversionsSaturateAndTruncate) {
  Array bytes = Array::zeros(ElementType::I8, {1});
  bytes.setDouble(0, 300.0);
  EXPECT_EQ(bytes.getInt(0), 127);
  bytes.setDouble(0, -1.9);
  EXPECT_EQ(bytes.getInt(0), -1);
  bytes.setDouble(0, std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(bytes.getInt(0), 0);
  bytes.setInt(0, 257);
  EXPECT_EQ(bytes.getInt(0), 1);

  Array wide = Array::zeros(ElementType::UI64, {1});
  wide.setDouble(0, 1e30);
  EXPECT_EQ(wide.span<uint64_t>()[0], std::numeric_limits<uint64_t>::max());
  EXPECT_EQ(wide.getDouble(0), 0x1p64);

  Array f = Array::fromVector<double>({2}, {1e30, -1e30});
  EXPECT_EQ(f.getInt(0), std::numeric_limits<int64_t>::max());
  EXPECT_EQ(f.getInt(1), std::numeric_limits<int64_t>::min());
}

TEST(Array, NarrowIntegersUseTheirLowBits) {
  Array nibble = Array::zeros(ElementType::I4, {1});
  nibble.setInt(0, -1);
  EXPECT_EQ(nibble.span<uint8_t>()[0], 0x0f);
  EXPECT_EQ(nibble.getInt(0), -1);
  nibble.span<uint8_t>()[0] = 0xf7;
  EXPECT_EQ(nibble.getInt(0), 7);
  Array crumb = Array::zeros(ElementType::UI2, {1});
  crumb.setInt(0, 7);
  EXPECT_EQ(crumb.getInt(0), 3);
  Array flag = Array::zeros(ElementType::I1, {1});
  flag.setDouble(0, 0.25);
  EXPECT_EQ(flag.span<uint8_t>()[0], 1);
}

TEST(Array, ComplexElements) {
  Array array = Array::fromVector<std::complex<float>>({1}, {{1.0f, -2.0f}});
  EXPECT_EQ(array.getComplex(0), std::complex<double>(1.0, -2.0));
  EXPECT_EQ(array.getDouble(0), 1.0);
  array.setComplex(0, {3.0, 4.0});
  EXPECT_EQ(array.span<std::complex<float>>()[0], std::complex<float>(3.0f, 4.0f));
}

TEST(Array, Reshaped) {
  Array array = Array::fromVector<int64_t>({2, 3}, {0, 1, 2, 3, 4, 5}).reshaped({3, 2});
  EXPECT_EQ(array.typeString(), "tensor<3x2xi64>");
  EXPECT_EQ(array.getInt(array.linearIndex({2, 1})), 5);
}
