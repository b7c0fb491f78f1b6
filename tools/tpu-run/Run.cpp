//===- Run.cpp - What tpu-run does ----------------------------------------===//

#include "Run.h"

#include "Arguments.h"
#include "Progress.h"
#include "Report.h"
#include "Watchdog.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Support/FileStatus.h"
#include "systole/Support/NumpyFile.h"

#include "absl/algorithm/container.h"
#include "absl/strings/str_cat.h"

#include <algorithm>
#include <cstdio>

namespace systole {

using runtime::Executable;
using runtime::RunOptions;
using runtime::RunStatistics;

/// Before a run that may take long, whether its results can be written in the end.
static absl::Status checkWritable(const RunRequest &request) {
  std::vector<std::string> read = request.inputFiles, written;
  read.push_back(request.executable);
  read.push_back(request.inputs);
  for (const std::string &path : {request.outputs, request.statistics, request.trace}) {
    if (path.empty())
      continue;
    for (const std::string &input : read)
      if (absl::Status status = checkNotOverwritten(input, path); !status.ok())
        return status;
    if (absl::c_linear_search(written, path))
      return absl::InvalidArgumentError(absl::StrCat(
          "cannot write ", path, ": it is to hold two things; name another file for one of them"));
    written.push_back(path);
    if (absl::StatusOr<AtomicFile> file = AtomicFile::create(path); !file.ok())
      return file.status();
  }
  return absl::OkStatus();
}

static absl::StatusOr<std::vector<Array>> runRepeatedly(const Executable &program,
                                                        std::vector<Array> arguments,
                                                        const RunRequest &request,
                                                        std::vector<RunStatistics> &runs) {
  RunOptions options;
  options.threadCount = static_cast<int>(std::min<int64_t>(request.threads.value_or(0), 1 << 16));
  if (request.maxBundles)
    options.maxBundles = static_cast<uint64_t>(*request.maxBundles);
  options.collectTrace = !request.trace.empty();
  options.collectStatistics = options.collectTrace || !request.statistics.empty() || request.outputs.empty();
  // Results are written when it is gone.
  Watchdog watchdog;
  if (request.maxSeconds)
    if (absl::Status status = watchdog.start(*request.maxSeconds); !status.ok())
      return inContext(status, "cannot keep to --max-seconds");
  Progress progress(request.repeat);
  for (int64_t run = 0; run + 1 < request.repeat; ++run) {
    progress.beginRun(run);
    absl::StatusOr<std::vector<Array>> results = program.execute(arguments, options, &runs.emplace_back());
    if (!results.ok())
      return results;
    // A trace can be large, and only the last one is written.
    runs.back().trace = {};
  }
  progress.beginRun(request.repeat - 1);
  return program.executeDonating(std::move(arguments), options, &runs.emplace_back());
}

static absl::Status writeOutputs(const std::string &path, std::vector<Array> results) {
  std::vector<std::pair<std::string, Array>> named;
  named.reserve(results.size());
  for (size_t i = 0; i < results.size(); ++i)
    named.emplace_back(absl::StrCat("out", i), std::move(results[i]));
  return writeNumpyArchive(path, named);
}

absl::Status run(const RunRequest &request) {
  absl::StatusOr<std::unique_ptr<Executable>> program =
      Executable::load(request.executable, {.trustConstants = request.trustConstants});
  if (!program.ok())
    return program.status();
  absl::StatusOr<std::vector<Array>> arguments = collectArguments((*program)->signature(), request);
  if (!arguments.ok())
    return arguments.status();
  if (absl::Status status = checkWritable(request); !status.ok())
    return status;
  std::vector<RunStatistics> runs;
  absl::StatusOr<std::vector<Array>> results = runRepeatedly(**program, *std::move(arguments), request, runs);
  if (!results.ok())
    return results.status();

  if (request.outputs.empty())
    std::fputs(summarize((*program)->signature(), *results, runs).c_str(), stdout);
  else if (absl::Status status = writeOutputs(request.outputs, *std::move(results)); !status.ok())
    return status;
  if (!request.statistics.empty())
    if (absl::Status status = writeFile(request.statistics, statisticsJson((*program)->target(), runs));
        !status.ok())
      return status;
  if (!request.trace.empty())
    return writeFile(request.trace, traceJson((*program)->target(), runs.back()));
  return absl::OkStatus();
}

} // namespace systole
