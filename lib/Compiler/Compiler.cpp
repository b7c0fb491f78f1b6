//===- Compiler.cpp - From a program to an executable ---------------------===//

#include "systole/Compiler/Compiler.h"

#include "CpuDriver.h"
#include "ObjectSymbol.h"
#include "Phases.h"
#include "Target.h"
#include "TpuDriver.h"
#include "systole/Support/AtomicFile.h"

#include "absl/strings/str_cat.h"

namespace systole {

absl::StatusOr<std::vector<PhaseDescription>> phasesOf(absl::string_view target) {
  CompileOptions options;
  options.target = std::string(target);
  if (absl::StatusOr<CheckedOptions> checked = checkOptions(options); !checked.ok())
    return checked.status();
  std::vector<PhaseDescription> descriptions;
  for (const Phase &phase : phasesFor(llvm::StringRef(target.data(), target.size())))
    descriptions.push_back({phase.name.str(), phase.summary.str()});
  return descriptions;
}

absl::StatusOr<Module> lower(Module module, absl::string_view phase, const CompileOptions &options) {
  if (absl::Status status = module.checkHoldsProgram(); !status.ok())
    return status;
  absl::StatusOr<CheckedOptions> checked = checkOptions(options);
  if (!checked.ok())
    return checked.status();
  if (absl::Status status = runPhases(module.op(), llvm::StringRef(phase.data(), phase.size()), *checked);
      !status.ok())
    return status;
  return module;
}

/// Runs the phases before the generation of code; gives the options, checked.
static absl::StatusOr<CheckedOptions> prepare(const Module &module, const CompileOptions &options) {
  if (absl::Status status = module.checkHoldsProgram(); !status.ok())
    return status;
  absl::StatusOr<CheckedOptions> checked = checkOptions(options);
  if (!checked.ok())
    return checked.status();
  if (absl::Status status = runPhasesBeforeCode(module.op(), *checked); !status.ok())
    return status;
  return checked;
}

/// Generates code, and writes the executable of a module that has been through the phases before that.
static absl::Status emitExecutable(mlir::ModuleOp module, const CheckedOptions &options,
                                   runtime::ExecutableBuilder &builder) {
  return options.machine ? emitTpuExecutable(module, options, builder)
                         : emitCpuExecutable(module, options, builder);
}

absl::StatusOr<std::string> compileToBytes(Module module, const CompileOptions &options) {
  absl::StatusOr<CheckedOptions> checked = prepare(module, options);
  if (!checked.ok())
    return checked.status();
  runtime::ExecutableBuilder builder = runtime::ExecutableBuilder::inMemory();
  if (absl::Status status = emitExecutable(module.op(), *checked, builder); !status.ok())
    return status;
  return builder.takeBytes();
}

absl::Status compileToFile(Module module, absl::string_view path, const CompileOptions &options) {
  absl::StatusOr<CheckedOptions> checked = prepare(module, options);
  if (!checked.ok())
    return checked.status();
  absl::StatusOr<runtime::ExecutableBuilder> builder = runtime::ExecutableBuilder::create(path);
  if (builder.ok())
    return emitExecutable(module.op(), *checked, *builder);
  if (!absl::IsFailedPrecondition(builder.status()))
    return builder.status();
  // A device or a pipe takes the bytes one after the other.
  runtime::ExecutableBuilder inMemory = runtime::ExecutableBuilder::inMemory();
  if (absl::Status status = emitExecutable(module.op(), *checked, inMemory); !status.ok())
    return status;
  return writeFile(path, inMemory.takeBytes());
}

absl::StatusOr<std::string> compileToAssembly(Module module, const CompileOptions &options) {
  if (options.target == "cpu")
    return absl::InvalidArgumentError("bundles are the code of a TPU, and the target is cpu");
  absl::StatusOr<CheckedOptions> checked = prepare(module, options);
  return checked.ok() ? emitTpuAssembly(module.op(), *checked) : checked.status();
}

absl::StatusOr<std::shared_ptr<runtime::Executable>> compile(Module module, const CompileOptions &options) {
  absl::StatusOr<CheckedOptions> checked = prepare(module, options);
  if (!checked.ok())
    return checked.status();
  if (!checked->machine)
    return loadCpuExecutable(module.op(), *checked);
  absl::StatusOr<runtime::ExecutableBuilder> builder = runtime::ExecutableBuilder::inProcess();
  if (!builder.ok())
    return builder.status();
  if (absl::Status status = emitTpuExecutable(module.op(), *checked, *builder); !status.ok())
    return status;
  absl::StatusOr<std::shared_ptr<const runtime::ExecutableFile>> file = builder->takeFile();
  if (!file.ok())
    return file.status();
  absl::StatusOr<std::unique_ptr<runtime::Executable>> executable = runtime::Executable::load(*file);
  if (!executable.ok())
    return executable.status();
  return std::shared_ptr<runtime::Executable>(*std::move(executable));
}

absl::StatusOr<ObjectFile> compileToObject(Module module, absl::string_view symbol,
                                           const CompileOptions &options) {
  if (options.target != "cpu")
    return absl::InvalidArgumentError(
        absl::StrCat("object files are native code: use --target=cpu, not ", options.target));
  if (absl::Status status = checkObjectSymbol(symbol); !status.ok())
    return status;
  absl::StatusOr<CheckedOptions> checked = prepare(module, options);
  if (!checked.ok())
    return checked.status();
  return emitCpuObject(module.op(), symbol, *checked);
}

} // namespace systole
