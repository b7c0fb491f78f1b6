//===- Watchdog.cpp - Ends a run that takes too long ----------------------===//

#include "Watchdog.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace systole {

Watchdog::Watchdog(std::optional<int64_t> seconds) {
  if (!seconds)
    return;
  thread = std::thread([this, limit = *seconds] {
    std::unique_lock lock(mutex);
    if (ended.wait_for(lock, std::chrono::seconds(limit), [this] { return isEnded; }))
      return;
    std::fprintf(
        stderr,
        "tpu-run: error: the program has run for %lld seconds and not come to its end; is there a loop "
        "without one? If there is none, allow more with --max-seconds\n",
        static_cast<long long>(limit));
    std::_Exit(1);
  });
}

Watchdog::~Watchdog() {
  if (!thread.joinable())
    return;
  {
    std::lock_guard lock(mutex);
    isEnded = true;
  }
  ended.notify_one();
  thread.join();
}

} // namespace systole
