//===- SDYOps.cpp - The sdy dialect: ops and their text -------------------===//

#include "systole/Dialect/SDY/IR/SDYOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::sdy {

// `[<@mesh, [{"x"}]>, <@mesh, [{}]>]`
static ParseResult parseShardings(OpAsmParser &parser, TensorShardingPerValueAttr &shardings) {
  SmallVector<TensorShardingAttr> list;
  auto parseOne = [&] { return parser.parseCustomAttributeWithFallback(list.emplace_back()); };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseOne))
    return failure();
  shardings = TensorShardingPerValueAttr::get(parser.getContext(), list);
  return success();
}

static void printShardings(OpAsmPrinter &printer, Operation *, TensorShardingPerValueAttr shardings) {
  printer << '[';
  printer.printStrippedAttrOrType(shardings.getShardings());
  printer << ']';
}

// `(%x: tensor<4xf32>) { ... }`
static ParseResult parseBodyWithArguments(OpAsmParser &parser, Region &body) {
  SmallVector<OpAsmParser::Argument> arguments;
  if (parser.parseArgumentList(arguments, AsmParser::Delimiter::Paren, /*allowType=*/true,
                               /*allowAttrs=*/true) ||
      parser.parseRegion(body, arguments, /*enableNameShadowing=*/false))
    return failure();
  if (body.empty())
    body.emplaceBlock();
  return success();
}

static void printBodyWithArguments(OpAsmPrinter &printer, Operation *, Region &body) {
  printer << '(';
  llvm::interleaveComma(body.getArguments(), printer,
                        [&](BlockArgument argument) { printer.printRegionArgument(argument); });
  printer << ") ";
  printer.printRegion(body, /*printEntryBlockArgs=*/false);
}

static ParseResult parseDirection(OpAsmParser &parser, PropagationDirectionAttr &direction) {
  FailureOr<PropagationDirection> value = FieldParser<PropagationDirection>::parse(parser);
  if (failed(value))
    return failure();
  direction = PropagationDirectionAttr::get(parser.getContext(), *value);
  return success();
}

static void printDirection(OpAsmPrinter &printer, Operation *, PropagationDirectionAttr direction) {
  printer << stringifyPropagationDirection(direction.getValue());
}

/// Checks that the body takes and returns as many values as the op.
static LogicalResult verifyBody(Operation *op, Region &body) {
  Block &block = body.front();
  if (block.getNumArguments() != op->getNumOperands())
    return op->emitOpError() << "expected a body that takes " << op->getNumOperands() << " values, found "
                             << block.getNumArguments();
  if (block.getTerminator()->getNumOperands() != op->getNumResults())
    return op->emitOpError() << "expected a body that returns " << op->getNumResults() << " values, found "
                             << block.getTerminator()->getNumOperands();
  return success();
}

LogicalResult ManualComputationOp::verify() {
  if (getInShardings().getShardings().size() != getNumOperands())
    return emitOpError() << "expected a sharding for each of " << getNumOperands() << " operands, found "
                         << getInShardings().getShardings().size();
  if (getOutShardings().getShardings().size() != getNumResults())
    return emitOpError() << "expected a sharding for each of " << getNumResults() << " results, found "
                         << getOutShardings().getShardings().size();
  return verifyBody(*this, getBody());
}

LogicalResult NamedComputationOp::verify() { return verifyBody(*this, getBody()); }

} // namespace systole::sdy

using namespace systole::sdy;

#include "systole/Dialect/SDY/IR/SDYDialect.cpp.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/SDY/IR/SDYOps.cpp.inc"

void SDYDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/SDY/IR/SDYOps.cpp.inc"
      >();
}
