//===- FileLayout.h - The fixed header of an executable -------------------===//

#ifndef SYSTOLE_LIB_RUNTIME_FILELAYOUT_H
#define SYSTOLE_LIB_RUNTIME_FILELAYOUT_H

#include "systole/Support/Sha256.h"

#include <array>
#include <cstdint>

namespace systole::runtime {

/// As it lies in the file (docs/ExecutableFormat.md), on a little-endian host.
struct FileHeader {
  static constexpr std::array<uint8_t, 8> expectedMagic = {0x89, 'S', 'Y', 'S', '\r', '\n', 0x1a, '\n'};
  static constexpr uint32_t currentVersion = 1;

  std::array<uint8_t, 8> magic = expectedMagic;
  uint32_t version = currentVersion;
  uint32_t headerSize = 96;
  uint64_t manifestOffset = 0;
  uint64_t manifestSize = 0;
  uint64_t fileSize = 0;
  Sha256Digest manifestDigest = {};
  std::array<uint8_t, 24> reserved = {};
};
static_assert(sizeof(FileHeader) == 96, "the layout that the documentation fixes");

/// Where the first section may begin.
inline constexpr uint64_t firstSectionOffset = 4096;

} // namespace systole::runtime

#endif // SYSTOLE_LIB_RUNTIME_FILELAYOUT_H
