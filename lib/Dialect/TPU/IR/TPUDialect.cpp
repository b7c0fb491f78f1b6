//===- TPUDialect.cpp - The tpu dialect --------------------------------===//

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::tpu;

#include "systole/Dialect/TPU/IR/TPUDialect.cpp.inc"
#include "systole/Dialect/TPU/IR/TPUEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/TPU/IR/TPUTypes.cpp.inc"

void systole::tpu::TPUDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/TPU/IR/TPUOps.cpp.inc"
      >();
}
