//===- StaticShapes.h - Static ops in place of dynamic ones -----*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_STATICSHAPES_H
#define SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_STATICSHAPES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Operation.h"

#include <optional>

namespace systole::stablehlo {

/// Whether `op` computes a shape or acts on one: a dynamic op, or one of get_dimension_size and
/// set_dimension_size.
bool isShapeOp(mlir::Operation *op);

/// Makes the op of static shape that does what `op` does, of `operands`, which stand for the op's own.
/// `listOf` gives the elements of an operand that holds sizes, where they are known. Null where they are not,
/// or where an operand's shape is dynamic.
mlir::Value
createStaticOp(mlir::Operation *op, mlir::ValueRange operands,
               llvm::function_ref<std::optional<llvm::SmallVector<int64_t>>(unsigned operand)> listOf,
               mlir::OpBuilder &builder);

} // namespace systole::stablehlo

#endif
