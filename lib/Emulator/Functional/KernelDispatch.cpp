//===- KernelDispatch.cpp - The variants that this host can run ------------===//

#include "FlushMode.h"
#include "KernelVariants.h"

#include <cstring>
#include <memory>
#include <random>

namespace systole::emulator {

namespace {

/// bf16 numbers of all kinds: few enough exponents that sums cancel, and every special value.
uint16_t testValue(std::mt19937 &generator) {
  unsigned random = generator();
  switch (random % 16) {
  case 0:
    return static_cast<uint16_t>(random >> 16); // anything, subnormals included
  case 1:
    return static_cast<uint16_t>((random >> 16) & 0x80ff); // tiny or subnormal
  case 2:
    return static_cast<uint16_t>(((random >> 16) & 0x80ff) | 0x7f00); // huge, infinite or NaN
  default:
    return static_cast<uint16_t>(((random >> 16) & 0x81ff) | 0x3f00);
  }
}

/// Whether the variant's matrix product equals the portable one on awkward operands.
bool passesSelfTest(const Kernels &kernels) {
  struct Buffers {
    uint16_t weights[isa::matrixSize * isa::matrixSize];
    uint32_t rows[isa::vectorElements];
    alignas(64) uint8_t packedWeights[packedWeightsBytes];
    alignas(64) uint8_t packedRows[maxPackedRowsBytes];
    uint32_t expected[isa::vectorElements], found[isa::vectorElements];
  };
  auto buffers = std::make_unique<Buffers>();
  std::mt19937 generator(12345); // NOLINT(bugprone-random-generator-seed): the same test every time
  for (int round = 0; round < 4; ++round) {
    // In most rounds nearly all operands are ordinary, so that results are not all NaN.
    auto value = [&] {
      return round % 4 == 3 || generator() % 256 == 0 ? testValue(generator)
                                                      : uint16_t((generator() & 0x81ff) | 0x3f00);
    };
    auto tiny = [&] {
      return static_cast<uint16_t>((generator() & 0x807f) | ((32 + generator() % 40) << 7));
    };
    for (uint16_t &weight : buffers->weights)
      weight = round % 4 == 2 ? tiny() : value();
    for (uint32_t &row : buffers->rows)
      row = uint32_t(round % 4 == 2 ? tiny() : value()) << 16;
    auto run = [&](const Kernels &which, uint32_t *result) {
      FlushMode mode(which.hostFlushes);
      which.packWeights(buffers->packedWeights, buffers->weights);
      which.packRows(buffers->packedRows, buffers->rows);
      which.multiply(&result, buffers->packedRows, buffers->packedWeights, 1);
    };
    run(portableKernels(), buffers->expected);
    run(kernels, buffers->found);
    if (std::memcmp(buffers->expected, buffers->found, sizeof(buffers->found)) != 0)
      return false;
  }
  return true;
}

/// Those whose instructions the host has, slowest first.
KernelList supportedKernels() {
  KernelList list{{&portableKernels()}, 1};
#if defined(__x86_64__)
  auto add = [&](bool supported, const Kernels &kernels) {
    if (supported)
      list.variants[list.count++] = &kernels;
  };
  __builtin_cpu_init();
  add(__builtin_cpu_supports("sse4.1"), sse4Kernels());
  add(__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"), avx2Kernels());
  bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
                __builtin_cpu_supports("avx512cd");
  add(avx512, avx512Kernels());
  add(avx512 && __builtin_cpu_supports("avx512bf16"), avx512BF16Kernels());
#endif
  return list;
}

} // namespace

const KernelList &availableKernels() {
  static const KernelList list = [] {
    KernelList supported = supportedKernels(), passing{{&portableKernels()}, 1};
    for (int i = 1; i < supported.count; ++i)
      if (passesSelfTest(*supported.variants[i]))
        passing.variants[passing.count++] = supported.variants[i];
    return passing;
  }();
  return list;
}

const Kernels &bestKernels() {
  static const Kernels &best = []() -> const Kernels & {
    KernelList supported = supportedKernels();
    int choice = supported.count - 1;
    while (choice > 0 && !passesSelfTest(*supported.variants[choice]))
      --choice;
    return *supported.variants[choice];
  }();
  return best;
}

} // namespace systole::emulator
