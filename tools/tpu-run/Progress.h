//===- Progress.h - Tells a person at a terminal that work goes on --------===//

#ifndef SYSTOLE_TOOLS_TPURUN_PROGRESS_H
#define SYSTOLE_TOOLS_TPURUN_PROGRESS_H

#include "systole/Support/Thread.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace systole {

/// A line on standard error with the run and the time so far, from the second second on; wiped out in the
/// end. Where standard error is no terminal, nothing at all.
class Progress {
public:
  explicit Progress(int64_t runs);
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;
  ~Progress();

  /// The run that begins, counted from 0.
  void beginRun(int64_t run);

private:
  void show();

  const int64_t runs;
  const std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  std::mutex mutex;
  std::condition_variable changed;
  int64_t current = 0;
  bool done = false;
  Thread painter;
};

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_PROGRESS_H
