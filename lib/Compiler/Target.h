//===- Target.h - What a program is compiled for ----------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_TARGET_H
#define SYSTOLE_LIB_COMPILER_TARGET_H

#include "systole/ISA/MachineModel.h"

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace systole {

/// InvalidArgument: no such target, or a machine file that cannot be read or has a mistake in it.
absl::Status checkTarget(absl::string_view target);

/// The machine of a TPU target: a built-in one by its name, or a user's own, where the target is the path of
/// a file whose name ends in `.machine`.
absl::StatusOr<isa::MachineModel> findMachine(absl::string_view target);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_TARGET_H
