//===- TPUOps.h - The tpu dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_TPU_IR_TPUOPS_H
#define SYSTOLE_DIALECT_TPU_IR_TPUOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/TPU/IR/TPUDialect.h.inc"
#include "systole/Dialect/TPU/IR/TPUEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/TPU/IR/TPUOps.h.inc"

#endif
