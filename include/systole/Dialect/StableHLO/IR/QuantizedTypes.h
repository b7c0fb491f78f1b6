//===- QuantizedTypes.h - What lies in memory of quantized types -*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H

#include "mlir/IR/BuiltinTypes.h"

namespace systole::stablehlo {

/// The tensor of the integers that are stored, if the elements are quantized, and else the tensor itself.
mlir::RankedTensorType toStorageTensor(mlir::RankedTensorType type);

} // namespace systole::stablehlo

#endif // SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H
