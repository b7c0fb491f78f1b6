//===- CHLOOps.h - The chlo dialect -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributeInterfaces.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/StableHLO/IR/TypeInference.h"

#include "systole/Dialect/StableHLO/IR/CHLODialect.h.inc"
#include "systole/Dialect/StableHLO/IR/CHLOEnums.h.inc"

namespace systole::chlo {
/// The verifier of ops with two operands that are broadcast to one shape.
llvm::LogicalResult verifyBroadcast(mlir::Operation *op,
                                    std::optional<llvm::ArrayRef<int64_t>> broadcastDimensions);

/// Where dimension `index` of an operand of rank `rank` lies in a result of rank `resultRank`: where
/// broadcast_dimensions says, for the operand of lower rank; else so that the last dimensions meet.
int64_t broadcastDimension(std::optional<llvm::ArrayRef<int64_t>> broadcastDimensions, int64_t index,
                           int64_t rank, int64_t resultRank);
} // namespace systole::chlo

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOAttributes.h.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOOps.h.inc"

#endif
