//===- StableHLOOpsShard4.cpp - What the op definitions generate ----------===//

#include "AssemblyFormat.h"

using namespace mlir;
using namespace systole::stablehlo;

#define GET_OP_DEFS_4
#include "systole/Dialect/StableHLO/IR/StableHLOOps.cpp.inc"
