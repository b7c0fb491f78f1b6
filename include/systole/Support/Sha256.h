//===- Sha256.h - The SHA-256 digest (FIPS 180-4) -------------------------===//

#ifndef SYSTOLE_SUPPORT_SHA256_H
#define SYSTOLE_SUPPORT_SHA256_H

#include "absl/types/span.h"

#include <array>
#include <cstdint>
#include <string>

namespace systole {

using Sha256Digest = std::array<uint8_t, 32>;

/// Digests bytes as they come. Uses the processor's SHA instructions where it has them: about 1.5 GB/s then,
/// and a ninth of that without.
class Sha256 {
public:
  void update(absl::Span<const uint8_t> bytes);
  /// The digest of all that was passed to update, which mustn't be called again.
  Sha256Digest finish();

  static Sha256Digest of(absl::Span<const uint8_t> bytes);

  /// For tests: digests without the processor's SHA instructions.
  static Sha256 portable();

private:
  void compress(const uint8_t *blocks, size_t count);

  std::array<uint32_t, 8> state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                   0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<uint8_t, 64> pending;
  uint64_t length = 0;
  bool allowInstructions = true;
};

/// In lower-case hexadecimal digits.
std::string toHex(const Sha256Digest &digest);

} // namespace systole

#endif // SYSTOLE_SUPPORT_SHA256_H
