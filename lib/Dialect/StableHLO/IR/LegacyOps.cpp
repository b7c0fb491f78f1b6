//===- LegacyOps.cpp - Inference and verification -------------------------===//

#include "Verification.h"

#include "systole/Dialect/StableHLO/IR/Einsum.h"

using namespace mlir;
using namespace systole::stablehlo;

LogicalResult BroadcastOp::infer(Adaptor adaptor, const Reporter &report, SmallVectorImpl<Type> &inferred) {
  RankedTensorType operand = tensorOf(adaptor.getOperand());
  SmallVector<int64_t> shape(adaptor.getBroadcastSizes());
  if (llvm::any_of(shape, [](int64_t size) { return size < 0; }))
    return report("sizes") << "expected sizes of at least 0, found " << listText(shape);
  llvm::append_range(shape, operand.getShape());
  inferred.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult DotOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  if (lhs.getRank() < 1 || lhs.getRank() > 2 || rhs.getRank() < 1 || rhs.getRank() > 2)
    return emitOpError() << "expected vectors or matrices, found " << lhs << " and " << rhs;
  if (!agree(lhs.getShape().back(), rhs.getShape().front()))
    return emitOpError() << "expected as many columns of lhs as rows of rhs, found " << lhs << " and " << rhs;
  SmallVector<int64_t> shape(lhs.getShape().drop_back());
  llvm::append_range(shape, rhs.getShape().drop_front());
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return emitOpError() << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (getPrecisionConfig() && !getPrecisionConfig()->empty() && getPrecisionConfig()->size() != 2)
    return emitOpError() << "expected 2 precisions, found " << getPrecisionConfig()->size();
  return success();
}

//===----------------------------------------------------------------------===//
// einsum
//===----------------------------------------------------------------------===//

static LogicalResult checkEinsum(Operation *op, StringRef config) {
  auto emitError = [&] { return op->emitOpError(); };
  SmallVector<RankedTensorType> operands;
  for (Value operand : op->getOperands())
    operands.push_back(tensorOf(operand));
  FailureOr<Einsum> einsum = parseEinsum(emitError, config, operands);
  if (failed(einsum))
    return failure();
  RankedTensorType result = tensorOf(op->getResult(0));
  SmallVector<int64_t> shape = einsum->resultShape();
  if (failed(verifyCompatibleShape(shape, result.getShape())))
    return emitError() << "expected a result of shape " << listText(shape) << " for config \"" << config
                       << "\", found " << result;
  return success();
}

LogicalResult EinsumOp::verify() { return checkEinsum(*this, getEinsumConfig()); }
LogicalResult UnaryEinsumOp::verify() { return checkEinsum(*this, getEinsumConfig()); }

LogicalResult TorchIndexSelectOp::verify() {
  RankedTensorType operand = getOperand().getType(), index = getIndex().getType();
  int64_t dimension = getDim(), batches = getBatchDims();
  if (dimension < 0 || dimension >= operand.getRank())
    return emitOpError() << "expected a dim below " << operand.getRank() << ", found " << dimension;
  if (batches < 0 || batches > index.getRank() || batches > dimension)
    return emitOpError() << "expected batch_dims of at most " << std::min(index.getRank(), dimension)
                         << ", found " << batches;
  SmallVector<int64_t> shape(operand.getShape().take_front(dimension));
  llvm::append_range(shape, index.getShape().drop_front(batches));
  llvm::append_range(shape, operand.getShape().drop_front(dimension + 1));
  if (!sameElementType(operand, getType()) || failed(verifyCompatibleShape(shape, getType().getShape())))
    return emitOpError() << "expected a result of shape " << listText(shape)
                         << " and of the operand's element type, found " << getType();
  return success();
}
