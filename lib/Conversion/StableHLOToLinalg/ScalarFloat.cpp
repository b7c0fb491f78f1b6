//===- ScalarFloat.cpp - StableHLO's ops on floats ------------------------===//

#include "ScalarOps.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// -1, 0 or 1, with zeros and NaN as they are.
static Value emitSign(Scalars s, Value x) {
  Value zero = s.floating(x.getType(), 0.0);
  Value isOrdered = s.make<arith::CmpFOp>(arith::CmpFPredicate::ONE, x, zero);
  Value one = s.make<math::CopySignOp>(s.floating(x.getType(), 1.0), x);
  return s.select(isOrdered, one, x);
}

static Value emitLogistic(Scalars s, Value x) {
  Value one = s.floating(x.getType(), 1.0);
  Value exponential = s.make<math::ExpOp>(s.make<arith::NegFOp>(x));
  return s.make<arith::DivFOp>(one, s.make<arith::AddFOp>(one, exponential));
}

static Value emitUnary(Scalars s, Operation *op, Value x) {
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](CbrtOp) { return s.make<math::CbrtOp>(x); })
      .Case([&](CeilOp) { return s.make<math::CeilOp>(x); })
      .Case([&](CosineOp) { return s.make<math::CosOp>(x); })
      .Case([&](ExpOp) { return s.make<math::ExpOp>(x); })
      .Case([&](Expm1Op) { return s.make<math::ExpM1Op>(x); })
      .Case([&](FloorOp) { return s.make<math::FloorOp>(x); })
      .Case([&](LogOp) { return s.make<math::LogOp>(x); })
      .Case([&](Log1pOp) { return s.make<math::Log1pOp>(x); })
      .Case([&](LogisticOp) { return emitLogistic(s, x); })
      .Case([&](RoundOp) { return s.make<math::RoundOp>(x); })
      .Case([&](RoundNearestEvenOp) { return s.make<math::RoundEvenOp>(x); })
      .Case([&](RsqrtOp) {
        return s.make<arith::DivFOp>(s.floating(x.getType(), 1.0), s.make<math::SqrtOp>(x));
      })
      .Case([&](SignOp) { return emitSign(s, x); })
      .Case([&](SineOp) { return s.make<math::SinOp>(x); })
      .Case([&](SqrtOp) { return s.make<math::SqrtOp>(x); })
      .Case([&](TanOp) { return s.make<math::TanOp>(x); })
      .Case([&](TanhOp) { return s.make<math::TanhOp>(x); })
      .Case([&](ReducePrecisionOp reduce) {
        return emitReducePrecision(s, x, reduce.getExponentBits(), reduce.getMantissaBits());
      })
      .Case([&](chlo::ErfOp) { return s.make<math::ErfOp>(x); })
      .Default([](Operation *) { return Value(); });
}

static Value emitBinary(Scalars s, Operation *op, Value x, Value y) {
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](AddOp) { return s.make<arith::AddFOp>(x, y); })
      .Case([&](SubtractOp) { return s.make<arith::SubFOp>(x, y); })
      .Case([&](MulOp) { return s.make<arith::MulFOp>(x, y); })
      .Case([&](DivOp) { return s.make<arith::DivFOp>(x, y); })
      .Case([&](RemOp) { return s.make<arith::RemFOp>(x, y); })
      .Case([&](PowOp) { return s.make<math::PowFOp>(x, y); })
      .Case([&](Atan2Op) { return s.make<math::Atan2Op>(x, y); })
      .Default([](Operation *) { return Value(); });
}

/// Ops whose result is one of their operands or has its bits but for the sign: no rounding, in any type.
static Value emitExact(Scalars s, Operation *op, ValueRange operands) {
  auto larger = [&](Value x, Value y) { return s.make<arith::MaximumFOp>(x, y); };
  auto smaller = [&](Value x, Value y) { return s.make<arith::MinimumFOp>(x, y); };
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](AbsOp) { return s.make<math::AbsFOp>(operands[0]); })
      .Case([&](NegOp) { return s.make<arith::NegFOp>(operands[0]); })
      .Case([&](MaxOp) { return larger(operands[0], operands[1]); })
      .Case([&](MinOp) { return smaller(operands[0], operands[1]); })
      .Case([&](ClampOp) { return smaller(larger(operands[1], operands[0]), operands[2]); })
      .Case([&](IsFiniteOp) {
        Type type = operands[0].getType();
        Value infinity = s.floating(type, std::numeric_limits<double>::infinity());
        return s.make<arith::CmpFOp>(arith::CmpFPredicate::OLT, s.make<math::AbsFOp>(operands[0]), infinity);
      })
      .Default([](Operation *) { return Value(); });
}

Value systole::emitFloatOp(Scalars s, Operation *op, ValueRange operands) {
  Type type = operands[0].getType();
  Type f32 = s.builder.getF32Type();
  bool isNarrow = type.getIntOrFloatBitWidth() < 32;
  SmallVector<Value> wide(operands);
  if (isNarrow)
    for (Value &value : wide)
      value = s.make<arith::ExtFOp>(f32, value);
  Value result = emitExact(s, op, wide);
  if (!result)
    result = wide.size() == 1   ? emitUnary(s, op, wide[0])
             : wide.size() == 2 ? emitBinary(s, op, wide[0], wide[1])
                                : Value();
  if (!result || !isNarrow || result.getType() != f32)
    return result;
  return s.make<arith::TruncFOp>(type, result);
}
