//===- KernelOps.h - The kernel dialect: ops, types, attributes ---*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_H
#define SYSTOLE_DIALECT_KERNEL_IR_KERNELOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "systole/Dialect/Kernel/IR/KernelDialect.h.inc"
#include "systole/Dialect/Kernel/IR/KernelEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/Kernel/IR/KernelAttributes.h.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/Kernel/IR/KernelTypes.h.inc"
#define GET_OP_CLASSES
#include "systole/Dialect/Kernel/IR/KernelOps.h.inc"

#endif
