//===- Sinking.cpp - Transposes move down ---------------------------------===//

#include "Layout.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

using namespace mlir;
using namespace systole;
using namespace systole::layout;
using namespace systole::stablehlo;

namespace {
// The transpose behind `value`, if no other op needs its result as it is.
TransposeOp transposeFor(Value value, Operation *user) {
  auto transpose = value.getDefiningOp<TransposeOp>();
  if (!transpose || !llvm::all_of(transpose->getUsers(), [&](Operation *other) { return other == user; }))
    return {};
  return transpose;
}

bool isConstant(Value value) { return value.getDefiningOp<ConstantOp>() != nullptr; }

// Whether a transpose of `value` goes away: it is a constant, or a leaf that takes another order at no cost.
bool isFreeToTranspose(Value value) {
  if (isConstant(value))
    return true;
  auto broadcast = value.getDefiningOp<BroadcastInDimOp>();
  return broadcast && llvm::count_if(cast<RankedTensorType>(broadcast.getOperand().getType()).getShape(),
                                     [](int64_t size) { return size != 1; }) <= 1;
}

// f(transpose(x), transpose(y), c) → transpose(f(x, y, transpose⁻¹(c))) where the inverse transpose of c
// costs nothing.
struct SinkBelowElementwise : RewritePattern {
  explicit SinkBelowElementwise(MLIRContext *context) : RewritePattern(MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult matchAndRewrite(Operation *op, PatternRewriter &rewriter) const override {
    // Complex numbers are put together last: not every machine can move them.
    if (!isa_and_present<StableHLODialect>(op->getDialect()) || isa<stablehlo::ComplexOp>(op) ||
        !kernel::isElementwiseOfOneShape(op))
      return failure();
    TransposeOp model;
    for (Value operand : op->getOperands()) {
      TransposeOp transpose = transposeFor(operand, op);
      if (transpose && isConstant(transpose.getOperand()))
        return failure();
      if (!transpose && !isFreeToTranspose(operand))
        return rewriter.notifyMatchFailure(op, "an operand would need a transpose of its own");
      if (transpose && model && transpose.getPermutation() != model.getPermutation())
        return rewriter.notifyMatchFailure(op, "the operands are transposed in different ways");
      if (transpose)
        model = transpose;
    }
    if (!model)
      return failure();
    SmallVector<int64_t> permutation(model.getPermutation()), back = inverse(permutation);
    SmallVector<Value> operands;
    for (Value operand : op->getOperands()) {
      auto transpose = operand.getDefiningOp<TransposeOp>();
      operands.push_back(transpose ? transpose.getOperand()
                                   : TransposeOp::create(rewriter, op->getLoc(), operand, back).getResult());
    }
    ArrayRef<int64_t> shape = cast<RankedTensorType>(model.getOperand().getType()).getShape();
    auto type = cast<RankedTensorType>(op->getResult(0).getType());
    Operation *copy = rewriter.clone(*op);
    rewriter.modifyOpInPlace(copy, [&] {
      copy->setOperands(operands);
      copy->getResult(0).setType(type.clone(shape));
    });
    rewriter.replaceOpWithNewOp<TransposeOp>(op, type, copy->getResult(0), permutation);
    return success();
  }
};

// pad(transpose(x)) → transpose(pad(x)).
LogicalResult sinkBelowPad(PadOp op, PatternRewriter &rewriter) {
  TransposeOp transpose = transposeFor(op.getOperand(), op);
  if (!transpose)
    return failure();
  SmallVector<int64_t> permutation(transpose.getPermutation());
  Value pad = PadOp::create(rewriter, op.getLoc(), transpose.getOperand(), op.getPaddingValue(),
                            toOperandOrder(op.getEdgePaddingLow(), permutation),
                            toOperandOrder(op.getEdgePaddingHigh(), permutation),
                            toOperandOrder(op.getInteriorPadding(), permutation));
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), pad, permutation);
  return success();
}

// slice(transpose(x)) → transpose(slice(x)).
LogicalResult sinkBelowSlice(SliceOp op, PatternRewriter &rewriter) {
  TransposeOp transpose = transposeFor(op.getOperand(), op);
  if (!transpose)
    return failure();
  SmallVector<int64_t> permutation(transpose.getPermutation());
  Value slice = SliceOp::create(
      rewriter, op.getLoc(), transpose.getOperand(), toOperandOrder(op.getStartIndices(), permutation),
      toOperandOrder(op.getLimitIndices(), permutation), toOperandOrder(op.getStrides(), permutation));
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), slice, permutation);
  return success();
}

// reverse(transpose(x)) → transpose(reverse(x)).
LogicalResult sinkBelowReverse(ReverseOp op, PatternRewriter &rewriter) {
  TransposeOp transpose = transposeFor(op.getOperand(), op);
  if (!transpose)
    return failure();
  SmallVector<int64_t> permutation(transpose.getPermutation());
  SmallVector<int64_t> dimensions =
      llvm::map_to_vector(op.getDimensions(), [&](int64_t dimension) { return permutation[dimension]; });
  Value reverse = ReverseOp::create(rewriter, op.getLoc(), transpose.getOperand(), dimensions);
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), reverse, permutation);
  return success();
}

// concatenate(transpose(x), transpose(y)) → transpose(concatenate(x, y)).
LogicalResult sinkBelowConcatenate(ConcatenateOp op, PatternRewriter &rewriter) {
  TransposeOp model = transposeFor(op.getInputs().front(), op);
  if (!model)
    return failure();
  SmallVector<Value> inputs;
  for (Value input : op.getInputs()) {
    TransposeOp transpose = transposeFor(input, op);
    if (!transpose || transpose.getPermutation() != model.getPermutation())
      return rewriter.notifyMatchFailure(op, "the operands are not all transposed in the same way");
    inputs.push_back(transpose.getOperand());
  }
  SmallVector<int64_t> permutation(model.getPermutation());
  Value joined = ConcatenateOp::create(rewriter, op.getLoc(), inputs, permutation[op.getDimension()]);
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), joined, permutation);
  return success();
}

// reduce_window(transpose(x)) → transpose(reduce_window(x)), where the order within the window stays: that of
// the window's larger dimensions.
LogicalResult sinkBelowReduceWindow(ReduceWindowOp op, PatternRewriter &rewriter) {
  if (op.getInputs().size() != 1)
    return failure();
  TransposeOp transpose = transposeFor(op.getInputs().front(), op);
  if (!transpose)
    return failure();
  SmallVector<int64_t> permutation(transpose.getPermutation()), windowed;
  for (auto [to, size] : llvm::enumerate(op.getWindowDimensions()))
    if (size != 1)
      windowed.push_back(permutation[to]);
  if (!llvm::is_sorted(windowed))
    return rewriter.notifyMatchFailure(op, "the window's elements would come in another order");
  auto reorder = [&](ArrayRef<int64_t> values) { return toOperandOrder(values, permutation); };
  SmallVector<std::pair<int64_t, int64_t>> padding = op.getPaddingOrDefault();
  auto window = ReduceWindowOp::create(
      rewriter, op.getLoc(), ValueRange(transpose.getOperand()), op.getInitValues(),
      reorder(op.getWindowDimensions()), reorder(op.getStridesOrDefault()),
      reorder(op.getBaseDilationsOrDefault()), reorder(op.getWindowDilationsOrDefault()),
      toOperandOrder(ArrayRef(padding), permutation));
  rewriter.cloneRegionBefore(op.getBody(), window.getBody(), window.getBody().end());
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getResult(0).getType(), window.getResults().front(),
                                           permutation);
  return success();
}

} // namespace

void systole::layout::populateSinkingPatterns(RewritePatternSet &patterns) {
  patterns.add<SinkBelowElementwise>(patterns.getContext());
  patterns.add(sinkBelowPad);
  patterns.add(sinkBelowSlice);
  patterns.add(sinkBelowReverse);
  patterns.add(sinkBelowConcatenate);
  patterns.add(sinkBelowReduceWindow);
}
