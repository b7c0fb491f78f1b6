//===- Diagnostics.h - From MLIR's diagnostics to absl::Status --*- C++ -*-===//

#ifndef SYSTOLE_COMPILER_DIAGNOSTICS_H
#define SYSTOLE_COMPILER_DIAGNOSTICS_H

#include "absl/status/status.h"

#include "mlir/IR/Diagnostics.h"

#include <string>

namespace systole {

/// The first file, line and column that a location leads to, as `file:line:column`, or as `file` where the
/// line is not known; empty where there is none.
std::string locationText(mlir::Location location);

/// Collects the diagnostics that are emitted in a context during its lifetime. Each error, and each note of
/// one, becomes a line of the status; warnings and remarks go on to the handler that was there before.
class DiagnosticCollector {
public:
  explicit DiagnosticCollector(mlir::MLIRContext &context);
  ~DiagnosticCollector();
  DiagnosticCollector(const DiagnosticCollector &) = delete;
  DiagnosticCollector &operator=(const DiagnosticCollector &) = delete;

  /// InvalidArgument with every error so far; Internal, naming `activity`, if there was none.
  absl::Status status(llvm::StringRef activity) const;

private:
  mlir::MLIRContext &context;
  mlir::DiagnosticEngine::HandlerID handler;
  std::string errors;
};

} // namespace systole

#endif // SYSTOLE_COMPILER_DIAGNOSTICS_H
