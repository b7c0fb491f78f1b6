//===- Passes.h - Passes and pipelines on tpu programs ----------*- C++ -*-===//

#ifndef SYSTOLE_CODEGEN_TPU_PASSES_H
#define SYSTOLE_CODEGEN_TPU_PASSES_H

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Pass/Pass.h"

namespace mlir {
class OpPassManager;
}

namespace systole::tpu {

#define GEN_PASS_DECL
#include "systole/CodeGen/TPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/CodeGen/TPU/Passes.h.inc"

/// What should run on a module's programs before `compileProgram`: equal expressions become one, invariant
/// ones leave loops. Changes no value. Named `tpu-prepare`.
void buildPreparePipeline(mlir::OpPassManager &manager);

void registerTPUPipelines();

} // namespace systole::tpu

#endif
