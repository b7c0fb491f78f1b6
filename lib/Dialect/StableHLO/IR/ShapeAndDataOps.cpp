//===- ShapeAndDataOps.cpp - Inference and verification -------------------===//

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/QuantizedTypes.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/StringExtras.h"

#include <cstring>

using namespace mlir;
using namespace systole::stablehlo;

//===----------------------------------------------------------------------===//
// constant and iota
//===----------------------------------------------------------------------===//

LogicalResult ConstantOp::verify() {
  return checkResultTypes(Reporter(*this), "c1", getValue().getType(), Type(toStorageTensor(getType())));
}

void ConstantOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getResult(), isa<IntegerType>(getType().getElementType()) ? "c" : "cst");
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

/// Whether the source goes on with `dense<"0x..."> : tensor<...xi1>`. The text ends with a zero.
static bool isAtHexadecimalBooleans(const char *text) {
  constexpr StringLiteral begin = "dense<\"0x", middle = "\"> : tensor<", end = "i1>";
  if (std::strncmp(text, begin.data(), begin.size()) != 0)
    return false;
  text = std::strchr(text + begin.size(), '"');
  if (!text || std::strncmp(text, middle.data(), middle.size()) != 0)
    return false;
  text += middle.size();
  text += std::strspn(text, "0123456789x");
  return std::strncmp(text, end.data(), end.size()) == 0;
}

/// Booleans in hexadecimal digits. MLIR packed eight into a byte until its version 22, and gives each a byte
/// since; it reads what it writes itself, we read both.
static ParseResult parseBooleans(OpAsmParser &parser, ElementsAttr &value) {
  std::string digits;
  RankedTensorType type;
  SMLoc location;
  if (parser.parseKeyword("dense") || parser.parseLess() || parser.getCurrentLocation(&location) ||
      parser.parseString(&digits) || parser.parseGreater() || parser.parseColon() || parser.parseType(type))
    return failure();
  std::string bytes;
  if (!llvm::tryGetFromHex(StringRef(digits).drop_front(2), bytes))
    return parser.emitError(location, "expected hexadecimal digits");
  SmallVector<char> data(bytes.begin(), bytes.end());
  int64_t count = type.getNumElements();
  if (static_cast<int64_t>(data.size()) == count) {
    data.assign(llvm::divideCeil(count, 8), 0);
    for (int64_t i = 0; i < count; ++i)
      data[i / 8] |= static_cast<char>((bytes[i] != 0) << (i % 8));
  }
  bool isSplat = false;
  if (!DenseElementsAttr::isValidRawBuffer(type, data, isSplat))
    return parser.emitError(location, "expected ")
           << llvm::divideCeil(count, 8) << " or " << count << " bytes for a constant of type " << type
           << ", found " << bytes.size();
  value = DenseElementsAttr::getFromRawBuffer(type, data);
  return success();
}

/// `() {value = dense<1> : tensor<2xi32>} : () -> tensor<2xi32>`, the form of the specification's first
/// versions, and of quantized constants.
static ParseResult parseConstantAsOperation(OpAsmParser &parser, OperationState &result) {
  return failure(parser.parseRParen() || parser.parseOptionalAttrDict(result.attributes) ||
                 parser.parseColon() || parser.parseLParen() || parser.parseRParen() ||
                 parser.parseArrowTypeList(result.types));
}

ParseResult ConstantOp::parse(OpAsmParser &parser, OperationState &result) {
  if (succeeded(parser.parseOptionalLParen()))
    return parseConstantAsOperation(parser, result);
  ElementsAttr value;
  if (parser.parseOptionalAttrDict(result.attributes))
    return failure();
  if (isAtHexadecimalBooleans(parser.getCurrentLocation().getPointer())) {
    if (parseBooleans(parser, value))
      return failure();
    result.addAttribute("value", value);
  } else if (parser.parseAttribute(value, "value", result.attributes)) {
    return failure();
  }
  result.addTypes(value.getType());
  return success();
}

void ConstantOp::print(OpAsmPrinter &printer) {
  if (getValue().getType() != getType()) {
    printer << "()";
    printer.printOptionalAttrDict((*this)->getAttrs());
    printer << " : () -> " << getType();
    return;
  }
  printer.printOptionalAttrDict((*this)->getAttrs(), {"value"});
  printer << ' ' << getValue();
}

LogicalResult IotaOp::verify() {
  if (!areInRange(static_cast<int64_t>(getIotaDimension()), 0, getType().getRank()))
    return Reporter(*this)("c1") << "expected an iota_dimension below " << getType().getRank() << ", found "
                                 << static_cast<int64_t>(getIotaDimension());
  return success();
}

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

LogicalResult systole::stablehlo::checkBroadcast(const Reporter &report, RankedTensorType operand,
                                                 RankedTensorType result, ArrayRef<int64_t> dimensions) {
  if (!sameElementType(operand, result))
    return report("c1") << "expected a result of the operand's element type, found " << operand << " and "
                        << result;
  if (static_cast<int64_t>(dimensions.size()) != operand.getRank())
    return report("c2") << "expected " << operand.getRank() << " broadcast dimensions, found "
                        << listText(dimensions);
  if (!areInRange(dimensions, 0, result.getRank()))
    return report("c3") << "expected broadcast dimensions below " << result.getRank() << ", found "
                        << listText(dimensions);
  if (!isUnique(dimensions))
    return report("c4") << "expected each broadcast dimension at most once, found " << listText(dimensions);
  for (auto [index, dimension] : llvm::enumerate(dimensions)) {
    int64_t from = operand.getDimSize(index), to = result.getDimSize(dimension);
    if (from != 1 && !agree(from, to))
      return report("c5") << "expected dimension " << index << " of the operand to have size 1 or the size "
                          << to << " of dimension " << dimension << " of the result, found " << from;
  }
  auto fromQuantized = dyn_cast<quant::UniformQuantizedPerAxisType>(operand.getElementType());
  auto toQuantized = dyn_cast<quant::UniformQuantizedPerAxisType>(result.getElementType());
  if (!fromQuantized || !toQuantized)
    return checkSameScales(report, "c1", operand, result);
  int64_t along = fromQuantized.getQuantizedDimension();
  if (toQuantized.getQuantizedDimension() != dimensions[along])
    return report("c6") << "expected a result that is quantized along dimension " << dimensions[along]
                        << ", found " << result;
  auto areAll = [](auto values, auto one) {
    return llvm::all_of(values, [&](auto each) { return each == one; });
  };
  if (operand.getDimSize(along) == 1 &&
      (!areAll(toQuantized.getScales(), fromQuantized.getScales()[0]) ||
       !areAll(toQuantized.getZeroPoints(), fromQuantized.getZeroPoints()[0])))
    return report("c6") << "expected a result of the operand's one scale and zero point, found " << operand
                        << " and " << result;
  return success();
}

LogicalResult BroadcastInDimOp::verify() {
  return checkBroadcast(Reporter(*this), getOperand().getType(), getType(), getBroadcastDimensions());
}

LogicalResult ConcatenateOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  ValueRange inputs = adaptor.getInputs();
  if (inputs.empty())
    return report("c3") << "expected at least one input";
  RankedTensorType first = tensorOf(inputs[0]);
  int64_t dimension = adaptor.getDimension();
  if (dimension < 0 || dimension >= first.getRank())
    return report("c4") << "expected a dimension below " << first.getRank() << ", found " << dimension;
  SmallVector<int64_t> shape(first.getShape());
  for (Value input : inputs.drop_front()) {
    RankedTensorType type = tensorOf(input);
    if (!sameElementType(type, first))
      return report("c1") << "expected inputs of one element type, found " << first << " and " << type;
    bool fits = type.getRank() == first.getRank();
    for (int64_t index = 0; fits && index < type.getRank(); ++index) {
      int64_t size = type.getDimSize(index);
      if (index != dimension) {
        fits = agree(shape[index], size);
        shape[index] = isDynamic(shape[index]) ? size : shape[index];
      } else {
        shape[index] = isDynamic(shape[index]) || isDynamic(size) ? ShapedType::kDynamic
                                                                  : saturatingAdd(shape[index], size);
      }
    }
    if (!fits)
      return report("c2") << "expected inputs of one shape except for dimension " << dimension << ", found "
                          << first << " and " << type;
  }
  inferred.push_back(RankedTensorType::get(shape, first.getElementType()));
  return success();
}

void ReshapeOp::build(OpBuilder &builder, OperationState &state, Value operand, ArrayRef<int64_t> shape) {
  build(builder, state, RankedTensorType::get(shape, getElementTypeOrSelf(operand)), operand);
}

LogicalResult ReshapeOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), result = getType();
  if (!sameElementType(operand, result))
    return report("c1") << "expected a result of the operand's element type, found " << operand << " and "
                        << result;
  if (operand.hasStaticShape() && result.hasStaticShape() &&
      operand.getNumElements() != result.getNumElements())
    return report("c2") << "expected a result of " << operand.getNumElements() << " elements, found "
                        << result.getNumElements() << " in " << result;
  return success(succeeded(checkSameScales(report, "c1", operand, result)) &&
                 succeeded(checkReshapeQuantization(report, operand, result)));
}

LogicalResult systole::stablehlo::checkTransposeQuantization(TransposeOp op) {
  Reporter report(op);
  RankedTensorType operand = op.getOperand().getType(), result = op.getType();
  if (!sameElementType(operand, result))
    return success();
  if (failed(checkSameScales(report, "c1", operand, result)))
    return failure();
  auto from = dyn_cast<quant::UniformQuantizedPerAxisType>(operand.getElementType());
  auto to = dyn_cast<quant::UniformQuantizedPerAxisType>(result.getElementType());
  if (to && from.getQuantizedDimension() != op.getPermutation()[to.getQuantizedDimension()])
    return report("c4") << "expected an operand that is quantized along dimension "
                        << op.getPermutation()[to.getQuantizedDimension()] << ", which becomes dimension "
                        << to.getQuantizedDimension() << ", found " << operand;
  return success();
}

LogicalResult TransposeOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  ArrayRef<int64_t> permutation = adaptor.getPermutation();
  if (static_cast<int64_t>(permutation.size()) != operand.getRank() || !isUnique(permutation) ||
      !areInRange(permutation, 0, operand.getRank()))
    return report("c2") << "expected a permutation of the operand's " << operand.getRank()
                        << " dimensions, found " << listText(permutation);
  SmallVector<int64_t> shape;
  for (int64_t dimension : permutation)
    shape.push_back(operand.getDimSize(dimension));
  inferred.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult ReverseOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  if (!isUnique(adaptor.getDimensions()))
    return report("c2") << "expected each dimension at most once, found "
                        << listText(adaptor.getDimensions());
  if (!areInRange(adaptor.getDimensions(), 0, operand.getRank()))
    return report("c3") << "expected dimensions below " << operand.getRank() << ", found "
                        << listText(adaptor.getDimensions());
  inferred.push_back(operand);
  return success();
}

LogicalResult PadOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  if (!sameElementType(operand, adaptor.getPaddingValue().getType()))
    return report("c1") << "expected a padding value of the operand's element type, found "
                        << adaptor.getPaddingValue().getType() << " and " << operand;
  int64_t rank = operand.getRank(), least = std::numeric_limits<int64_t>::min();
  if (failed(checkList(report, "c2", "c2", "edge_padding_low", adaptor.getEdgePaddingLow(), rank, least)) ||
      failed(checkList(report, "c2", "c2", "edge_padding_high", adaptor.getEdgePaddingHigh(), rank, least)) ||
      failed(checkList(report, "c2", "c3", "interior_padding", adaptor.getInteriorPadding(), rank, 0)))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t index = 0; index < rank; ++index) {
    int64_t size = operand.getDimSize(index), bound = greatestSize(operand, index);
    if (!isDynamic(bound)) {
      int64_t inner =
          saturatingMultiply(std::max<int64_t>(bound - 1, 0), adaptor.getInteriorPadding()[index]);
      int64_t padded =
          paddedSize(bound, adaptor.getEdgePaddingLow()[index], inner, adaptor.getEdgePaddingHigh()[index]);
      if (padded < 0)
        return report("c4") << "expected padding that leaves dimension " << index
                            << " with a size of at least 0, found " << padded;
      size = isDynamic(size) ? size : padded;
    }
    shape.push_back(size);
  }
  inferred.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

LogicalResult SliceOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  ArrayRef<int64_t> starts = adaptor.getStartIndices(), limits = adaptor.getLimitIndices();
  int64_t rank = operand.getRank(), least = std::numeric_limits<int64_t>::min();
  if (failed(checkList(report, "c2", "c2", "start_indices", starts, rank, least)) ||
      failed(checkList(report, "c2", "c2", "limit_indices", limits, rank, least)) ||
      failed(checkList(report, "c2", "c4", "strides", adaptor.getStrides(), rank, 1)))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t index = 0; index < rank; ++index) {
    int64_t size = greatestSize(operand, index);
    if (starts[index] < 0 || starts[index] > limits[index] || (!isDynamic(size) && limits[index] > size))
      return report("c3") << "expected a range within dimension " << index << " of " << operand << ", found "
                          << starts[index] << " to " << limits[index];
    shape.push_back(llvm::divideCeilSigned(limits[index] - starts[index], adaptor.getStrides()[index]));
  }
  inferred.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

/// Checks the start indices of a dynamic slice: one scalar for each dimension, all of one type.
static LogicalResult checkStartIndices(const Reporter &report, StringRef count, StringRef types,
                                       ValueRange indices, int64_t rank) {
  if (static_cast<int64_t>(indices.size()) != rank)
    return report(count) << "expected " << rank << " start indices, found " << indices.size();
  if (!llvm::all_equal(indices.getTypes()))
    return report(types) << "expected start indices of one type, found several";
  return success();
}

LogicalResult DynamicSliceOp::infer(Adaptor adaptor, const Reporter &report,
                                    SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  if (failed(checkStartIndices(report, "c2", "c3", adaptor.getStartIndices(), operand.getRank())) ||
      failed(checkList(report, "c2", "c4", "slice_sizes", adaptor.getSliceSizes(), operand.getRank(), 0)))
    return failure();
  for (auto [size, whole] : llvm::zip(adaptor.getSliceSizes(), operand.getShape()))
    if (!isDynamic(whole) && size > whole)
      return report("c4") << "expected slice sizes of at most " << listText(operand.getShape()) << ", found "
                          << listText(adaptor.getSliceSizes());
  inferred.push_back(RankedTensorType::get(adaptor.getSliceSizes(), operand.getElementType()));
  return success();
}

LogicalResult DynamicUpdateSliceOp::infer(Adaptor adaptor, const Reporter &report,
                                          SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand()), update = tensorOf(adaptor.getUpdate());
  if (!sameElementType(operand, update))
    return report("c2") << "expected an update of the operand's element type, found " << update << " and "
                        << operand;
  if (operand.getRank() != update.getRank())
    return report("c3") << "expected an update of the operand's rank, found " << update << " and " << operand;
  if (failed(checkStartIndices(report, "c4", "c5", adaptor.getStartIndices(), operand.getRank())))
    return failure();
  for (auto [size, whole] : llvm::zip(update.getShape(), operand.getShape()))
    if (!isDynamic(size) && !isDynamic(whole) && size > whole)
      return report("c6") << "expected an update no larger than the operand, found " << update << " and "
                          << operand;
  inferred.push_back(operand);
  return success();
}

//===----------------------------------------------------------------------===//
// sort and rng_bit_generator
//===----------------------------------------------------------------------===//

void SortOp::build(OpBuilder &builder, OperationState &state, ValueRange inputs, int64_t dimension,
                   bool isStable) {
  build(builder, state, inputs.getTypes(), inputs, builder.getI64IntegerAttr(dimension),
        builder.getBoolAttr(isStable));
}

LogicalResult SortOp::verify() {
  Reporter report(*this);
  if (getInputs().empty())
    return report("c1") << "expected at least one input";
  if (!areCompatible(getInputs().getTypes(), getResultTypes()))
    return report("c2") << "expected results of the inputs' types";
  RankedTensorType first = tensorOf(getInputs()[0]);
  SmallVector<Type> arguments;
  for (Value input : getInputs()) {
    if (failed(verifyCompatibleShape(input.getType(), first)))
      return report("c3") << "expected inputs of one shape, found " << first << " and " << input.getType();
    arguments.append(2, RankedTensorType::get({}, getElementTypeOrSelf(input)));
  }
  int64_t rank = first.getRank(), dimension = getDimension();
  if (dimension < -rank || dimension >= rank)
    return report("c4") << "expected a dimension from " << -rank << " to " << rank - 1 << ", found "
                        << dimension;
  return checkRegion(report, "c5", "the comparator", getComparator(), arguments,
                     RankedTensorType::get({}, IntegerType::get(getContext(), 1)));
}

LogicalResult RngBitGeneratorOp::verify() {
  Reporter report(*this);
  if (!areCompatible(getInitialState().getType(), getOutputState().getType()))
    return report("c1") << "expected an output state of the initial state's type, found "
                        << getOutputState().getType() << " and " << getInitialState().getType();
  RankedTensorType state = getInitialState().getType();
  if (getRngAlgorithm() == RngAlgorithm::DEFAULT || !state.hasStaticShape() ||
      !state.getElementType().isIntOrFloat())
    return success();
  // The specification counts 64-bit words; JAX gives the same bits as 32-bit ones.
  int64_t bits = state.getNumElements() * state.getElementTypeBitWidth();
  bool isPhilox = getRngAlgorithm() == RngAlgorithm::PHILOX;
  if (bits != 128 && !(isPhilox && bits == 192))
    return report("c2") << "expected a state of 128 " << (isPhilox ? "or 192 " : "") << "bits, found "
                        << state;
  return success();
}
