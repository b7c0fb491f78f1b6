//===- FileStatus.cpp - Errors of the operating system as statuses --------===//

#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <system_error>

namespace systole {

absl::Status fileError(absl::string_view doing, absl::string_view path, int errorNumber) {
  return absl::Status(absl::ErrnoToStatusCode(errorNumber),
                      absl::StrCat(doing, " ", path, ": ", std::generic_category().message(errorNumber)));
}

absl::Status inContext(const absl::Status &status, absl::string_view context) {
  if (status.ok())
    return status;
  return absl::Status(status.code(), absl::StrCat(context, ": ", status.message()));
}

} // namespace systole
