//===- QuantizedTypes.h - What lies in memory of quantized types -*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H

#include "mlir/IR/BuiltinTypes.h"

namespace systole::stablehlo {

/// The integer type that is stored, if the type is quantized, and else the type itself.
mlir::Type toStorageType(mlir::Type elementType);

/// The tensor of the integers that are stored, if the elements are quantized, and else the tensor itself.
mlir::RankedTensorType toStorageTensor(mlir::RankedTensorType type);

} // namespace systole::stablehlo

#endif // SYSTOLE_DIALECT_STABLEHLO_IR_QUANTIZEDTYPES_H
