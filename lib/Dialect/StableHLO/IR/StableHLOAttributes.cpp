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

namespace {
struct ListField {
  StringRef name;
  SmallVector<int64_t> value;
};
struct IntegerField {
  StringRef name;
  int64_t value = 0;
};
} // namespace

/// Parses `<name = value, ...>` in any order; fields that are not written keep their values.
static ParseResult parseFields(AsmParser &parser, MutableArrayRef<ListField> lists, IntegerField *integer) {
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
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, parseField);
}

static void printFields(AsmPrinter &printer, ArrayRef<std::pair<StringRef, ArrayRef<int64_t>>> lists,
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
  if (parseFields(parser, lists, nullptr))
    return {};
  return get(parser.getContext(), lists[0].value, lists[1].value, lists[2].value, lists[3].value);
}

void DotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  printFields(printer,
              {{"lhs_batching_dimensions", getLhsBatchingDimensions()},
               {"rhs_batching_dimensions", getRhsBatchingDimensions()},
               {"lhs_contracting_dimensions", getLhsContractingDimensions()},
               {"rhs_contracting_dimensions", getRhsContractingDimensions()}},
              std::nullopt);
}

//===----------------------------------------------------------------------===//
// Convolution dimension numbers and accuracies
//===----------------------------------------------------------------------===//

Attribute ConvDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ConvDimensionNumbersAttr dimensions;
  if (parser.parseLess() || parseConvDimensionNumbers(parser, dimensions) || parser.parseGreater())
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

LogicalResult ResultAccuracyAttr::verify(function_ref<InFlightDiagnostic()> emitError, APFloat atol,
                                         APFloat rtol, int64_t ulps, ResultAccuracyModeAttr mode) {
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
