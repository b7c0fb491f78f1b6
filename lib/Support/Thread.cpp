//===- Thread.cpp - Threads that may not be had ---------------------------===//

#include "systole/Support/Thread.h"

#include "absl/strings/str_cat.h"

#include <cassert>
#include <csignal>
#include <system_error>
#include <utility>

namespace systole {

static void *call(void *work) {
  (*static_cast<std::function<void()> *>(work))();
  return nullptr;
}

absl::Status Thread::start(std::function<void()> newWork, size_t stackBytes) {
  assert(!running && "a thread is started once at a time");
  work = std::move(newWork);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  int error = stackBytes == 0 ? 0 : pthread_attr_setstacksize(&attributes, stackBytes);
  // A thread begins with the mask of the one that starts it.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  if (error == 0)
    error = pthread_create(&thread, &attributes, call, &work);
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
  pthread_attr_destroy(&attributes);
  running = error == 0;
  if (!running)
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot start a thread: ", std::generic_category().message(error)));
  return absl::OkStatus();
}

void Thread::join() {
  if (running)
    pthread_join(thread, nullptr);
  running = false;
}

} // namespace systole
