//===- ElementTypes.h - Elements in memory and in computation ---*- C++ -*-===//
//
// An element type of StableHLO has two forms here. In memory (its storage) it is what a buffer holds:
// integers have no sign, and what is narrower than a byte takes a byte. In computation it is what arith works
// on: an i4 is an i4. Loops decode what they read and encode what they write.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_ELEMENTTYPES_H
#define SYSTOLE_LIB_CONVERSION_STABLEHLOTOLINALG_ELEMENTTYPES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"

namespace systole {

/// The type that `element` has in memory, or null where the CPU backend doesn't have it.
mlir::Type storageType(mlir::Type element);
/// The tensor of elements as they are in memory.
mlir::RankedTensorType storageTensor(mlir::Type type);
/// The type that `element` has in computation.
mlir::Type computeType(mlir::Type element);

mlir::Value decode(mlir::OpBuilder &builder, mlir::Location location, mlir::Value stored, mlir::Type element);
mlir::Value encode(mlir::OpBuilder &builder, mlir::Location location, mlir::Value computed,
                   mlir::Type element);

/// The constant with its elements as they are in memory.
mlir::ElementsAttr encodeConstant(mlir::ElementsAttr constant);

inline bool isUnsignedElement(mlir::Type element) {
  return element.isUnsignedInteger() || element.isInteger(1);
}

} // namespace systole

#endif
