//===- MathBuilder.h - Elementary functions as polynomials ------*- C++ -*-===//
//
// Every function here takes and gives f32, scalar or vector, has no branches, and is within 2 units in the
// last place (measured over all inputs; docs/CPUBackend.md has the figures). The polynomials were fitted by
// iteratively reweighted least squares, which comes close to the minimax polynomial.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_MATHBUILDER_H
#define SYSTOLE_LIB_CODEGEN_CPU_MATHBUILDER_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"

namespace systole::cpu {

class MathBuilder {
public:
  MathBuilder(mlir::OpBuilder &builder, mlir::Location location, mlir::Type type);

  mlir::Value exp(mlir::Value x);
  mlir::Value expm1(mlir::Value x);
  mlir::Value log(mlir::Value x);
  mlir::Value log1p(mlir::Value x);
  mlir::Value tanh(mlir::Value x);
  mlir::Value erf(mlir::Value x);
  /// 1 / (1 + exp(-x)).
  mlir::Value logistic(mlir::Value x);

private:
  using Value = mlir::Value;

  /// exp(x) = scaleHigh * scaleLow * (1 + tail): two scales, for their product may be beyond the range of
  /// f32.
  struct Exponential {
    Value tail, scaleHigh, scaleLow;
  };
  Exponential splitExponential(Value x);
  /// log(m * 2^e) given m - 1, which may come with a small correction.
  Value logOfParts(Value fraction, Value correction, Value exponent);
  /// The exponent and mantissa of a positive normal number, the latter between the roots of 1/2 and 2.
  std::pair<Value, Value> splitMantissa(Value x);

  Value number(double value);
  Value bits(int64_t value);
  Value add(Value x, Value y);
  Value sub(Value x, Value y);
  Value mul(Value x, Value y);
  Value div(Value x, Value y);
  Value fma(Value x, Value y, Value z);
  Value abs(Value x);
  Value copySign(Value magnitude, Value sign);
  Value select(Value condition, Value yes, Value no);
  Value less(Value x, Value y);
  Value isNaN(Value x);
  Value toBits(Value x);
  Value fromBits(Value x);
  Value powerOfTwo(Value exponent);
  /// Coefficients from the lowest power up.
  Value polynomial(Value x, llvm::ArrayRef<double> coefficients);

  mlir::OpBuilder &builder;
  mlir::Location location;
  mlir::Type type, integerType;
};

} // namespace systole::cpu

#endif
