//===- TPUArithmetic.h - The TPU's arithmetic, one number at a time -*- C++ -*-===//
//
// The definition of docs/Numerics.md as functions of single values: what the emulator's vector and matrix
// units compute, bit for bit, on every host. The reference evaluator uses these; the emulator runs the same
// source vectorized (TPUArithmeticKernels.h) and is tested against them.
//
// Throughout: IEEE binary32, round to nearest even, no fused multiply-add; subnormal operands count as zero
// of their sign, results that are tiny after rounding become zero of their sign, and every NaN that is
// produced is 0x7FC00000.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_SUPPORT_TPUARITHMETIC_H
#define SYSTOLE_SUPPORT_TPUARITHMETIC_H

#include <cstddef>
#include <cstdint>

namespace systole::tpuarithmetic {

/// Subnormals become zeros of their sign; anything else, NaN included, stays as it is.
float flush(float x);
/// Flushes, and makes every NaN the canonical one.
float canonicalize(float x);
float canonicalNaN();

float add(float a, float b);
float subtract(float a, float b);
float multiply(float a, float b);
/// Correctly rounded.
float divide(float a, float b);
/// a - b * trunc(a / b), exactly; the sign is that of a. NaN for an infinite a or a zero b.
float remainder(float a, float b);
/// IEEE 754-2019 maximum and minimum: a NaN operand gives NaN, and -0 is less than +0.
float maximum(float a, float b);
float minimum(float a, float b);
bool equal(float a, float b);
bool less(float a, float b);
bool lessOrEqual(float a, float b);

float floor(float x);
float ceil(float x);
float roundHalfToEven(float x);
float roundHalfAwayFromZero(float x);
/// Truncate and saturate; NaN gives 0.
int32_t toInt32(float x);
uint32_t toUint32(float x);
float fromInt32(int32_t x);
float fromUint32(uint32_t x);

/// The nearest bf16 or f16 (ties to even, overflow to infinity; a subnormal f32 is zero first), as its bits
/// or as f32.
uint16_t toBFloat16(float x);
float roundToBFloat16(float x);
uint16_t toFloat16(float x);
float roundToFloat16(float x);
/// The f32 of the same value; every f16 NaN gives the canonical NaN, bf16 bits are kept.
float fromBFloat16(uint16_t bits);
float fromFloat16(uint16_t bits);

// The transcendental unit. docs/Numerics.md has the algorithms and the worst error of each.
float exp(float x);
float expm1(float x);
float log(float x);
float log1p(float x);
float tanh(float x);
float logistic(float x);
float erf(float x);
/// Correctly rounded.
float sqrt(float x);
float rsqrt(float x);
float cbrt(float x);
float sin(float x);
float cos(float x);
float tan(float x);
float power(float x, float y);
float atan2(float y, float x);

/// One step of the matrix unit: acc + a * b rounded once. `a` and `b` are bf16 values held as f32. NaNs are
/// not made canonical here, but where a result leaves the unit (mxuBlock).
float mxuStep(float acc, float a, float b);

/// Rows of weights in the matrix unit: the length of one chain of steps.
inline constexpr size_t mxuDepth = 128;

/// One pass: from +0, the products of `count` <= 128 pairs (rounded to bf16 first) in ascending order, then
/// zeros up to 128. `strideA` and `strideB` are the distances, in elements, between successive elements of
/// `a` and `b`.
float mxuBlock(const float *a, ptrdiff_t strideA, const float *b, ptrdiff_t strideB, size_t count);

/// Passes that a contraction of f32 operands takes: with one bf16 part per operand, with two, with three.
enum class Precision { Default, High, Highest };

/// A whole dot product as the compiler's programs compute it: for each pass of the precision (smallest terms
/// first), for each block of 128 in ascending order, one mxuBlock; the first result is the sum, the others
/// are added to it by `add` in that order. An empty product is +0.
float mxuDot(const float *a, ptrdiff_t strideA, const float *b, ptrdiff_t strideB, size_t count,
             Precision precision = Precision::Default);
inline float mxuDot(const float *a, const float *b, size_t count) { return mxuDot(a, 1, b, 1, count); }

/// The parts of `x` for HIGH (first two) and HIGHEST (three): each is the bf16 nearest to what the parts
/// before it leave. A part after an infinity or a NaN is zero.
struct BFloat16Parts {
  float high, middle, low;
};
BFloat16Parts splitToBFloat16(float x);

/// Which parts of the two operands each pass multiplies (0 high, 1 middle, 2 low), in the order of the
/// passes.
struct PrecisionPass {
  uint8_t partA, partB;
};
struct PrecisionPasses {
  const PrecisionPass *begin;
  size_t count;
};
PrecisionPasses passesOf(Precision precision);

} // namespace systole::tpuarithmetic

#endif // SYSTOLE_SUPPORT_TPUARITHMETIC_H
