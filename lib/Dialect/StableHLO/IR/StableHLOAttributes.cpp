//===- StableHLOAttributes.cpp - Attributes and types of the dialect ------===//

#include "AssemblyFormat.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::stablehlo;

#include "systole/Dialect/StableHLO/IR/StableHLOEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOAttributes.cpp.inc"
#define GET_TYPEDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/StableHLOTypes.cpp.inc"

void StableHLODialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "systole/Dialect/StableHLO/IR/StableHLOAttributes.cpp.inc"
      >();
}

void StableHLODialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "systole/Dialect/StableHLO/IR/StableHLOTypes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Structs of dimension lists: `<offset_dims = [1], index_vector_dim = 1>`
//===----------------------------------------------------------------------===//

ParseResult systole::stablehlo::parseFields(AsmParser &parser, MutableArrayRef<ListField> lists,
                                            IntegerField *integer) {
  llvm::SmallSet<StringRef, 8> seen;
  auto parseField = [&]() -> ParseResult {
    SMLoc location = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword) || parser.parseEqual())
      return failure();
    if (!seen.insert(keyword).second)
      return parser.emitError(location) << "found " << keyword << " twice";
    if (integer && keyword == integer->name)
      return parser.parseInteger(integer->value);
    auto *field = llvm::find_if(lists, [&](const ListField &list) { return list.name == keyword; });
    if (field == lists.end()) {
      InFlightDiagnostic error = parser.emitError(location)
                                 << "found unknown field " << keyword << "; expected one of ";
      llvm::interleaveComma(lists, error, [&](const ListField &list) { error << list.name; });
      if (integer)
        error << ", " << integer->name;
      return error;
    }
    FailureOr<SmallVector<int64_t>> value = parseDimensions(parser);
    if (failed(value))
      return failure();
    field->value = *value;
    return success();
  };
  if (parser.parseLess())
    return failure();
  // A comma may follow the last field too.
  while (failed(parser.parseOptionalGreater())) {
    if (parseField())
      return failure();
    if (failed(parser.parseOptionalComma()))
      return parser.parseGreater();
  }
  return success();
}

void systole::stablehlo::printFields(AsmPrinter &printer,
                                     ArrayRef<std::pair<StringRef, ArrayRef<int64_t>>> lists,
                                     std::optional<std::pair<StringRef, int64_t>> integer) {
  StringRef separator = "";
  printer << '<';
  for (auto [name, value] : lists) {
    if (value.empty())
      continue;
    printer << separator << name << " = ";
    printDimensions(printer, value);
    separator = ", ";
  }
  if (integer && integer->second != 0)
    printer << separator << integer->first << " = " << integer->second;
  printer << '>';
}

Attribute GatherDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ListField lists[] = {{"offset_dims", {}},
                       {"collapsed_slice_dims", {}},
                       {"operand_batching_dims", {}},
                       {"start_indices_batching_dims", {}},
                       {"start_index_map", {}}};
  IntegerField indexVectorDim{"index_vector_dim"};
  if (parseFields(parser, lists, &indexVectorDim))
    return {};
  return get(parser.getContext(), lists[0].value, lists[1].value, lists[2].value, lists[3].value,
             lists[4].value, indexVectorDim.value);
}

void GatherDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printFields(printer,
              {{"offset_dims", getOffsetDims()},
               {"collapsed_slice_dims", getCollapsedSliceDims()},
               {"operand_batching_dims", getOperandBatchingDims()},
               {"start_indices_batching_dims", getStartIndicesBatchingDims()},
               {"start_index_map", getStartIndexMap()}},
              std::pair<StringRef, int64_t>("index_vector_dim", getIndexVectorDim()));
}

Attribute ScatterDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ListField lists[] = {{"update_window_dims", {}},
                       {"inserted_window_dims", {}},
                       {"input_batching_dims", {}},
                       {"scatter_indices_batching_dims", {}},
                       {"scatter_dims_to_operand_dims", {}}};
  IntegerField indexVectorDim{"index_vector_dim"};
  if (parseFields(parser, lists, &indexVectorDim))
    return {};
  return get(parser.getContext(), lists[0].value, lists[1].value, lists[2].value, lists[3].value,
             lists[4].value, indexVectorDim.value);
}

void ScatterDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printFields(printer,
              {{"update_window_dims", getUpdateWindowDims()},
               {"inserted_window_dims", getInsertedWindowDims()},
               {"input_batching_dims", getInputBatchingDims()},
               {"scatter_indices_batching_dims", getScatterIndicesBatchingDims()},
               {"scatter_dims_to_operand_dims", getScatterDimsToOperandDims()}},
              std::pair<StringRef, int64_t>("index_vector_dim", getIndexVectorDim()));
}

Attribute DotDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ListField lists[] = {{"lhs_batching_dimensions", {}},
                       {"rhs_batching_dimensions", {}},
                       {"lhs_contracting_dimensions", {}},
                       {"rhs_contracting_dimensions", {}}};
  if (parseFields(parser, lists))
    return {};
  return get(parser.getContext(), lists[0].value, lists[1].value, lists[2].value, lists[3].value);
}

void DotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printFields(printer, {{"lhs_batching_dimensions", getLhsBatchingDimensions()},
                        {"rhs_batching_dimensions", getRhsBatchingDimensions()},
                        {"lhs_contracting_dimensions", getLhsContractingDimensions()},
                        {"rhs_contracting_dimensions", getRhsContractingDimensions()}});
}

//===----------------------------------------------------------------------===//
// Bounds: `<3, ?>`
//===----------------------------------------------------------------------===//

Attribute TypeExtensionsAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> bounds;
  auto parseOne = [&]() -> ParseResult {
    if (succeeded(parser.parseOptionalQuestion())) {
      bounds.push_back(ShapedType::kDynamic);
      return success();
    }
    return parser.parseInteger(bounds.emplace_back());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, parseOne))
    return {};
  return get(parser.getContext(), bounds);
}

void TypeExtensionsAttr::print(AsmPrinter &printer) const {
  printer << '<';
  llvm::interleaveComma(getBounds(), printer, [&](int64_t bound) {
    if (ShapedType::isDynamic(bound))
      printer << '?';
    else
      printer << bound;
  });
  printer << '>';
}

LogicalResult TypeExtensionsAttr::verifyEncoding(ArrayRef<int64_t> shape, Type,
                                                 function_ref<InFlightDiagnostic()> emitError) const {
  ArrayRef<int64_t> bounds = getBounds();
  if (bounds.size() != shape.size())
    return emitError() << "expected a bound or '?' for each of " << shape.size() << " dimensions, found "
                       << bounds.size();
  for (auto [index, bound, size] : llvm::enumerate(bounds, shape)) {
    if (ShapedType::isDynamic(bound))
      continue;
    if (bound < 0)
      return emitError() << "expected bounds of at least 0, found " << bound;
    if (!ShapedType::isDynamic(size))
      return emitError() << "expected '?' as bound of dimension " << index << ", whose size " << size
                         << " is known, found " << bound;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Convolution dimension numbers and accuracies
//===----------------------------------------------------------------------===//

/// Parses `input_batch_dimension = 0, ...`: what the letters say, field by field.
static ParseResult parseRawConvDimensions(AsmParser &parser, ConvDimensionNumbersAttr &dimensions) {
  IntegerField integers[] = {{"input_batch_dimension"},          {"input_feature_dimension"},
                             {"kernel_input_feature_dimension"}, {"kernel_output_feature_dimension"},
                             {"output_batch_dimension"},         {"output_feature_dimension"}};
  ListField lists[] = {
      {"input_spatial_dimensions", {}}, {"kernel_spatial_dimensions", {}}, {"output_spatial_dimensions", {}}};
  auto parseField = [&]() -> ParseResult {
    SMLoc location = parser.getCurrentLocation();
    StringRef keyword;
    if (parser.parseKeyword(&keyword) || parser.parseEqual())
      return failure();
    for (IntegerField &field : integers)
      if (field.name == keyword)
        return parser.parseInteger(field.value);
    for (ListField &field : lists)
      if (field.name == keyword) {
        FailureOr<SmallVector<int64_t>> value = parseDimensions(parser);
        if (succeeded(value))
          field.value = *value;
        return failure(failed(value));
      }
    return parser.emitError(location) << "found unknown field " << keyword;
  };
  if (parser.parseCommaSeparatedList(parseField))
    return failure();
  dimensions = ConvDimensionNumbersAttr::get(
      parser.getContext(), integers[0].value, integers[1].value, lists[0].value, integers[2].value,
      integers[3].value, lists[1].value, integers[4].value, integers[5].value, lists[2].value);
  return success();
}

Attribute ConvDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ConvDimensionNumbersAttr dimensions;
  if (parser.parseLess())
    return {};
  bool isRaw = succeeded(parser.parseOptionalKeyword("raw"));
  if ((isRaw ? parseRawConvDimensions(parser, dimensions) : parseConvDimensionNumbers(parser, dimensions)) ||
      parser.parseGreater())
    return {};
  return dimensions;
}

void ConvDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printConvDimensionNumbers(printer, *this);
  printer << '>';
}

Attribute ResultAccuracyAttr::parse(AsmParser &parser, Type) {
  double atol = 0, rtol = 0;
  int64_t ulps = 0;
  ResultAccuracyModeAttr mode;
  auto parseField = [&]() -> ParseResult {
    if (succeeded(parser.parseOptionalKeyword("atol")))
      return failure(parser.parseEqual() || parser.parseFloat(atol));
    if (succeeded(parser.parseOptionalKeyword("rtol")))
      return failure(parser.parseEqual() || parser.parseFloat(rtol));
    if (succeeded(parser.parseOptionalKeyword("ulps")))
      return failure(parser.parseEqual() || parser.parseInteger(ulps));
    return failure(parser.parseKeyword("mode", " or atol, rtol, ulps") || parser.parseEqual() ||
                   parser.parseCustomAttributeWithFallback(mode));
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, parseField))
    return {};
  if (!mode)
    mode = ResultAccuracyModeAttr::get(parser.getContext(), ResultAccuracyMode::DEFAULT);
  return parser.getChecked<ResultAccuracyAttr>(parser.getContext(), APFloat(atol), APFloat(rtol), ulps, mode);
}

void ResultAccuracyAttr::print(AsmPrinter &printer) const {
  printer << '<';
  auto printTolerance = [&](StringRef name, const APFloat &value) {
    if (value.isZero())
      return;
    printer << name << " = ";
    printer.printFloat(value);
    printer << ", ";
  };
  printTolerance("atol", getAtol());
  printTolerance("rtol", getRtol());
  if (getUlps() != 0)
    printer << "ulps = " << getUlps() << ", ";
  printer << "mode = " << getMode() << '>';
}

// TableGen declares it so.
// NOLINTBEGIN(performance-unnecessary-value-param)
LogicalResult ResultAccuracyAttr::verify(function_ref<InFlightDiagnostic()> emitError, APFloat atol,
                                         APFloat rtol, int64_t ulps, ResultAccuracyModeAttr mode) {
  // NOLINTEND(performance-unnecessary-value-param)
  if (atol.isNegative() || rtol.isNegative() || ulps < 0)
    return emitError() << "expected tolerances that are not negative";
  bool hasTolerance = !atol.isZero() || !rtol.isZero() || ulps != 0;
  if (hasTolerance && mode.getValue() != ResultAccuracyMode::TOLERANCE)
    return emitError() << "expected mode TOLERANCE where tolerances are given, found "
                       << stringifyResultAccuracyMode(mode.getValue());
  if (!hasTolerance && mode.getValue() == ResultAccuracyMode::TOLERANCE)
    return emitError() << "expected atol, rtol or ulps with mode TOLERANCE";
  return success();
}

//===----------------------------------------------------------------------===//
// Helpers for builders
//===----------------------------------------------------------------------===//

ArrayAttr systole::stablehlo::makePrecisionConfig(MLIRContext *context, Precision precision) {
  auto attribute = PrecisionAttr::get(context, precision);
  return ArrayAttr::get(context, {attribute, attribute});
}

DenseIntElementsAttr systole::stablehlo::makePaddingAttr(MLIRContext *context,
                                                         ArrayRef<std::pair<int64_t, int64_t>> padding) {
  SmallVector<int64_t> values;
  for (auto [low, high] : padding)
    values.append({low, high});
  auto type = RankedTensorType::get({static_cast<int64_t>(padding.size()), 2}, IntegerType::get(context, 64));
  return DenseIntElementsAttr::get(type, ArrayRef<int64_t>(values));
}
