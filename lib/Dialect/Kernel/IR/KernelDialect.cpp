//===- KernelDialect.cpp - The kernel dialect --------------------------------===//

#include "systole/Dialect/Kernel/IR/KernelOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::kernel;

#include "systole/Dialect/Kernel/IR/KernelDialect.cpp.inc"
#include "systole/Dialect/Kernel/IR/KernelEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/Kernel/IR/KernelAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/Kernel/IR/KernelTypes.cpp.inc"

void systole::kernel::KernelDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "systole/Dialect/Kernel/IR/KernelAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/Kernel/IR/KernelOps.cpp.inc"
      >();
}
