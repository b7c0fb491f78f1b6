//===- Attributes.cpp - Arrays and MLIR's constants -----------------------===//

#include "systole/Reference/Attributes.h"

#include "systole/Dialect/StableHLO/IR/QuantizedTypes.h"

#include "absl/strings/str_cat.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace systole::reference {

std::optional<ElementType> elementTypeOf(Type type) {
  std::string name;
  llvm::raw_string_ostream(name) << stablehlo::toStorageType(type);
  return parseElementType(name);
}

Type mlirTypeOf(MLIRContext *context, ElementType type) {
  absl::string_view name = elementTypeName(type);
  return parseType(StringRef(name.data(), name.size()), context);
}

RankedTensorType tensorTypeOf(MLIRContext *context, const Array &array) {
  return RankedTensorType::get(array.shape(), mlirTypeOf(context, array.elementType()));
}

/// Copies elements that lie in memory as in an Array.
static absl::Status copyBytes(llvm::ArrayRef<char> bytes, Array &array) {
  absl::Span<uint8_t> target = array.mutableBytes();
  if (bytes.size() != target.size())
    return absl::InvalidArgumentError(absl::StrCat("expected ", target.size(),
                                                   " bytes of elements in a constant of type ",
                                                   array.typeString(), ", found ", bytes.size()));
  llvm::copy(bytes, target.begin());
  return absl::OkStatus();
}

static void copyDense(DenseElementsAttr attribute, Array &array) {
  if (bitWidth(array.elementType()) < 8 && isFloat(array.elementType())) {
    for (auto [index, value] : llvm::enumerate(attribute.getValues<llvm::APFloat>()))
      array.mutableBytes()[index] = static_cast<uint8_t>(value.bitcastToAPInt().getZExtValue());
    return;
  }
  if (bitWidth(array.elementType()) < 8) {
    for (auto [index, value] : llvm::enumerate(attribute.getValues<llvm::APInt>()))
      array.setInt(index, value.getZExtValue());
    return;
  }
  llvm::ArrayRef<char> bytes = attribute.getRawData();
  size_t step = attribute.isSplat() ? 0 : byteWidth(array.elementType());
  for (int64_t index = 0; index < array.size(); ++index)
    std::memcpy(array.mutableBytes().data() + index * byteWidth(array.elementType()),
                bytes.data() + index * step, byteWidth(array.elementType()));
}

absl::StatusOr<Array> toArray(ElementsAttr attribute) {
  auto type = dyn_cast<RankedTensorType>(attribute.getShapedType());
  std::optional<ElementType> elementType = type ? elementTypeOf(type.getElementType()) : std::nullopt;
  if (!elementType || !type.hasStaticShape()) {
    std::string text;
    llvm::raw_string_ostream(text) << attribute.getShapedType();
    return absl::InvalidArgumentError(
        absl::StrCat("expected a constant of static shape and a known element type, found ", text));
  }
  absl::StatusOr<Array> array = Array::allocate(*elementType, type.getShape());
  if (!array.ok())
    return array;
  if (auto dense = dyn_cast<DenseElementsAttr>(attribute)) {
    copyDense(dense, *array);
    return array;
  }
  auto resource = dyn_cast<DenseResourceElementsAttr>(attribute);
  AsmResourceBlob *blob = resource ? resource.getRawHandle().getBlob() : nullptr;
  if (!blob)
    return absl::InvalidArgumentError(
        "expected a constant with its elements; found one without (its resource is missing)");
  if (absl::Status status = copyBytes(blob->getData(), *array); !status.ok())
    return status;
  return array;
}

static bool isSplat(const Array &array) {
  absl::Span<const uint8_t> bytes = array.bytes();
  size_t width = byteWidth(array.elementType());
  return array.size() > 1 && std::memcmp(bytes.data(), bytes.data() + width, bytes.size() - width) == 0;
}

DenseElementsAttr toAttribute(MLIRContext *context, const Array &array) {
  RankedTensorType type = tensorTypeOf(context, array);
  int64_t count = isSplat(array) ? 1 : array.size();
  if (bitWidth(array.elementType()) < 8 && isFloat(array.elementType())) {
    const llvm::fltSemantics &semantics = cast<FloatType>(type.getElementType()).getFloatSemantics();
    llvm::SmallVector<llvm::APFloat> values;
    for (int64_t index = 0; index < count; ++index)
      values.emplace_back(semantics, llvm::APInt(bitWidth(array.elementType()), array.bytes()[index]));
    return DenseElementsAttr::get(type, values);
  }
  if (bitWidth(array.elementType()) < 8) {
    llvm::SmallVector<llvm::APInt> values;
    for (int64_t index = 0; index < count; ++index)
      values.emplace_back(bitWidth(array.elementType()), array.getInt(index), /*isSigned=*/false,
                          /*implicitTrunc=*/true);
    return DenseElementsAttr::get(type, values);
  }
  auto *data = reinterpret_cast<const char *>(array.data());
  return DenseElementsAttr::getFromRawBuffer(type,
                                             llvm::ArrayRef(data, count * byteWidth(array.elementType())));
}

} // namespace systole::reference
