//===- Progress.cpp - Tells a person at a terminal that work goes on ------===//

#include "Progress.h"

#include <cstdio>
#include <unistd.h>

namespace systole {

Progress::Progress(int64_t runs) : runs(runs) {
  // Without a thread for it the work goes on unseen.
  if (isatty(STDERR_FILENO))
    painter.start([this] { show(); }).IgnoreError();
}

Progress::~Progress() {
  {
    std::lock_guard lock(mutex);
    done = true;
  }
  changed.notify_one();
}

void Progress::beginRun(int64_t run) {
  std::lock_guard lock(mutex);
  current = run;
}

void Progress::show() {
  std::unique_lock lock(mutex);
  bool painted = false;
  for (int seconds = 1;
       !changed.wait_until(lock, start + std::chrono::seconds(seconds), [&] { return done; }); ++seconds) {
    if (seconds == 1)
      continue;
    std::fprintf(stderr, "\rrun %lld of %lld, %d s", static_cast<long long>(current) + 1,
                 static_cast<long long>(runs), seconds);
    painted = true;
  }
  if (painted)
    std::fputs("\r\033[K", stderr);
}

} // namespace systole
