//===- ElementTypes.cpp - Elements in memory and in computation -----------===//

#include "ElementTypes.h"

#include "NarrowFloat.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

Type systole::storageType(Type element) {
  if (auto integer = dyn_cast<IntegerType>(element))
    return IntegerType::get(element.getContext(), std::max(8u, integer.getWidth()));
  if (element.isF32() || element.isF64() || element.isBF16() || element.isF16())
    return element;
  if (isNarrowFloat(element))
    return IntegerType::get(element.getContext(), 8);
  if (auto complex = dyn_cast<ComplexType>(element))
    return complex.getElementType().isF32() || complex.getElementType().isF64() ? element : Type();
  return {};
}

RankedTensorType systole::storageTensor(Type type) {
  auto tensor = cast<RankedTensorType>(type);
  return RankedTensorType::get(tensor.getShape(), storageType(tensor.getElementType()));
}

Type systole::computeType(Type element) {
  if (auto integer = dyn_cast<IntegerType>(element))
    return IntegerType::get(element.getContext(), integer.getWidth());
  if (isNarrowFloat(element))
    return Float32Type::get(element.getContext());
  return element;
}

Value systole::decode(OpBuilder &builder, Location location, Value stored, Type element) {
  if (element.isInteger(1)) {
    // Any byte but zero is true, so that a caller's careless one can't make a third truth value.
    Value zero = arith::ConstantOp::create(builder, location, builder.getZeroAttr(stored.getType()));
    return arith::CmpIOp::create(builder, location, arith::CmpIPredicate::ne, stored, zero);
  }
  if (isNarrowFloat(element))
    return decodeNarrowFloat({builder, location}, stored, cast<FloatType>(element));
  Type type = computeType(element);
  return type == stored.getType() ? stored : arith::TruncIOp::create(builder, location, type, stored);
}

Value systole::encode(OpBuilder &builder, Location location, Value computed, Type element) {
  Type type = storageType(element);
  if (type == computed.getType())
    return computed;
  if (isNarrowFloat(element))
    return encodeNarrowFloat({builder, location}, computed, cast<FloatType>(element));
  // What is narrower than a byte is kept in its low bits, the others being zero.
  return arith::ExtUIOp::create(builder, location, type, computed);
}

ElementsAttr systole::encodeConstant(ElementsAttr constant) {
  Type element = constant.getElementType();
  Type storage = storageType(element);
  auto type = storageTensor(constant.getShapedType());
  if (element == storage)
    return constant;
  if (auto dense = dyn_cast<DenseIntElementsAttr>(constant)) {
    unsigned width = storage.getIntOrFloatBitWidth();
    if (element.getIntOrFloatBitWidth() == width)
      return DenseElementsAttr::getFromRawBuffer(type, dense.getRawData());
    return dense.mapValues(storage, [&](const APInt &value) { return value.zext(width); });
  }
  if (isNarrowFloat(element))
    if (auto dense = dyn_cast<DenseElementsAttr>(constant); dense && element.getIntOrFloatBitWidth() == 8)
      return DenseElementsAttr::getFromRawBuffer(type, dense.getRawData());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant))
    return DenseResourceElementsAttr::get(type, resource.getRawHandle());
  return constant;
}
