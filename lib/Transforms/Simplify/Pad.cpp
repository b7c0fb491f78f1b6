//===- Pad.cpp - Padding, alone and into windows --------------------------===//

#include "Matching.h"
#include "Patterns.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
bool isAll(ArrayRef<int64_t> numbers, int64_t number) {
  return llvm::all_of(numbers, [&](int64_t n) { return n == number; });
}

bool areAllAtLeastZero(ArrayRef<int64_t> numbers) {
  return llvm::all_of(numbers, [](int64_t n) { return n >= 0; });
}

// Whether two scalars are equal for sure: the same value, or constants with the same bits.
bool areEqualScalars(Value a, Value b) {
  if (a == b)
    return true;
  ElementsAttr first = constantOf(a), second = constantOf(b);
  return first && first == second;
}

// pad by nothing → nothing; of a splat with its own value → splat; pad(pad(x, v), v) → pad(x, v).
LogicalResult simplifyPad(PadOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  bool isPlain = isAll(op.getInteriorPadding(), 0);
  if (isPlain && isAll(op.getEdgePaddingLow(), 0) && isAll(op.getEdgePaddingHigh(), 0))
    return replace(op, operand, rewriter);
  SplatElementsAttr splat = splatOf(operand), value = splatOf(op.getPaddingValue());
  if (splat && value && staticType(op) &&
      splat.getSplatValue<Attribute>() == value.getSplatValue<Attribute>()) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(op.getType()));
    return success();
  }
  auto inner = operand.getDefiningOp<PadOp>();
  if (!inner || !isPlain || !isAll(inner.getInteriorPadding(), 0) ||
      !areEqualScalars(op.getPaddingValue(), inner.getPaddingValue()) ||
      !areAllAtLeastZero(inner.getEdgePaddingLow()) || !areAllAtLeastZero(inner.getEdgePaddingHigh()) ||
      !areAllAtLeastZero(op.getEdgePaddingLow()) || !areAllAtLeastZero(op.getEdgePaddingHigh()))
    return failure();
  auto sum = [](ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
    return llvm::map_to_vector(llvm::zip_equal(a, b),
                               [](auto pair) { return std::get<0>(pair) + std::get<1>(pair); });
  };
  rewriter.replaceOpWithNewOp<PadOp>(op, op.getType(), inner.getOperand(), op.getPaddingValue(),
                                     sum(op.getEdgePaddingLow(), inner.getEdgePaddingLow()),
                                     sum(op.getEdgePaddingHigh(), inner.getEdgePaddingHigh()),
                                     SmallVector<int64_t>(op.getInteriorPadding()));
  return success();
}

// pad of an empty tensor → broadcast of the padding value; pad by negative amounts alone → slice.
LogicalResult padToSimplerOp(PadOp op, PatternRewriter &rewriter) {
  auto from = staticType(op.getOperand());
  if (!from || !staticType(op))
    return failure();
  if (from.getNumElements() == 0) {
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), op.getPaddingValue(),
                                                  ArrayRef<int64_t>());
    return success();
  }
  SmallVector<int64_t> starts, limits;
  for (auto [low, high, interior, size] : llvm::zip_equal(op.getEdgePaddingLow(), op.getEdgePaddingHigh(),
                                                          op.getInteriorPadding(), from.getShape())) {
    if (low > 0 || high > 0 || interior != 0)
      return failure();
    starts.push_back(-low);
    limits.push_back(size + high);
  }
  rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), op.getOperand(), starts, limits,
                                       SmallVector<int64_t>(starts.size(), 1));
  return success();
}

// convolution(pad(x, 0), w) → convolution(x, w) with more padding and dilation. The convolution's own padding
// comes after, so that the two amounts add, unless the pad takes elements away.
LogicalResult padIntoConvolution(ConvolutionOp op, PatternRewriter &rewriter) {
  auto pad = op.getLhs().getDefiningOp<PadOp>();
  if (!pad || !(isSplatOf(pad.getPaddingValue(), 0) || isNegativeZero(pad.getPaddingValue())))
    return failure();
  ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
  for (int64_t dimension : {numbers.getInputBatchDimension(), numbers.getInputFeatureDimension()})
    if (pad.getEdgePaddingLow()[dimension] || pad.getEdgePaddingHigh()[dimension] ||
        pad.getInteriorPadding()[dimension])
      return rewriter.notifyMatchFailure(op, "the pad enlarges the batch or the features");
  SmallVector<std::pair<int64_t, int64_t>> padding = op.getPaddingOrDefault();
  SmallVector<int64_t> dilation = op.getLhsDilationOrDefault();
  for (auto [index, dimension] : llvm::enumerate(numbers.getInputSpatialDimensions())) {
    int64_t low = pad.getEdgePaddingLow()[dimension], high = pad.getEdgePaddingHigh()[dimension];
    int64_t interior = pad.getInteriorPadding()[dimension];
    if (low < 0 || high < 0)
      return rewriter.notifyMatchFailure(op, "the pad takes elements away");
    if (dilation[index] != 1 && (low || high || interior))
      return rewriter.notifyMatchFailure(op, "the convolution dilates what the pad added");
    padding[index].first += low;
    padding[index].second += high;
    dilation[index] *= interior + 1;
  }
  rewriter.modifyOpInPlace(op, [&] {
    op.getLhsMutable().assign(pad.getOperand());
    op.setPaddingAttr(makePaddingAttr(op.getContext(), padding));
    op.setLhsDilation(dilation);
  });
  return success();
}

// reduce_window(pad(x, v), init v) → reduce_window(x, init v) with more padding.
LogicalResult padIntoReduceWindow(ReduceWindowOp op, PatternRewriter &rewriter) {
  if (op.getInputs().size() != 1)
    return failure();
  auto pad = op.getInputs().front().getDefiningOp<PadOp>();
  if (!pad || !areEqualScalars(pad.getPaddingValue(), op.getInitValues().front()))
    return failure();
  if (!isAll(pad.getInteriorPadding(), 0) || !areAllAtLeastZero(pad.getEdgePaddingLow()) ||
      !areAllAtLeastZero(pad.getEdgePaddingHigh()) || !isAll(op.getBaseDilationsOrDefault(), 1))
    return rewriter.notifyMatchFailure(op, "the pad is not a plain one, or the window dilates it");
  SmallVector<std::pair<int64_t, int64_t>> padding = op.getPaddingOrDefault();
  for (auto [amounts, low, high] :
       llvm::zip_equal(padding, pad.getEdgePaddingLow(), pad.getEdgePaddingHigh())) {
    amounts.first += low;
    amounts.second += high;
  }
  rewriter.modifyOpInPlace(op, [&] {
    op.getInputsMutable().assign(pad.getOperand());
    op.setPaddingAttr(makePaddingAttr(op.getContext(), padding));
  });
  return success();
}
} // namespace

void systole::simplify::populatePadPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyPad);
  patterns.add(padToSimplerOp);
  patterns.add(padIntoConvolution);
  patterns.add(padIntoReduceWindow);
}
