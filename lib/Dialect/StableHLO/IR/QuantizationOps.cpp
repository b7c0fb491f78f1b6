//===- QuantizationOps.cpp - Inference and verification -------------------===//

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;
using namespace systole::stablehlo;

LogicalResult UniformQuantizeOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), result = getType();
  if (failed(verifyCompatibleShape(operand, result)))
    return report("c1") << "expected a result of the operand's shape, found " << operand << " and " << result;
  auto from = dyn_cast<quant::QuantizedType>(operand.getElementType());
  Type real = from ? from.getExpressedType() : operand.getElementType();
  if (cast<quant::QuantizedType>(result.getElementType()).getExpressedType() != real)
    return report("c2") << "expected a result that expresses " << real << ", found " << result;
  return success();
}

LogicalResult UniformDequantizeOp::infer(Adaptor adaptor, const Reporter &, SmallVectorImpl<Type> &inferred) {
  Type type = adaptor.getOperand().getType();
  inferred.push_back(
      withElementType(type, cast<quant::QuantizedType>(getElementTypeOrSelf(type)).getExpressedType()));
  return success();
}
