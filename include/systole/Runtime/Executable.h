//===- Executable.h - A program that can be run ---------------------------===//
//
//   absl::StatusOr<std::unique_ptr<Executable>> program = Executable::load("model.bin");
//   absl::StatusOr<std::vector<Array>> results = (*program)->execute({image});
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_RUNTIME_EXECUTABLE_H
#define SYSTOLE_RUNTIME_EXECUTABLE_H

#include "systole/Runtime/CustomCall.h"
#include "systole/Runtime/ExecutableFile.h"
#include "systole/Runtime/Statistics.h"

#include <memory>
#include <vector>

namespace systole::runtime {

struct RunOptions {
  /// How many threads of the host may work for the run; 0 means as many as it has processors. Results don't
  /// depend on it.
  int threadCount = 0;
  /// How many bundles a program may execute on a TPU core before it is taken for one that never ends: by
  /// default, 14 seconds of a 700 MHz core, which the emulator takes some 10 minutes for.
  uint64_t maxBundles = 10'000'000'000;
  /// Ask a device that has a timing model for cycles, utilization and stalls. Costs time.
  bool collectStatistics = false;
  /// Ask for RunStatistics::trace too.
  bool collectTrace = false;
};

/// Functions that programs call; null where there are none.
using FunctionRegistry = std::shared_ptr<const CustomCallRegistry>;

/// A program loaded for a device. execute may be called from any number of threads at a time.
class Executable {
public:
  /// Opens a file, checks it (see ExecutableFile::open), and loads it for the device that it was compiled
  /// for. FailedPrecondition: this host can't run it, or `functions` lacks one that the program calls.
  /// InvalidArgument: `file` is null.
  static absl::StatusOr<std::unique_ptr<Executable>> load(absl::string_view path,
                                                          const ExecutableFile::Options &options = {},
                                                          const FunctionRegistry &functions = nullptr);
  static absl::StatusOr<std::unique_ptr<Executable>> load(std::shared_ptr<const ExecutableFile> file,
                                                          const FunctionRegistry &functions = nullptr);

  virtual ~Executable() = default;
  Executable(const Executable &) = delete;
  Executable &operator=(const Executable &) = delete;

  /// `cpu`, `tpu-v2`, …
  const std::string &target() const { return targetName; }
  const Signature &signature() const { return types; }

  /// Runs the program, and then its checks, if it has any. InvalidArgument: arguments of another number, type
  /// or shape than the signature's, by name. Aborted: checks failed; the message says which, and where values
  /// differ. Statistics may be null.
  absl::StatusOr<std::vector<Array>> execute(absl::Span<const Array> arguments,
                                             const RunOptions &options = {},
                                             RunStatistics *statistics = nullptr) const;

  /// The same with arguments that the caller gives up: a result that takes over an argument's buffer
  /// (ValueDescription::donatedArgument) comes back in that argument's memory. execute leaves its arguments
  /// as they are, which costs a copy of each that the program would overwrite.
  absl::StatusOr<std::vector<Array>> executeDonating(std::vector<Array> arguments,
                                                     const RunOptions &options = {},
                                                     RunStatistics *statistics = nullptr) const;

protected:
  Executable(std::string target, Signature signature)
      : targetName(std::move(target)), types(std::move(signature)) {}

  /// The arguments fit the signature; `results` are for its results and then its checked values, of their
  /// types, with indeterminate elements.
  /// An argument whose buffer a result takes over is that result, which holds the argument's elements then.
  virtual absl::Status run(absl::Span<const Array *const> arguments, absl::Span<Array> results,
                           const RunOptions &options, RunStatistics &statistics) const = 0;

  /// Whether `run` overwrites arguments that results take over, and so must not get those of who keeps them.
  virtual bool overwritesArguments() const = 0;

private:
  absl::StatusOr<std::vector<Array>> runAndCheck(absl::Span<const Array *const> arguments,
                                                 std::vector<Array> outputs, const RunOptions &options,
                                                 RunStatistics *statistics) const;

  std::string targetName;
  Signature types;
};

/// Whether an array is what the signature wants; `position` is for the message.
absl::Status checkArgument(const ValueDescription &expected, size_t position, ElementType foundType,
                           absl::Span<const int64_t> foundShape);

/// `1 argument`, `2 arguments`: how many the signature has, for messages.
std::string argumentCount(const Signature &signature);

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_EXECUTABLE_H
