//===- SharedOperands.h - What the slots of a bundle share ------*- C++ -*-===//
//
// Six 16-bit immediates and three scalar ports of the vector slots. Equal values share. 32-bit immediates are
// placed first, since they need two neighbours.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_ISA_SHAREDOPERANDS_H
#define SYSTOLE_LIB_ISA_SHAREDOPERANDS_H

#include "systole/ISA/Encoding.h"
#include "systole/ISA/Instruction.h"

#include <initializer_list>

namespace systole::isa {

constexpr bool fitsInt16(int32_t value) { return value == static_cast<int16_t>(value); }

class SharedOperands {
public:
  /// Takes what all instructions need; false if something is short.
  bool takeAll(const Bundle &bundle) {
    return takeImmediates(bundle, /*wide=*/true) && takeImmediates(bundle, /*wide=*/false) &&
           portsFit(bundle);
  }

  bool immediatesFit(const Bundle &bundle) {
    return takeImmediates(bundle, /*wide=*/true) && takeImmediates(bundle, /*wide=*/false);
  }

  bool portsFit(const Bundle &bundle) const {
    uint32_t registers = 0;
    for (const std::optional<Instruction> &instruction : bundle.instructions) {
      if (!instruction)
        continue;
      for (const Source &source : {instruction->a, instruction->b})
        if (source.kind == Source::Kind::Scalar)
          registers |= uint32_t(1) << (source.value & 31);
    }
    return __builtin_popcount(registers & ~1u) <= scalarPorts; // s0 needs none
  }

  static constexpr unsigned absent = immediateCount;
  /// Where the immediate is, or `absent`.
  unsigned find16(int32_t value) const {
    for (unsigned i = 0; i < used; ++i)
      if (halves[i] == static_cast<uint16_t>(value))
        return i;
    return absent;
  }
  unsigned find32(int32_t value) const {
    for (unsigned i = 0; i + 1 < used; ++i)
      if (halves[i] == static_cast<uint16_t>(value) && halves[i + 1] == static_cast<uint32_t>(value) >> 16)
        return i;
    return absent;
  }
  uint16_t half(unsigned index) const { return index < used ? halves[index] : 0; }

private:
  bool take(int32_t value, bool wide) {
    if ((wide ? find32(value) : find16(value)) != absent)
      return true;
    unsigned needed = wide ? 2 : 1;
    if (used + needed > immediateCount)
      return false;
    halves[used] = static_cast<uint16_t>(value);
    if (wide)
      halves[used + 1] = static_cast<uint16_t>(static_cast<uint32_t>(value) >> 16);
    used += needed;
    return true;
  }

  bool takeImmediates(const Bundle &bundle, bool wide) {
    for (const std::optional<Instruction> &instruction : bundle.instructions) {
      if (!instruction)
        continue;
      const Source &b = instruction->b;
      if (b.isImmediate() && b.value != 0 && fitsInt16(b.value) != wide && !take(b.value, wide))
        return false;
      if (wide)
        continue;
      if (instruction->offset != 0 && !take(instruction->offset, false))
        return false;
      if (instruction->stride != 0 && instruction->stride != 1 && !take(instruction->stride, false))
        return false;
    }
    return true;
  }

  std::array<uint16_t, immediateCount> halves{};
  unsigned used = 0;
};

} // namespace systole::isa

#endif // SYSTOLE_LIB_ISA_SHAREDOPERANDS_H
