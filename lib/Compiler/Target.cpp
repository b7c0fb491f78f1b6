//===- Target.cpp - What a program is compiled for ------------------------===//

#include "Target.h"

#include "systole/Compiler/Compiler.h"
#include "systole/Support/MappedFile.h"

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

absl::StatusOr<isa::MachineModel> findMachine(absl::string_view target) {
  if (!absl::EndsWith(target, ".machine"))
    return isa::findMachineModel(target);
  absl::StatusOr<MappedFile> file = MappedFile::open(target);
  if (!file.ok())
    return file.status();
  absl::Span<const uint8_t> bytes = file->bytes();
  return isa::parseMachineModel({reinterpret_cast<const char *>(bytes.data()), bytes.size()}, target);
}

absl::Status checkTarget(absl::string_view target) {
  if (target == "cpu")
    return absl::OkStatus();
  absl::StatusOr<isa::MachineModel> machine = findMachine(target);
  if (machine.ok() || absl::EndsWith(target, ".machine"))
    return machine.status();
  return absl::InvalidArgumentError(absl::StrCat("no target '", target,
                                                 "'; choose one of: ", absl::StrJoin(targetNames(), ", "),
                                                 ", or the path of a file NAME.machine"));
}

} // namespace systole
