//===- ExportedFunction.h - Artifacts in what JAX serializes ----*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_EXPORTEDFUNCTION_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_EXPORTEDFUNCTION_H

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace systole::portable {

/// `jax.export.Exported.serialize` writes a FlatBuffers table: the types and shardings of a function, and its
/// program as a portable artifact. Returns the bytes of that field (fewer than it announces where the file is
/// cut short), nothing where the bytes are no such table. No access leaves the bytes, whatever they are.
std::optional<llvm::StringRef> programOfExportedFunction(llvm::StringRef bytes);

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_EXPORTEDFUNCTION_H
