//===- ThreadPool.h - Parallel loops by static partition ------------------===//

#ifndef SYSTOLE_RUNTIME_THREADPOOL_H
#define SYSTOLE_RUNTIME_THREADPOOL_H

#include "systole/Runtime/CpuAbi.h"
#include "systole/Support/Thread.h"

#include <atomic>
#include <memory>
#include <vector>

namespace systole::runtime {

/// Threads that wait for loops, each for a fixed share of every loop. A thread that has just had work looks
/// for more for some microseconds before it sleeps, so that loops in close succession pay no wake-up.
///
/// One loop runs at a time. Another that is started meanwhile, from within it or by another thread, runs on
/// the thread that starts it.
class ThreadPool {
public:
  /// Up to so many threads work on a loop, the calling one included. The others start with the first loop.
  explicit ThreadPool(int threadCount);
  ThreadPool(const ThreadPool &) = delete;
  ThreadPool &operator=(const ThreadPool &) = delete;
  ~ThreadPool();

  int threadCount() const { return maximumThreads; }

  /// Calls `task` for the ranges that `count` is cut into: as even as they can be, at most `threads` of them
  /// (and at most threadCount), none shorter than `grain` unless it is the only one.
  void parallelFor(systole_task task, void *context, int64_t count, int64_t grain, int threads);

private:
  void startWorkers();
  /// What worker `index` does from its start on, when the value of `loop` was `seen`.
  void work(int index, uint64_t seen);
  void runShare(int index, int shares);

  const int maximumThreads;
  std::vector<std::unique_ptr<Thread>> workers;
  std::atomic<bool> busy = false;

  // The current loop. Only threads that have a share in it read it, and the next one is written when they are
  // done.
  systole_task task = nullptr;
  void *context = nullptr;
  int64_t count = 0;
  /// A sequence number above `sharesBits` bits for how many threads share the loop; workers wait for it to
  /// change.
  std::atomic<uint64_t> loop = 0;
  std::atomic<int> unfinished = 0;
};

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_THREADPOOL_H
