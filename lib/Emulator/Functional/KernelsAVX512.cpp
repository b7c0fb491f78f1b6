//===- KernelsAVX512.cpp - For hosts with AVX-512 F, DQ, BW, VL, CD --------===//

#if defined(__x86_64__)

#include "KernelVariants.h"

#include "KernelsBF16.h"

#include <immintrin.h>

#define SYSTOLE_HOST avx512
namespace systole::emulator {
inline namespace avx512 {
namespace {

struct Host {
  static constexpr bool hostFlushes = true;
};

#include "VectorKernels.inc"

#include "MatrixKernelsScalar.inc"

using Vector = __m512;
constexpr int width = 16;
inline Vector zeroVector() { return _mm512_setzero_ps(); }
inline Vector loadVector(const uint32_t *from) { return _mm512_loadu_ps(from); }
inline Vector broadcastVector(const uint32_t *from) {
  return _mm512_castsi512_ps(_mm512_set1_epi32(static_cast<int>(*from)));
}
inline Vector fusedStep(Vector acc, Vector a, Vector w) { return _mm512_fmadd_ps(a, w, acc); }
inline void storeCanonical(uint32_t *to, Vector value) {
  Vector nan = _mm512_castsi512_ps(_mm512_set1_epi32(0x7fc00000));
  _mm512_storeu_ps(to, _mm512_mask_mov_ps(value, _mm512_cmp_ps_mask(value, value, _CMP_UNORD_Q), nan));
}

#include "MatrixKernelsFused.inc"

void multiply(uint32_t *const *results, const void *rows, const void *weights, size_t groups) {
  auto *a = static_cast<const uint32_t *>(rows), *w = static_cast<const uint32_t *>(weights);
  multiplyPanel<8, 3>(results, a, w, 0, groups);
  multiplyPanel<8, 3>(results, a, w, 48, groups);
  multiplyPanel<8, 2>(results, a, w, 96, groups);
}

constexpr Kernels makeKernels() {
  Kernels result{"avx512",         true,    {}, {}, {}, maxPackedRowsBytes, nullptr, packWeightsAsFloats,
                 packRowsAsFloats, multiply};
  fillVectorKernels(result);
  return result;
}

} // namespace
} // namespace avx512

const Kernels &avx512Kernels() {
  static constexpr Kernels kernels = makeKernels();
  return kernels;
}

const Kernels &avx512BF16Kernels() {
  static constexpr Kernels kernels = [] {
    Kernels result = makeKernels();
    result.name = "avx512-bf16";
    result.packedRowsSize = maxPackedRowsBytes / 2;
    result.packWeights = packWeightPairs;
    result.packRows = packRowPairs;
    result.multiply = multiplyPairs;
    return result;
  }();
  return kernels;
}

} // namespace systole::emulator

#endif // __x86_64__
