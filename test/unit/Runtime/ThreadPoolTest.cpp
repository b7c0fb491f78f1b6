//===- ThreadPoolTest.cpp - Parallel loops --------------------------------===//

#include "systole/Runtime/ThreadPool.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <thread>

using namespace systole::runtime;

namespace {
struct Ranges {
  std::mutex mutex;
  std::vector<std::pair<int64_t, int64_t>> ranges;

  static void record(void *self, int64_t begin, int64_t end) {
    auto &ranges = *static_cast<Ranges *>(self);
    std::lock_guard lock(ranges.mutex);
    ranges.ranges.emplace_back(begin, end);
  }
};
} // namespace

static std::vector<std::pair<int64_t, int64_t>> partition(ThreadPool &pool, int64_t count, int64_t grain,
                                                          int threads) {
  Ranges ranges;
  pool.parallelFor(Ranges::record, &ranges, count, grain, threads);
  std::sort(ranges.ranges.begin(), ranges.ranges.end());
  return ranges.ranges;
}

using Expected = std::vector<std::pair<int64_t, int64_t>>;

TEST(ThreadPool, PartitionsEvenly) {
  ThreadPool pool(4);
  EXPECT_EQ(partition(pool, 10, 1, 4), (Expected{{0, 3}, {3, 6}, {6, 8}, {8, 10}}));
  EXPECT_EQ(partition(pool, 10, 4, 4), (Expected{{0, 5}, {5, 10}}));
  EXPECT_EQ(partition(pool, 3, 4, 4), (Expected{{0, 3}}));
  EXPECT_EQ(partition(pool, 10, 1, 2), (Expected{{0, 5}, {5, 10}}));
  EXPECT_EQ(partition(pool, 2, 0, 8), (Expected{{0, 1}, {1, 2}}));
  EXPECT_EQ(partition(pool, 0, 1, 4), Expected{});
}

TEST(ThreadPool, ManyLoopsInSuccessionCoverEverything) {
  ThreadPool pool(3);
  std::vector<int> counts(100);
  auto increment = [](void *context, int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      ++(*static_cast<std::vector<int> *>(context))[i];
  };
  for (int round = 0; round < 2000; ++round) {
    pool.parallelFor(increment, &counts, 100, 1, 1 + round % 3);
    // Long enough for the workers to fall asleep now and then.
    if (round % 500 == 0)
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  EXPECT_EQ(counts, std::vector<int>(100, 2000));
}

TEST(ThreadPool, NestedLoopsRunWhereTheyAreStarted) {
  struct Context {
    ThreadPool pool{3};
    std::atomic<int> count = 0;
  } context;
  auto inner = [](void *context, int64_t begin, int64_t end) {
    static_cast<Context *>(context)->count += static_cast<int>(end - begin);
  };
  static systole_task innerTask = inner;
  auto outer = [](void *context, int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i)
      static_cast<Context *>(context)->pool.parallelFor(innerTask, context, 10, 1, 3);
  };
  context.pool.parallelFor(outer, &context, 6, 1, 3);
  EXPECT_EQ(context.count, 60);
}

TEST(ThreadPool, LoopsOfSeveralThreadsAtATime) {
  ThreadPool pool(2);
  std::atomic<int64_t> total = 0;
  auto add = [](void *context, int64_t begin, int64_t end) {
    *static_cast<std::atomic<int64_t> *>(context) += end - begin;
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([&] {
      for (int round = 0; round < 500; ++round)
        pool.parallelFor(add, &total, 64, 1, 2);
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(total, 4 * 500 * 64);
}
