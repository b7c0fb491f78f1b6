//===- Motion.cpp - Elementwise ops and changes of shape ------------------===//
//
// Elementwise ops move up through broadcasts, where they have fewer elements to work on, and reshapes and
// transposes move down through elementwise ops, where they meet others to cancel with, and leave the
// elementwise ops together for fusion. The two never move against each other, so that the rules come to an
// end.
//
//===----------------------------------------------------------------------===//

#include "Matching.h"
#include "Patterns.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
Type withShape(Type type, ArrayRef<int64_t> shape) { return cast<RankedTensorType>(type).clone(shape); }

// A copy of the elementwise `op` that works on `operands`, of `shape`.
Value applyTo(Operation *op, ValueRange operands, ArrayRef<int64_t> shape, PatternRewriter &rewriter) {
  Operation *copy = rewriter.clone(*op);
  rewriter.modifyOpInPlace(copy, [&] {
    copy->setOperands(operands);
    copy->getResult(0).setType(withShape(op->getResult(0).getType(), shape));
  });
  return copy->getResult(0);
}

// f(broadcast(x), broadcast(y), splat) → broadcast(f(x, y, splat)) where all broadcasts are alike and
// enlarge.
struct HoistOverBroadcast : RewritePattern {
  explicit HoistOverBroadcast(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    // Complex numbers are put together last: not every machine can move them.
    if (!isa_and_present<StableHLODialect>(op->getDialect()) || isa<stablehlo::ComplexOp>(op) ||
        !kernel::isElementwiseOfOneShape(op))
      return failure();
    BroadcastInDimOp model;
    for (Value operand : op->getOperands())
      if (auto broadcast = operand.getDefiningOp<BroadcastInDimOp>(); broadcast && !model)
        model = broadcast;
    if (!model || !staticType(model.getOperand()) || sizeOf(model.getOperand()) >= sizeOf(model))
      return failure();
    ArrayRef<int64_t> shape = staticType(model.getOperand()).getShape();
    for (Value operand : op->getOperands()) {
      auto broadcast = operand.getDefiningOp<BroadcastInDimOp>();
      bool isAlike = broadcast && broadcast.getBroadcastDimensions() == model.getBroadcastDimensions() &&
                     staticType(broadcast.getOperand()) &&
                     staticType(broadcast.getOperand()).getShape() == shape;
      if (!isAlike && !splatOf(operand))
        return rewriter.notifyMatchFailure(op, "the operands are not broadcast alike");
    }
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (SplatElementsAttr splat = splatOf(operand))
        operands.push_back(
            ConstantOp::create(rewriter, op->getLoc(),
                               splat.resizeSplat(cast<ShapedType>(withShape(operand.getType(), shape)))));
      else
        operands.push_back(operand.getDefiningOp<BroadcastInDimOp>().getOperand());
    }
    Value small = applyTo(op, operands, shape, rewriter);
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op->getResult(0).getType(), small,
                                                  model.getBroadcastDimensions());
    return success();
  }
};

// Whether two ops, both reshapes or both transposes, change their operands' shape in the same way.
bool isSameChange(Operation *a, Operation *b) {
  if (a->getName() != b->getName() ||
      staticType(a->getOperand(0)).getShape() != staticType(b->getOperand(0)).getShape())
    return false;
  auto first = dyn_cast<TransposeOp>(a), second = dyn_cast<TransposeOp>(b);
  return !first || first.getPermutation() == second.getPermutation();
}

// f(reshape(x), reshape(y), splat) → reshape(f(x, y, splat)), and the same with transposes.
struct SinkBelowElementwise : RewritePattern {
  explicit SinkBelowElementwise(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    // Complex numbers are put together last: not every machine can move them.
    if (!isa_and_present<StableHLODialect>(op->getDialect()) || isa<stablehlo::ComplexOp>(op) ||
        !kernel::isElementwiseOfOneShape(op))
      return failure();
    Operation *change = nullptr;
    for (Value operand : op->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (producer && splatOf(operand))
        continue;
      // With another use the change of shape would stay where it is, and the one below would come on top.
      if (!isa_and_present<ReshapeOp, TransposeOp>(producer) || !staticType(producer->getOperand(0)) ||
          !llvm::all_of(producer->getUsers(), [&](Operation *user) { return user == op; }))
        return failure();
      if (change && !isSameChange(change, producer))
        return failure();
      change = producer;
    }
    // A constant is better changed once, by folding, than computed with at run time.
    if (!change || constantOf(change->getOperand(0)))
      return failure();
    ArrayRef<int64_t> shape = staticType(change->getOperand(0)).getShape();
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      if (SplatElementsAttr splat = splatOf(operand))
        operands.push_back(
            ConstantOp::create(rewriter, op->getLoc(),
                               splat.resizeSplat(cast<ShapedType>(withShape(operand.getType(), shape)))));
      else
        operands.push_back(operand.getDefiningOp()->getOperand(0));
    }
    Value inner = applyTo(op, operands, shape, rewriter);
    Operation *outer = rewriter.clone(*change);
    rewriter.modifyOpInPlace(outer, [&] {
      outer->setOperand(0, inner);
      outer->getResult(0).setType(op->getResult(0).getType());
    });
    rewriter.replaceOp(op, outer);
    return success();
  }
};
} // namespace

void systole::simplify::populateMotionPatterns(RewritePatternSet &patterns) {
  patterns.add<HoistOverBroadcast, SinkBelowElementwise>(patterns.getContext());
}
