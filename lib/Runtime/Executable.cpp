//===- Executable.cpp - A program that can be run -------------------------===//

#include "systole/Runtime/Executable.h"

#include "systole/Runtime/CpuExecutable.h"
#include "systole/Runtime/TpuExecutable.h"

#include "absl/strings/str_cat.h"

#include <chrono>
#include <optional>

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

static absl::Status checkCall(const Signature &signature, absl::Span<const Array> arguments,
                              const RunOptions &options) {
  if (absl::Status status = checkArguments(signature, arguments); !status.ok())
    return status;
  if (options.threadCount < 0)
    return absl::InvalidArgumentError(
        absl::StrCat("the number of threads is negative: ", options.threadCount));
  return absl::OkStatus();
}

/// Arrays for the outputs. Those that take over an argument's buffer get what `takeOver` gives for the
/// argument, and the argument's place in `inputs`.
template <typename TakeOver>
static absl::StatusOr<std::vector<Array>> makeOutputs(const Signature &signature,
                                                      std::vector<const Array *> &inputs, TakeOver takeOver) {
  std::vector<Array> outputs(static_cast<size_t>(signature.outputCount()));
  for (size_t i = 0; i < outputs.size(); ++i) {
    const ValueDescription &description = signature.output(static_cast<int64_t>(i));
    if (description.donatedArgument) {
      if (std::optional<Array> taken = takeOver(*description.donatedArgument)) {
        outputs[i] = *std::move(taken);
        inputs[*description.donatedArgument] = &outputs[i];
        continue;
      }
    }
    absl::StatusOr<Array> array = Array::allocate(description.elementType, description.shape);
    if (!array.ok())
      return array.status();
    outputs[i] = *std::move(array);
  }
  return outputs;
}

absl::StatusOr<std::vector<Array>> Executable::runAndCheck(absl::Span<const Array *const> arguments,
                                                           std::vector<Array> outputs,
                                                           const RunOptions &options,
                                                           RunStatistics *statistics) const {
  auto start = std::chrono::steady_clock::now();
  RunStatistics collected;
  if (absl::Status status = run(arguments, absl::MakeSpan(outputs), options, collected); !status.ok())
    return status;
  if (absl::Status status = runChecks(types, outputs); !status.ok())
    return status;
  outputs.erase(outputs.begin() + static_cast<ptrdiff_t>(types.results.size()), outputs.end());
  collected.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (statistics)
    *statistics = std::move(collected);
  return outputs;
}

absl::StatusOr<std::vector<Array>> Executable::execute(absl::Span<const Array> arguments,
                                                       const RunOptions &options,
                                                       RunStatistics *statistics) const {
  if (absl::Status status = checkCall(types, arguments, options); !status.ok())
    return status;
  std::vector<const Array *> inputs;
  inputs.reserve(arguments.size());
  for (const Array &argument : arguments)
    inputs.push_back(&argument);
  int64_t copiedBytes = 0;
  absl::StatusOr<std::vector<Array>> outputs =
      makeOutputs(types, inputs, [&](int64_t index) -> std::optional<Array> {
        if (!overwritesArguments())
          return std::nullopt;
        copiedBytes += static_cast<int64_t>(arguments[index].bytes().size());
        return arguments[index];
      });
  if (!outputs.ok())
    return outputs;
  absl::StatusOr<std::vector<Array>> results = runAndCheck(inputs, *std::move(outputs), options, statistics);
  if (statistics)
    statistics->memoryBytesPeak += copiedBytes;
  return results;
}

absl::StatusOr<std::vector<Array>> Executable::executeDonating(std::vector<Array> arguments,
                                                               const RunOptions &options,
                                                               RunStatistics *statistics) const {
  if (absl::Status status = checkCall(types, arguments, options); !status.ok())
    return status;
  std::vector<const Array *> inputs;
  inputs.reserve(arguments.size());
  for (const Array &argument : arguments)
    inputs.push_back(&argument);
  absl::StatusOr<std::vector<Array>> outputs =
      makeOutputs(types, inputs, [&](int64_t index) { return std::optional(std::move(arguments[index])); });
  if (!outputs.ok())
    return outputs;
  return runAndCheck(inputs, *std::move(outputs), options, statistics);
}

absl::StatusOr<std::unique_ptr<Executable>> Executable::load(std::shared_ptr<const ExecutableFile> file,
                                                             const FunctionRegistry &functions) {
  if (!file)
    return absl::InvalidArgumentError("there is no file to load an executable from: the pointer is null");
  if (std::holds_alternative<CpuPlan>(file->manifest().plan))
    return loadCpuExecutable(std::move(file), functions.get());
  return loadTpuExecutable(std::move(file));
}

absl::StatusOr<std::unique_ptr<Executable>> Executable::load(absl::string_view path,
                                                             const ExecutableFile::Options &options,
                                                             const FunctionRegistry &functions) {
  absl::StatusOr<std::shared_ptr<const ExecutableFile>> file = ExecutableFile::open(path, options);
  if (!file.ok())
    return file.status();
  return load(*std::move(file), functions);
}

} // namespace systole::runtime
