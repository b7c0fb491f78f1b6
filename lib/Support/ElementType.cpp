//===- ElementType.cpp - The types that an array's elements can have ------===//

#include "systole/Support/ElementType.h"

#include <array>
#include <cassert>

namespace systole {

namespace {
enum class Kind : uint8_t { Signed, Unsigned, Float, Complex };

struct Properties {
  ElementType type;
  const char *name;
  Kind kind;
  int bits;
  int bytes;
  FloatFormat format = {};
};
} // namespace

static constexpr std::array<Properties, 30> table = {{
    {ElementType::I1, "i1", Kind::Unsigned, 1, 1},
    {ElementType::I2, "i2", Kind::Signed, 2, 1},
    {ElementType::I4, "i4", Kind::Signed, 4, 1},
    {ElementType::I8, "i8", Kind::Signed, 8, 1},
    {ElementType::I16, "i16", Kind::Signed, 16, 2},
    {ElementType::I32, "i32", Kind::Signed, 32, 4},
    {ElementType::I64, "i64", Kind::Signed, 64, 8},
    {ElementType::UI2, "ui2", Kind::Unsigned, 2, 1},
    {ElementType::UI4, "ui4", Kind::Unsigned, 4, 1},
    {ElementType::UI8, "ui8", Kind::Unsigned, 8, 1},
    {ElementType::UI16, "ui16", Kind::Unsigned, 16, 2},
    {ElementType::UI32, "ui32", Kind::Unsigned, 32, 4},
    {ElementType::UI64, "ui64", Kind::Unsigned, 64, 8},
    {ElementType::BF16, "bf16", Kind::Float, 16, 2, bfloat16Format},
    {ElementType::F16, "f16", Kind::Float, 16, 2, float16Format},
    {ElementType::F32, "f32", Kind::Float, 32, 4, {8, 23, 127}},
    // More than FloatFormat describes; a double needs no conversion.
    {ElementType::F64, "f64", Kind::Float, 64, 8},
    {ElementType::F8E3M4, "f8E3M4", Kind::Float, 8, 1, {3, 4, 3}},
    {ElementType::F8E4M3, "f8E4M3", Kind::Float, 8, 1, {4, 3, 7}},
    {ElementType::F8E4M3FN, "f8E4M3FN", Kind::Float, 8, 1, {4, 3, 7, FloatSpecials::FiniteAndNaN}},
    {ElementType::F8E4M3FNUZ, "f8E4M3FNUZ", Kind::Float, 8, 1, {4, 3, 8, FloatSpecials::FiniteUnsignedZero}},
    {ElementType::F8E4M3B11FNUZ,
     "f8E4M3B11FNUZ",
     Kind::Float,
     8,
     1,
     {4, 3, 11, FloatSpecials::FiniteUnsignedZero}},
    {ElementType::F8E5M2, "f8E5M2", Kind::Float, 8, 1, {5, 2, 15}},
    {ElementType::F8E5M2FNUZ, "f8E5M2FNUZ", Kind::Float, 8, 1, {5, 2, 16, FloatSpecials::FiniteUnsignedZero}},
    {ElementType::Complex64, "complex<f32>", Kind::Complex, 64, 8},
    {ElementType::Complex128, "complex<f64>", Kind::Complex, 128, 16},
    {ElementType::F4E2M1FN, "f4E2M1FN", Kind::Float, 4, 1, {2, 1, 1, FloatSpecials::FiniteOnly}},
    {ElementType::F6E2M3FN, "f6E2M3FN", Kind::Float, 6, 1, {2, 3, 1, FloatSpecials::FiniteOnly}},
    {ElementType::F6E3M2FN, "f6E3M2FN", Kind::Float, 6, 1, {3, 2, 3, FloatSpecials::FiniteOnly}},
    {ElementType::F8E8M0FNU, "f8E8M0FNU", Kind::Float, 8, 1, {8, 0, 127, FloatSpecials::PowersOfTwo}},
}};

static constexpr std::array<ElementType, table.size()> types = [] {
  std::array<ElementType, table.size()> result = {};
  for (size_t i = 0; i < table.size(); ++i)
    result[i] = table[i].type;
  return result;
}();

static constexpr bool tableIsInOrder() {
  for (size_t i = 0; i < table.size(); ++i)
    if (static_cast<size_t>(table[i].type) != i)
      return false;
  return true;
}
static_assert(tableIsInOrder(), "the table is indexed by the enumerator");

static const Properties &properties(ElementType type) {
  assert(static_cast<size_t>(type) < table.size() && "not an element type");
  return table[static_cast<size_t>(type)];
}

absl::Span<const ElementType> allElementTypes() { return types; }

absl::string_view elementTypeName(ElementType type) { return properties(type).name; }

std::optional<ElementType> parseElementType(absl::string_view name) {
  for (const Properties &entry : table)
    if (name == entry.name)
      return entry.type;
  return std::nullopt;
}

std::optional<ElementType> elementTypeFromValue(int64_t value) {
  if (value < 0 || value >= static_cast<int64_t>(table.size()))
    return std::nullopt;
  return static_cast<ElementType>(value);
}

int64_t byteWidth(ElementType type) { return properties(type).bytes; }
int bitWidth(ElementType type) { return properties(type).bits; }
bool isSignedInteger(ElementType type) { return properties(type).kind == Kind::Signed; }
bool isUnsignedInteger(ElementType type) { return properties(type).kind == Kind::Unsigned; }
bool isInteger(ElementType type) { return isSignedInteger(type) || isUnsignedInteger(type); }
bool isFloat(ElementType type) { return properties(type).kind == Kind::Float; }
bool isComplex(ElementType type) { return properties(type).kind == Kind::Complex; }

const FloatFormat &floatFormat(ElementType type) {
  assert(isFloat(type) && type != ElementType::F64 && "only floats of at most 32 bits have a FloatFormat");
  return properties(type).format;
}

} // namespace systole
