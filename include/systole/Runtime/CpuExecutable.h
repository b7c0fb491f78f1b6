//===- CpuExecutable.h - Programs compiled for the host's processor -------===//

#ifndef SYSTOLE_RUNTIME_CPUEXECUTABLE_H
#define SYSTOLE_RUNTIME_CPUEXECUTABLE_H

#include "systole/Runtime/CpuAbi.h"
#include "systole/Runtime/CustomCall.h"
#include "systole/Runtime/Executable.h"

namespace systole::runtime {

/// Code that is in this process already, as a just-in-time compiler leaves it.
struct CpuProgram {
  Signature signature;
  CpuPlan plan;
  systole_entry_function entry = nullptr;
  const void *constants = nullptr;
  int64_t constantsBytes = 0;
  /// Keeps code and constants where they are.
  std::shared_ptr<const void> owner;
};

/// FailedPrecondition: the host lacks a feature that the plan requires, or `functions`, which may be null,
/// one that the program calls.
absl::StatusOr<std::unique_ptr<Executable>> makeCpuExecutable(CpuProgram program,
                                                              const CustomCallRegistry *functions = nullptr);

/// Loads the shared object of a CPU executable.
absl::StatusOr<std::unique_ptr<Executable>> loadCpuExecutable(std::shared_ptr<const ExecutableFile> file,
                                                              const CustomCallRegistry *functions = nullptr);

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_CPUEXECUTABLE_H
