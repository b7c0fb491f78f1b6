//===- Pipelines.cpp - The target-independent phases ----------------------===//

#include "systole/Transforms/Pipelines.h"

#include "systole/Dialect/StableHLO/Transforms/Passes.h"

#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace systole;

static void addSimplify(OpPassManager &functions, const TargetIndependentOptions &options) {
  StableHLOSimplifyOptions simplify;
  simplify.reassociate = options.reassociate;
  simplify.foldBatchNorm = options.foldBatchNorm;
  StableHLOFoldConstantsOptions fold;
  fold.arithmetic = options.arithmetic;
  functions.addPass(createStableHLOSimplify(simplify));
  if (options.foldConstants)
    functions.addPass(createStableHLOFoldConstants(fold));
  functions.addPass(createCSEPass());
}

void systole::buildLegalizePipeline(OpPassManager &manager) {
  // Computations of the sdy dialect may hold calls, so they go first.
  manager.addPass(createSDYDropShardings());
  // Before inlining, which removes the computations that the calls name.
  manager.addPass(createStableHLOExpandCustomCalls());
  // All that follows works on one function at a time.
  manager.addPass(createStableHLOInline());
  // Without tokens, and with ids and sizes as constants, more shapes are known.
  manager.addPass(createStableHLOSingleDevice());
  OpPassManager &functions = manager.nest<func::FuncOp>();
  functions.addPass(createStableHLOStaticShapes());
  functions.addPass(createStableHLOVerifyStatic());
  functions.addPass(createStableHLOExpandLegacy());
  manager.addPass(stablehlo::createStableHLOQuantizedToInteger());
}

void systole::buildSimplifyPipeline(OpPassManager &manager, const TargetIndependentOptions &options) {
  buildLegalizePipeline(manager);
  OpPassManager &functions = manager.nest<func::FuncOp>();
  functions.addPass(createStableHLOExpandRandom());
  functions.addPass(createStableHLOExpandFourier());
  functions.addPass(createStableHLOExpandLinearAlgebra());
  // Functions of complex numbers are written in functions of real ones, which are expanded after that.
  functions.addPass(createStableHLOSplitComplex());
  functions.addPass(stablehlo::createCHLOExpand());
  functions.addPass(createStableHLOExpandBatchNorm());
  functions.addPass(createStableHLOExpandScan());
  addSimplify(functions, options);
  // Folded constants decide branches, and let scales move into weights, which then fold in turn.
  addSimplify(functions, options);
  // Simplified loops show what is invariant in them.
  functions.addPass(createStableHLOHoistInvariants());
}

void systole::buildLayoutPipeline(OpPassManager &manager, const TargetIndependentOptions &options) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // After simplification, which knows more of whole numbers than of their halves.
  if (options.emulateTypes)
    functions.addPass(createStableHLOEmulateTypes());
  functions.addPass(createStableHLOAssignLayout());
  // In the new order a convolution may turn out to be a contraction.
  addSimplify(functions, options);
  functions.addPass(createStableHLOHoistInvariants());
}

void systole::buildFusionPipeline(OpPassManager &manager, const TargetIndependentOptions &options) {
  OpPassManager &functions = manager.nest<func::FuncOp>();
  StableHLOFuseOptions fuse;
  fuse.maxOperands = options.maxOperands;
  fuse.maxResults = options.maxResults;
  fuse.maxOps = options.maxOps;
  fuse.multipleOutputs = options.multipleOutputs;
  fuse.reductionProducers = options.reductionProducers;
  fuse.epilogues = options.epilogues;
  fuse.explain = options.explain;
  functions.addPass(createStableHLOFuse(fuse));
  functions.addPass(createVerifyKernels());
}

void systole::buildTargetIndependentPipeline(OpPassManager &manager,
                                             const TargetIndependentOptions &options) {
  buildSimplifyPipeline(manager, options);
  buildLayoutPipeline(manager, options);
  buildFusionPipeline(manager, options);
}

void systole::registerTargetIndependentPipelines() {
  PassPipelineRegistration<>("stablehlo-legalize-pipeline", "write stablehlo in the ops that backends know",
                             buildLegalizePipeline);
  PassPipelineRegistration<TargetIndependentOptions>(
      "stablehlo-simplify-pipeline", "inline, expand and simplify stablehlo", buildSimplifyPipeline);
  PassPipelineRegistration<TargetIndependentOptions>(
      "stablehlo-to-kernels", "simplify stablehlo and group it into kernels", buildTargetIndependentPipeline);
}
