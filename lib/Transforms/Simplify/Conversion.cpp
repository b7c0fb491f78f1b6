//===- Conversion.cpp - Conversions of element types ----------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// Whether every number of `narrow` is one of `wide`, so that converting loses nothing. Booleans count as 0
// and 1.
bool isLossless(Type narrow, Type wide) {
  if (narrow.isInteger(1) && isa<IntegerType>(wide))
    return true;
  if (auto from = dyn_cast<IntegerType>(narrow)) {
    auto to = dyn_cast<IntegerType>(wide);
    return to && to.getSignedness() == from.getSignedness() && to.getWidth() >= from.getWidth();
  }
  auto from = dyn_cast<FloatType>(narrow), to = dyn_cast<FloatType>(wide);
  return from && to && APFloat::isRepresentableBy(from.getFloatSemantics(), to.getFloatSemantics()) &&
         from.getWidth() <= to.getWidth();
}

// convert to the same type → nothing; convert(convert(x)) → convert(x) where the inner one loses nothing.
LogicalResult simplifyConvert(ConvertOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  if (operand.getType() == op.getType()) {
    rewriter.replaceOp(op, operand);
    return success();
  }
  auto inner = operand.getDefiningOp<ConvertOp>();
  if (!inner)
    return failure();
  Type from = getElementTypeOrSelf(inner.getOperand()), by = getElementTypeOrSelf(operand);
  if (!isLossless(from, by))
    return rewriter.notifyMatchFailure(op, "the inner conversion may lose information");
  rewriter.replaceOpWithNewOp<ConvertOp>(op, op.getType(), inner.getOperand());
  return success();
}

// bitcast_convert to the same type → nothing; of a bitcast_convert → one.
LogicalResult simplifyBitcast(BitcastConvertOp op, PatternRewriter &rewriter) {
  if (op.getOperand().getType() == op.getType()) {
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
  auto inner = op.getOperand().getDefiningOp<BitcastConvertOp>();
  if (!inner)
    return failure();
  auto from = staticType(inner.getOperand()), to = staticType(op);
  if (!from || !to || from.getShape() != to.getShape())
    return failure();
  rewriter.replaceOpWithNewOp<BitcastConvertOp>(op, op.getType(), inner.getOperand());
  return success();
}
} // namespace

void systole::simplify::populateConversionPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyConvert);
  patterns.add(simplifyBitcast);
}
