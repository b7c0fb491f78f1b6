//===- PortableArtifact.h - StableHLO's stable file format ------*- C++ -*-===//

#ifndef SYSTOLE_FRONTEND_PORTABLEARTIFACT_PORTABLEARTIFACT_H
#define SYSTOLE_FRONTEND_PORTABLEARTIFACT_PORTABLEARTIFACT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/MemoryBufferRef.h"

#include <compare>
#include <optional>
#include <string>

/// Portable artifacts are the files that StableHLO keeps readable across its versions: MLIR bytecode whose
/// operations are versioned copies of StableHLO's (`vhlo.add_v1`). docs/PortableArtifacts.md describes the
/// format.
namespace systole::portable {

/// A version of StableHLO.
struct Version {
  unsigned major = 0;
  unsigned minor = 0;
  unsigned patch = 0;

  auto operator<=>(const Version &) const = default;

  /// From "1.9.0"; nothing if the text is not of that form.
  static std::optional<Version> parse(llvm::StringRef text);
  std::string str() const;
};

/// The versions that are read and written. A patch changes nothing in the format.
inline constexpr Version oldestVersion{0, 9, 0};
inline constexpr Version newestVersion{1, 20, 0};

/// Whether the bytes are a portable artifact, or what JAX's `Exported.serialize` wraps around one.
bool isPortableArtifact(llvm::StringRef bytes);

/// Reads a portable artifact of any version into StableHLO, functions and the builtin module. The result is
/// verified. Null after a diagnostic where the bytes are no artifact, damaged, cut short or of a later
/// version; whatever the bytes are, time and memory stay within a constant multiple of their number.
mlir::OwningOpRef<mlir::ModuleOp> readPortableArtifact(llvm::MemoryBufferRef buffer,
                                                       mlir::MLIRContext &context);

/// Writes a module of StableHLO, CHLO and functions for readers of `version` and later. Fails after a
/// diagnostic where the version is not among those above, or where the program uses what came later.
mlir::LogicalResult writePortableArtifact(mlir::ModuleOp module, Version version, llvm::raw_ostream &stream);

} // namespace systole::portable

#endif // SYSTOLE_FRONTEND_PORTABLEARTIFACT_PORTABLEARTIFACT_H
