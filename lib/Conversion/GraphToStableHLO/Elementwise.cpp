//===- Elementwise.cpp - Arithmetic, comparison, logic ---------------------===//

#include "Patterns.h"

using namespace mlir;
using namespace systole;
using Direction = hlo::ComparisonDirection;

/// An op that is one stablehlo op.
template <typename Op, typename Target>
static Value lowerUnary(Op, typename Op::Adaptor operands, HloBuilder &build) {
  return build.unary<Target>(operands.getX());
}

/// An op of two operands that broadcast, given how to write it for equal shapes.
template <typename Op>
static void addBinary(RewritePatternSet &patterns, Value (*write)(HloBuilder &, Value, Value)) {
  add<Op>(patterns, [write](Op op, Op::Adaptor operands, HloBuilder &build) {
    ArrayRef<int64_t> shape = resultType(op).getShape();
    return write(build, build.broadcast(operands.getX(), shape), build.broadcast(operands.getY(), shape));
  });
}

template <typename Target> static Value writeBinary(HloBuilder &build, Value x, Value y) {
  return build.make<Target>(x, y);
}

template <Direction direction> static Value writeComparison(HloBuilder &build, Value x, Value y) {
  return build.compare(direction, x, y);
}

/// Whether a remainder, of the dividend's sign, has to be moved to the divisor's.
static Value hasOtherSign(HloBuilder &build, Value remainder, Value divisor) {
  Value zero = build.splatLike(remainder, 0);
  Value differs = build.compare(Direction::NE, build.compare(Direction::LT, remainder, zero),
                                build.compare(Direction::LT, divisor, zero));
  return build.make<hlo::AndOp>(build.compare(Direction::NE, remainder, zero), differs);
}

static Value writeFloorDiv(HloBuilder &build, Value x, Value y) {
  Type element = elementOf(x);
  if (isa<FloatType>(element))
    return build.convert(build.make<hlo::FloorOp>(build.div(build.widen(x), build.widen(y))), element);
  Value quotient = build.div(x, y);
  if (element.isUnsignedInteger())
    return quotient;
  Value inexact = hasOtherSign(build, build.make<hlo::RemOp>(x, y), y);
  return build.select(inexact, build.sub(quotient, build.splatLike(x, 1)), quotient);
}

static Value writeMod(HloBuilder &build, Value x, Value y) {
  Value remainder = build.make<hlo::RemOp>(x, y);
  if (elementOf(x).isUnsignedInteger())
    return remainder;
  return build.select(hasOtherSign(build, remainder, y), build.add(remainder, y), remainder);
}

static Value writeSquaredDifference(HloBuilder &build, Value x, Value y) {
  Value difference = build.sub(x, y);
  return build.mul(difference, difference);
}

static Value lowerAbs(graph::AbsOp, graph::AbsOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  return elementOf(x).isUnsignedInteger() ? x : build.make<hlo::AbsOp>(x);
}

static Value lowerSign(graph::SignOp, graph::SignOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  if (!elementOf(x).isUnsignedInteger())
    return build.make<hlo::SignOp>(x);
  return build.min(x, build.splatLike(x, 1));
}

static Value lowerSelect(graph::SelectOp op, graph::SelectOp::Adaptor operands, HloBuilder &build) {
  ArrayRef<int64_t> shape = resultType(op).getShape();
  return build.select(build.broadcast(operands.getPredicate(), shape),
                      build.broadcast(operands.getOnTrue(), shape),
                      build.broadcast(operands.getOnFalse(), shape));
}

static Value lowerCast(graph::CastOp op, graph::CastOp::Adaptor operands, HloBuilder &build) {
  Value x = operands.getX();
  Type element = resultType(op).getElementType();
  if (element.isInteger(1) && !elementOf(x).isInteger(1))
    return build.compare(Direction::NE, x, build.splatLike(x, 0));
  return build.convert(x, element);
}

template <typename Op, typename Target> static void addUnary(RewritePatternSet &patterns) {
  add<Op>(patterns, lowerUnary<Op, Target>);
}

static void populateUnary(RewritePatternSet &patterns) {
  add<graph::AbsOp>(patterns, lowerAbs);
  add<graph::SignOp>(patterns, lowerSign);
  addUnary<graph::NegOp, hlo::NegOp>(patterns);
  addUnary<graph::ExpOp, hlo::ExpOp>(patterns);
  addUnary<graph::Expm1Op, hlo::Expm1Op>(patterns);
  addUnary<graph::LogOp, hlo::LogOp>(patterns);
  addUnary<graph::Log1pOp, hlo::Log1pOp>(patterns);
  addUnary<graph::SqrtOp, hlo::SqrtOp>(patterns);
  addUnary<graph::RsqrtOp, hlo::RsqrtOp>(patterns);
  addUnary<graph::FloorOp, hlo::FloorOp>(patterns);
  addUnary<graph::CeilOp, hlo::CeilOp>(patterns);
  addUnary<graph::RoundOp, hlo::RoundNearestEvenOp>(patterns);
  addUnary<graph::SinOp, hlo::SineOp>(patterns);
  addUnary<graph::CosOp, hlo::CosineOp>(patterns);
  addUnary<graph::ErfOp, chlo::ErfOp>(patterns);
  addUnary<graph::LogicalNotOp, hlo::NotOp>(patterns);
  add<graph::SquareOp>(patterns, [](graph::SquareOp, auto operands, HloBuilder &build) {
    return build.mul(operands.getX(), operands.getX());
  });
  add<graph::ReciprocalOp>(patterns, [](graph::ReciprocalOp, auto operands, HloBuilder &build) {
    return build.div(build.splatLike(operands.getX(), 1), operands.getX());
  });
  add<graph::IsNanOp>(patterns, [](graph::IsNanOp, auto operands, HloBuilder &build) {
    return build.isNan(operands.getX());
  });
}

static void populateBinary(RewritePatternSet &patterns) {
  addBinary<graph::AddOp>(patterns, writeBinary<hlo::AddOp>);
  addBinary<graph::SubOp>(patterns, writeBinary<hlo::SubtractOp>);
  addBinary<graph::MulOp>(patterns, writeBinary<hlo::MulOp>);
  addBinary<graph::DivOp>(patterns, writeBinary<hlo::DivOp>);
  addBinary<graph::FloorDivOp>(patterns, writeFloorDiv);
  addBinary<graph::ModOp>(patterns, writeMod);
  addBinary<graph::PowOp>(patterns, writeBinary<hlo::PowOp>);
  addBinary<graph::MaximumOp>(patterns, writeBinary<hlo::MaxOp>);
  addBinary<graph::MinimumOp>(patterns, writeBinary<hlo::MinOp>);
  addBinary<graph::SquaredDifferenceOp>(patterns, writeSquaredDifference);
  addBinary<graph::EqualOp>(patterns, writeComparison<Direction::EQ>);
  addBinary<graph::NotEqualOp>(patterns, writeComparison<Direction::NE>);
  addBinary<graph::LessOp>(patterns, writeComparison<Direction::LT>);
  addBinary<graph::LessEqualOp>(patterns, writeComparison<Direction::LE>);
  addBinary<graph::GreaterOp>(patterns, writeComparison<Direction::GT>);
  addBinary<graph::GreaterEqualOp>(patterns, writeComparison<Direction::GE>);
  addBinary<graph::LogicalAndOp>(patterns, writeBinary<hlo::AndOp>);
  addBinary<graph::LogicalOrOp>(patterns, writeBinary<hlo::OrOp>);
  addBinary<graph::LogicalXorOp>(patterns, writeBinary<hlo::XorOp>);
}

void systole::populateElementwisePatterns(RewritePatternSet &patterns) {
  populateUnary(patterns);
  populateBinary(patterns);
  add<graph::SelectOp>(patterns, lowerSelect);
  add<graph::CastOp>(patterns, lowerCast);
}
