//===- Reshape.cpp - Reshapes, transposes, reversals ----------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// The largest constant that is stored anew with another shape. Its bytes are copied, and reshaping at run
// time is free.
constexpr int64_t maxReshapedConstant = 1 << 14;

// reshape to the same type → nothing; reshape(reshape(x)) → reshape(x); of a constant → constant.
LogicalResult simplifyReshape(ReshapeOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  if (operand.getType() == op.getType()) {
    rewriter.replaceOp(op, operand);
    return success();
  }
  if (auto inner = operand.getDefiningOp<ReshapeOp>()) {
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), inner.getOperand());
    return success();
  }
  if (!staticType(op))
    return failure();
  if (SplatElementsAttr splat = splatOf(operand)) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(op.getType()));
    return success();
  }
  auto dense = dyn_cast_if_present<DenseElementsAttr>(constantOf(operand));
  if (!dense || dense.getNumElements() > maxReshapedConstant)
    return failure();
  rewriter.replaceOpWithNewOp<ConstantOp>(op, dense.reshape(op.getType()));
  return success();
}

// reshape(transpose(x)) where the reshape drops the dimensions of size one → transpose(reshape(x)): a
// transpose of fewer dimensions, which a contraction may take.
LogicalResult dropUnitsBeforeTranspose(ReshapeOp op, PatternRewriter &rewriter) {
  auto transpose = op.getOperand().getDefiningOp<TransposeOp>();
  if (!transpose || !transpose->hasOneUse() || !staticType(transpose) || !staticType(op))
    return failure();
  auto isNotOne = [](int64_t size) { return size != 1; };
  RankedTensorType from = staticType(transpose.getOperand()), to = staticType(op);
  SmallVector<int64_t> larger(llvm::make_filter_range(staticType(transpose).getShape(), isNotOne));
  if (to.getRank() >= from.getRank() || !llvm::equal(larger, to.getShape()))
    return rewriter.notifyMatchFailure(op, "the reshape does more than drop all dimensions of size one");
  // Which of the operand's larger dimensions is which of the result's.
  SmallVector<int64_t> kept;
  for (int64_t dimension : transpose.getPermutation())
    if (isNotOne(from.getDimSize(dimension)))
      kept.push_back(dimension);
  SmallVector<int64_t> sorted(kept);
  llvm::sort(sorted);
  SmallVector<int64_t> shape =
      llvm::map_to_vector(sorted, [&](int64_t dimension) { return from.getDimSize(dimension); });
  SmallVector<int64_t> permutation = llvm::map_to_vector(kept, [&](int64_t dimension) {
    return static_cast<int64_t>(llvm::find(sorted, dimension) - sorted.begin());
  });
  Value reshaped = ReshapeOp::create(rewriter, op.getLoc(), to.clone(shape), transpose.getOperand());
  rewriter.replaceOpWithNewOp<TransposeOp>(op, to, reshaped, permutation);
  return success();
}

// Whether the transposition moves dimensions of size one alone, so that the elements keep their order.
bool keepsOrder(TransposeOp op) {
  ArrayRef<int64_t> shape = staticType(op.getOperand()).getShape();
  SmallVector<int64_t> moved;
  for (int64_t dimension : op.getPermutation())
    if (shape[dimension] != 1)
      moved.push_back(dimension);
  return llvm::is_sorted(moved);
}

// transpose by the identity → nothing; transpose(transpose(x)) → transpose(x); a transpose that keeps the
// elements' order → reshape; of a splat → splat.
LogicalResult simplifyTranspose(TransposeOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  if (isRange(op.getPermutation()))
    return replace(op, operand, rewriter);
  if (auto inner = operand.getDefiningOp<TransposeOp>()) {
    SmallVector<int64_t> permutation;
    for (int64_t dimension : op.getPermutation())
      permutation.push_back(inner.getPermutation()[dimension]);
    rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), inner.getOperand(), permutation);
    return success();
  }
  if (!staticType(op) || !staticType(operand))
    return failure();
  if (SplatElementsAttr splat = splatOf(operand)) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(op.getType()));
    return success();
  }
  if (!keepsOrder(op))
    return failure();
  rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), operand);
  return success();
}

// transpose(broadcast(x)) → broadcast(x); transpose(iota) → iota.
LogicalResult transposeOfLeaf(TransposeOp op, PatternRewriter &rewriter) {
  auto newDimension = [&](int64_t dimension) {
    return static_cast<int64_t>(llvm::find(op.getPermutation(), dimension) - op.getPermutation().begin());
  };
  if (auto broadcast = op.getOperand().getDefiningOp<BroadcastInDimOp>()) {
    SmallVector<int64_t> dimensions = llvm::map_to_vector(broadcast.getBroadcastDimensions(), newDimension);
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), broadcast.getOperand(), dimensions);
    return success();
  }
  if (auto iota = op.getOperand().getDefiningOp<IotaOp>()) {
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(), newDimension(iota.getIotaDimension()));
    return success();
  }
  return failure();
}

// reverse of dimensions of size one → nothing; reverse(reverse(x)) → the dimensions that only one of them
// names.
LogicalResult simplifyReverse(ReverseOp op, PatternRewriter &rewriter) {
  auto type = staticType(op.getOperand());
  if (splatOf(op.getOperand()))
    return replace(op, op.getOperand(), rewriter);
  SmallVector<int64_t> dimensions(op.getDimensions());
  llvm::erase_if(dimensions, [&](int64_t dimension) { return type && type.getDimSize(dimension) == 1; });
  Value operand = op.getOperand();
  if (auto inner = operand.getDefiningOp<ReverseOp>()) {
    operand = inner.getOperand();
    for (int64_t dimension : inner.getDimensions()) {
      auto found = llvm::find(dimensions, dimension);
      if (found == dimensions.end())
        dimensions.push_back(dimension);
      else
        dimensions.erase(found);
    }
    llvm::sort(dimensions);
  }
  if (dimensions.empty())
    return replace(op, operand, rewriter);
  if (operand == op.getOperand() && dimensions.size() == op.getDimensions().size())
    return failure();
  rewriter.replaceOpWithNewOp<ReverseOp>(op, operand, dimensions);
  return success();
}
} // namespace

void systole::simplify::populateReshapePatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyReshape);
  patterns.add(dropUnitsBeforeTranspose);
  patterns.add(simplifyTranspose);
  patterns.add(transposeOfLeaf);
  patterns.add(simplifyReverse);
}
