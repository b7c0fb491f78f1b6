//===- IndexingOps.cpp - Inference and verification of gather and scatter -===//

#include "Verification.h"

using namespace mlir;
using namespace systole::stablehlo;

/// The size of an index vector: the indices' size along index_vector_dim, or 1 where that is beyond their
/// dimensions.
static int64_t indexVectorSize(RankedTensorType indices, int64_t indexVectorDim) {
  return indexVectorDim < indices.getRank() ? indices.getDimSize(indexVectorDim) : 1;
}

/// `batch` sizes in order with `window` sizes put in at the dimensions `windowDims`, which are sorted.
static SmallVector<int64_t> combine(ArrayRef<int64_t> batch, ArrayRef<int64_t> window,
                                    ArrayRef<int64_t> windowDims) {
  SmallVector<int64_t> shape(batch.size() + window.size());
  size_t nextBatch = 0, nextWindow = 0;
  for (auto [dimension, size] : llvm::enumerate(shape))
    size = llvm::is_contained(windowDims, dimension) ? window[nextWindow++] : batch[nextBatch++];
  return shape;
}

/// `shape` without the given dimensions.
static SmallVector<int64_t> without(ArrayRef<int64_t> shape, ArrayRef<int64_t> first,
                                    ArrayRef<int64_t> second = {}) {
  SmallVector<int64_t> rest;
  for (auto [dimension, size] : llvm::enumerate(shape))
    if (!llvm::is_contained(first, dimension) && !llvm::is_contained(second, dimension))
      rest.push_back(size);
  return rest;
}

namespace {
/// The constraints on dimension numbers that gather and scatter share, under their names and labels.
struct DimensionNumbers {
  StringRef collapsedName, batchingName, indicesBatchingName, mapName;
  ArrayRef<int64_t> collapsed, batching, indicesBatching, map;
  int64_t indexVectorDim;
  StringRef collapsedUnique, collapsedSorted, collapsedRange, batchingSorted, batchingRange, indicesUnique,
      indicesRange, indicesVector, batchingCount, batchingSizes, mapSize, mapUnique, mapRange, vectorRange;
};
} // namespace

static LogicalResult checkDimensionNumbers(const Reporter &report, const DimensionNumbers &numbers,
                                           RankedTensorType operand, RankedTensorType indices) {
  auto found = [&](StringRef constraint, StringRef expected, StringRef name, ArrayRef<int64_t> list) {
    return report(constraint) << "expected " << expected << " in " << name << ", found " << listText(list);
  };
  auto concatenated = [](ArrayRef<int64_t> first, ArrayRef<int64_t> second) {
    return llvm::to_vector(llvm::concat<const int64_t>(first, second));
  };
  if (numbers.indexVectorDim < 0 || numbers.indexVectorDim > indices.getRank())
    return report(numbers.vectorRange) << "expected an index_vector_dim of at most " << indices.getRank()
                                       << ", found " << numbers.indexVectorDim;
  int64_t vectorSize = indexVectorSize(indices, numbers.indexVectorDim);
  if (!agree(vectorSize, numbers.map.size()))
    return found(numbers.mapSize, std::to_string(vectorSize) + " dimensions, the size of an index vector,",
                 numbers.mapName, numbers.map);
  if (!isUnique(concatenated(numbers.collapsed, numbers.batching)))
    return found(numbers.collapsedUnique, "each dimension at most once",
                 (numbers.collapsedName + " and " + numbers.batchingName).str(),
                 concatenated(numbers.collapsed, numbers.batching));
  if (!llvm::is_sorted(numbers.collapsed))
    return found(numbers.collapsedSorted, "dimensions in ascending order", numbers.collapsedName,
                 numbers.collapsed);
  if (!areInRange(numbers.collapsed, 0, operand.getRank()))
    return found(numbers.collapsedRange, "dimensions below " + std::to_string(operand.getRank()),
                 numbers.collapsedName, numbers.collapsed);
  if (!llvm::is_sorted(numbers.batching))
    return found(numbers.batchingSorted, "dimensions in ascending order", numbers.batchingName,
                 numbers.batching);
  if (!areInRange(numbers.batching, 0, operand.getRank()))
    return found(numbers.batchingRange, "dimensions below " + std::to_string(operand.getRank()),
                 numbers.batchingName, numbers.batching);
  if (!isUnique(numbers.indicesBatching))
    return found(numbers.indicesUnique, "each dimension at most once", numbers.indicesBatchingName,
                 numbers.indicesBatching);
  if (!areInRange(numbers.indicesBatching, 0, indices.getRank()))
    return found(numbers.indicesRange, "dimensions below " + std::to_string(indices.getRank()),
                 numbers.indicesBatchingName, numbers.indicesBatching);
  if (llvm::is_contained(numbers.indicesBatching, numbers.indexVectorDim))
    return found(numbers.indicesVector, "dimensions other than index_vector_dim", numbers.indicesBatchingName,
                 numbers.indicesBatching);
  if (numbers.batching.size() != numbers.indicesBatching.size())
    return found(numbers.batchingCount, "as many dimensions as in " + numbers.batchingName.str(),
                 numbers.indicesBatchingName, numbers.indicesBatching);
  for (auto [left, right] : llvm::zip(numbers.batching, numbers.indicesBatching))
    if (!agree(operand.getDimSize(left), indices.getDimSize(right)))
      return report(numbers.batchingSizes)
             << "expected batching dimensions of one size, found " << operand.getDimSize(left) << " and "
             << indices.getDimSize(right);
  if (!isUnique(concatenated(numbers.map, numbers.batching)))
    return found(numbers.mapUnique, "each dimension at most once",
                 (numbers.mapName + " and " + numbers.batchingName).str(),
                 concatenated(numbers.map, numbers.batching));
  if (!areInRange(numbers.map, 0, operand.getRank()))
    return found(numbers.mapRange, "dimensions below " + std::to_string(operand.getRank()), numbers.mapName,
                 numbers.map);
  return success();
}

//===----------------------------------------------------------------------===//
// gather
//===----------------------------------------------------------------------===//

/// The dimension numbers of a gather with its labels, or with those of a dynamic_gather. The specification
/// gives dynamic_gather no batching dimensions; what is said of them there bears gather's labels.
static DimensionNumbers gatherNumbers(GatherDimensionNumbersAttr dimensions, bool isDynamicGather) {
  auto label = [&](StringRef gather, StringRef dynamic) { return isDynamicGather ? dynamic : gather; };
  return {"collapsed_slice_dims",
          "operand_batching_dims",
          "start_indices_batching_dims",
          "start_index_map",
          dimensions.getCollapsedSliceDims(),
          dimensions.getOperandBatchingDims(),
          dimensions.getStartIndicesBatchingDims(),
          dimensions.getStartIndexMap(),
          dimensions.getIndexVectorDim(),
          "c6",
          label("c7", "c6"),
          label("c8", "c7"),
          "c10",
          "c11",
          "c13",
          "c14",
          "c15",
          "c16",
          "c17",
          "c3",
          label("c18", "c9"),
          label("c19", "c10"),
          "c2"};
}

static LogicalResult checkGatherNumbers(const Reporter &report, GatherDimensionNumbersAttr dimensions,
                                        RankedTensorType operand, RankedTensorType indices,
                                        bool isDynamicGather = false) {
  DimensionNumbers numbers = gatherNumbers(dimensions, isDynamicGather);
  if (failed(checkDimensionNumbers(report, numbers, operand, indices)))
    return failure();
  ArrayRef<int64_t> offsets = dimensions.getOffsetDims();
  if (operand.getRank() !=
      static_cast<int64_t>(offsets.size() + numbers.collapsed.size() + numbers.batching.size()))
    return report("c1") << "expected each of the operand's " << operand.getRank()
                        << " dimensions to be an offset, collapsed or batching one, found " << offsets.size()
                        << ", " << numbers.collapsed.size() << " and " << numbers.batching.size();
  if (!isUnique(offsets) || !llvm::is_sorted(offsets))
    return report("c4") << "expected offset_dims in ascending order, found " << listText(offsets);
  return success();
}

LogicalResult GatherOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand()), indices = tensorOf(adaptor.getStartIndices());
  GatherDimensionNumbersAttr dimensions = adaptor.getDimensionNumbers();
  ArrayRef<int64_t> sizes = adaptor.getSliceSizes();
  if (failed(checkGatherNumbers(report, dimensions, operand, indices)) ||
      failed(checkList(report, "c20", "c21", "slice_sizes", sizes, operand.getRank(), 0)))
    return failure();
  for (auto [size, whole] : llvm::zip(sizes, operand.getShape()))
    if (!isDynamic(whole) && size > whole)
      return report("c21") << "expected slice sizes of at most " << listText(operand.getShape()) << ", found "
                           << listText(sizes);
  for (int64_t dimension : dimensions.getCollapsedSliceDims())
    if (sizes[dimension] > 1)
      return report("c9") << "expected a slice size of at most 1 in the collapsed dimension " << dimension
                          << ", found " << sizes[dimension];
  for (int64_t dimension : dimensions.getOperandBatchingDims())
    if (sizes[dimension] > 1)
      return report("c12") << "expected a slice size of at most 1 in the batching dimension " << dimension
                           << ", found " << sizes[dimension];
  SmallVector<int64_t> batch = without(indices.getShape(), dimensions.getIndexVectorDim());
  SmallVector<int64_t> window =
      without(sizes, dimensions.getCollapsedSliceDims(), dimensions.getOperandBatchingDims());
  if (!areInRange(dimensions.getOffsetDims(), 0, batch.size() + window.size()))
    return report("c5") << "expected offset_dims below " << batch.size() + window.size() << ", found "
                        << listText(dimensions.getOffsetDims());
  inferred.push_back(
      RankedTensorType::get(combine(batch, window, dimensions.getOffsetDims()), operand.getElementType()));
  return success();
}

LogicalResult DynamicGatherOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), indices = getStartIndices().getType();
  GatherDimensionNumbersAttr dimensions = getDimensionNumbers();
  if (failed(checkGatherNumbers(report, dimensions, operand, indices, /*isDynamicGather=*/true)))
    return failure();
  if (getSliceSizes().getType().getDimSize(0) != operand.getRank())
    return report("c11") << "expected " << operand.getRank() << " slice sizes, found "
                         << getSliceSizes().getType();
  if (std::optional<SmallVector<int64_t>> sizes = constantValues(getSliceSizes())) {
    for (auto [size, whole] : llvm::zip(*sizes, operand.getShape()))
      if (size < 0 || (!isDynamic(whole) && size > whole))
        return report("c12") << "expected slice sizes of at least 0 and at most "
                             << listText(operand.getShape()) << ", found " << listText(*sizes);
    for (int64_t dimension : llvm::to_vector(llvm::concat<const int64_t>(
             dimensions.getCollapsedSliceDims(), dimensions.getOperandBatchingDims())))
      if ((*sizes)[dimension] > 1)
        return report("c8") << "expected a slice size of at most 1 in the collapsed or batching dimension "
                            << dimension << ", found " << (*sizes)[dimension];
  }
  SmallVector<int64_t> batch = without(indices.getShape(), dimensions.getIndexVectorDim());
  SmallVector<int64_t> window(dimensions.getOffsetDims().size(), ShapedType::kDynamic);
  if (!areInRange(dimensions.getOffsetDims(), 0, batch.size() + window.size()))
    return report("c5") << "expected offset_dims below " << batch.size() + window.size() << ", found "
                        << listText(dimensions.getOffsetDims());
  SmallVector<int64_t> shape = combine(batch, window, dimensions.getOffsetDims());
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return report("c13") << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (!sameElementType(operand, getType()))
    return report("c14") << "expected a result of the operand's element type, found " << operand << " and "
                         << getType();
  return success();
}

//===----------------------------------------------------------------------===//
// scatter
//===----------------------------------------------------------------------===//

static LogicalResult checkScatterNumbers(const Reporter &report, ScatterDimensionNumbersAttr dimensions,
                                         RankedTensorType input, RankedTensorType indices,
                                         RankedTensorType update) {
  DimensionNumbers numbers{"inserted_window_dims",
                           "input_batching_dims",
                           "scatter_indices_batching_dims",
                           "scatter_dims_to_operand_dims",
                           dimensions.getInsertedWindowDims(),
                           dimensions.getInputBatchingDims(),
                           dimensions.getScatterIndicesBatchingDims(),
                           dimensions.getScatterDimsToOperandDims(),
                           dimensions.getIndexVectorDim(),
                           "c9",
                           "c10",
                           "c11",
                           "c12",
                           "c13",
                           "c14",
                           "c15",
                           "c16",
                           "c17",
                           "c18",
                           "c19",
                           "c20",
                           "c21",
                           "c22"};
  if (failed(checkDimensionNumbers(report, numbers, input, indices)))
    return failure();
  ArrayRef<int64_t> windows = dimensions.getUpdateWindowDims();
  if (input.getRank() !=
      static_cast<int64_t>(windows.size() + numbers.collapsed.size() + numbers.batching.size()))
    return report("c2") << "expected each of the input's " << input.getRank()
                        << " dimensions to be a window, inserted or batching one, found " << windows.size()
                        << ", " << numbers.collapsed.size() << " and " << numbers.batching.size();
  if (!isUnique(windows) || !llvm::is_sorted(windows))
    return report("c7") << "expected update_window_dims in ascending order, found " << listText(windows);
  if (!areInRange(windows, 0, update.getRank()))
    return report("c8") << "expected update_window_dims below " << update.getRank() << ", found "
                        << listText(windows);
  return success();
}

/// Checks the updates' shape: scatter dimensions of the indices' sizes, window dimensions no larger than the
/// input's.
static LogicalResult checkUpdateShape(const Reporter &report, ScatterDimensionNumbersAttr dimensions,
                                      RankedTensorType input, RankedTensorType indices,
                                      RankedTensorType update) {
  SmallVector<int64_t> batch = without(indices.getShape(), dimensions.getIndexVectorDim());
  SmallVector<int64_t> window =
      without(input.getShape(), dimensions.getInsertedWindowDims(), dimensions.getInputBatchingDims());
  SmallVector<int64_t> limits = combine(batch, window, dimensions.getUpdateWindowDims());
  bool fits = static_cast<int64_t>(limits.size()) == update.getRank();
  for (int64_t dimension = 0; fits && dimension < update.getRank(); ++dimension) {
    int64_t size = update.getDimSize(dimension), limit = limits[dimension];
    bool isWindow = llvm::is_contained(dimensions.getUpdateWindowDims(), dimension);
    fits = agree(size, limit) || (isWindow && size < limit);
  }
  if (!fits)
    return report("c4") << "expected updates of shape " << listText(limits)
                        << ", or smaller in window dimensions " << listText(dimensions.getUpdateWindowDims())
                        << ", found " << update;
  return success();
}

LogicalResult ScatterOp::verify() {
  Reporter report(*this);
  if (getInputs().empty())
    return report("c5") << "expected at least one input";
  RankedTensorType input = tensorOf(getInputs()[0]), update = tensorOf(getUpdates()[0]);
  RankedTensorType indices = tensorOf(getScatterIndices());
  SmallVector<Type> elementTypes, resultElementTypes;
  for (auto [oneInput, oneUpdate] : llvm::zip(getInputs(), getUpdates())) {
    if (failed(verifyCompatibleShape(oneInput.getType(), input)))
      return report("c1") << "expected inputs of one shape, found " << input << " and " << oneInput.getType();
    if (failed(verifyCompatibleShape(oneUpdate.getType(), update)))
      return report("c3") << "expected updates of one shape, found " << update << " and "
                          << oneUpdate.getType();
    if (!sameElementType(oneInput.getType(), oneUpdate.getType()))
      return report("c6") << "expected updates of the inputs' element types, found " << oneUpdate.getType()
                          << " and " << oneInput.getType();
    elementTypes.push_back(getElementTypeOrSelf(oneInput));
  }
  if (failed(checkScatterNumbers(report, getScatterDimensionNumbers(), input, indices, update)) ||
      failed(checkUpdateShape(report, getScatterDimensionNumbers(), input, indices, update)) ||
      failed(checkReductionBody(report, "c23", "the update computation", getUpdateComputation(), elementTypes,
                                resultElementTypes)))
    return failure();
  if (getNumResults() != getInputs().size())
    return report("c24") << "expected " << getInputs().size() << " results, found " << getNumResults();
  for (auto [result, elementType] : llvm::zip(getResults(), resultElementTypes)) {
    if (failed(verifyCompatibleShape(result.getType(), input)))
      return report("c24") << "expected results of the inputs' shape, found " << result.getType() << " and "
                           << input;
    if (!haveSameBaseline(getElementTypeOrSelf(result), elementType))
      return report("c25") << "expected a result of element type " << elementType << ", found "
                           << result.getType();
  }
  return success();
}
