//===- FrameworkMath.cpp - Elementwise chlo ops on vector registers -------===//
//
// erf and square are defined to the bit by docs/Numerics.md; the others are composed of the transcendental
// unit's functions, in f32, and are as precise as that allows.
//
//===----------------------------------------------------------------------===//

#include "VectorMath.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::tpu {

namespace {

/// f32 arithmetic on registers, as formulas.
class Formulas {
public:
  Formulas(KernelBuilder &kernel, Type type) : kernel(kernel), type(type) {}

  Value number(float value) { return kernel.floatVector(value); }
  Value add(Value a, Value b) { return arith::AddFOp::create(kernel, a, b); }
  Value subtract(Value a, Value b) { return arith::SubFOp::create(kernel, a, b); }
  Value multiply(Value a, Value b) { return arith::MulFOp::create(kernel, a, b); }
  Value divide(Value a, Value b) { return function2(TranscendentalBinaryKind::Divide, a, b); }
  Value function(TranscendentalKind kind, Value a) { return TranscendentalOp::create(kernel, kind, a); }
  Value function2(TranscendentalBinaryKind kind, Value a, Value b) {
    return TranscendentalBinaryOp::create(kernel, kind, a, b);
  }
  Value bits(Value a) { return kernel.bitcast(a, kernel.integers()); }
  Value absolute(Value a) {
    return kernel.bitcast(arith::AndIOp::create(kernel, bits(a), kernel.integerVector(0x7FFFFFFF)),
                          kernel.floats());
  }
  Value copySign(Value magnitude, Value sign) {
    Value signBit = arith::AndIOp::create(kernel, bits(sign), kernel.integerVector(0x80000000));
    return kernel.bitcast(arith::OrIOp::create(kernel, bits(absolute(magnitude)), signBit), kernel.floats());
  }
  Value less(Value a, Value b) { return arith::CmpFOp::create(kernel, arith::CmpFPredicate::OLT, a, b); }
  Value select(Value mask, Value a, Value b) { return arith::SelectOp::create(kernel, mask, a, b); }
  Value squareRoot(Value a) { return function(TranscendentalKind::Sqrt, a); }

  /// sqrt((1 - x)(1 + x)), precise near 1.
  Value cosineOf(Value x) { return squareRoot(multiply(subtract(number(1), x), add(number(1), x))); }

  Value hyperbolicSine(Value x) {
    Value grown = function(TranscendentalKind::Expm1, absolute(x));
    Value sum = add(grown, divide(grown, add(grown, number(1))));
    // Where e^x overflows, half of it may not.
    Value half = function(TranscendentalKind::Exp, subtract(absolute(x), number(0.693147181f)));
    Value large = less(number(80), absolute(x));
    return copySign(select(large, half, multiply(sum, number(0.5f))), x);
  }

  Value hyperbolicCosine(Value x) {
    Value half = function(TranscendentalKind::Exp, subtract(absolute(x), number(0.693147181f)));
    return add(half, divide(number(0.25f), half));
  }

  Value inverseHyperbolicSine(Value x) {
    Value size = absolute(x);
    Value root = squareRoot(add(multiply(size, size), number(1)));
    Value small =
        function(TranscendentalKind::Log1p, add(size, divide(multiply(size, size), add(number(1), root))));
    Value large = add(function(TranscendentalKind::Log, size), number(0.693147181f));
    return copySign(select(less(number(1e10f), size), large, small), x);
  }

  Value inverseHyperbolicCosine(Value x) {
    Value beyond = subtract(x, number(1));
    Value root = squareRoot(multiply(beyond, add(x, number(1))));
    Value small = function(TranscendentalKind::Log1p, add(beyond, root));
    Value large = add(function(TranscendentalKind::Log, x), number(0.693147181f));
    return select(less(number(1e10f), x), large, small);
  }

  Value inverseHyperbolicTangent(Value x) {
    Value size = absolute(x);
    Value ratio = divide(multiply(number(2), size), subtract(number(1), size));
    return copySign(multiply(number(0.5f), function(TranscendentalKind::Log1p, ratio)), x);
  }

  Value polynomial(Value w, ArrayRef<float> coefficients) {
    Value sum = number(coefficients.front());
    for (float coefficient : coefficients.drop_front())
      sum = add(multiply(sum, w), number(coefficient));
    return sum;
  }

  /// Two polynomials in -log(1 - x^2); M. Giles, "Approximating the erfinv function", 2011.
  Value inverseErrorFunction(Value x) {
    static const float central[] = {2.81022636e-08f,  3.43273939e-07f, -3.5233877e-06f,
                                    -4.39150654e-06f, 0.00021858087f,  -0.00125372503f,
                                    -0.00417768164f,  0.246640727f,    1.50140941f};
    static const float tail[] = {-0.000200214257f, 0.000100950558f, 0.00134934322f,
                                 -0.00367342844f,  0.00573950773f,  -0.0076224613f,
                                 0.00943887047f,   1.00167406f,     2.83297682f};
    Value w = subtract(number(0), function(TranscendentalKind::Log1p, subtract(number(0), multiply(x, x))));
    Value inCentre = polynomial(subtract(w, number(2.5f)), central);
    Value inTail = polynomial(subtract(squareRoot(w), number(3)), tail);
    Value result = multiply(select(less(w, number(5)), inCentre, inTail), x);
    Value isOne = arith::CmpFOp::create(kernel, arith::CmpFPredicate::OEQ, absolute(x), number(1));
    return select(isOne, copySign(number(INFINITY), x), result);
  }

  Value result(Value value) { return wrapTo(kernel, value, type); }

private:
  KernelBuilder &kernel;
  Type type;
};

} // namespace

Value evaluateFrameworkOp(KernelBuilder &kernel, Operation *op, ArrayRef<Value> operands) {
  Type type = cast<ShapedType>(op->getOperand(0).getType()).getElementType();
  Value x = operands[0];
  if (isa<chlo::SquareOp>(op) && !isa<FloatType>(type))
    return wrapTo(kernel, arith::MulIOp::create(kernel, x, x), type);
  Formulas f(kernel, type);
  using TK = TranscendentalKind;
  Value value = llvm::TypeSwitch<Operation *, Value>(op)
                    .Case<chlo::SquareOp>([&](auto) { return f.multiply(x, x); })
                    .Case<chlo::ErfOp>([&](auto) { return f.function(TK::Erf, x); })
                    .Case<chlo::ErfcOp>([&](auto) { return f.subtract(f.number(1), f.function(TK::Erf, x)); })
                    .Case<chlo::ErfInvOp>([&](auto) { return f.inverseErrorFunction(x); })
                    .Case<chlo::SinhOp>([&](auto) { return f.hyperbolicSine(x); })
                    .Case<chlo::CoshOp>([&](auto) { return f.hyperbolicCosine(x); })
                    .Case<chlo::AsinhOp>([&](auto) { return f.inverseHyperbolicSine(x); })
                    .Case<chlo::AcoshOp>([&](auto) { return f.inverseHyperbolicCosine(x); })
                    .Case<chlo::AtanhOp>([&](auto) { return f.inverseHyperbolicTangent(x); })
                    .Case<chlo::AsinOp>(
                        [&](auto) { return f.function2(TranscendentalBinaryKind::Atan2, x, f.cosineOf(x)); })
                    .Case<chlo::AcosOp>(
                        [&](auto) { return f.function2(TranscendentalBinaryKind::Atan2, f.cosineOf(x), x); })
                    .Case<chlo::AtanOp>(
                        [&](auto) { return f.function2(TranscendentalBinaryKind::Atan2, x, f.number(1)); })
                    .Default([](Operation *) { return Value(); });
  return value ? f.result(value) : value;
}

} // namespace systole::tpu
