//===- StableHLOOps.h - The stablehlo dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_STABLEHLOOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/StableHLO/IR/StableHLODialect.h.inc"
#include "systole/Dialect/StableHLO/IR/StableHLOEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h.inc"

#endif
