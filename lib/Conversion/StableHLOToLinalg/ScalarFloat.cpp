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

/// M. Giles: Approximating the erfinv function (2010). What its single precision leaves is mended, in f64, by
/// steps of Newton's method.
static Value emitErfInv(Scalars s, Value x) {
  Type type = x.getType();
  auto polynomial = [&](Value w, ArrayRef<double> coefficients) {
    Value sum = s.floating(type, coefficients.front());
    for (double coefficient : coefficients.drop_front())
      sum = s.make<arith::AddFOp>(s.make<arith::MulFOp>(sum, w), s.floating(type, coefficient));
    return sum;
  };
  Value w = s.make<arith::NegFOp>(s.make<math::Log1pOp>(s.make<arith::NegFOp>(s.make<arith::MulFOp>(x, x))));
  Value central = polynomial(s.make<arith::SubFOp>(w, s.floating(type, 2.5)),
                             {2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087,
                              -0.00125372503, -0.00417768164, 0.246640727, 1.50140941});
  Value tail = polynomial(s.make<arith::SubFOp>(s.make<math::SqrtOp>(w), s.floating(type, 3.0)),
                          {-0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773,
                           -0.0076224613, 0.00943887047, 1.00167406, 2.83297682});
  Value isCentral = s.make<arith::CmpFOp>(arith::CmpFPredicate::OLT, w, s.floating(type, 5.0));
  Value y = s.make<arith::MulFOp>(s.select(isCentral, central, tail), x);
  for (int step = 0; type.isF64() && step < 2; ++step) {
    Value difference = s.make<arith::SubFOp>(s.make<math::ErfOp>(y), x);
    Value slope =
        s.make<arith::MulFOp>(s.floating(type, 1.1283791670955126),
                              s.make<math::ExpOp>(s.make<arith::NegFOp>(s.make<arith::MulFOp>(y, y))));
    y = s.make<arith::SubFOp>(y, s.make<arith::DivFOp>(difference, slope));
  }
  Value isEnd =
      s.make<arith::CmpFOp>(arith::CmpFPredicate::OEQ, s.make<math::AbsFOp>(x), s.floating(type, 1.0));
  Value infinite = s.make<arith::MulFOp>(x, s.floating(type, std::numeric_limits<double>::infinity()));
  return s.select(isEnd, infinite, y);
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
      .Case([&](chlo::AcosOp) { return s.make<math::AcosOp>(x); })
      .Case([&](chlo::AcoshOp) { return s.make<math::AcoshOp>(x); })
      .Case([&](chlo::AsinOp) { return s.make<math::AsinOp>(x); })
      .Case([&](chlo::AsinhOp) { return s.make<math::AsinhOp>(x); })
      .Case([&](chlo::AtanOp) { return s.make<math::AtanOp>(x); })
      .Case([&](chlo::AtanhOp) { return s.make<math::AtanhOp>(x); })
      .Case([&](chlo::CoshOp) { return s.make<math::CoshOp>(x); })
      .Case([&](chlo::SinhOp) { return s.make<math::SinhOp>(x); })
      .Case([&](chlo::ErfOp) { return s.make<math::ErfOp>(x); })
      .Case([&](chlo::ErfcOp) { return s.make<math::ErfcOp>(x); })
      .Case([&](chlo::ErfInvOp) { return emitErfInv(s, x); })
      .Case([&](chlo::SquareOp) { return s.make<arith::MulFOp>(x, x); })
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
