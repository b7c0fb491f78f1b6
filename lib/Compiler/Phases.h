//===- Phases.h - The named steps of a program's way ------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_COMPILER_PHASES_H
#define SYSTOLE_LIB_COMPILER_PHASES_H

#include "Target.h"

#include "mlir/IR/BuiltinOps.h"

#include <functional>

namespace systole {

/// A step after which a program can be printed, and fed in again: the module's attribute `systole.phase` says
/// how far it has come.
struct Phase {
  llvm::StringRef name;
  llvm::StringRef summary;
  /// Reports what it cannot do as diagnostics.
  std::function<mlir::LogicalResult(mlir::ModuleOp module, const CheckedOptions &options)> run;
};

/// The phases of a target that exists.
std::vector<Phase> phasesFor(llvm::StringRef target);

/// Runs those phases up to and including `last` that `module` has not been through; an error where it is past
/// that. With a dump directory, writes the program after each.
absl::Status runPhases(mlir::ModuleOp module, llvm::StringRef last, const CheckedOptions &options);

/// Runs those that `module` has not been through and that come before the generation of code, which runs the
/// others of a CPU itself.
absl::Status runPhasesBeforeCode(mlir::ModuleOp module, const CheckedOptions &options);

/// Says on the module that it has been through `phase`, and dumps it if the options ask for that.
absl::Status completePhase(mlir::ModuleOp module, llvm::StringRef phase, const CheckedOptions &options);

/// The phase that a module says it has been through; empty for a program as written.
llvm::StringRef phaseOf(mlir::ModuleOp module);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_PHASES_H
