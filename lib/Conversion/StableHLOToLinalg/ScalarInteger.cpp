//===- ScalarInteger.cpp - StableHLO's ops on integers and booleans -------===//

#include "ScalarOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;
using arith::CmpIPredicate;

namespace {

/// Divisors for which the machine's division would trap, and what to compute in their place.
struct SafeDivision {
  Value isZero;
  Value overflows; ///< the least integer by -1; null for unsigned ones
  Value divisor;   ///< one where the division must not happen
};

SafeDivision guardDivision(Scalars s, Value x, Value y, bool isUnsigned) {
  Type type = x.getType();
  unsigned width = type.getIntOrFloatBitWidth();
  SafeDivision guard;
  guard.isZero = s.make<arith::CmpIOp>(CmpIPredicate::eq, y, s.integer(type, 0));
  Value unsafe = guard.isZero;
  if (!isUnsigned) {
    Value least = s.integer(type, llvm::APInt::getSignedMinValue(width));
    Value isLeast = s.make<arith::CmpIOp>(CmpIPredicate::eq, x, least);
    Value isMinusOne = s.make<arith::CmpIOp>(CmpIPredicate::eq, y, s.integer(type, -1));
    guard.overflows = s.make<arith::AndIOp>(isLeast, isMinusOne);
    unsafe = s.make<arith::OrIOp>(unsafe, guard.overflows);
  }
  guard.divisor = s.select(unsafe, s.integer(type, 1), y);
  return guard;
}

Value emitDivide(Scalars s, Value x, Value y, bool isUnsigned) {
  SafeDivision guard = guardDivision(s, x, y, isUnsigned);
  // The least integer by one is the least integer, which is what wrapping gives for -1 as well.
  Value quotient =
      isUnsigned ? s.make<arith::DivUIOp>(x, guard.divisor) : s.make<arith::DivSIOp>(x, guard.divisor);
  return s.select(guard.isZero, s.integer(x.getType(), -1), quotient);
}

Value emitRemainder(Scalars s, Value x, Value y, bool isUnsigned) {
  SafeDivision guard = guardDivision(s, x, y, isUnsigned);
  Value remainder =
      isUnsigned ? s.make<arith::RemUIOp>(x, guard.divisor) : s.make<arith::RemSIOp>(x, guard.divisor);
  return s.select(guard.isZero, x, remainder);
}

/// By squaring, wrapping. A negative exponent gives what rounding the quotient toward zero would.
Value emitPower(Scalars s, Value base, Value exponent, bool isUnsigned) {
  Type type = base.getType();
  Value zero = s.integer(type, 0), one = s.integer(type, 1);
  Value lower = s.make<arith::ConstantIndexOp>(0), step = s.make<arith::ConstantIndexOp>(1);
  Value upper = s.make<arith::ConstantIndexOp>(type.getIntOrFloatBitWidth());
  auto loop = scf::ForOp::create(s.builder, s.location, lower, upper, step, ValueRange{one, base, exponent},
                                 [&](OpBuilder &builder, Location location, Value, ValueRange state) {
                                   Scalars body{builder, location};
                                   Value isOdd = body.make<arith::TruncIOp>(builder.getI1Type(), state[2]);
                                   Value product = body.make<arith::MulIOp>(state[0], state[1]);
                                   Value square = body.make<arith::MulIOp>(state[1], state[1]);
                                   Value rest = body.make<arith::ShRUIOp>(state[2], one);
                                   scf::YieldOp::create(
                                       builder, location,
                                       ValueRange{body.select(isOdd, product, state[0]), square, rest});
                                 });
  Value power = loop.getResult(0);
  if (isUnsigned)
    return power;
  Value minusOne = s.integer(type, -1);
  Value isOdd = s.make<arith::CmpIOp>(CmpIPredicate::ne, s.make<arith::AndIOp>(exponent, one), zero);
  Value ofMinusOne = s.select(isOdd, minusOne, one);
  Value isMinusOne = s.make<arith::CmpIOp>(CmpIPredicate::eq, base, minusOne);
  Value isOne = s.make<arith::CmpIOp>(CmpIPredicate::eq, base, one);
  Value inverse = s.select(isOne, one, s.select(isMinusOne, ofMinusOne, zero));
  Value isNegative = s.make<arith::CmpIOp>(CmpIPredicate::slt, exponent, zero);
  return s.select(isNegative, inverse, power);
}

/// Shifts by the width or more move every bit out.
template <typename ShiftOp> Value emitShift(Scalars s, Value x, Value amount) {
  Type type = x.getType();
  unsigned width = type.getIntOrFloatBitWidth();
  Value limit = s.integer(type, llvm::APInt(width, width));
  // Widths are powers of two, so the type holds its own width from two bits on.
  Value inRange = s.make<arith::CmpIOp>(CmpIPredicate::ult, amount, limit);
  bool copiesSign = std::is_same_v<ShiftOp, arith::ShRSIOp>;
  Value most = s.integer(type, width - 1);
  Value shifted = s.make<ShiftOp>(x, s.select(inRange, amount, most));
  return copiesSign ? shifted : s.select(inRange, shifted, s.integer(type, 0));
}

Value emitSign(Scalars s, Value x) {
  Type type = x.getType();
  Value zero = s.integer(type, 0);
  Value isNegative = s.make<arith::CmpIOp>(CmpIPredicate::slt, x, zero);
  Value isZero = s.make<arith::CmpIOp>(CmpIPredicate::eq, x, zero);
  return s.select(isZero, zero, s.select(isNegative, s.integer(type, -1), s.integer(type, 1)));
}

Value emitAbs(Scalars s, Value x) {
  Value zero = s.integer(x.getType(), 0);
  Value isNegative = s.make<arith::CmpIOp>(CmpIPredicate::slt, x, zero);
  return s.select(isNegative, s.make<arith::SubIOp>(zero, x), x);
}

Value emitBoolean(Scalars s, Operation *op, ValueRange operands) {
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<AddOp, OrOp, MaxOp>([&](auto) { return s.make<arith::OrIOp>(operands[0], operands[1]); })
      .Case<MulOp, AndOp, MinOp>([&](auto) { return s.make<arith::AndIOp>(operands[0], operands[1]); })
      .Case([&](XorOp) { return s.make<arith::XOrIOp>(operands[0], operands[1]); })
      .Case([&](NotOp) { return s.make<arith::XOrIOp>(operands[0], s.integer(operands[0].getType(), 1)); })
      .Case([&](ClampOp) {
        Value raised = s.make<arith::OrIOp>(operands[1], operands[0]);
        return s.make<arith::AndIOp>(raised, operands[2]);
      })
      .Default([](Operation *) { return Value(); });
}

} // namespace

Value systole::emitIntegerOp(Scalars s, Operation *op, ValueRange v, bool isUnsigned) {
  if (v[0].getType().isInteger(1))
    return emitBoolean(s, op, v);
  auto larger = [&](Value x, Value y) {
    return isUnsigned ? s.make<arith::MaxUIOp>(x, y) : s.make<arith::MaxSIOp>(x, y);
  };
  auto smaller = [&](Value x, Value y) {
    return isUnsigned ? s.make<arith::MinUIOp>(x, y) : s.make<arith::MinSIOp>(x, y);
  };
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](AddOp) { return s.make<arith::AddIOp>(v[0], v[1]); })
      .Case([&](SubtractOp) { return s.make<arith::SubIOp>(v[0], v[1]); })
      .Case([&](MulOp) { return s.make<arith::MulIOp>(v[0], v[1]); })
      .Case([&](DivOp) { return emitDivide(s, v[0], v[1], isUnsigned); })
      .Case([&](RemOp) { return emitRemainder(s, v[0], v[1], isUnsigned); })
      .Case([&](PowOp) { return emitPower(s, v[0], v[1], isUnsigned); })
      .Case([&](MaxOp) { return larger(v[0], v[1]); })
      .Case([&](MinOp) { return smaller(v[0], v[1]); })
      .Case([&](ClampOp) { return smaller(larger(v[1], v[0]), v[2]); })
      .Case([&](AndOp) { return s.make<arith::AndIOp>(v[0], v[1]); })
      .Case([&](OrOp) { return s.make<arith::OrIOp>(v[0], v[1]); })
      .Case([&](XorOp) { return s.make<arith::XOrIOp>(v[0], v[1]); })
      .Case([&](NotOp) { return s.make<arith::XOrIOp>(v[0], s.integer(v[0].getType(), -1)); })
      .Case([&](NegOp) { return s.make<arith::SubIOp>(s.integer(v[0].getType(), 0), v[0]); })
      .Case([&](AbsOp) { return emitAbs(s, v[0]); })
      .Case([&](SignOp) { return emitSign(s, v[0]); })
      .Case([&](ClzOp) { return s.make<math::CountLeadingZerosOp>(v[0]); })
      .Case([&](PopulationCountOp) { return s.make<math::CtPopOp>(v[0]); })
      .Case([&](ShiftLeftOp) { return emitShift<arith::ShLIOp>(s, v[0], v[1]); })
      .Case([&](ShiftRightArithmeticOp) { return emitShift<arith::ShRSIOp>(s, v[0], v[1]); })
      .Case([&](ShiftRightLogicalOp) { return emitShift<arith::ShRUIOp>(s, v[0], v[1]); })
      .Default([](Operation *) { return Value(); });
}
