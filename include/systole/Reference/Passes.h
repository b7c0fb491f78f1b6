//===- Passes.h - The reference evaluator as a pass -------------*- C++ -*-===//

#ifndef SYSTOLE_REFERENCE_PASSES_H
#define SYSTOLE_REFERENCE_PASSES_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Reference/Evaluator.h"

#include "mlir/Pass/Pass.h"

#include <memory>

namespace systole::reference {

#define GEN_PASS_DECL
#include "systole/Reference/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/Reference/Passes.h.inc"

} // namespace systole::reference

#endif
