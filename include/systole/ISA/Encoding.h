//===- Encoding.h - Bundles to bytes and back -------------------*- C++ -*-===//
//
// A bundle is a little-endian word of `bundleBits` bits in `bundleBytes` bytes, the bits above it zero; a
// program is its bundles one after the other. docs/ISA.md has the fields.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_ISA_ENCODING_H
#define SYSTOLE_ISA_ENCODING_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "systole/ISA/Instruction.h"

#include <string>
#include <vector>

namespace systole::isa {

/// The fields of an instruction, in the order in which they are packed.
enum class Field : uint8_t { predicate, code, d, a, b, m, offset, stride, unit };
inline constexpr int fieldCount = 9;
absl::string_view fieldName(Field field);

/// Width in bits of each field in a group's instructions; 0 for a field that the group lacks.
struct GroupLayout {
  std::array<uint8_t, fieldCount> width;
  unsigned bits() const;
  unsigned of(Field field) const { return width[static_cast<size_t>(field)]; }
};
const GroupLayout &layoutOf(Group group);
/// Where a slot's instruction begins in the bundle.
unsigned slotPosition(Slot slot);

/// 16-bit immediates of a bundle, and where they begin.
inline constexpr int immediateCount = 6;
unsigned immediatePosition();
/// Scalar registers that vector instructions of one bundle may read.
inline constexpr int scalarPorts = 3;

/// Width of a bundle: 311 bits in 39 bytes.
inline constexpr unsigned bundleBits = 311;
inline constexpr unsigned bundleBytes = (bundleBits + 7) / 8;

/// Errors name the bundle, the slot, the instruction and the operand: out of range, in a slot that it can't
/// use, more immediates or scalar ports than there are.
absl::StatusOr<std::vector<uint8_t>> encode(absl::Span<const Bundle> bundles);
absl::Status encodeBundle(const Bundle &bundle, uint8_t *bytes);

/// Errors name the bundle and the slot: bytes that are no whole number of bundles, an unknown opcode, bits
/// set that mean nothing.
absl::StatusOr<std::vector<Bundle>> decode(absl::Span<const uint8_t> bytes);
absl::StatusOr<Bundle> decodeBundle(const uint8_t *bytes);

/// Whether every operand is in its range and the slot right; the encoder's check, for one instruction.
absl::Status verify(const Instruction &instruction, Slot slot);

} // namespace systole::isa

#endif // SYSTOLE_ISA_ENCODING_H
