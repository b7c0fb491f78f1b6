//===- Passes.h - The target-independent passes -----------------*- C++ -*-===//

#ifndef SYSTOLE_TRANSFORMS_PASSES_H
#define SYSTOLE_TRANSFORMS_PASSES_H

#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/Pass.h"

#include <memory>

namespace systole {

#define GEN_PASS_DECL
#include "systole/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Transforms/Passes.h.inc"

} // namespace systole

#endif
