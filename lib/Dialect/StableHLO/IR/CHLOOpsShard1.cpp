//===- CHLOOpsShard1.cpp - What the op definitions generate ---------------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "Verification.h"

using namespace mlir;
using namespace systole::chlo;

#define GET_OP_DEFS_1
#include "systole/Dialect/StableHLO/IR/CHLOOps.cpp.inc"
