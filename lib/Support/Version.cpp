//===- Version.cpp - The project's version --------------------------------===//

#include "systole/Support/Version.h"

namespace systole {

absl::string_view version() { return SYSTOLE_VERSION; }

} // namespace systole
