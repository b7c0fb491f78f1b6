//===- StableHLOOps.cpp - Ops of the stablehlo dialect -----------------------------===//

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

using namespace mlir;
using namespace systole::stablehlo;

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOOps.cpp.inc"
