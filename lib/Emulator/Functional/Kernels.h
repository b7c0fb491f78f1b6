//===- Kernels.h - The emulator's inner loops, per host ---------*- C++ -*-===//
//
// Everything that touches whole vectors or matrices, compiled once per kind of host (portable, SSE4.1, AVX2,
// AVX-512, AVX-512 with BF16) from the same source. All variants give the same bits; tests compare each with
// the scalar definition in Support/TPUArithmetic.h.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELS_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELS_H

#include <cstddef>
#include <cstdint>

namespace systole::emulator {

/// d = op(a, b, m) over 1024 words; d overlaps none of the others. A kernel ignores what its instruction
/// lacks.
using VectorKernel = void (*)(uint32_t *d, const uint32_t *a, const uint32_t *b, const uint32_t *m);

/// Between an HBM format and 32-bit words.
using LoadKernel = void (*)(uint32_t *words, const uint8_t *elements, size_t count);
using StoreKernel = void (*)(uint8_t *elements, const uint32_t *words, size_t count);

/// Bytes, at most, of a matrix unit's weights and of eight rows of a left operand in a variant's packed form.
inline constexpr size_t packedWeightsBytes = 128 * 128 * 4;
inline constexpr size_t maxPackedRowsBytes = 8 * 128 * 4;

struct Kernels {
  const char *name;
  /// Whether the kernels rely on the host to flush subnormals (see FlushMode.h).
  bool hostFlushes;
  /// By opcode, for the vector group and for xperm and xred; null elsewhere.
  VectorKernel vector[256];
  /// By the format of a DMA descriptor.
  LoadKernel load[8];
  StoreKernel store[8];

  /// Bytes of eight packed rows.
  size_t packedRowsSize;
  /// Rounds 8x128 words of f32 to bf16.
  void (*roundRows)(uint16_t *rounded, const uint32_t *values);
  /// 128x128 bf16 weights, row by row, and eight rows of the left operand, each into the form that `multiply`
  /// takes.
  void (*packWeights)(void *packed, const uint16_t *weights);
  void (*packRows)(void *packed, const uint32_t *values);
  /// `groups` times eight rows by 128 columns, each group to where its pointer says, NaNs canonical.
  void (*multiply)(uint32_t *const *results, const void *rows, const void *weights, size_t groups);
};

struct KernelList {
  const Kernels *variants[5];
  int count;
};
/// The variants that this host can run and whose matrix kernels pass a self-test against the portable ones;
/// slowest first, the portable one always.
const KernelList &availableKernels();
/// The fastest of them, found without testing the others.
const Kernels &bestKernels();

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_KERNELS_H
