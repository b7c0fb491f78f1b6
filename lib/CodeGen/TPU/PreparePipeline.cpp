//===- PreparePipeline.cpp - Simplification before code generation --------===//

#include "systole/CodeGen/TPU/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void systole::tpu::buildPreparePipeline(OpPassManager &manager) {
  OpPassManager &program = manager.nest<ProgramOp>();
  // Invariants are found more easily when equal expressions are one, and leave loops in a single round.
  program.addPass(createCanonicalizerPass());
  program.addPass(createCSEPass());
  program.addPass(createLoopInvariantCodeMotionPass());
  // What left two loops may be equal now.
  program.addPass(createCSEPass());
}

void systole::tpu::registerTPUPipelines() {
  PassPipelineRegistration<>("tpu-prepare", "Simplify tpu programs before they are compiled to bundles",
                             buildPreparePipeline);
}
