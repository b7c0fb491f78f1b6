//===- IndexingOps.cpp - gather and scatter -------------------------------===//

#include "Operations.h"

using namespace mlir;

namespace systole::reference {

/// The index vector at `batch`, an index of the start indices without index_vector_dim.
static SmallVector<int64_t> indexVector(const Array &indices, ArrayRef<int64_t> batch, int64_t vectorDim) {
  SmallVector<int64_t> at(batch);
  if (vectorDim == indices.rank())
    return {indexAt(indices, indices.linearIndex(at))};
  at.insert(at.begin() + vectorDim, 0);
  SmallVector<int64_t> vector;
  for (int64_t &element = at[vectorDim]; element < indices.dimension(vectorDim); ++element)
    vector.push_back(indexAt(indices, indices.linearIndex(at)));
  return vector;
}

/// Splits an index into those of its entries that `windowDims` names and the others.
static std::pair<SmallVector<int64_t>, SmallVector<int64_t>> splitIndex(ArrayRef<int64_t> index,
                                                                        ArrayRef<int64_t> windowDims) {
  SmallVector<int64_t> batch, window;
  for (auto [dimension, at] : llvm::enumerate(index))
    (llvm::is_contained(windowDims, dimension) ? window : batch).push_back(at);
  return {batch, window};
}

/// Puts zeros into a window index at dimensions that it lacks.
static SmallVector<int64_t> expandWindow(ArrayRef<int64_t> window, int64_t rank, ArrayRef<int64_t> collapsed,
                                         ArrayRef<int64_t> batching) {
  SmallVector<int64_t> full(rank, 0);
  size_t next = 0;
  for (int64_t dimension = 0; dimension < rank; ++dimension)
    if (!llvm::is_contained(collapsed, dimension) && !llvm::is_contained(batching, dimension))
      full[dimension] = window[next++];
  return full;
}

/// The entry of `batch` that belongs to dimension `dimension` of the start indices.
static int64_t batchEntry(ArrayRef<int64_t> batch, int64_t dimension, int64_t vectorDim) {
  return batch[dimension < vectorDim ? dimension : dimension - 1];
}

absl::StatusOr<Array> evaluateOp(stablehlo::GatherOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  const Array &operand = *operands[0], &indices = *operands[1];
  stablehlo::GatherDimensionNumbersAttr dimensions = op.getDimensionNumbers();
  int64_t vectorDim = dimensions.getIndexVectorDim();
  forEachIndex(result->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    auto [batch, window] = splitIndex(index, dimensions.getOffsetDims());
    SmallVector<int64_t> from = expandWindow(window, operand.rank(), dimensions.getCollapsedSliceDims(),
                                             dimensions.getOperandBatchingDims());
    for (auto [entry, dimension] :
         llvm::zip(indexVector(indices, batch, vectorDim), dimensions.getStartIndexMap()))
      from[dimension] +=
          std::clamp<int64_t>(entry, 0, operand.dimension(dimension) - op.getSliceSizes()[dimension]);
    for (auto [dimension, source] :
         llvm::zip(dimensions.getOperandBatchingDims(), dimensions.getStartIndicesBatchingDims()))
      from[dimension] += batchEntry(batch, source, vectorDim);
    copyElement(operand, operand.linearIndex(from), *result, position);
  });
  return result;
}

absl::StatusOr<Results> evaluateOp(stablehlo::ScatterOp op, Operands operands, Interpreter &interpreter) {
  size_t count = op.getInputs().size();
  Operands inputs = operands.take_front(count), updates = operands.take_back(count);
  const Array &indices = *operands[count];
  stablehlo::ScatterDimensionNumbersAttr dimensions = op.getScatterDimensionNumbers();
  int64_t vectorDim = dimensions.getIndexVectorDim();
  std::vector<Array> results;
  for (const Data &input : inputs)
    results.push_back(*input);
  // A body of one op needs no interpretation.
  BinaryFunction combine;
  if (count == 1 && updates[0]->elementType() == inputs[0]->elementType())
    combine = binaryFunction(soleBinaryOp(op.getUpdateComputation()), inputs[0]->elementType(),
                             interpreter.isTPU());
  absl::Status status;
  forEachIndex(updates[0]->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    if (!status.ok())
      return;
    auto [batch, window] = splitIndex(index, dimensions.getUpdateWindowDims());
    SmallVector<int64_t> target = expandWindow(window, inputs[0]->rank(), dimensions.getInsertedWindowDims(),
                                               dimensions.getInputBatchingDims());
    for (auto [entry, dimension] :
         llvm::zip(indexVector(indices, batch, vectorDim), dimensions.getScatterDimsToOperandDims()))
      target[dimension] += entry;
    for (auto [dimension, source] :
         llvm::zip(dimensions.getInputBatchingDims(), dimensions.getScatterIndicesBatchingDims()))
      target[dimension] += batchEntry(batch, source, vectorDim);
    for (auto [dimension, at] : llvm::enumerate(target))
      if (at < 0 || at >= inputs[0]->dimension(dimension))
        return; // updates out of bounds have no effect
    int64_t place = inputs[0]->linearIndex(target);
    if (combine)
      return combine(results[0], place, *updates[0], position, results[0], place);
    Results arguments;
    for (const Array &current : results)
      arguments.push_back(scalarAt(current, place));
    for (const Data &update : updates)
      arguments.push_back(scalarAt(*update, position));
    absl::StatusOr<Results> combined = interpreter.run(op.getUpdateComputation(), arguments);
    if (!combined.ok()) {
      status = combined.status();
      return;
    }
    for (auto [result, value] : llvm::zip(results, *combined))
      copyElement(*value, 0, result, place);
  });
  if (!status.ok())
    return status;
  return llvm::map_to_vector<1>(results, [](Array &result) { return share(std::move(result)); });
}

} // namespace systole::reference
