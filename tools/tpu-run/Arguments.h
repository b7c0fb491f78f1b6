//===- Arguments.h - Where a run's arguments come from --------------------===//

#ifndef SYSTOLE_TOOLS_TPURUN_ARGUMENTS_H
#define SYSTOLE_TOOLS_TPURUN_ARGUMENTS_H

#include "Run.h"
#include "systole/Runtime/Executable.h"

namespace systole {

/// The arguments, read or made up as the command line says, of the signature's types and shapes.
absl::StatusOr<std::vector<Array>> collectArguments(const runtime::Signature &signature,
                                                    const RunRequest &request);

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_ARGUMENTS_H
