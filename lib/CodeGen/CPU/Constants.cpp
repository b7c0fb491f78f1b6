//===- Constants.cpp - Raw bytes of constants -----------------------------===//

#include "Constants.h"

#include "Attributes.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

#include <cstring>

using namespace mlir;
using namespace systole;

bool systole::cpu::isStorable(Type element) {
  return isa<IntegerType, FloatType, IndexType, ComplexType>(element);
}

bool systole::cpu::isStaticBuffer(Type type) {
  auto buffer = dyn_cast<MemRefType>(type);
  return buffer && buffer.hasStaticShape() && isStorable(buffer.getElementType());
}

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
    // Booleans are packed there.
    if (static_cast<int64_t>(dense.getRawData().size()) == bufferBytes(constant.getShapedType()))
      return dense.getRawData();
  }
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (blob && static_cast<int64_t>(blob->getData().size()) == bufferBytes(constant.getShapedType()))
      return blob->getData();
  }
  return std::nullopt;
}

LogicalResult systole::cpu::checkConstants(ModuleOp module) {
  auto constants = module->getAttrOfType<ArrayAttr>(constantsAttribute);
  auto offsets = module->getAttrOfType<DenseI64ArrayAttr>(constantOffsetsAttribute);
  if (!constants || !offsets || constants.size() != static_cast<size_t>(offsets.size()))
    return module.emitError("expected the attributes ")
           << constantsAttribute << ", a list of constants, and " << constantOffsetsAttribute
           << ", the place of each, which the phases of the CPU give the module";
  int64_t end = 0;
  for (auto [index, constant, offset] : llvm::enumerate(constants, offsets.asArrayRef())) {
    auto elements = dyn_cast<ElementsAttr>(constant);
    if (!elements || !rawBytes(elements))
      return module.emitError("constant ") << index << " of " << constantsAttribute << " has no elements";
    if (offset < end || offset % bufferAlignment != 0)
      return module.emitError("constant ")
             << index << " of " << constantsAttribute << " lies at " << offset << ": expected a multiple of "
             << bufferAlignment << " that is at least " << end;
    end = offset + bufferBytes(elements.getShapedType());
  }
  return success();
}

std::vector<cpu::CpuConstant> systole::cpu::constantsOf(ModuleOp module) {
  std::vector<CpuConstant> pool;
  auto constants = module->getAttrOfType<ArrayAttr>(constantsAttribute);
  auto offsets = module->getAttrOfType<DenseI64ArrayAttr>(constantOffsetsAttribute);
  if (!constants || !offsets)
    return pool;
  for (auto [constant, offset] : llvm::zip_equal(constants, offsets.asArrayRef()))
    pool.push_back({offset, *rawBytes(cast<ElementsAttr>(constant))});
  return pool;
}

int64_t systole::cpu::blobBytes(ArrayRef<CpuConstant> constants) {
  return constants.empty() ? 0
                           : constants.back().offset + static_cast<int64_t>(constants.back().bytes.size());
}

void systole::cpu::copyConstants(ArrayRef<CpuConstant> constants, char *blob) {
  for (const CpuConstant &constant : constants)
    std::memcpy(blob + constant.offset, constant.bytes.data(), constant.bytes.size());
}
