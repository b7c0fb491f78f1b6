//===- Reduction.cpp - Reductions and windows -----------------------------===//

#include "Matching.h"
#include "Patterns.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;
using kernel::Monoid;

namespace {
// The monoid of a reduction of one tensor of static shape.
std::optional<Monoid> simpleMonoid(ReduceOp op) {
  if (op.getInputs().size() != 1 || !staticType(op.getInputs().front()) ||
      !staticType(op.getResults().front()))
    return std::nullopt;
  return kernel::matchMonoid(op);
}

// Whether combining in any order gives the same bits: everything but sums and products of floating-point
// numbers.
bool isExact(Monoid monoid, Value value) {
  return isInteger(value) || (monoid != Monoid::Add && monoid != Monoid::Multiply);
}

// How many elements of a row a reduction takes side by side. A TPU spreads them over its lanes
// (docs/Numerics.md), so that two reductions of the same elements give the same bits there only if this is
// the same; elsewhere the elements' order is enough.
int64_t lanesOf(ArrayRef<int64_t> shape, ArrayRef<int64_t> dimensions) {
  int64_t last = static_cast<int64_t>(shape.size()) - 1;
  return llvm::is_contained(dimensions, last) ? shape[last] : 1;
}

// Whether reducing the same elements in a tensor of another shape gives the same bits on every target.
bool isSameOrder(Monoid monoid, ReduceOp op, ArrayRef<int64_t> newShape, ArrayRef<int64_t> newDimensions) {
  Value input = op.getInputs().front();
  return isExact(monoid, input) ||
         lanesOf(staticType(input).getShape(), op.getDimensions()) == lanesOf(newShape, newDimensions);
}

bool isIdempotent(Monoid monoid) {
  return monoid == Monoid::Minimum || monoid == Monoid::Maximum || monoid == Monoid::And ||
         monoid == Monoid::Or;
}

// initial ∘ values, element by element.
Value combine(ReduceOp op, Value values, PatternRewriter &rewriter) {
  Value initial = BroadcastInDimOp::create(rewriter, op.getLoc(), values.getType(),
                                           op.getInitValues().front(), ArrayRef<int64_t>());
  Operation *body = rewriter.clone(op.getBody().front().front());
  rewriter.modifyOpInPlace(body, [&] {
    body->setOperands({initial, values});
    body->getResult(0).setType(values.getType());
  });
  return body->getResult(0);
}

// A reduction by the same computation of something else, along `dimensions`.
Value reduceInstead(ReduceOp op, Value operand, ArrayRef<int64_t> dimensions, PatternRewriter &rewriter) {
  auto reduce = ReduceOp::create(rewriter, op.getLoc(), ValueRange(operand), op.getInitValues(), dimensions);
  rewriter.cloneRegionBefore(op.getBody(), reduce.getBody(), reduce.getBody().end());
  return reduce.getResults().front();
}

// reduce of nothing → broadcast(initial); along dimensions of size one, or none → initial ∘ reshape(x).
LogicalResult simplifyReduce(ReduceOp op, PatternRewriter &rewriter) {
  if (!simpleMonoid(op))
    return failure();
  Value input = op.getInputs().front();
  auto type = staticType(input);
  RankedTensorType result = staticType(op.getResults().front());
  if (type.getNumElements() == 0) {
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, result, op.getInitValues().front(),
                                                  ArrayRef<int64_t>());
    return success();
  }
  if (type.getElementType() != result.getElementType() || type.getNumElements() != result.getNumElements())
    return failure();
  Value reshaped = ReshapeOp::create(rewriter, op.getLoc(), result, input);
  rewriter.replaceOp(op, combine(op, reshaped, rewriter));
  return success();
}

// Along dimensions of size one the reduction does nothing: reduce(x) → reduce(reshape(x)) along the others
// alone.
LogicalResult dropUnitDimensions(ReduceOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid = simpleMonoid(op);
  if (!monoid)
    return failure();
  auto type = staticType(op.getInputs().front());
  SmallVector<int64_t> dimensions, shape;
  for (auto [index, size] : llvm::enumerate(type.getShape())) {
    bool isReduced = llvm::is_contained(op.getDimensions(), static_cast<int64_t>(index));
    if (isReduced && size == 1)
      continue;
    if (isReduced)
      dimensions.push_back(shape.size());
    shape.push_back(size);
  }
  if (dimensions.empty() || dimensions.size() == op.getDimensions().size())
    return failure();
  if (!isSameOrder(*monoid, op, shape, dimensions))
    return rewriter.notifyMatchFailure(op, "a TPU would sum in another order");
  Value reshaped = ReshapeOp::create(rewriter, op.getLoc(), type.clone(shape), op.getInputs().front());
  rewriter.replaceOp(op, reduceInstead(op, reshaped, dimensions, rewriter));
  return success();
}

// For minimum, maximum, and, or: reduce(broadcast(x)) along dimensions that the broadcast repeats → initial ∘
// broadcast(x). For integer sums of n copies: initial + n * x. Not for floating-point sums, which round at
// each step.
LogicalResult reduceOfBroadcast(ReduceOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid = simpleMonoid(op);
  if (!monoid)
    return failure();
  auto broadcast = op.getInputs().front().getDefiningOp<BroadcastInDimOp>();
  if (!broadcast || !staticType(broadcast.getOperand()) || sizeOf(broadcast) == 0)
    return failure();
  bool isIntegerSum = *monoid == Monoid::Add && isInteger(broadcast) &&
                      !getElementTypeOrSelf(broadcast.getType()).isInteger(1);
  if (!isIdempotent(*monoid) && !isIntegerSum)
    return rewriter.notifyMatchFailure(op,
                                       "copies of one element do not combine to a multiple of it exactly");
  RankedTensorType wide = staticType(broadcast), result = staticType(op.getResults().front());
  if (wide.getElementType() != result.getElementType())
    return failure();
  int64_t copies = 1;
  SmallVector<int64_t> newIndex(wide.getRank(), -1);
  int64_t next = 0;
  for (int64_t dimension = 0; dimension < wide.getRank(); ++dimension) {
    if (llvm::is_contained(op.getDimensions(), dimension)) {
      if (llvm::is_contained(broadcast.getBroadcastDimensions(), dimension))
        return rewriter.notifyMatchFailure(op, "a reduced dimension belongs to the operand of the broadcast");
      copies *= wide.getDimSize(dimension);
    } else {
      newIndex[dimension] = next++;
    }
  }
  SmallVector<int64_t> dimensions = llvm::map_to_vector(
      broadcast.getBroadcastDimensions(), [&](int64_t dimension) { return newIndex[dimension]; });
  Value value = BroadcastInDimOp::create(rewriter, op.getLoc(), result, broadcast.getOperand(), dimensions);
  if (isIntegerSum) {
    APInt factor(64, copies);
    value = MulOp::create(rewriter, op.getLoc(), value,
                          makeSplat(rewriter, op.getLoc(), result,
                                    factor.sextOrTrunc(result.getElementType().getIntOrFloatBitWidth())));
  }
  rewriter.replaceOp(op, combine(op, value, rewriter));
  return success();
}

// reduce(transpose(x)) → transpose(reduce(x)), smaller. Where order matters to the bits, only if the reduced
// dimensions keep theirs.
LogicalResult reduceOfTranspose(ReduceOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid = simpleMonoid(op);
  if (!monoid)
    return failure();
  auto transpose = op.getInputs().front().getDefiningOp<TransposeOp>();
  if (!transpose)
    return failure();
  SmallVector<int64_t> reduced, kept;
  for (auto [to, from] : llvm::enumerate(transpose.getPermutation()))
    (llvm::is_contained(op.getDimensions(), static_cast<int64_t>(to)) ? reduced : kept).push_back(from);
  if (!llvm::is_sorted(reduced) && !isExact(*monoid, op.getInputs().front()))
    return rewriter.notifyMatchFailure(op, "a sum in another order would round differently");
  llvm::sort(reduced);
  if (!isSameOrder(*monoid, op, staticType(transpose.getOperand()).getShape(), reduced))
    return rewriter.notifyMatchFailure(op, "a TPU would sum in another order");
  Value smaller = reduceInstead(op, transpose.getOperand(), reduced, rewriter);
  SmallVector<int64_t> sorted(kept);
  llvm::sort(sorted);
  SmallVector<int64_t> permutation = llvm::map_to_vector(kept, [&](int64_t dimension) {
    return static_cast<int64_t>(llvm::find(sorted, dimension) - sorted.begin());
  });
  rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getResult(0).getType(), smaller, permutation);
  return success();
}

// Splits both shapes into the shortest runs of dimensions with equal products; false where sizes of zero
// forbid it.
bool matchRuns(ArrayRef<int64_t> from, ArrayRef<int64_t> to,
               SmallVectorImpl<std::pair<SmallVector<int64_t>, SmallVector<int64_t>>> &runs) {
  if (llvm::is_contained(from, 0) || llvm::is_contained(to, 0))
    return false;
  size_t i = 0, j = 0;
  while (i < from.size() || j < to.size()) {
    auto &[left, right] = runs.emplace_back();
    int64_t leftSize = 1, rightSize = 1;
    do {
      bool takeLeft = j == to.size() || (i < from.size() && leftSize <= rightSize);
      if (takeLeft) {
        leftSize *= from[i];
        left.push_back(i++);
      } else {
        rightSize *= to[j];
        right.push_back(j++);
      }
    } while (leftSize != rightSize);
  }
  return true;
}

// reduce(reshape(x)) → reshape(reduce(x)) where the reshape splits and merges reduced dimensions among
// themselves: the order of the elements is the same.
LogicalResult reduceOfReshape(ReduceOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid = simpleMonoid(op);
  if (!monoid)
    return failure();
  auto reshape = op.getInputs().front().getDefiningOp<ReshapeOp>();
  if (!reshape || !staticType(reshape.getOperand()))
    return failure();
  SmallVector<std::pair<SmallVector<int64_t>, SmallVector<int64_t>>> runs;
  if (!matchRuns(staticType(reshape.getOperand()).getShape(), staticType(reshape).getShape(), runs))
    return failure();
  SmallVector<int64_t> dimensions;
  for (auto &[from, to] : runs) {
    bool any = llvm::any_of(to, [&](int64_t d) { return llvm::is_contained(op.getDimensions(), d); });
    bool all = llvm::all_of(to, [&](int64_t d) {
      return llvm::is_contained(op.getDimensions(), d) || staticType(reshape).getDimSize(d) == 1;
    });
    if (any && !all)
      return rewriter.notifyMatchFailure(op, "the reshape mixes dimensions that are reduced with others");
    if (any)
      llvm::append_range(dimensions, from);
  }
  if (dimensions.empty())
    return failure();
  if (!isSameOrder(*monoid, op, staticType(reshape.getOperand()).getShape(), dimensions))
    return rewriter.notifyMatchFailure(op, "a TPU would sum in another order");
  Value reduced = reduceInstead(op, reshape.getOperand(), dimensions, rewriter);
  rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getResult(0).getType(), reduced);
  return success();
}

// reduce(reduce(x)) → reduce(x), for exact monoids whose inner initial value is the outer one of an
// idempotent monoid, or zero of an integer sum.
LogicalResult reduceOfReduce(ReduceOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid = simpleMonoid(op);
  auto inner = monoid ? op.getInputs().front().getDefiningOp<ReduceOp>() : ReduceOp();
  if (!inner || simpleMonoid(inner) != monoid || !isExact(*monoid, op.getInputs().front()))
    return failure();
  Value outerInitial = op.getInitValues().front(), innerInitial = inner.getInitValues().front();
  bool isSame = outerInitial == innerInitial ||
                (constantOf(outerInitial) && constantOf(outerInitial) == constantOf(innerInitial));
  bool isZeroSum = *monoid == Monoid::Add && isSplatOf(innerInitial, 0);
  if (!(isIdempotent(*monoid) && isSame) && !isZeroSum)
    return rewriter.notifyMatchFailure(
        op, "the inner initial value would count once instead of once per element");
  SmallVector<int64_t> kept, dimensions(inner.getDimensions());
  for (int64_t dimension = 0; dimension < staticType(inner.getInputs().front()).getRank(); ++dimension)
    if (!llvm::is_contained(inner.getDimensions(), dimension))
      kept.push_back(dimension);
  for (int64_t dimension : op.getDimensions())
    dimensions.push_back(kept[dimension]);
  llvm::sort(dimensions);
  rewriter.replaceOp(op, reduceInstead(op, inner.getInputs().front(), dimensions, rewriter));
  return success();
}

// reduce_window over all of some dimensions and single elements of the others → reduce. A TPU sums windows
// one element after the other and reductions in partial sums, so that this changes the rounding of
// floating-point sums.
template <bool reassociate> LogicalResult windowToReduce(ReduceWindowOp op, PatternRewriter &rewriter) {
  std::optional<Monoid> monoid =
      op.getInputs().size() == 1 ? kernel::matchMonoid(op.getBody()) : std::nullopt;
  if (!monoid || (!reassociate && !isExact(*monoid, op.getInputs().front())))
    return failure();
  auto type = staticType(op.getInputs().front()), result = staticType(op.getResults().front());
  if (!type || !result)
    return failure();
  auto isPlain = [](ArrayRef<int64_t> factors) {
    return llvm::all_of(factors, [](int64_t f) { return f == 1; });
  };
  SmallVector<int64_t> strides = op.getStridesOrDefault();
  bool isPadded =
      llvm::any_of(op.getPaddingOrDefault(), [](auto amounts) { return amounts.first || amounts.second; });
  if (isPadded || !isPlain(op.getBaseDilationsOrDefault()) || !isPlain(op.getWindowDilationsOrDefault()))
    return rewriter.notifyMatchFailure(op, "the window is padded or dilated");
  SmallVector<int64_t> dimensions;
  for (auto [index, window, size] : llvm::enumerate(op.getWindowDimensions(), type.getShape())) {
    if (window == size && size != 1)
      dimensions.push_back(index);
    else if (window != 1 || strides[index] != 1)
      return rewriter.notifyMatchFailure(op, "a window covers some elements of a dimension");
  }
  if (dimensions.empty())
    return failure();
  auto reduce = ReduceOp::create(rewriter, op.getLoc(), op.getInputs(), op.getInitValues(), dimensions);
  rewriter.cloneRegionBefore(op.getBody(), reduce.getBody(), reduce.getBody().end());
  rewriter.replaceOpWithNewOp<ReshapeOp>(op, result, reduce.getResults().front());
  return success();
}
} // namespace

void systole::simplify::populateReductionPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyReduce);
  patterns.add(dropUnitDimensions);
  patterns.add(reduceOfBroadcast);
  patterns.add(reduceOfTranspose);
  patterns.add(reduceOfReshape);
  patterns.add(reduceOfReduce);
  patterns.add(windowToReduce<false>);
}

void systole::simplify::populateReductionReassociationPatterns(RewritePatternSet &patterns) {
  patterns.add(windowToReduce<true>);
}
