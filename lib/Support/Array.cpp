//===- Array.cpp - A dense array of elements in host memory ---------------===//

#include "systole/Support/Array.h"

#include "absl/strings/str_cat.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace systole {

absl::StatusOr<int64_t> elementCount(absl::Span<const int64_t> shape) {
  int64_t count = 1;
  bool overflowed = false, empty = false;
  for (int64_t dimension : shape) {
    if (dimension < 0)
      return absl::InvalidArgumentError(absl::StrCat("a dimension is negative: ", dimension));
    empty |= dimension == 0;
    overflowed |= __builtin_mul_overflow(count, dimension, &count);
  }
  if (empty)
    return 0;
  if (overflowed)
    return absl::InvalidArgumentError("the shape has more elements than 64 bits can count");
  return count;
}

absl::StatusOr<int64_t> byteSize(ElementType type, absl::Span<const int64_t> shape) {
  absl::StatusOr<int64_t> count = elementCount(shape);
  if (!count.ok())
    return count;
  int64_t bytes;
  if (__builtin_mul_overflow(*count, byteWidth(type), &bytes))
    return absl::InvalidArgumentError(
        absl::StrCat(arrayTypeString(type, shape), " has more bytes than 64 bits can count"));
  return bytes;
}

std::string arrayTypeString(ElementType type, absl::Span<const int64_t> shape) {
  std::string result = "tensor<";
  for (int64_t dimension : shape)
    absl::StrAppend(&result, dimension, "x");
  absl::StrAppend(&result, elementTypeName(type), ">");
  return result;
}

absl::StatusOr<Array> Array::allocate(ElementType type, absl::Span<const int64_t> shape) {
  absl::StatusOr<int64_t> bytes = byteSize(type, shape);
  if (!bytes.ok())
    return bytes.status();
  Array result(type, Shape(shape.begin(), shape.end()), *bytes / byteWidth(type));
  if (*bytes > std::numeric_limits<int64_t>::max() - static_cast<int64_t>(alignment))
    return absl::ResourceExhaustedError(absl::StrCat("no memory for ", result.typeString()));
  // aligned_alloc wants a multiple of the alignment; an empty array owns nothing.
  size_t rounded = (static_cast<size_t>(*bytes) + alignment - 1) / alignment * alignment;
  if (rounded != 0) {
    result.storage.reset(static_cast<uint8_t *>(std::aligned_alloc(alignment, rounded)));
    if (!result.storage)
      return absl::ResourceExhaustedError(
          absl::StrCat("no memory for ", result.typeString(), " of ", *bytes, " bytes"));
  }
  return result;
}

Array Array::zeros(ElementType type, absl::Span<const int64_t> shape) {
  absl::StatusOr<Array> result = allocate(type, shape);
  if (!result.ok())
    return Array();
  if (result->size() != 0)
    std::memset(result->data(), 0, result->byteCount());
  return *std::move(result);
}

Array::Array(const Array &other) : Array(other.type, other.dimensions, other.count) {
  *this = *allocate(other.type, other.dimensions);
  if (count != 0)
    std::memcpy(storage.get(), other.storage.get(), byteCount());
}

Array &Array::operator=(const Array &other) {
  if (this != &other)
    *this = Array(other);
  return *this;
}

Array::Array(Array &&other) noexcept : Array() { exchange(other); }

Array &Array::operator=(Array &&other) noexcept {
  Array taken(std::move(other));
  exchange(taken);
  return *this;
}

void Array::exchange(Array &other) noexcept {
  std::swap(type, other.type);
  std::swap(dimensions, other.dimensions);
  std::swap(count, other.count);
  std::swap(storage, other.storage);
}

absl::Status Array::checkElementCount(ElementType type, absl::Span<const int64_t> shape, size_t values) {
  absl::StatusOr<int64_t> count = elementCount(shape);
  if (!count.ok())
    return count.status();
  if (static_cast<uint64_t>(*count) == values)
    return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("expected ", *count, " values for ", arrayTypeString(type, shape), ", found ", values));
}

Array Array::reshaped(absl::Span<const int64_t> shape) && {
  if (elementCount(shape).value_or(-1) != count)
    return Array();
  dimensions.assign(shape.begin(), shape.end());
  return std::move(*this);
}

bool Array::operator==(const Array &other) const {
  return type == other.type && dimensions == other.dimensions &&
         (count == 0 || std::memcmp(data(), other.data(), byteCount()) == 0);
}

int64_t Array::linearIndex(absl::Span<const int64_t> index) const {
  assert(index.size() == dimensions.size() && "one index per dimension");
  int64_t result = 0;
  for (size_t axis = 0; axis < dimensions.size(); ++axis) {
    assert(index[axis] >= 0 && index[axis] < dimensions[axis] && "index out of bounds");
    result = result * dimensions[axis] + index[axis];
  }
  return result;
}

/// Integers narrower than their byte: the low bits count, whatever the others hold.
static int64_t extendSubByte(uint8_t byte, ElementType type) {
  int unused = 64 - bitWidth(type);
  uint64_t shifted = uint64_t(byte) << unused;
  return isSignedInteger(type) ? int64_t(shifted) >> unused : int64_t(shifted >> unused);
}

int64_t Array::getInt(int64_t index) const {
  assert(index >= 0 && index < count && "element out of bounds");
  switch (type) {
  case ElementType::I1:
    return load<uint8_t>(index) != 0;
  case ElementType::I8:
    return load<int8_t>(index);
  case ElementType::I16:
    return load<int16_t>(index);
  case ElementType::I32:
    return load<int32_t>(index);
  case ElementType::UI8:
    return load<uint8_t>(index);
  case ElementType::UI16:
    return load<uint16_t>(index);
  case ElementType::UI32:
    return load<uint32_t>(index);
  case ElementType::I64:
  case ElementType::UI64:
    return load<int64_t>(index);
  case ElementType::I2:
  case ElementType::I4:
  case ElementType::UI2:
  case ElementType::UI4:
    return extendSubByte(load<uint8_t>(index), type);
  default:
    break;
  }
  double value = getDouble(index);
  if (std::isnan(value))
    return 0;
  // 2^63 is a double, the largest int64_t is not.
  if (value >= 0x1p63)
    return std::numeric_limits<int64_t>::max();
  return value < -0x1p63 ? std::numeric_limits<int64_t>::min() : static_cast<int64_t>(value);
}

double Array::getDouble(int64_t index) const {
  assert(index >= 0 && index < count && "element out of bounds");
  switch (type) {
  case ElementType::UI64:
    return static_cast<double>(load<uint64_t>(index));
  case ElementType::F32:
    return load<float>(index);
  case ElementType::F64:
    return load<double>(index);
  case ElementType::Complex64:
  case ElementType::Complex128:
    return getComplex(index).real();
  default:
    break;
  }
  if (isInteger(type))
    return static_cast<double>(getInt(index));
  return decodeFloat(byteWidth(type) == 2 ? load<uint16_t>(index) : load<uint8_t>(index), floatFormat(type));
}

std::complex<double> Array::getComplex(int64_t index) const {
  if (type == ElementType::Complex64)
    return std::complex<double>(load<std::complex<float>>(index));
  if (type == ElementType::Complex128)
    return load<std::complex<double>>(index);
  return getDouble(index);
}

void Array::setInt(int64_t index, int64_t value) {
  assert(index >= 0 && index < count && "element out of bounds");
  if (!isInteger(type))
    return setDouble(index, static_cast<double>(value));
  if (type == ElementType::I1)
    value = value != 0;
  else if (bitWidth(type) < 8)
    value &= (1 << bitWidth(type)) - 1;
  std::memcpy(storage.get() + index * byteWidth(type), &value, byteWidth(type));
}

/// The integer of `type` nearest to `value` from the side of zero, as its low bits.
static int64_t saturate(double value, ElementType type) {
  if (std::isnan(value))
    return 0;
  int bits = bitWidth(type);
  if (isUnsignedInteger(type)) {
    if (value <= 0)
      return 0;
    uint64_t largest = bits == 64 ? ~uint64_t(0) : (uint64_t(1) << bits) - 1;
    return value >= std::ldexp(1.0, bits) ? int64_t(largest) : int64_t(static_cast<uint64_t>(value));
  }
  int64_t largest = static_cast<int64_t>((uint64_t(1) << (bits - 1)) - 1);
  if (value >= std::ldexp(1.0, bits - 1))
    return largest;
  return value < -std::ldexp(1.0, bits - 1) ? -largest - 1 : static_cast<int64_t>(value);
}

void Array::setDouble(int64_t index, double value) {
  assert(index >= 0 && index < count && "element out of bounds");
  switch (type) {
  case ElementType::I1:
    return store<uint8_t>(index, value != 0);
  case ElementType::F32:
    return store<float>(index, static_cast<float>(value));
  case ElementType::F64:
    return store<double>(index, value);
  case ElementType::Complex64:
  case ElementType::Complex128:
    return setComplex(index, value);
  default:
    break;
  }
  if (isInteger(type))
    return setInt(index, saturate(value, type));
  uint32_t bits = encodeFloat(value, floatFormat(type));
  if (byteWidth(type) == 2)
    store<uint16_t>(index, static_cast<uint16_t>(bits));
  else
    store<uint8_t>(index, static_cast<uint8_t>(bits));
}

void Array::setComplex(int64_t index, std::complex<double> value) {
  assert(index >= 0 && index < count && "element out of bounds");
  if (type == ElementType::Complex64)
    return store(index, std::complex<float>(value));
  if (type == ElementType::Complex128)
    return store(index, value);
  setDouble(index, value.real());
}

} // namespace systole
