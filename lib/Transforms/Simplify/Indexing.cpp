//===- Indexing.cpp - Dynamic slices and gathers --------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// The start indices of a dynamic slice, moved inward as the specification says, if all are known.
std::optional<SmallVector<int64_t>> constantStarts(ValueRange indices, ArrayRef<int64_t> shape,
                                                   ArrayRef<int64_t> sizes) {
  SmallVector<int64_t> starts;
  for (auto [index, extent, size] : llvm::zip_equal(indices, shape, sizes)) {
    // Where there is one place to be, the index does not matter.
    auto known = extent == size ? SmallVector<int64_t>{0} : constantIntegers(index);
    if (!known)
      return std::nullopt;
    starts.push_back(std::clamp<int64_t>(known->front(), 0, extent - size));
  }
  return starts;
}

SmallVector<int64_t> limitsOf(ArrayRef<int64_t> starts, ArrayRef<int64_t> sizes) {
  return llvm::map_to_vector(llvm::zip_equal(starts, sizes),
                             [](auto pair) { return std::get<0>(pair) + std::get<1>(pair); });
}

// dynamic_slice at constant indices → slice.
LogicalResult simplifyDynamicSlice(DynamicSliceOp op, PatternRewriter &rewriter) {
  auto type = staticType(op.getOperand());
  if (!type)
    return failure();
  auto starts = constantStarts(op.getStartIndices(), type.getShape(), op.getSliceSizes());
  if (!starts)
    return failure();
  rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), op.getOperand(), *starts,
                                       limitsOf(*starts, op.getSliceSizes()),
                                       SmallVector<int64_t>(starts->size(), 1));
  return success();
}

// dynamic_update_slice of everything → the update; of nothing → the operand.
LogicalResult simplifyDynamicUpdateSlice(DynamicUpdateSliceOp op, PatternRewriter &rewriter) {
  auto type = staticType(op.getOperand()), update = staticType(op.getUpdate());
  if (!type || !update)
    return failure();
  if (type == update)
    return replace(op, op.getUpdate(), rewriter);
  return update.getNumElements() == 0 ? replace(op, op.getOperand(), rewriter) : failure();
}

// The stride between consecutive `numbers`, if it is the same for all and positive.
std::optional<int64_t> constantStride(ArrayRef<int64_t> numbers) {
  if (numbers.size() < 2)
    return 1;
  int64_t stride = numbers[1] - numbers[0];
  for (size_t i = 1; i < numbers.size(); ++i)
    if (numbers[i] - numbers[i - 1] != stride)
      return std::nullopt;
  return stride > 0 ? std::optional(stride) : std::nullopt;
}

// gather of whole slices along one dimension, at constant indices in arithmetic progression → slice. The
// indices may be any shape: what is gathered comes in their order.
LogicalResult gatherToSlice(GatherOp op, PatternRewriter &rewriter) {
  GatherDimensionNumbersAttr numbers = op.getDimensionNumbers();
  auto type = staticType(op.getOperand()), result = staticType(op);
  if (!type || !result || numbers.getStartIndexMap().size() != 1 || !numbers.getOperandBatchingDims().empty())
    return rewriter.notifyMatchFailure(op, "the gather indexes more than one dimension");
  int64_t indexed = numbers.getStartIndexMap().front();
  for (auto [dimension, size, extent] : llvm::enumerate(op.getSliceSizes(), type.getShape()))
    if (static_cast<int64_t>(dimension) != indexed && size != extent)
      return rewriter.notifyMatchFailure(op, "a slice is not whole along a dimension without an index");
  auto indices = constantIntegers(op.getStartIndices());
  if (!indices || indices->empty())
    return rewriter.notifyMatchFailure(op, "the indices are not constant");
  // With one index the slice may be of any size; with more, each must give one element, and they must come
  // first in both.
  bool isSingle = indices->size() == 1;
  int64_t size = op.getSliceSizes()[indexed];
  int64_t batchRank = result.getRank() - static_cast<int64_t>(numbers.getOffsetDims().size());
  if (!isSingle && (size != 1 || indexed != 0 || !isRange(numbers.getOffsetDims(), batchRank)))
    return rewriter.notifyMatchFailure(op, "the gathered elements are not side by side");
  for (int64_t &index : *indices)
    index = std::clamp<int64_t>(index, 0, type.getDimSize(indexed) - size);
  std::optional<int64_t> stride = constantStride(*indices);
  if (!stride)
    return rewriter.notifyMatchFailure(op, "the indices are not in arithmetic progression");
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()), strides(type.getRank(), 1);
  starts[indexed] = indices->front();
  limits[indexed] = indices->back() + size;
  strides[indexed] = *stride;
  Value slice = SliceOp::create(rewriter, op.getLoc(), op.getOperand(), starts, limits, strides);
  rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), slice);
  return success();
}
} // namespace

void systole::simplify::populateIndexingPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyDynamicSlice);
  patterns.add(simplifyDynamicUpdateSlice);
  patterns.add(gatherToSlice);
}
