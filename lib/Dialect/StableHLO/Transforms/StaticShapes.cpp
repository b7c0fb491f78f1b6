//===- StaticShapes.cpp - Static ops in place of dynamic ones -------------===//

#include "systole/Dialect/StableHLO/Transforms/StaticShapes.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::stablehlo {

namespace {

/// Makes one op. Each `make` gives null where what it needs is not known.
class StaticOpMaker {
public:
  using List = std::optional<SmallVector<int64_t>>;

  StaticOpMaker(ValueRange operands, llvm::function_ref<List(unsigned)> listOf, OpBuilder &builder)
      : operands(operands), listOf(listOf), builder(builder) {}

  Value make(DynamicBroadcastInDimOp op) {
    RankedTensorType type = shaped(op.getType(), listOf(1));
    if (!type || !isStatic(0))
      return {};
    return BroadcastInDimOp::create(builder, op.getLoc(), type, operands[0], op.getBroadcastDimensions());
  }

  Value make(DynamicIotaOp op) {
    RankedTensorType type = shaped(op.getType(), listOf(0));
    return type ? IotaOp::create(builder, op.getLoc(), type, op.getIotaDimension()) : Value();
  }

  Value make(DynamicReshapeOp op) {
    RankedTensorType type = shaped(op.getType(), listOf(1));
    return type && isStatic(0) ? ReshapeOp::create(builder, op.getLoc(), type, operands[0]) : Value();
  }

  Value make(DynamicPadOp op) {
    List low = listOf(2), high = listOf(3), interior = listOf(4);
    if (!low || !high || !interior || !isStatic(0))
      return {};
    PadOp::Properties properties;
    properties.edge_padding_low = builder.getDenseI64ArrayAttr(*low);
    properties.edge_padding_high = builder.getDenseI64ArrayAttr(*high);
    properties.interior_padding = builder.getDenseI64ArrayAttr(*interior);
    SmallVector<Type> types;
    if (failed(PadOp::inferReturnTypes(op.getContext(), op.getLoc(), operands.take_front(2), {}, &properties,
                                       {}, types)))
      return {};
    return PadOp::create(builder, op.getLoc(), types.front(), operands[0], operands[1], *low, *high,
                         *interior);
  }

  Value make(RealDynamicSliceOp op) {
    List starts = listOf(1), limits = listOf(2), strides = listOf(3);
    if (!starts || !limits || !strides || !isStatic(0))
      return {};
    SmallVector<int64_t> shape;
    for (auto [start, limit, stride, size] : llvm::zip(*starts, *limits, *strides, typeOf(0).getShape())) {
      if (start < 0 || limit < start || limit > size || stride <= 0)
        return {};
      shape.push_back(llvm::divideCeilSigned(limit - start, stride));
    }
    return SliceOp::create(builder, op.getLoc(), shaped(typeOf(0), shape), operands[0], *starts, *limits,
                           *strides);
  }

  Value make(DynamicGatherOp op) {
    List sizes = listOf(2);
    if (!sizes || !isStatic(0) || !isStatic(1))
      return {};
    GatherOp::Properties properties;
    properties.dimension_numbers = op.getDimensionNumbersAttr();
    properties.slice_sizes = builder.getDenseI64ArrayAttr(*sizes);
    SmallVector<Type> types;
    if (failed(GatherOp::inferReturnTypes(op.getContext(), op.getLoc(), operands.take_front(2), {},
                                          &properties, {}, types)))
      return {};
    return GatherOp::create(builder, op.getLoc(), types.front(), operands[0], operands[1],
                            op.getDimensionNumbers(), *sizes, op.getIndicesAreSorted());
  }

  Value make(DynamicConvOp op) {
    List padding = listOf(2);
    if (!padding || !isStatic(0) || !isStatic(1))
      return {};
    SmallVector<std::pair<int64_t, int64_t>> rows;
    for (size_t row = 0; row + 1 < padding->size(); row += 2)
      rows.emplace_back((*padding)[row], (*padding)[row + 1]);
    return ConvolutionOp::create(
        builder, op.getLoc(), shaped(op.getType(), convolutionShape(op, rows)), operands[0], operands[1],
        op.getWindowStridesAttr(), makePaddingAttr(op.getContext(), rows), op.getLhsDilationAttr(),
        op.getRhsDilationAttr(), op.getWindowReversalAttr(), op.getDimensionNumbers(),
        op.getFeatureGroupCountAttr(), op.getBatchGroupCountAttr(), op.getPrecisionConfigAttr());
  }

  Value make(GetDimensionSizeOp op) {
    int64_t size = typeOf(0).getDimSize(op.getDimension());
    if (ShapedType::isDynamic(size))
      return {};
    auto value = DenseElementsAttr::get(cast<RankedTensorType>(op.getType()),
                                        builder.getI32IntegerAttr(static_cast<int32_t>(size)));
    return ConstantOp::create(builder, op.getLoc(), value);
  }

  /// A dimension that is limited to its first elements is a slice.
  Value make(SetDimensionSizeOp op) {
    List size = listOf(1);
    int64_t dimension = op.getDimension();
    if (!size || !isStatic(0) || size->front() < 0 || size->front() > typeOf(0).getDimSize(dimension))
      return {};
    SmallVector<int64_t> limits(typeOf(0).getShape()), starts(limits.size(), 0), strides(limits.size(), 1);
    limits[dimension] = size->front();
    return SliceOp::create(builder, op.getLoc(), shaped(typeOf(0), limits), operands[0], starts, limits,
                           strides);
  }

private:
  RankedTensorType typeOf(unsigned operand) { return cast<RankedTensorType>(operands[operand].getType()); }
  bool isStatic(unsigned operand) { return typeOf(operand).hasStaticShape(); }

  /// `type` with a shape; null where that is not known or has negative sizes.
  static RankedTensorType shaped(RankedTensorType type, const List &shape) {
    if (!shape || llvm::any_of(*shape, [](int64_t size) { return size < 0; }))
      return {};
    return RankedTensorType::get(*shape, type.getElementType());
  }

  SmallVector<int64_t> convolutionShape(DynamicConvOp op, ArrayRef<std::pair<int64_t, int64_t>> padding) {
    ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
    RankedTensorType lhs = typeOf(0), rhs = typeOf(1);
    SmallVector<int64_t> shape(lhs.getRank());
    shape[numbers.getOutputBatchDimension()] =
        lhs.getDimSize(numbers.getInputBatchDimension()) / static_cast<int64_t>(op.getBatchGroupCount());
    shape[numbers.getOutputFeatureDimension()] = rhs.getDimSize(numbers.getKernelOutputFeatureDimension());
    auto at = [](std::optional<ArrayRef<int64_t>> list, size_t index) { return list ? (*list)[index] : 1; };
    for (auto [index, output] : llvm::enumerate(numbers.getOutputSpatialDimensions())) {
      int64_t size = dilatedSize(lhs.getDimSize(numbers.getInputSpatialDimensions()[index]),
                                 at(op.getLhsDilation(), index)) +
                     padding[index].first + padding[index].second;
      int64_t window = dilatedSize(rhs.getDimSize(numbers.getKernelSpatialDimensions()[index]),
                                   at(op.getRhsDilation(), index));
      shape[output] = windowCount(size, window, at(op.getWindowStrides(), index));
    }
    return shape;
  }

  ValueRange operands;
  llvm::function_ref<List(unsigned)> listOf;
  OpBuilder &builder;
};

} // namespace

bool isShapeOp(Operation *op) {
  return isa<DynamicBroadcastInDimOp, DynamicConvOp, DynamicGatherOp, DynamicIotaOp, DynamicPadOp,
             DynamicReshapeOp, RealDynamicSliceOp, GetDimensionSizeOp, SetDimensionSizeOp>(op);
}

Value createStaticOp(Operation *op, ValueRange operands,
                     llvm::function_ref<std::optional<SmallVector<int64_t>>(unsigned)> listOf,
                     OpBuilder &builder) {
  StaticOpMaker maker(operands, listOf, builder);
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<DynamicBroadcastInDimOp, DynamicConvOp, DynamicGatherOp, DynamicIotaOp, DynamicPadOp,
            DynamicReshapeOp, RealDynamicSliceOp, GetDimensionSizeOp, SetDimensionSizeOp>(
          [&](auto typed) { return maker.make(typed); })
      .Default(Value());
}

} // namespace systole::stablehlo
