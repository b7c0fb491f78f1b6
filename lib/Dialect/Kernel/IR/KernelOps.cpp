//===- KernelOps.cpp - Ops of the kernel dialect -----------------------------===//

#include "systole/Dialect/Kernel/IR/KernelOps.h"

using namespace mlir;
using namespace systole::kernel;

#define GET_OP_CLASSES
#include "systole/Dialect/Kernel/IR/KernelOps.cpp.inc"
