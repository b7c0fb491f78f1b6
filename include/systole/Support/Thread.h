//===- Thread.h - Threads that may not be had -------------------*- C++ -*-===//

#ifndef SYSTOLE_SUPPORT_THREAD_H
#define SYSTOLE_SUPPORT_THREAD_H

#include "absl/status/status.h"

#include <cstddef>
#include <functional>
#include <pthread.h>

namespace systole {

/// A thread of ours in somebody's program. Unlike std::thread it says when the system has no more threads,
/// and it handles no signals: those are for the program's own threads.
class Thread {
public:
  Thread() = default;
  Thread(const Thread &) = delete;
  Thread &operator=(const Thread &) = delete;
  /// Waits for what has been started.
  ~Thread() { join(); }

  /// Calls `work` in a new thread; where there is none to be had, an error, and `work` is not called.
  /// `stackBytes` is the size of its stack; 0 takes the system's default. Not while the thread is running.
  absl::Status start(std::function<void()> work, size_t stackBytes = 0);
  /// Whether it has been started and not been waited for.
  bool isRunning() const { return running; }
  /// Waits until `work` has returned, if it was started.
  void join();

private:
  std::function<void()> work;
  pthread_t thread{};
  bool running = false;
};

} // namespace systole

#endif // SYSTOLE_SUPPORT_THREAD_H
