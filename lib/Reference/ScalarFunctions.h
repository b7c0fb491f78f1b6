//===- ScalarFunctions.h - Functions of single numbers ----------*- C++ -*-===//

#ifndef SYSTOLE_LIB_REFERENCE_SCALARFUNCTIONS_H
#define SYSTOLE_LIB_REFERENCE_SCALARFUNCTIONS_H

#include "systole/Support/Array.h"

#include "llvm/ADT/StringRef.h"

#include <complex>
#include <limits>

namespace systole::reference {

using Complex = std::complex<double>;

/// A function in each kind of arithmetic; null where there is none. Without `tpu`, the TPU computes `ieee`,
/// rounded to f32.
struct UnaryFunction {
  const char *name;
  double (*ieee)(double);
  float (*tpu)(float) = nullptr;
  Complex (*complex)(const Complex &) = nullptr;
};
struct BinaryFloatFunction {
  const char *name;
  double (*ieee)(double, double);
  float (*tpu)(float, float) = nullptr;
  Complex (*complex)(const Complex &, const Complex &) = nullptr;
};

/// By the name of the op, `stablehlo.tanh`; null for an op that is no such function.
const UnaryFunction *findUnaryFunction(llvm::StringRef name);
const BinaryFloatFunction *findBinaryFunction(llvm::StringRef name);

/// IEEE 754-2019 maximum and minimum.
double maximum(double a, double b);
double minimum(double a, double b);
/// Of complex numbers, by the real parts and then by the imaginary ones.
bool isLess(const Complex &a, const Complex &b);
Complex complexMaximum(const Complex &a, const Complex &b);
Complex complexMinimum(const Complex &a, const Complex &b);

/// Integers of `bits` bits, in an int64_t that is sign- or zero-extended; the low bits of the result count.
using UnaryIntegerFunction = int64_t (*)(int64_t value, int bits, bool isSigned);
using BinaryIntegerFunction = int64_t (*)(int64_t lhs, int64_t rhs, int bits, bool isSigned);
UnaryIntegerFunction findUnaryIntegerFunction(llvm::StringRef name);
BinaryIntegerFunction findBinaryIntegerFunction(llvm::StringRef name);

/// Any NaN as the positive quiet one, so that results don't depend on the host.
inline double withCanonicalNaN(double value) {
  return value != value ? std::numeric_limits<double>::quiet_NaN() : value;
}

/// Whether the TPU's vector unit has arithmetic for a type: floats of at most 32 bits.
inline bool isVectorFloat(ElementType type) { return isFloat(type) && type != ElementType::F64; }

/// A float of at most 32 bits as the f32 that the TPU has in a register, and back.
float loadFloat(const Array &array, int64_t index);
void storeFloat(Array &array, int64_t index, float value);

/// The position of a float in the total order: negative NaNs, -inf, ..., -0, +0, ..., +inf, NaNs.
int64_t totalOrderKey(const Array &array, int64_t index);

/// Rounds to a format of fewer exponent and mantissa bits and back; what is too small there becomes zero.
float reducePrecision(float value, int exponentBits, int mantissaBits);
double reducePrecision(double value, int exponentBits, int mantissaBits);

} // namespace systole::reference

#endif
