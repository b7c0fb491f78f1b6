//===- HostPeak.cpp - What one host core can do at most --------------------===//

#include "HostPeak.h"

#include <algorithm>
#include <ctime>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace systole::benchmark {

namespace {

constexpr int chains = 16;

#if defined(__x86_64__)
[[gnu::target("avx512f")]] int64_t runAVX512(int64_t count) {
  __m512 acc[chains], a = _mm512_set1_ps(0.999f), b = _mm512_set1_ps(0.001f);
  for (__m512 &x : acc)
    x = _mm512_set1_ps(1.0f);
  int64_t rounds = count / (chains * 16) + 1;
  for (int64_t i = 0; i < rounds; ++i) {
#pragma GCC unroll 16
    for (int j = 0; j < chains; ++j) {
      acc[j] = _mm512_fmadd_ps(acc[j], a, b);
      asm volatile("" : "+v"(acc[j]));
    }
  }
  return rounds * chains * 16;
}

[[gnu::target("avx2,fma")]] int64_t runAVX2(int64_t count) {
  constexpr int few = 12; // of 16 registers
  __m256 acc[few], a = _mm256_set1_ps(0.999f), b = _mm256_set1_ps(0.001f);
  for (__m256 &x : acc)
    x = _mm256_set1_ps(1.0f);
  int64_t rounds = count / (few * 8) + 1;
  for (int64_t i = 0; i < rounds; ++i) {
#pragma GCC unroll 12
    for (int j = 0; j < few; ++j) {
      acc[j] = _mm256_fmadd_ps(acc[j], a, b);
      asm volatile("" : "+x"(acc[j]));
    }
  }
  return rounds * few * 8;
}
#endif

int64_t runPortable(int64_t count) {
  volatile float sink;
  float acc[chains];
  std::fill_n(acc, chains, 1.0f);
  int64_t rounds = count / chains + 1;
  for (int64_t i = 0; i < rounds; ++i)
    for (float &x : acc)
      x = x * 0.999f + 0.001f;
  for (float x : acc)
    sink = x;
  (void)sink;
  return rounds * chains;
}

} // namespace

int64_t runMultiplyAdds(int64_t count) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f"))
    return runAVX512(count);
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    return runAVX2(count);
#endif
  return runPortable(count);
}

double threadSeconds() {
  timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double measurePeakMultiplyAdds() {
  double best = 0;
  for (int run = 0; run < 20; ++run) {
    double begin = threadSeconds();
    int64_t performed = runMultiplyAdds(500'000'000);
    double seconds = threadSeconds() - begin;
    best = std::max(best, static_cast<double>(performed) / seconds);
  }
  return best;
}

} // namespace systole::benchmark
