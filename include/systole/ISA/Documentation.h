//===- Documentation.h - The generated parts of docs/ISA.md -----*- C++ -*-===//

#ifndef SYSTOLE_ISA_DOCUMENTATION_H
#define SYSTOLE_ISA_DOCUMENTATION_H

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <string>

namespace systole::isa {

/// The page with what stands between `<!-- generated: NAME -->` and `<!-- end -->` made anew from the
/// instruction table and the default machine. NAME is `instructions`, `encoding`, `slots` or `latencies`;
/// another one is an error.
absl::StatusOr<std::string> regenerateTables(absl::string_view page);

} // namespace systole::isa

#endif // SYSTOLE_ISA_DOCUMENTATION_H
