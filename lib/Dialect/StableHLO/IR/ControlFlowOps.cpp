//===- ControlFlowOps.cpp - Inference, verification and textual form ------===//

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/CheckOps.h"

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

//===----------------------------------------------------------------------===//
// if and case
//===----------------------------------------------------------------------===//

/// Checks that a branch takes nothing and returns what the op returns.
static LogicalResult checkBranch(const Reporter &report, StringRef arguments, StringRef results,
                                 StringRef name, Region &branch, TypeRange types) {
  if (branch.getNumArguments() != 0)
    return report(arguments) << "expected " << name << " to take no arguments, found "
                             << branch.getNumArguments();
  return checkRegion(report, results, name, branch, TypeRange(), types);
}

LogicalResult IfOp::verify() {
  Reporter report(*this);
  return success(
      succeeded(checkBranch(report, "c1", "c3", "true_branch", getTrueBranch(), getResultTypes())) &&
      succeeded(checkBranch(report, "c1", "c2", "false_branch", getFalseBranch(), getResultTypes())));
}

LogicalResult CaseOp::verify() {
  Reporter report(*this);
  if (getBranches().empty())
    return report("c1") << "expected at least one branch";
  for (auto [index, branch] : llvm::enumerate(getBranches()))
    if (failed(checkBranch(report, "c2", index == 0 ? "c4" : "c3", "branch " + std::to_string(index), branch,
                           getResultTypes())))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// while
//===----------------------------------------------------------------------===//

void WhileOp::build(OpBuilder &builder, OperationState &state, ValueRange operands) {
  state.addOperands(operands);
  state.addTypes(operands.getTypes());
  state.addRegion();
  state.addRegion();
}

void WhileOp::getAsmBlockArgumentNames(Region &region, OpAsmSetValueNameFn setName) {
  for (BlockArgument argument : region.getArguments())
    setName(argument, "iterArg");
}

LogicalResult WhileOp::verify() {
  Reporter report(*this);
  TypeRange types = getOperand().getTypes();
  if (!areCompatible(types, getResultTypes()))
    return report("c3") << "expected results of the operands' types";
  if (failed(checkRegion(report, "c1", "cond", getCond(), types,
                         RankedTensorType::get({}, IntegerType::get(getContext(), 1)))))
    return failure();
  return checkRegion(report, "c2", "body", getBody(), types, types);
}

void WhileOp::print(OpAsmPrinter &printer) {
  printer << '(';
  llvm::interleaveComma(llvm::zip(getCond().getArguments(), getOperand()), printer,
                        [&](auto pair) { printer << std::get<0>(pair) << " = " << std::get<1>(pair); });
  printer << ')';
  if (!getOperand().empty()) {
    printer << " : ";
    llvm::interleaveComma(getOperand().getTypes(), printer);
  }
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs());
  printer.printNewline();
  printer << "cond ";
  printer.printRegion(getCond(), /*printEntryBlockArgs=*/false);
  // Both regions' arguments are written once, under the names that the first region has.
  printer << " do ";
  printer.shadowRegionArgs(getBody(), getCond().getArguments());
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

ParseResult WhileOp::parse(OpAsmParser &parser, OperationState &result) {
  SMLoc location = parser.getCurrentLocation();
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SmallVector<OpAsmParser::Argument> arguments;
  auto parsePair = [&]() -> ParseResult {
    return failure(parser.parseArgument(arguments.emplace_back()) || parser.parseEqual() ||
                   parser.parseOperand(operands.emplace_back()));
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, parsePair))
    return failure();
  if (!operands.empty() && parser.parseColonTypeList(result.types))
    return failure();
  if (result.types.size() != operands.size())
    return parser.emitError(location)
           << "expected " << operands.size() << " types, found " << result.types.size();
  if (parser.resolveOperands(operands, result.types, location, result.operands) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes))
    return failure();
  for (auto [argument, type] : llvm::zip(arguments, result.types))
    argument.type = type;
  return failure(parser.parseKeyword("cond") || parser.parseRegion(*result.addRegion(), arguments) ||
                 parser.parseKeyword("do") || parser.parseRegion(*result.addRegion(), arguments));
}

//===----------------------------------------------------------------------===//
// Grouping
//===----------------------------------------------------------------------===//

LogicalResult OptimizationBarrierOp::infer(Adaptor adaptor, const Reporter &,
                                           SmallVectorImpl<Type> &inferred) {
  llvm::append_range(inferred, adaptor.getOperands().getTypes());
  return success();
}

LogicalResult TupleOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  // An empty tuple has no operand to take the context from.
  MLIRContext *context = adaptor.getVal().empty() ? report.context() : adaptor.getVal().front().getContext();
  if (!context)
    return failure();
  inferred.push_back(TupleType::get(context, adaptor.getVal().getTypes()));
  return success();
}

LogicalResult GetTupleElementOp::infer(Adaptor adaptor, const Reporter &report,
                                       SmallVectorImpl<Type> &inferred) {
  auto tuple = cast<TupleType>(adaptor.getOperand().getType());
  int32_t index = adaptor.getIndex();
  if (index < 0 || index >= static_cast<int32_t>(tuple.size()))
    return report("c1") << "expected an index below " << tuple.size() << ", found " << index;
  inferred.push_back(tuple.getType(index));
  return success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

void CustomCallOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  // A check has its effect whether the program says so or not.
  if (!getHasSideEffect() && !check::isCheckTarget(getCallTargetName()))
    return;
  effects.emplace_back(MemoryEffects::Write::get());
  effects.emplace_back(MemoryEffects::Read::get());
}

/// Checks that there is a layout for each value: the dimensions of a tensor, minor to major.
static LogicalResult checkLayouts(CustomCallOp call, ArrayAttr layouts, TypeRange types, StringRef name) {
  if (layouts.size() != types.size())
    return call.emitOpError() << "expected " << types.size() << " layouts in " << name << ", found "
                              << layouts.size();
  for (auto [attribute, type] : llvm::zip(layouts.getValue(), types)) {
    if (isa<TupleType>(type))
      return call.emitOpError() << "expected no layout for a tuple in " << name
                                << "; pass its elements one by one, found " << type;
    auto shaped = dyn_cast<ShapedType>(type);
    auto dimensions = llvm::map_to_vector(cast<DenseIntElementsAttr>(attribute).getValues<APInt>(),
                                          [](const APInt &dimension) { return dimension.getSExtValue(); });
    int64_t rank = shaped && shaped.hasRank() ? shaped.getRank() : 0;
    if (static_cast<int64_t>(dimensions.size()) != rank || !isUnique(dimensions) ||
        !areInRange(dimensions, 0, rank))
      return call.emitOpError() << "expected a layout in " << name << " that has each of the " << rank
                                << " dimensions of " << type << " once, found " << listText(dimensions);
  }
  return success();
}

/// The part of a type that indices into tuples lead to, or null where they lead to none.
static Type tupleElement(Type type, ArrayRef<int64_t> indices) {
  for (int64_t index : indices) {
    auto tuple = dyn_cast<TupleType>(type);
    if (!tuple || index < 0 || index >= static_cast<int64_t>(tuple.size()))
      return {};
    type = tuple.getType(index);
  }
  return type;
}

/// Checks that an operand and the result that shares its buffer are there and have one type.
static LogicalResult checkAlias(CustomCallOp call, OutputOperandAliasAttr alias) {
  int64_t index = alias.getOperandIndex();
  if (index < 0 || index >= static_cast<int64_t>(call.getInputs().size()))
    return call.emitOpError() << "expected an operand_index below " << call.getInputs().size()
                              << " in output_operand_aliases, found " << index;
  Type operand = tupleElement(call.getInputs()[index].getType(), alias.getOperandTupleIndices());
  if (!operand)
    return call.emitOpError() << "expected operand_tuple_indices that lead to an element of operand " << index
                              << ", found " << listText(alias.getOperandTupleIndices());
  Type results = call.getNumResults() == 1 ? call.getResult(0).getType()
                                           : TupleType::get(call.getContext(), call.getResultTypes());
  Type result = tupleElement(results, alias.getOutputTupleIndices());
  if (!result)
    return call.emitOpError() << "expected output_tuple_indices that lead to a result, found "
                              << listText(alias.getOutputTupleIndices());
  if (operand != result)
    return call.emitOpError()
           << "expected an operand and a result of one type in output_operand_aliases, found " << operand
           << " and " << result;
  return success();
}

LogicalResult CustomCallOp::verify() {
  if (check::isCheckTarget(getCallTargetName()) && failed(check::verifyCheckCall(*this)))
    return failure();
  if (getOperandLayouts().has_value() != getResultLayouts().has_value())
    return emitOpError() << "expected both operand_layouts and result_layouts, or neither";
  // A tuple as only result has a layout for each of its elements.
  TypeRange results = getResultTypes();
  if (results.size() == 1 && isa<TupleType>(results[0]))
    results = cast<TupleType>(results[0]).getTypes();
  if (getOperandLayouts() &&
      (failed(checkLayouts(*this, *getOperandLayouts(), getInputs().getTypes(), "operand_layouts")) ||
       failed(checkLayouts(*this, *getResultLayouts(), results, "result_layouts"))))
    return failure();
  for (Attribute alias : getOutputOperandAliases())
    if (failed(checkAlias(*this, cast<OutputOperandAliasAttr>(alias))))
      return failure();
  bool isTyped = getApiVersion() == CustomCallApiVersion::API_VERSION_TYPED_FFI;
  if (getBackendConfig() && isa<DictionaryAttr>(*getBackendConfig()) != isTyped)
    return emitOpError() << "expected a backend_config that is a " << (isTyped ? "dictionary" : "string")
                         << " for " << stringifyCustomCallApiVersion(getApiVersion()) << ", found "
                         << *getBackendConfig();
  return success();
}

LogicalResult CustomCallOp::verifySymbolUses(SymbolTableCollection &symbols) {
  for (Attribute computation : getCalledComputations())
    if (!symbols.lookupNearestSymbolFrom<FunctionOpInterface>(*this, cast<FlatSymbolRefAttr>(computation)))
      return emitOpError() << "expected called_computations to name functions, found " << computation;
  return success();
}

/// Whether a name is words with dots between them, of which the first begins with a letter.
static bool isNamespacedName(StringRef name) {
  SmallVector<StringRef> words;
  name.split(words, '.');
  return words.size() > 1 && !words[0].empty() && llvm::isAlpha(words[0][0]) && !words[0].contains('$') &&
         llvm::all_of(words, [](StringRef word) {
           return !word.empty() && llvm::all_of(word, [](char character) {
             return llvm::isAlnum(character) || character == '_' || character == '$';
           });
         });
}

LogicalResult CompositeOp::verify() {
  if (!isNamespacedName(getName()))
    return Reporter(*this)("c1") << "expected a name such as \"chlo.top_k\", found \"" << getName() << '"';
  return success();
}

LogicalResult CompositeOp::verifySymbolUses(SymbolTableCollection &symbols) {
  Reporter report(*this);
  auto function = symbols.lookupNearestSymbolFrom<FunctionOpInterface>(*this, getDecompositionAttr());
  if (!function)
    return report("c2") << "expected a function of the module as decomposition, found "
                        << getDecompositionAttr();
  if (!areCompatible(function.getArgumentTypes(), getOperandTypes()))
    return report("c3") << "expected operands of the types that " << getDecompositionAttr() << " takes";
  if (!areCompatible(function.getResultTypes(), getResultTypes()))
    return report("c4") << "expected results of the types that " << getDecompositionAttr() << " returns";
  return success();
}
