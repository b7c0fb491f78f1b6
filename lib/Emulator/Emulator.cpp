//===- Emulator.cpp - Runs TPU programs ------------------------------------===//

#include "systole/Emulator/Emulator.h"
#include "Functional/Interpreter.h"
#include "Functional/Kernels.h"
#include "Timing/TimingModel.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "systole/Support/Thread.h"

#include <algorithm>
#include <atomic>
#include <cassert>

namespace systole::emulator {

namespace {

/// A core and what stays between runs.
struct Device {
  Memory ownHbm, vmem, smem;
  absl::Span<uint8_t> hbm;
  std::unique_ptr<Program> program;
  std::unique_ptr<Core> core; // of the last run
};

template <typename Word> absl::Span<Word> wordsOf(const Memory &memory) {
  return {reinterpret_cast<Word *>(memory.data()), memory.size() / sizeof(Word)};
}

absl::Status reserve(Memory &memory, int64_t bytes) {
  absl::StatusOr<Memory> reserved = Memory::reserve(static_cast<size_t>(bytes));
  if (!reserved.ok())
    return reserved.status();
  memory = *std::move(reserved);
  return absl::OkStatus();
}

absl::Status runCore(Core &core, const Program &program, const RunOptions &options, CoreResult &result) {
  absl::Status status;
  if (options.timing) {
    TimingModel timing(core.machine, options.trace);
    status = interpret(core, program, options.fuel, result.bundles, timing);
    result.timing = timing.finish();
  } else {
    NoObserver observer;
    status = interpret(core, program, options.fuel, result.bundles, observer);
  }
  return status;
}

} // namespace

struct Emulator::State {
  isa::MachineModel machine;
  const Kernels *kernels;
  std::vector<Device> devices;
};

Emulator::Emulator(std::unique_ptr<State> state) : state(std::move(state)) {}
Emulator::~Emulator() = default;

absl::StatusOr<std::unique_ptr<Emulator>> Emulator::create(const isa::MachineModel &machine) {
  auto state = std::make_unique<State>();
  state->machine = machine;
  state->kernels = &bestKernels();
  for (int64_t i = 0; i < machine.cores; ++i) {
    Device device;
    absl::Status status = reserve(device.ownHbm, machine.hbmBytes);
    status.Update(reserve(device.vmem, machine.vmemRows * isa::lanes * int64_t(sizeof(uint32_t))));
    status.Update(reserve(device.smem, machine.smemWords * int64_t(sizeof(uint32_t))));
    if (!status.ok())
      return status;
    device.hbm = device.ownHbm.span();
    state->devices.push_back(std::move(device));
  }
  return std::unique_ptr<Emulator>(new Emulator(std::move(state)));
}

const isa::MachineModel &Emulator::machine() const { return state->machine; }

absl::Status Emulator::loadProgram(int core, absl::Span<const uint8_t> bytes) {
  if (core < 0 || core >= state->machine.cores)
    return absl::InvalidArgumentError(
        absl::StrCat("there is no core ", core, "; ", state->machine.name, " has ", state->machine.cores));
  absl::StatusOr<Program> program = Program::load(bytes, state->machine);
  if (!program.ok())
    return absl::Status(program.status().code(),
                        absl::StrCat("program of core ", core, ": ", program.status().message()));
  state->devices[static_cast<size_t>(core)].program = std::make_unique<Program>(*std::move(program));
  return absl::OkStatus();
}

absl::Span<uint8_t> Emulator::hbm(int core) { return state->devices[static_cast<size_t>(core)].hbm; }

absl::Status Emulator::useHbm(int core, absl::Span<uint8_t> memory) {
  if (core < 0 || core >= state->machine.cores)
    return absl::InvalidArgumentError(absl::StrCat("there is no core ", core));
  if (memory.size() > static_cast<size_t>(state->machine.hbmBytes))
    return absl::InvalidArgumentError(absl::StrCat(memory.size(), " bytes are more than the ",
                                                   state->machine.hbmBytes, " of HBM that a core of ",
                                                   state->machine.name, " has"));
  state->devices[static_cast<size_t>(core)].hbm = memory;
  return absl::OkStatus();
}

absl::StatusOr<RunResult> Emulator::run(const RunOptions &options) {
  RunResult result;
  result.cores.resize(state->devices.size());
  std::vector<size_t> loaded;
  for (size_t i = 0; i < state->devices.size(); ++i) {
    Device &device = state->devices[i];
    if (!device.program)
      continue;
    loaded.push_back(i);
    device.vmem.clear();
    device.smem.clear();
    Memories memories{device.hbm, wordsOf<uint32_t>(device.vmem), wordsOf<uint32_t>(device.smem)};
    device.core = std::make_unique<Core>(static_cast<int>(i), state->machine, memories, *state->kernels);
  }
  if (loaded.empty())
    return absl::FailedPreconditionError("no core has a program");

  std::vector<absl::Status> statuses(loaded.size());
  std::atomic<size_t> next{0};
  auto work = [&] {
    for (size_t i; (i = next.fetch_add(1)) < loaded.size();)
      statuses[i] = runCore(*state->devices[loaded[i]].core, *state->devices[loaded[i]].program, options,
                            result.cores[loaded[i]]);
  };
  // Where the system has no more threads for us, fewer do as well.
  std::vector<Thread> helpers(std::min(loaded.size(), static_cast<size_t>(std::max(options.threads, 1))) - 1);
  for (Thread &helper : helpers)
    if (!helper.start(work).ok())
      break;
  work();
  helpers.clear();
  for (const absl::Status &status : statuses)
    if (!status.ok())
      return status;
  return result;
}

uint32_t Emulator::scalarRegister(int core, int index) const {
  return state->devices[static_cast<size_t>(core)].core->scalars[static_cast<size_t>(index)];
}
bool Emulator::predicateRegister(int core, int index) const {
  return state->devices[static_cast<size_t>(core)].core->predicates[static_cast<size_t>(index)];
}
absl::Span<const uint32_t> Emulator::vectorRegister(int core, int index) const {
  assert(index >= 0 && index < isa::vectorRegisters);
  return {state->devices[static_cast<size_t>(core)].core->vectors[index], isa::vectorElements};
}
absl::Span<const uint32_t> Emulator::vmem(int core) const {
  return wordsOf<const uint32_t>(state->devices[static_cast<size_t>(core)].vmem);
}
absl::Span<const uint32_t> Emulator::smem(int core) const {
  return wordsOf<const uint32_t>(state->devices[static_cast<size_t>(core)].smem);
}

std::vector<std::string> Emulator::hostPaths() {
  std::vector<std::string> names;
  names.reserve(static_cast<size_t>(availableKernels().count));
  for (int i = 0; i < availableKernels().count; ++i)
    names.push_back(availableKernels().variants[i]->name);
  return names;
}

absl::Status Emulator::useHostPath(absl::string_view name) {
  for (int i = 0; i < availableKernels().count; ++i)
    if (name == availableKernels().variants[i]->name) {
      state->kernels = availableKernels().variants[i];
      return absl::OkStatus();
    }
  return absl::NotFoundError(
      absl::StrCat("no host path `", name, "` here; there are ", absl::StrJoin(hostPaths(), ", ")));
}

} // namespace systole::emulator
