//===- Attributes.h - Arrays and MLIR's constants ---------------*- C++ -*-===//

#ifndef SYSTOLE_REFERENCE_ATTRIBUTES_H
#define SYSTOLE_REFERENCE_ATTRIBUTES_H

#include "systole/Support/Array.h"

#include "absl/status/statusor.h"

#include "mlir/IR/BuiltinAttributeInterfaces.h"
#include "mlir/IR/BuiltinAttributes.h"

#include <optional>

namespace systole::reference {

/// The element type of the same name, where there is one; of a quantized type, that of its storage.
std::optional<ElementType> elementTypeOf(mlir::Type type);
mlir::Type mlirTypeOf(mlir::MLIRContext *context, ElementType type);
mlir::RankedTensorType tensorTypeOf(mlir::MLIRContext *context, const Array &array);

/// The elements of a constant: dense (splats too) or a dense resource.
absl::StatusOr<Array> toArray(mlir::ElementsAttr attribute);

/// A dense constant, a splat where all elements have the same bits.
mlir::DenseElementsAttr toAttribute(mlir::MLIRContext *context, const Array &array);

} // namespace systole::reference

#endif
