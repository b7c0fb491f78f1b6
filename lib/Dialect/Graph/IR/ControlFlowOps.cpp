//===- ControlFlowOps.cpp - Loops and branches -----------------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

//===----------------------------------------------------------------------===//
// while
//===----------------------------------------------------------------------===//

LogicalResult WhileOp::inferReturnTypes(MLIRContext *, std::optional<Location>, ValueRange operands,
                                        DictionaryAttr, OpaqueProperties, RegionRange,
                                        SmallVectorImpl<Type> &types) {
  llvm::append_range(types, operands.getTypes());
  return success();
}

ParseResult WhileOp::parse(OpAsmParser &parser, OperationState &result) {
  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SMLoc location = parser.getCurrentLocation();
  if (parser.parseAssignmentList(arguments, operands))
    return failure();
  SmallVector<Type> types;
  if (!operands.empty() && parser.parseColonTypeList(types))
    return failure();
  if (types.size() != operands.size())
    return parser.emitError(location, "'graph.while' expected ")
           << operands.size() << " types, one for each carried value, found " << types.size();
  for (auto [argument, type] : llvm::zip_equal(arguments, types))
    argument.type = type;
  result.addTypes(types);
  return failure(parser.resolveOperands(operands, types, location, result.operands) ||
                 parser.parseOptionalAttrDictWithKeyword(result.attributes) || parser.parseKeyword("cond") ||
                 parser.parseRegion(*result.addRegion(), arguments) || parser.parseKeyword("body") ||
                 parser.parseRegion(*result.addRegion(), arguments));
}

void WhileOp::print(OpAsmPrinter &printer) {
  // Both regions are printed with the names of the first one's arguments.
  if (getBody().getNumArguments() == getCond().getNumArguments())
    printer.shadowRegionArgs(getBody(), getCond().getArguments());
  printer << " (";
  llvm::interleaveComma(llvm::zip(getCond().getArguments(), getInputs()), printer,
                        [&](auto pair) { printer << std::get<0>(pair) << " = " << std::get<1>(pair); });
  printer << ")";
  if (!getInputs().empty())
    printer << " : " << getInputs().getTypes();
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs());
  printer << " cond ";
  printer.printRegion(getCond(), /*printEntryBlockArgs=*/false);
  printer << " body ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

LogicalResult WhileOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  if (getResultTypes() != getInputs().getTypes())
    return emitOpError("graph_c2: expected results of the carried types, ")
           << getInputs().getTypes() << ", found " << getResultTypes();
  return success();
}

LogicalResult WhileOp::verifyRegions() {
  auto carried = getInputs().getTypes();
  if (TypeRange(getCond().getArgumentTypes()) != TypeRange(carried))
    return emitOpError("while_c1: cond: expected arguments of the carried types, ")
           << carried << ", found " << TypeRange(getCond().getArgumentTypes());
  auto condition = llvm::dyn_cast<YieldOp>(getCond().front().getTerminator());
  auto predicate = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  if (!condition || condition.getValues().getTypes() != TypeRange(predicate))
    return emitOpError("while_c2: cond: expected to yield one ")
           << predicate << ", found " << getCond().front().getTerminator()->getOperandTypes();
  if (TypeRange(getBody().getArgumentTypes()) != TypeRange(carried))
    return emitOpError("while_c3: body: expected arguments of the carried types, ")
           << carried << ", found " << TypeRange(getBody().getArgumentTypes());
  auto next = llvm::dyn_cast<YieldOp>(getBody().front().getTerminator());
  if (!next || next.getValues().getTypes() != carried)
    return emitOpError("while_c4: body: expected to yield the carried types, ")
           << carried << ", found " << getBody().front().getTerminator()->getOperandTypes();
  return success();
}

//===----------------------------------------------------------------------===//
// if
//===----------------------------------------------------------------------===//

LogicalResult IfOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  if (typeOf(getPredicate()).getRank() != 0)
    return emitOpError("if_c1: predicate: expected tensor<i1>, found ") << getPredicate().getType();
  return success();
}

LogicalResult IfOp::verifyRegions() {
  for (auto [name, region] : {std::pair("first", &getThenBranch()), std::pair("else", &getElseBranch())}) {
    auto yield = llvm::dyn_cast<YieldOp>(region->front().getTerminator());
    if (!yield || yield.getValues().getTypes() != getResultTypes())
      return emitOpError("if_c2: ") << name << " branch: expected to yield the result types, "
                                    << getResultTypes() << ", found "
                                    << region->front().getTerminator()->getOperandTypes();
  }
  return success();
}
