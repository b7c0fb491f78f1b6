//===- Logic.cpp - Bits, comparisons, selections --------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
bool isZero(Value value) { return isSplatOf(value, 0); }

// x & x → x; x & 0 → 0; x & ~0 → x.
LogicalResult simplifyAnd(AndOp op, PatternRewriter &rewriter) {
  if (op.getLhs() == op.getRhs() || isAllOnes(op.getRhs()))
    return replace(op, op.getLhs(), rewriter);
  return isZero(op.getRhs()) ? replace(op, op.getRhs(), rewriter) : failure();
}

// x | x → x; x | 0 → x; x | ~0 → ~0.
LogicalResult simplifyOr(OrOp op, PatternRewriter &rewriter) {
  if (op.getLhs() == op.getRhs() || isZero(op.getRhs()))
    return replace(op, op.getLhs(), rewriter);
  return isAllOnes(op.getRhs()) ? replace(op, op.getRhs(), rewriter) : failure();
}

// x ^ x → 0; x ^ 0 → x; x ^ ~0 → ~x.
LogicalResult simplifyXor(XorOp op, PatternRewriter &rewriter) {
  if (isZero(op.getRhs()))
    return replace(op, op.getLhs(), rewriter);
  if (op.getLhs() == op.getRhs() && staticType(op))
    return replace(op, makeSplat(rewriter, op.getLoc(), op.getType(), 0), rewriter);
  if (!isAllOnes(op.getRhs()))
    return failure();
  rewriter.replaceOpWithNewOp<NotOp>(op, op.getLhs());
  return success();
}

// Whether the negation of the comparison is the comparison in the inverse direction. With NaNs only equality
// has one.
bool hasInverse(CompareOp op) {
  bool isEquality =
      llvm::is_contained({ComparisonDirection::EQ, ComparisonDirection::NE}, op.getComparisonDirection());
  return isInteger(op.getLhs()) || isEquality;
}

ComparisonDirection inverseOf(ComparisonDirection direction) {
  switch (direction) {
  case ComparisonDirection::EQ:
    return ComparisonDirection::NE;
  case ComparisonDirection::NE:
    return ComparisonDirection::EQ;
  case ComparisonDirection::GE:
    return ComparisonDirection::LT;
  case ComparisonDirection::LT:
    return ComparisonDirection::GE;
  case ComparisonDirection::GT:
    return ComparisonDirection::LE;
  case ComparisonDirection::LE:
    return ComparisonDirection::GT;
  }
  llvm_unreachable("unknown direction of comparison");
}

ComparisonDirection mirrorOf(ComparisonDirection direction) {
  switch (direction) {
  case ComparisonDirection::GE:
    return ComparisonDirection::LE;
  case ComparisonDirection::LE:
    return ComparisonDirection::GE;
  case ComparisonDirection::GT:
    return ComparisonDirection::LT;
  case ComparisonDirection::LT:
    return ComparisonDirection::GT;
  case ComparisonDirection::EQ:
  case ComparisonDirection::NE:
    return direction;
  }
  llvm_unreachable("unknown direction of comparison");
}

// ~~x → x; ~(a == b) → a != b; ~(a < b) → a >= b of integers.
LogicalResult simplifyNot(NotOp op, PatternRewriter &rewriter) {
  if (auto inner = op.getOperand().getDefiningOp<NotOp>())
    return replace(op, inner.getOperand(), rewriter);
  auto compare = op.getOperand().getDefiningOp<CompareOp>();
  if (!compare || !compare->hasOneUse() || !hasInverse(compare))
    return failure();
  auto inverse = cast<CompareOp>(rewriter.clone(*compare));
  inverse.setComparisonDirection(inverseOf(compare.getComparisonDirection()));
  rewriter.replaceOp(op, inverse);
  return success();
}

// x << 0 → x, and so on; 0 << x → 0. A shift by the width or more gives zero by the specification.
template <typename ShiftOp> LogicalResult simplifyShift(ShiftOp op, PatternRewriter &rewriter) {
  if (isZero(op.getRhs()) || isZero(op.getLhs()))
    return replace(op, op.getLhs(), rewriter);
  return failure();
}

bool holdsForEqual(ComparisonDirection direction) {
  return llvm::is_contained({ComparisonDirection::EQ, ComparisonDirection::GE, ComparisonDirection::LE},
                            direction);
}

LogicalResult replaceByBoolean(CompareOp op, bool value, PatternRewriter &rewriter) {
  if (!staticType(op))
    return failure();
  return replace(op, makeSplat(rewriter, op.getLoc(), op.getType(), APInt(1, value)), rewriter);
}

// c ? x → x mirrored(?) c; integers: x ? x → constant; unsigned x < 0 → false, x >= 0 → true; booleans: b ==
// true → b.
LogicalResult simplifyCompare(CompareOp op, PatternRewriter &rewriter) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  ComparisonDirection direction = op.getComparisonDirection();
  if (constantOf(lhs) && !constantOf(rhs)) {
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperands({rhs, lhs});
      op.setComparisonDirection(mirrorOf(direction));
    });
    return success();
  }
  if (!isInteger(lhs))
    return failure();
  if (lhs == rhs)
    return replaceByBoolean(op, holdsForEqual(direction), rewriter);
  if (isUnsigned(lhs) && isZero(rhs) &&
      llvm::is_contained({ComparisonDirection::LT, ComparisonDirection::GE}, direction))
    return replaceByBoolean(op, direction == ComparisonDirection::GE, rewriter);
  bool isEquality = direction == ComparisonDirection::EQ || direction == ComparisonDirection::NE;
  std::optional<APInt> bound = splatInteger(rhs);
  if (!getElementTypeOrSelf(lhs).isInteger(1) || !isEquality || !bound)
    return failure();
  if (bound->getBoolValue() == (direction == ComparisonDirection::EQ))
    return replace(op, lhs, rewriter);
  rewriter.replaceOpWithNewOp<NotOp>(op, lhs);
  return success();
}

// select(constant, a, b) → a or b; select(p, a, a) → a; select(~p, a, b) → select(p, b, a);
// select(p, true, false) → p; select(p, false, true) → ~p; select(p, select(p, a, b), c) → select(p, a, c).
LogicalResult simplifySelect(SelectOp op, PatternRewriter &rewriter) {
  Value predicate = op.getPred(), onTrue = op.getOnTrue(), onFalse = op.getOnFalse();
  if (std::optional<APInt> constant = splatInteger(predicate))
    return replace(op, constant->getBoolValue() ? onTrue : onFalse, rewriter);
  if (onTrue == onFalse)
    return replace(op, onTrue, rewriter);
  if (auto inverse = predicate.getDefiningOp<NotOp>()) {
    rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(), inverse.getOperand(), onFalse, onTrue);
    return success();
  }
  if (predicate.getType() == op.getType()) {
    if (isAllOnes(onTrue) && isZero(onFalse))
      return replace(op, predicate, rewriter);
    if (isZero(onTrue) && isAllOnes(onFalse)) {
      rewriter.replaceOpWithNewOp<NotOp>(op, predicate);
      return success();
    }
  }
  auto inner = onTrue.getDefiningOp<SelectOp>();
  if (inner && inner.getPred() == predicate) {
    rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(), predicate, inner.getOnTrue(), onFalse);
    return success();
  }
  inner = onFalse.getDefiningOp<SelectOp>();
  if (inner && inner.getPred() == predicate) {
    rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(), predicate, onTrue, inner.getOnFalse());
    return success();
  }
  return failure();
}

bool isInfinity(Value value, bool negative) {
  std::optional<APFloat> element = splatFloat(value);
  return element && element->isInfinity() && element->isNegative() == negative;
}

// A bound in the operand's shape: min and max of clamp may be scalars.
Value fullBound(ClampOp op, Value bound, PatternRewriter &rewriter) {
  if (bound.getType() == op.getType())
    return bound;
  return BroadcastInDimOp::create(rewriter, op.getLoc(), op.getType(), bound, ArrayRef<int64_t>());
}

// clamp(lo, clamp(lo, x, hi), hi) → clamp(lo, x, hi); clamp(-inf, x, hi) → min(x, hi); clamp(lo, x, inf) →
// max(x, lo).
LogicalResult simplifyClamp(ClampOp op, PatternRewriter &rewriter) {
  if (auto inner = op.getOperand().getDefiningOp<ClampOp>())
    if (inner.getMin() == op.getMin() && inner.getMax() == op.getMax())
      return replace(op, inner, rewriter);
  if (!staticType(op))
    return failure();
  if (isInfinity(op.getMin(), /*negative=*/true)) {
    rewriter.replaceOpWithNewOp<MinOp>(op, op.getOperand(), fullBound(op, op.getMax(), rewriter));
    return success();
  }
  if (isInfinity(op.getMax(), /*negative=*/false)) {
    rewriter.replaceOpWithNewOp<MaxOp>(op, op.getOperand(), fullBound(op, op.getMin(), rewriter));
    return success();
  }
  return failure();
}
} // namespace

void systole::simplify::populateLogicPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyAnd);
  patterns.add(simplifyOr);
  patterns.add(simplifyXor);
  patterns.add(simplifyNot);
  patterns.add(simplifyShift<ShiftLeftOp>);
  patterns.add(simplifyShift<ShiftRightLogicalOp>);
  patterns.add(simplifyShift<ShiftRightArithmeticOp>);
  patterns.add(simplifyCompare);
  patterns.add(simplifySelect);
  patterns.add(simplifyClamp);
}
