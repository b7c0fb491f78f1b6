//===- ThreadTest.cpp - Threads that may not be had -----------------------===//

#include "systole/Support/Thread.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include <csignal>
#include <string>

using namespace systole;

TEST(Thread, RunsWhatItIsGivenAndCanBeStartedAgain) {
  int runs = 0;
  Thread thread;
  EXPECT_FALSE(thread.isRunning());
  for (int expected = 1; expected <= 2; ++expected) {
    ASSERT_TRUE(thread.start([&] { ++runs; }).ok());
    EXPECT_TRUE(thread.isRunning());
    thread.join();
    EXPECT_FALSE(thread.isRunning());
    EXPECT_EQ(runs, expected);
  }
}

TEST(Thread, IsWaitedForWhenItGoesAway) {
  bool ran = false;
  {
    Thread thread;
    ASSERT_TRUE(thread.start([&] { ran = true; }).ok());
  }
  EXPECT_TRUE(ran);
}

TEST(Thread, HandlesNoSignalsAndLeavesItsStartersMaskAlone) {
  sigset_t before, within, after;
  pthread_sigmask(SIG_SETMASK, nullptr, &before);
  Thread thread;
  ASSERT_TRUE(thread.start([&] { pthread_sigmask(SIG_SETMASK, nullptr, &within); }).ok());
  thread.join();
  pthread_sigmask(SIG_SETMASK, nullptr, &after);
  for (int number : {SIGINT, SIGTERM, SIGUSR1, SIGCHLD}) {
    EXPECT_EQ(sigismember(&within, number), 1) << number;
    EXPECT_EQ(sigismember(&after, number), sigismember(&before, number)) << number;
  }
}

TEST(Thread, HasAStackOfTheSizeAskedFor) {
  constexpr size_t bytes = size_t(64) << 20;
  size_t found = 0;
  Thread thread;
  ASSERT_TRUE(thread
                  .start(
                      [&] {
                        pthread_attr_t attributes;
                        ASSERT_EQ(pthread_getattr_np(pthread_self(), &attributes), 0);
                        pthread_attr_getstacksize(&attributes, &found);
                        pthread_attr_destroy(&attributes);
                      },
                      bytes)
                  .ok());
  thread.join();
  EXPECT_GE(found, bytes);
}

TEST(Thread, SaysWhenThereIsNoneToBeHad) {
  bool ran = false;
  Thread thread;
  // A stack that no address space has room for.
  absl::Status status = thread.start([&] { ran = true; }, size_t(1) << 60);
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(std::string(status.message()), testing::StartsWith("cannot start a thread: "));
  EXPECT_FALSE(thread.isRunning());
  thread.join();
  EXPECT_FALSE(ran);
}
