//===- Memory.h - Large memories that cost what is touched ------*- C++ -*-===//

#ifndef SYSTOLE_EMULATOR_MEMORY_H
#define SYSTOLE_EMULATOR_MEMORY_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"

#include <cstddef>
#include <cstdint>

namespace systole::emulator {

/// Zero-filled pages that the operating system provides as they are touched, so that a device's 8 GiB of HBM
/// can be there at no cost. A caller may map a file over part of it at page boundaries (MAP_FIXED, private),
/// which is how weights get in without a copy.
class Memory {
public:
  static absl::StatusOr<Memory> reserve(size_t bytes);

  Memory() = default;
  Memory(Memory &&other) noexcept;
  Memory &operator=(Memory &&other) noexcept;
  Memory(const Memory &) = delete;
  Memory &operator=(const Memory &) = delete;
  ~Memory();

  uint8_t *data() const { return bytes; }
  size_t size() const { return length; }
  absl::Span<uint8_t> span() const { return {bytes, length}; }
  /// Makes everything zero again and gives the pages back.
  void clear();

private:
  uint8_t *bytes = nullptr;
  size_t length = 0;
};

} // namespace systole::emulator

#endif // SYSTOLE_EMULATOR_MEMORY_H
