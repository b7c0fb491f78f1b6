//===- Dump.h - An executable as text -------------------------------------===//

#ifndef SYSTOLE_TOOLS_TPUOBJDUMP_DUMP_H
#define SYSTOLE_TOOLS_TPUOBJDUMP_DUMP_H

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace systole {

/// Prints all of an executable to standard output.
absl::Status dump(absl::string_view path);

} // namespace systole

#endif // SYSTOLE_TOOLS_TPUOBJDUMP_DUMP_H
