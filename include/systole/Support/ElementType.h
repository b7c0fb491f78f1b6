//===- ElementType.h - The types that an array's elements can have --------===//

#ifndef SYSTOLE_SUPPORT_ELEMENTTYPE_H
#define SYSTOLE_SUPPORT_ELEMENTTYPE_H

#include "systole/Support/Float16.h"

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include <complex>
#include <cstdint>
#include <optional>

namespace systole {

/// The element types of StableHLO.
enum class ElementType : uint8_t {
  I1,
  I2,
  I4,
  I8,
  I16,
  I32,
  I64,
  UI2,
  UI4,
  UI8,
  UI16,
  UI32,
  UI64,
  BF16,
  F16,
  F32,
  F64,
  F8E3M4,
  F8E4M3,
  F8E4M3FN,
  F8E4M3FNUZ,
  F8E4M3B11FNUZ,
  F8E5M2,
  F8E5M2FNUZ,
  Complex64,
  Complex128,
  F4E2M1FN,
  F6E2M3FN,
  F6E3M2FN,
  F8E8M0FNU,
};

/// Every element type, in the order of the enumeration.
absl::Span<const ElementType> allElementTypes();

/// As in MLIR's text: `f32`, `bf16`, `i1`, `ui8`, `f8E4M3FN`, `complex<f32>`.
absl::string_view elementTypeName(ElementType type);
std::optional<ElementType> parseElementType(absl::string_view name);

/// The type with this enumerator, where there is one.
std::optional<ElementType> elementTypeFromValue(int64_t value);

/// Bytes of one stored element. Types narrower than a byte take a whole one each, as NumPy and ml_dtypes
/// store them.
int64_t byteWidth(ElementType type);

/// Significant bits: 1 for i1, 4 for i4 and ui4, 64 for complex<f32>.
int bitWidth(ElementType type);

/// i1 counts as an unsigned integer.
bool isSignedInteger(ElementType type);
bool isUnsignedInteger(ElementType type);
bool isInteger(ElementType type);
bool isFloat(ElementType type);
bool isComplex(ElementType type);

/// The layout of a float type's bits; `type` must be a float.
const FloatFormat &floatFormat(ElementType type);

/// The element type that a C++ type stands for.
template <typename T> constexpr ElementType elementTypeOf();
template <> constexpr ElementType elementTypeOf<bool>() { return ElementType::I1; }
template <> constexpr ElementType elementTypeOf<int8_t>() { return ElementType::I8; }
template <> constexpr ElementType elementTypeOf<int16_t>() { return ElementType::I16; }
template <> constexpr ElementType elementTypeOf<int32_t>() { return ElementType::I32; }
template <> constexpr ElementType elementTypeOf<int64_t>() { return ElementType::I64; }
template <> constexpr ElementType elementTypeOf<uint8_t>() { return ElementType::UI8; }
template <> constexpr ElementType elementTypeOf<uint16_t>() { return ElementType::UI16; }
template <> constexpr ElementType elementTypeOf<uint32_t>() { return ElementType::UI32; }
template <> constexpr ElementType elementTypeOf<uint64_t>() { return ElementType::UI64; }
template <> constexpr ElementType elementTypeOf<BFloat16>() { return ElementType::BF16; }
template <> constexpr ElementType elementTypeOf<Float16>() { return ElementType::F16; }
template <> constexpr ElementType elementTypeOf<float>() { return ElementType::F32; }
template <> constexpr ElementType elementTypeOf<double>() { return ElementType::F64; }
template <> constexpr ElementType elementTypeOf<std::complex<float>>() { return ElementType::Complex64; }
template <> constexpr ElementType elementTypeOf<std::complex<double>>() { return ElementType::Complex128; }

} // namespace systole

#endif // SYSTOLE_SUPPORT_ELEMENTTYPE_H
