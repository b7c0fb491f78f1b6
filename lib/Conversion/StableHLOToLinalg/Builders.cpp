//===- Builders.cpp - What the families build with ------------------------===//

#include "Lowering.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"

using namespace mlir;
using namespace systole;

Value Lowering::constantIndex(Location location, int64_t value) {
  return arith::ConstantIndexOp::create(builder, location, value);
}

AffineMap Lowering::leadingLoops(unsigned loops, unsigned count) {
  // Not getMajorSubMap, which has no map for none of them.
  return AffineMap::get(loops, 0, builder.getMultiDimIdentityMap(loops).getResults().take_front(count),
                        builder.getContext());
}

Value Lowering::empty(Location location, RankedTensorType type) {
  return tensor::EmptyOp::create(builder, location, type.getShape(), type.getElementType());
}

Value Lowering::fill(Location location, RankedTensorType type, Value scalar) {
  return linalg::FillOp::create(builder, location, scalar, empty(location, type)).getResult(0);
}

Value Lowering::zeros(Location location, RankedTensorType type) {
  Type element = type.getElementType();
  Value zero;
  if (auto complex = dyn_cast<ComplexType>(element)) {
    Attribute part = builder.getZeroAttr(complex.getElementType());
    zero = complex::ConstantOp::create(builder, location, complex, builder.getArrayAttr({part, part}));
  } else {
    zero = arith::ConstantOp::create(builder, location, builder.getZeroAttr(element));
  }
  return fill(location, type, zero);
}

Value Lowering::generate(Location location, RankedTensorType type, ValueRange operands,
                         ArrayRef<AffineMap> maps, ElementBody body) {
  SmallVector<AffineMap> allMaps(maps);
  allMaps.push_back(builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(), utils::IteratorType::parallel);
  Value output = empty(location, type);
  auto op = linalg::GenericOp::create(builder, location, type, operands, output, allMaps, iterators,
                                      [&](OpBuilder &nested, Location nestedLocation, ValueRange elements) {
                                        Value result =
                                            body(Scalars{nested, nestedLocation}, elements.drop_back());
                                        if (result)
                                          linalg::YieldOp::create(nested, nestedLocation, result);
                                      });
  return op.getResult(0);
}

Value Lowering::transpose(Location location, Value tensor, ArrayRef<int64_t> permutation) {
  if (llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size())))
    return tensor;
  auto source = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape;
  // Operand dimension permutation[i] runs with loop i.
  SmallVector<AffineExpr> expressions(permutation.size());
  for (auto [loop, dimension] : llvm::enumerate(permutation)) {
    shape.push_back(source.getDimSize(dimension));
    expressions[dimension] = builder.getAffineDimExpr(loop);
  }
  auto map = AffineMap::get(permutation.size(), 0, expressions, builder.getContext());
  return generate(location, source.clone(shape), tensor, map,
                  [](Scalars, ValueRange elements) { return elements[0]; });
}

Value Lowering::reshape(Location location, Value tensor, ArrayRef<int64_t> shape) {
  auto source = cast<RankedTensorType>(tensor.getType());
  auto target = source.clone(shape);
  if (source == target)
    return tensor;
  auto reshapeDirectly = [&](Value value, RankedTensorType to) -> Value {
    auto from = cast<RankedTensorType>(value.getType());
    auto groups = getReassociationIndicesForReshape(from, to);
    if (!groups)
      return {};
    if (from.getRank() > to.getRank())
      return tensor::CollapseShapeOp::create(builder, location, to, value, *groups);
    return tensor::ExpandShapeOp::create(builder, location, to, value, *groups);
  };
  if (source.getRank() != target.getRank())
    if (Value result = reshapeDirectly(tensor, target))
      return result;
  // Through one dimension.
  auto flat = source.clone({source.getNumElements()});
  auto all = [](int64_t rank) {
    SmallVector<ReassociationIndices> groups(1);
    llvm::append_range(groups.front(), llvm::seq<int64_t>(0, rank));
    return rank == 0 ? SmallVector<ReassociationIndices>() : groups;
  };
  Value flattened = tensor;
  if (source.getRank() == 0)
    flattened = tensor::ExpandShapeOp::create(builder, location, flat, tensor, all(0));
  else if (source.getRank() > 1)
    flattened = tensor::CollapseShapeOp::create(builder, location, flat, tensor, all(source.getRank()));
  if (target.getRank() == 0)
    return tensor::CollapseShapeOp::create(builder, location, target, flattened, all(0));
  if (target.getRank() == 1)
    return flattened;
  return tensor::ExpandShapeOp::create(builder, location, target, flattened, all(target.getRank()));
}

Value Lowering::reverse(Location location, Value tensor, ArrayRef<int64_t> dimensions) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<AffineExpr> expressions;
  for (int64_t d = 0; d < type.getRank(); ++d) {
    AffineExpr loop = builder.getAffineDimExpr(d);
    expressions.push_back(llvm::is_contained(dimensions, d) ? type.getDimSize(d) - 1 - loop : loop);
  }
  auto map = AffineMap::get(type.getRank(), 0, expressions, builder.getContext());
  return generate(location, type, tensor, map, [](Scalars, ValueRange elements) { return elements[0]; });
}

static SmallVector<OpFoldResult> indexAttributes(Builder &builder, ArrayRef<int64_t> numbers) {
  return llvm::map_to_vector(numbers, [&](int64_t n) { return OpFoldResult(builder.getIndexAttr(n)); });
}

Value Lowering::pad(Location location, Value tensor, Value scalar, ArrayRef<int64_t> low,
                    ArrayRef<int64_t> high, ArrayRef<int64_t> interior) {
  auto type = cast<RankedTensorType>(tensor.getType());
  // Of the operand, the elements `first` to `last` stay; they land at `start` and then every `step`.
  SmallVector<int64_t> shape, first, count, start, step, ones(type.getRank(), 1);
  bool changes = false;
  for (int64_t d = 0; d < type.getRank(); ++d) {
    int64_t extent = type.getDimSize(d), stride = interior[d] + 1;
    int64_t spread = extent == 0 ? 0 : (extent - 1) * stride + 1;
    shape.push_back(std::max<int64_t>(0, low[d] + spread + high[d]));
    int64_t begin = low[d] < 0 ? llvm::divideCeil(-low[d], stride) : 0;
    int64_t room = shape[d] - low[d];
    int64_t end = std::min(extent, room <= 0 ? 0 : (room - 1) / stride + 1);
    first.push_back(begin);
    count.push_back(std::max<int64_t>(0, end - begin));
    start.push_back(low[d] + begin * stride);
    step.push_back(stride);
    changes |= low[d] != 0 || high[d] != 0 || interior[d] != 0;
  }
  if (!changes)
    return tensor;
  auto result = type.clone(shape);
  Value padded = fill(location, result, scalar);
  if (llvm::is_contained(count, 0))
    return padded;
  Value kept = tensor;
  if (ArrayRef<int64_t>(count) != type.getShape())
    kept = tensor::ExtractSliceOp::create(builder, location, tensor, indexAttributes(builder, first),
                                          indexAttributes(builder, count), indexAttributes(builder, ones));
  return tensor::InsertSliceOp::create(builder, location, kept, padded, indexAttributes(builder, start),
                                       indexAttributes(builder, count), indexAttributes(builder, step));
}

Value Lowering::scalarOf(Location location, Value tensor) {
  return tensor::ExtractOp::create(builder, location, tensor, ValueRange{});
}

Value Lowering::toIndex(Scalars s, Value stored, Type element) {
  Value computed = decode(s.builder, s.location, stored, element);
  Type index = s.builder.getIndexType();
  if (isUnsignedElement(element))
    return s.make<arith::IndexCastUIOp>(index, computed);
  return s.make<arith::IndexCastOp>(index, computed);
}

Value Lowering::clampStart(Location location, Value tensor, Type element, int64_t extent, int64_t size) {
  Scalars s{builder, location};
  Value index = toIndex(s, scalarOf(location, tensor), element);
  Value most = constantIndex(location, extent - size);
  if (isUnsignedElement(element))
    return s.make<arith::MinUIOp>(index, most);
  return s.make<arith::MinSIOp>(s.make<arith::MaxSIOp>(index, constantIndex(location, 0)), most);
}

Value Lowering::allocate(Location location, RankedTensorType type) {
  return memref::AllocOp::create(builder, location, MemRefType::get(type.getShape(), type.getElementType()));
}

Value Lowering::readBuffer(Location location, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  return bufferization::ToBufferOp::create(builder, location,
                                           MemRefType::get(type.getShape(), type.getElementType()), tensor,
                                           /*readOnly=*/true);
}

Value Lowering::asTensor(Location location, Value buffer, bool writable) {
  auto type = cast<MemRefType>(buffer.getType());
  return bufferization::ToTensorOp::create(
      builder, location, RankedTensorType::get(type.getShape(), type.getElementType()), buffer,
      /*restrict=*/true, writable);
}

void Lowering::storeTensor(Location location, Value tensor, Value buffer, bool restrict) {
  bufferization::MaterializeInDestinationOp::create(builder, location, Type(), tensor, buffer, restrict,
                                                    /*writable=*/true);
}

void Lowering::loopNest(Location location, ArrayRef<int64_t> shape,
                        llvm::function_ref<void(ValueRange)> body) {
  SmallVector<Value> lower(shape.size(), constantIndex(location, 0)),
      step(shape.size(), constantIndex(location, 1));
  SmallVector<Value> upper =
      llvm::map_to_vector(shape, [&](int64_t extent) { return constantIndex(location, extent); });
  OpBuilder::InsertionGuard guard(builder);
  scf::buildLoopNest(builder, location, lower, upper, step,
                     [&](OpBuilder &nested, Location, ValueRange indices) {
                       builder.restoreInsertionPoint(nested.saveInsertionPoint());
                       body(indices);
                     });
}
