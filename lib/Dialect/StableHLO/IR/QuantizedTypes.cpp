//===- QuantizedTypes.cpp - What lies in memory of quantized types --------===//

#include "systole/Dialect/StableHLO/IR/QuantizedTypes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;

RankedTensorType systole::stablehlo::toStorageTensor(RankedTensorType type) {
  auto quantized = dyn_cast<quant::QuantizedType>(type.getElementType());
  if (!quantized)
    return type;
  auto signedness = quantized.isSigned() ? IntegerType::Signless : IntegerType::Unsigned;
  return type.clone(IntegerType::get(type.getContext(), quantized.getStorageTypeIntegralWidth(), signedness));
}
