//===- Watchdog.h - Ends a run that takes too long --------------*- C++ -*-===//

#ifndef SYSTOLE_TOOLS_TPURUN_WATCHDOG_H
#define SYSTOLE_TOOLS_TPURUN_WATCHDOG_H

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <thread>

namespace systole {

/// While it lives the tool may go on for so many seconds (for ever if none are given); then the tool ends
/// with a message and status 1. Native code has no place where it could be told to stop, so the process ends
/// as it is: no file may be half written meanwhile.
class Watchdog {
public:
  explicit Watchdog(std::optional<int64_t> seconds);
  ~Watchdog();
  Watchdog(const Watchdog &) = delete;
  Watchdog &operator=(const Watchdog &) = delete;

private:
  std::mutex mutex;
  std::condition_variable ended;
  bool isEnded = false;
  std::thread thread;
};

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_WATCHDOG_H
