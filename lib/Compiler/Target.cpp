//===- Target.cpp - What a program is compiled for ------------------------===//

#include "Target.h"

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

absl::StatusOr<CheckedOptions> checkOptions(const CompileOptions &options) {
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
