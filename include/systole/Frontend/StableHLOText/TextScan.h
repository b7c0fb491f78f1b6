//===- TextScan.h - Walking over MLIR's text --------------------*- C++ -*-===//

#ifndef SYSTOLE_FRONTEND_STABLEHLOTEXT_TEXTSCAN_H
#define SYSTOLE_FRONTEND_STABLEHLOTEXT_TEXTSCAN_H

#include "llvm/ADT/StringRef.h"

namespace systole {

/// The position behind a string or comment that begins at `position`, or `position` if none does. A string of
/// megabytes, which holds a constant's digits, takes no longer than to read it from memory.
size_t skipStringOrComment(llvm::StringRef text, size_t position);

} // namespace systole

#endif // SYSTOLE_FRONTEND_STABLEHLOTEXT_TEXTSCAN_H
