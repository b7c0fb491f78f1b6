//===- ThreadPool.cpp - Parallel loops by static partition ----------------===//

#include "systole/Runtime/ThreadPool.h"

#include <algorithm>

namespace systole::runtime {

static constexpr int sharesBits = 16;
static constexpr uint64_t sharesMask = (uint64_t(1) << sharesBits) - 1;

/// The shares of a loop that tells the workers to end.
static constexpr uint64_t endOfWork = sharesMask;

/// Some tens of microseconds: what a wake-up costs.
static constexpr int spins = 2000;

static void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#endif
}

/// Returns when the value is no longer `old`, with what it is then.
template <typename T> static T waitForChange(const std::atomic<T> &value, T old) {
  for (int i = 0; i < spins; ++i) {
    T now = value.load(std::memory_order_acquire);
    if (now != old)
      return now;
    pause();
  }
  value.wait(old, std::memory_order_acquire);
  return value.load(std::memory_order_acquire);
}

ThreadPool::ThreadPool(int threadCount) : maximumThreads(std::clamp(threadCount, 1, 4096)) {}

ThreadPool::~ThreadPool() {
  loop.store(endOfWork | (loop.load() & ~sharesMask), std::memory_order_release);
  loop.notify_all();
  workers.clear();
}

void ThreadPool::startWorkers() {
  for (int index = 1; index < maximumThreads; ++index) {
    auto worker = std::make_unique<Thread>();
    // Where the system has no more threads for us, fewer do as well.
    if (!worker->start([this, index, seen = loop.load()] { work(index, seen); }).ok())
      return;
    workers.push_back(std::move(worker));
  }
}

void ThreadPool::work(int index, uint64_t seen) {
  while (true) {
    seen = waitForChange(loop, seen);
    uint64_t shares = seen & sharesMask;
    if (shares == endOfWork)
      return;
    if (index >= static_cast<int>(shares))
      continue;
    runShare(index, static_cast<int>(shares));
    if (unfinished.fetch_sub(1, std::memory_order_acq_rel) == 1)
      unfinished.notify_one();
  }
}

void ThreadPool::runShare(int index, int shares) {
  int64_t each = count / shares, rest = count % shares;
  int64_t begin = each * index + std::min<int64_t>(index, rest);
  task(context, begin, begin + each + (index < rest));
}

void ThreadPool::parallelFor(systole_task newTask, void *newContext, int64_t newCount, int64_t grain,
                             int threads) {
  if (newCount <= 0)
    return;
  int64_t shares = std::min<int64_t>(std::max<int64_t>(newCount / std::max<int64_t>(grain, 1), 1), threads);
  if (shares <= 1 || maximumThreads == 1 || busy.exchange(true, std::memory_order_acquire))
    return newTask(newContext, 0, newCount);
  if (workers.empty())
    startWorkers();
  shares = std::min<int64_t>(shares, static_cast<int64_t>(workers.size()) + 1);
  task = newTask, context = newContext, count = newCount;
  unfinished.store(static_cast<int>(shares) - 1, std::memory_order_relaxed);
  uint64_t sequence = (loop.load(std::memory_order_relaxed) >> sharesBits) + 1;
  loop.store(sequence << sharesBits | static_cast<uint64_t>(shares), std::memory_order_release);
  loop.notify_all();
  runShare(0, static_cast<int>(shares));
  for (int left = unfinished.load(std::memory_order_acquire); left != 0;)
    left = waitForChange(unfinished, left);
  busy.store(false, std::memory_order_release);
}

} // namespace systole::runtime
