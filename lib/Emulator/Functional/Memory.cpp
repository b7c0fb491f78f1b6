//===- Memory.cpp - Large memories that cost what is touched ---------------===//

#include "systole/Emulator/Memory.h"
#include "absl/strings/str_cat.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <utility>

namespace systole::emulator {

namespace {
constexpr int protection = PROT_READ | PROT_WRITE;
constexpr int mapping = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
} // namespace

absl::StatusOr<Memory> Memory::reserve(size_t bytes) {
  Memory memory;
  if (bytes == 0)
    return memory;
  void *address = mmap(nullptr, bytes, protection, mapping, -1, 0);
  if (address == MAP_FAILED)
    return absl::ResourceExhaustedError(
        absl::StrCat("can't reserve ", bytes, " bytes of address space: ", std::strerror(errno)));
  memory.bytes = static_cast<uint8_t *>(address);
  memory.length = bytes;
  return memory;
}

Memory::Memory(Memory &&other) noexcept
    : bytes(std::exchange(other.bytes, nullptr)), length(std::exchange(other.length, 0)) {}

Memory &Memory::operator=(Memory &&other) noexcept {
  std::swap(bytes, other.bytes);
  std::swap(length, other.length);
  return *this;
}

Memory::~Memory() {
  if (bytes)
    munmap(bytes, length);
}

void Memory::clear() {
  // A new mapping also replaces files that the caller mapped into the old one.
  if (bytes && mmap(bytes, length, protection, mapping | MAP_FIXED, -1, 0) == MAP_FAILED)
    std::memset(bytes, 0, length);
}

} // namespace systole::emulator
