//===- VerifyKernels.cpp - What fusion guarantees to the backends ---------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_VERIFYKERNELS
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
LogicalResult verifyBlock(Block &block);

LogicalResult verifyControlFlow(Operation *op) {
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (failed(verifyBlock(block)))
        return failure();
  return success();
}

LogicalResult verifyOp(Operation *op) {
  if (auto fusion = dyn_cast<kernel::FusionOp>(op))
    return kernel::verifyFusionBody(fusion);
  if (isa<stablehlo::WhileOp, stablehlo::IfOp, stablehlo::CaseOp>(op))
    return verifyControlFlow(op);
  if (isa<func::ReturnOp>(op))
    return success();
  if (!isa<stablehlo::StableHLODialect>(op->getDialect()))
    return op->emitOpError(
        "is left after fusion: it is none of the ops of graph, stablehlo and chlo that programs are made of");
  if (kernel::isElementwise(op))
    return op->emitOpError("is elementwise and outside of a kernel.fusion");
  return success();
}

LogicalResult verifyBlock(Block &block) {
  for (Operation &op : block)
    if (failed(verifyOp(&op)))
      return failure();
  return success();
}

struct VerifyKernels : public systole::impl::VerifyKernelsBase<VerifyKernels> {
  void runOnOperation() override {
    for (Block &block : getOperation().getBody())
      if (failed(verifyBlock(block)))
        return signalPassFailure();
    markAllAnalysesPreserved();
  }
};
} // namespace
