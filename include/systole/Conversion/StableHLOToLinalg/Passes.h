//===- Passes.h - From StableHLO to linalg ----------------------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_H
#define SYSTOLE_CONVERSION_STABLEHLOTOLINALG_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class ModuleOp;
}

namespace systole {

#define GEN_PASS_DECL
#include "systole/Conversion/StableHLOToLinalg/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Conversion/StableHLOToLinalg/Passes.h.inc"

} // namespace systole

#endif
