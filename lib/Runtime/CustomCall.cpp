//===- CustomCall.cpp - Functions of the host that a program calls --------===//

#include "systole/Runtime/CustomCall.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace systole::runtime {

absl::Status CustomCallRegistry::add(absl::string_view name, HostFunction function) {
  if (name.empty())
    return absl::InvalidArgumentError(
        "a function is registered for the custom calls of a name, and none is given");
  if (!function)
    return absl::InvalidArgumentError(absl::StrCat("the function for the custom call '", name, "' is empty"));
  auto [entry, added] = functions.try_emplace(std::string(name));
  if (!added)
    return absl::AlreadyExistsError(
        absl::StrCat("a function for the custom call '", name, "' is registered already"));
  entry->second = std::move(function);
  return absl::OkStatus();
}

const HostFunction *CustomCallRegistry::find(absl::string_view name) const {
  auto found = functions.find(name);
  return found == functions.end() ? nullptr : &found->second;
}

std::vector<std::string> CustomCallRegistry::names() const {
  std::vector<std::string> result;
  result.reserve(functions.size());
  for (const auto &[name, function] : functions)
    result.push_back(name);
  return result;
}

absl::StatusOr<std::vector<HostFunction>> findHostFunctions(const std::vector<CustomCallDescription> &calls,
                                                            const CustomCallRegistry *registry) {
  std::vector<HostFunction> functions;
  std::string missing;
  for (const CustomCallDescription &call : calls) {
    if (const HostFunction *function = registry ? registry->find(call.name) : nullptr)
      functions.push_back(*function);
    else
      absl::StrAppend(&missing, "\n  '", call.name, "'", call.location.empty() ? "" : ", called at ",
                      call.location);
  }
  if (missing.empty())
    return functions;
  std::vector<std::string> names = registry ? registry->names() : std::vector<std::string>();
  return absl::FailedPreconditionError(absl::StrCat(
      "the program calls functions of the host that are not registered: ",
      names.empty() ? "none is" : absl::StrCat("those that are: ", absl::StrJoin(names, ", ")), missing));
}

template <typename Byte, typename Pointer>
static std::vector<CustomCallBuffer<Byte>> buffersOf(const std::vector<ValueDescription> &values,
                                                     Pointer pointers) {
  std::vector<CustomCallBuffer<Byte>> buffers;
  for (size_t i = 0; i < values.size(); ++i) {
    auto bytes = static_cast<size_t>(*byteSize(values[i].elementType, values[i].shape));
    buffers.push_back({values[i].elementType, values[i].shape, {static_cast<Byte *>(pointers[i]), bytes}});
  }
  return buffers;
}

absl::Status callHost(const CustomCallDescription &description, const HostFunction &function,
                      const void *const *operands, void *const *results) {
  std::vector<CustomCallBuffer<const uint8_t>> inputs =
      buffersOf<const uint8_t>(description.operands, operands);
  std::vector<CustomCallBuffer<uint8_t>> outputs = buffersOf<uint8_t>(description.results, results);
  absl::Status status = function({description.name, description.config, inputs, outputs});
  if (status.ok())
    return status;
  return absl::Status(status.code(),
                      absl::StrCat(description.location, description.location.empty() ? "" : ": ",
                                   "custom call '", description.name, "': ", status.message()));
}

} // namespace systole::runtime
