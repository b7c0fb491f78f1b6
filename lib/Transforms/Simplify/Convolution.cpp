//===- Convolution.cpp - Canonical convolutions ---------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
bool areAllOne(ArrayRef<int64_t> numbers) {
  return llvm::all_of(numbers, [](int64_t number) { return number == 1; });
}

bool isUngrouped(ConvolutionOp op) { return op.getFeatureGroupCount() == 1 && op.getBatchGroupCount() == 1; }

bool isUnpadded(ConvolutionOp op) {
  return llvm::all_of(op.getPaddingOrDefault(),
                      [](auto amounts) { return amounts.first == 0 && amounts.second == 0; });
}

SmallVector<int64_t> kernelSizes(ConvolutionOp op) {
  auto type = staticType(op.getRhs());
  return llvm::map_to_vector(op.getDimensionNumbers().getKernelSpatialDimensions(),
                             [&](int64_t dimension) { return type.getDimSize(dimension); });
}

// The convolution as a contraction over `lhsContracting` x `rhsContracting`, reshaped to the convolution's
// result.
void replaceByDot(ConvolutionOp op, Value kernel, ArrayRef<int64_t> lhsContracting,
                  ArrayRef<int64_t> rhsContracting, PatternRewriter &rewriter) {
  auto numbers = DotDimensionNumbersAttr::get(op.getContext(), {}, {}, lhsContracting, rhsContracting);
  auto type = cast<RankedTensorType>(op.getType());
  Value dot = DotGeneralOp::create(rewriter, op.getLoc(), op.getLhs(), kernel, numbers,
                                   op.getPrecisionConfigAttr(), type.getElementType());
  if (dot.getType() == type)
    rewriter.replaceOp(op, dot);
  else
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, type, dot);
}

// A kernel of one element, without strides or padding → dot_general over the features. The result's
// dimensions must come in the order that dot_general gives them: those of lhs but for the features, then the
// output features.
LogicalResult pointwiseToDot(ConvolutionOp op, PatternRewriter &rewriter) {
  if (!staticType(op.getLhs()) || !staticType(op.getRhs()) || !staticType(op))
    return failure();
  if (!isUngrouped(op) || !isUnpadded(op) || !areAllOne(kernelSizes(op)) ||
      !areAllOne(op.getStridesOrDefault()) || !areAllOne(op.getLhsDilationOrDefault()))
    return rewriter.notifyMatchFailure(op, "the window is not a single element with stride one");
  ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
  int64_t rank = staticType(op).getRank();
  SmallVector<int64_t> outputOf(rank, -1);
  outputOf[numbers.getInputBatchDimension()] = numbers.getOutputBatchDimension();
  for (auto [input, output] :
       llvm::zip_equal(numbers.getInputSpatialDimensions(), numbers.getOutputSpatialDimensions()))
    outputOf[input] = output;
  outputOf.erase(outputOf.begin() + numbers.getInputFeatureDimension());
  outputOf.push_back(numbers.getOutputFeatureDimension());
  if (!isRange(outputOf))
    return rewriter.notifyMatchFailure(op, "the result's layout is not that of a contraction");
  int64_t inputFeature = numbers.getKernelInputFeatureDimension();
  int64_t outputFeature = numbers.getKernelOutputFeatureDimension();
  auto kernelType = staticType(op.getRhs());
  bool inputFirst = inputFeature < outputFeature;
  SmallVector<int64_t> shape{kernelType.getDimSize(inputFirst ? inputFeature : outputFeature),
                             kernelType.getDimSize(inputFirst ? outputFeature : inputFeature)};
  Value kernel = ReshapeOp::create(rewriter, op.getLoc(), kernelType.clone(shape), op.getRhs());
  replaceByDot(op, kernel, {numbers.getInputFeatureDimension()}, {inputFirst ? 0 : 1}, rewriter);
  return success();
}

// A kernel as large as the unpadded input → dot_general over the window and the features.
LogicalResult fullWindowToDot(ConvolutionOp op, PatternRewriter &rewriter) {
  auto lhs = staticType(op.getLhs());
  if (!lhs || !staticType(op.getRhs()) || !staticType(op) || !isUngrouped(op) || !isUnpadded(op) ||
      !areAllOne(op.getLhsDilationOrDefault()) || !areAllOne(op.getRhsDilationOrDefault()) ||
      llvm::is_contained(op.getReversalOrDefault(), true))
    return failure();
  ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
  SmallVector<int64_t> lhsContracting, rhsContracting;
  for (auto [input, kernel, size] : llvm::zip_equal(numbers.getInputSpatialDimensions(),
                                                    numbers.getKernelSpatialDimensions(), kernelSizes(op))) {
    if (lhs.getDimSize(input) != size)
      return rewriter.notifyMatchFailure(op, "the kernel does not cover the input");
    lhsContracting.push_back(input);
    rhsContracting.push_back(kernel);
  }
  bool isFeatureMajor = numbers.getOutputFeatureDimension() < numbers.getOutputBatchDimension();
  if (lhsContracting.empty() ||
      (isFeatureMajor && staticType(op).getDimSize(numbers.getOutputBatchDimension()) != 1))
    return failure();
  lhsContracting.push_back(numbers.getInputFeatureDimension());
  rhsContracting.push_back(numbers.getKernelInputFeatureDimension());
  replaceByDot(op, op.getRhs(), lhsContracting, rhsContracting, rewriter);
  return success();
}

// convolution(x, reverse(w)) of a computed w → convolution(x, w) with that reversal, which costs nothing;
// reversal of a constant w → reverse(w), which folds; reversal of a dimension of size one → none.
LogicalResult moveReversal(ConvolutionOp op, PatternRewriter &rewriter) {
  if (!staticType(op.getRhs()))
    return failure();
  SmallVector<bool> reversal = op.getReversalOrDefault();
  ArrayRef<int64_t> spatial = op.getDimensionNumbers().getKernelSpatialDimensions();
  auto setReversal = [&](Value kernel) {
    rewriter.modifyOpInPlace(op, [&] {
      op.getRhsMutable().assign(kernel);
      op.setWindowReversal(reversal);
    });
  };
  SmallVector<int64_t> needless, reversed;
  for (auto [index, dimension] : llvm::enumerate(spatial))
    if (reversal[index])
      (staticType(op.getRhs()).getDimSize(dimension) == 1 ? needless : reversed).push_back(index);
  if (!needless.empty()) {
    for (int64_t index : needless)
      reversal[index] = false;
    setReversal(op.getRhs());
    return success();
  }
  if (!reversed.empty() && constantOf(op.getRhs())) {
    SmallVector<int64_t> dimensions =
        llvm::map_to_vector(reversed, [&](int64_t index) { return spatial[index]; });
    llvm::sort(dimensions);
    reversal.assign(reversal.size(), false);
    setReversal(ReverseOp::create(rewriter, op.getLoc(), op.getRhs(), dimensions));
    return success();
  }
  auto reverse = op.getRhs().getDefiningOp<ReverseOp>();
  if (!reverse || constantOf(reverse.getOperand()))
    return failure();
  for (int64_t dimension : reverse.getDimensions()) {
    auto found = llvm::find(spatial, dimension);
    if (found == spatial.end())
      return rewriter.notifyMatchFailure(op, "features are reversed");
    reversal[found - spatial.begin()] ^= true;
  }
  setReversal(reverse.getOperand());
  return success();
}
} // namespace

void systole::simplify::populateConvolutionPatterns(RewritePatternSet &patterns) {
  patterns.add(pointwiseToDot);
  patterns.add(fullWindowToDot);
  patterns.add(moveReversal);
}
