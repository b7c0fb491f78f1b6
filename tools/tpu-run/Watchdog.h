//===- Watchdog.h - Ends a run that takes too long --------------*- C++ -*-===//

#ifndef SYSTOLE_TOOLS_TPURUN_WATCHDOG_H
#define SYSTOLE_TOOLS_TPURUN_WATCHDOG_H

#include "systole/Support/Thread.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace systole {

/// Once started, the tool may go on for so many seconds while it lives; then the tool ends with a message and
/// status 1. Native code has no place where it could be told to stop, so the process ends as it is: no file
/// may be half written meanwhile.
class Watchdog {
public:
  Watchdog() = default;
  ~Watchdog();
  Watchdog(const Watchdog &) = delete;
  Watchdog &operator=(const Watchdog &) = delete;

  absl::Status start(int64_t seconds);

private:
  std::mutex mutex;
  std::condition_variable ended;
  bool isEnded = false;
  Thread thread;
};

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_WATCHDOG_H
