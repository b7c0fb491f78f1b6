//===- Passes.h - graph to stablehlo ----------------------------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_GRAPHTOSTABLEHLO_PASSES_H
#define SYSTOLE_CONVERSION_GRAPHTOSTABLEHLO_PASSES_H

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Pass/Pass.h"

namespace systole {

#define GEN_PASS_DECL
#include "systole/Conversion/GraphToStableHLO/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Conversion/GraphToStableHLO/Passes.h.inc"

} // namespace systole

#endif
