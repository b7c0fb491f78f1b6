//===- Watchdog.cpp - Ends a run that takes too long ----------------------===//

#include "Watchdog.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace systole {

absl::Status Watchdog::start(int64_t seconds) {
  return thread.start([this, seconds] {
    std::unique_lock lock(mutex);
    if (ended.wait_for(lock, std::chrono::seconds(seconds), [this] { return isEnded; }))
      return;
    std::fprintf(
        stderr,
        "tpu-run: error: the program has run for %lld seconds and not come to its end; is there a loop "
        "without one? If there is none, allow more with --max-seconds\n",
        static_cast<long long>(seconds));
    std::_Exit(1);
  });
}

Watchdog::~Watchdog() {
  {
    std::lock_guard lock(mutex);
    isEnded = true;
  }
  ended.notify_one();
}

} // namespace systole
