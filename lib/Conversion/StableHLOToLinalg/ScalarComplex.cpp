//===- ScalarComplex.cpp - StableHLO's ops on complex numbers -------------===//

#include "ScalarOps.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

Value systole::emitComplexOp(Scalars s, Operation *op, ValueRange v) {
  auto part = [&] { return cast<ComplexType>(v[0].getType()).getElementType(); };
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](AddOp) { return s.make<complex::AddOp>(v[0], v[1]); })
      .Case([&](SubtractOp) { return s.make<complex::SubOp>(v[0], v[1]); })
      .Case([&](MulOp) { return s.make<complex::MulOp>(v[0], v[1]); })
      .Case([&](DivOp) { return s.make<complex::DivOp>(v[0], v[1]); })
      .Case([&](PowOp) { return s.make<complex::PowOp>(v[0], v[1]); })
      .Case([&](Atan2Op) { return s.make<complex::Atan2Op>(v[0], v[1]); })
      .Case([&](AbsOp) { return s.make<complex::AbsOp>(v[0]); })
      .Case([&](NegOp) { return s.make<complex::NegOp>(v[0]); })
      .Case([&](ExpOp) { return s.make<complex::ExpOp>(v[0]); })
      .Case([&](Expm1Op) { return s.make<complex::Expm1Op>(v[0]); })
      .Case([&](LogOp) { return s.make<complex::LogOp>(v[0]); })
      .Case([&](Log1pOp) { return s.make<complex::Log1pOp>(v[0]); })
      .Case([&](SineOp) { return s.make<complex::SinOp>(v[0]); })
      .Case([&](CosineOp) { return s.make<complex::CosOp>(v[0]); })
      .Case([&](TanOp) { return s.make<complex::TanOp>(v[0]); })
      .Case([&](TanhOp) { return s.make<complex::TanhOp>(v[0]); })
      .Case([&](SqrtOp) { return s.make<complex::SqrtOp>(v[0]); })
      .Case([&](RsqrtOp) { return s.make<complex::RsqrtOp>(v[0]); })
      .Case([&](SignOp) { return s.make<complex::SignOp>(v[0]); })
      .Case([&](RealOp) { return s.make<complex::ReOp>(part(), v[0]); })
      .Case([&](ImagOp) { return s.make<complex::ImOp>(part(), v[0]); })
      .Default([](Operation *) { return Value(); });
}
