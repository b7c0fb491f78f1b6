//===- TPUOps.cpp - Ops of the tpu dialect -----------------------------===//

#include "systole/Dialect/TPU/IR/TPUOps.h"

using namespace mlir;
using namespace systole::tpu;

#define GET_OP_CLASSES
#include "systole/Dialect/TPU/IR/TPUOps.cpp.inc"
