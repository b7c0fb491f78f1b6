//===- KernelsAVX2.cpp - For hosts with AVX2 and FMA -----------------------===//

#if defined(__x86_64__)

#include "KernelVariants.h"

#include <immintrin.h>

#define SYSTOLE_HOST avx2
namespace systole::emulator {
inline namespace avx2 {
namespace {

struct Host {
  static constexpr bool hostFlushes = true;
};

#include "VectorKernels.inc"

#include "MatrixKernelsScalar.inc"

using Vector = __m256;
constexpr int width = 8;
inline Vector zeroVector() { return _mm256_setzero_ps(); }
inline Vector loadVector(const uint32_t *from) {
  return _mm256_loadu_ps(reinterpret_cast<const float *>(from));
}
inline Vector broadcastVector(const uint32_t *from) {
  return _mm256_broadcast_ss(reinterpret_cast<const float *>(from));
}
inline Vector fusedStep(Vector acc, Vector a, Vector w) { return _mm256_fmadd_ps(a, w, acc); }
inline void storeCanonical(uint32_t *to, Vector value) {
  Vector nan = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
  Vector unordered = _mm256_cmp_ps(value, value, _CMP_UNORD_Q);
  _mm256_storeu_ps(reinterpret_cast<float *>(to), _mm256_blendv_ps(value, nan, unordered));
}

#include "MatrixKernelsFused.inc"

void multiply(uint32_t *const *results, const void *rows, const void *weights, size_t groups) {
  auto *a = static_cast<const uint32_t *>(rows), *w = static_cast<const uint32_t *>(weights);
  constexpr int columns = 2; // with four rows, eight sums: as many as two units of latency four need
  for (int column = 0; column < isa::lanes; column += columns * width)
    multiplyPanel<4, columns>(results, a, w, column, groups);
}

} // namespace
} // namespace avx2

const Kernels &avx2Kernels() {
  static constexpr Kernels kernels = [] {
    Kernels result{"avx2",           true,    {}, {}, {}, maxPackedRowsBytes, nullptr, packWeightsAsFloats,
                   packRowsAsFloats, multiply};
    fillVectorKernels(result);
    return result;
  }();
  return kernels;
}

} // namespace systole::emulator

#endif // __x86_64__
