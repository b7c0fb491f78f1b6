//===- Version.h - The project's version ------------------------*- C++ -*-===//

#ifndef SYSTOLE_SUPPORT_VERSION_H
#define SYSTOLE_SUPPORT_VERSION_H

#include "absl/strings/string_view.h"

namespace systole {

/// MAJOR.MINOR.PATCH.
absl::string_view version();

} // namespace systole

#endif // SYSTOLE_SUPPORT_VERSION_H
