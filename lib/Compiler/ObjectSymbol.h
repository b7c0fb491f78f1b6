//===- ObjectSymbol.h - What an object file's function may be called ------===//

#ifndef SYSTOLE_LIB_COMPILER_OBJECTSYMBOL_H
#define SYSTOLE_LIB_COMPILER_OBJECTSYMBOL_H

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace systole {

/// InvalidArgument: a C program could not declare, call and link a function of this name beside those that it
/// has from its language, its libraries and us; the message says which of them is in the way.
absl::Status checkObjectSymbol(absl::string_view symbol);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_OBJECTSYMBOL_H
