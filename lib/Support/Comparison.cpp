//===- Comparison.cpp - Whether an array is the one that was expected -----===//

#include "systole/Support/Comparison.h"

#include "absl/strings/str_cat.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace systole {

/// So many elements that differ are shown.
static constexpr int64_t shownElements = 5;

namespace {
/// A float, or a part of a complex number.
struct Part {
  double value;
  uint64_t bits;
  uint64_t signBit;

  bool isNegative() const { return (bits & signBit) != 0; }
  uint64_t magnitude() const { return bits & (signBit - 1); }
};
} // namespace

static int partCount(ElementType type) { return isComplex(type) ? 2 : 1; }

static Part partOf(const Array &array, int64_t index, int part) {
  ElementType type = array.elementType();
  auto bytes = static_cast<size_t>(byteWidth(type) / partCount(type));
  Part result = {};
  std::memcpy(&result.bits, array.bytes().data() + index * byteWidth(type) + part * bytes, bytes);
  std::complex<double> value = array.getComplex(index);
  result.value = part == 0 ? value.real() : value.imag();
  // Types of less than four bytes say where their sign is.
  result.signBit = bytes >= 4 ? uint64_t(1) << (8 * bytes - 1) : floatFormat(type).signBit();
  return result;
}

/// The representable numbers between two; the largest uint64_t where one of them is not finite and the other
/// is not the same.
static uint64_t ulpsApart(const Part &a, const Part &b) {
  if (a.bits == b.bits || (std::isnan(a.value) && std::isnan(b.value)))
    return 0;
  if (!std::isfinite(a.value) || !std::isfinite(b.value))
    return std::numeric_limits<uint64_t>::max();
  if (a.isNegative() != b.isNegative())
    return a.magnitude() + b.magnitude();
  return a.magnitude() > b.magnitude() ? a.magnitude() - b.magnitude() : b.magnitude() - a.magnitude();
}

static uint64_t ulpsApart(const Array &a, const Array &b, int64_t index) {
  uint64_t most = 0;
  for (int part = 0; part < partCount(a.elementType()); ++part)
    most = std::max(most, ulpsApart(partOf(a, index, part), partOf(b, index, part)));
  return most;
}

static bool areAlmostEqual(const Part &a, const Part &b, double tolerance) {
  if (std::isnan(a.value) || std::isnan(b.value))
    return std::isnan(a.value) && std::isnan(b.value);
  if (std::isinf(a.value) || std::isinf(b.value))
    return a.value == b.value;
  return std::abs(a.value - b.value) <= tolerance;
}

static bool isAsExpected(const Array &found, const Array &expected, int64_t index,
                         const Comparison &comparison) {
  if (isInteger(found.elementType()))
    return found.getInt(index) == expected.getInt(index);
  if (comparison.kind == ComparisonKind::Close) {
    uint64_t ulps = ulpsApart(found, expected, index);
    return comparison.minimumUlps <= ulps && ulps <= comparison.maximumUlps;
  }
  for (int part = 0; part < partCount(found.elementType()); ++part) {
    Part a = partOf(found, index, part), b = partOf(expected, index, part);
    bool good = comparison.kind == ComparisonKind::AlmostEqual
                    ? areAlmostEqual(a, b, comparison.tolerance)
                    : a.bits == b.bits || (std::isnan(a.value) && std::isnan(b.value));
    if (!good)
      return false;
  }
  return true;
}

/// The shortest digits that give the number back.
template <typename T> static std::string digits(T value) {
  char text[64];
  return std::string(text, std::to_chars(text, text + sizeof(text), value).ptr);
}

static std::string floatText(double value, int64_t bytes) {
  return bytes > 4 ? digits(value) : digits(static_cast<float>(value));
}

std::string integerText(const Array &array, int64_t index) {
  if (array.elementType() == ElementType::I1)
    return array.getInt(index) ? "true" : "false";
  if (array.elementType() == ElementType::UI64)
    return absl::StrCat(array.span<uint64_t>()[index]);
  return absl::StrCat(array.getInt(index));
}

static std::string elementText(const Array &array, int64_t index) {
  ElementType type = array.elementType();
  if (isInteger(type))
    return integerText(array, index);
  if (!isComplex(type))
    return floatText(array.getDouble(index), byteWidth(type));
  std::complex<double> value = array.getComplex(index);
  return absl::StrCat("(", floatText(value.real(), byteWidth(type) / 2), ", ",
                      floatText(value.imag(), byteWidth(type) / 2), ")");
}

static std::string distanceText(const Array &found, const Array &expected, int64_t index) {
  ElementType type = found.elementType();
  if (type == ElementType::I1)
    return "";
  if (isInteger(type)) {
    uint64_t a = static_cast<uint64_t>(found.getInt(index)),
             b = static_cast<uint64_t>(expected.getInt(index));
    bool isLess = isUnsignedInteger(type) ? a < b : found.getInt(index) < expected.getInt(index);
    return absl::StrCat(", ", isLess ? b - a : a - b, " apart");
  }
  uint64_t ulps = ulpsApart(found, expected, index);
  if (ulps == std::numeric_limits<uint64_t>::max())
    return ", which no number of ULP makes up for";
  return absl::StrCat(", ", ulps, " ULP apart");
}

static std::string indexText(const Array &array, int64_t index) {
  std::vector<int64_t> position(array.rank());
  for (int64_t axis = array.rank(); axis-- > 0;) {
    position[axis] = index % array.dimension(axis);
    index /= array.dimension(axis);
  }
  std::string text = "[";
  for (int64_t coordinate : position)
    absl::StrAppend(&text, text.size() > 1 ? ", " : "", coordinate);
  return text + "]";
}

static std::string demandText(const Comparison &comparison) {
  if (comparison.kind == ComparisonKind::AlmostEqual)
    return absl::StrCat(" differ by more than ", digits(comparison.tolerance));
  if (comparison.kind == ComparisonKind::Close && comparison.minimumUlps > 0)
    return absl::StrCat(" do not differ by ", comparison.minimumUlps, " to ", comparison.maximumUlps, " ULP");
  if (comparison.kind == ComparisonKind::Close)
    return absl::StrCat(" differ by more than ", comparison.maximumUlps, " ULP");
  return " differ";
}

absl::Status compareArrays(const Array &found, const Array &expected, const Comparison &comparison) {
  assert(found.elementType() == expected.elementType() && found.shape() == expected.shape() &&
         "what is compared has one type");
  int64_t count = 0;
  std::string list;
  for (int64_t i = 0; i < found.size(); ++i) {
    if (isAsExpected(found, expected, i, comparison) || count++ >= shownElements)
      continue;
    absl::StrAppend(&list, "\n  at ", indexText(found, i), ": found ", elementText(found, i), ", expected ",
                    elementText(expected, i), distanceText(found, expected, i));
  }
  if (count == 0)
    return absl::OkStatus();
  if (count > shownElements)
    absl::StrAppend(&list, "\n  and ", count - shownElements, " more");
  return absl::AbortedError(absl::StrCat(count, " of ", found.size(),
                                         found.size() == 1 ? " element of " : " elements of ",
                                         found.typeString(), demandText(comparison), list));
}

} // namespace systole
