//===- ControlFlowOps.cpp - Inference, verification and textual form ------===//

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/CheckOps.h"

#include "mlir/Interfaces/FunctionInterfaces.h"

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

LogicalResult TupleOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  // An empty tuple has no operand to take the context from; its type is written out.
  if (adaptor.getVal().empty())
    return failure();
  inferred.push_back(TupleType::get(adaptor.getVal()[0].getContext(), adaptor.getVal().getTypes()));
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

LogicalResult CustomCallOp::verify() {
  if (check::isCheckTarget(getCallTargetName()) && failed(check::verifyCheckCall(*this)))
    return failure();
  auto checkLayouts = [&](std::optional<ArrayAttr> layouts, size_t count, StringRef name) -> LogicalResult {
    if (layouts && layouts->size() != count)
      return emitOpError() << "expected " << count << " layouts in " << name << ", found " << layouts->size();
    return success();
  };
  // A tuple as only result has a layout for each of its elements.
  size_t results = getNumResults();
  if (results == 1)
    if (auto tuple = dyn_cast<TupleType>(getResult(0).getType()))
      results = tuple.size();
  return success(succeeded(checkLayouts(getOperandLayouts(), getInputs().size(), "operand_layouts")) &&
                 succeeded(checkLayouts(getResultLayouts(), results, "result_layouts")));
}

LogicalResult CustomCallOp::verifySymbolUses(SymbolTableCollection &symbols) {
  for (Attribute computation : getCalledComputations())
    if (!symbols.lookupNearestSymbolFrom<FunctionOpInterface>(*this, cast<FlatSymbolRefAttr>(computation)))
      return emitOpError() << "expected called_computations to name functions, found " << computation;
  return success();
}

LogicalResult CompositeOp::verify() {
  auto [space, name] = getName().split('.');
  if (space.empty() || name.empty())
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
