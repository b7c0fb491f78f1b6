//===- ReductionOps.cpp - Inference and verification ----------------------===//

#include "Verification.h"

using namespace mlir;
using namespace systole::stablehlo;

static SmallVector<Type> elementTypesOf(ValueRange values) {
  return llvm::map_to_vector(values, [](Value value) { return getElementTypeOrSelf(value); });
}

void systole::stablehlo::buildBinaryBody(OpBuilder &builder, Location location, Region &region,
                                         TypeRange elementTypes, BodyBuilder build) {
  OpBuilder::InsertionGuard guard(builder);
  SmallVector<Type> types;
  for (int side = 0; side < 2; ++side)
    for (Type elementType : elementTypes)
      types.push_back(RankedTensorType::get({}, elementType));
  Block *block =
      builder.createBlock(&region, region.end(), types, SmallVector<Location>(types.size(), location));
  ValueRange arguments = block->getArguments();
  SmallVector<Value> results = build(builder, location, arguments.take_front(elementTypes.size()),
                                     arguments.drop_front(elementTypes.size()));
  ReturnOp::create(builder, location, results);
}

/// Checks what reduce and reduce_window ask of their inputs: at least one, as many initial values, of the
/// same shapes and element types.
static LogicalResult checkInputs(const Reporter &report, StringRef count, StringRef shapes,
                                 StringRef elementTypes, ValueRange inputs, ValueRange initialValues,
                                 ResultRange results) {
  if (inputs.empty() || inputs.size() != results.size())
    return report(count) << "expected as many inputs as results and at least one, found " << inputs.size()
                         << " and " << results.size();
  for (auto [input, initial] : llvm::zip(inputs, initialValues)) {
    if (failed(verifyCompatibleShape(input.getType(), inputs[0].getType())))
      return report(shapes) << "expected inputs of one shape, found " << inputs[0].getType() << " and "
                            << input.getType();
    if (!sameElementType(input.getType(), initial.getType()))
      return report(elementTypes) << "expected an initial value of the input's element type, found "
                                  << initial.getType() << " and " << input.getType();
  }
  return success();
}

static LogicalResult checkReductionResults(const Reporter &report, StringRef shapeConstraint,
                                           StringRef typeConstraint, ArrayRef<int64_t> shape,
                                           ArrayRef<Type> elementTypes, ResultRange results) {
  for (auto [result, elementType] : llvm::zip(results, elementTypes)) {
    if (failed(verifyCompatibleShape(shape, tensorOf(result).getShape())))
      return report(shapeConstraint) << "expected results of shape " << listText(shape) << ", found "
                                     << result.getType();
    if (!haveSameBaseline(getElementTypeOrSelf(result), elementType))
      return report(typeConstraint) << "expected a result of element type " << elementType << ", found "
                                    << result.getType();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// reduce
//===----------------------------------------------------------------------===//

static SmallVector<int64_t> reducedShape(RankedTensorType input, ArrayRef<int64_t> dimensions) {
  SmallVector<int64_t> shape;
  for (auto [dimension, size] : llvm::enumerate(input.getShape()))
    if (!llvm::is_contained(dimensions, dimension))
      shape.push_back(size);
  return shape;
}

void ReduceOp::build(OpBuilder &builder, OperationState &state, ValueRange inputs, ValueRange initValues,
                     ArrayRef<int64_t> dimensions) {
  SmallVector<int64_t> shape = reducedShape(tensorOf(inputs.front()), dimensions);
  SmallVector<Type> types;
  for (Type elementType : elementTypesOf(initValues))
    types.push_back(RankedTensorType::get(shape, elementType));
  build(builder, state, types, inputs, initValues, builder.getDenseI64ArrayAttr(dimensions));
}

LogicalResult ReduceOp::verify() {
  Reporter report(*this);
  if (failed(checkInputs(report, "c3", "c1", "c2", getInputs(), getInitValues(), getResults())))
    return failure();
  RankedTensorType input = tensorOf(getInputs()[0]);
  if (!areInRange(getDimensions(), 0, input.getRank()))
    return report("c4") << "expected dimensions below " << input.getRank() << ", found "
                        << listText(getDimensions());
  if (!isUnique(getDimensions()))
    return report("c5") << "expected each dimension at most once, found " << listText(getDimensions());
  SmallVector<Type> elementTypes;
  if (failed(
          checkReductionBody(report, "c6", "the body", getBody(), elementTypesOf(getInputs()), elementTypes)))
    return failure();
  return checkReductionResults(report, "c7", "c8", reducedShape(input, getDimensions()), elementTypes,
                               getResults());
}

/// The only op of a body that applies it to its two arguments and returns the result, so that the body need
/// not be written out.
static Operation *getSoleBinaryOp(ReduceOp op) {
  Block &block = op.getBody().front();
  if (op.getInputs().size() != 1 || block.getNumArguments() != 2 || !llvm::hasNItems(block, 2))
    return nullptr;
  Operation *binary = &block.front();
  if (!isa<StableHLODialect>(binary->getDialect()) || !binary->hasTrait<OpTrait::IsCommutative>() ||
      binary->getNumOperands() != 2 || binary->getNumResults() != 1 || binary->getNumRegions() != 0 ||
      !binary->getAttrDictionary().empty() || !llvm::equal(binary->getOperands(), block.getArguments()) ||
      !llvm::equal(block.getTerminator()->getOperands(), binary->getResults()))
    return nullptr;
  Type type = block.getArgument(0).getType();
  bool typesFollow = block.getArgument(1).getType() == type && binary->getResult(0).getType() == type &&
                     type == RankedTensorType::get({}, getElementTypeOrSelf(op.getInitValues()[0]));
  return typesFollow ? binary : nullptr;
}

void ReduceOp::print(OpAsmPrinter &printer) {
  printer << '(';
  llvm::interleave(
      llvm::zip(getInputs(), getInitValues()), printer,
      [&](auto pair) { printer << std::get<0>(pair) << " init: " << std::get<1>(pair); }, "), (");
  printer << ')';
  Operation *binary = getSoleBinaryOp(*this);
  if (binary)
    printer << " applies " << binary->getName();
  printer << " across dimensions = ";
  printer.printStrippedAttrOrType(getDimensionsAttr());
  printer.printOptionalAttrDict((*this)->getAttrs(), {"dimensions"});
  printer << " : ";
  printer.printFunctionalType(*this);
  if (binary)
    return;
  printer.printNewline();
  printer << " reducer";
  Block &block = getBody().front();
  size_t count = getInputs().size();
  for (size_t index = 0; index < count; ++index) {
    printer << '(';
    printer.printRegionArgument(block.getArgument(index));
    printer << ", ";
    printer.printRegionArgument(block.getArgument(count + index));
    printer << ") ";
  }
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

/// Parses `(%a init: %b), (%c init: %d)`.
static ParseResult
parseInputsAndInitialValues(OpAsmParser &parser, SmallVectorImpl<OpAsmParser::UnresolvedOperand> &inputs,
                            SmallVectorImpl<OpAsmParser::UnresolvedOperand> &initialValues) {
  do {
    if (parser.parseLParen() || parser.parseOperand(inputs.emplace_back()) || parser.parseKeyword("init") ||
        parser.parseColon() || parser.parseOperand(initialValues.emplace_back()) || parser.parseRParen())
      return failure();
  } while (succeeded(parser.parseOptionalComma()));
  return success();
}

/// Builds the body that `applies stablehlo.add` stands for.
static ParseResult buildNamedBody(OpAsmParser &parser, OperationName name, SMLoc location, Region &region,
                                  Type initialType) {
  if (!name.isRegistered())
    return parser.emitError(location) << "found unknown op " << name.getStringRef() << " after applies";
  if (name.getDialectNamespace() != StableHLODialect::getDialectNamespace() ||
      !name.hasTrait<OpTrait::IsCommutative>())
    return parser.emitError(location)
           << "expected a commutative op of stablehlo after applies, such as stablehlo.add, found "
           << name.getStringRef() << "; write another one in a reducer";
  OpBuilder builder(parser.getContext());
  Location at = parser.getEncodedSourceLoc(location);
  auto scalar = RankedTensorType::get({}, getElementTypeOrSelf(initialType));
  Block *block = builder.createBlock(&region, region.end(), {scalar, scalar}, {at, at});
  OperationState state(at, name, block->getArguments(), TypeRange(scalar));
  Operation *binary = builder.create(state);
  ReturnOp::create(builder, at, binary->getResults());
  return success();
}

/// Parses `reducer(%a: t, %b: t) (%c: u, %d: u) { ... }`; the block's arguments are all left ones, then all
/// right ones.
static ParseResult parseReducer(OpAsmParser &parser, size_t count, Region &region) {
  if (parser.parseKeyword("reducer"))
    return failure();
  SmallVector<OpAsmParser::Argument> arguments(2 * count);
  for (size_t index = 0; index < count; ++index)
    if (parser.parseLParen() || parser.parseArgument(arguments[index], /*allowType=*/true) ||
        parser.parseComma() || parser.parseArgument(arguments[count + index], /*allowType=*/true) ||
        parser.parseRParen())
      return failure();
  return parser.parseRegion(region, arguments);
}

ParseResult ReduceOp::parse(OpAsmParser &parser, OperationState &result) {
  SMLoc location = parser.getCurrentLocation();
  SmallVector<OpAsmParser::UnresolvedOperand> operands, initialValues;
  if (parseInputsAndInitialValues(parser, operands, initialValues))
    return failure();
  size_t count = operands.size();
  operands.append(initialValues);
  FailureOr<OperationName> binary = failure();
  SMLoc binaryLocation;
  if (succeeded(parser.parseOptionalKeyword("applies"))) {
    binaryLocation = parser.getCurrentLocation();
    binary = parser.parseCustomOperationName();
    if (failed(binary))
      return failure();
  }
  bool isNamed = succeeded(binary);
  DenseI64ArrayAttr dimensions;
  FunctionType type;
  if (parser.parseKeyword("across") || parser.parseKeyword("dimensions") || parser.parseEqual() ||
      parser.parseCustomAttributeWithFallback(dimensions, Type(), "dimensions", result.attributes) ||
      parser.parseOptionalAttrDict(result.attributes) || parser.parseColonType(type) ||
      parser.resolveOperands(operands, type.getInputs(), location, result.operands))
    return failure();
  result.addTypes(type.getResults());
  Region *region = result.addRegion();
  if (!isNamed)
    return parseReducer(parser, count, *region);
  if (count != 1)
    return parser.emitError(binaryLocation, "expected one input with applies, found ") << count;
  return buildNamedBody(parser, *binary, binaryLocation, *region, type.getInput(1));
}

//===----------------------------------------------------------------------===//
// reduce_window
//===----------------------------------------------------------------------===//

SmallVector<int64_t> ReduceWindowOp::getStridesOrDefault() {
  return listOr(getWindowStrides(), getWindowDimensions().size(), 1);
}
SmallVector<int64_t> ReduceWindowOp::getBaseDilationsOrDefault() {
  return listOr(getBaseDilations(), getWindowDimensions().size(), 1);
}
SmallVector<int64_t> ReduceWindowOp::getWindowDilationsOrDefault() {
  return listOr(getWindowDilations(), getWindowDimensions().size(), 1);
}
SmallVector<std::pair<int64_t, int64_t>> ReduceWindowOp::getPaddingOrDefault() {
  return paddingRows(getPadding(), getWindowDimensions().size());
}

static SmallVector<int64_t> windowedShape(ArrayRef<int64_t> input, ArrayRef<int64_t> window,
                                          ArrayRef<int64_t> strides, ArrayRef<int64_t> baseDilations,
                                          ArrayRef<int64_t> windowDilations,
                                          ArrayRef<std::pair<int64_t, int64_t>> padding) {
  SmallVector<int64_t> shape;
  for (auto [index, size] : llvm::enumerate(input)) {
    int64_t padded = dilatedSize(size, baseDilations[index]);
    if (!isDynamic(padded))
      padded = paddedSize(padded, padding[index].first, 0, padding[index].second);
    shape.push_back(windowCount(padded, dilatedSize(window[index], windowDilations[index]), strides[index]));
  }
  return shape;
}

void ReduceWindowOp::build(OpBuilder &builder, OperationState &state, ValueRange inputs,
                           ValueRange initValues, ArrayRef<int64_t> windowDimensions,
                           ArrayRef<int64_t> windowStrides, ArrayRef<int64_t> baseDilations,
                           ArrayRef<int64_t> windowDilations, ArrayRef<std::pair<int64_t, int64_t>> padding) {
  size_t rank = windowDimensions.size();
  auto orOnes = [&](ArrayRef<int64_t> list) {
    return list.empty() ? SmallVector<int64_t>(rank, 1) : SmallVector<int64_t>(list);
  };
  SmallVector<int64_t> strides = orOnes(windowStrides), bases = orOnes(baseDilations),
                       windows = orOnes(windowDilations);
  SmallVector<std::pair<int64_t, int64_t>> pads(padding);
  pads.resize(rank, {0, 0});
  SmallVector<int64_t> shape =
      windowedShape(tensorOf(inputs.front()).getShape(), windowDimensions, strides, bases, windows, pads);
  SmallVector<Type> types;
  for (Type elementType : elementTypesOf(initValues))
    types.push_back(RankedTensorType::get(shape, elementType));
  build(builder, state, types, inputs, initValues, builder.getDenseI64ArrayAttr(windowDimensions),
        builder.getDenseI64ArrayAttr(strides), builder.getDenseI64ArrayAttr(bases),
        builder.getDenseI64ArrayAttr(windows), makePaddingAttr(builder.getContext(), pads));
}

LogicalResult ReduceWindowOp::verify() {
  Reporter report(*this);
  if (failed(checkInputs(report, "c1", "c2", "c3", getInputs(), getInitValues(), getResults())))
    return failure();
  RankedTensorType input = tensorOf(getInputs()[0]);
  int64_t rank = input.getRank();
  if (failed(checkList(report, "c4", "c5", "window_dimensions", getWindowDimensions(), rank, 1)) ||
      failed(checkList(report, "c6", "c7", "window_strides", getWindowStrides(), rank, 1)) ||
      failed(checkList(report, "c8", "c9", "base_dilations", getBaseDilations(), rank, 1)) ||
      failed(checkList(report, "c10", "c11", "window_dilations", getWindowDilations(), rank, 1)) ||
      failed(checkPadding(report, "c12", getPadding(), rank)))
    return failure();
  SmallVector<Type> elementTypes;
  if (failed(checkReductionBody(report, "c13", "the body", getBody(), elementTypesOf(getInputs()),
                                elementTypes)))
    return failure();
  SmallVector<int64_t> shape =
      windowedShape(input.getShape(), getWindowDimensions(), getStridesOrDefault(),
                    getBaseDilationsOrDefault(), getWindowDilationsOrDefault(), getPaddingOrDefault());
  return checkReductionResults(report, "c15", "c16", shape, elementTypes, getResults());
}

//===----------------------------------------------------------------------===//
// select_and_scatter
//===----------------------------------------------------------------------===//

SmallVector<int64_t> SelectAndScatterOp::getWindowDimensionsOrDefault() {
  return listOr(getWindowDimensions(), getOperand().getType().getRank(), 1);
}
SmallVector<int64_t> SelectAndScatterOp::getStridesOrDefault() {
  return listOr(getWindowStrides(), getOperand().getType().getRank(), 1);
}
SmallVector<std::pair<int64_t, int64_t>> SelectAndScatterOp::getPaddingOrDefault() {
  return paddingRows(getPadding(), getOperand().getType().getRank());
}

LogicalResult SelectAndScatterOp::infer(Adaptor adaptor, const Reporter &report,
                                        SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand()), source = tensorOf(adaptor.getSource());
  int64_t rank = operand.getRank();
  if (!sameElementType(operand, source))
    return report("c1") << "expected operand and source of one element type, found " << operand << " and "
                        << source;
  if (!sameElementType(operand, adaptor.getInitValue().getType()))
    return report("c3") << "expected an initial value of the operand's element type, found "
                        << adaptor.getInitValue().getType() << " and " << operand;
  if (!adaptor.getWindowDimensions() && rank != 0)
    return report("c4") << "expected " << rank << " window_dimensions, found none";
  if (failed(checkList(report, "c4", "c5", "window_dimensions", adaptor.getWindowDimensions(), rank, 1)) ||
      failed(checkList(report, "c6", "c7", "window_strides", adaptor.getWindowStrides(), rank, 1)) ||
      failed(checkPadding(report, "c8", adaptor.getPadding(), rank)))
    return failure();
  SmallVector<int64_t> ones(rank, 1);
  SmallVector<int64_t> windows = windowedShape(
      operand.getShape(), listOr(adaptor.getWindowDimensions(), rank, 1),
      listOr(adaptor.getWindowStrides(), rank, 1), ones, ones, paddingRows(adaptor.getPadding(), rank));
  if (failed(verifyCompatibleShape(windows, source.getShape())))
    return report("c2") << "expected a source of shape " << listText(windows) << ", found " << source;
  auto scalar = RankedTensorType::get({}, operand.getElementType());
  auto boolean = RankedTensorType::get({}, IntegerType::get(operand.getContext(), 1));
  if (!adaptor.getSelect().empty() &&
      failed(checkRegion(report, "c9", "select", adaptor.getSelect(), {scalar, scalar}, TypeRange(boolean))))
    return failure();
  SmallVector<Type> elementTypes{operand.getElementType()};
  if (!adaptor.getScatter().empty()) {
    elementTypes.clear();
    if (failed(checkReductionBody(report, "c10", "scatter", adaptor.getScatter(), {operand.getElementType()},
                                  elementTypes)))
      return failure();
  }
  inferred.push_back(withElementType(operand, elementTypes[0]));
  return success();
}

//===----------------------------------------------------------------------===//
// Batch normalization
//===----------------------------------------------------------------------===//

/// Checks feature_index and the vectors' types, and gives the type of a vector with an element for each
/// feature.
static FailureOr<Type> checkFeatures(const Reporter &report, Value operand, int64_t featureIndex,
                                     ArrayRef<std::tuple<StringRef, StringRef, Value>> vectors) {
  RankedTensorType type = tensorOf(operand);
  if (featureIndex < 0 || featureIndex >= type.getRank()) {
    report("c1") << "expected a feature_index below " << type.getRank() << ", found " << featureIndex;
    return failure();
  }
  auto features = RankedTensorType::get({type.getDimSize(featureIndex)}, type.getElementType());
  for (auto [constraint, name, vector] : vectors) {
    if (!sameElementType(vector.getType(), type)) {
      report("c2") << "expected " << name << " of the operand's element type, found " << vector.getType()
                   << " and " << type;
      return failure();
    }
    if (!areCompatible(vector.getType(), features)) {
      report(constraint) << "expected " << name << " of type " << features << ", found " << vector.getType();
      return failure();
    }
  }
  return Type(features);
}

LogicalResult BatchNormInferenceOp::infer(Adaptor adaptor, const Reporter &report,
                                          SmallVectorImpl<Type> &inferred) {
  if (failed(checkFeatures(report, adaptor.getOperand(), adaptor.getFeatureIndex(),
                           {{"c3", "scale", adaptor.getScale()},
                            {"c4", "offset", adaptor.getOffset()},
                            {"c5", "mean", adaptor.getMean()},
                            {"c6", "variance", adaptor.getVariance()}})))
    return failure();
  inferred.push_back(adaptor.getOperand().getType());
  return success();
}

LogicalResult BatchNormTrainingOp::infer(Adaptor adaptor, const Reporter &report,
                                         SmallVectorImpl<Type> &inferred) {
  FailureOr<Type> features =
      checkFeatures(report, adaptor.getOperand(), adaptor.getFeatureIndex(),
                    {{"c3", "scale", adaptor.getScale()}, {"c4", "offset", adaptor.getOffset()}});
  if (failed(features))
    return failure();
  inferred.append({adaptor.getOperand().getType(), *features, *features});
  return success();
}

LogicalResult BatchNormGradOp::infer(Adaptor adaptor, const Reporter &report,
                                     SmallVectorImpl<Type> &inferred) {
  FailureOr<Type> features = checkFeatures(report, adaptor.getOperand(), adaptor.getFeatureIndex(),
                                           {{"c5", "scale", adaptor.getScale()},
                                            {"c4", "mean", adaptor.getMean()},
                                            {"c4", "variance", adaptor.getVariance()}});
  if (failed(features))
    return failure();
  Type operand = adaptor.getOperand().getType(), gradient = adaptor.getGradOutput().getType();
  if (!areCompatible(operand, gradient))
    return report("c3") << "expected operand and grad_output of one type, found " << operand << " and "
                        << gradient;
  inferred.append({operand, *features, *features});
  return success();
}
