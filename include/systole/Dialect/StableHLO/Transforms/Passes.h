//===- Passes.h - Passes within the stablehlo and chlo dialects -*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_PASSES_H
#define SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_PASSES_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

#include <memory>

namespace systole::stablehlo {

#define GEN_PASS_DECL
#include "systole/Dialect/StableHLO/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Dialect/StableHLO/Transforms/Passes.h.inc"

} // namespace systole::stablehlo

#endif
