//===- SplitElementwise.cpp - Arithmetic of wide elements -----------------===//

#include "Splitter.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

bool Splitter::splitElementwise(Operation *op) {
  if (!op->hasTrait<stablehlo::Elementwise>() && !isa<BitcastConvertOp>(op))
    return false;
  if (auto compare = dyn_cast<CompareOp>(op))
    return splitCompare(compare);
  if (auto convert = dyn_cast<ConvertOp>(op))
    return splitConvert(convert);
  if (auto bitcast = dyn_cast<BitcastConvertOp>(op))
    return splitBitcast(bitcast);
  if (isPair(op->getResult(0)))
    return splitInteger(op);
  return splitNarrow(op);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

bool Splitter::splitInteger(Operation *op) {
  bool isSigned = emulated::isSigned(op->getResult(0));
  auto operand = [&](unsigned index) { return integer(op->getOperand(index)); };
  auto result = [&](const Integer64 &number) {
    bind(op->getResult(0), number);
    return true;
  };
  auto unary = [&](Integer64 (*function)(const Integer64 &)) { return result(function(operand(0))); };
  auto binary = [&](Integer64 (*function)(const Integer64 &, const Integer64 &)) {
    return result(function(operand(0), operand(1)));
  };
  return llvm::TypeSwitch<Operation *, bool>(op)
      .Case<AbsOp>([&](auto) { return result(isSigned ? absolute(operand(0)) : operand(0)); })
      .Case<NegOp>([&](auto) { return unary([](const Integer64 &a) { return -a; }); })
      .Case<NotOp>([&](auto) { return unary([](const Integer64 &a) { return ~a; }); })
      .Case<SignOp>([&](auto) { return unary(sign); })
      .Case<PopulationCountOp>([&](auto) { return unary(populationCount); })
      .Case<ClzOp>([&](auto) { return unary(countLeadingZeros); })
      .Case<chlo::SquareOp>([&](auto) { return unary([](const Integer64 &a) { return a * a; }); })
      .Case<AddOp>([&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a + b; }); })
      .Case<SubtractOp>(
          [&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a - b; }); })
      .Case<MulOp>([&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a * b; }); })
      .Case<AndOp>([&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a & b; }); })
      .Case<OrOp>([&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a | b; }); })
      .Case<XorOp>([&](auto) { return binary([](const Integer64 &a, const Integer64 &b) { return a ^ b; }); })
      .Case<ShiftLeftOp>([&](auto) { return binary(shiftLeft); })
      .Case<ShiftRightLogicalOp>([&](auto) { return binary(shiftRight); })
      .Case<ShiftRightArithmeticOp>([&](auto) { return binary(shiftRightSigned); })
      .Case<DivOp>([&](auto) { return result(divide(operand(0), operand(1), isSigned).quotient); })
      .Case<RemOp>([&](auto) { return result(divide(operand(0), operand(1), isSigned).remainder); })
      .Case<MaxOp>([&](auto) { return result(maximum(operand(0), operand(1), isSigned)); })
      .Case<MinOp>([&](auto) { return result(minimum(operand(0), operand(1), isSigned)); })
      .Case<PowOp>([&](auto) { return result(powerInLoop(operand(0), operand(1), isSigned)); })
      .Case<ClampOp>([&](ClampOp clamp) {
        ArrayRef<int64_t> shape = cast<RankedTensorType>(clamp.getType()).getShape();
        Integer64 least = broadcast(operand(0), shape), most = broadcast(operand(2), shape);
        return result(minimum(maximum(operand(1), least, isSigned), most, isSigned));
      })
      .Default([](Operation *) { return false; });
}

/// The least number of bits that hold every element of a constant exponent.
static std::optional<unsigned> bitsOfConstant(Value low, Value high) {
  DenseElementsAttr lowWords, highWords;
  if (!matchPattern(low, m_Constant(&lowWords)) || !matchPattern(high, m_Constant(&highWords)))
    return std::nullopt;
  unsigned bits = 0;
  for (const APInt &word : lowWords.getValues<APInt>())
    bits = std::max(bits, word.getActiveBits());
  for (const APInt &word : highWords.getValues<APInt>())
    if (!word.isZero())
      bits = std::max(bits, 32 + word.getActiveBits());
  return bits;
}

/// A loop over the exponent's bits, as long as any element has some left. Where an op of a region computes
/// one element, there is no loop, and every bit has its step.
Integer64 Splitter::powerInLoop(const Integer64 &base, const Integer64 &exponent, bool isSigned) {
  std::optional<unsigned> bits = bitsOfConstant(exponent.low, exponent.high);
  if (bits && *bits <= 8)
    return power(base, exponent, isSigned, *bits);
  Operation *parent = builder.getInsertionBlock()->getParentOp();
  if (!isa<func::FuncOp, WhileOp, IfOp, CaseOp>(parent))
    return power(base, exponent, isSigned, 64);

  Integer64 one = constant64(base.low, 1);
  SmallVector<Value> state = {one.low, one.high, base.low, base.high, exponent.low, exponent.high};
  auto loop = WhileOp::create(builder, location, ValueRange(state));
  auto enter = [&](Region &region) {
    Block *block = builder.createBlock(&region);
    SmallVector<Term> arguments;
    for (Value value : state)
      arguments.push_back(term(block->addArgument(value.getType(), location)));
    return arguments;
  };
  {
    OpBuilder::InsertionGuard guard(builder);
    SmallVector<Term> values = enter(loop.getCond());
    Term rest = values[4] | values[5];
    auto scalar = RankedTensorType::get({}, rest.element());
    Value zero = ConstantOp::create(builder, location, DenseElementsAttr::get(scalar, APInt(32, 0)));
    SmallVector<int64_t> dimensions = llvm::to_vector(llvm::seq<int64_t>(0, rest.type().getRank()));
    auto reduce = ReduceOp::create(builder, location, ValueRange(Value(rest)), ValueRange(zero), dimensions);
    buildBinaryBody<OrOp>(builder, location, reduce.getBody(), rest.element());
    stablehlo::ReturnOp::create(builder, location, Value(term(reduce->getResult(0)) != term(zero)));
  }
  {
    OpBuilder::InsertionGuard guard(builder);
    SmallVector<Term> values = enter(loop.getBody());
    Integer64 result = {values[0], values[1]}, square = {values[2], values[3]}, rest = {values[4], values[5]};
    result = select((rest.low & 1) != 0, result * square, result);
    square = square * square;
    rest = shiftRight(rest, constant64(rest.low, 1));
    stablehlo::ReturnOp::create(
        builder, location, ValueRange{result.low, result.high, square.low, square.high, rest.low, rest.high});
  }
  Integer64 result = {term(loop.getResult(0)), term(loop.getResult(1))};
  return isSigned ? fixNegativeExponent(result, base, exponent) : result;
}

//===----------------------------------------------------------------------===//
// Comparisons and conversions
//===----------------------------------------------------------------------===//

bool Splitter::splitCompare(CompareOp op) {
  if (!isPair(op.getLhs()))
    return splitNarrow(op);
  using Direction = ComparisonDirection;
  Direction direction = op.getComparisonDirection();
  Term holds;
  Integer64 a = integer(op.getLhs()), b = integer(op.getRhs());
  bool isSigned = emulated::isSigned(op.getLhs());
  if (direction == Direction::EQ || direction == Direction::NE)
    holds = isEqual(a, b);
  else if (direction == Direction::LT || direction == Direction::GE)
    holds = isLess(a, b, isSigned);
  else
    holds = isLess(b, a, isSigned);
  bool isInverse = direction == Direction::NE || direction == Direction::GE || direction == Direction::LE;
  op.getResult().replaceAllUsesWith(isInverse ? ~holds : holds);
  return true;
}

bool Splitter::splitConvert(ConvertOp op) {
  Type from = getElementTypeOrSelf(op.getOperand()), to = getElementTypeOrSelf(op.getType());
  Kind source = kindOf(op.getOperand()), target = kindOf(op.getResult());
  if (from.isF64() || to.isF64() || isa<ComplexType>(from) || isa<ComplexType>(to))
    return false;
  if ((source == target && isPair(op.getOperand())) || from == to) {
    bind(op.getResult(), partsOf(op.getOperand()));
    return true;
  }
  if (target == Kind::Integer64) {
    Term value = number(op.getOperand());
    bool isFloat = isa<FloatType>(value.element());
    bind(op.getResult(), isFloat
                             ? convertFromFloat(value.convert(builder.getF32Type()), !to.isUnsignedInteger())
                             : convertFromInteger(value));
    return true;
  }
  auto bindConverted = [&](const Term &value) {
    if (target != Kind::Plain)
      bindNumber(op.getResult(), value);
    else
      op.getResult().replaceAllUsesWith(value.convert(to));
    return true;
  };
  bool isSigned = !from.isUnsignedInteger();
  if (source != Kind::Integer64)
    return bindConverted(number(op.getOperand()));
  Integer64 wide = integer(op.getOperand());
  if (to.isInteger(1))
    return bindConverted(~isZero(wide));
  return bindConverted(isa<FloatType>(to) ? convertToFloat(wide, isSigned) : wide.low);
}

/// In 8 bits or in f32, and then rounded or wrapped.
bool Splitter::splitNarrow(Operation *op) {
  auto result = [&](const Term &value) {
    if (kindOf(op->getResult(0)) == Kind::Plain)
      op->getResult(0).replaceAllUsesWith(value);
    else
      bindNumber(op->getResult(0), value);
    return true;
  };
  SmallVector<Term> operands;
  for (Value operand : op->getOperands())
    operands.push_back(number(operand));
  if (kindOf(op->getOperand(0)) == Kind::NarrowInteger) {
    // These see the bits above the number's own.
    Type element = getElementTypeOrSelf(op->getOperand(0));
    double width = element.getIntOrFloatBitWidth();
    Term bits = operands[0] & operands[0].splat((1 << int(width)) - 1);
    if (isa<PopulationCountOp>(op))
      return result(apply<stablehlo::PopulationCountOp>(bits));
    if (isa<ClzOp>(op))
      return result(countLeadingZeros(bits) - (8 - width));
    if (isa<ShiftRightLogicalOp>(op))
      return result(bits >> operands[1]);
    if (isa<ShiftRightArithmeticOp>(op))
      operands[0] = shiftRightSigned(operands[0] << (8 - width), operands[0].splat(8 - width));
  }
  Operation *copy = builder.clone(*op);
  for (auto [index, operand] : llvm::enumerate(operands))
    copy->setOperand(index, operand);
  if (kindOf(op->getResult(0)) != Kind::Plain) {
    auto type = partType(op->getResult(0).getType());
    bool isFloat = kindOf(op->getResult(0)) == Kind::NarrowFloat;
    copy->getResult(0).setType(isFloat ? type.clone(builder.getF32Type()) : type);
  }
  return result(term(copy->getResult(0)));
}

} // namespace systole::emulated
