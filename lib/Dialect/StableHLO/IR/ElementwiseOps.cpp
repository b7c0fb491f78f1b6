//===- ElementwiseOps.cpp - Inference and verification --------------------===//

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;
using namespace systole::stablehlo;

/// The type of a complex number's parts; other types are their own part.
static Type partType(Type elementType) {
  auto complex = dyn_cast<ComplexType>(elementType);
  return complex ? complex.getElementType() : elementType;
}

static LogicalResult inferPart(Value operand, SmallVectorImpl<Type> &inferred) {
  inferred.push_back(withElementType(operand.getType(), partType(getElementTypeOrSelf(operand))));
  return success();
}

LogicalResult AbsOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  return inferPart(adaptor.getOperand(), inferred);
}

LogicalResult RealOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  return inferPart(adaptor.getOperand(), inferred);
}

LogicalResult ImagOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  return inferPart(adaptor.getOperand(), inferred);
}

LogicalResult IsFiniteOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  Type type = adaptor.getX().getType();
  inferred.push_back(withElementType(type, IntegerType::get(type.getContext(), 1)));
  return success();
}

LogicalResult ReducePrecisionOp::infer(Adaptor adaptor, const Reporter &report,
                                       SmallVectorImpl<Type> &inferred) {
  if (static_cast<int32_t>(adaptor.getExponentBits()) < 1)
    return report("c2") << "expected at least 1 exponent bit, found "
                        << static_cast<int32_t>(adaptor.getExponentBits());
  if (static_cast<int32_t>(adaptor.getMantissaBits()) < 0)
    return report("c3") << "expected at least 0 mantissa bits, found "
                        << static_cast<int32_t>(adaptor.getMantissaBits());
  return inferElementwise(adaptor.getOperands(), report, inferred);
}

void ConvertOp::build(OpBuilder &builder, OperationState &state, Value operand, Type elementType) {
  auto tensor = dyn_cast<RankedTensorType>(elementType);
  build(builder, state, tensor ? tensor : withElementType(operand.getType(), elementType), operand);
}

LogicalResult ConvertOp::verify() {
  if (failed(verifyCompatibleShape(getOperand().getType(), getType())))
    return Reporter(*this)("c1") << "expected a result of the operand's shape, found "
                                 << getOperand().getType() << " and " << getType();
  return success();
}

static int64_t bitsOf(Type elementType) {
  if (auto complex = dyn_cast<ComplexType>(elementType))
    return 2 * complex.getElementType().getIntOrFloatBitWidth();
  if (auto quantized = dyn_cast<quant::QuantizedType>(elementType))
    return quantized.getStorageTypeIntegralWidth();
  return elementType.getIntOrFloatBitWidth();
}

LogicalResult BitcastConvertOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), result = getType();
  if (isa<ComplexType>(operand.getElementType()) != isa<ComplexType>(result.getElementType()))
    return report("c2") << "expected both types to be complex or neither, found " << operand << " and "
                        << result;
  int64_t from = bitsOf(operand.getElementType()), to = bitsOf(result.getElementType());
  ArrayRef<int64_t> wide = operand.getShape(), narrow = result.getShape();
  if (from < to)
    std::swap(wide, narrow);
  int64_t most = std::max(from, to), least = std::min(from, to);
  bool fits = most == least ? succeeded(verifyCompatibleShape(wide, narrow))
                            : narrow.size() == wide.size() + 1 && agree(narrow.back() * least, most) &&
                                  succeeded(verifyCompatibleShape(wide, narrow.drop_back()));
  if (most != least && !narrow.empty() && isDynamic(narrow.back()))
    fits = narrow.size() == wide.size() + 1 && succeeded(verifyCompatibleShape(wide, narrow.drop_back()));
  if (!fits)
    return report("c1") << "expected shapes that hold the same bits, found " << operand << " and " << result;
  return success();
}

LogicalResult ComplexOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  if (failed(inferElementwise(adaptor.getOperands(), report, inferred)))
    return failure();
  inferred[0] = withElementType(inferred[0], ComplexType::get(getElementTypeOrSelf(inferred[0])));
  return success();
}

LogicalResult AddOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type lhs = adaptor.getLhs().getType(), rhs = adaptor.getRhs().getType();
  // Which quantized types go together depends on the result's (checkAddQuantization).
  if ((isQuantized(getElementTypeOrSelf(lhs)) || isQuantized(getElementTypeOrSelf(rhs))) &&
      succeeded(verifyCompatibleShape(lhs, rhs))) {
    inferred.push_back(mergeTypes(lhs, rhs));
    return success();
  }
  return inferElementwise(adaptor.getOperands(), report, inferred);
}

LogicalResult systole::stablehlo::checkAddQuantization(AddOp op) {
  Reporter report(op);
  Type types[] = {op.getLhs().getType().getElementType(), op.getRhs().getType().getElementType(),
                  op.getType().getElementType()};
  auto lhs = dyn_cast<quant::QuantizedType>(types[0]), rhs = dyn_cast<quant::QuantizedType>(types[1]);
  auto result = dyn_cast<quant::QuantizedType>(types[2]);
  if (!lhs && !rhs && !result)
    return success();
  auto found = [&](StringRef constraint, StringRef expected) {
    return report(constraint) << "expected " << expected << ", found " << types[0] << ", " << types[1]
                              << " and " << types[2];
  };
  if (!lhs || !rhs || !result)
    return found("c2", "operands and result all of quantized elements");
  auto isSameStorage = [&](quant::QuantizedType other) {
    return result.getStorageType() == other.getStorageType() && result.isSigned() == other.isSigned();
  };
  if (!isSameStorage(lhs) || !isSameStorage(rhs))
    return found("c3", "operands and result of one storage type");
  if (result.getExpressedType() != lhs.getExpressedType() ||
      result.getExpressedType() != rhs.getExpressedType())
    return found("c4", "operands and result of one expressed type");
  if ((isPerAxisQuantized(lhs) || isPerAxisQuantized(rhs)) != isPerAxisQuantized(result))
    return found("c5", "a result of several scales where an operand has several");
  auto isSameDimension = [&](quant::QuantizedType other) {
    auto many = dyn_cast<quant::UniformQuantizedPerAxisType>(other);
    return !many || many.getQuantizedDimension() ==
                        cast<quant::UniformQuantizedPerAxisType>(result).getQuantizedDimension();
  };
  if (!isSameDimension(lhs))
    return found("c6", "lhs and result to be quantized along one dimension");
  if (!isSameDimension(rhs))
    return found("c7", "rhs and result to be quantized along one dimension");
  return success();
}

//===----------------------------------------------------------------------===//
// Compare
//===----------------------------------------------------------------------===//

void CompareOp::build(OpBuilder &builder, OperationState &state, Value lhs, Value rhs,
                      ComparisonDirection direction) {
  build(builder, state, lhs, rhs, ComparisonDirectionAttr::get(builder.getContext(), direction), nullptr);
}

void CompareOp::build(OpBuilder &builder, OperationState &state, Value lhs, Value rhs,
                      ComparisonDirection direction, ComparisonType type) {
  build(builder, state, lhs, rhs, ComparisonDirectionAttr::get(builder.getContext(), direction),
        ComparisonTypeAttr::get(builder.getContext(), type));
}

/// How elements of a type compare where the program does not say.
static ComparisonType impliedType(Type elementType) {
  auto integer = dyn_cast<IntegerType>(elementType);
  if (!integer)
    return ComparisonType::FLOAT;
  return integer.isUnsigned() || integer.getWidth() == 1 ? ComparisonType::UNSIGNED : ComparisonType::SIGNED;
}

ComparisonType CompareOp::getEffectiveType() {
  ComparisonType type = getCompareType().value_or(ComparisonType::NOTYPE);
  return type == ComparisonType::NOTYPE ? impliedType(getElementTypeOrSelf(getLhs())) : type;
}

LogicalResult CompareOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type lhs = adaptor.getLhs().getType(), rhs = adaptor.getRhs().getType();
  if (!sameElementType(lhs, rhs))
    return report("c1") << "expected operands of one element type, found " << lhs << " and " << rhs;
  if (failed(verifyCompatibleShape(lhs, rhs)))
    return report("c2") << "expected operands of one shape, found " << lhs << " and " << rhs;
  ComparisonType implied = impliedType(getElementTypeOrSelf(lhs));
  ComparisonType found = adaptor.getCompareType().value_or(implied);
  // The specification leaves quantized elements FLOAT alone; programs have TOTALORDER too, which is the same.
  bool isRealFloat = isa<FloatType, quant::QuantizedType>(getElementTypeOrSelf(lhs));
  if (found != ComparisonType::NOTYPE && found != implied &&
      !(isRealFloat && found == ComparisonType::TOTALORDER))
    return report("c3") << "expected comparison type " << stringifyComparisonType(implied)
                        << (isRealFloat ? " or TOTALORDER" : "") << " for " << getElementTypeOrSelf(lhs)
                        << ", found " << stringifyComparisonType(found);
  inferred.push_back(withElementType(mergeTypes(lhs, rhs), IntegerType::get(lhs.getContext(), 1)));
  return success();
}

//===----------------------------------------------------------------------===//
// Select, clamp and map
//===----------------------------------------------------------------------===//

LogicalResult SelectOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type onTrue = adaptor.getOnTrue().getType(), onFalse = adaptor.getOnFalse().getType();
  if (!areCompatible(onTrue, onFalse))
    return report("c2") << "expected on_true and on_false of one type, found " << onTrue << " and "
                        << onFalse;
  RankedTensorType predicate = tensorOf(adaptor.getPred());
  if (predicate.getRank() != 0 && failed(verifyCompatibleShape(predicate, onTrue)))
    return report("c1") << "expected a scalar predicate or one of on_true's shape, found " << predicate
                        << " and " << onTrue;
  inferred.push_back(mergeTypes(onTrue, onFalse));
  return success();
}

LogicalResult ClampOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type operand = adaptor.getOperand().getType();
  auto checkBound = [&](StringRef constraint, StringRef name, RankedTensorType bound) -> LogicalResult {
    if (bound.getRank() != 0 && failed(verifyCompatibleShape(bound, operand)))
      return report(constraint) << "expected a scalar " << name << " or one of the operand's shape, found "
                                << bound << " and " << operand;
    if (!sameElementType(bound, operand))
      return report("c3") << "expected a " << name << " of the operand's element type, found " << bound
                          << " and " << operand;
    return success();
  };
  if (failed(checkBound("c1", "min", tensorOf(adaptor.getMin()))) ||
      failed(checkBound("c2", "max", tensorOf(adaptor.getMax()))))
    return failure();
  inferred.push_back(operand);
  return success();
}

LogicalResult MapOp::verify() {
  Reporter report(*this);
  if (getInputs().empty())
    return report("c2") << "expected at least one input";
  SmallVector<Type> arguments;
  for (Value input : getInputs()) {
    if (failed(verifyCompatibleShape(input.getType(), getType())))
      return report("c1") << "expected inputs of the result's shape, found " << input.getType() << " and "
                          << getType();
    arguments.push_back(RankedTensorType::get({}, getElementTypeOrSelf(input)));
  }
  SmallVector<int64_t> all = llvm::to_vector(llvm::seq<int64_t>(0, getType().getRank()));
  if (getDimensions() != ArrayRef<int64_t>(all))
    return report("c3") << "expected dimensions " << listText(all) << ", found " << listText(getDimensions());
  return checkRegion(report, "c4", "the computation", getComputation(), arguments,
                     RankedTensorType::get({}, getType().getElementType()));
}
