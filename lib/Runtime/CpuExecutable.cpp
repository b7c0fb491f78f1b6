//===- CpuExecutable.cpp - Programs compiled for the host's processor -----===//

#include "systole/Runtime/CpuExecutable.h"

#include "systole/Runtime/HostCpu.h"
#include "systole/Runtime/ThreadPool.h"

#include "SharedObject.h"

#include "absl/strings/str_cat.h"

#include <chrono>
#include <csetjmp>
#include <mutex>
#include <thread>

namespace systole::runtime {

namespace {
struct Free {
  void operator()(void *pointer) const { std::free(pointer); }
};
using Arena = std::unique_ptr<void, Free>;

/// The functions of the host that a program calls.
struct HostCalls {
  std::vector<CustomCallDescription> descriptions;
  std::vector<HostFunction> functions;
};

/// What the program's code sees of the thread pool and of the host's functions. Keeps a timeline of the loops
/// where there is a trace.
struct PoolRuntime : systole_runtime {
  using Clock = std::chrono::steady_clock;

  PoolRuntime(ThreadPool &pool, int threads, const HostCalls &calls, std::vector<TraceEvent> *trace)
      : pool(pool), calls(calls), trace(trace) {
    thread_count = threads;
    custom_call = [](systole_runtime *self, int32_t number, const void *const *operands,
                     void *const *results) {
      auto *runtime = static_cast<PoolRuntime *>(self);
      // What is jumped over is the program's frames, which have nothing to clean up, and this one.
      if (!runtime->call(number, operands, results))
        std::longjmp(runtime->exit, 1);
    };
    parallel_for = [](systole_runtime *self, systole_task task, void *context, int64_t count, int64_t grain) {
      static_cast<PoolRuntime *>(self)->run(task, context, count, grain);
    };
  }

  void run(systole_task task, void *context, int64_t count, int64_t grain) {
    // A loop within a loop belongs to the outer one, and may be on another thread.
    bool traced = trace && std::this_thread::get_id() == thread && !inLoop;
    if (!traced)
      return pool.parallelFor(task, context, count, grain, thread_count);
    inLoop = true;
    double start = microseconds();
    pool.parallelFor(task, context, count, grain, thread_count);
    inLoop = false;
    trace->push_back({"host", "parallel loop", start, microseconds() - start});
  }
  bool call(int32_t number, const void *const *operands, void *const *results) {
    double start = microseconds();
    failure = callHost(calls.descriptions[number], calls.functions[number], operands, results);
    if (trace)
      trace->push_back({"host", calls.descriptions[number].name, start, microseconds() - start});
    return failure.ok();
  }
  double microseconds() const {
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
  }

  ThreadPool &pool;
  const HostCalls &calls;
  std::vector<TraceEvent> *trace;
  /// Where the program goes when one of the host's functions fails, and why it did.
  std::jmp_buf exit;
  absl::Status failure;
  Clock::time_point begin = Clock::now();
  std::thread::id thread = std::this_thread::get_id();
  bool inLoop = false;
};

class CpuExecutable final : public Executable {
public:
  CpuExecutable(CpuProgram program, std::vector<HostFunction> functions)
      : Executable("cpu", std::move(program.signature)), plan(std::move(program.plan)), entry(program.entry),
        constants(program.constants), constantsBytes(program.constantsBytes), owner(std::move(program.owner)),
        calls{plan.customCalls, std::move(functions)}, pool(hostThreadCount()) {}

private:
  absl::Status run(absl::Span<const Array *const> arguments, absl::Span<Array> results,
                   const RunOptions &options, RunStatistics &statistics) const override;
  bool overwritesArguments() const override { return true; }
  absl::StatusOr<Arena> takeArena() const;
  void returnArena(Arena arena) const;

  CpuPlan plan;
  systole_entry_function entry;
  const void *constants;
  int64_t constantsBytes;
  std::shared_ptr<const void> owner;
  HostCalls calls;
  mutable ThreadPool pool;
  /// Arenas of earlier runs, whose pages are there already; as many as there were runs at one time.
  mutable std::mutex arenasMutex;
  mutable std::vector<Arena> arenas;
};
} // namespace

absl::StatusOr<Arena> CpuExecutable::takeArena() const {
  if (plan.arenaBytes == 0)
    return Arena();
  {
    std::lock_guard lock(arenasMutex);
    if (!arenas.empty()) {
      Arena arena = std::move(arenas.back());
      arenas.pop_back();
      return arena;
    }
  }
  auto alignment = static_cast<size_t>(std::max<int64_t>(plan.arenaAlignment, 64));
  auto bytes = static_cast<size_t>(plan.arenaBytes);
  Arena arena(std::aligned_alloc(alignment, (bytes + alignment - 1) & -alignment));
  if (!arena)
    return absl::ResourceExhaustedError(
        absl::StrCat("no memory for the program's arena of ", bytes, " bytes"));
  return arena;
}

void CpuExecutable::returnArena(Arena arena) const {
  if (!arena)
    return;
  std::lock_guard lock(arenasMutex);
  arenas.push_back(std::move(arena));
}

/// Runs the program; after the failure of a function that it calls, gives any code.
static int32_t enter(systole_entry_function entry, const void *const *arguments, void *const *results,
                     void *arena, const void *constants, PoolRuntime &runtime, bool needsRuntime) {
  if (setjmp(runtime.exit) != 0)
    return -1;
  return entry(arguments, results, arena, constants, needsRuntime ? &runtime : nullptr);
}

absl::Status CpuExecutable::run(absl::Span<const Array *const> arguments, absl::Span<Array> results,
                                const RunOptions &options, RunStatistics &statistics) const {
  std::vector<const void *> argumentPointers;
  std::vector<void *> resultPointers;
  statistics.memoryBytesPeak = plan.arenaBytes + constantsBytes;
  for (Array &result : results) {
    resultPointers.push_back(result.data());
    statistics.memoryBytesPeak += static_cast<int64_t>(result.bytes().size());
  }
  for (const Array *argument : arguments) {
    argumentPointers.push_back(argument->data());
    bool isResult = argument >= results.begin() && argument < results.end();
    statistics.memoryBytesPeak += isResult ? 0 : static_cast<int64_t>(argument->bytes().size());
  }
  absl::StatusOr<Arena> arena = takeArena();
  if (!arena.ok())
    return arena.status();
  int threads =
      options.threadCount == 0 ? pool.threadCount() : std::min(options.threadCount, pool.threadCount());
  PoolRuntime runtime(pool, threads, calls, options.collectTrace ? &statistics.trace : nullptr);
  int32_t code = enter(entry, argumentPointers.data(), resultPointers.data(), arena->get(), constants,
                       runtime, threads != 1 || !calls.functions.empty());
  returnArena(*std::move(arena));
  if (options.collectTrace)
    statistics.trace.push_back({"host", "run", 0, runtime.microseconds()});
  if (!runtime.failure.ok())
    return runtime.failure;
  if (code != 0)
    return absl::InternalError(absl::StrCat("the program ended with the error code ", code));
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<Executable>> makeCpuExecutable(CpuProgram program,
                                                              const CustomCallRegistry *functions) {
  if (absl::Status status = checkHostFeatures(program.plan.architecture, program.plan.features); !status.ok())
    return status;
  absl::StatusOr<std::vector<HostFunction>> called = findHostFunctions(program.plan.customCalls, functions);
  if (!called.ok())
    return called.status();
  return std::make_unique<CpuExecutable>(std::move(program), *std::move(called));
}

namespace {
/// Keeps a loaded program's code and the file that its constants lie in.
struct LoadedProgram {
  std::shared_ptr<const ExecutableFile> file;
  SharedObject code;
};
} // namespace

absl::StatusOr<std::unique_ptr<Executable>> loadCpuExecutable(std::shared_ptr<const ExecutableFile> file,
                                                              const CustomCallRegistry *functions) {
  const Manifest &manifest = file->manifest();
  const CpuPlan &plan = std::get<CpuPlan>(manifest.plan);
  // Before the code is loaded: its initializers run then.
  if (absl::Status status = checkHostFeatures(plan.architecture, plan.features); !status.ok())
    return status;
  absl::StatusOr<SharedObject> code = SharedObject::load(file->bytesOf(SectionKind::CpuSharedObject));
  if (!code.ok())
    return code.status();
  absl::StatusOr<void *> entry = code->find(plan.entrySymbol);
  if (!entry.ok())
    return entry.status();
  CpuProgram program;
  program.signature = manifest.signature;
  program.plan = plan;
  program.entry = reinterpret_cast<systole_entry_function>(*entry);
  program.constants = file->bytesOf(SectionKind::CpuConstants).data();
  program.constantsBytes = static_cast<int64_t>(file->bytesOf(SectionKind::CpuConstants).size());
  program.owner = std::make_shared<LoadedProgram>(LoadedProgram{std::move(file), *std::move(code)});
  return makeCpuExecutable(std::move(program), functions);
}

} // namespace systole::runtime
