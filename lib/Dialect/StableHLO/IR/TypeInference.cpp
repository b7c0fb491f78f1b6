//===- TypeInference.cpp - Result types of stablehlo ops ------------------===//

#include "systole/Dialect/StableHLO/IR/TypeInference.h"

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

#include <numeric>

using namespace mlir;

namespace systole::stablehlo {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

bool isQuantized(Type elementType) { return isa<quant::QuantizedType>(elementType); }
bool isPerAxisQuantized(Type elementType) { return isa<quant::UniformQuantizedPerAxisType>(elementType); }

bool hasValidQuantizedDimension(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto quantized = tensor ? dyn_cast<quant::UniformQuantizedPerAxisType>(tensor.getElementType())
                          : quant::UniformQuantizedPerAxisType();
  if (!quantized)
    return true;
  int64_t dimension = quantized.getQuantizedDimension();
  return dimension >= 0 && dimension < tensor.getRank() &&
         agree(tensor.getDimSize(dimension), quantized.getScales().size());
}

/// Whether each zero point is an integer that can be stored.
static bool haveValidZeroPoints(quant::QuantizedType type, ArrayRef<int64_t> zeroPoints) {
  return !type.getStorageType().isSignedInteger() &&
         areInRange(zeroPoints, type.getStorageTypeMin(), type.getStorageTypeMax() + 1);
}

bool isValidPerTensorQuantized(Type elementType) {
  auto quantized = dyn_cast<quant::UniformQuantizedType>(elementType);
  return quantized && haveValidZeroPoints(quantized, quantized.getZeroPoint());
}

bool isValidPerAxisQuantized(Type elementType) {
  auto quantized = dyn_cast<quant::UniformQuantizedPerAxisType>(elementType);
  return quantized && haveValidZeroPoints(quantized, quantized.getZeroPoints());
}

bool hasAtMostOneBoundedDimension(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.hasStaticShape())
    return static_cast<bool>(tensor);
  auto bounds = dyn_cast_or_null<TypeExtensionsAttr>(tensor.getEncoding());
  return bounds && tensor.getNumDynamicDims() == 1 &&
         llvm::count_if(bounds.getBounds(), [](int64_t bound) { return !isDynamic(bound); }) == 1;
}

bool haveSameBaseline(Type first, Type second) {
  if (first == second)
    return true;
  auto left = dyn_cast<quant::QuantizedType>(first), right = dyn_cast<quant::QuantizedType>(second);
  return left && right && left.isSigned() == right.isSigned() &&
         left.getStorageType() == right.getStorageType() &&
         left.getExpressedType() == right.getExpressedType() &&
         left.getStorageTypeMin() == right.getStorageTypeMin() &&
         left.getStorageTypeMax() == right.getStorageTypeMax();
}

bool areCompatible(Type first, Type second) {
  if (first == second)
    return true;
  if (auto firstTuple = dyn_cast<TupleType>(first)) {
    auto secondTuple = dyn_cast<TupleType>(second);
    return secondTuple && areCompatible(TypeRange(firstTuple.getTypes()), TypeRange(secondTuple.getTypes()));
  }
  auto firstTensor = dyn_cast<RankedTensorType>(first);
  auto secondTensor = dyn_cast<RankedTensorType>(second);
  return firstTensor && secondTensor &&
         haveSameBaseline(firstTensor.getElementType(), secondTensor.getElementType()) &&
         succeeded(verifyCompatibleShape(firstTensor, secondTensor));
}

bool areCompatible(TypeRange first, TypeRange second) {
  return first.size() == second.size() && llvm::all_of(llvm::zip(first, second), [](auto pair) {
           return areCompatible(std::get<0>(pair), std::get<1>(pair));
         });
}

Type mergeTypes(Type first, Type second) {
  auto firstTensor = dyn_cast<RankedTensorType>(first);
  auto secondTensor = dyn_cast<RankedTensorType>(second);
  if (first == second || !firstTensor || !secondTensor)
    return first;
  SmallVector<int64_t> shape(firstTensor.getShape());
  for (auto [size, other] : llvm::zip(shape, secondTensor.getShape()))
    if (isDynamic(size))
      size = other;
  return RankedTensorType::get(shape, firstTensor.getElementType(), firstTensor.getEncoding());
}

RankedTensorType withElementType(Type type, Type elementType) {
  return RankedTensorType::get(cast<RankedTensorType>(type).getShape(), elementType);
}

int64_t saturatingAdd(int64_t left, int64_t right) {
  int64_t sum;
  if (llvm::AddOverflow(left, right, sum))
    return left < 0 ? std::numeric_limits<int64_t>::min() + 1 : std::numeric_limits<int64_t>::max();
  return sum;
}

int64_t saturatingMultiply(int64_t left, int64_t right) {
  int64_t product;
  if (llvm::MulOverflow(left, right, product))
    return (left < 0) != (right < 0) ? std::numeric_limits<int64_t>::min() + 1
                                     : std::numeric_limits<int64_t>::max();
  return product;
}

int64_t paddedSize(int64_t size, int64_t low, int64_t inner, int64_t high) {
  // What is below 0 first, so that no sum on the way is greater than the last.
  return saturatingAdd(saturatingAdd(saturatingAdd(size, std::min(low, high)), inner), std::max(low, high));
}

int64_t greatestSize(RankedTensorType type, int64_t dimension) {
  auto bounds = dyn_cast_or_null<TypeExtensionsAttr>(type.getEncoding());
  return type.isDynamicDim(dimension) && bounds ? bounds.getBounds()[dimension] : type.getDimSize(dimension);
}

int64_t dilatedSize(int64_t size, int64_t dilation) {
  if (isDynamic(size))
    return size;
  return size == 0 ? 0 : saturatingAdd(saturatingMultiply(size - 1, dilation), 1);
}

int64_t windowCount(int64_t size, int64_t windowSize, int64_t stride) {
  if (isDynamic(size) || isDynamic(windowSize))
    return ShapedType::kDynamic;
  return size <= 0 || windowSize > size ? 0 : saturatingAdd((size - windowSize) / stride, 1);
}

//===----------------------------------------------------------------------===//
// Reports
//===----------------------------------------------------------------------===//

InFlightDiagnostic Reporter::operator()(StringRef constraint) const {
  StringRef mnemonic = name.substr(name.find('.') + 1);
  if (op)
    return op->emitOpError() << mnemonic << '_' << constraint << ": ";
  if (location)
    return emitError(*location) << '\'' << name << "' op " << mnemonic << '_' << constraint << ": ";
  return InFlightDiagnostic();
}

MLIRContext *Reporter::context() const {
  if (op)
    return op->getContext();
  return location ? location->getContext() : nullptr;
}

LogicalResult checkResultTypes(const Reporter &report, StringRef shapeConstraint, StringRef elementConstraint,
                               TypeRange inferred, TypeRange actual) {
  bool isElementType = inferred.size() == 1 && actual.size() == 1 && isa<RankedTensorType>(inferred[0]) &&
                       isa<RankedTensorType>(actual[0]) && !sameElementType(inferred[0], actual[0]);
  return checkResultTypes(report, isElementType ? elementConstraint : shapeConstraint, inferred, actual);
}

LogicalResult checkResultTypes(const Reporter &report, StringRef constraint, TypeRange inferred,
                               TypeRange actual) {
  if (areCompatible(inferred, actual))
    return success();
  auto print = [](InFlightDiagnostic &diagnostic, TypeRange types) {
    llvm::interleaveComma(types, diagnostic);
  };
  InFlightDiagnostic diagnostic = report(constraint);
  diagnostic << "expected " << (inferred.size() == 1 ? "a result" : "results") << " of type ";
  print(diagnostic, inferred);
  diagnostic << ", found ";
  print(diagnostic, actual);
  return diagnostic;
}

/// Whether no dimension that is static in one type is greater than its bound in the other.
static bool haveAgreeingBounds(Type first, Type second) {
  auto left = cast<RankedTensorType>(first), right = cast<RankedTensorType>(second);
  return llvm::all_of(llvm::seq<int64_t>(0, left.getRank()), [&](int64_t index) {
    int64_t leftMost = greatestSize(left, index), rightMost = greatestSize(right, index);
    if (isDynamic(leftMost) || isDynamic(rightMost))
      return true;
    return (left.isDynamicDim(index) || leftMost <= rightMost) &&
           (right.isDynamicDim(index) || rightMost <= leftMost);
  });
}

LogicalResult inferElementwise(ValueRange operands, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type type = operands.front().getType();
  for (Value operand : operands.drop_front()) {
    if (!areCompatible(type, operand.getType()) || !haveAgreeingBounds(type, operand.getType()))
      return report("c1") << "expected operands of one type, found " << type << " and " << operand.getType();
    type = mergeTypes(type, operand.getType());
  }
  inferred.push_back(type);
  return success();
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

LogicalResult checkSameScales(const Reporter &report, StringRef constraint, Type operand, Type result) {
  Type from = getElementTypeOrSelf(operand), to = getElementTypeOrSelf(result);
  auto fromOne = dyn_cast<quant::UniformQuantizedType>(from),
       toOne = dyn_cast<quant::UniformQuantizedType>(to);
  auto fromMany = dyn_cast<quant::UniformQuantizedPerAxisType>(from);
  auto toMany = dyn_cast<quant::UniformQuantizedPerAxisType>(to);
  bool isSame =
      isQuantized(from) == isQuantized(to) && static_cast<bool>(fromOne) == static_cast<bool>(toOne);
  if (isSame && fromOne)
    isSame = fromOne.getScale() == toOne.getScale() && fromOne.getZeroPoint() == toOne.getZeroPoint();
  if (isSame && fromMany)
    isSame = fromMany.getScales() == toMany.getScales() && fromMany.getZeroPoints() == toMany.getZeroPoints();
  if (!isSame)
    return report(constraint) << "expected a result of the operand's scales and zero points, found "
                              << operand << " and " << result;
  return success();
}

LogicalResult checkReshapeQuantization(const Reporter &report, RankedTensorType operand,
                                       RankedTensorType result) {
  auto from = dyn_cast<quant::UniformQuantizedPerAxisType>(operand.getElementType());
  auto to = dyn_cast<quant::UniformQuantizedPerAxisType>(result.getElementType());
  if (!from || !to || !operand.hasStaticShape() || !result.hasStaticShape())
    return success();
  auto sizeBefore = [](ArrayRef<int64_t> shape, int64_t dimension) {
    return std::accumulate(shape.begin(), shape.begin() + dimension, int64_t{1}, saturatingMultiply);
  };
  if (operand.getDimSize(from.getQuantizedDimension()) != result.getDimSize(to.getQuantizedDimension()) ||
      sizeBefore(operand.getShape(), from.getQuantizedDimension()) !=
          sizeBefore(result.getShape(), to.getQuantizedDimension()))
    return report("c3") << "expected a result that is quantized along the same elements, found " << operand
                        << " and " << result;
  return success();
}

std::optional<SmallVector<int64_t>> constantValues(Value value) {
  DenseIntElementsAttr constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return std::nullopt;
  return llvm::map_to_vector(constant.getValues<APInt>(),
                             [](const APInt &one) { return one.getSExtValue(); });
}

std::string listText(ArrayRef<int64_t> values) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '[';
  llvm::interleaveComma(values, stream, [&](int64_t value) {
    if (isDynamic(value))
      stream << '?';
    else
      stream << value;
  });
  stream << ']';
  return text;
}

bool isUnique(ArrayRef<int64_t> values) {
  SmallVector<int64_t> sorted(values);
  llvm::sort(sorted);
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

bool areInRange(ArrayRef<int64_t> values, int64_t low, int64_t high) {
  return llvm::all_of(values, [&](int64_t value) { return low <= value && value < high; });
}

RankedTensorType tensorOf(Value value) { return cast<RankedTensorType>(value.getType()); }
RankedTensorType tensorOf(Type type) { return cast<RankedTensorType>(type); }
bool sameElementType(Type first, Type second) {
  return haveSameBaseline(getElementTypeOrSelf(first), getElementTypeOrSelf(second));
}

LogicalResult checkList(const Reporter &report, StringRef sizeConstraint, StringRef valueConstraint,
                        StringRef name, std::optional<ArrayRef<int64_t>> values, int64_t size,
                        int64_t least) {
  if (!values)
    return success();
  if (static_cast<int64_t>(values->size()) != size)
    return report(sizeConstraint) << "expected " << size << " values in " << name << ", found "
                                  << listText(*values);
  if (llvm::any_of(*values, [&](int64_t value) { return value < least; }))
    return report(valueConstraint) << "expected values of at least " << least << " in " << name << ", found "
                                   << listText(*values);
  return success();
}

LogicalResult checkPadding(const Reporter &report, StringRef constraint,
                           std::optional<DenseIntElementsAttr> padding, int64_t rows) {
  if (!padding)
    return success();
  ArrayRef<int64_t> shape = padding->getType().getShape();
  if (shape.size() != 2 || shape[0] != rows || shape[1] != 2)
    return report(constraint) << "expected a padding of shape [" << rows << ", 2], found " << listText(shape);
  return success();
}

LogicalResult checkRegion(const Reporter &report, StringRef constraint, StringRef name, Region &region,
                          TypeRange arguments, TypeRange results) {
  Block &block = region.front();
  if (!areCompatible(arguments, block.getArgumentTypes())) {
    InFlightDiagnostic diagnostic = report(constraint);
    diagnostic << "expected " << name << " to take (";
    llvm::interleaveComma(arguments, diagnostic);
    diagnostic << "), found (";
    llvm::interleaveComma(block.getArgumentTypes(), diagnostic);
    return diagnostic << ")";
  }
  Operation *terminator = block.getTerminator();
  if (!areCompatible(results, terminator->getOperandTypes())) {
    InFlightDiagnostic diagnostic = report(constraint);
    diagnostic << "expected " << name << " to return (";
    llvm::interleaveComma(results, diagnostic);
    diagnostic << "), found (";
    llvm::interleaveComma(terminator->getOperandTypes(), diagnostic);
    return diagnostic << ")";
  }
  return success();
}

/// The specification's is_promotable: the same kind of element with at least as many bits.
static bool isPromotable(Type from, Type to) {
  if (haveSameBaseline(from, to))
    return true;
  auto fromQuantized = dyn_cast<quant::QuantizedType>(from), toQuantized = dyn_cast<quant::QuantizedType>(to);
  if (fromQuantized && toQuantized)
    return fromQuantized.getExpressedType() == toQuantized.getExpressedType() &&
           fromQuantized.getStorageTypeIntegralWidth() <= toQuantized.getStorageTypeIntegralWidth();
  if (isa<IntegerType>(from) && isa<IntegerType>(to))
    return cast<IntegerType>(from).getSignedness() == cast<IntegerType>(to).getSignedness() &&
           from.getIntOrFloatBitWidth() > 1 && from.getIntOrFloatBitWidth() <= to.getIntOrFloatBitWidth();
  if (isa<FloatType>(from) && isa<FloatType>(to))
    return from.getIntOrFloatBitWidth() <= to.getIntOrFloatBitWidth();
  if (auto fromComplex = dyn_cast<ComplexType>(from))
    if (auto toComplex = dyn_cast<ComplexType>(to))
      return isPromotable(fromComplex.getElementType(), toComplex.getElementType());
  return false;
}

LogicalResult checkReductionBody(const Reporter &report, StringRef constraint, StringRef name, Region &region,
                                 ArrayRef<Type> inputElementTypes,
                                 SmallVectorImpl<Type> &resultElementTypes) {
  Block &block = region.front();
  size_t count = inputElementTypes.size();
  TypeRange returned = block.getTerminator()->getOperandTypes();
  if (returned.size() != count)
    return report(constraint) << "expected " << name << " to return " << count << " values, found "
                              << returned.size();
  SmallVector<Type> arguments;
  for (auto [input, result] : llvm::zip(inputElementTypes, returned)) {
    auto tensor = dyn_cast<RankedTensorType>(result);
    if (!tensor || tensor.getRank() != 0 || !isPromotable(input, tensor.getElementType()))
      return report(constraint) << "expected " << name << " to return scalars to which " << input
                                << " can be promoted, found " << result;
    arguments.push_back(result);
    resultElementTypes.push_back(tensor.getElementType());
  }
  SmallVector<Type> twice(arguments);
  twice.append(arguments);
  return checkRegion(report, constraint, name, region, twice, arguments);
}

SmallVector<std::pair<int64_t, int64_t>> paddingRows(std::optional<DenseIntElementsAttr> padding,
                                                     int64_t rows) {
  SmallVector<std::pair<int64_t, int64_t>> result(rows, {0, 0});
  if (!padding || padding->empty())
    return result;
  auto values = llvm::to_vector(padding->getValues<int64_t>());
  for (int64_t row = 0; row < rows; ++row)
    result[row] = {values[2 * row], values[2 * row + 1]};
  return result;
}

SmallVector<int64_t> listOr(std::optional<ArrayRef<int64_t>> list, int64_t size, int64_t otherwise) {
  return list && !list->empty() ? SmallVector<int64_t>(*list) : SmallVector<int64_t>(size, otherwise);
}

} // namespace systole::stablehlo
