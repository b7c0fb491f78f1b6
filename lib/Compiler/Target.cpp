//===- Target.cpp - What a program is compiled for ------------------------===//

#include "Target.h"

#include "systole/CodeGen/CPU/CpuCompiler.h"
#include "systole/Support/MappedFile.h"
#include "systole/Support/Version.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace systole {

std::vector<std::string> targetNames() {
  std::vector<std::string> names = {"cpu"};
  for (absl::string_view name : isa::builtinMachineNames())
    names.emplace_back(name);
  return names;
}

static absl::StatusOr<isa::MachineModel> findMachine(absl::string_view target) {
  if (!absl::EndsWith(target, ".machine"))
    return isa::findMachineModel(target);
  absl::StatusOr<MappedFile> file = MappedFile::open(target);
  if (!file.ok())
    return file.status();
  absl::Span<const uint8_t> bytes = file->bytes();
  return isa::parseMachineModel({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, target,
                                targetNames());
}

static absl::Status checkCpu(const CompileOptions &options) {
  std::string error;
  if (options.cpu.empty() || (options.target == "cpu" && succeeded(cpu::checkCpu(options.cpu, error))))
    return absl::OkStatus();
  if (!error.empty())
    return absl::InvalidArgumentError(error);
  return absl::InvalidArgumentError(absl::StrCat("the CPU '", options.cpu, "' was named, but the target is '",
                                                 options.target, "'; a CPU goes with the target cpu"));
}

absl::StatusOr<CheckedOptions> checkOptions(const CompileOptions &options) {
  if (absl::Status status = checkCpu(options); !status.ok())
    return status;
  if (options.target == "cpu")
    return CheckedOptions{options, std::nullopt};
  absl::StatusOr<isa::MachineModel> machine = findMachine(options.target);
  if (machine.ok())
    return CheckedOptions{options, *std::move(machine)};
  if (absl::EndsWith(options.target, ".machine"))
    return machine.status();
  return absl::InvalidArgumentError(absl::StrCat("no target '", options.target,
                                                 "'; choose one of: ", absl::StrJoin(targetNames(), ", "),
                                                 ", or the path of a file NAME.machine"));
}

runtime::Manifest startManifest(const CompileOptions &options, absl::string_view target) {
  runtime::Manifest manifest;
  manifest.producer = absl::StrCat("systole ", version());
  manifest.target = std::string(target);
  manifest.entryPoint = options.entry;
  return manifest;
}

} // namespace systole
