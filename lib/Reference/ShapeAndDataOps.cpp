//===- ShapeAndDataOps.cpp - Ops that make and move data ------------------===//

#include "Operations.h"

#include "systole/Reference/Attributes.h"

using namespace mlir;

namespace systole::reference {

absl::StatusOr<Array> allocate(Operation *op, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  std::optional<ElementType> elementType = tensor ? elementTypeOf(tensor.getElementType()) : std::nullopt;
  if (!elementType || !tensor.hasStaticShape())
    return errorAt(op, "has a result without a static shape and a known element type");
  absl::StatusOr<Array> array = Array::allocate(*elementType, tensor.getShape());
  if (!array.ok())
    return errorAt(op, array.status().message());
  return array;
}

void forEachIndex(ArrayRef<int64_t> shape, llvm::function_ref<void(ArrayRef<int64_t>, int64_t)> visit) {
  if (llvm::is_contained(shape, 0))
    return;
  SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t position = 0;; ++position) {
    visit(index, position);
    int64_t dimension = static_cast<int64_t>(shape.size()) - 1;
    for (; dimension >= 0 && ++index[dimension] == shape[dimension]; --dimension)
      index[dimension] = 0;
    if (dimension < 0)
      return;
  }
}

Data scalarAt(const Array &array, int64_t position) {
  Array scalar = Array::zeros(array.elementType(), {});
  copyElement(array, position, scalar, 0);
  return share(std::move(scalar));
}

std::vector<int64_t> offsetsAlong(const Array &array, ArrayRef<int64_t> dimensions) {
  SmallVector<int64_t> sizes, strides(array.rank(), 1);
  for (int64_t dimension = array.rank() - 2; dimension >= 0; --dimension)
    strides[dimension] = strides[dimension + 1] * array.dimension(dimension + 1);
  for (int64_t dimension : dimensions)
    sizes.push_back(array.dimension(dimension));
  std::vector<int64_t> offsets;
  forEachIndex(sizes, [&](ArrayRef<int64_t> index, int64_t) {
    int64_t offset = 0;
    for (auto [dimension, at] : llvm::zip(dimensions, index))
      offset += strides[dimension] * at;
    offsets.push_back(offset);
  });
  return offsets;
}

SmallVector<int64_t> otherDimensions(const Array &array, ArrayRef<int64_t> dimensions,
                                     ArrayRef<int64_t> others) {
  SmallVector<int64_t> rest;
  for (int64_t dimension = 0; dimension < array.rank(); ++dimension)
    if (!llvm::is_contained(dimensions, dimension) && !llvm::is_contained(others, dimension))
      rest.push_back(dimension);
  return rest;
}

/// A result whose element at each index is the operand's at `source(index)`.
static absl::StatusOr<Array>
gatherElements(Operation *op, const Array &operand,
               llvm::function_ref<void(ArrayRef<int64_t>, SmallVectorImpl<int64_t> &)> source) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  SmallVector<int64_t> from(operand.rank());
  forEachIndex(result->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    source(index, from);
    copyElement(operand, operand.linearIndex(from), *result, position);
  });
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::ConstantOp op) {
  absl::StatusOr<Array> value = toArray(op.getValue());
  if (!value.ok())
    return errorAt(op, value.status().message());
  return value;
}

absl::StatusOr<Array> evaluateOp(stablehlo::IotaOp op) {
  absl::StatusOr<Array> result = allocate(op);
  if (result.ok())
    forEachIndex(result->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
      result->setInt(position, index[op.getIotaDimension()]);
    });
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::BroadcastInDimOp op, Operands operands) {
  const Array &operand = *operands[0];
  return gatherElements(op, operand, [&](ArrayRef<int64_t> index, SmallVectorImpl<int64_t> &from) {
    for (auto [dimension, target] : llvm::enumerate(op.getBroadcastDimensions()))
      from[dimension] = operand.dimension(dimension) == 1 ? 0 : index[target];
  });
}

absl::StatusOr<Array> evaluateOp(stablehlo::ConcatenateOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  int64_t offset = 0, dimension = op.getDimension();
  for (const Data &operand : operands) {
    forEachIndex(operand->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
      SmallVector<int64_t> target(index);
      target[dimension] += offset;
      copyElement(*operand, position, *result, result->linearIndex(target));
    });
    offset += operand->dimension(dimension);
  }
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::ReshapeOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  return Array(*operands[0]).reshaped(result->shape());
}

absl::StatusOr<Array> evaluateOp(stablehlo::TransposeOp op, Operands operands) {
  return gatherElements(op, *operands[0], [&](ArrayRef<int64_t> index, SmallVectorImpl<int64_t> &from) {
    for (auto [dimension, source] : llvm::enumerate(op.getPermutation()))
      from[source] = index[dimension];
  });
}

absl::StatusOr<Array> evaluateOp(stablehlo::ReverseOp op, Operands operands) {
  return gatherElements(op, *operands[0], [&](ArrayRef<int64_t> index, SmallVectorImpl<int64_t> &from) {
    llvm::copy(index, from.begin());
    for (int64_t dimension : op.getDimensions())
      from[dimension] = operands[0]->dimension(dimension) - 1 - index[dimension];
  });
}

absl::StatusOr<Array> evaluateOp(stablehlo::PadOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  for (int64_t position = 0; position < result->size(); ++position)
    copyElement(*operands[1], 0, *result, position);
  forEachIndex(operands[0]->shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    SmallVector<int64_t> target;
    for (auto [dimension, at] : llvm::enumerate(index)) {
      target.push_back(op.getEdgePaddingLow()[dimension] + at * (op.getInteriorPadding()[dimension] + 1));
      if (target.back() < 0 || target.back() >= result->dimension(dimension))
        return; // negative padding removes it
    }
    copyElement(*operands[0], position, *result, result->linearIndex(target));
  });
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::SliceOp op, Operands operands) {
  return gatherElements(op, *operands[0], [&](ArrayRef<int64_t> index, SmallVectorImpl<int64_t> &from) {
    for (auto [dimension, at] : llvm::enumerate(index))
      from[dimension] = op.getStartIndices()[dimension] + at * op.getStrides()[dimension];
  });
}

/// Start indices, moved so that a slice of the given sizes stays within the operand.
static SmallVector<int64_t> clampedStart(Operands indices, const Array &operand, ArrayRef<int64_t> sizes) {
  SmallVector<int64_t> start;
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    int64_t last = operand.dimension(dimension) - sizes[dimension], at = indexAt(*index, 0);
    // An unsigned index beyond the range of int64_t reads as negative; it is large.
    bool isHuge = at < 0 && isUnsignedInteger(index->elementType());
    start.push_back(isHuge ? last : std::clamp<int64_t>(at, 0, last));
  }
  return start;
}

absl::StatusOr<Array> evaluateOp(stablehlo::DynamicSliceOp op, Operands operands) {
  SmallVector<int64_t> start = clampedStart(operands.drop_front(), *operands[0], op.getSliceSizes());
  return gatherElements(op, *operands[0], [&](ArrayRef<int64_t> index, SmallVectorImpl<int64_t> &from) {
    for (auto [dimension, at] : llvm::enumerate(index))
      from[dimension] = start[dimension] + at;
  });
}

absl::StatusOr<Array> evaluateOp(stablehlo::DynamicUpdateSliceOp op, Operands operands) {
  Array result = *operands[0];
  const Array &update = *operands[1];
  SmallVector<int64_t> start = clampedStart(operands.drop_front(2), result, update.shape());
  forEachIndex(update.shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    SmallVector<int64_t> target(index);
    for (auto [dimension, at] : llvm::enumerate(start))
      target[dimension] += at;
    copyElement(update, position, result, result.linearIndex(target));
  });
  return result;
}

} // namespace systole::reference
