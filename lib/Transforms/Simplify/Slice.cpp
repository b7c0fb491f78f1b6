//===- Slice.cpp - Slices and concatenations ------------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
bool hasUnitStrides(SliceOp op) {
  return llvm::all_of(op.getStrides(), [](int64_t stride) { return stride == 1; });
}

Value makeSlice(Operation *like, Value operand, ArrayRef<int64_t> starts, ArrayRef<int64_t> limits,
                ArrayRef<int64_t> strides, PatternRewriter &rewriter) {
  return SliceOp::create(rewriter, like->getLoc(), operand, starts, limits, strides);
}

// slice of everything → nothing; of a splat → splat; slice(slice(x)) → slice(x).
LogicalResult simplifySlice(SliceOp op, PatternRewriter &rewriter) {
  auto from = staticType(op.getOperand()), to = staticType(op);
  if (!from || !to)
    return failure();
  if (from == to && hasUnitStrides(op))
    return replace(op, op.getOperand(), rewriter);
  if (SplatElementsAttr splat = splatOf(op.getOperand())) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(to));
    return success();
  }
  auto inner = op.getOperand().getDefiningOp<SliceOp>();
  if (!inner)
    return failure();
  SmallVector<int64_t> starts, limits, strides;
  for (int64_t i = 0; i < to.getRank(); ++i) {
    int64_t innerStride = inner.getStrides()[i], stride = op.getStrides()[i] * innerStride;
    int64_t start = inner.getStartIndices()[i] + op.getStartIndices()[i] * innerStride;
    // An empty slice may begin at the end of the inner one, which is past the operand's with a stride.
    if (to.getDimSize(i) == 0)
      start = 0;
    starts.push_back(start);
    strides.push_back(stride);
    // One past the last element taken; no further, lest the limit exceed the operand.
    limits.push_back(to.getDimSize(i) == 0 ? start : start + (to.getDimSize(i) - 1) * stride + 1);
  }
  rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), inner.getOperand(), starts, limits, strides);
  return success();
}

// slice(concatenate(a, b, c)) → slice of those operands that it reaches.
LogicalResult sliceOfConcatenate(SliceOp op, PatternRewriter &rewriter) {
  auto concatenate = op.getOperand().getDefiningOp<ConcatenateOp>();
  if (!concatenate || !staticType(op))
    return failure();
  int64_t dimension = concatenate.getDimension();
  int64_t start = op.getStartIndices()[dimension], limit = op.getLimitIndices()[dimension];
  if (start == limit)
    return failure();
  SmallVector<Value> reached;
  int64_t offset = 0, firstOffset = 0;
  for (Value input : concatenate.getInputs()) {
    if (!staticType(input))
      return failure();
    int64_t size = staticType(input).getDimSize(dimension);
    if (offset < limit && offset + size > start && size > 0) {
      if (reached.empty())
        firstOffset = offset;
      reached.push_back(input);
    }
    offset += size;
  }
  if (reached.empty() || reached.size() == concatenate.getInputs().size())
    return rewriter.notifyMatchFailure(op, "the slice reaches all operands");
  Value narrower =
      reached.size() == 1
          ? reached.front()
          : ConcatenateOp::create(rewriter, concatenate.getLoc(), reached, dimension).getResult();
  SmallVector<int64_t> starts(op.getStartIndices()), limits(op.getLimitIndices());
  starts[dimension] -= firstOffset;
  limits[dimension] -= firstOffset;
  rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), narrower, starts, limits,
                                       SmallVector<int64_t>(op.getStrides()));
  return success();
}

// slice(pad(x, v)) → slice(x) where it lies within x; → broadcast(v) where it lies within the padding.
LogicalResult sliceOfPad(SliceOp op, PatternRewriter &rewriter) {
  auto pad = op.getOperand().getDefiningOp<PadOp>();
  if (!pad || !staticType(op) || !staticType(pad.getOperand()))
    return failure();
  SmallVector<int64_t> starts, limits;
  bool isWithin = true;
  for (auto [index, size] : llvm::enumerate(staticType(pad.getOperand()).getShape())) {
    int64_t low = pad.getEdgePaddingLow()[index];
    int64_t start = op.getStartIndices()[index] - low, limit = op.getLimitIndices()[index] - low;
    int64_t extent = size + (size > 0 ? (size - 1) * pad.getInteriorPadding()[index] : 0);
    if (limit <= 0 || start >= extent) {
      rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), pad.getPaddingValue(),
                                                    ArrayRef<int64_t>());
      return success();
    }
    isWithin &= start >= 0 && limit <= size && pad.getInteriorPadding()[index] == 0;
    starts.push_back(start);
    limits.push_back(limit);
  }
  if (!isWithin)
    return rewriter.notifyMatchFailure(op, "the slice holds elements and padding");
  rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), pad.getOperand(), starts, limits,
                                       SmallVector<int64_t>(op.getStrides()));
  return success();
}

// slice(broadcast(x)) → broadcast(slice(x)): only the dimensions of x itself need a slice.
LogicalResult sliceOfBroadcast(SliceOp op, PatternRewriter &rewriter) {
  auto broadcast = op.getOperand().getDefiningOp<BroadcastInDimOp>();
  if (!broadcast || !staticType(op) || !staticType(broadcast.getOperand()))
    return failure();
  SmallVector<int64_t> starts, limits, strides;
  for (auto [size, dimension] :
       llvm::zip_equal(staticType(broadcast.getOperand()).getShape(), broadcast.getBroadcastDimensions())) {
    bool isExpanded = size == 1;
    if (isExpanded && staticType(op).getDimSize(dimension) == 0)
      return failure();
    starts.push_back(isExpanded ? 0 : op.getStartIndices()[dimension]);
    limits.push_back(isExpanded ? 1 : op.getLimitIndices()[dimension]);
    strides.push_back(isExpanded ? 1 : op.getStrides()[dimension]);
  }
  Value slice = makeSlice(op, broadcast.getOperand(), starts, limits, strides, rewriter);
  rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), slice,
                                                SmallVector<int64_t>(broadcast.getBroadcastDimensions()));
  return success();
}

// slice(transpose(x)) → transpose(slice(x)), which moves less.
LogicalResult sliceOfTranspose(SliceOp op, PatternRewriter &rewriter) {
  auto transpose = op.getOperand().getDefiningOp<TransposeOp>();
  if (!transpose || !transpose->hasOneUse())
    return failure();
  size_t rank = transpose.getPermutation().size();
  SmallVector<int64_t> starts(rank), limits(rank), strides(rank);
  for (auto [to, from] : llvm::enumerate(transpose.getPermutation())) {
    starts[from] = op.getStartIndices()[to];
    limits[from] = op.getLimitIndices()[to];
    strides[from] = op.getStrides()[to];
  }
  Value slice = makeSlice(op, transpose.getOperand(), starts, limits, strides, rewriter);
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(), slice,
                                           SmallVector<int64_t>(transpose.getPermutation()));
  return success();
}

// concatenate of one → nothing; without empty operands; with nested ones along the same dimension spliced in.
LogicalResult simplifyConcatenate(ConcatenateOp op, PatternRewriter &rewriter) {
  if (op.getInputs().size() == 1)
    return replace(op, op.getInputs().front(), rewriter);
  int64_t dimension = op.getDimension();
  SmallVector<Value> inputs;
  bool changed = false;
  for (Value input : op.getInputs()) {
    auto inner = input.getDefiningOp<ConcatenateOp>();
    if (staticType(input) && staticType(input).getDimSize(dimension) == 0) {
      changed = true;
    } else if (inner && inner->hasOneUse() && inner.getDimension() == op.getDimension()) {
      llvm::append_range(inputs, inner.getInputs());
      changed = true;
    } else {
      inputs.push_back(input);
    }
  }
  if (!changed || inputs.empty())
    return failure();
  rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs, dimension);
  return success();
}

// The slice of `first`'s and `second`'s common operand that is the two side by side along `dimension`, if
// there is one.
Value mergeAdjacentSlices(Value firstValue, Value secondValue, int64_t dimension, PatternRewriter &rewriter) {
  auto first = firstValue.getDefiningOp<SliceOp>(), second = secondValue.getDefiningOp<SliceOp>();
  if (!first || !second || first.getOperand() != second.getOperand() || !hasUnitStrides(first) ||
      !hasUnitStrides(second))
    return {};
  for (size_t i = 0; i < first.getStartIndices().size(); ++i) {
    bool isAlong = static_cast<int64_t>(i) == dimension;
    if (isAlong ? first.getLimitIndices()[i] != second.getStartIndices()[i]
                : first.getStartIndices()[i] != second.getStartIndices()[i] ||
                      first.getLimitIndices()[i] != second.getLimitIndices()[i])
      return {};
  }
  SmallVector<int64_t> limits(first.getLimitIndices());
  limits[dimension] = second.getLimitIndices()[dimension];
  return makeSlice(first, first.getOperand(), SmallVector<int64_t>(first.getStartIndices()), limits,
                   SmallVector<int64_t>(first.getStrides()), rewriter);
}

// concatenate(x[0:4], x[4:8], …) → x[0:8]; of equal splats → splat.
LogicalResult concatenateOfNeighbors(ConcatenateOp op, PatternRewriter &rewriter) {
  SplatElementsAttr splat = splatOf(op.getInputs().front());
  bool areEqualSplats =
      splat && staticType(op) && llvm::all_of(op.getInputs(), [&](Value input) {
        SplatElementsAttr other = splatOf(input);
        return other && other.getSplatValue<Attribute>() == splat.getSplatValue<Attribute>();
      });
  if (areEqualSplats) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(op.getType()));
    return success();
  }
  SmallVector<Value> inputs;
  for (Value input : op.getInputs()) {
    Value merged =
        inputs.empty() ? Value() : mergeAdjacentSlices(inputs.back(), input, op.getDimension(), rewriter);
    if (merged)
      inputs.back() = merged;
    else
      inputs.push_back(input);
  }
  if (inputs.size() == op.getInputs().size())
    return failure();
  rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs, op.getDimension());
  return success();
}
} // namespace

void systole::simplify::populateSlicePatterns(RewritePatternSet &patterns) {
  patterns.add(simplifySlice);
  patterns.add(sliceOfConcatenate);
  patterns.add(sliceOfPad);
  patterns.add(sliceOfBroadcast);
  patterns.add(sliceOfTranspose);
  patterns.add(simplifyConcatenate);
  patterns.add(concatenateOfNeighbors);
}
