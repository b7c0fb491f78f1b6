//===- GraphOps.h - The graph dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_H
#define SYSTOLE_DIALECT_GRAPH_IR_GRAPHOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/Graph/IR/Inference.h"
#include "systole/Dialect/Graph/IR/KnownAttributes.h"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/Graph/IR/GraphAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/Graph/IR/GraphTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/Graph/IR/GraphOps.h.inc"

#endif
