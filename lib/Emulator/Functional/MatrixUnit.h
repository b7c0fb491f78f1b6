//===- MatrixUnit.h - The 128x128 systolic array ----------------*- C++ -*-===//
//
// Holds staged and active weights and the queue of results. Multiplication is put off until a result is
// popped: then everything pushed so far is multiplied together, so that the weights pass through the host's
// cache once per batch and not once per eight rows. No program can tell the difference.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_MATRIXUNIT_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_MATRIXUNIT_H

#include "Kernels.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace systole::emulator {

class MatrixUnit {
public:
  MatrixUnit(const Kernels &kernels, size_t queueCapacity);

  // Each returns null, or what the program did wrong.
  const char *load(const uint32_t *values, bool transposed);
  const char *swap();
  const char *multiply(const uint32_t *values);
  /// Exchanges the caller's buffer for the one that holds the oldest result. Both live as long as the core.
  const char *pop(uint32_t *&buffer);

private:
  void computePending();
  uint8_t *packedRowsAt(size_t slot) { return rows.get() + slot * kernels->packedRowsSize; }

  struct AlignedDelete {
    void operator()(uint8_t *bytes) const;
  };
  using Buffer = std::unique_ptr<uint8_t[], AlignedDelete>;
  static Buffer allocate(size_t bytes);

  const Kernels *kernels;
  size_t capacity;
  std::vector<uint16_t> staging;
  int staged = 0;
  bool hasWeights = false;
  Buffer weights; // packed
  Buffer rows;    // packed, a ring of `capacity` groups of eight
  Buffer resultStorage;
  std::vector<uint32_t *> results; // likewise a ring; its buffers change places with vector registers
  // likewise
  size_t head = 0; // of the ring
  size_t queued = 0;
  size_t computed = 0; // of those queued
};

/// 16 pushes fill a 128x128 matrix; 16 pops take its transpose. The next matrix may be pushed while one is
/// popped.
class TransposeUnit {
public:
  TransposeUnit();
  const char *push(const uint32_t *values);
  const char *pop(uint32_t *values);

private:
  void moveWhenPossible();

  std::vector<uint32_t> input, output;
  int pushed = 0, remaining = 0;
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_MATRIXUNIT_H
