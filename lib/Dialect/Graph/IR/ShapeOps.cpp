//===- ShapeOps.cpp - Types of ops that shape and move data ----------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Graph/IR/Slices.h"

#include <cmath>
#include <numeric>

using namespace mlir;
using namespace systole::graph;

/// An op has no more results: no program needs more, and a mistyped number shouldn't make billions.
static constexpr int64_t maximumParts = 65536;

//===----------------------------------------------------------------------===//
// constant
//===----------------------------------------------------------------------===//

ParseResult ConstantOp::parse(OpAsmParser &parser, OperationState &result) {
  ElementsAttr value;
  SMLoc location;
  if (parser.parseOptionalAttrDict(result.attributes) || parser.getCurrentLocation(&location))
    return failure();
  Attribute attribute;
  if (parser.parseAttribute(attribute))
    return failure();
  value = llvm::dyn_cast<ElementsAttr>(attribute);
  if (!value)
    return parser.emitError(location,
                            "'graph.constant' expected dense<…> or dense_resource<…> : tensor<…>, found ")
           << attribute;
  result.addAttribute(getValueAttrName(result.name), value);
  result.addTypes(value.getType());
  return success();
}

void ConstantOp::print(OpAsmPrinter &printer) {
  printer.printOptionalAttrDict((*this)->getAttrs(), {getValueAttrName()});
  printer << ' ' << getValue();
}

LogicalResult ConstantOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  if (getValue().getType() != getType())
    return emitOpError("constant_c1: expected a value of the result's type, ")
           << getType() << ", found " << getValue().getType();
  if (!isa<DenseElementsAttr, DenseResourceElementsAttr>(getValue()))
    return emitOpError("constant_c2: expected dense<…> or dense_resource<…>, which give every element");
  return success();
}

//===----------------------------------------------------------------------===//
// The same elements in another shape
//===----------------------------------------------------------------------===//

LogicalResult ReshapeOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  auto from = typeOf(getX()), to = typeOf(getY());
  if (from.getElementType() != to.getElementType())
    return emitOpError("reshape_c1: expected operand and result of one element type, found ")
           << from.getElementType() << " and " << to.getElementType();
  if (from.getNumElements() != to.getNumElements())
    return emitOpError("reshape_c2: expected a result of ")
           << from.getNumElements() << " elements, as many as in " << from << ", found "
           << to.getNumElements() << " in " << to;
  return success();
}

LogicalResult TransposeOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  SmallVector<int64_t> perm = adaptor.getPerm(), sorted = perm, shape;
  llvm::sort(sorted);
  if (sorted != llvm::to_vector(llvm::seq<int64_t>(x.getRank())))
    return inference.violates(1) << "perm: expected each dimension from 0 to " << x.getRank() - 1
                                 << " once, found " << formatIntegers(perm);
  for (int64_t dimension : perm)
    shape.push_back(x.getDimSize(dimension));
  return inference.result(shape, x.getElementType());
}

LogicalResult ExpandDimsOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(1, "axis", axis, x.getRank() + 1)))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  shape.insert(shape.begin() + axis, 1);
  return inference.result(shape, x.getElementType());
}

LogicalResult SqueezeOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  SmallVector<int64_t> axes = adaptor.getAxes(), shape;
  if (failed(inference.checkAxes(1, "axes", axes, x.getRank())))
    return failure();
  for (auto [index, size] : llvm::enumerate(x.getShape())) {
    bool named = llvm::is_contained(axes, static_cast<int64_t>(index));
    if (named && size != 1)
      return inference.violates(2) << "axes: expected dimensions of size 1, found size " << size
                                   << " in dimension " << index << " of " << x;
    if (!named && (size != 1 || !axes.empty()))
      shape.push_back(size);
  }
  return inference.result(shape, x.getElementType());
}

LogicalResult BroadcastToOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  auto from = typeOf(getX()), to = typeOf(getY());
  if (from.getElementType() != to.getElementType())
    return emitOpError("broadcast_to_c1: expected operand and result of one element type, found ")
           << from.getElementType() << " and " << to.getElementType();
  auto shape = broadcastShapes(from.getShape(), to.getShape());
  if (!shape || ArrayRef(*shape) != to.getShape())
    return emitOpError(
               "broadcast_to_c2: expected a result that the operand broadcasts to (aligned at the last "
               "dimension, equal or 1 in the operand), found ")
           << from << " and " << to;
  return success();
}

//===----------------------------------------------------------------------===//
// Joining, cutting, repeating
//===----------------------------------------------------------------------===//

LogicalResult ConcatOp::infer(Adaptor adaptor, Inference &inference) {
  if (adaptor.getValues().empty())
    return inference.violates(1) << "expected at least one operand, found none";
  auto first = typeOf(adaptor.getValues()[0]);
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(2, "axis", axis, first.getRank())))
    return failure();
  SmallVector<int64_t> shape(first.getShape());
  shape[axis] = 0;
  for (Value value : adaptor.getValues()) {
    auto type = typeOf(value);
    SmallVector<int64_t> expected(first.getShape());
    if (type.getRank() == first.getRank())
      expected[axis] = type.getDimSize(axis);
    if (type != RankedTensorType::get(expected, first.getElementType()))
      return inference.violates(3) << "expected operands that differ in dimension " << axis
                                   << " alone, found " << first << " and " << type;
    shape[axis] += type.getDimSize(axis);
  }
  return inference.result(shape, first.getElementType());
}

/// The sizes of the parts: c2: one of the two attributes; c3: equal parts; c4: given sizes.
static FailureOr<SmallVector<int64_t>> splitSizes(SplitOp::Adaptor adaptor, const Inference &inference,
                                                  int64_t size) {
  using Failure = FailureOr<SmallVector<int64_t>>;
  auto count = adaptor.getNumSplit();
  auto sizes = adaptor.getSizeSplits();
  if (count.has_value() == sizes.has_value())
    return Failure(inference.violates(2)
                   << "expected num_split or size_splits, found " << (count ? "both" : "neither"));
  if (count) {
    int64_t parts = *count;
    if (parts < 1 || parts > maximumParts || size % parts != 0)
      return Failure(inference.violates(3)
                     << "num_split: expected a positive divisor of " << size << ", at most " << maximumParts
                     << ", found " << parts << "; size_splits allows parts that differ");
    return SmallVector<int64_t>(parts, size / parts);
  }
  bool valid =
      !sizes->empty() && llvm::all_of(*sizes, [&](int64_t part) { return part >= 0 && part <= size; });
  if (!valid || std::accumulate(sizes->begin(), sizes->end(), int64_t(0)) != size)
    return Failure(inference.violates(4) << "size_splits: expected sizes that sum to " << size << ", found "
                                         << formatIntegers(*sizes));
  return *sizes;
}

LogicalResult SplitOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(1, "axis", axis, x.getRank())))
    return failure();
  auto sizes = splitSizes(adaptor, inference, x.getDimSize(axis));
  if (failed(sizes))
    return failure();
  SmallVector<int64_t> shape(x.getShape());
  for (int64_t size : *sizes) {
    shape[axis] = size;
    if (failed(inference.result(shape, x.getElementType())))
      return failure();
  }
  return success();
}

LogicalResult StackOp::infer(Adaptor adaptor, Inference &inference) {
  ValueRange values = adaptor.getValues();
  if (values.empty())
    return inference.violates(1) << "expected at least one operand, found none";
  for (Value value : values)
    if (value.getType() != values[0].getType())
      return inference.violates(2) << "expected operands of one type, found " << values[0].getType()
                                   << " and " << value.getType();
  auto first = typeOf(values[0]);
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(3, "axis", axis, first.getRank() + 1)))
    return failure();
  SmallVector<int64_t> shape(first.getShape());
  shape.insert(shape.begin() + axis, values.size());
  return inference.result(shape, first.getElementType());
}

LogicalResult UnstackOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(1, "axis", axis, x.getRank())))
    return failure();
  if (x.getDimSize(axis) > maximumParts)
    return inference.violates(2) << "expected a dimension of at most " << maximumParts << " elements, found "
                                 << x.getDimSize(axis) << " in dimension " << axis << " of " << x;
  SmallVector<int64_t> shape(x.getShape());
  shape.erase(shape.begin() + axis);
  for (int64_t i = 0; i < x.getDimSize(axis); ++i)
    if (failed(inference.result(shape, x.getElementType())))
      return failure();
  return success();
}

LogicalResult SliceOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  SmallVector<int64_t> begin = adaptor.getBegin(), size = adaptor.getSize();
  if (failed(inference.checkList(1, "begin", begin, x.getRank(), 0)) ||
      failed(inference.checkList(1, "size", size, x.getRank(), -1)))
    return failure();
  for (auto [index, available] : llvm::enumerate(x.getShape())) {
    if (size[index] == -1)
      size[index] = available - begin[index];
    if (size[index] < 0 || begin[index] > available || size[index] > available - begin[index])
      return inference.violates(2) << "expected a slice within " << x << ", found begin " << begin[index]
                                   << ", size " << size[index] << " in dimension " << index;
  }
  return inference.result(size, x.getElementType());
}

LogicalResult StridedSliceOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  auto slice = resolveSlice(inference, SliceAttributes::of(adaptor), x.getShape());
  if (failed(slice))
    return failure();
  return inference.result(slice->resultShape, x.getElementType());
}

/// Whether elements of this type can have the value; floats can have any, rounded.
static bool fits(double value, Type element) {
  if (isa<FloatType>(element))
    return true;
  unsigned width = element.getIntOrFloatBitWidth();
  bool isSigned = width > 1 && !element.isUnsignedInteger();
  double most = std::ldexp(1.0, isSigned ? width - 1 : width), least = isSigned ? -most : 0;
  return value == std::trunc(value) && value >= least && value < most;
}

LogicalResult PadOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  SmallVector<int64_t> paddings = adaptor.getPaddings(), shape(x.getShape());
  if (failed(inference.checkList(1, "paddings", paddings, 2 * x.getRank(), 0)))
    return failure();
  // A mirror shows each element once at most, with its edge or without.
  int64_t edge = adaptor.getMode() == PadMode::REFLECT ? 1 : 0;
  for (auto [index, size] : llvm::enumerate(shape)) {
    int64_t low = paddings[2 * index], high = paddings[2 * index + 1],
            most = std::max<int64_t>(size - edge, 0);
    if (adaptor.getMode() != PadMode::CONSTANT && (low > most || high > most))
      return inference.violates(2) << "paddings: expected at most " << most << " on each side of dimension "
                                   << index << " with mode \"" << stringifyPadMode(adaptor.getMode())
                                   << "\", found " << low << " and " << high;
    size += low + high;
  }
  double value = adaptor.getConstantValue();
  if (!fits(value, x.getElementType()))
    return inference.violates(3) << "constant_value: expected a number that " << x.getElementType()
                                 << " holds, found " << std::to_string(value);
  return inference.result(shape, x.getElementType());
}

LogicalResult TileOp::infer(Adaptor adaptor, Inference &inference) {
  auto x = typeOf(adaptor.getX());
  SmallVector<int64_t> multiples = adaptor.getMultiples(), shape(x.getShape());
  if (failed(inference.checkList(1, "multiples", multiples, x.getRank(), 0)))
    return failure();
  for (auto [size, multiple] : llvm::zip_equal(shape, multiples))
    size *= multiple;
  return inference.result(shape, x.getElementType());
}

LogicalResult ReverseOp::infer(Adaptor adaptor, Inference &inference) {
  SmallVector<int64_t> axes = adaptor.getAxes();
  if (failed(inference.checkAxes(1, "axes", axes, typeOf(adaptor.getX()).getRank())))
    return failure();
  return inference.result(adaptor.getX().getType());
}

LogicalResult CumsumOp::infer(Adaptor adaptor, Inference &inference) {
  return inference.inferAlongAxis(adaptor.getX(), adaptor.getAxis());
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

LogicalResult GatherOp::infer(Adaptor adaptor, Inference &inference) {
  auto params = typeOf(adaptor.getParams()), indices = typeOf(adaptor.getIndices());
  int64_t axis = adaptor.getAxis();
  if (failed(inference.checkAxis(1, "axis", axis, params.getRank())))
    return failure();
  int64_t batches = adaptor.getBatchDims();
  if (batches < 0 || batches > std::min(axis, indices.getRank()) ||
      params.getShape().take_front(batches) != indices.getShape().take_front(batches))
    return inference.violates(3) << "batch_dims: expected a number of dimensions before axis (" << axis
                                 << ") that params and indices share, found " << batches << " for " << params
                                 << " and " << indices;
  if (params.getDimSize(axis) == 0 && indices.getNumElements() != 0)
    return inference.violates(2) << "expected a dimension with an element, found size 0 in dimension " << axis
                                 << " of " << params;
  SmallVector<int64_t> shape(params.getShape().take_front(axis));
  llvm::append_range(shape, indices.getShape().drop_front(batches));
  llvm::append_range(shape, params.getShape().drop_front(axis + 1));
  return inference.result(shape, params.getElementType());
}

LogicalResult OneHotOp::infer(Adaptor adaptor, Inference &inference) {
  auto indices = typeOf(adaptor.getIndices()), on = typeOf(adaptor.getOnValue()),
       off = typeOf(adaptor.getOffValue());
  if (on.getRank() != 0 || on != off)
    return inference.violates(1) << "expected on_value and off_value of one type without dimensions, found "
                                 << on << " and " << off;
  int64_t axis = adaptor.getAxis(), depth = adaptor.getDepth();
  if (depth < 0)
    return inference.violates(2) << "depth: expected a number not below zero, found " << depth;
  if (failed(inference.checkAxis(3, "axis", axis, indices.getRank() + 1)))
    return failure();
  SmallVector<int64_t> shape(indices.getShape());
  shape.insert(shape.begin() + axis, depth);
  return inference.result(shape, on.getElementType());
}
