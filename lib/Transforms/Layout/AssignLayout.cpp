//===- AssignLayout.cpp - Chooses the order of dimensions -----------------===//

#include "Layout.h"

#include "../Simplify/Patterns.h"

#include "systole/Transforms/Passes.h"

#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOASSIGNLAYOUT
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct StableHLOAssignLayout : public systole::impl::StableHLOAssignLayoutBase<StableHLOAssignLayout> {
  using StableHLOAssignLayoutBase::StableHLOAssignLayoutBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set(context);
    layout::populateSinkingPatterns(set);
    layout::populateLoopPatterns(set);
    layout::populateConstantPatterns(set);
    // What makes transposes meet and cancel is the simplifier's.
    simplify::populateReshapePatterns(set);
    simplify::populateBroadcastPatterns(set);
    simplify::populateReductionPatterns(set);
    simplify::populateDotPatterns(set);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    if (preferred != "nhwc" && preferred != "nchw") {
      getOperation().emitError("unknown layout '") << preferred << "'; expected nhwc or nchw";
      return signalPassFailure();
    }
    auto preference =
        preferred == "nhwc" ? layout::Preference::FeaturesLast : layout::Preference::FeaturesFirst;
    IRRewriter rewriter(&getContext());
    SmallVector<stablehlo::ConvolutionOp> convolutions;
    getOperation().walk([&](stablehlo::ConvolutionOp op) { convolutions.push_back(op); });
    for (stablehlo::ConvolutionOp op : convolutions)
      layout::canonicalize(op, preference, rewriter);
    GreedyRewriteConfig config;
    config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
    (void)applyPatternsGreedily(getOperation(), patterns, config);
  }

  FrozenRewritePatternSet patterns;
};
} // namespace
