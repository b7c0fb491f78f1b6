//===- Compiler.h - From a program to an executable -----------------------===//
//
//   absl::StatusOr<Module> module = Module::parseFile("model.mlir");
//   absl::StatusOr<std::shared_ptr<runtime::Executable>> model = compile(*module, {.target = "cpu"});
//   absl::StatusOr<std::vector<Array>> results = (*model)->execute({image});
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_COMPILER_COMPILER_H
#define SYSTOLE_COMPILER_COMPILER_H

#include "systole/Compiler/Module.h"
#include "systole/Runtime/Executable.h"

#include "absl/status/statusor.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace systole {

/// What to compile a program for, and how.
struct CompileOptions {
  /// `cpu`; the name of a TPU machine model; or the path of a machine file, NAME.machine
  /// (docs/MachineModels.md).
  std::string target = "tpu-v2";
  /// The CPU to compile for, by LLVM's name of it (as after -mcpu), where the target is `cpu`; empty for the
  /// one that compiles.
  std::string cpu = {};
  /// The function that becomes the program's entry.
  std::string entry = "main";
  /// Where not empty, a folder (made if need be) that gets the program's text after every phase.
  std::string dumpDirectory = {};
  /// Whether what follows from constants alone is computed when the program is compiled. A program that tests
  /// itself on constants tests the target if it is not.
  bool foldConstants = true;
  /// Whether simplifications may change how results are rounded.
  bool reassociate = false;
  /// Whether scales and offsets per feature, such as those of a batch normalization, are folded into constant
  /// weights before them. Results are rounded otherwise then.
  bool foldBatchNorm = false;
  /// The functions of the host that custom calls may name (docs/HowTo/CustomCalls.md), on the CPU. compile()
  /// gives them to the executable; one that is made ahead of time has their names, and gets them when it is
  /// loaded.
  runtime::FunctionRegistry customCalls = {};
  /// Names that whoever loads the executable will have functions for.
  std::vector<std::string> declaredCalls = {};
  /// By the name of a custom call, a module in MLIR text of functions of stablehlo ops. A call becomes that
  /// public function whose type is its own; the others are for it to call.
  std::map<std::string, std::string> decompositions = {};
};

/// A step of the way of a program. Programs can be printed after any, and fed in again.
struct PhaseDescription {
  std::string name;
  std::string summary;
};

/// The targets that compile() knows: `cpu` and every built-in machine model.
std::vector<std::string> targetNames();

/// The phases of a target, in order. InvalidArgument: no such target; the message lists those that there are.
absl::StatusOr<std::vector<PhaseDescription>> phasesOf(absl::string_view target);

/// Takes `module` through the phases that it has not been through, up to and including `phase`.
absl::StatusOr<Module> lower(Module module, absl::string_view phase, const CompileOptions &options = {});

/// The bytes of an executable file (docs/ExecutableFormat.md) for the program.
/// InvalidArgument: the program is wrong, or the target cannot take it; every diagnostic is in the message.
/// FailedPrecondition: the module is empty.
/// ResourceExhausted: it does not fit the device's memory; the message says by how much.
absl::StatusOr<std::string> compileToBytes(Module module, const CompileOptions &options = {});

/// The same, written to a file, which appears when it is whole. Nothing is kept in memory that is large.
absl::Status compileToFile(Module module, absl::string_view path, const CompileOptions &options = {});

/// The bundles of a program for a TPU as assembly text (docs/ISA.md), which isa::assemble reads.
absl::StatusOr<std::string> compileToAssembly(Module module, const CompileOptions &options = {});

/// An executable, loaded and ready to run, which any number of threads may share.
absl::StatusOr<std::shared_ptr<runtime::Executable>> compile(Module module,
                                                             const CompileOptions &options = {});

/// A relocatable object file for the host's kind of CPU, and the C header that declares its entry
/// (docs/HowTo/ObjectFiles.md).
struct ObjectFile {
  std::string object;
  std::string header;
};

/// `symbol` is the name of the C function, also the stem of the header's macros.
/// InvalidArgument: as compileToBytes; or `symbol` is no name that such a function may have.
absl::StatusOr<ObjectFile> compileToObject(Module module, absl::string_view symbol,
                                           const CompileOptions &options = {});

} // namespace systole

#endif // SYSTOLE_COMPILER_COMPILER_H
