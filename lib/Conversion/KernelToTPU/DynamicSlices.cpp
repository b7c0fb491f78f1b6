//===- DynamicSlices.cpp - Slices at computed places ----------------------===//

#include "Lowering.h"

using namespace mlir;

namespace systole::tpu {

Value Lowering::clampIndex(Value index, Type type, int64_t most) {
  Value clamped = kernel.clampI(index, 0, most);
  if (!type.isUnsignedInteger() || type.getIntOrFloatBitWidth() < 32)
    return clamped;
  // Large unsigned numbers look negative.
  return kernel.createOrFold<arith::SelectOp>(kernel.lessThan(index, 0), kernel.scalar(most), clamped);
}

/// Where the slice begins in its operand, moved inside. Within a kernel.
Value Lowering::dynamicOffset(const TensorView &operand, ArrayRef<TensorView> indices,
                              ArrayRef<int64_t> sizes) {
  Value offset = kernel.scalar(operand.offset);
  for (auto [dimension, index] : llvm::enumerate(indices)) {
    int64_t most = operand.shape[dimension] - sizes[dimension];
    if (most == 0)
      continue;
    Value start = clampIndex(loadScalar(index), index.elementType, most);
    offset = kernel.addI(offset, kernel.mulI(start, operand.strides[dimension]));
  }
  return offset;
}

void Lowering::copyAt(const TensorView &source, Value sourceOffset, const TensorView &destination,
                      Value destinationOffset) {
  SmallVector<CopyDimension> dimensions;
  for (size_t i = 0; i < source.shape.size(); ++i)
    dimensions.push_back({source.shape[i], source.strides[i], destination.strides[i]});
  Place from = Place::inBuffer(source.buffer, source.elementType, sourceOffset);
  Place to = Place::inBuffer(destination.buffer, destination.elementType, destinationOffset);
  kernel.wait(kCopyFlag, kernel.copy(from, to, dimensions, kCopyFlag));
}

SmallVector<TensorView> Lowering::viewsWithBuffers(ValueRange values) {
  SmallVector<TensorView> result;
  for (Value value : values)
    result.push_back(withBuffer(view(value)));
  return result;
}

LogicalResult Lowering::lowerDynamicSlice(stablehlo::DynamicSliceOp op) {
  TensorView operand = withBuffer(view(op.getOperand())), result = newResult(op.getResult());
  SmallVector<TensorView> indices = viewsWithBuffers(op.getStartIndices());
  bind(op.getResult(), result);
  if (result.numElements() == 0)
    return success();
  kernel.begin(op.getLoc());
  Value offset = dynamicOffset(operand, indices, op.getSliceSizes());
  TensorView slice = operand;
  slice.shape = result.shape;
  copyAt(slice, offset, result, kernel.scalar(0));
  kernel.end();
  return success();
}

/// Whether nothing reads the operand's buffer after the update, so that it may be written to: the buffer is a
/// loop's own or an earlier update's, and what else reads it has done so. Other readers than these may have
/// become views of the buffer.
static bool isOverwritten(stablehlo::DynamicUpdateSliceOp op) {
  Value operand = op.getOperand();
  auto argument = dyn_cast<BlockArgument>(operand);
  bool isLoopState = argument && isa<stablehlo::WhileOp>(argument.getOwner()->getParentOp());
  if (!isLoopState && !operand.getDefiningOp<stablehlo::DynamicUpdateSliceOp>())
    return false;
  // What comes from outside of a loop is read in every round.
  if (operand.getParentBlock() != op->getBlock())
    return false;
  return llvm::all_of(operand.getUses(), [&](OpOperand &use) {
    Operation *user = use.getOwner();
    if (user == op)
      return use.getOperandNumber() == 0;
    return isa<stablehlo::DynamicSliceOp, kernel::FusionOp>(user) && user->getBlock() == op->getBlock() &&
           user->isBeforeInBlock(op);
  });
}

LogicalResult Lowering::lowerDynamicUpdateSlice(stablehlo::DynamicUpdateSliceOp op) {
  bool isInPlace = isOverwritten(op);
  if (isInPlace && failed(flushAll()))
    return failure();
  TensorView operand = view(op.getOperand()), update = withBuffer(view(op.getUpdate()));
  SmallVector<TensorView> indices = viewsWithBuffers(op.getStartIndices());
  TensorView result = isInPlace ? operand : newResult(op.getResult());
  bind(op.getResult(), result);
  if (!isInPlace)
    copyView(op.getLoc(), operand, result);
  if (update.numElements() == 0)
    return success();
  kernel.begin(op.getLoc());
  Value offset = dynamicOffset(result, indices, update.shape);
  copyAt(update, kernel.scalar(update.offset), result, offset);
  kernel.end();
  return success();
}

} // namespace systole::tpu
