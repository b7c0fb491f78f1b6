//===- PreparePipeline.cpp - Simplification before code generation --------===//

#include "systole/CodeGen/TPU/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// No canonicalizer: folding x * 1 or an f32 constant follows IEEE, where this machine flushes subnormals.
void systole::tpu::buildPreparePipeline(OpPassManager &manager) {
  OpPassManager &program = manager.nest<ProgramOp>();
  program.addPass(createCSEPass());
  program.addPass(createLoopInvariantCodeMotionPass());
  // What left two loops may be equal now.
  program.addPass(createCSEPass());
}

void systole::tpu::registerTPUPipelines() {
  PassPipelineRegistration<>("tpu-prepare", "Simplify tpu programs before they are compiled to bundles",
                             buildPreparePipeline);
}
