//===- Simplify.cpp - Algebraic simplification of stablehlo ops -----------===//

#include "Patterns.h"

#include "systole/Transforms/Passes.h"

#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOSIMPLIFY
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct StableHLOSimplify : public systole::impl::StableHLOSimplifyBase<StableHLOSimplify> {
  using StableHLOSimplifyBase::StableHLOSimplifyBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    simplify::populateArithmeticPatterns(set);
    simplify::populateLogicPatterns(set);
    simplify::populateConversionPatterns(set);
    simplify::populateReshapePatterns(set);
    simplify::populateBroadcastPatterns(set);
    simplify::populateMotionPatterns(set);
    simplify::populatePadPatterns(set);
    simplify::populateSlicePatterns(set);
    simplify::populateIndexingPatterns(set);
    simplify::populateReductionPatterns(set);
    simplify::populateDotPatterns(set);
    simplify::populateConvolutionPatterns(set);
    simplify::populateControlFlowPatterns(set);
    if (foldBatchNorm)
      simplify::populateBatchNormFoldingPatterns(set);
    if (reassociate) {
      simplify::populateReassociationPatterns(set);
      simplify::populateReductionReassociationPatterns(set);
    }
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    // Each rule makes an op simpler or moves it one way, so that the rules come to an end; should two of them
    // ever chase each other, the program is still right, and so this is not an error.
    (void)applyPatternsGreedily(getOperation(), patterns, config);
  }

  FrozenRewritePatternSet patterns;
};
} // namespace
