//===- TPUArithmetic.cpp - The TPU's arithmetic, one number at a time ------===//

#include "systole/Support/TPUArithmetic.h"
#include "systole/Support/TPUArithmeticKernels.h"

#include <algorithm>
#include <cassert>

namespace systole::tpuarithmetic {

namespace {
struct Portable {
  static constexpr bool hostFlushes = false;
};
using A = Arithmetic<Portable>;
} // namespace

float flush(float x) { return A::flush(x); }
float canonicalize(float x) { return A::canonicalize(x); }
float canonicalNaN() { return A::fromBits(0x7fc00000u); }

float add(float a, float b) { return A::add(a, b); }
float subtract(float a, float b) { return A::subtract(a, b); }
float multiply(float a, float b) { return A::multiply(a, b); }
float divide(float a, float b) { return A::divide(a, b); }
float remainder(float a, float b) { return A::remainder(a, b); }
float maximum(float a, float b) { return A::maximum(a, b); }
float minimum(float a, float b) { return A::minimum(a, b); }
bool equal(float a, float b) { return A::equal(a, b); }
bool less(float a, float b) { return A::less(a, b); }
bool lessOrEqual(float a, float b) { return A::lessOrEqual(a, b); }

float floor(float x) { return A::floor(x); }
float ceil(float x) { return A::ceil(x); }
float roundHalfToEven(float x) { return A::roundHalfToEven(x); }
float roundHalfAwayFromZero(float x) { return A::roundHalfAwayFromZero(x); }
int32_t toInt32(float x) { return A::toInt32(x); }
uint32_t toUint32(float x) { return A::toUint32(x); }
float fromInt32(int32_t x) { return static_cast<float>(x); }
float fromUint32(uint32_t x) { return static_cast<float>(x); }

uint16_t toBFloat16(float x) { return static_cast<uint16_t>(A::toBFloat16(x)); }
float roundToBFloat16(float x) { return A::roundToBFloat16(x); }
uint16_t toFloat16(float x) { return static_cast<uint16_t>(A::toFloat16(x)); }
float roundToFloat16(float x) { return A::roundToFloat16(x); }
float fromBFloat16(uint16_t bits) { return A::fromBFloat16(bits); }
float fromFloat16(uint16_t bits) { return A::fromFloat16(bits); }

float exp(float x) { return A::exp(x); }
float expm1(float x) { return A::expm1(x); }
float log(float x) { return A::log(x); }
float log1p(float x) { return A::log1p(x); }
float tanh(float x) { return A::tanh(x); }
float logistic(float x) { return A::logistic(x); }
float erf(float x) { return A::erf(x); }
float sqrt(float x) { return A::sqrt(x); }
float rsqrt(float x) { return A::rsqrt(x); }
float cbrt(float x) { return A::cbrt(x); }
float sin(float x) { return A::sin(x); }
float cos(float x) { return A::cos(x); }
float tan(float x) { return A::tan(x); }
float power(float x, float y) { return A::power(x, y); }
float atan2(float y, float x) { return A::atan2(y, x); }

float mxuStep(float acc, float a, float b) { return A::mxuStep(acc, a, b); }

namespace {

/// One pass over parts of the operands.
template <typename PartA, typename PartB> float block(size_t count, PartA partA, PartB partB) {
  assert(count <= mxuDepth && "a pass of the matrix unit takes at most 128 products");
  float acc = 0.0f;
  for (size_t k = 0; k < count; ++k)
    acc = A::mxuStep(acc, partA(k), partB(k));
  if (count < mxuDepth)
    acc = A::mxuStep(acc, 0.0f, 0.0f); // one zero product does what any number of them does
  return A::withCanonicalNaN(acc);
}

float part(float x, uint8_t index) {
  if (index == 0)
    return A::roundToBFloat16(x);
  BFloat16Parts parts = splitToBFloat16(x);
  return index == 1 ? parts.middle : parts.low;
}

constexpr PrecisionPass defaultPasses[] = {{0, 0}};
constexpr PrecisionPass highPasses[] = {{1, 0}, {0, 1}, {0, 0}};
constexpr PrecisionPass highestPasses[] = {{2, 0}, {0, 2}, {1, 1}, {1, 0}, {0, 1}, {0, 0}};

} // namespace

float mxuBlock(const float *a, ptrdiff_t strideA, const float *b, ptrdiff_t strideB, size_t count) {
  return block(
      count, [&](size_t k) { return A::roundToBFloat16(a[k * strideA]); },
      [&](size_t k) { return A::roundToBFloat16(b[k * strideB]); });
}

float mxuDot(const float *a, ptrdiff_t strideA, const float *b, ptrdiff_t strideB, size_t count,
             Precision precision) {
  if (count == 0)
    return 0.0f;
  PrecisionPasses passes = passesOf(precision);
  float sum = 0.0f;
  bool first = true;
  for (size_t pass = 0; pass < passes.count; ++pass)
    for (size_t start = 0; start < count; start += mxuDepth) {
      const float *blockA = a + static_cast<ptrdiff_t>(start) * strideA;
      const float *blockB = b + static_cast<ptrdiff_t>(start) * strideB;
      float product = block(
          std::min(mxuDepth, count - start),
          [&](size_t k) { return part(blockA[k * strideA], passes.begin[pass].partA); },
          [&](size_t k) { return part(blockB[k * strideB], passes.begin[pass].partB); });
      sum = first ? product : A::add(sum, product);
      first = false;
    }
  return sum;
}

BFloat16Parts splitToBFloat16(float x) {
  float high = A::roundToBFloat16(x);
  if (A::magnitudeBits(high) >= 0x7f800000u)
    return {high, 0.0f, 0.0f};
  float rest = A::subtract(x, high); // exact
  float middle = A::roundToBFloat16(rest);
  return {high, middle, A::roundToBFloat16(A::subtract(rest, middle))};
}

PrecisionPasses passesOf(Precision precision) {
  switch (precision) {
  case Precision::Default:
    return {defaultPasses, 1};
  case Precision::High:
    return {highPasses, 3};
  case Precision::Highest:
    return {highestPasses, 6};
  }
  return {defaultPasses, 1};
}

} // namespace systole::tpuarithmetic
