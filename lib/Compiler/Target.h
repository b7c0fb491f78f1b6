//===- Target.h - What a program is compiled for ----------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_TARGET_H
#define SYSTOLE_LIB_COMPILER_TARGET_H

#include "systole/Compiler/Compiler.h"
#include "systole/ISA/MachineModel.h"

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <optional>

namespace systole {

/// Options whose target has been found.
struct CheckedOptions : CompileOptions {
  /// Of a TPU target: a built-in machine by its name, or a user's own, where the target is the path of a file
  /// whose name ends in `.machine`.
  std::optional<isa::MachineModel> machine;
};

/// InvalidArgument: no such target or CPU, or a machine file that cannot be read or has a mistake in it.
absl::StatusOr<CheckedOptions> checkOptions(const CompileOptions &options);

/// A manifest with what is alike for all targets. `target` is the device's name, where the options may have a
/// file's.
runtime::Manifest startManifest(const CompileOptions &options, absl::string_view target);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_TARGET_H
