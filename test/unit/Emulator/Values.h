//===- Values.h - Awkward numbers -------------------------------*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_EMULATOR_VALUES_H
#define SYSTOLE_TEST_UNIT_EMULATOR_VALUES_H

#include <bit>
#include <cstdint>
#include <iterator>
#include <random>

namespace systole::emulator {

/// Words that make interesting f32 and i32 operands.
class Values {
public:
  explicit Values(unsigned seed) : generator(seed) {}

  uint32_t word() {
    static constexpr uint32_t special[] = {
        0,          0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc12345,
        0x7f812345, 1,          0x807fffff, 0x00800000, 0x80800000, 0x7f7fffff, 0x4f000000, 0xcf000000,
        0x4f800000, 0x3f000000, 0x40200000, 0xc0200000, 31,         32,         0x7fffffff, 0xffffffff};
    switch (generator() % 8) {
    case 0:
      return special[generator() % std::size(special)];
    case 1:
      return static_cast<uint32_t>(generator()); // any bits
    case 2:
      return generator() % 256 - 128;
    case 3:
      return std::bit_cast<uint32_t>(static_cast<float>(static_cast<int>(generator() % 64) - 32) * 0.5f);
    case 4: // the products and quotients of these are near the smallest normal numbers
      return (generator() & 0x807fffffu) | (generator() % 32 + 48) << 23;
    default:
      return (generator() & 0x807fffffu) | (generator() % 16 + 120) << 23;
    }
  }

  /// bf16 values for the matrix unit, as f32 words; `kind` picks how wild.
  uint32_t matrixWord(int kind) {
    switch (kind) {
    case 0: // sums that round and cancel
      return (generator() & 0x807fffffu) | (generator() % 8 + 124) << 23;
    case 1: // sums near the smallest normal numbers, and subnormal operands
      return (generator() & 0x807fffffu) | (generator() % 40 + 40) << 23;
    case 2: // now and then something special among ordinary numbers
      return generator() % 200 == 0 ? word() : matrixWord(0);
    default: // anything
      return static_cast<uint32_t>(generator());
    }
  }

  int below(int limit) { return static_cast<int>(generator() % static_cast<unsigned>(limit)); }

private:
  std::mt19937 generator;
};

} // namespace systole::emulator

#endif // SYSTOLE_TEST_UNIT_EMULATOR_VALUES_H
