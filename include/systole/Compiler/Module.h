//===- Module.h - A program as the compiler holds it ----------------------===//
//
// A module owns its IR and the context that the IR lives in; nothing of MLIR shows here, so that programs
// that embed the compiler need none of its headers.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_COMPILER_MODULE_H
#define SYSTOLE_COMPILER_MODULE_H

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include <memory>
#include <string>

namespace mlir {
class MLIRContext;
class ModuleOp;
} // namespace mlir

namespace systole {

/// A program in the graph dialect, in StableHLO, or at any phase of compilation. Movable, not copyable (see
/// clone). Two threads may use two modules, but not one. A module that was moved from is empty: it has no
/// text, clones of it are empty too, and what takes a program refuses it as FailedPrecondition.
class Module {
public:
  /// Reads MLIR text or a portable artifact of StableHLO, told apart by their content; other bytecode of MLIR
  /// is refused. `name` is what diagnostics call the source. InvalidArgument: does not parse or verify; the
  /// message has every diagnostic with its location.
  static absl::StatusOr<Module> parse(absl::string_view source, absl::string_view name = "<memory>");

  /// Reads a file, whose content and not whose name says what it holds. NotFound: it cannot be read.
  static absl::StatusOr<Module> parseFile(absl::string_view path);

  Module(Module &&) noexcept;
  Module &operator=(Module &&) noexcept;
  ~Module();

  /// A copy, which shares the context: use the two from one thread at a time.
  Module clone() const;

  /// The program's text, which parse reads back. Constants of more than `elideLargerThan` elements are left
  /// out where that is not negative, and the text is then for reading alone.
  std::string toString(int64_t elideLargerThan = -1) const;

  /// A portable artifact of StableHLO for readers of a version such as "1.9.0", the newest that can be
  /// written if empty. InvalidArgument: the version does not exist, or the program uses what came later or is
  /// not StableHLO. FailedPrecondition: the module is empty.
  absl::StatusOr<std::string> toPortableArtifact(absl::string_view version = "") const;

  /// FailedPrecondition where the module is empty.
  absl::Status checkHoldsProgram() const;

  /// The module op, owned by this object, null where the module is empty, and the context, which an empty
  /// module has not; for code that includes MLIR.
  mlir::ModuleOp op() const;
  mlir::MLIRContext &context() const;

  /// Takes the ownership of a module op built elsewhere, and a share in its context.
  static Module adopt(std::shared_ptr<mlir::MLIRContext> context, mlir::ModuleOp op);

private:
  struct Implementation;
  explicit Module(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation;
};

/// A context with every dialect that a program may use registered, not threaded.
std::shared_ptr<mlir::MLIRContext> makeContext();

} // namespace systole

#endif // SYSTOLE_COMPILER_MODULE_H
