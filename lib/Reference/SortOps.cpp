//===- SortOps.cpp - sort and top_k ---------------------------------------===//

#include "Operations.h"
#include "ScalarFunctions.h"

#include <numeric>

using namespace mlir;

namespace systole::reference {

/// Sorts `order` stably by merging, so that a comparator that is no order at all, or that fails, does no
/// harm.
static absl::Status mergeSort(MutableArrayRef<int64_t> order,
                              llvm::function_ref<absl::StatusOr<bool>(int64_t, int64_t)> less) {
  if (order.size() < 2)
    return absl::OkStatus();
  SmallVector<int64_t> left(order.take_front(order.size() / 2)), right(order.drop_front(order.size() / 2));
  for (auto *half : {&left, &right})
    if (absl::Status status = mergeSort(*half, less); !status.ok())
      return status;
  size_t nextLeft = 0, nextRight = 0;
  for (int64_t &place : order) {
    bool takeRight = nextLeft == left.size();
    if (!takeRight && nextRight < right.size()) {
      absl::StatusOr<bool> isLess = less(right[nextRight], left[nextLeft]);
      if (!isLess.ok())
        return isLess.status();
      takeRight = *isLess;
    }
    place = takeRight ? right[nextRight++] : left[nextLeft++];
  }
  return absl::OkStatus();
}

absl::StatusOr<Results> evaluateOp(stablehlo::SortOp op, Operands operands, Interpreter &interpreter) {
  int64_t rank = operands[0]->rank(), dimension = static_cast<int64_t>(op.getDimension());
  dimension = dimension < 0 ? dimension + rank : dimension;
  std::vector<Array> results;
  for (const Data &operand : operands)
    results.push_back(*operand);
  if (rank == 0)
    return Results(operands);
  SmallVector<int64_t> lines(ArrayRef<int64_t>(operands[0]->shape()));
  int64_t length = lines[dimension];
  lines[dimension] = length == 0 ? 0 : 1;
  absl::Status status;
  forEachIndex(lines, [&](ArrayRef<int64_t> index, int64_t) {
    if (!status.ok())
      return;
    auto positionOf = [&](int64_t at) {
      SmallVector<int64_t> place(index);
      place[dimension] = at;
      return operands[0]->linearIndex(place);
    };
    SmallVector<int64_t> order(length);
    std::iota(order.begin(), order.end(), 0);
    status = mergeSort(order, [&](int64_t left, int64_t right) -> absl::StatusOr<bool> {
      Results arguments;
      for (const Data &operand : operands)
        arguments.append({scalarAt(*operand, positionOf(left)), scalarAt(*operand, positionOf(right))});
      absl::StatusOr<Results> compared = interpreter.run(op.getComparator(), arguments);
      if (!compared.ok())
        return compared.status();
      return (*compared)[0]->getInt(0) != 0;
    });
    for (auto [operand, result] : llvm::zip(operands, results))
      for (auto [at, source] : llvm::enumerate(order))
        copyElement(*operand, positionOf(source), result, positionOf(at));
  });
  if (!status.ok())
    return status;
  return llvm::map_to_vector<1>(results, [](Array &result) { return share(std::move(result)); });
}

/// Whether element `left` comes before element `right` in descending order: by the total order, as JAX has
/// it, in which NaN is greatest, and least where its sign is set.
static bool comesBefore(const Array &array, int64_t left, int64_t right) {
  if (isInteger(array.elementType()))
    return isUnsignedInteger(array.elementType())
               ? static_cast<uint64_t>(array.getInt(left)) > static_cast<uint64_t>(array.getInt(right))
               : array.getInt(left) > array.getInt(right);
  return totalOrderKey(array, left) > totalOrderKey(array, right);
}

absl::StatusOr<Results> evaluateOp(chlo::TopKOp op, Operands operands) {
  const Array &operand = *operands[0];
  absl::StatusOr<Array> values = allocate(op, op.getValues().getType());
  absl::StatusOr<Array> indices = allocate(op, op.getIndices().getType());
  if (!values.ok() || !indices.ok())
    return values.ok() ? indices.status() : values.status();
  int64_t length = operand.shape().back(), k = op.getK();
  for (int64_t line = 0; k > 0 && line < values->size() / k; ++line) {
    SmallVector<int64_t> order(length);
    std::iota(order.begin(), order.end(), line * length);
    llvm::sort(order, [&](int64_t left, int64_t right) {
      // Of equal elements, the first comes first.
      return comesBefore(operand, left, right) || (left < right && !comesBefore(operand, right, left));
    });
    for (int64_t at = 0; at < k; ++at) {
      copyElement(operand, order[at], *values, line * k + at);
      indices->setInt(line * k + at, order[at] - line * length);
    }
  }
  return Results{share(std::move(*values)), share(std::move(*indices))};
}

} // namespace systole::reference
