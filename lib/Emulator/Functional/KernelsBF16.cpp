//===- KernelsBF16.cpp - The matrix unit by VDPBF16PS ----------------------===//

#if defined(__x86_64__)

#include "KernelsBF16.h"
#include "KernelVariants.h"

#include <immintrin.h>

namespace systole::emulator {

namespace {

struct Host {
  [[maybe_unused]] static constexpr bool hostFlushes = true;
};
using A = tpuarithmetic::Arithmetic<Host>;

constexpr int pairs = isa::matrixSize / 2;
constexpr int width = 16;

/// Eight rows by `columns` vectors of 16, all accumulators in registers.
template <int columns>
[[gnu::always_inline]] inline void multiplyTile(uint32_t *result, const uint32_t *rows,
                                                const uint32_t *weights) {
  __m512 acc[isa::sublanes][columns];
#pragma GCC unroll 8
  for (int r = 0; r < isa::sublanes; ++r)
#pragma GCC unroll 4
    for (int c = 0; c < columns; ++c)
      acc[r][c] = _mm512_setzero_ps();
  for (int k = 0; k < pairs; ++k) {
    __m512bh w[columns];
#pragma GCC unroll 4
    for (int c = 0; c < columns; ++c)
      w[c] = reinterpret_cast<__m512bh>(_mm512_loadu_si512(weights + k * isa::lanes + c * width));
#pragma GCC unroll 8
    for (int r = 0; r < isa::sublanes; ++r) {
      __m512bh a = reinterpret_cast<__m512bh>(_mm512_set1_epi32(static_cast<int>(rows[r * pairs + k])));
#pragma GCC unroll 4
      for (int c = 0; c < columns; ++c)
        acc[r][c] = _mm512_dpbf16_ps(acc[r][c], a, w[c]);
    }
  }
  __m512 nan = _mm512_castsi512_ps(_mm512_set1_epi32(0x7fc00000));
#pragma GCC unroll 8
  for (int r = 0; r < isa::sublanes; ++r)
#pragma GCC unroll 4
    for (int c = 0; c < columns; ++c) {
      __mmask16 unordered = _mm512_cmp_ps_mask(acc[r][c], acc[r][c], _CMP_UNORD_Q);
      _mm512_storeu_ps(result + r * isa::lanes + c * width, _mm512_mask_mov_ps(acc[r][c], unordered, nan));
    }
}

template <int columns>
inline void multiplyPanel(uint32_t *const *results, const uint32_t *rows, const uint32_t *weights, int column,
                          size_t groups) {
  for (size_t group = 0; group < groups; ++group)
    multiplyTile<columns>(results[group] + column, rows + group * isa::sublanes * pairs, weights + column);
}

} // namespace

void packWeightPairs(void *packed, const uint16_t *weights) {
  auto *to = static_cast<uint32_t *>(packed);
  for (int k = 0; k < pairs; ++k)
    for (int n = 0; n < isa::lanes; ++n)
      to[k * isa::lanes + n] =
          (uint32_t(weights[2 * k * isa::lanes + n]) << 16) | weights[(2 * k + 1) * isa::lanes + n];
}

void packRowPairs(void *packed, const uint32_t *values) {
  auto *to = static_cast<uint32_t *>(packed);
  for (int i = 0; i < isa::sublanes * pairs; ++i)
    to[i] = (A::toBFloat16(A::fromBits(values[2 * i])) << 16) | A::toBFloat16(A::fromBits(values[2 * i + 1]));
}

void multiplyPairs(uint32_t *const *results, const void *rows, const void *weights, size_t groups) {
  auto *a = static_cast<const uint32_t *>(rows), *w = static_cast<const uint32_t *>(weights);
  multiplyPanel<3>(results, a, w, 0, groups);
  multiplyPanel<3>(results, a, w, 48, groups);
  multiplyPanel<2>(results, a, w, 96, groups);
}

} // namespace systole::emulator

#endif // __x86_64__
