//===- GraphOpsShard1.cpp - A sixth of the generated op definitions ---------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

#define GET_OP_DEFS_1
#include "systole/Dialect/Graph/IR/GraphOps.cpp.inc"
