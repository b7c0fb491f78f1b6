//===- FileStatus.h - Errors of the operating system as statuses ----------===//

#ifndef SYSTOLE_SUPPORT_FILESTATUS_H
#define SYSTOLE_SUPPORT_FILESTATUS_H

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace systole {

/// `DOING PATH: what the system says of the error number`, with the code that fits the number.
absl::Status fileError(absl::string_view doing, absl::string_view path, int errorNumber);

/// The same status with `context: ` before its message; OK stays OK.
absl::Status inContext(const absl::Status &status, absl::string_view context);

} // namespace systole

#endif // SYSTOLE_SUPPORT_FILESTATUS_H
