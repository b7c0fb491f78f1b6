//===- GraphOpsShard4.cpp - A sixth of the generated op definitions ---------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

#define GET_OP_DEFS_4
#include "systole/Dialect/Graph/IR/GraphOps.cpp.inc"
