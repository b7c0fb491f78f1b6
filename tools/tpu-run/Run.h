//===- Run.h - What tpu-run does ------------------------------------------===//

#ifndef SYSTOLE_TOOLS_TPURUN_RUN_H
#define SYSTOLE_TOOLS_TPURUN_RUN_H

#include "absl/status/status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace systole {

/// The command line; strings are empty where an option isn't given.
struct RunRequest {
  std::string executable;
  std::string inputs;
  std::vector<std::string> inputFiles;
  std::optional<int64_t> seed;
  std::string outputs;
  int64_t repeat = 1;
  std::optional<int64_t> threads;
  std::optional<int64_t> maxBundles;
  std::optional<int64_t> maxSeconds;
  std::string statistics;
  std::string trace;
  bool trustConstants = false;
};

absl::Status run(const RunRequest &request);

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_RUN_H
