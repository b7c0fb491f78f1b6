//===- Fuse.cpp - Groups stablehlo ops into kernel.fusion -----------------===//

#include "FusionPlanner.h"

#include "systole/Transforms/Passes.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOFUSE
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct StableHLOFuse : public systole::impl::StableHLOFuseBase<StableHLOFuse> {
  using StableHLOFuseBase::StableHLOFuseBase;

  void runOnOperation() override {
    options.maxOperands = maxOperands;
    options.maxResults = maxResults;
    options.maxOps = maxOps;
    options.multipleOutputs = multipleOutputs;
    options.reductionProducers = reductionProducers;
    options.epilogues = epilogues;
    options.flopsPerByte = flopsPerByte;
    options.explain = explain;
    for (Block &block : getOperation().getBody())
      fuseBlock(block);
  }

private:
  void fuseBlock(Block &block) {
    for (Operation &op : block)
      if (isa<stablehlo::WhileOp, stablehlo::IfOp, stablehlo::CaseOp>(op))
        for (Region &region : op.getRegions())
          for (Block &inner : region)
            fuseBlock(inner);
    fusion::FusionPlanner planner(block, options);
    planner.plan();
    fusion::buildFusions(block, planner.getGraph());
  }

  fusion::FusionOptions options;
};
} // namespace
