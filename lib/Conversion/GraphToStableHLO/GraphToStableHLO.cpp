//===- GraphToStableHLO.cpp - Legalizes every graph op ---------------------===//

#include "systole/Conversion/GraphToStableHLO/Passes.h"

#include "Patterns.h"

namespace systole {
#define GEN_PASS_DEF_GRAPHTOSTABLEHLOPASS
#include "systole/Conversion/GraphToStableHLO/Passes.h.inc"
} // namespace systole

using namespace mlir;
using namespace systole;

namespace {

struct GraphToStableHLOPass : public systole::impl::GraphToStableHLOPassBase<GraphToStableHLOPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateElementwisePatterns(patterns);
    populateActivationPatterns(patterns);
    populateContractionPatterns(patterns);
    populateConvolutionPatterns(patterns);
    populatePoolingPatterns(patterns);
    populateNormalizationPatterns(patterns);
    populateSoftmaxPatterns(patterns);
    populateReductionPatterns(patterns);
    populateShapePatterns(patterns);
    populateControlFlowPatterns(patterns);

    ConversionTarget target(getContext());
    target.addIllegalDialect<graph::GraphDialect>();
    target.addLegalDialect<stablehlo::StableHLODialect, chlo::CHLODialect>();
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    if (failed(applyFullConversion(getOperation(), target, std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
