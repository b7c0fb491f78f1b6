//===- Convolution.cpp - convolution --------------------------------------===//
//
// Every convolution is brought to one form: the image as [batch, spatial..., feature], the kernel as
// [spatial..., input feature, output feature], padding and dilation of the image done beforehand. What is
// left are loops over batch, space, group, output feature, window and input feature, of which the last two
// sum.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

namespace {

SmallVector<int64_t> imagePermutation(ConvDimensionNumbersAttr numbers) {
  SmallVector<int64_t> permutation{numbers.getInputBatchDimension()};
  llvm::append_range(permutation, numbers.getInputSpatialDimensions());
  permutation.push_back(numbers.getInputFeatureDimension());
  return permutation;
}

SmallVector<int64_t> kernelPermutation(ConvDimensionNumbersAttr numbers) {
  SmallVector<int64_t> permutation(numbers.getKernelSpatialDimensions());
  permutation.push_back(numbers.getKernelInputFeatureDimension());
  permutation.push_back(numbers.getKernelOutputFeatureDimension());
  return permutation;
}

/// From [batch, spatial..., feature] to the result's order.
SmallVector<int64_t> resultPermutation(ConvDimensionNumbersAttr numbers) {
  int64_t spatial = numbers.getOutputSpatialDimensions().size();
  SmallVector<int64_t> permutation(spatial + 2);
  permutation[numbers.getOutputBatchDimension()] = 0;
  permutation[numbers.getOutputFeatureDimension()] = spatial + 1;
  for (auto [i, dimension] : llvm::enumerate(numbers.getOutputSpatialDimensions()))
    permutation[dimension] = i + 1;
  return permutation;
}

/// The loops of a convolution: batch, space, [group,] output feature; then window and input feature. The
/// maps' order is image, kernel, result.
struct ConvolutionLoops {
  SmallVector<AffineMap> maps;
  SmallVector<utils::IteratorType> iterators;

  ConvolutionLoops(Builder &builder, ArrayRef<int64_t> strides, ArrayRef<int64_t> dilations, bool hasGroups,
                   bool groupsBatch) {
    unsigned spatial = strides.size(), next = 0;
    auto loop = [&](utils::IteratorType kind) {
      iterators.push_back(kind);
      return builder.getAffineDimExpr(next++);
    };
    auto parallel = utils::IteratorType::parallel, reduction = utils::IteratorType::reduction;
    SmallVector<AffineExpr> image, kernel, result{loop(parallel)};
    for (unsigned i = 0; i < spatial; ++i)
      result.push_back(loop(parallel));
    if (hasGroups)
      result.push_back(loop(parallel));
    result.push_back(loop(parallel));
    if (groupsBatch)
      image.push_back(result[spatial + 1]);
    image.push_back(result[0]);
    for (unsigned i = 0; i < spatial; ++i) {
      kernel.push_back(loop(reduction));
      image.push_back(result[i + 1] * strides[i] + kernel[i] * dilations[i]);
    }
    AffineExpr feature = loop(reduction);
    if (hasGroups && !groupsBatch)
      image.push_back(result[spatial + 1]);
    image.push_back(feature);
    kernel.push_back(feature);
    kernel.append(result.begin() + spatial + 1, result.end());
    for (ArrayRef<AffineExpr> expressions : {ArrayRef(image), ArrayRef(kernel), ArrayRef(result)})
      maps.push_back(AffineMap::get(next, 0, expressions, builder.getContext()));
  }
};

/// Splits dimension `at` into `groups` and the rest.
SmallVector<int64_t> split(ArrayRef<int64_t> shape, int64_t at, int64_t groups) {
  SmallVector<int64_t> result(shape);
  result[at] /= groups;
  result.insert(result.begin() + at, groups);
  return result;
}

} // namespace

LogicalResult Lowering::convertConvolution(Operation *op) {
  auto convolution = cast<ConvolutionOp>(op);
  Location location = op->getLoc();
  ConvDimensionNumbersAttr numbers = convolution.getDimensionNumbers();
  int64_t spatial = numbers.getInputSpatialDimensions().size();
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t featureGroups = convolution.getFeatureGroupCount(), batchGroups = convolution.getBatchGroupCount();
  bool groupsBatch = batchGroups > 1, hasGroups = groupsBatch || featureGroups > 1;
  int64_t groups = std::max(featureGroups, batchGroups);

  Value image = transpose(location, get(convolution.getLhs()), imagePermutation(numbers));
  SmallVector<int64_t> low(spatial + 2, 0), high(spatial + 2, 0), interior(spatial + 2, 0);
  for (auto [i, edges] : llvm::enumerate(convolution.getPaddingOrDefault()))
    std::tie(low[i + 1], high[i + 1]) = edges;
  for (auto [i, dilation] : llvm::enumerate(convolution.getLhsDilationOrDefault()))
    interior[i + 1] = dilation - 1;
  Type storage = cast<RankedTensorType>(image.getType()).getElementType();
  Value zero = scalarOf(location, zeros(location, RankedTensorType::get({}, storage)));
  image = pad(location, image, zero, low, high, interior);

  Value kernel = transpose(location, get(convolution.getRhs()), kernelPermutation(numbers));
  SmallVector<int64_t> reversed;
  for (auto [i, isReversed] : llvm::enumerate(convolution.getReversalOrDefault()))
    if (isReversed)
      reversed.push_back(i);
  if (!reversed.empty())
    kernel = reverse(location, kernel, reversed);

  SmallVector<int64_t> inverse = resultPermutation(numbers), canonical(spatial + 2);
  for (auto [dimension, from] : llvm::enumerate(inverse))
    canonical[from] = resultType.getDimSize(dimension);
  SmallVector<int64_t> grouped(canonical);
  if (hasGroups) {
    ArrayRef<int64_t> imageShape = cast<RankedTensorType>(image.getType()).getShape();
    ArrayRef<int64_t> kernelShape = cast<RankedTensorType>(kernel.getType()).getShape();
    image = reshape(location, image, split(imageShape, groupsBatch ? 0 : spatial + 1, groups));
    kernel = reshape(location, kernel, split(kernelShape, spatial + 1, groups));
    grouped = split(canonical, spatial + 1, groups);
  }
  ConvolutionLoops loops(builder, convolution.getStridesOrDefault(), convolution.getRhsDilationOrDefault(),
                         hasGroups, groupsBatch);
  Type element = resultType.getElementType();
  Value result = multiplyAccumulate(
      location, image, kernel, getElementTypeOrSelf(convolution.getLhs().getType()),
      getElementTypeOrSelf(convolution.getRhs().getType()),
      RankedTensorType::get(grouped, storageType(element)), element, loops.maps, loops.iterators);
  set(op, transpose(location, reshape(location, result, canonical), inverse));
  return success();
}
