//===- KernelOps.cpp - Ops of the kernel dialect -----------------------------===//

#include "systole/Dialect/Kernel/IR/KernelOps.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace systole::kernel;

#define GET_OP_CLASSES
#include "systole/Dialect/Kernel/IR/KernelOps.cpp.inc"

YieldOp FusionOp::getYield() { return cast<YieldOp>(getBody().front().getTerminator()); }

Value FusionOp::getYielded(unsigned index) { return getYield().getOperand(index); }

void FusionOp::build(OpBuilder &builder, OperationState &state, TypeRange outputs, ValueRange inputs,
                     FusionKind kind) {
  state.addTypes(outputs);
  state.addOperands(inputs);
  state.addAttribute(getKindAttrName(state.name), FusionKindAttr::get(builder.getContext(), kind));
  Block &block = state.addRegion()->emplaceBlock();
  for (Value input : inputs)
    block.addArgument(input.getType(), input.getLoc());
}

void FusionOp::getAsmResultNames(OpAsmSetValueNameFn) {}

void FusionOp::getAsmBlockArgumentNames(Region &region, OpAsmSetValueNameFn setName) {
  for (BlockArgument argument : region.getArguments())
    setName(argument, "in");
}

// fusion ::= kind `(` (argument `=` operand (`,` argument `=` operand)*)? `)` (`attributes` dictionary)?
//            `:` function-type region
ParseResult FusionOp::parse(OpAsmParser &parser, OperationState &state) {
  StringRef keyword;
  SMLoc kindLocation = parser.getCurrentLocation();
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<FusionKind> kind = symbolizeFusionKind(keyword);
  if (!kind)
    return parser.emitError(kindLocation, "unknown kind of fusion '")
           << keyword << "'; expected elementwise, reduction, contraction or convolution";
  state.addAttribute(getKindAttrName(state.name), FusionKindAttr::get(parser.getContext(), *kind));

  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SMLoc operandLocation = parser.getCurrentLocation();
  FunctionType type;
  if (parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Paren,
                                     [&] {
                                       return failure(parser.parseArgument(arguments.emplace_back()) ||
                                                      parser.parseEqual() ||
                                                      parser.parseOperand(operands.emplace_back()));
                                     }) ||
      parser.parseOptionalAttrDictWithKeyword(state.attributes) || parser.parseColonType(type))
    return failure();
  if (parser.resolveOperands(operands, type.getInputs(), operandLocation, state.operands))
    return failure();
  state.addTypes(type.getResults());
  for (auto [argument, input] : llvm::zip_equal(arguments, type.getInputs()))
    argument.type = input;
  Region *body = state.addRegion();
  return parser.parseRegion(*body, arguments);
}

void FusionOp::print(OpAsmPrinter &printer) {
  printer << ' ' << stringifyFusionKind(getKind()) << '(';
  llvm::interleaveComma(llvm::zip_equal(getBody().getArguments(), getInputs()), printer, [&](auto pair) {
    auto [argument, input] = pair;
    printer.printRegionArgument(argument, {}, /*omitType=*/true);
    printer << " = " << input;
  });
  printer << ')';
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs(), getKindAttrName().getValue());
  printer << " : ";
  printer.printFunctionalType(getOperation());
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

LogicalResult FusionOp::verify() {
  Block &block = getBody().front();
  if (block.getNumArguments() != getInputs().size())
    return emitOpError("has ") << getInputs().size() << " operands, but its body takes "
                               << block.getNumArguments() << " arguments (constraint 1)";
  for (auto [index, argument, input] : llvm::enumerate(block.getArguments(), getInputs()))
    if (argument.getType() != input.getType())
      return emitOpError("argument ")
             << index << " of the body has type " << argument.getType() << ", but the operand has type "
             << input.getType() << " (constraint 1)";
  if (getOutputs().empty())
    return emitOpError("must have a result (constraint 3)");
  if (!isa<YieldOp>(block.getTerminator()))
    return block.getTerminator()->emitOpError("ends a fusion's body; expected kernel.yield (constraint 3)");
  if (getYield().getResults().getTypes() != getOutputs().getTypes())
    return getYield().emitOpError("yields (")
           << getYield().getResults().getTypes() << "), but the fusion has the results ("
           << getOutputs().getTypes() << ") (constraint 2)";
  for (Operation &op : block.without_terminator())
    if (isa<FusionOp>(op))
      return op.emitOpError("is inside another kernel.fusion (constraint 4)");
  return success();
}
