//===- GraphOps.cpp - Ops of the graph dialect -----------------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

#define GET_OP_CLASSES
#include "systole/Dialect/Graph/IR/GraphOps.cpp.inc"
