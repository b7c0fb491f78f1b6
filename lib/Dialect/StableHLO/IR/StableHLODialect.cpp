//===- StableHLODialect.cpp - The stablehlo dialect --------------------------------===//

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::stablehlo;

#include "systole/Dialect/StableHLO/IR/StableHLODialect.cpp.inc"
#include "systole/Dialect/StableHLO/IR/StableHLOEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOTypes.cpp.inc"

void systole::stablehlo::StableHLODialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/StableHLO/IR/StableHLOOps.cpp.inc"
      >();
}
