//===- Executable.cpp - A program that can be run -------------------------===//

#include "systole/Runtime/Executable.h"

#include "systole/Runtime/CpuExecutable.h"
#include "systole/Runtime/TpuExecutable.h"

#include "absl/strings/str_cat.h"

#include <chrono>

namespace systole::runtime {

absl::Status checkArgument(const ValueDescription &expected, size_t position, ElementType foundType,
                           absl::Span<const int64_t> foundShape) {
  if (expected.elementType == foundType && absl::MakeConstSpan(expected.shape) == foundShape)
    return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("argument ", position, " ('", expected.name, "'): expected ",
                                                 expected.typeString(), ", found ",
                                                 arrayTypeString(foundType, foundShape)));
}

std::string argumentCount(const Signature &signature) {
  size_t count = signature.arguments.size();
  return absl::StrCat(count, count == 1 ? " argument" : " arguments");
}

static absl::Status checkArguments(const Signature &signature, absl::Span<const Array> arguments) {
  if (arguments.size() != signature.arguments.size())
    return absl::InvalidArgumentError(
        absl::StrCat("the program takes ", argumentCount(signature), ", found ", arguments.size()));
  for (size_t i = 0; i < arguments.size(); ++i)
    if (absl::Status status =
            checkArgument(signature.arguments[i], i, arguments[i].elementType(), arguments[i].shape());
        !status.ok())
      return status;
  return absl::OkStatus();
}

/// Makes all comparisons, and not just those up to the first that fails.
static absl::Status runChecks(const Signature &signature, absl::Span<const Array> outputs) {
  std::string failures;
  size_t failed = 0;
  for (const ProgramCheck &check : signature.checks) {
    absl::Status status = compareArrays(outputs[check.found], outputs[check.expected], check.comparison);
    if (status.ok())
      continue;
    ++failed;
    absl::StrAppend(&failures, "\n", check.location, check.location.empty() ? "" : ": ", check.name, ": ",
                    status.message());
  }
  if (failed == 0)
    return absl::OkStatus();
  return absl::AbortedError(absl::StrCat(failed, " of ", signature.checks.size(), " check",
                                         signature.checks.size() == 1 ? "" : "s", " of the program failed",
                                         failures));
}

absl::StatusOr<std::vector<Array>> Executable::execute(absl::Span<const Array> arguments,
                                                       const RunOptions &options,
                                                       RunStatistics *statistics) const {
  auto start = std::chrono::steady_clock::now();
  if (absl::Status status = checkArguments(types, arguments); !status.ok())
    return status;
  if (options.threadCount < 0)
    return absl::InvalidArgumentError(
        absl::StrCat("the number of threads is negative: ", options.threadCount));
  std::vector<Array> results;
  for (int64_t i = 0; i < types.outputCount(); ++i) {
    absl::StatusOr<Array> array = Array::allocate(types.output(i).elementType, types.output(i).shape);
    if (!array.ok())
      return array.status();
    results.push_back(*std::move(array));
  }
  RunStatistics collected;
  if (absl::Status status = run(arguments, absl::MakeSpan(results), options, collected); !status.ok())
    return status;
  if (absl::Status status = runChecks(types, results); !status.ok())
    return status;
  results.erase(results.begin() + static_cast<ptrdiff_t>(types.results.size()), results.end());
  collected.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (statistics)
    *statistics = std::move(collected);
  return results;
}

absl::StatusOr<std::unique_ptr<Executable>> Executable::load(std::shared_ptr<const ExecutableFile> file) {
  if (std::holds_alternative<CpuPlan>(file->manifest().plan))
    return loadCpuExecutable(std::move(file));
  return loadTpuExecutable(std::move(file));
}

absl::StatusOr<std::unique_ptr<Executable>> Executable::load(absl::string_view path,
                                                             const ExecutableFile::Options &options) {
  absl::StatusOr<std::shared_ptr<const ExecutableFile>> file = ExecutableFile::open(path, options);
  if (!file.ok())
    return file.status();
  return load(*std::move(file));
}

} // namespace systole::runtime
