//===- TpuExecutable.cpp - Programs compiled for an emulated TPU ----------===//

#include "systole/Runtime/TpuExecutable.h"

#include "DeviceTiming.h"
#include "systole/Emulator/Emulator.h"
#include "systole/Emulator/Memory.h"
#include "systole/Support/FileStatus.h"

#include "absl/strings/str_cat.h"

#include <cstring>
#include <mutex>

namespace systole::runtime {

using emulator::Emulator;
using emulator::Memory;

/// A program is for one core, and runs on the first one.
static constexpr int core = 0;

namespace {
class TpuExecutable final : public Executable {
public:
  static absl::StatusOr<std::unique_ptr<Executable>> load(std::shared_ptr<const ExecutableFile> file);

private:
  TpuExecutable(std::shared_ptr<const ExecutableFile> file, isa::MachineModel machine)
      : Executable(file->manifest().target, file->manifest().signature), file(std::move(file)),
        plan(std::get<TpuPlan>(this->file->manifest().plan)), machine(std::move(machine)) {}

  absl::Status run(absl::Span<const Array *const> arguments, absl::Span<Array> results,
                   const RunOptions &options, RunStatistics &statistics) const override;
  /// The program works on copies, in HBM.
  bool overwritesArguments() const override { return false; }
  absl::StatusOr<Memory> prepareHbm(absl::Span<const Array *const> arguments) const;
  absl::StatusOr<std::unique_ptr<Emulator>> takeEmulator() const;
  void returnEmulator(std::unique_ptr<Emulator> emulator) const;

  std::shared_ptr<const ExecutableFile> file;
  const TpuPlan &plan;
  isa::MachineModel machine;
  /// Emulators that have the program decoded; as many as there were runs at one time.
  mutable std::mutex emulatorsMutex;
  mutable std::vector<std::unique_ptr<Emulator>> emulators;
};
} // namespace

static absl::StatusOr<isa::MachineModel> machineOf(const TpuPlan &plan) {
  absl::StatusOr<isa::MachineModel> machine = isa::parseMachineModel(plan.machineDescription, plan.machine);
  if (!machine.ok())
    return inContext(machine.status(), "the executable's machine model");
  if (plan.hbmBytes > machine->hbmBytes)
    return absl::ResourceExhaustedError(absl::StrCat("the program needs ", plan.hbmBytes, " bytes of HBM, ",
                                                     plan.hbmBytes - machine->hbmBytes,
                                                     " more than a core of ", machine->name, " has"));
  return machine;
}

absl::StatusOr<std::unique_ptr<Executable>> TpuExecutable::load(std::shared_ptr<const ExecutableFile> file) {
  absl::StatusOr<isa::MachineModel> machine = machineOf(std::get<TpuPlan>(file->manifest().plan));
  if (!machine.ok())
    return machine.status();
  std::unique_ptr<TpuExecutable> executable(new TpuExecutable(std::move(file), *std::move(machine)));
  // Decodes the program, so that a bad one is refused now.
  absl::StatusOr<std::unique_ptr<Emulator>> first = executable->takeEmulator();
  if (!first.ok())
    return first.status();
  executable->returnEmulator(*std::move(first));
  return executable;
}

absl::StatusOr<std::unique_ptr<Emulator>> TpuExecutable::takeEmulator() const {
  {
    std::lock_guard lock(emulatorsMutex);
    if (!emulators.empty()) {
      std::unique_ptr<Emulator> emulator = std::move(emulators.back());
      emulators.pop_back();
      return emulator;
    }
  }
  absl::StatusOr<std::unique_ptr<Emulator>> emulator = Emulator::create(machine);
  if (!emulator.ok())
    return emulator;
  if (absl::Status status = (*emulator)->loadProgram(core, file->bytesOf(SectionKind::TpuProgram));
      !status.ok())
    return status;
  return emulator;
}

void TpuExecutable::returnEmulator(std::unique_ptr<Emulator> emulator) const {
  std::lock_guard lock(emulatorsMutex);
  emulators.push_back(std::move(emulator));
}

/// The HBM of one run: what the plan says and no more, so that the emulator refuses addresses beyond it. It
/// begins as zero every time, whatever earlier runs left, and the constants are the file's own pages.
absl::StatusOr<Memory> TpuExecutable::prepareHbm(absl::Span<const Array *const> arguments) const {
  absl::StatusOr<Memory> hbm = Memory::reserve(static_cast<size_t>(plan.hbmBytes));
  if (!hbm.ok())
    return hbm;
  for (const Section &section : file->manifest().sections)
    if (section.kind == SectionKind::TpuConstants)
      if (absl::Status status = file->place(section, hbm->data() + plan.constantsOffset); !status.ok())
        return status;
  for (size_t i = 0; i < arguments.size(); ++i)
    if (arguments[i]->size() != 0)
      std::memcpy(hbm->data() + plan.argumentOffsets[i], arguments[i]->data(), arguments[i]->bytes().size());
  return hbm;
}

absl::Status TpuExecutable::run(absl::Span<const Array *const> arguments, absl::Span<Array> results,
                                const RunOptions &options, RunStatistics &statistics) const {
  absl::StatusOr<Memory> hbm = prepareHbm(arguments);
  if (!hbm.ok())
    return hbm.status();
  absl::StatusOr<std::unique_ptr<Emulator>> emulator = takeEmulator();
  if (!emulator.ok())
    return emulator.status();
  if (absl::Status status = (*emulator)->useHbm(core, hbm->span()); !status.ok())
    return status;
  emulator::RunOptions emulation;
  emulation.fuel = options.maxBundles;
  emulation.timing = options.collectStatistics || options.collectTrace;
  emulation.trace = options.collectTrace;
  emulation.threads = options.threadCount == 0 ? machine.cores : options.threadCount;
  absl::StatusOr<emulator::RunResult> result = (*emulator)->run(emulation);
  returnEmulator(*std::move(emulator));
  if (absl::IsDeadlineExceeded(result.status()))
    return absl::DeadlineExceededError(absl::StrCat(
        "the program has executed ", options.maxBundles,
        " bundles and not come to its end; is there a loop without one? If there is none, allow more with "
        "--max-bundles (RunOptions::maxBundles)"));
  if (!result.ok())
    return result.status();
  for (size_t i = 0; i < results.size(); ++i)
    if (results[i].size() != 0)
      std::memcpy(results[i].data(), hbm->data() + plan.resultOffsets[i], results[i].bytes().size());
  const emulator::CoreResult &onCore = result->cores[core];
  if (onCore.timing)
    describeTiming(*onCore.timing, onCore.bundles, machine, plan, statistics);
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<Executable>> loadTpuExecutable(std::shared_ptr<const ExecutableFile> file) {
  return TpuExecutable::load(std::move(file));
}

} // namespace systole::runtime
