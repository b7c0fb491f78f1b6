//===- CanonicalConvolution.cpp - Transposes around convolutions ----------===//

#include "Layout.h"

using namespace mlir;
using namespace systole;
using namespace systole::layout;
using namespace systole::stablehlo;

SmallVector<int64_t> systole::layout::inverse(ArrayRef<int64_t> permutation) {
  SmallVector<int64_t> result(permutation.size());
  for (auto [to, from] : llvm::enumerate(permutation))
    result[from] = to;
  return result;
}

namespace {
// The dimensions of an activation, batch and features in the preferred places.
SmallVector<int64_t> activationOrder(int64_t batch, int64_t feature, ArrayRef<int64_t> spatial,
                                     Preference preference) {
  SmallVector<int64_t> order{batch};
  if (preference == Preference::FeaturesFirst)
    order.push_back(feature);
  llvm::append_range(order, spatial);
  if (preference == Preference::FeaturesLast)
    order.push_back(feature);
  return order;
}

bool isIdentity(ArrayRef<int64_t> permutation) {
  return llvm::is_sorted(permutation); // of distinct numbers from zero
}

Value transposed(Value value, ArrayRef<int64_t> permutation, Location location, RewriterBase &rewriter) {
  return isIdentity(permutation) ? value
                                 : TransposeOp::create(rewriter, location, value, permutation).getResult();
}

ConvDimensionNumbersAttr canonicalNumbers(MLIRContext *context, int64_t spatialRank, Preference preference) {
  bool last = preference == Preference::FeaturesLast;
  int64_t feature = last ? spatialRank + 1 : 1, firstSpatial = last ? 1 : 2;
  SmallVector<int64_t> spatial = llvm::to_vector(llvm::seq(firstSpatial, firstSpatial + spatialRank));
  SmallVector<int64_t> kernelSpatial =
      llvm::to_vector(llvm::seq<int64_t>(last ? 0 : 2, last ? spatialRank : spatialRank + 2));
  int64_t kernelInput = last ? spatialRank : 1, kernelOutput = last ? spatialRank + 1 : 0;
  return ConvDimensionNumbersAttr::get(context, 0, feature, spatial, kernelInput, kernelOutput, kernelSpatial,
                                       0, feature, spatial);
}
} // namespace

void systole::layout::canonicalize(ConvolutionOp op, Preference preference, RewriterBase &rewriter) {
  ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
  int64_t spatialRank = numbers.getInputSpatialDimensions().size();
  ConvDimensionNumbersAttr canonical = canonicalNumbers(op.getContext(), spatialRank, preference);
  auto result = cast<RankedTensorType>(op.getType());
  if (numbers == canonical || !result.hasStaticShape())
    return;
  SmallVector<int64_t> lhs =
      activationOrder(numbers.getInputBatchDimension(), numbers.getInputFeatureDimension(),
                      numbers.getInputSpatialDimensions(), preference);
  SmallVector<int64_t> output =
      activationOrder(numbers.getOutputBatchDimension(), numbers.getOutputFeatureDimension(),
                      numbers.getOutputSpatialDimensions(), preference);
  SmallVector<int64_t> kernel(numbers.getKernelSpatialDimensions());
  if (preference == Preference::FeaturesLast)
    kernel.append({numbers.getKernelInputFeatureDimension(), numbers.getKernelOutputFeatureDimension()});
  else
    kernel.insert(kernel.begin(),
                  {numbers.getKernelOutputFeatureDimension(), numbers.getKernelInputFeatureDimension()});

  rewriter.setInsertionPoint(op);
  SmallVector<int64_t> shape =
      llvm::map_to_vector(output, [&](int64_t dimension) { return result.getDimSize(dimension); });
  SmallVector<Value> operands{transposed(op.getLhs(), lhs, op.getLoc(), rewriter),
                              transposed(op.getRhs(), kernel, op.getLoc(), rewriter)};
  auto copy = cast<ConvolutionOp>(rewriter.clone(*op));
  copy->setOperands(operands);
  copy.setDimensionNumbersAttr(canonical);
  copy.getResult().setType(result.clone(shape));
  rewriter.replaceOp(op, transposed(copy, inverse(output), op.getLoc(), rewriter));
}
