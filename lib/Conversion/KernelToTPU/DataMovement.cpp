//===- DataMovement.cpp - Ops that become views or transfers --------------===//

#include "Lowering.h"

#include "mlir/IR/DialectResourceBlobManager.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::tpu {

TensorView sliceView(const TensorView &view, ArrayRef<int64_t> start, ArrayRef<int64_t> sizes,
                     ArrayRef<int64_t> strides) {
  TensorView result = view;
  for (size_t i = 0; i < sizes.size(); ++i) {
    result.shape[i] = sizes[i];
    result.offset += start[i] * view.strides[i];
    result.strides[i] = view.strides[i] * strides[i];
  }
  return result;
}

TensorView permuteView(const TensorView &view, ArrayRef<int64_t> permutation) {
  TensorView result = view;
  for (auto [index, dimension] : llvm::enumerate(permutation)) {
    result.shape[index] = view.shape[dimension];
    result.strides[index] = view.strides[dimension];
  }
  return result;
}

LogicalResult Lowering::lowerDataMovement(Operation *op) {
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case<stablehlo::ConstantOp>([&](auto typed) { return lowerConstant(typed); })
      .Case<stablehlo::IotaOp>([&](auto typed) { return lowerIota(typed); })
      .Case<stablehlo::BroadcastInDimOp>([&](auto typed) { return lowerBroadcast(typed); })
      .Case<stablehlo::ReshapeOp>([&](auto typed) { return lowerReshape(typed); })
      .Case<stablehlo::TransposeOp>([&](auto typed) { return lowerTranspose(typed); })
      .Case<stablehlo::ReverseOp>([&](auto typed) { return lowerReverse(typed); })
      .Case<stablehlo::SliceOp>([&](auto typed) { return lowerSlice(typed); })
      .Case<stablehlo::PadOp>([&](auto typed) { return lowerPad(typed); })
      .Case<stablehlo::ConcatenateOp>([&](auto typed) { return lowerConcatenate(typed); })
      .Case<stablehlo::BitcastConvertOp>([&](auto typed) { return lowerBitcast(typed); })
      .Case<stablehlo::ComplexOp>([&](auto typed) { return lowerComplex(typed); })
      .Case<stablehlo::RealOp, stablehlo::ImagOp>([&](auto typed) {
        bind(typed.getResult(),
             partView(withBuffer(view(typed.getOperand())), isa<stablehlo::ImagOp>(typed) ? 1 : 0));
        return success();
      })
      .Default([](Operation *other) { return other->emitOpError("has no TPU form yet"); });
}

LogicalResult Lowering::lowerConstant(stablehlo::ConstantOp op) {
  auto elements = dyn_cast<DenseElementsAttr>(op.getValue());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(op.getValue()))
    if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
      elements = DenseElementsAttr::getFromRawBuffer(cast<ShapedType>(op.getType()), blob->getData());
  if (!elements)
    return op.emitOpError(
        "holds a value of an attribute kind other than dense<…>, which the TPU path does not read");
  auto type = cast<RankedTensorType>(op.getType());
  if (elements.isSplat() && elements.getNumElements() > 0)
    bind(op.getResult(),
         splatView(elements.getSplatValue<Attribute>(), type.getShape(), type.getElementType()));
  else
    bind(op.getResult(), constantBuffer(elements));
  return success();
}

LogicalResult Lowering::lowerIota(stablehlo::IotaOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  int64_t dimension = op.getIotaDimension();
  TensorView result = iotaLine(op.getLoc(), type.getDimSize(dimension), type.getElementType());
  result.shape.assign(type.getShape().begin(), type.getShape().end());
  result.strides.assign(type.getRank(), 0);
  result.strides[dimension] = 1;
  bind(op.getResult(), result);
  return success();
}

LogicalResult Lowering::lowerBroadcast(stablehlo::BroadcastInDimOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  TensorView operand = view(op.getOperand()), result = operand;
  result.shape.assign(type.getShape().begin(), type.getShape().end());
  result.strides.assign(type.getRank(), 0);
  for (auto [index, dimension] : llvm::enumerate(op.getBroadcastDimensions()))
    if (operand.shape[index] != 1)
      result.strides[dimension] = operand.strides[index];
  bind(op.getResult(), result);
  return success();
}

LogicalResult Lowering::lowerReshape(stablehlo::ReshapeOp op) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(op.getType()).getShape();
  TensorView operand = view(op.getOperand());
  std::optional<TensorView> result = reshapeView(operand, shape);
  if (!result)
    result = reshapeView(materialize(op.getLoc(), operand), shape);
  bind(op.getResult(), *result);
  return success();
}

LogicalResult Lowering::lowerTranspose(stablehlo::TransposeOp op) {
  bind(op.getResult(), permuteView(view(op.getOperand()), op.getPermutation()));
  return success();
}

LogicalResult Lowering::lowerReverse(stablehlo::ReverseOp op) {
  TensorView result = view(op.getOperand());
  for (int64_t dimension : op.getDimensions()) {
    result.offset += std::max<int64_t>(result.shape[dimension] - 1, 0) * result.strides[dimension];
    result.strides[dimension] = -result.strides[dimension];
  }
  bind(op.getResult(), result);
  return success();
}

LogicalResult Lowering::lowerSlice(stablehlo::SliceOp op) {
  bind(op.getResult(), sliceView(view(op.getOperand()), op.getStartIndices(),
                                 cast<RankedTensorType>(op.getType()).getShape(), op.getStrides()));
  return success();
}

/// A fill, and then the elements that remain, where they belong.
TensorView Lowering::padView(Location location, const TensorView &operand, const TensorView &padding,
                             ArrayRef<int64_t> low, ArrayRef<int64_t> high, ArrayRef<int64_t> interior) {
  size_t rank = operand.shape.size();
  SmallVector<int64_t> shape(rank), first(rank), count(rank), target(rank), steps(rank);
  bool isIdentity = true;
  for (size_t i = 0; i < rank; ++i) {
    int64_t size = operand.shape[i], step = interior[i] + 1;
    int64_t spread = size == 0 ? 0 : (size - 1) * step + 1;
    shape[i] = low[i] + spread + high[i];
    // The operand's indices whose place low + index * step is inside.
    int64_t begin = low[i] < 0 ? llvm::divideCeil(-low[i], step) : 0;
    int64_t end = shape[i] - low[i] <= 0 ? 0 : std::min(size, (shape[i] - low[i] - 1) / step + 1);
    first[i] = begin;
    count[i] = std::max<int64_t>(end - begin, 0);
    target[i] = low[i] + begin * step;
    steps[i] = step;
    isIdentity &= low[i] == 0 && high[i] == 0 && interior[i] == 0;
  }
  if (isIdentity)
    return operand;
  TensorView result = newTensor(shape, operand.elementType);
  TensorView fill = padding;
  fill.shape = shape;
  fill.strides.assign(rank, 0);
  copyView(location, fill, result);
  SmallVector<int64_t> ones(rank, 1);
  if (!llvm::is_contained(count, 0))
    copyView(location, sliceView(operand, first, count, ones), sliceView(result, target, count, steps));
  return result;
}

LogicalResult Lowering::lowerPad(stablehlo::PadOp op) {
  bind(op.getResult(), padView(op.getLoc(), view(op.getOperand()), view(op.getPaddingValue()),
                               op.getEdgePaddingLow(), op.getEdgePaddingHigh(), op.getInteriorPadding()));
  return success();
}

LogicalResult Lowering::lowerConcatenate(stablehlo::ConcatenateOp op) {
  TensorView result = newResult(op.getResult());
  int64_t dimension = op.getDimension();
  SmallVector<int64_t> start(result.shape.size(), 0), ones(result.shape.size(), 1);
  for (Value input : op.getInputs()) {
    TensorView piece = view(input);
    copyView(op.getLoc(), piece, sliceView(result, start, piece.shape, ones));
    start[dimension] += piece.shape[dimension];
  }
  bind(op.getResult(), result);
  return success();
}

/// The same bytes as another type: both stay in HBM.
LogicalResult Lowering::lowerBitcast(stablehlo::BitcastConvertOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  TensorView operand = view(op.getOperand());
  TensorView dense = materialize(op.getLoc(), operand);
  buffers[dense.buffer].mustBeInHbm = true;
  TensorView result = dense;
  result.shape.assign(type.getShape().begin(), type.getShape().end());
  result.strides = getDenseStrides(result.shape);
  result.elementType = type.getElementType();
  bind(op.getResult(), result);
  return success();
}

TensorView Lowering::partView(const TensorView &complex, int64_t part) {
  TensorView result = complex;
  result.elementType = Float32Type::get(module.getContext());
  result.offset = 2 * complex.offset + part;
  for (int64_t &stride : result.strides)
    stride *= 2;
  return result;
}

LogicalResult Lowering::lowerComplex(stablehlo::ComplexOp op) {
  TensorView result = newResult(op.getResult());
  copyView(op.getLoc(), view(op.getLhs()), partView(result, 0));
  copyView(op.getLoc(), view(op.getRhs()), partView(result, 1));
  bind(op.getResult(), result);
  return success();
}

} // namespace systole::tpu
