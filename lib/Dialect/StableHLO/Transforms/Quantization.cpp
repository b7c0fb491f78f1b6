//===- Quantization.cpp - Arithmetic between integers and reals -----------===//

#include "Quantization.h"

using namespace mlir;

namespace systole::stablehlo {

static SmallVector<double> scalesOf(quant::QuantizedType type) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type))
    return SmallVector<double>(perAxis.getScales());
  return {cast<quant::UniformQuantizedType>(type).getScale()};
}

static SmallVector<int64_t> zeroPointsOf(quant::QuantizedType type) {
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type))
    return SmallVector<int64_t>(perAxis.getZeroPoints());
  return {cast<quant::UniformQuantizedType>(type).getZeroPoint()};
}

static int64_t dimensionOf(quant::QuantizedType type) {
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type);
  return perAxis ? perAxis.getQuantizedDimension() : -1;
}

bool haveSameParameters(quant::QuantizedType first, quant::QuantizedType second) {
  return haveSameBaseline(first, second) && scalesOf(first) == scalesOf(second) &&
         zeroPointsOf(first) == zeroPointsOf(second);
}

Type toExpressedType(Type type) {
  auto quantized = dyn_cast<quant::QuantizedType>(getElementTypeOrSelf(type));
  return quantized ? withElementType(type, quantized.getExpressedType()) : type;
}

/// A constant of the type of `like` that holds `values` along a dimension, or one value everywhere.
static Value constantAlong(OpBuilder &builder, Location location, ArrayRef<double> values, int64_t dimension,
                           RankedTensorType like) {
  Type elementType = like.getElementType();
  auto toAttribute = [&](double value) -> Attribute {
    if (isa<FloatType>(elementType))
      return builder.getFloatAttr(elementType, value);
    return builder.getIntegerAttr(elementType, static_cast<int64_t>(value));
  };
  if (values.size() == 1)
    return ConstantOp::create(builder, location, like,
                              DenseElementsAttr::get(like, toAttribute(values.front())));
  auto vector = RankedTensorType::get(static_cast<int64_t>(values.size()), elementType);
  Value constant = ConstantOp::create(
      builder, location, vector, DenseElementsAttr::get(vector, llvm::map_to_vector(values, toAttribute)));
  return BroadcastInDimOp::create(builder, location, like, constant, dimension);
}

static SmallVector<double> toReals(ArrayRef<int64_t> values) {
  return llvm::map_to_vector(values, [](int64_t value) { return static_cast<double>(value); });
}

Value centre(OpBuilder &builder, Location location, Value storage, quant::QuantizedType type) {
  Value wide = ConvertOp::create(builder, location, storage, builder.getI32Type());
  SmallVector<int64_t> zeroPoints = zeroPointsOf(type);
  if (llvm::all_of(zeroPoints, [](int64_t zeroPoint) { return zeroPoint == 0; }))
    return wide;
  Value offsets = constantAlong(builder, location, toReals(zeroPoints), dimensionOf(type),
                                cast<RankedTensorType>(wide.getType()));
  return SubtractOp::create(builder, location, wide, offsets);
}

Value scaleBy(OpBuilder &builder, Location location, Value real, double scale, quant::QuantizedType type,
              int64_t dimension) {
  SmallVector<double> scales =
      llvm::map_to_vector(scalesOf(type), [&](double other) { return scale * other; });
  Value factors = constantAlong(builder, location, scales, dimension, cast<RankedTensorType>(real.getType()));
  return MulOp::create(builder, location, real, factors);
}

Value dequantize(OpBuilder &builder, Location location, Value storage, Type elementType) {
  auto type = dyn_cast<quant::QuantizedType>(elementType);
  if (!type)
    return storage;
  Value real =
      ConvertOp::create(builder, location, centre(builder, location, storage, type), type.getExpressedType());
  return scaleBy(builder, location, real, 1, type, dimensionOf(type));
}

Value quantize(OpBuilder &builder, Location location, Value real, Type elementType) {
  auto type = dyn_cast<quant::QuantizedType>(elementType);
  if (!type)
    return real;
  auto tensor = cast<RankedTensorType>(real.getType());
  auto constant = [&](ArrayRef<double> values, int64_t dimension) {
    return constantAlong(builder, location, values, dimension, tensor);
  };
  Value value = DivOp::create(builder, location, real, constant(scalesOf(type), dimensionOf(type)));
  SmallVector<int64_t> zeroPoints = zeroPointsOf(type);
  if (llvm::any_of(zeroPoints, [](int64_t zeroPoint) { return zeroPoint != 0; }))
    value = AddOp::create(builder, location, value, constant(toReals(zeroPoints), dimensionOf(type)));
  value = ClampOp::create(builder, location, constant(static_cast<double>(type.getStorageTypeMin()), -1),
                          value, constant(static_cast<double>(type.getStorageTypeMax()), -1));
  value = RoundNearestEvenOp::create(builder, location, value);
  auto storage =
      cast<RankedTensorType>(toStorageTensor(RankedTensorType::get(tensor.getShape(), elementType)));
  return ConvertOp::create(builder, location, value, storage.getElementType());
}

} // namespace systole::stablehlo
