//===- CHLOOps.cpp - The chlo dialect -------------------------------------===//

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

using namespace mlir;
using namespace systole::chlo;

#include "systole/Dialect/StableHLO/IR/CHLODialect.cpp.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CHLOOps.cpp.inc"

void CHLODialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "systole/Dialect/StableHLO/IR/CHLOOps.cpp.inc"
      >();
}

/// The types of top_k's results; null where its operand has too few elements along the last dimension, or
/// none.
static RankedTensorType topKShape(RankedTensorType operand, int64_t k) {
  if (operand.getRank() == 0 ||
      (!operand.isDynamicDim(operand.getRank() - 1) && k > operand.getShape().back()))
    return {};
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = k;
  return operand.clone(shape);
}

LogicalResult TopKOp::inferReturnTypes(MLIRContext *context, std::optional<Location>, Adaptor adaptor,
                                       SmallVectorImpl<Type> &inferred) {
  RankedTensorType values = topKShape(cast<RankedTensorType>(adaptor.getOperand().getType()), adaptor.getK());
  if (!values)
    return failure();
  inferred.append({values, values.clone(IntegerType::get(context, 32))});
  return success();
}

LogicalResult TopKOp::verify() {
  RankedTensorType operand = getOperand().getType();
  if (operand.getRank() == 0)
    return emitOpError() << "expected an operand of at least one dimension, found " << operand;
  if (!topKShape(operand, getK()))
    return emitOpError() << "expected a k of at most " << operand.getShape().back()
                         << ", the size of the last dimension, found " << getK();
  return success();
}
