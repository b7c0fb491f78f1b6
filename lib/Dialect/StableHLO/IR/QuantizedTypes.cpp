//===- QuantizedTypes.cpp - What lies in memory of quantized types --------===//

#include "systole/Dialect/StableHLO/IR/QuantizedTypes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

Type systole::stablehlo::toStorageType(Type elementType) {
  auto quantized = dyn_cast<quant::QuantizedType>(elementType);
  if (!quantized)
    return elementType;
  auto signedness = quantized.isSigned() ? IntegerType::Signless : IntegerType::Unsigned;
  return IntegerType::get(elementType.getContext(), quantized.getStorageTypeIntegralWidth(), signedness);
}

RankedTensorType systole::stablehlo::toStorageTensor(RankedTensorType type) {
  return type.clone(toStorageType(type.getElementType()));
}
