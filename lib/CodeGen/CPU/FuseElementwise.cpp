//===- FuseElementwise.cpp - Elementwise producers into consumers ---------===//

#include "LinalgAnalysis.h"

#include "systole/CodeGen/CPU/Passes.h"

#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUFUSEELEMENTWISE
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole::cpu;

namespace {

int64_t iterations(linalg::LinalgOp op) {
  int64_t product = 1;
  for (int64_t extent : op.getStaticLoopRanges())
    product *= extent;
  return product;
}

// A loop nest of more operations gains nothing from the next one, and each fusion copies what is there:
// thousands of operations in a row would take a time that grows with their square.
constexpr unsigned maximumBody = 256;

bool isLarge(linalg::GenericOp op) { return llvm::hasNItemsOrMore(*op.getBody(), maximumBody); }

bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || isMultiplyAccumulate(consumer))
    return false;
  if (producer->getNumResults() != 1 || isLarge(producer) || isLarge(consumer))
    return false;
  // What a contraction over no dimension adds to is no operand of the fused op, which would add to its own
  // result.
  if (producer.payloadUsesValueFromOperand(producer.getDpsInitOperand(0)))
    return false;
  // The fused op would keep the producer's result, which lies along the loops that are summed over too: loop
  // nests have no such result.
  if (consumer.getNumReductionLoops() != 0 &&
      !linalg::getPreservedProducerResults(producer, consumer, operand).empty())
    return false;
  bool oneUser = llvm::all_equal(operand->get().getUsers());
  Cost cost = bodyCost(producer);
  bool isLoad = cost.simple <= 1 && cost.functions == 0;
  if (!oneUser)
    return isLoad && producer.getNumDpsInputs() <= 1;
  return isLoad || iterations(consumer) <= iterations(producer);
}

class FuseElementwise : public systole::cpu::impl::CpuFuseElementwiseBase<FuseElementwise> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, &getContext());
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};

} // namespace
