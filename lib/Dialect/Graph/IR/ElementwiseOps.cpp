//===- ElementwiseOps.cpp - Types of elementwise ops -----------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

LogicalResult IsNanOp::infer(Adaptor adaptor, Inference &inference) {
  return inference.result(typeOf(adaptor.getX()).getShape(), IntegerType::get(inference.getContext(), 1));
}

LogicalResult SelectOp::infer(Adaptor adaptor, Inference &inference) {
  if (failed(inference.checkSameElement(1, adaptor.getOnTrue(), adaptor.getOnFalse())))
    return failure();
  auto predicate = typeOf(adaptor.getPredicate()), onTrue = typeOf(adaptor.getOnTrue());
  auto onFalse = typeOf(adaptor.getOnFalse());
  auto shape = broadcastShapes(onTrue.getShape(), onFalse.getShape());
  if (shape)
    shape = broadcastShapes(*shape, predicate.getShape());
  if (!shape)
    return inference.violates(2)
           << "expected shapes that broadcast (aligned at the last dimension, equal or 1), found "
           << predicate << ", " << onTrue << " and " << onFalse;
  return inference.result(*shape, onTrue.getElementType());
}

LogicalResult CastOp::verify() {
  if (failed(verifyStaticTypes(*this)))
    return failure();
  auto from = typeOf(getX()), to = typeOf(getY());
  if (from.getShape() != to.getShape())
    return emitOpError("cast_c1: expected operand and result of one shape, found ") << from << " and " << to;
  return success();
}
