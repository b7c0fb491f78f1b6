//===- Matching.cpp - What the simplifier's rules ask of values -----------===//

#include "Matching.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;

RankedTensorType systole::simplify::staticType(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() ? type : RankedTensorType();
}

ElementsAttr systole::simplify::constantOf(Value value) {
  auto constant = value.getDefiningOp<stablehlo::ConstantOp>();
  return constant ? constant.getValue() : ElementsAttr();
}

SplatElementsAttr systole::simplify::splatOf(Value value) {
  return dyn_cast_if_present<SplatElementsAttr>(constantOf(value));
}

std::optional<APFloat> systole::simplify::splatFloat(Value value) {
  SplatElementsAttr splat = splatOf(value);
  if (!splat || !isa<FloatType>(splat.getElementType()))
    return std::nullopt;
  return splat.getSplatValue<APFloat>();
}

std::optional<APInt> systole::simplify::splatInteger(Value value) {
  SplatElementsAttr splat = splatOf(value);
  if (!splat || !isa<IntegerType>(splat.getElementType()))
    return std::nullopt;
  return splat.getSplatValue<APInt>();
}

std::optional<SmallVector<int64_t>> systole::simplify::constantIntegers(Value value, int64_t limit) {
  auto elements = dyn_cast_if_present<DenseIntElementsAttr>(constantOf(value));
  if (!elements || elements.getNumElements() > limit)
    return std::nullopt;
  bool isUnsignedType = isUnsigned(value);
  return llvm::map_to_vector(elements.getValues<APInt>(), [&](const APInt &element) {
    return isUnsignedType ? static_cast<int64_t>(element.getLimitedValue(INT64_MAX)) : element.getSExtValue();
  });
}

bool systole::simplify::isFloat(Value value) { return isa<FloatType>(getElementTypeOrSelf(value)); }

bool systole::simplify::isInteger(Value value) { return isa<IntegerType>(getElementTypeOrSelf(value)); }

bool systole::simplify::isUnsigned(Value value) {
  Type element = getElementTypeOrSelf(value);
  return element.isUnsignedInteger() || element.isInteger(1);
}

bool systole::simplify::isSplatOf(Value value, double number) {
  if (std::optional<APFloat> element = splatFloat(value)) {
    // Compared by value, so that formats without a zero or a sign need no conversion of `number`; then by
    // sign.
    bool losesInformation;
    APFloat wide = *element;
    wide.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &losesInformation);
    return wide.bitwiseIsEqual(APFloat(number));
  }
  if (std::optional<APInt> element = splatInteger(value)) {
    if (element->getBitWidth() == 1)
      return element->getBoolValue() ? number == 1 : number == 0;
    return element->isSignedIntN(54) && static_cast<double>(element->getSExtValue()) == number;
  }
  return false;
}

bool systole::simplify::isNegativeZero(Value value) {
  std::optional<APFloat> element = splatFloat(value);
  return element && element->isNegZero();
}

bool systole::simplify::isAdditiveIdentity(Value value) {
  return isInteger(value) ? isSplatOf(value, 0) : isNegativeZero(value);
}

bool systole::simplify::isAllOnes(Value value) {
  std::optional<APInt> element = splatInteger(value);
  return element && element->isAllOnes();
}

Value systole::simplify::makeSplat(PatternRewriter &rewriter, Location location, Type type, double number) {
  Type element = getElementTypeOrSelf(type);
  Attribute attribute = isa<FloatType>(element)
                            ? Attribute(rewriter.getFloatAttr(element, number))
                            : Attribute(rewriter.getIntegerAttr(element, static_cast<int64_t>(number)));
  return stablehlo::ConstantOp::create(rewriter, location,
                                       DenseElementsAttr::get(cast<ShapedType>(type), attribute));
}

Value systole::simplify::makeSplat(PatternRewriter &rewriter, Location location, Type type,
                                   const APInt &number) {
  return stablehlo::ConstantOp::create(rewriter, location,
                                       DenseElementsAttr::get(cast<ShapedType>(type), number));
}

Value systole::simplify::makeSplat(PatternRewriter &rewriter, Location location, Type type,
                                   const APFloat &number) {
  return stablehlo::ConstantOp::create(rewriter, location,
                                       DenseElementsAttr::get(cast<ShapedType>(type), number));
}

LogicalResult systole::simplify::replace(Operation *op, Value value, PatternRewriter &rewriter) {
  if (value.getType() != op->getResult(0).getType())
    return rewriter.notifyMatchFailure(op, "the types differ in what they know of dynamic dimensions");
  rewriter.replaceOp(op, value);
  return success();
}

bool systole::simplify::isRange(ArrayRef<int64_t> numbers, int64_t start) {
  for (auto [index, number] : llvm::enumerate(numbers))
    if (number != start + static_cast<int64_t>(index))
      return false;
  return true;
}

int64_t systole::simplify::sizeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getNumElements();
}
