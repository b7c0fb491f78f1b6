//===- Shape.cpp - Ops that make and move data ----------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

static Value firstElement(Scalars, ValueRange elements) { return elements[0]; }

static SmallVector<OpFoldResult> indexAttributes(Builder &builder, ArrayRef<int64_t> numbers) {
  return llvm::map_to_vector(numbers, [&](int64_t n) { return OpFoldResult(builder.getIndexAttr(n)); });
}

LogicalResult Lowering::convertConstant(Operation *op) {
  ElementsAttr encoded = encodeConstant(cast<ConstantOp>(op).getValue());
  set(op, arith::ConstantOp::create(builder, op->getLoc(), cast<TypedAttr>(Attribute(encoded))).getResult());
  return success();
}

LogicalResult Lowering::convertIota(Operation *op) {
  auto iota = cast<IotaOp>(op);
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  Type i64 = builder.getI64Type();
  set(op,
      generate(op->getLoc(), storageTensor(op->getResult(0).getType()), {}, {}, [&](Scalars s, ValueRange) {
        Value index = s.make<arith::IndexCastOp>(i64, s.make<linalg::IndexOp>(iota.getIotaDimension()));
        return encode(s.builder, s.location, emitConvert(s, index, i64, element), element);
      }));
  return success();
}

LogicalResult Lowering::convertBroadcast(Operation *op) {
  auto broadcast = cast<BroadcastInDimOp>(op);
  auto source = cast<RankedTensorType>(op->getOperand(0).getType());
  auto type = storageTensor(op->getResult(0).getType());
  SmallVector<AffineExpr> expressions;
  for (auto [extent, dimension] : llvm::zip_equal(source.getShape(), broadcast.getBroadcastDimensions()))
    expressions.push_back(extent == 1 ? builder.getAffineConstantExpr(0)
                                      : builder.getAffineDimExpr(dimension));
  auto map = AffineMap::get(type.getRank(), 0, expressions, builder.getContext());
  set(op, generate(op->getLoc(), type, get(op->getOperand(0)), map, firstElement));
  return success();
}

LogicalResult Lowering::convertReshape(Operation *op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  set(op, reshape(op->getLoc(), get(op->getOperand(0)), type.getShape()));
  return success();
}

LogicalResult Lowering::convertTranspose(Operation *op) {
  set(op, transpose(op->getLoc(), get(op->getOperand(0)), cast<TransposeOp>(op).getPermutation()));
  return success();
}

LogicalResult Lowering::convertReverse(Operation *op) {
  set(op, reverse(op->getLoc(), get(op->getOperand(0)), cast<ReverseOp>(op).getDimensions()));
  return success();
}

LogicalResult Lowering::convertSlice(Operation *op) {
  auto slice = cast<SliceOp>(op);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  set(op, tensor::ExtractSliceOp::create(builder, op->getLoc(), get(op->getOperand(0)),
                                         indexAttributes(builder, slice.getStartIndices()),
                                         indexAttributes(builder, type.getShape()),
                                         indexAttributes(builder, slice.getStrides()))
              .getResult());
  return success();
}

LogicalResult Lowering::convertPad(Operation *op) {
  auto padOp = cast<PadOp>(op);
  Value scalar = scalarOf(op->getLoc(), get(padOp.getPaddingValue()));
  set(op, pad(op->getLoc(), get(padOp.getOperand()), scalar, padOp.getEdgePaddingLow(),
              padOp.getEdgePaddingHigh(), padOp.getInteriorPadding()));
  return success();
}

Value Lowering::join(Location location, ArrayRef<Value> parts, int64_t dimension) {
  if (parts.size() == 1)
    return parts.front();
  SmallVector<int64_t> shape(cast<RankedTensorType>(parts.front().getType()).getShape());
  shape[dimension] = 0;
  for (Value part : parts)
    shape[dimension] += cast<RankedTensorType>(part.getType()).getDimSize(dimension);
  Value result = empty(location, RankedTensorType::get(shape, getElementTypeOrSelf(parts.front().getType())));
  SmallVector<int64_t> offsets(shape.size(), 0), ones(shape.size(), 1);
  for (Value part : parts) {
    auto type = cast<RankedTensorType>(part.getType());
    if (type.getNumElements() != 0)
      result = tensor::InsertSliceOp::create(
          builder, location, part, result, indexAttributes(builder, offsets),
          indexAttributes(builder, type.getShape()), indexAttributes(builder, ones));
    offsets[dimension] += type.getDimSize(dimension);
  }
  return result;
}

/// Many operands are joined in groups, and the groups in turn: the analysis of bufferization takes time with
/// the fourth power of the length of a chain of insertions.
LogicalResult Lowering::convertConcatenate(Operation *op) {
  constexpr size_t mostParts = 16;
  int64_t dimension = cast<ConcatenateOp>(op).getDimension();
  SmallVector<Value> parts = get(op->getOperands());
  while (parts.size() > mostParts) {
    SmallVector<Value> joined;
    for (size_t begin = 0; begin < parts.size(); begin += mostParts)
      joined.push_back(join(op->getLoc(), ArrayRef(parts).slice(begin).take_front(mostParts), dimension));
    parts = std::move(joined);
  }
  set(op, join(op->getLoc(), parts, dimension));
  return success();
}

LogicalResult Lowering::convertDynamicSlice(Operation *op) {
  auto slice = cast<DynamicSliceOp>(op);
  auto source = cast<RankedTensorType>(slice.getOperand().getType());
  SmallVector<OpFoldResult> offsets;
  SmallVector<int64_t> ones(source.getRank(), 1);
  for (auto [d, start] : llvm::enumerate(slice.getStartIndices()))
    offsets.push_back(clampStart(op->getLoc(), get(start), getElementTypeOrSelf(start.getType()),
                                 source.getDimSize(d), slice.getSliceSizes()[d]));
  set(op, tensor::ExtractSliceOp::create(builder, op->getLoc(), get(slice.getOperand()), offsets,
                                         indexAttributes(builder, slice.getSliceSizes()),
                                         indexAttributes(builder, ones))
              .getResult());
  return success();
}

LogicalResult Lowering::convertDynamicUpdateSlice(Operation *op) {
  auto update = cast<DynamicUpdateSliceOp>(op);
  auto target = cast<RankedTensorType>(update.getOperand().getType());
  auto part = cast<RankedTensorType>(update.getUpdate().getType());
  SmallVector<OpFoldResult> offsets;
  SmallVector<int64_t> ones(target.getRank(), 1);
  for (auto [d, start] : llvm::enumerate(update.getStartIndices()))
    offsets.push_back(clampStart(op->getLoc(), get(start), getElementTypeOrSelf(start.getType()),
                                 target.getDimSize(d), part.getDimSize(d)));
  set(op, tensor::InsertSliceOp::create(
              builder, op->getLoc(), get(update.getUpdate()), get(update.getOperand()), offsets,
              indexAttributes(builder, part.getShape()), indexAttributes(builder, ones))
              .getResult());
  return success();
}
