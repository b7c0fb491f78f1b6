//===- Quantization.h - Arithmetic between integers and reals ---*- C++ -*-===//
//
// A quantized element is an integer q that stands for the real value (q - zero point) * scale.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_DIALECT_STABLEHLO_TRANSFORMS_QUANTIZATION_H
#define SYSTOLE_LIB_DIALECT_STABLEHLO_TRANSFORMS_QUANTIZATION_H

#include "systole/Dialect/StableHLO/IR/QuantizedTypes.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

namespace systole::stablehlo {

/// Whether scales, zero points and ranges agree, whatever dimension they lie along.
bool haveSameParameters(mlir::quant::QuantizedType first, mlir::quant::QuantizedType second);

/// The tensor of the real values of a tensor of quantized elements. Other types stay.
mlir::Type toExpressedType(mlir::Type type);

/// q - zero point, as i32.
mlir::Value centre(mlir::OpBuilder &builder, mlir::Location location, mlir::Value storage,
                   mlir::quant::QuantizedType type);

/// `real` times `scale` and the scales of `type`, which lie along `dimension` where there are several.
mlir::Value scaleBy(mlir::OpBuilder &builder, mlir::Location location, mlir::Value real, double scale,
                    mlir::quant::QuantizedType type, int64_t dimension);

/// The real values of integers, and the nearest integers of real values. Values of other element types are
/// returned as they are.
mlir::Value dequantize(mlir::OpBuilder &builder, mlir::Location location, mlir::Value storage,
                       mlir::Type elementType);
mlir::Value quantize(mlir::OpBuilder &builder, mlir::Location location, mlir::Value real,
                     mlir::Type elementType);

} // namespace systole::stablehlo

#endif
