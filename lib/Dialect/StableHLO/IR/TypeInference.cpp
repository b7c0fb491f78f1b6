//===- TypeInference.cpp - Result types of stablehlo ops ------------------===//

#include "systole/Dialect/StableHLO/IR/TypeInference.h"

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

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

int64_t dilatedSize(int64_t size, int64_t dilation) {
  if (isDynamic(size))
    return size;
  return size == 0 ? 0 : (size - 1) * dilation + 1;
}

int64_t windowCount(int64_t size, int64_t windowSize, int64_t stride) {
  if (isDynamic(size) || isDynamic(windowSize))
    return ShapedType::kDynamic;
  return size <= 0 || windowSize > size ? 0 : (size - windowSize) / stride + 1;
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

LogicalResult inferElementwise(ValueRange operands, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  Type type = operands.front().getType();
  for (Value operand : operands.drop_front()) {
    if (!areCompatible(type, operand.getType()))
      return report("c1") << "expected operands of one type, found " << type << " and " << operand.getType();
    type = mergeTypes(type, operand.getType());
  }
  inferred.push_back(type);
  return success();
}

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

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
  if (!padding)
    return result;
  auto values = llvm::to_vector(padding->getValues<int64_t>());
  for (int64_t row = 0; row < rows; ++row)
    result[row] = {values[2 * row], values[2 * row + 1]};
  return result;
}

SmallVector<int64_t> listOr(std::optional<ArrayRef<int64_t>> list, int64_t size, int64_t otherwise) {
  return list ? SmallVector<int64_t>(*list) : SmallVector<int64_t>(size, otherwise);
}

} // namespace systole::stablehlo
