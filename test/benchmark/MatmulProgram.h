//===- MatmulProgram.h - A large matmul, written by hand --------*- C++ -*-===//
//
// C = A B for square bf16 matrices A and B in HBM and an f32 C, the way a careful programmer would write it:
//
// - For each 128 columns of C, the 128-row blocks of B follow one another as weights of the matrix unit; past
// each,
//   all rows of the matching 128 columns of A stream, eight rows every eight cycles. Sums stay in VMEM.
// - The panel of A for the next block, and the panel of B for the next columns, arrive by DMA meanwhile; a
// finished
//   panel of C leaves while the next is computed. Each of the three has two buffers.
// - The next block's weights are staged while the current one's rows stream.
// - The loop is software-pipelined: a result is popped twelve pushes after its own.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_TEST_BENCHMARK_MATMULPROGRAM_H
#define SYSTOLE_TEST_BENCHMARK_MATMULPROGRAM_H

#include <cstdint>
#include <string>

namespace systole::benchmark {

/// Bases are HBM addresses in units of 512 bytes. `size` is a multiple of 128, from 640 to 2048.
struct MatmulProgram {
  int size;
  int32_t baseA, baseB, baseC;

  /// As assembly text.
  std::string assembly() const;
};

} // namespace systole::benchmark

#endif // SYSTOLE_TEST_BENCHMARK_MATMULPROGRAM_H
