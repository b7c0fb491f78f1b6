//===- Shapes.cpp - Constants, shapes, and moving data ---------------------===//

#include "Patterns.h"

#include "systole/Dialect/Graph/IR/Slices.h"

using namespace mlir;
using namespace systole;

/// An op whose result has the same elements in the same order.
template <typename Op> static Value lowerReshape(Op op, typename Op::Adaptor operands, HloBuilder &build) {
  return build.reshape(operands.getX(), resultType(op).getShape());
}

static Value lowerConcat(graph::ConcatOp op, graph::ConcatOp::Adaptor operands, HloBuilder &build) {
  return build.concat(operands.getValues(), normalizeAxis(op.getAxis(), resultType(op).getRank()));
}

static Value lowerStack(graph::StackOp op, graph::StackOp::Adaptor operands, HloBuilder &build) {
  RankedTensorType type = resultType(op);
  int64_t axis = normalizeAxis(op.getAxis(), type.getRank());
  SmallVector<int64_t> shape(type.getShape());
  shape[axis] = 1;
  SmallVector<Value> layers;
  for (Value value : operands.getValues())
    layers.push_back(build.reshape(value, shape));
  return build.concat(layers, axis);
}

static SmallVector<Value> lowerSplit(graph::SplitOp op, graph::SplitOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  int64_t axis = normalizeAxis(op.getAxis(), typeOf(x).getRank()), begin = 0;
  SmallVector<Value> parts;
  for (Value part : op.getParts()) {
    int64_t end = begin + shapeOf(part)[axis];
    parts.push_back(build.sliceDimension(x, axis, begin, end));
    begin = end;
  }
  return parts;
}

static SmallVector<Value> lowerUnstack(graph::UnstackOp op, graph::UnstackOp::Adaptor operands,
                                       HloBuilder &build) {
  Value x = operands.getX();
  int64_t axis = normalizeAxis(op.getAxis(), typeOf(x).getRank());
  SmallVector<Value> parts;
  for (auto [index, part] : llvm::enumerate(op.getParts()))
    parts.push_back(build.reshape(build.sliceDimension(x, axis, index, index + 1), shapeOf(part)));
  return parts;
}

static Value lowerSlice(graph::SliceOp op, graph::SliceOp::Adaptor operands, HloBuilder &build) {
  SmallVector<int64_t> begin = op.getBegin(), end = begin;
  for (auto [limit, size] : llvm::zip_equal(end, resultType(op).getShape()))
    limit += size;
  return build.slice(operands.getX(), begin, end);
}

/// A stride of -s from b is a stride of s, from the last element taken, reversed.
static Value lowerStridedSlice(graph::StridedSliceOp op, graph::StridedSliceOp::Adaptor operands,
                               HloBuilder &build) {
  Value x = operands.getX();
  SmallVector<Type> types;
  graph::Inference inference(op.getContext(), op.getLoc(), op.getOperationName(), types);
  auto slice = graph::resolveSlice(inference, graph::SliceAttributes::of(op), shapeOf(x));
  assert(succeeded(slice) && "the verifier has resolved it before");
  SmallVector<int64_t> begin, end, strides, reversed;
  for (auto [index, dimension] : llvm::enumerate(slice->dimensions)) {
    int64_t last = dimension.begin + (dimension.size - 1) * dimension.stride;
    begin.push_back(dimension.size == 0 ? 0 : std::min(dimension.begin, last));
    end.push_back(dimension.size == 0 ? 0 : std::max(dimension.begin, last) + 1);
    strides.push_back(std::abs(dimension.stride));
    if (dimension.stride < 0)
      reversed.push_back(index);
  }
  Value taken = build.slice(x, begin, end, strides);
  if (!reversed.empty())
    taken = build.reverse(taken, reversed);
  return build.reshape(taken, slice->resultShape);
}

/// The border that mirrors `count` elements at one end of a dimension; `edge` is 1 if the outermost isn't
/// repeated.
static Value mirror(HloBuilder &build, Value x, int64_t dimension, int64_t count, int64_t edge, bool atEnd) {
  int64_t size = shapeOf(x)[dimension], begin = atEnd ? size - edge - count : edge;
  return build.reverse(build.sliceDimension(x, dimension, begin, begin + count), {dimension});
}

static Value lowerPad(graph::PadOp op, graph::PadOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  SmallVector<int64_t> paddings = op.getPaddings(), low, high;
  for (size_t i = 0; i < paddings.size(); i += 2) {
    low.push_back(paddings[i]);
    high.push_back(paddings[i + 1]);
  }
  if (op.getMode() == graph::PadMode::CONSTANT)
    return build.pad(x, build.splat({}, elementOf(x), op.getConstantValue()), low, high);
  int64_t edge = op.getMode() == graph::PadMode::REFLECT ? 1 : 0;
  for (int64_t dimension = 0, rank = low.size(); dimension < rank; ++dimension) {
    SmallVector<Value> pieces;
    if (low[dimension] != 0)
      pieces.push_back(mirror(build, x, dimension, low[dimension], edge, /*atEnd=*/false));
    pieces.push_back(x);
    if (high[dimension] != 0)
      pieces.push_back(mirror(build, x, dimension, high[dimension], edge, /*atEnd=*/true));
    x = build.concat(pieces, dimension);
  }
  return x;
}

/// Each dimension of size d, repeated m times, is one of m beside one of d, taken together.
static Value lowerTile(graph::TileOp op, graph::TileOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  SmallVector<int64_t> shape, dimensions;
  for (auto [size, multiple] : llvm::zip_equal(shapeOf(x), op.getMultiples())) {
    dimensions.push_back(shape.size() + 1);
    shape.append({multiple, size});
  }
  return build.reshape(build.broadcastAlong(x, shape, dimensions), resultType(op).getShape());
}

static Value lowerReverse(graph::ReverseOp op, graph::ReverseOp::Adaptor operands, HloBuilder &build) {
  SmallVector<int64_t> dimensions;
  for (int64_t axis : op.getAxes())
    dimensions.push_back(normalizeAxis(axis, resultType(op).getRank()));
  return build.reverse(operands.getX(), dimensions);
}

/// The dimensions of the indices, but for those of batches, stand in the place of the axis; each index takes
/// a slice of size 1 along it.
static Value lowerGather(graph::GatherOp op, graph::GatherOp::Adaptor operands, HloBuilder &build) {
  Value params = operands.getParams(), indices = operands.getIndices();
  RankedTensorType type = resultType(op);
  if (type.getNumElements() == 0)
    return build.splat(type.getShape(), type.getElementType(), 0);
  int64_t axis = normalizeAxis(op.getAxis(), typeOf(params).getRank()), indexRank = typeOf(indices).getRank();
  int64_t batches = op.getBatchDims();
  SmallVector<int64_t> offsets, sizes(shapeOf(params));
  for (int64_t dimension = batches; dimension < type.getRank(); ++dimension)
    if (dimension < axis || dimension >= axis + indexRank - batches)
      offsets.push_back(dimension);
  sizes[axis] = 1;
  std::fill_n(sizes.begin(), batches, 1);
  SmallVector<int64_t> batching = llvm::to_vector(llvm::seq(batches));
  OpBuilder &builder = build.getBuilder();
  auto numbers = hlo::GatherDimensionNumbersAttr::get(op.getContext(), offsets, /*collapsedSliceDims=*/{axis},
                                                      /*operandBatchingDims=*/batching,
                                                      /*startIndicesBatchingDims=*/batching,
                                                      /*startIndexMap=*/{axis}, /*indexVectorDim=*/indexRank);
  return build.make<hlo::GatherOp>(type, params, indices, numbers, builder.getDenseI64ArrayAttr(sizes),
                                   builder.getBoolAttr(false));
}

static Value lowerOneHot(graph::OneHotOp op, graph::OneHotOp::Adaptor operands, HloBuilder &build) {
  Value indices = operands.getIndices();
  ArrayRef<int64_t> shape = resultType(op).getShape();
  int64_t axis = normalizeAxis(op.getAxis(), shape.size());
  Value positions = build.iota(shape, elementOf(indices), axis);
  Value marked =
      build.compare(hlo::ComparisonDirection::EQ, positions, build.broadcastBack(indices, shape, {axis}));
  return build.select(marked, build.broadcast(operands.getOnValue(), shape),
                      build.broadcast(operands.getOffValue(), shape));
}

void systole::populateShapePatterns(RewritePatternSet &patterns) {
  add<graph::ConstantOp>(
      patterns, [](graph::ConstantOp op, auto, HloBuilder &build) { return build.constant(op.getValue()); });
  add<graph::IdentityOp>(patterns,
                         [](graph::IdentityOp, auto operands, HloBuilder &) { return operands.getX(); });
  add<graph::BroadcastToOp>(patterns, [](graph::BroadcastToOp op, auto operands, HloBuilder &build) {
    return build.broadcast(operands.getX(), resultType(op).getShape());
  });
  add<graph::TransposeOp>(patterns, [](graph::TransposeOp op, auto operands, HloBuilder &build) {
    return build.transpose(operands.getX(), op.getPerm());
  });
  add<graph::ReshapeOp>(patterns, lowerReshape<graph::ReshapeOp>);
  add<graph::ExpandDimsOp>(patterns, lowerReshape<graph::ExpandDimsOp>);
  add<graph::SqueezeOp>(patterns, lowerReshape<graph::SqueezeOp>);
  add<graph::ConcatOp>(patterns, lowerConcat);
  add<graph::StackOp>(patterns, lowerStack);
  add<graph::SplitOp>(patterns, lowerSplit);
  add<graph::UnstackOp>(patterns, lowerUnstack);
  add<graph::SliceOp>(patterns, lowerSlice);
  add<graph::StridedSliceOp>(patterns, lowerStridedSlice);
  add<graph::PadOp>(patterns, lowerPad);
  add<graph::TileOp>(patterns, lowerTile);
  add<graph::ReverseOp>(patterns, lowerReverse);
  add<graph::GatherOp>(patterns, lowerGather);
  add<graph::OneHotOp>(patterns, lowerOneHot);
}
