//===- Compiler.cpp - From a program to an executable ---------------------===//

#include "systole/Compiler/Compiler.h"

#include "CpuDriver.h"
#include "Phases.h"
#include "Target.h"
#include "TpuDriver.h"

#include "absl/strings/str_cat.h"

namespace systole {

absl::StatusOr<std::vector<PhaseDescription>> phasesOf(absl::string_view target) {
  if (absl::Status status = checkTarget(target); !status.ok())
    return status;
  std::vector<PhaseDescription> descriptions;
  for (const Phase &phase : phasesFor(llvm::StringRef(target.data(), target.size())))
    descriptions.push_back({phase.name.str(), phase.summary.str()});
  return descriptions;
}

absl::StatusOr<Module> lower(Module module, absl::string_view phase, const CompileOptions &options) {
  if (absl::Status status = checkTarget(options.target); !status.ok())
    return status;
  if (absl::Status status = runPhases(module.op(), llvm::StringRef(phase.data(), phase.size()), options);
      !status.ok())
    return status;
  return module;
}

/// Runs every phase of the target.
static absl::Status runAll(mlir::ModuleOp module, const CompileOptions &options) {
  if (absl::Status status = checkTarget(options.target); !status.ok())
    return status;
  return runPhases(module, phasesFor(options.target).back().name, options);
}

absl::StatusOr<std::string> compileToBytes(Module module, const CompileOptions &options) {
  if (absl::Status status = runAll(module.op(), options); !status.ok())
    return status;
  return options.target == "cpu" ? emitCpuExecutable(module.op(), options)
                                 : emitTpuExecutable(module.op(), options);
}

absl::StatusOr<std::shared_ptr<runtime::Executable>> compile(Module module, const CompileOptions &options) {
  if (absl::Status status = runAll(module.op(), options); !status.ok())
    return status;
  if (options.target == "cpu")
    return loadCpuExecutable(module.op(), options);
  absl::StatusOr<std::string> bytes = emitTpuExecutable(module.op(), options);
  if (!bytes.ok())
    return bytes.status();
  auto file = runtime::ExecutableFile::fromBytes(*bytes);
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
  if (absl::Status status = runAll(module.op(), options); !status.ok())
    return status;
  return emitCpuObject(module.op(), symbol, options);
}

} // namespace systole
