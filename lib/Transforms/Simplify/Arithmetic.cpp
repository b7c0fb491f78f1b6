//===- Arithmetic.cpp - Identities and strength reduction -----------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// x + (-0) → x in floating point; x + 0 → x in integers. Not x + (+0), which turns -0 into +0.
// x + (-y) → x - y and (-y) + x → x - y, which IEEE 754 defines to be the same.
LogicalResult simplifyAdd(AddOp op, PatternRewriter &rewriter) {
  if (isAdditiveIdentity(op.getRhs()))
    return replace(op, op.getLhs(), rewriter);
  for (auto [x, y] : {std::pair(op.getLhs(), op.getRhs()), std::pair(op.getRhs(), op.getLhs())})
    if (auto negate = y.getDefiningOp<NegOp>()) {
      rewriter.replaceOpWithNewOp<SubtractOp>(op, x, negate.getOperand());
      return success();
    }
  return failure();
}

// x - (+0) → x; x - 0 → x; x - (-y) → x + y; integers: x - x → 0, 0 - x → -x; floating point: -0 - x → -x.
LogicalResult simplifySubtract(SubtractOp op, PatternRewriter &rewriter) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  if (isSplatOf(rhs, 0))
    return replace(op, lhs, rewriter);
  if (auto negate = rhs.getDefiningOp<NegOp>()) {
    rewriter.replaceOpWithNewOp<AddOp>(op, lhs, negate.getOperand());
    return success();
  }
  if (isInteger(lhs) && lhs == rhs && staticType(op))
    return replace(op, makeSplat(rewriter, op.getLoc(), op.getType(), 0), rewriter);
  if (isAdditiveIdentity(lhs)) {
    rewriter.replaceOpWithNewOp<NegOp>(op, rhs);
    return success();
  }
  return failure();
}

// x * 1 → x; x * -1 → -x; integers: x * 0 → 0, x * 2^k → x << k. Not x * 0 in floating point: NaN, infinity
// and signs.
LogicalResult simplifyMultiply(MulOp op, PatternRewriter &rewriter) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  if (isSplatOf(rhs, 1))
    return replace(op, lhs, rewriter);
  bool isBoolean = getElementTypeOrSelf(lhs).isInteger(1);
  if (isInteger(lhs) && isSplatOf(rhs, 0))
    return replace(op, rhs, rewriter);
  if (isSplatOf(rhs, -1) && !isBoolean && !isUnsigned(lhs)) {
    rewriter.replaceOpWithNewOp<NegOp>(op, lhs);
    return success();
  }
  std::optional<APInt> factor = splatInteger(rhs);
  if (!factor || isBoolean || !factor->isPowerOf2())
    return failure();
  APInt shift(factor->getBitWidth(), factor->logBase2());
  rewriter.replaceOpWithNewOp<ShiftLeftOp>(op, lhs, makeSplat(rewriter, op.getLoc(), rhs.getType(), shift));
  return success();
}

// The power k of a positive integer divisor 2^k.
std::optional<unsigned> log2OfDivisor(Value divisor) {
  std::optional<APInt> value = splatInteger(divisor);
  if (!value || value->getBitWidth() == 1 || !value->isPowerOf2())
    return std::nullopt;
  if (!isUnsigned(divisor) && value->isNegative())
    return std::nullopt;
  return value->logBase2();
}

// What must be added to a signed x so that an arithmetic shift by k, which rounds down, rounds toward zero:
// 2^k - 1 where x is negative, else 0.
Value makeRoundingBias(Value x, unsigned k, Location location, PatternRewriter &rewriter) {
  unsigned width = getElementTypeOrSelf(x).getIntOrFloatBitWidth();
  auto splat = [&](unsigned number) {
    return makeSplat(rewriter, location, x.getType(), APInt(width, number));
  };
  Value signs = ShiftRightArithmeticOp::create(rewriter, location, x, splat(width - 1));
  return ShiftRightLogicalOp::create(rewriter, location, signs, splat(width - k));
}

// x / 1 → x; x / -1 → -x (floating point); x / c → x * (1 / c) where 1 / c is exact: c is a power of two.
// Integers: x / 2^k → shifts that round toward zero.
LogicalResult simplifyDivide(DivOp op, PatternRewriter &rewriter) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  if (isSplatOf(rhs, 1))
    return replace(op, lhs, rewriter);
  if (std::optional<APFloat> divisor = splatFloat(rhs)) {
    if (isSplatOf(rhs, -1)) {
      rewriter.replaceOpWithNewOp<NegOp>(op, lhs);
      return success();
    }
    APFloat inverse(divisor->getSemantics());
    if (!divisor->getExactInverse(&inverse))
      return failure();
    rewriter.replaceOpWithNewOp<MulOp>(op, lhs, makeSplat(rewriter, op.getLoc(), rhs.getType(), inverse));
    return success();
  }
  std::optional<unsigned> k = log2OfDivisor(rhs);
  if (!k || !staticType(lhs))
    return failure();
  Value shift = makeSplat(rewriter, op.getLoc(), rhs.getType(),
                          APInt(getElementTypeOrSelf(lhs).getIntOrFloatBitWidth(), *k));
  if (isUnsigned(lhs)) {
    rewriter.replaceOpWithNewOp<ShiftRightLogicalOp>(op, lhs, shift);
    return success();
  }
  Value biased = AddOp::create(rewriter, op.getLoc(), lhs, makeRoundingBias(lhs, *k, op.getLoc(), rewriter));
  rewriter.replaceOpWithNewOp<ShiftRightArithmeticOp>(op, biased, shift);
  return success();
}

// Integers: x rem 1 → 0; x rem 2^k → the low k bits, of x + bias and less the bias where x is signed, so that
// the sign is that of x.
LogicalResult simplifyRemainder(RemOp op, PatternRewriter &rewriter) {
  Value lhs = op.getLhs(), rhs = op.getRhs();
  std::optional<unsigned> k = log2OfDivisor(rhs);
  if (!k || !staticType(lhs))
    return failure();
  if (*k == 0)
    return replace(op, makeSplat(rewriter, op.getLoc(), op.getType(), 0), rewriter);
  Value mask = makeSplat(rewriter, op.getLoc(), rhs.getType(),
                         APInt::getLowBitsSet(getElementTypeOrSelf(lhs).getIntOrFloatBitWidth(), *k));
  if (isUnsigned(lhs)) {
    rewriter.replaceOpWithNewOp<AndOp>(op, lhs, mask);
    return success();
  }
  Value bias = makeRoundingBias(lhs, *k, op.getLoc(), rewriter);
  Value biased = AddOp::create(rewriter, op.getLoc(), lhs, bias);
  Value low = AndOp::create(rewriter, op.getLoc(), biased, mask);
  rewriter.replaceOpWithNewOp<SubtractOp>(op, low, bias);
  return success();
}

// -(-x) → x.
LogicalResult simplifyNegate(NegOp op, PatternRewriter &rewriter) {
  if (auto inner = op.getOperand().getDefiningOp<NegOp>())
    return replace(op, inner.getOperand(), rewriter);
  return failure();
}

// ||x|| → |x|; |-x| → |x|.
LogicalResult simplifyAbs(AbsOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  if (isa<ComplexType>(getElementTypeOrSelf(operand)))
    return failure();
  if (operand.getDefiningOp<AbsOp>())
    return replace(op, operand, rewriter);
  auto negate = operand.getDefiningOp<NegOp>();
  if (!negate)
    return failure();
  rewriter.replaceOpWithNewOp<AbsOp>(op, op.getType(), negate.getOperand());
  return success();
}

// x^0 → 1; x^1 → x; x^2 → x * x; x^-1 → 1 / x in floating point. The product and the quotient are rounded
// once, as a correctly rounded power would be. Not x^0.5 → sqrt(x), which differs at -0 and -infinity.
LogicalResult simplifyPower(PowOp op, PatternRewriter &rewriter) {
  Value base = op.getLhs(), exponent = op.getRhs();
  if (!staticType(op))
    return failure();
  if (isSplatOf(exponent, 0) || isNegativeZero(exponent))
    return replace(op, makeSplat(rewriter, op.getLoc(), op.getType(), 1), rewriter);
  if (isSplatOf(exponent, 1))
    return replace(op, base, rewriter);
  if (isSplatOf(exponent, 2)) {
    rewriter.replaceOpWithNewOp<MulOp>(op, base, base);
    return success();
  }
  if (isFloat(base) && isSplatOf(exponent, -1)) {
    Value one = makeSplat(rewriter, op.getLoc(), op.getType(), 1);
    rewriter.replaceOpWithNewOp<DivOp>(op, one, base);
    return success();
  }
  return failure();
}

// The least (or greatest) value of the element type: an infinity where there is one.
bool isExtreme(Value value, bool greatest) {
  if (std::optional<APFloat> element = splatFloat(value))
    return element->isInfinity() && element->isNegative() != greatest;
  std::optional<APInt> element = splatInteger(value);
  if (!element)
    return false;
  if (isUnsigned(value))
    return greatest ? element->isMaxValue() : element->isMinValue();
  return greatest ? element->isMaxSignedValue() : element->isMinSignedValue();
}

// max(x, x) → x; max(x, least) → x; integers: max(x, greatest) → greatest. The same for min.
template <typename MinOrMaxOp> LogicalResult simplifyMinOrMax(MinOrMaxOp op, PatternRewriter &rewriter) {
  constexpr bool isMax = std::is_same_v<MinOrMaxOp, MaxOp>;
  if (op.getLhs() == op.getRhs() || isExtreme(op.getRhs(), !isMax))
    return replace(op, op.getLhs(), rewriter);
  if (isInteger(op.getRhs()) && isExtreme(op.getRhs(), isMax))
    return replace(op, op.getRhs(), rewriter);
  // max(max(x, y), y) → max(x, y)
  if (auto inner = op.getLhs().template getDefiningOp<MinOrMaxOp>())
    if (inner.getLhs() == op.getRhs() || inner.getRhs() == op.getRhs())
      return replace(op, inner, rewriter);
  return failure();
}

//===----------------------------------------------------------------------===//
// Rules that change rounding
//===----------------------------------------------------------------------===//

// x / c → x * (1 / c), off by one unit in the last place at most.
LogicalResult divideByConstant(DivOp op, PatternRewriter &rewriter) {
  std::optional<APFloat> divisor = splatFloat(op.getRhs());
  if (!divisor || !divisor->isNormal())
    return failure();
  APFloat inverse(divisor->getSemantics(), 1);
  inverse.divide(*divisor, APFloat::rmNearestTiesToEven);
  if (!inverse.isNormal())
    return failure();
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getLhs(),
                                     makeSplat(rewriter, op.getLoc(), op.getRhs().getType(), inverse));
  return success();
}

// 1 / sqrt(x) → rsqrt(x).
LogicalResult reciprocalOfSqrt(DivOp op, PatternRewriter &rewriter) {
  auto sqrt = op.getRhs().getDefiningOp<SqrtOp>();
  if (!sqrt || !isSplatOf(op.getLhs(), 1))
    return failure();
  rewriter.replaceOpWithNewOp<RsqrtOp>(op, sqrt.getOperand());
  return success();
}

// (x + c) + d → x + (c + d); (x * c) * d → x * (c * d), of constants.
template <typename Op> LogicalResult combineConstants(Op op, PatternRewriter &rewriter) {
  auto inner = op.getLhs().template getDefiningOp<Op>();
  if (!inner || !constantOf(op.getRhs()) || !constantOf(inner.getRhs()) || constantOf(inner.getLhs()))
    return failure();
  Value constants = Op::create(rewriter, op.getLoc(), inner.getRhs(), op.getRhs());
  rewriter.replaceOpWithNewOp<Op>(op, inner.getLhs(), constants);
  return success();
}

template <typename Op> LogicalResult combineIntegerConstants(Op op, PatternRewriter &rewriter) {
  return isInteger(op) ? combineConstants(op, rewriter) : failure();
}
} // namespace

void systole::simplify::populateArithmeticPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyAdd);
  patterns.add(simplifySubtract);
  patterns.add(simplifyMultiply);
  patterns.add(simplifyDivide);
  patterns.add(simplifyRemainder);
  patterns.add(simplifyNegate);
  patterns.add(simplifyAbs);
  patterns.add(simplifyPower);
  patterns.add(simplifyMinOrMax<MaxOp>);
  patterns.add(simplifyMinOrMax<MinOp>);
  patterns.add(combineIntegerConstants<AddOp>);
  patterns.add(combineIntegerConstants<MulOp>);
}

void systole::simplify::populateReassociationPatterns(RewritePatternSet &patterns) {
  patterns.add(divideByConstant);
  patterns.add(reciprocalOfSqrt);
  patterns.add(combineConstants<AddOp>);
  patterns.add(combineConstants<MulOp>);
}
