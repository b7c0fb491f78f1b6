//===- CHLOOps.h - The chlo dialect -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHLOOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/StableHLO/IR/TypeInference.h"

#include "systole/Dialect/StableHLO/IR/CHLODialect.h.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOOps.h.inc"

#endif
