//===- Dot.cpp - Canonical contractions -----------------------------------===//
//
// Canonical is a dot_general that reads its operands as they lie in memory: transposes of operands are in the
// dimension numbers. Merging dimensions into one M, K and N is left to backends: it costs them nothing, while
// the reshape that it would take here would stand between the contraction and its epilogue.
//
//===----------------------------------------------------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// The dimensions of an operand that are neither batching nor contracting, in order.
SmallVector<int64_t> freeDimensions(int64_t rank, ArrayRef<int64_t> batching, ArrayRef<int64_t> contracting) {
  SmallVector<int64_t> free;
  for (int64_t dimension = 0; dimension < rank; ++dimension)
    if (!llvm::is_contained(batching, dimension) && !llvm::is_contained(contracting, dimension))
      free.push_back(dimension);
  return free;
}

SmallVector<int64_t> throughPermutation(ArrayRef<int64_t> dimensions, ArrayRef<int64_t> permutation) {
  return llvm::map_to_vector(dimensions, [&](int64_t dimension) { return permutation[dimension]; });
}

// dot(transpose(x), y) → dot(x, y) with other dimension numbers, where the free dimensions keep their order,
// on which the result's depends. The order of the contracting dimensions stays as written, and so does that
// of the sum.
template <bool isLhs> LogicalResult transposeIntoDot(DotGeneralOp op, PatternRewriter &rewriter) {
  auto transpose = (isLhs ? op.getLhs() : op.getRhs()).template getDefiningOp<TransposeOp>();
  if (!transpose)
    return failure();
  DotDimensionNumbersAttr numbers = op.getDotDimensionNumbers();
  ArrayRef<int64_t> permutation = transpose.getPermutation();
  ArrayRef<int64_t> batching =
      isLhs ? numbers.getLhsBatchingDimensions() : numbers.getRhsBatchingDimensions();
  ArrayRef<int64_t> contracting =
      isLhs ? numbers.getLhsContractingDimensions() : numbers.getRhsContractingDimensions();
  SmallVector<int64_t> free = freeDimensions(permutation.size(), batching, contracting);
  if (!llvm::is_sorted(throughPermutation(free, permutation)))
    return rewriter.notifyMatchFailure(op, "the transpose changes the order of the result's dimensions");
  SmallVector<int64_t> newBatching = throughPermutation(batching, permutation);
  SmallVector<int64_t> newContracting = throughPermutation(contracting, permutation);
  auto newNumbers =
      isLhs ? DotDimensionNumbersAttr::get(op.getContext(), newBatching, numbers.getRhsBatchingDimensions(),
                                           newContracting, numbers.getRhsContractingDimensions())
            : DotDimensionNumbersAttr::get(op.getContext(), numbers.getLhsBatchingDimensions(), newBatching,
                                           numbers.getLhsContractingDimensions(), newContracting);
  rewriter.modifyOpInPlace(op, [&] {
    op->setOperand(isLhs ? 0 : 1, transpose.getOperand());
    op.setDotDimensionNumbersAttr(newNumbers);
  });
  return success();
}

// transpose(dot(x, y)) → dot(y, x) where the transpose swaps the free dimensions of x and y.
LogicalResult transposeOfDot(TransposeOp op, PatternRewriter &rewriter) {
  auto dot = op.getOperand().getDefiningOp<DotGeneralOp>();
  if (!dot || !dot->hasOneUse() || dot.getAlgorithm() || !staticType(dot.getLhs()) ||
      !staticType(dot.getRhs()))
    return failure();
  DotDimensionNumbersAttr numbers = dot.getDotDimensionNumbers();
  int64_t batch = numbers.getLhsBatchingDimensions().size(),
          contracted = numbers.getLhsContractingDimensions().size();
  int64_t lhsFree = staticType(dot.getLhs()).getRank() - batch - contracted;
  int64_t rank = op.getPermutation().size();
  SmallVector<int64_t> swap;
  llvm::append_range(swap, llvm::seq<int64_t>(0, batch));
  llvm::append_range(swap, llvm::seq<int64_t>(batch + lhsFree, rank));
  llvm::append_range(swap, llvm::seq<int64_t>(batch, batch + lhsFree));
  if (op.getPermutation() != ArrayRef(swap))
    return failure();
  auto swapped = DotDimensionNumbersAttr::get(
      op.getContext(), numbers.getRhsBatchingDimensions(), numbers.getLhsBatchingDimensions(),
      numbers.getRhsContractingDimensions(), numbers.getLhsContractingDimensions());
  ArrayAttr precision = dot.getPrecisionConfigAttr();
  if (precision && precision.size() == 2)
    precision = rewriter.getArrayAttr({precision[1], precision[0]});
  rewriter.replaceOpWithNewOp<DotGeneralOp>(op, op.getType(), dot.getRhs(), dot.getLhs(), swapped, precision,
                                            DotAlgorithmAttr());
  return success();
}

// A sum of no products → zeros.
LogicalResult dotOfNothing(DotGeneralOp op, PatternRewriter &rewriter) {
  auto lhs = staticType(op.getLhs()), result = staticType(op);
  if (!lhs || !result || isa<ComplexType>(result.getElementType()))
    return failure();
  if (llvm::none_of(op.getDotDimensionNumbers().getLhsContractingDimensions(),
                    [&](int64_t dimension) { return lhs.getDimSize(dimension) == 0; }))
    return failure();
  return replace(op, makeSplat(rewriter, op.getLoc(), result, 0), rewriter);
}
} // namespace

void systole::simplify::populateDotPatterns(RewritePatternSet &patterns) {
  patterns.add(transposeIntoDot<true>);
  patterns.add(transposeIntoDot<false>);
  patterns.add(transposeOfDot);
  patterns.add(dotOfNothing);
}
