//===- CoreMemory.h - Who uses which part of a core's memories --*- C++ -*-===//
//
// A tpu.program and the register allocator, which comes after it, share VMEM and SMEM. The allocator has the
// end, a quarter of it or as much as is enough, and the program the rest:
//
//   VMEM of 32768 rows    program 0..31743       allocator 31744..32767
//   VMEM of 2048 rows     program 0..1535        allocator 1536..2047
//   VMEM of 65536 rows    program 1024..65535    allocator 0..1023
//
// The allocator's instructions have no register to spare for an address, and an immediate reaches 32768 rows
// or words: of a larger memory it has the beginning.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_TPU_IR_COREMEMORY_H
#define SYSTOLE_DIALECT_TPU_IR_COREMEMORY_H

#include <algorithm>
#include <cstdint>

namespace systole::tpu {

/// Rows of VMEM or words of SMEM, without `end`.
struct MemoryRange {
  int64_t begin = 0, end = 0;
  constexpr int64_t size() const { return end - begin; }
};

struct MemoryShares {
  MemoryRange program, allocator;
};

/// Whole registers of `unit` rows or words.
constexpr MemoryShares shareMemory(int64_t size, int64_t mostForAllocator, int64_t unit) {
  int64_t kept = std::min(mostForAllocator, size / 4 / unit * unit);
  if (size <= 32768)
    return {{0, size - kept}, {size - kept, size}};
  return {{kept, size}, {0, kept}};
}

constexpr MemoryShares shareVmem(int64_t rows) { return shareMemory(rows, 1024, 8); }
constexpr MemoryShares shareSmem(int64_t words) { return shareMemory(words, 512, 1); }

} // namespace systole::tpu

#endif // SYSTOLE_DIALECT_TPU_IR_COREMEMORY_H
