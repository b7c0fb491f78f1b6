//===- StableHLOOps.cpp - What the op definitions generate ----------------===//

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "AssemblyFormat.h"

using namespace mlir;
using namespace systole::stablehlo;

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOOps.cpp.inc"
