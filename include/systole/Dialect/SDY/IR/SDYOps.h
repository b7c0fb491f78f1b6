//===- SDYOps.h - The sdy dialect -------------------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_SDY_IR_SDYOPS_H
#define SYSTOLE_DIALECT_SDY_IR_SDYOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/SDY/IR/SDYDialect.h.inc"
#include "systole/Dialect/SDY/IR/SDYEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/SDY/IR/SDYAttributes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/SDY/IR/SDYOps.h.inc"

#endif
