//===- Constants.cpp - Raw bytes of constants -----------------------------===//

#include "Constants.h"

#include "Attributes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

#include <cstring>

using namespace mlir;

int64_t systole::cpu::elementBytes(Type type) {
  if (auto complex = dyn_cast<ComplexType>(type))
    return 2 * elementBytes(complex.getElementType());
  if (type.isIndex())
    return 8;
  return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
}

int64_t systole::cpu::bufferBytes(ShapedType type) {
  return type.getNumElements() * elementBytes(type.getElementType());
}

std::optional<ArrayRef<char>> systole::cpu::rawBytes(ElementsAttr constant) {
  if (auto dense = dyn_cast<DenseElementsAttr>(constant)) {
    if (dense.isSplat() && dense.getNumElements() != 1)
      return std::nullopt;
    return dense.getRawData();
  }
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (blob && static_cast<int64_t>(blob->getData().size()) == bufferBytes(constant.getShapedType()))
      return blob->getData();
  }
  return std::nullopt;
}

std::vector<char> systole::cpu::collectConstants(ModuleOp module) {
  std::vector<char> blob;
  auto constants = module->getAttrOfType<ArrayAttr>(constantsAttribute);
  auto offsets = module->getAttrOfType<DenseI64ArrayAttr>(constantOffsetsAttribute);
  if (!constants || !offsets)
    return blob;
  for (auto [constant, offset] : llvm::zip_equal(constants, offsets.asArrayRef())) {
    ArrayRef<char> bytes = *rawBytes(cast<ElementsAttr>(constant));
    blob.resize(offset + bytes.size());
    std::memcpy(blob.data() + offset, bytes.data(), bytes.size());
  }
  return blob;
}
