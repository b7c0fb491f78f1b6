//===- CHLOOps.cpp - The chlo dialect -------------------------------------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "AssemblyFormat.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::chlo;

#include "systole/Dialect/StableHLO/IR/CHLODialect.cpp.inc"
#include "systole/Dialect/StableHLO/IR/CHLOEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOAttributes.cpp.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOOps.cpp.inc"

void CHLODialect::initialize() {
  registerAttributes();
  registerCHLODialectOperations(this);
}

void CHLODialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "systole/Dialect/StableHLO/IR/CHLOAttributes.cpp.inc"
      >();
}

Attribute RaggedDotDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  stablehlo::ListField lists[] = {{"lhs_batching_dimensions", {}},    {"rhs_batching_dimensions", {}},
                                  {"lhs_contracting_dimensions", {}}, {"rhs_contracting_dimensions", {}},
                                  {"lhs_ragged_dimensions", {}},      {"rhs_group_dimensions", {}}};
  if (stablehlo::parseFields(parser, lists))
    return {};
  return get(parser.getContext(), lists[0].value, lists[1].value, lists[2].value, lists[3].value,
             lists[4].value, lists[5].value);
}

void RaggedDotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  stablehlo::printFields(printer, {{"lhs_batching_dimensions", getLhsBatchingDimensions()},
                                   {"rhs_batching_dimensions", getRhsBatchingDimensions()},
                                   {"lhs_contracting_dimensions", getLhsContractingDimensions()},
                                   {"rhs_contracting_dimensions", getRhsContractingDimensions()},
                                   {"lhs_ragged_dimensions", getLhsRaggedDimensions()},
                                   {"rhs_group_dimensions", getRhsGroupDimensions()}});
}

//===----------------------------------------------------------------------===//
// Constants and top_k
//===----------------------------------------------------------------------===//

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

LogicalResult ConstantLikeOp::verify() {
  if (getValue().getType() != getType().getElementType())
    return emitOpError() << "expected a value of the result's element type, found " << getValue() << " and "
                         << getType();
  return success();
}

static LogicalResult checkTopK(std::optional<Location> location, RankedTensorType operand, int64_t k) {
  if (operand.getRank() == 0)
    return emitOptionalError(
        location, "'chlo.top_k' op expected an operand of at least one dimension, found ", operand);
  int64_t length = operand.getShape().back();
  if (!ShapedType::isDynamic(length) && k > length)
    return emitOptionalError(location, "'chlo.top_k' op expected a k of at most ", length,
                             ", the size of the last dimension, found ", k);
  return success();
}

LogicalResult TopKOp::verify() { return checkTopK(getLoc(), getOperand().getType(), getK()); }

LogicalResult TopKOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location,
                                       Adaptor adaptor, SmallVectorImpl<Type> &inferred) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  if (failed(checkTopK(location, operand, adaptor.getK())))
    return failure();
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = adaptor.getK();
  inferred.append({operand.clone(shape), operand.clone(shape, IntegerType::get(context, 32))});
  return success();
}
