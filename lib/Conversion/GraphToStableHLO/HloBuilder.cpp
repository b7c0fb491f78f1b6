//===- HloBuilder.cpp - Writes stablehlo ops tersely -----------------------===//

#include "HloBuilder.h"

using namespace mlir;
using namespace systole;

static DenseElementsAttr splatAttribute(RankedTensorType type, Attribute value) {
  return DenseElementsAttr::get(type, value);
}

Value HloBuilder::splat(Integers shape, Type element, double value) {
  auto type = RankedTensorType::get(shape, element);
  if (isa<FloatType>(element))
    return constant(splatAttribute(type, builder.getFloatAttr(element, value)));
  APInt integer(64, static_cast<uint64_t>(static_cast<int64_t>(value)));
  return constant(
      splatAttribute(type, IntegerAttr::get(element, integer.trunc(element.getIntOrFloatBitWidth()))));
}

Value HloBuilder::extreme(Type element, bool lowest) {
  auto type = RankedTensorType::get({}, element);
  if (auto floatType = dyn_cast<FloatType>(element)) {
    APFloat infinity = APFloat::getInf(floatType.getFloatSemantics(), /*Negative=*/lowest);
    return constant(splatAttribute(type, FloatAttr::get(element, infinity)));
  }
  unsigned width = element.getIntOrFloatBitWidth();
  bool isUnsigned = element.isUnsignedInteger() || width == 1;
  APInt least = isUnsigned ? APInt::getMinValue(width) : APInt::getSignedMinValue(width);
  APInt most = isUnsigned ? APInt::getMaxValue(width) : APInt::getSignedMaxValue(width);
  return constant(splatAttribute(type, IntegerAttr::get(element, lowest ? least : most)));
}

Value HloBuilder::iota(Integers shape, Type element, int64_t dimension) {
  return make<hlo::IotaOp>(RankedTensorType::get(shape, element), builder.getI64IntegerAttr(dimension));
}

Value HloBuilder::compare(hlo::ComparisonDirection direction, Value x, Value y) {
  Type element = elementOf(x);
  bool isUnsigned = element.isUnsignedInteger() || element.isInteger(1);
  auto type = isa<FloatType>(element) ? hlo::ComparisonType::FLOAT
              : isUnsigned            ? hlo::ComparisonType::UNSIGNED
                                      : hlo::ComparisonType::SIGNED;
  return make<hlo::CompareOp>(x, y, direction, type);
}

Value HloBuilder::convert(Value x, Type element) {
  return elementOf(x) == element ? x : make<hlo::ConvertOp>(x, element);
}

Value HloBuilder::widen(Value x) {
  Type element = elementOf(x);
  return element.isBF16() || element.isF16() ? convert(x, builder.getF32Type()) : x;
}

Value HloBuilder::reshape(Value x, Integers shape) {
  return shapeOf(x) == shape ? x : make<hlo::ReshapeOp>(x, shape);
}

Value HloBuilder::transpose(Value x, Integers permutation) { return make<hlo::TransposeOp>(x, permutation); }
Value HloBuilder::reverse(Value x, Integers dimensions) { return make<hlo::ReverseOp>(x, dimensions); }

Value HloBuilder::broadcast(Value x, Integers shape) {
  int64_t offset = shape.size() - typeOf(x).getRank();
  return broadcastAlong(x, shape, llvm::to_vector(llvm::seq<int64_t>(offset, shape.size())));
}

Value HloBuilder::broadcastAlong(Value x, Integers shape, Integers dimensions) {
  if (shapeOf(x) == shape)
    return x;
  return make<hlo::BroadcastInDimOp>(RankedTensorType::get(shape, elementOf(x)), x,
                                     builder.getDenseI64ArrayAttr(dimensions));
}

Value HloBuilder::slice(Value x, Integers begin, Integers end, Integers strides) {
  SmallVector<int64_t> steps(strides);
  steps.resize(begin.size(), 1);
  return make<hlo::SliceOp>(x, begin, end, steps);
}

Value HloBuilder::sliceDimension(Value x, int64_t dimension, int64_t first, int64_t last) {
  if (first == 0 && last == shapeOf(x)[dimension])
    return x;
  SmallVector<int64_t> begin(shapeOf(x).size(), 0), end(shapeOf(x));
  begin[dimension] = first;
  end[dimension] = last;
  return slice(x, begin, end);
}

Value HloBuilder::concat(ValueRange values, int64_t dimension) {
  return values.size() == 1 ? values[0] : make<hlo::ConcatenateOp>(values, static_cast<uint64_t>(dimension));
}

Value HloBuilder::pad(Value x, Value value, Integers low, Integers high, Integers interior) {
  SmallVector<int64_t> between(interior);
  between.resize(low.size(), 0);
  return make<hlo::PadOp>(x, value, low, high, between);
}

Value HloBuilder::broadcastBack(Value reduced, Integers shape, Integers dimensions) {
  SmallVector<int64_t> kept;
  for (int64_t dimension = 0, rank = shape.size(); dimension < rank; ++dimension)
    if (!llvm::is_contained(dimensions, dimension))
      kept.push_back(dimension);
  return broadcastAlong(reduced, shape, kept);
}
