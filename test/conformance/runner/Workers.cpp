//===- Workers.cpp - Jobs in processes of their own -----------------------===//

#include "Workers.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include <chrono>
#include <csignal>
#include <map>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace systole::conformance {

using Clock = std::chrono::steady_clock;

namespace {
struct Child {
  size_t job;
  int pipe;
  Clock::time_point start;
};
} // namespace

/// Separates what a job returns from what it may have written to standard error before.
constexpr absl::string_view resultMark = "\x01outcome\x01";

static void writeAll(int file, absl::string_view text) {
  while (!text.empty()) {
    ssize_t written = write(file, text.data(), text.size());
    if (written <= 0)
      return;
    text.remove_prefix(written);
  }
}

[[noreturn]] static void runChild(int pipe, int seconds, size_t number,
                                  const std::function<Outcome(size_t)> &job) {
  dup2(pipe, STDERR_FILENO);
  rlimit limit = {static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds)};
  setrlimit(RLIMIT_CPU, &limit);
  limit = {0, 0};
  setrlimit(RLIMIT_CORE, &limit);
  alarm(10 * seconds);
  Outcome outcome = job(number);
  // A pipe holds 64 KiB, and nobody reads it before this process has ended.
  writeAll(pipe, absl::StrCat(resultMark, outcome.kind, "\x01", outcome.message.substr(0, 4000)));
  _exit(0);
}

static std::string readAll(int file) {
  std::string text;
  char buffer[4096];
  for (ssize_t length; (length = read(file, buffer, sizeof buffer)) > 0;)
    text.append(buffer, length);
  return text;
}

static Outcome outcomeOf(const Child &child, int status) {
  std::string said = readAll(child.pipe);
  close(child.pipe);
  Outcome outcome;
  outcome.milliseconds =
      std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - child.start).count();
  size_t mark = absl::string_view(said).find(resultMark);
  if (WIFEXITED(status) && mark != std::string::npos) {
    std::pair<std::string, std::string> parts =
        absl::StrSplit(said.substr(mark + resultMark.size()), absl::MaxSplits('\x01', 1));
    outcome.kind = parts.first;
    outcome.message = parts.second;
    return outcome;
  }
  int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  outcome.kind = signal == SIGXCPU || signal == SIGALRM || signal == SIGKILL ? "timeout" : "crash";
  outcome.message = absl::StrCat("signal ", signal, " ", said.substr(0, 1000));
  return outcome;
}

void runIsolated(size_t count, int parallel, int seconds, const std::function<Outcome(size_t)> &job,
                 const std::function<void(size_t, const Outcome &)> &report) {
  std::map<pid_t, Child> children;
  size_t next = 0;
  while (next < count || !children.empty()) {
    if (next < count && static_cast<int>(children.size()) < parallel) {
      int ends[2];
      if (pipe(ends) != 0)
        break;
      pid_t process = fork();
      if (process == 0) {
        close(ends[0]);
        runChild(ends[1], seconds, next, job);
      }
      close(ends[1]);
      if (process < 0)
        break;
      children[process] = {next++, ends[0], Clock::now()};
      continue;
    }
    int status = 0;
    pid_t process = waitpid(-1, &status, 0);
    auto found = children.find(process);
    if (found == children.end())
      continue;
    report(found->second.job, outcomeOf(found->second, status));
    children.erase(found);
  }
}

} // namespace systole::conformance
