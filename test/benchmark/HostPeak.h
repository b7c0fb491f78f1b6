//===- HostPeak.h - What one host core can do at most -----------*- C++ -*-===//

#ifndef SYSTOLE_TEST_BENCHMARK_HOSTPEAK_H
#define SYSTOLE_TEST_BENCHMARK_HOSTPEAK_H

#include <cstdint>

namespace systole::benchmark {

/// Performs at least `count` f32 multiply-adds in the host's widest fused instruction, from registers, enough
/// of them independent to fill the pipelines. Returns how many were performed.
int64_t runMultiplyAdds(int64_t count);

/// Processor time of the calling thread: unlike the clock on the wall, it doesn't count what other processes
/// take.
double threadSeconds();

/// Multiply-adds per second of one core: the best of several short runs.
double measurePeakMultiplyAdds();

} // namespace systole::benchmark

#endif // SYSTOLE_TEST_BENCHMARK_HOSTPEAK_H
