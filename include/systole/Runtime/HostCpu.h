//===- HostCpu.h - What the processor that we run on can do ---------------===//

#ifndef SYSTOLE_RUNTIME_HOSTCPU_H
#define SYSTOLE_RUNTIME_HOSTCPU_H

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include <string>
#include <vector>

namespace systole::runtime {

/// As LLVM's triples begin: `x86_64`, `aarch64`.
absl::string_view hostArchitecture();

/// The features that this runtime knows and the host has, in LLVM's spelling. A feature of vector registers
/// counts only where the operating system saves them.
std::vector<std::string> hostFeatures();

/// FailedPrecondition, naming every feature that the host lacks or that this runtime doesn't know.
absl::Status checkHostFeatures(absl::string_view architecture, absl::Span<const std::string> features);

/// Processors that this process may use.
int hostThreadCount();

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_HOSTCPU_H
