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

LogicalResult TopKOp::inferReturnTypes(MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
                                       SmallVectorImpl<Type> &inferred) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  if (operand.getRank() == 0)
    return emitOptionalError(location, "'chlo.top_k' op expected an operand of at least one dimension, found ",
                             operand);
  int64_t k = adaptor.getK(), size = operand.getShape().back();
  if (!ShapedType::isDynamic(size) && k > size)
    return emitOptionalError(location, "'chlo.top_k' op expected a k of at most ", size,
                             ", the size of the last dimension, found ", k);
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = k;
  inferred.push_back(RankedTensorType::get(shape, operand.getElementType()));
  inferred.push_back(RankedTensorType::get(shape, IntegerType::get(context, 32)));
  return success();
}
