//===- Workers.h - Jobs in processes of their own ---------------*- C++ -*-===//

#ifndef SYSTOLE_TEST_CONFORMANCE_WORKERS_H
#define SYSTOLE_TEST_CONFORMANCE_WORKERS_H

#include "absl/strings/string_view.h"

#include <cstdint>
#include <functional>
#include <string>

namespace systole::conformance {

/// What became of a job.
struct Outcome {
  /// What the job returned; or `crash` or `timeout`.
  std::string kind;
  /// What the job adds, or what a process that died had said on standard error.
  std::string message;
  int64_t milliseconds = 0;
};

/// Runs jobs 0 … count-1, each in a process forked for it, `parallel` at a time, so that one that crashes or
/// does not end does no harm to the others. A job may take `seconds` of processor time, and ten times as
/// many of real time. `report` is called in the order in which jobs end.
void runIsolated(size_t count, int parallel, int seconds, const std::function<Outcome(size_t)> &job,
                 const std::function<void(size_t, const Outcome &)> &report);

} // namespace systole::conformance

#endif // SYSTOLE_TEST_CONFORMANCE_WORKERS_H
