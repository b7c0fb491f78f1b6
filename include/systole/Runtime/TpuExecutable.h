//===- TpuExecutable.h - Programs compiled for an emulated TPU ------------===//

#ifndef SYSTOLE_RUNTIME_TPUEXECUTABLE_H
#define SYSTOLE_RUNTIME_TPUEXECUTABLE_H

#include "systole/Runtime/Executable.h"

namespace systole::runtime {

/// Loads a TPU executable for the emulator, with the machine model that the file carries. Runs that go on at
/// the same time have a device each.
absl::StatusOr<std::unique_ptr<Executable>> loadTpuExecutable(std::shared_ptr<const ExecutableFile> file);

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_TPUEXECUTABLE_H
