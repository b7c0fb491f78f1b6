//===- Emulator.h - Runs TPU programs ---------------------------*- C++ -*-===//
//
// A device of one machine model: cores with their memories. Load a program into one core or several, put data
// into their HBM, run. Results are the same to the last bit on every host and for every number of threads. A
// wrong program ends in a Status that names core, bundle, slot, instruction and reason; it can neither crash
// the process nor hang it.
//
//   auto emulator = Emulator::create(isa::defaultMachineModel());
//   emulator->loadProgram(0, bytes);
//   std::memcpy(emulator->hbm(0).data(), input, size);
//   absl::StatusOr<RunResult> result = emulator->run({.timing = true});
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_EMULATOR_EMULATOR_H
#define SYSTOLE_EMULATOR_EMULATOR_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "systole/Emulator/TimingResult.h"
#include "systole/ISA/MachineModel.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace systole::emulator {

struct RunOptions {
  /// Bundles that each core may retire; one more is an error (DeadlineExceeded).
  uint64_t fuel = uint64_t(1) << 40;
  /// Host threads; cores run side by side on them.
  int threads = 1;
  /// Whether to compute cycles; costs time, changes no value.
  bool timing = false;
  /// With timing: keep events for a trace that chrome://tracing and Perfetto show.
  bool trace = false;
};

struct CoreResult {
  uint64_t bundles = 0; ///< retired
  std::optional<TimingResult> timing;
};

struct RunResult {
  /// One per core; those without a program have retired nothing.
  std::vector<CoreResult> cores;
};

class Emulator {
public:
  /// Reserves the memories, which cost nothing until touched.
  static absl::StatusOr<std::unique_ptr<Emulator>> create(const isa::MachineModel &machine);
  ~Emulator();

  const isa::MachineModel &machine() const;

  /// Decodes and checks; the bytes aren't needed afterwards.
  absl::Status loadProgram(int core, absl::Span<const uint8_t> bytes);

  /// The core's HBM: the emulator's own, or memory of the caller's (which must outlive the runs) in its
  /// place.
  absl::Span<uint8_t> hbm(int core);
  absl::Status useHbm(int core, absl::Span<uint8_t> memory);

  /// Runs every core that has a program, from bundle 0 with registers, VMEM, SMEM and flags zero. HBM is
  /// kept.
  absl::StatusOr<RunResult> run(const RunOptions &options = {});

  // State after the last run, for tests and debuggers.
  uint32_t scalarRegister(int core, int index) const;
  bool predicateRegister(int core, int index) const;
  absl::Span<const uint32_t> vectorRegister(int core, int index) const;
  absl::Span<const uint32_t> vmem(int core) const;
  absl::Span<const uint32_t> smem(int core) const;

  /// Names of the host paths that this machine can run, slowest first; the last one is used unless another is
  /// chosen. All give the same bits: the choice is for tests and measurements.
  static std::vector<std::string> hostPaths();
  absl::Status useHostPath(absl::string_view name);

private:
  struct State;
  explicit Emulator(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

} // namespace systole::emulator

#endif // SYSTOLE_EMULATOR_EMULATOR_H
