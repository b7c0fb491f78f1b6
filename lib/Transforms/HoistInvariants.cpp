//===- HoistInvariants.cpp - Work that a loop repeats in vain -------------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOHOISTINVARIANTS
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
bool isDefinedOutside(Value value, Region &region) { return !region.isAncestor(value.getParentRegion()); }

bool isInvariant(Operation *op, Region &region) {
  if (!llvm::all_of(op->getOperands(), [&](Value operand) { return isDefinedOutside(operand, region); }))
    return false;
  // Its own regions may use values from the loop too.
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  return llvm::all_of(captured, [&](Value value) { return isDefinedOutside(value, region); });
}

bool mayHoist(Operation *op, Region &region) {
  if (op->hasTrait<OpTrait::IsTerminator>() || !isMemoryEffectFree(op) ||
      isa<stablehlo::OptimizationBarrierOp>(op))
    return false;
  return isInvariant(op, region);
}

struct StableHLOHoistInvariants
    : public systole::impl::StableHLOHoistInvariantsBase<StableHLOHoistInvariants> {
  void runOnOperation() override {
    // Inner loops first: what leaves them may leave the outer ones too.
    getOperation().walk([&](Operation *op) {
      if (isa<stablehlo::WhileOp, stablehlo::ReduceOp, stablehlo::ReduceWindowOp, stablehlo::SortOp,
              stablehlo::ScatterOp, stablehlo::SelectAndScatterOp, stablehlo::MapOp>(op))
        for (Region &region : op->getRegions())
          hoistFrom(op, region);
    });
  }

private:
  void hoistFrom(Operation *loop, Region &region) {
    for (Operation &op : llvm::make_early_inc_range(region.front())) {
      if (!mayHoist(&op, region))
        continue;
      op.moveBefore(loop);
      hoisted.push_back(&op);
    }
    sinkLeaves(region);
  }

  // A leaf costs nothing in the loop, where it becomes part of what uses it, and memory outside: those that
  // left only on the chance that something depends on them come back as copies at the head of the region.
  void sinkLeaves(Region &region) {
    OpBuilder builder = OpBuilder::atBlockBegin(&region.front());
    for (Operation *op : llvm::reverse(hoisted)) {
      if (!kernel::isLeaf(op))
        continue;
      auto isWithin = [&](OpOperand &use) { return region.isAncestor(use.getOwner()->getParentRegion()); };
      if (llvm::none_of(op->getUses(), isWithin))
        continue;
      Operation *copy = builder.clone(*op);
      builder.setInsertionPoint(copy);
      op->getResult(0).replaceUsesWithIf(
          copy->getResult(0), [&](OpOperand &use) { return use.getOwner() != copy && isWithin(use); });
      if (op->use_empty())
        op->erase();
    }
    hoisted.clear();
  }

  SmallVector<Operation *> hoisted;
};
} // namespace
