//===- AssemblyFormat.cpp - Textual form of stablehlo ops -----------------===//

#include "AssemblyFormat.h"

#include "llvm/ADT/SmallSet.h"

using namespace mlir;

namespace systole::stablehlo {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

ParseResult parseTypesOrOne(OpAsmParser &parser, MutableArrayRef<Type *> types) {
  SMLoc location = parser.getCurrentLocation();
  Type type;
  if (parser.parseType(type))
    return failure();
  auto function = dyn_cast<FunctionType>(type);
  if (!function) {
    for (Type *each : types)
      *each = type;
    return success();
  }
  if (function.getNumInputs() != types.size() - 1 || function.getNumResults() != 1)
    return parser.emitError(location) << "expected a function type of " << types.size() - 1
                                      << " operands and one result, found " << type;
  for (auto [each, input] : llvm::zip(types.drop_back(), function.getInputs()))
    *each = input;
  *types.back() = function.getResult(0);
  return success();
}

void printTypesOrOne(OpAsmPrinter &printer, ArrayRef<Type> types) {
  if (llvm::all_equal(types)) {
    printer.printType(types.front());
    return;
  }
  printer.printFunctionalType(types.drop_back(), types.take_back());
}

ParseResult parseSameTypeLists(OpAsmParser &parser, SmallVectorImpl<Type> &operands,
                               SmallVectorImpl<Type> &results) {
  if (parser.parseTypeList(operands))
    return failure();
  results.assign(operands.begin(), operands.end());
  return success();
}

void printSameTypeLists(OpAsmPrinter &printer, Operation *, TypeRange operands, TypeRange) {
  llvm::interleaveComma(operands, printer);
}

ParseResult parseSelectTypes(OpAsmParser &parser, Type &predicate, Type &onTrue, Type &onFalse,
                             Type &result) {
  SMLoc location = parser.getCurrentLocation();
  Type first;
  if (parser.parseType(first))
    return failure();
  if (auto function = dyn_cast<FunctionType>(first)) {
    if (function.getNumInputs() != 3 || function.getNumResults() != 1)
      return parser.emitError(location)
             << "expected a function type of three operands and one result, found " << function;
    predicate = function.getInput(0);
    onTrue = function.getInput(1);
    onFalse = function.getInput(2);
    result = function.getResult(0);
    return success();
  }
  predicate = first;
  if (parser.parseComma() || parser.parseType(result))
    return failure();
  onTrue = onFalse = result;
  return success();
}

void printSelectTypes(OpAsmPrinter &printer, Operation *, Type predicate, Type onTrue, Type onFalse,
                      Type result) {
  if (onTrue == result && onFalse == result) {
    printer << predicate << ", " << result;
    return;
  }
  printer.printFunctionalType(TypeRange{predicate, onTrue, onFalse}, TypeRange(result));
}

ParseResult parseComplexTypes(OpAsmParser &parser, Type &lhs, Type &rhs, Type &result) {
  SMLoc location = parser.getCurrentLocation();
  Type *types[] = {&lhs, &rhs, &result};
  if (parseTypesOrOne(parser, types))
    return failure();
  if (lhs != result)
    return success();
  auto tensor = dyn_cast<RankedTensorType>(result);
  auto complex = tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  if (!complex)
    return parser.emitError(location) << "expected a tensor of complex numbers, found " << result;
  lhs = rhs = withElementType(result, complex.getElementType());
  return success();
}

void printComplexTypes(OpAsmPrinter &printer, Operation *, Type lhs, Type rhs, Type result) {
  auto complex = cast<ComplexType>(getElementTypeOrSelf(result));
  Type part = withElementType(result, complex.getElementType());
  if (lhs == part && rhs == part)
    printer << result;
  else
    printer.printFunctionalType(TypeRange{lhs, rhs}, TypeRange(result));
}

ParseResult parseTupleTypes(OpAsmParser &parser, SmallVectorImpl<Type> &operands, Type &result) {
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseType(result))
    return failure();
  auto tuple = dyn_cast<TupleType>(result);
  if (!tuple)
    return parser.emitError(location) << "expected a tuple type, found " << result;
  llvm::append_range(operands, tuple.getTypes());
  return success();
}

void printTupleTypes(OpAsmPrinter &printer, Operation *, TypeRange, Type result) { printer << result; }

ParseResult parseFutureTypes(AsmParser &parser, SmallVectorImpl<Type> &types) {
  auto parseOne = [&]() -> ParseResult {
    SMLoc location = parser.getCurrentLocation();
    Type &type = types.emplace_back();
    if (parser.parseType(type))
      return failure();
    if (!isa<RankedTensorType>(type))
      return parser.emitError(location) << "expected a future of tensors, found " << type;
    return success();
  };
  return parser.parseCommaSeparatedList(parseOne);
}

void printFutureTypes(AsmPrinter &printer, ArrayRef<Type> types) { llvm::interleaveComma(types, printer); }

//===----------------------------------------------------------------------===//
// Dimensions and ranges
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<int64_t>> parseDimensions(AsmParser &parser) {
  SmallVector<int64_t> dimensions;
  auto parseOne = [&] { return parser.parseInteger(dimensions.emplace_back()); };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  return dimensions;
}

void printDimensions(AsmPrinter &printer, ArrayRef<int64_t> dimensions) {
  printer << '[';
  llvm::interleaveComma(dimensions, printer);
  printer << ']';
}

ParseResult parseExponentMantissa(OpAsmParser &parser, IntegerAttr &exponent, IntegerAttr &mantissa) {
  SMLoc location = parser.getCurrentLocation();
  StringRef text;
  if (parser.parseKeyword(&text))
    return failure();
  StringRef rest = text;
  int32_t exponentBits = 0, mantissaBits = 0;
  if (!rest.consume_front("e") || rest.consumeInteger(10, exponentBits) || !rest.consume_front("m") ||
      rest.getAsInteger(10, mantissaBits))
    return parser.emitError(location) << "expected a format such as e5m10, found " << text;
  exponent = parser.getBuilder().getI32IntegerAttr(exponentBits);
  mantissa = parser.getBuilder().getI32IntegerAttr(mantissaBits);
  return success();
}

void printExponentMantissa(OpAsmPrinter &printer, Operation *, IntegerAttr exponent, IntegerAttr mantissa) {
  printer << 'e' << exponent.getInt() << 'm' << mantissa.getInt();
}

ParseResult parseSliceRanges(OpAsmParser &parser, DenseI64ArrayAttr &starts, DenseI64ArrayAttr &limits,
                             DenseI64ArrayAttr &strides) {
  SmallVector<int64_t> start, limit, stride;
  auto parseRange = [&]() -> ParseResult {
    stride.push_back(1);
    if (parser.parseInteger(start.emplace_back()) || parser.parseColon() ||
        parser.parseInteger(limit.emplace_back()))
      return failure();
    if (succeeded(parser.parseOptionalColon()))
      return parser.parseInteger(stride.back());
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseRange))
    return failure();
  starts = parser.getBuilder().getDenseI64ArrayAttr(start);
  limits = parser.getBuilder().getDenseI64ArrayAttr(limit);
  strides = parser.getBuilder().getDenseI64ArrayAttr(stride);
  return success();
}

void printSliceRanges(OpAsmPrinter &printer, Operation *, DenseI64ArrayAttr starts, DenseI64ArrayAttr limits,
                      DenseI64ArrayAttr strides) {
  printer << '[';
  llvm::interleaveComma(llvm::zip(starts.asArrayRef(), limits.asArrayRef(), strides.asArrayRef()), printer,
                        [&](auto range) {
                          auto [start, limit, stride] = range;
                          printer << start << ':' << limit;
                          if (stride != 1)
                            printer << ':' << stride;
                        });
  printer << ']';
}

ParseResult parseCommaEndedOperands(OpAsmParser &parser,
                                    SmallVectorImpl<OpAsmParser::UnresolvedOperand> &indices) {
  OpAsmParser::UnresolvedOperand index;
  while (true) {
    OptionalParseResult parsed = parser.parseOptionalOperand(index);
    if (!parsed.has_value())
      return success();
    if (failed(*parsed) || parser.parseComma())
      return failure();
    indices.push_back(index);
  }
}

void printCommaEndedOperands(OpAsmPrinter &printer, Operation *, OperandRange indices) {
  llvm::interleave(indices, printer, [&](Value index) { printer << index << ','; }, " ");
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

/// Parses `[..] x [..]`.
static ParseResult parseDimensionPair(OpAsmParser &parser, SmallVector<int64_t> &lhs,
                                      SmallVector<int64_t> &rhs) {
  FailureOr<SmallVector<int64_t>> first = parseDimensions(parser);
  if (failed(first) || parser.parseKeyword("x"))
    return failure();
  FailureOr<SmallVector<int64_t>> second = parseDimensions(parser);
  if (failed(second))
    return failure();
  lhs = *first;
  rhs = *second;
  return success();
}

static ParseResult parsePrecision(OpAsmParser &parser, ArrayAttr &precision) {
  SmallVector<Attribute> precisions;
  auto parseOne = [&]() -> ParseResult {
    SMLoc location = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword))
      return failure();
    std::optional<Precision> one = symbolizePrecision(keyword);
    if (!one)
      return parser.emitError(location) << "expected DEFAULT, HIGH or HIGHEST, found " << keyword;
    precisions.push_back(PrecisionAttr::get(parser.getContext(), *one));
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  precision = parser.getBuilder().getArrayAttr(precisions);
  return success();
}

ParseResult parsePrecisionConfig(OpAsmParser &parser, ArrayAttr &precision) {
  if (failed(parser.parseOptionalComma()))
    return success();
  return failure(parser.parseKeyword("precision") || parser.parseEqual() ||
                 parsePrecision(parser, precision));
}

static void printPrecision(OpAsmPrinter &printer, ArrayAttr precision) {
  printer << ", precision = [";
  llvm::interleaveComma(precision, printer, [&](Attribute one) {
    printer << stringifyPrecision(cast<PrecisionAttr>(one).getValue());
  });
  printer << ']';
}

void printPrecisionConfig(OpAsmPrinter &printer, Operation *, ArrayAttr precision) {
  if (precision)
    printPrecision(printer, precision);
}

ParseResult parseDotConfiguration(OpAsmParser &parser, DotDimensionNumbersAttr &dimensions,
                                  ArrayAttr &precision, DotAlgorithmAttr &algorithm) {
  SmallVector<int64_t> lhsBatching, rhsBatching, lhsContracting, rhsContracting;
  if (succeeded(parser.parseOptionalKeyword("batching_dims")))
    if (parser.parseEqual() || parseDimensionPair(parser, lhsBatching, rhsBatching) || parser.parseComma())
      return failure();
  if (parser.parseKeyword("contracting_dims") || parser.parseEqual() ||
      parseDimensionPair(parser, lhsContracting, rhsContracting))
    return failure();
  dimensions = DotDimensionNumbersAttr::get(parser.getContext(), lhsBatching, rhsBatching, lhsContracting,
                                            rhsContracting);
  while (succeeded(parser.parseOptionalComma())) {
    if (!precision && !algorithm && succeeded(parser.parseOptionalKeyword("precision"))) {
      if (parser.parseEqual() || parsePrecision(parser, precision))
        return failure();
      continue;
    }
    if (parser.parseKeyword("algorithm") || parser.parseEqual() ||
        parser.parseCustomAttributeWithFallback(algorithm))
      return failure();
    return success();
  }
  return success();
}

void printDotConfiguration(OpAsmPrinter &printer, Operation *, DotDimensionNumbersAttr dimensions,
                           ArrayAttr precision, DotAlgorithmAttr algorithm) {
  auto printPair = [&](StringRef name, ArrayRef<int64_t> lhs, ArrayRef<int64_t> rhs) {
    printer << name << " = ";
    printDimensions(printer, lhs);
    printer << " x ";
    printDimensions(printer, rhs);
  };
  if (!dimensions.getLhsBatchingDimensions().empty() || !dimensions.getRhsBatchingDimensions().empty()) {
    printPair("batching_dims", dimensions.getLhsBatchingDimensions(), dimensions.getRhsBatchingDimensions());
    printer << ", ";
  }
  printPair("contracting_dims", dimensions.getLhsContractingDimensions(),
            dimensions.getRhsContractingDimensions());
  if (precision)
    printPrecision(printer, precision);
  if (algorithm) {
    printer << ", algorithm = ";
    printer.printStrippedAttrOrType(algorithm);
  }
}

namespace {
/// One of the three lists of a convolution's dimension numbers: two named dimensions and the spatial ones.
struct ConvDimensionList {
  int64_t first = 0, second = 0;
  SmallVector<int64_t> spatial;
};
} // namespace

/// Parses `[b, 0, 1, f]`, where `first` and `second` are the letters.
static ParseResult parseConvDimensionList(AsmParser &parser, StringRef first, StringRef second,
                                          ConvDimensionList &list) {
  SMLoc location = parser.getCurrentLocation();
  int64_t position = 0;
  int firstSeen = 0, secondSeen = 0;
  SmallVector<std::pair<int64_t, int64_t>> spatial; // number and position
  auto parseOne = [&]() -> ParseResult {
    int64_t number = 0;
    OptionalParseResult parsed = parser.parseOptionalInteger(number);
    if (parsed.has_value()) {
      spatial.emplace_back(number, position++);
      return *parsed;
    }
    if (succeeded(parser.parseOptionalKeyword(first))) {
      list.first = position++;
      ++firstSeen;
      return success();
    }
    if (parser.parseKeyword(second, " or another dimension"))
      return failure();
    list.second = position++;
    ++secondSeen;
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  if (firstSeen != 1 || secondSeen != 1)
    return parser.emitError(location) << "expected dimensions " << first << " and " << second << " once each";
  llvm::sort(spatial);
  for (auto [index, entry] : llvm::enumerate(spatial)) {
    if (entry.first != static_cast<int64_t>(index))
      return parser.emitError(location)
             << "expected spatial dimensions 0 to " << spatial.size() - 1 << " once each";
    list.spatial.push_back(entry.second);
  }
  return success();
}

ParseResult parseConvDimensionNumbers(AsmParser &parser, ConvDimensionNumbersAttr &dimensions) {
  ConvDimensionList input, kernel, output;
  if (parseConvDimensionList(parser, "b", "f", input) || parser.parseKeyword("x") ||
      parseConvDimensionList(parser, "i", "o", kernel) || parser.parseArrow() ||
      parseConvDimensionList(parser, "b", "f", output))
    return failure();
  dimensions = ConvDimensionNumbersAttr::get(parser.getContext(), input.first, input.second, input.spatial,
                                             kernel.first, kernel.second, kernel.spatial, output.first,
                                             output.second, output.spatial);
  return success();
}

static void printConvDimensionList(AsmPrinter &printer, char first, int64_t firstAt, char second,
                                   int64_t secondAt, ArrayRef<int64_t> spatial) {
  SmallVector<std::string> names(spatial.size() + 2, "?");
  auto name = [&](int64_t position, std::string text) {
    if (position >= 0 && position < static_cast<int64_t>(names.size()))
      names[position] = std::move(text);
  };
  name(firstAt, std::string(1, first));
  name(secondAt, std::string(1, second));
  for (auto [index, position] : llvm::enumerate(spatial))
    name(position, std::to_string(index));
  printer << '[';
  llvm::interleaveComma(names, printer);
  printer << ']';
}

void printConvDimensionNumbers(AsmPrinter &printer, ConvDimensionNumbersAttr dimensions) {
  printConvDimensionList(printer, 'b', dimensions.getInputBatchDimension(), 'f',
                         dimensions.getInputFeatureDimension(), dimensions.getInputSpatialDimensions());
  printer << 'x';
  printConvDimensionList(printer, 'i', dimensions.getKernelInputFeatureDimension(), 'o',
                         dimensions.getKernelOutputFeatureDimension(),
                         dimensions.getKernelSpatialDimensions());
  printer << "->";
  printConvDimensionList(printer, 'b', dimensions.getOutputBatchDimension(), 'f',
                         dimensions.getOutputFeatureDimension(), dimensions.getOutputSpatialDimensions());
}

/// Parses `[[0, 1], [2, 3]]`.
static ParseResult parsePaddingRows(OpAsmParser &parser, DenseIntElementsAttr &padding) {
  SmallVector<std::pair<int64_t, int64_t>> rows;
  auto parseRow = [&]() -> ParseResult {
    auto &row = rows.emplace_back();
    return failure(parser.parseLSquare() || parser.parseInteger(row.first) || parser.parseComma() ||
                   parser.parseInteger(row.second) || parser.parseRSquare());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseRow))
    return failure();
  padding = makePaddingAttr(parser.getContext(), rows);
  return success();
}

static ParseResult parseReversal(OpAsmParser &parser, DenseBoolArrayAttr &reversal) {
  SmallVector<bool> values;
  auto parseOne = [&]() -> ParseResult {
    if (succeeded(parser.parseOptionalKeyword("true"))) {
      values.push_back(true);
      return success();
    }
    if (succeeded(parser.parseOptionalKeyword("false"))) {
      values.push_back(false);
      return success();
    }
    int64_t number = 0;
    if (parser.parseInteger(number))
      return failure();
    values.push_back(number != 0);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  reversal = parser.getBuilder().getDenseBoolArrayAttr(values);
  return success();
}

ParseResult parseConvWindow(OpAsmParser &parser, DenseI64ArrayAttr &strides, DenseIntElementsAttr &padding,
                            DenseI64ArrayAttr &lhsDilation, DenseI64ArrayAttr &rhsDilation,
                            DenseBoolArrayAttr &reversal) {
  auto parseList = [&](DenseI64ArrayAttr &list) -> ParseResult {
    FailureOr<SmallVector<int64_t>> values = parseDimensions(parser);
    if (failed(values))
      return failure();
    list = parser.getBuilder().getDenseI64ArrayAttr(*values);
    return success();
  };
  llvm::SmallSet<StringRef, 8> seen;
  bool first = true;
  while (true) {
    SMLoc location = parser.getCurrentLocation();
    StringRef keyword;
    if (failed(first ? parser.parseOptionalKeyword(&keyword) : parser.parseKeyword(&keyword)))
      return success(first); // an empty window
    first = false;
    if (!seen.insert(keyword).second)
      return parser.emitError(location) << "found " << keyword << " twice";
    if (parser.parseEqual())
      return failure();
    ParseResult parsed =
        keyword == "stride"       ? parseList(strides)
        : keyword == "pad"        ? parsePaddingRows(parser, padding)
        : keyword == "lhs_dilate" ? parseList(lhsDilation)
        : keyword == "rhs_dilate" ? parseList(rhsDilation)
        : keyword == "reverse"
            ? parseReversal(parser, reversal)
            : ParseResult(parser.emitError(location,
                                           "expected stride, pad, lhs_dilate, rhs_dilate or reverse, found ")
                          << keyword);
    if (parsed)
      return failure();
    if (failed(parser.parseOptionalComma()))
      return success();
  }
}

void printConvWindow(OpAsmPrinter &printer, Operation *, DenseI64ArrayAttr strides,
                     DenseIntElementsAttr padding, DenseI64ArrayAttr lhsDilation,
                     DenseI64ArrayAttr rhsDilation, DenseBoolArrayAttr reversal) {
  StringRef separator = "";
  auto startField = [&](StringRef name) {
    printer << separator << name << " = ";
    separator = ", ";
  };
  auto printList = [&](StringRef name, DenseI64ArrayAttr list) {
    if (!list)
      return;
    startField(name);
    printDimensions(printer, list);
  };
  printList("stride", strides);
  if (padding) {
    startField("pad");
    auto values = llvm::to_vector(padding.getValues<int64_t>());
    printer << '[';
    for (size_t row = 0; row + 1 < values.size(); row += 2)
      printer << (row ? ", " : "") << '[' << values[row] << ", " << values[row + 1] << ']';
    printer << ']';
  }
  printList("lhs_dilate", lhsDilation);
  printList("rhs_dilate", rhsDilation);
  if (reversal) {
    startField("reverse");
    printer << '[';
    llvm::interleaveComma(reversal.asArrayRef(), printer,
                          [&](bool value) { printer << (value ? "true" : "false"); });
    printer << ']';
  }
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

ParseResult parseCallTarget(OpAsmParser &parser, StringAttr &target) {
  return parser.parseSymbolName(target);
}

void printCallTarget(OpAsmPrinter &printer, Operation *, StringAttr target) {
  printer.printSymbolName(target.getValue());
}

} // namespace systole::stablehlo
