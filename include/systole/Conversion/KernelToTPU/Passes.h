//===- Passes.h - From StableHLO to a tpu.program ---------------*- C++ -*-===//

#ifndef SYSTOLE_CONVERSION_KERNELTOTPU_PASSES_H
#define SYSTOLE_CONVERSION_KERNELTOTPU_PASSES_H

#include "mlir/Pass/Pass.h"

namespace systole::tpu {
#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "systole/Conversion/KernelToTPU/Passes.h.inc"
} // namespace systole::tpu

#endif // SYSTOLE_CONVERSION_KERNELTOTPU_PASSES_H
