//===- Assembly.h - Bundles as text -----------------------------*- C++ -*-===//
//
// The textual form of programs, for tests, tpu-objdump and error messages:
//
//   // A comment.
//   loop:
//   { S0: sadd s1, s1, -1 ; V0: vfadd v1, v2, s3 ; LD: vload v4, [s2 + 8], 0 }
//   { S0: scmp.lt p1, s0, s1 ; V1: @!p2 ve.exp v5, v4 }
//   { S0: @p1 sbr loop }
//   { shalt }
//
// The slot may be left out: the first free one that the instruction can use is taken. Immediates are decimal
// or 0x hexadecimal, or, with a point, the bits of that f32.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_ISA_ASSEMBLY_H
#define SYSTOLE_ISA_ASSEMBLY_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "systole/ISA/Instruction.h"

#include "absl/strings/string_view.h"
#include <string>
#include <vector>

namespace systole::isa {

/// `@p1 sadd s1, s2, 5`.
std::string print(const Instruction &instruction);
/// `{ S0: ... ; V0: ... }`.
std::string print(const Bundle &bundle);
/// One line per bundle, with its index in a comment.
std::string print(absl::Span<const Bundle> bundles);

/// Errors carry line and column.
absl::StatusOr<std::vector<Bundle>> assemble(absl::string_view text);

} // namespace systole::isa

#endif // SYSTOLE_ISA_ASSEMBLY_H
