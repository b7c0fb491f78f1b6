//===- VectorMath.cpp - Elementwise StableHLO ops on vector registers -----===//

#include "VectorMath.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::tpu {

namespace {

Type elementOf(Value value) { return cast<ShapedType>(value.getType()).getElementType(); }
bool isMaskType(Type type) { return type.isInteger(1); }
bool isUnsignedType(Type type) { return type.isUnsignedInteger(); }
/// Bits of the integer as registers hold it.
int registerWidth(Type type) { return std::min<int>(type.getIntOrFloatBitWidth(), 32); }

/// Evaluates one op.
class Evaluator {
public:
  Evaluator(KernelBuilder &kernel, Operation *op, ArrayRef<Value> operands)
      : kernel(kernel), op(op), operands(operands), type(elementOf(op->getOperand(0))) {}

  FailureOr<Value> evaluate() {
    if (Value value = evaluateUnary())
      return value;
    if (Value value = evaluateBinary())
      return value;
    return evaluateOther();
  }

private:
  Value unary(UnaryKind kind, Value value, Type result) {
    return UnaryOp::create(kernel, kernel.registerFor(result), kind, value);
  }
  Value roundedUnary(UnaryKind kind) { return wrapTo(kernel, unary(kind, operands[0], type), type); }
  Value function(TranscendentalKind kind) {
    return wrapTo(kernel, TranscendentalOp::create(kernel, kind, operands[0]), type);
  }
  Value function2(TranscendentalBinaryKind kind) {
    return wrapTo(kernel, TranscendentalBinaryOp::create(kernel, kind, operands[0], operands[1]), type);
  }
  template <typename OpType> Value binary() {
    return wrapTo(kernel, OpType::create(kernel, operands[0], operands[1]), type);
  }
  template <typename FloatOp, typename IntegerOp, typename MaskOp> Value arithmetic() {
    return isFloat() ? binary<FloatOp>() : isMaskType(type) ? binary<MaskOp>() : binary<IntegerOp>();
  }
  bool isFloat() const { return isa<FloatType>(type); }
  Value integer(int64_t value) { return kernel.integerVector(value); }
  Value select(Value mask, Value a, Value b) { return arith::SelectOp::create(kernel, mask, a, b); }
  Value compareF(arith::CmpFPredicate predicate, Value a, Value b) {
    return arith::CmpFOp::create(kernel, predicate, a, b);
  }

  Value evaluateUnary();
  Value evaluateBinary();
  FailureOr<Value> evaluateOther();
  Value absolute();
  Value negate();
  Value sign();
  Value isFinite();
  Value population();
  Value leadingZeros();
  Value logicalShiftRight();
  Value arithmeticShiftRight();
  Value extremum(bool isMaximum, Value a, Value b);
  Value divide();
  Value remainder();
  Value power();
  Value compare(stablehlo::CompareOp compareOp);
  Value reducePrecision(stablehlo::ReducePrecisionOp reduce);

  KernelBuilder &kernel;
  Operation *op;
  ArrayRef<Value> operands;
  Type type; ///< Element type of the first operand.
};

Value Evaluator::absolute() {
  if (isFloat())
    return kernel.bitcast(
        arith::AndIOp::create(kernel, kernel.bitcast(operands[0], kernel.integers()), integer(0x7FFFFFFF)),
        kernel.floats());
  if (isUnsignedType(type))
    return operands[0];
  Value negative = arith::SubIOp::create(kernel, integer(0), operands[0]);
  return wrapTo(kernel, arith::MaxSIOp::create(kernel, operands[0], negative), type);
}

Value Evaluator::negate() {
  if (isFloat())
    return kernel.bitcast(
        arith::XOrIOp::create(kernel, kernel.bitcast(operands[0], kernel.integers()), integer(0x80000000)),
        kernel.floats());
  return wrapTo(kernel, arith::SubIOp::create(kernel, integer(0), operands[0]), type);
}

Value Evaluator::sign() {
  Value x = operands[0];
  if (!isFloat()) {
    Value isNegative = kernel.compareI(arith::CmpIPredicate::slt, x, integer(0));
    Value isZero = kernel.compareI(arith::CmpIPredicate::eq, x, integer(0));
    return select(isZero, x, isUnsignedType(type) ? integer(1) : select(isNegative, integer(-1), integer(1)));
  }
  Value zero = kernel.floatVector(0);
  Value isNegative = compareF(arith::CmpFPredicate::OLT, x, zero);
  Value isPositive = compareF(arith::CmpFPredicate::OLT, zero, x);
  // Zeros keep their sign and NaN stays.
  Value other = arith::AddFOp::create(kernel, x, x);
  return select(isNegative, kernel.floatVector(-1), select(isPositive, kernel.floatVector(1), other));
}

Value Evaluator::isFinite() {
  Value bits = kernel.bitcast(operands[0], kernel.integers());
  Value exponent = arith::AndIOp::create(kernel, bits, integer(0x7F800000));
  return kernel.compareI(arith::CmpIPredicate::ne, exponent, integer(0x7F800000));
}

Value Evaluator::population() {
  int width = type.getIntOrFloatBitWidth();
  Value bits = operands[0];
  if (width < 32)
    bits = arith::AndIOp::create(kernel, bits, integer((int64_t(1) << width) - 1));
  return unary(UnaryKind::PopCount, bits, type);
}

Value Evaluator::leadingZeros() {
  int width = type.getIntOrFloatBitWidth();
  Value bits = operands[0];
  if (width < 32)
    bits = arith::AndIOp::create(kernel, bits, integer((int64_t(1) << width) - 1));
  Value count = unary(UnaryKind::CountLeadingZeros, bits, type);
  return width == 32 ? count : arith::AddIOp::create(kernel, count, integer(width - 32)).getResult();
}

Value Evaluator::evaluateUnary() {
  using TK = TranscendentalKind;
  using UK = UnaryKind;
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<stablehlo::AbsOp>([&](auto) { return absolute(); })
      .Case<stablehlo::NegOp>([&](auto) { return negate(); })
      .Case<stablehlo::SignOp>([&](auto) { return sign(); })
      .Case<stablehlo::IsFiniteOp>([&](auto) { return isFinite(); })
      .Case<stablehlo::PopulationCountOp>([&](auto) { return population(); })
      .Case<stablehlo::ClzOp>([&](auto) { return leadingZeros(); })
      .Case<stablehlo::NotOp>([&](auto) {
        if (isMaskType(type))
          return kernel.compareI(arith::CmpIPredicate::eq, kernel.maskToInteger(operands[0]), integer(0));
        return wrapTo(kernel, arith::XOrIOp::create(kernel, operands[0], integer(-1)), type);
      })
      .Case<stablehlo::CeilOp>([&](auto) { return roundedUnary(UK::Ceil); })
      .Case<stablehlo::FloorOp>([&](auto) { return roundedUnary(UK::Floor); })
      .Case<stablehlo::RoundOp>([&](auto) { return roundedUnary(UK::RoundAway); })
      .Case<stablehlo::RoundNearestEvenOp>([&](auto) { return roundedUnary(UK::RoundEven); })
      .Case<stablehlo::CbrtOp>([&](auto) { return function(TK::Cbrt); })
      .Case<stablehlo::CosineOp>([&](auto) { return function(TK::Cos); })
      .Case<stablehlo::ExpOp>([&](auto) { return function(TK::Exp); })
      .Case<stablehlo::Expm1Op>([&](auto) { return function(TK::Expm1); })
      .Case<stablehlo::LogOp>([&](auto) { return function(TK::Log); })
      .Case<stablehlo::Log1pOp>([&](auto) { return function(TK::Log1p); })
      .Case<stablehlo::LogisticOp>([&](auto) { return function(TK::Logistic); })
      .Case<stablehlo::RsqrtOp>([&](auto) { return function(TK::Rsqrt); })
      .Case<stablehlo::SineOp>([&](auto) { return function(TK::Sin); })
      .Case<stablehlo::SqrtOp>([&](auto) { return function(TK::Sqrt); })
      .Case<stablehlo::TanOp>([&](auto) { return function(TK::Tan); })
      .Case<stablehlo::TanhOp>([&](auto) { return function(TK::Tanh); })
      .Case<chlo::ErfOp>([&](auto) { return function(TK::Erf); })
      .Case<stablehlo::RealOp>([&](auto) { return operands[0]; })
      .Case<stablehlo::ImagOp>([&](auto) { return kernel.floatVector(0); })
      .Case<stablehlo::ReducePrecisionOp>([&](auto reduce) { return reducePrecision(reduce); })
      .Case<stablehlo::ConvertOp>([&](auto convert) {
        return convertElements(kernel, operands[0], type, elementOf(convert.getResult()));
      })
      .Case<stablehlo::BitcastConvertOp>([&](auto convert) {
        return kernel.bitcast(operands[0], kernel.registerFor(elementOf(convert.getResult())));
      })
      .Default([](Operation *) { return Value(); });
}

Value Evaluator::logicalShiftRight() {
  Value bits = operands[0];
  int width = registerWidth(type);
  if (width < 32)
    bits = arith::AndIOp::create(kernel, bits, integer((int64_t(1) << width) - 1));
  return wrapTo(kernel, arith::ShRUIOp::create(kernel, bits, operands[1]), type);
}

/// Of unsigned integers too, the highest bit of their width is what is shifted in.
Value Evaluator::arithmeticShiftRight() {
  Value bits = operands[0];
  if (int width = registerWidth(type); isUnsignedType(type) && width < 32) {
    Value up = integer(32 - width);
    bits = arith::ShRSIOp::create(kernel, arith::ShLIOp::create(kernel, bits, up), up);
  }
  return wrapTo(kernel, arith::ShRSIOp::create(kernel, bits, operands[1]), type);
}

Value Evaluator::extremum(bool isMaximum, Value a, Value b) {
  if (isFloat())
    return isMaximum ? arith::MaximumFOp::create(kernel, a, b).getResult()
                     : arith::MinimumFOp::create(kernel, a, b).getResult();
  if (isMaskType(type))
    return isMaximum ? arith::OrIOp::create(kernel, a, b).getResult()
                     : arith::AndIOp::create(kernel, a, b).getResult();
  if (!isUnsignedType(type))
    return isMaximum ? arith::MaxSIOp::create(kernel, a, b).getResult()
                     : arith::MinSIOp::create(kernel, a, b).getResult();
  Value isLess = kernel.compareI(arith::CmpIPredicate::ult, a, b);
  return isMaximum ? select(isLess, b, a) : select(isLess, a, b);
}

Value Evaluator::divide() {
  if (isFloat())
    return function2(TranscendentalBinaryKind::Divide);
  return wrapTo(kernel, divideIntegers(kernel, operands[0], operands[1], !isUnsignedType(type)).first, type);
}

Value Evaluator::remainder() {
  if (isFloat())
    return function2(TranscendentalBinaryKind::Remainder);
  return wrapTo(kernel, divideIntegers(kernel, operands[0], operands[1], !isUnsignedType(type)).second, type);
}

/// Integers by repeated squaring; a negative exponent gives 0, but for bases 1 and -1.
Value Evaluator::power() {
  if (isFloat())
    return function2(TranscendentalBinaryKind::Power);
  Value base = operands[0], exponent = operands[1];
  auto loop = scf::ForOp::create(kernel, kernel.scalar(0), kernel.scalar(registerWidth(type)),
                                 kernel.scalar(1), ValueRange{integer(1), base, exponent});
  {
    OpBuilder::InsertionGuard guard(kernel);
    kernel.setInsertionPointToStart(loop.getBody());
    Value result = loop.getRegionIterArg(0), square = loop.getRegionIterArg(1),
          rest = loop.getRegionIterArg(2);
    Value isOdd = kernel.integerToMask(arith::AndIOp::create(kernel, rest, integer(1)));
    result = select(isOdd, arith::MulIOp::create(kernel, result, square), result);
    square = arith::MulIOp::create(kernel, square, square);
    rest = arith::ShRUIOp::create(kernel, rest, integer(1));
    scf::YieldOp::create(kernel, ValueRange{result, square, rest});
  }
  Value result = loop.getResult(0);
  if (!isUnsignedType(type)) {
    Value isNegative = kernel.compareI(arith::CmpIPredicate::slt, exponent, integer(0));
    Value isOne = kernel.compareI(arith::CmpIPredicate::eq, base, integer(1));
    Value isMinusOne = kernel.compareI(arith::CmpIPredicate::eq, base, integer(-1));
    Value isOdd = kernel.integerToMask(arith::AndIOp::create(kernel, exponent, integer(1)));
    Value ofMinusOne = select(isOdd, integer(-1), integer(1));
    Value inverse = select(isOne, integer(1), select(isMinusOne, ofMinusOne, integer(0)));
    result = select(isNegative, inverse, result);
  }
  return wrapTo(kernel, result, type);
}

Value Evaluator::evaluateBinary() {
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<stablehlo::AddOp>([&](auto) { return arithmetic<arith::AddFOp, arith::AddIOp, arith::OrIOp>(); })
      .Case<stablehlo::SubtractOp>(
          [&](auto) { return arithmetic<arith::SubFOp, arith::SubIOp, arith::XOrIOp>(); })
      .Case<stablehlo::MulOp>([&](auto) { return arithmetic<arith::MulFOp, arith::MulIOp, arith::AndIOp>(); })
      .Case<stablehlo::AndOp>([&](auto) { return binary<arith::AndIOp>(); })
      .Case<stablehlo::OrOp>([&](auto) { return binary<arith::OrIOp>(); })
      .Case<stablehlo::XorOp>([&](auto) { return binary<arith::XOrIOp>(); })
      .Case<stablehlo::DivOp>([&](auto) { return divide(); })
      .Case<stablehlo::RemOp>([&](auto) { return remainder(); })
      .Case<stablehlo::PowOp>([&](auto) { return power(); })
      .Case<stablehlo::Atan2Op>([&](auto) { return function2(TranscendentalBinaryKind::Atan2); })
      .Case<stablehlo::MaxOp>([&](auto) { return extremum(true, operands[0], operands[1]); })
      .Case<stablehlo::MinOp>([&](auto) { return extremum(false, operands[0], operands[1]); })
      .Case<stablehlo::ShiftLeftOp>([&](auto) { return binary<arith::ShLIOp>(); })
      .Case<stablehlo::ShiftRightArithmeticOp>([&](auto) { return arithmeticShiftRight(); })
      .Case<stablehlo::ShiftRightLogicalOp>([&](auto) { return logicalShiftRight(); })
      .Case<stablehlo::CompareOp>([&](auto compareOp) { return compare(compareOp); })
      .Default([](Operation *) { return Value(); });
}

Value Evaluator::compare(stablehlo::CompareOp compareOp) {
  using Direction = stablehlo::ComparisonDirection;
  Value a = operands[0], b = operands[1];
  Direction direction = compareOp.getComparisonDirection();
  if (direction == Direction::GE || direction == Direction::GT) {
    std::swap(a, b);
    direction = direction == Direction::GE ? Direction::LE : Direction::LT;
  }
  bool isTotalOrder = compareOp.getCompareType() == stablehlo::ComparisonType::TOTALORDER;
  if (isFloat() && !isTotalOrder) {
    auto predicate = direction == Direction::EQ   ? arith::CmpFPredicate::OEQ
                     : direction == Direction::NE ? arith::CmpFPredicate::UNE
                     : direction == Direction::LT ? arith::CmpFPredicate::OLT
                                                  : arith::CmpFPredicate::OLE;
    return compareF(predicate, a, b);
  }
  if (isFloat()) {
    a = getTotalOrderKey(kernel, a);
    b = getTotalOrderKey(kernel, b);
  } else if (isMaskType(type)) {
    a = kernel.maskToInteger(a);
    b = kernel.maskToInteger(b);
  }
  bool isUnsigned = isUnsignedType(type);
  auto predicate = direction == Direction::EQ   ? arith::CmpIPredicate::eq
                   : direction == Direction::NE ? arith::CmpIPredicate::ne
                   : direction == Direction::LT
                       ? (isUnsigned ? arith::CmpIPredicate::ult : arith::CmpIPredicate::slt)
                   : isUnsigned ? arith::CmpIPredicate::ule
                                : arith::CmpIPredicate::sle;
  return kernel.compareI(predicate, a, b);
}

/// Rounds the significand to nearest even by integer arithmetic, then maps exponents out of range to zero or
/// infinity.
Value Evaluator::reducePrecision(stablehlo::ReducePrecisionOp reduce) {
  int exponentBits = reduce.getExponentBits(), mantissaBits = reduce.getMantissaBits();
  Value bits = kernel.bitcast(operands[0], kernel.integers());
  if (mantissaBits < 23) {
    int dropped = 23 - mantissaBits;
    Value last =
        arith::AndIOp::create(kernel, arith::ShRUIOp::create(kernel, bits, integer(dropped)), integer(1));
    Value bias = arith::AddIOp::create(kernel, last, integer((int64_t(1) << (dropped - 1)) - 1));
    bits = arith::AndIOp::create(kernel, arith::AddIOp::create(kernel, bits, bias),
                                 integer(-(int64_t(1) << dropped)));
  }
  if (exponentBits < 8) {
    int64_t bias = (int64_t(1) << (exponentBits - 1)) - 1;
    Value signBit = arith::AndIOp::create(kernel, bits, integer(0x80000000));
    Value exponent = arith::AndIOp::create(kernel, bits, integer(0x7F800000));
    Value isTooSmall = kernel.compareI(arith::CmpIPredicate::slt, exponent, integer((127 - bias + 1) << 23));
    Value isTooLarge = kernel.compareI(arith::CmpIPredicate::slt, integer((127 + bias) << 23), exponent);
    Value infinity = arith::OrIOp::create(kernel, signBit, integer(0x7F800000));
    bits = select(isTooLarge, infinity, select(isTooSmall, signBit, bits));
  }
  // Without mantissa bits a NaN has the code of an infinity.
  Value special = kernel.floatVector(mantissaBits == 0 ? INFINITY : NAN);
  Value isNaN = compareF(arith::CmpFPredicate::UNE, operands[0], operands[0]);
  return wrapTo(kernel, select(isNaN, special, kernel.bitcast(bits, kernel.floats())), type);
}

FailureOr<Value> Evaluator::evaluateOther() {
  if (isa<stablehlo::SelectOp>(op))
    return select(operands[0], operands[1], operands[2]);
  if (isa<stablehlo::ClampOp>(op))
    return extremum(false, extremum(true, operands[1], operands[0]), operands[2]);
  if (auto map = dyn_cast<stablehlo::MapOp>(op)) {
    FailureOr<SmallVector<Value>> results =
        evaluateBody(kernel, map.getComputation().front(), operands, Captures());
    return failed(results) ? FailureOr<Value>() : results->front();
  }
  return op->emitOpError("has no TPU form as an elementwise op");
}

/// 2^32 / d and so on, by two estimates from below in f32 and then subtracting what is left, at most three
/// times.
std::pair<Value, Value> divideUnsigned(KernelBuilder &kernel, Value n, Value d) {
  auto toFloat = [&](Value value) -> Value {
    return arith::UIToFPOp::create(kernel, kernel.floats(), value);
  };
  // Below the true quotient in spite of the roundings on the way, each at most 2^-24.
  Value inverse = TranscendentalBinaryOp::create(kernel, TranscendentalBinaryKind::Divide,
                                                 kernel.floatVector(1.0f - 0x1p-21f), toFloat(d));
  Value quotient = kernel.integerVector(0), rest = n;
  for (int step = 0; step < 2; ++step) {
    Value estimate = UnaryOp::create(kernel, kernel.integers(), UnaryKind::FloatToUInt,
                                     arith::MulFOp::create(kernel, toFloat(rest), inverse));
    quotient = arith::AddIOp::create(kernel, quotient, estimate);
    rest = arith::SubIOp::create(kernel, rest, arith::MulIOp::create(kernel, estimate, d));
  }
  for (int step = 0; step < 3; ++step) {
    Value fits = kernel.compareI(arith::CmpIPredicate::ule, d, rest);
    quotient = arith::AddIOp::create(kernel, quotient, kernel.maskToInteger(fits));
    rest = arith::SelectOp::create(kernel, fits, arith::SubIOp::create(kernel, rest, d), rest);
  }
  return {quotient, rest};
}

} // namespace

Value getTotalOrderKey(KernelBuilder &kernel, Value value) {
  Value bits = kernel.bitcast(value, kernel.integers());
  Value isNegative = kernel.compareI(arith::CmpIPredicate::slt, bits, kernel.integerVector(0));
  Value inverted = arith::XOrIOp::create(kernel, bits, kernel.integerVector(0x7FFFFFFF));
  return arith::SelectOp::create(kernel, isNegative, inverted, bits);
}

std::pair<Value, Value> divideIntegers(KernelBuilder &kernel, Value lhs, Value rhs, bool isSigned) {
  Value zero = kernel.integerVector(0);
  Value isByZero = kernel.compareI(arith::CmpIPredicate::eq, rhs, zero);
  auto select = [&](Value mask, Value a, Value b) -> Value {
    return arith::SelectOp::create(kernel, mask, a, b);
  };
  auto negate = [&](Value value) -> Value { return arith::SubIOp::create(kernel, zero, value); };
  Value n = lhs, d = rhs, lhsNegative, rhsNegative;
  if (isSigned) {
    lhsNegative = kernel.compareI(arith::CmpIPredicate::slt, lhs, zero);
    rhsNegative = kernel.compareI(arith::CmpIPredicate::slt, rhs, zero);
    n = select(lhsNegative, negate(lhs), lhs);
    d = select(rhsNegative, negate(rhs), rhs);
  }
  auto [quotient, rest] = divideUnsigned(kernel, n, d);
  if (isSigned) {
    Value differ = arith::XOrIOp::create(kernel, lhsNegative, rhsNegative);
    quotient = select(differ, negate(quotient), quotient);
    rest = select(lhsNegative, negate(rest), rest);
  }
  return {select(isByZero, kernel.integerVector(-1), quotient), select(isByZero, lhs, rest)};
}

Value wrapTo(KernelBuilder &kernel, Value value, Type type) {
  auto unary = [&](UnaryKind kind) -> Value { return UnaryOp::create(kernel, kernel.floats(), kind, value); };
  if (type.isBF16())
    return unary(UnaryKind::RoundBF16);
  if (type.isF16())
    return unary(UnaryKind::RoundF16);
  if (isa<FloatType>(type) || isMaskType(type) || type.getIntOrFloatBitWidth() >= 32)
    return value;
  int width = type.getIntOrFloatBitWidth();
  if (isUnsignedType(type))
    return arith::AndIOp::create(kernel, value, kernel.integerVector((int64_t(1) << width) - 1));
  Value shift = kernel.integerVector(32 - width);
  return arith::ShRSIOp::create(kernel, arith::ShLIOp::create(kernel, value, shift), shift);
}

static Value convertFloatToInteger(KernelBuilder &kernel, Value value, Type to) {
  if (isMaskType(to))
    return arith::CmpFOp::create(kernel, arith::CmpFPredicate::UNE, value, kernel.floatVector(0));
  UnaryKind kind = isUnsignedType(to) ? UnaryKind::FloatToUInt : UnaryKind::FloatToInt;
  Value converted = UnaryOp::create(kernel, kernel.integers(), kind, value);
  int width = registerWidth(to);
  if (width == 32)
    return converted;
  // Narrower integers saturate too.
  if (isUnsignedType(to)) {
    Value most = kernel.integerVector((int64_t(1) << width) - 1);
    Value fits = kernel.compareI(arith::CmpIPredicate::ule, converted, most);
    return arith::SelectOp::create(kernel, fits, converted, most);
  }
  int64_t limit = int64_t(1) << (width - 1);
  converted = arith::MaxSIOp::create(kernel, converted, kernel.integerVector(-limit));
  return arith::MinSIOp::create(kernel, converted, kernel.integerVector(limit - 1));
}

Value convertElements(KernelBuilder &kernel, Value value, Type from, Type to) {
  if (from == to)
    return value;
  auto keepBits = [&](int width) -> Value {
    return arith::AndIOp::create(kernel, value, kernel.integerVector((int64_t(1) << width) - 1));
  };
  if (isNarrowElement(from)) // Of its byte, only the lower bits count.
    value = wrapTo(kernel, value, from);
  if (isNarrowElement(to)) {
    value = wrapTo(kernel, convertElements(kernel, value, from, IntegerType::get(to.getContext(), 32)), to);
    return keepBits(to.getIntOrFloatBitWidth());
  }
  if (isa<FloatType>(from))
    return isa<FloatType>(to) ? wrapTo(kernel, value, to) : convertFloatToInteger(kernel, value, to);
  if (isMaskType(from)) {
    if (isMaskType(to))
      return value;
    value = kernel.maskToInteger(value);
  }
  if (isMaskType(to))
    return kernel.integerToMask(value);
  if (!isa<FloatType>(to))
    return wrapTo(kernel, value, to);
  Value converted = isUnsignedType(from)
                        ? arith::UIToFPOp::create(kernel, kernel.floats(), value).getResult()
                        : arith::SIToFPOp::create(kernel, kernel.floats(), value).getResult();
  return wrapTo(kernel, converted, to);
}

Value splatConstant(KernelBuilder &kernel, Attribute value, Type elementType) {
  if (auto number = dyn_cast<FloatAttr>(value)) {
    APFloat wide = number.getValue();
    bool losesInfo;
    wide.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven, &losesInfo);
    return kernel.floatVector(wide.convertToFloat());
  }
  APInt bits = cast<IntegerAttr>(value).getValue();
  if (isMaskType(elementType)) {
    bool isSet = !bits.isZero();
    return arith::ConstantOp::create(kernel, DenseElementsAttr::get(kernel.masks(), isSet));
  }
  bits = isUnsignedType(elementType) ? bits.zextOrTrunc(32) : bits.sextOrTrunc(32);
  return kernel.integerVector(bits.getSExtValue());
}

bool isElementwise(Operation *op) {
  if (auto convert = dyn_cast<stablehlo::BitcastConvertOp>(op))
    return elementOf(convert.getOperand()).getIntOrFloatBitWidth() == 32 &&
           elementOf(convert.getResult()).getIntOrFloatBitWidth() == 32;
  // Complex numbers are only taken apart and put together.
  return op->hasTrait<stablehlo::Elementwise>() && !isa<stablehlo::ComplexOp>(op) &&
         !isa<ComplexType>(elementOf(op->getOperand(0)));
}

FailureOr<Value> evaluateElementwise(KernelBuilder &kernel, Operation *op, ArrayRef<Value> operands) {
  return Evaluator(kernel, op, operands).evaluate();
}

/// A word as every element of a register.
static Value spreadWord(KernelBuilder &kernel, Value word, Type elementType) {
  Value vector = kernel.splat(word);
  if (isMaskType(elementType))
    return kernel.integerToMask(vector);
  return isa<FloatType>(elementType) ? kernel.bitcast(vector, kernel.floats()) : vector;
}

FailureOr<SmallVector<Value>> evaluateBody(KernelBuilder &kernel, Block &body, ArrayRef<Value> arguments,
                                           const Captures &captures) {
  DenseMap<Value, Value> values;
  for (auto [value, word] : captures)
    values[value] = spreadWord(kernel, word, elementOf(value));
  for (auto [argument, value] : llvm::zip(body.getArguments(), arguments))
    values[argument] = value;
  auto lookUp = [&](Value value) -> Value {
    auto found = values.find(value);
    if (found != values.end())
      return found->second;
    // Bodies may use constants from outside.
    DenseElementsAttr constant;
    if (matchPattern(value, m_Constant(&constant)) && constant.isSplat())
      return splatConstant(kernel, constant.getSplatValue<Attribute>(), constant.getElementType());
    return Value();
  };
  for (Operation &op : body.without_terminator()) {
    DenseElementsAttr constant;
    if (matchPattern(&op, m_Constant(&constant)))
      continue;
    SmallVector<Value> operands;
    for (Value operand : op.getOperands()) {
      operands.push_back(lookUp(operand));
      if (!operands.back())
        return op.emitOpError("uses a value from outside of its region that the TPU path has no form of");
    }
    if (isa<stablehlo::BroadcastInDimOp, stablehlo::ReshapeOp>(op)) {
      values[op.getResult(0)] = operands[0];
      continue;
    }
    if (!isElementwise(&op))
      return op.emitOpError("has no TPU form in the body of a reduction, map, sort or scatter");
    FailureOr<Value> result = evaluateElementwise(kernel, &op, operands);
    if (failed(result))
      return failure();
    values[op.getResult(0)] = *result;
  }
  SmallVector<Value> results;
  for (Value result : body.getTerminator()->getOperands()) {
    results.push_back(lookUp(result));
    if (!results.back())
      return body.getParentOp()->emitOpError("returns a value from outside of its region");
  }
  return results;
}

} // namespace systole::tpu
