//===- MachineModel.h - A machine, as data ----------------------*- C++ -*-===//
//
// What distinguishes one machine from another: sizes, latencies, bandwidths. A machine is a text file of
// `key = value` lines (machines/*.machine); docs/MachineModels.md explains each key. Latencies are part of
// the architecture (the compiler schedules for them, the emulator checks them); the rest of the times is only
// for the timing model.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_ISA_MACHINEMODEL_H
#define SYSTOLE_ISA_MACHINEMODEL_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "systole/ISA/Instruction.h"

#include "absl/strings/string_view.h"
#include <array>
#include <string>
#include <vector>

namespace systole::isa {

struct MachineModel {
  std::string name;
  double clockMHz = 0;
  int64_t cores = 0;
  int64_t matrixUnitsPerCore = 0;
  /// Rows of 128 words.
  int64_t vmemRows = 0;
  int64_t smemWords = 0;
  /// Of one core.
  int64_t hbmBytes = 0;
  /// Results that a matrix unit holds for mxpop.
  int64_t matrixResultQueue = 0;

  /// Bundles from an instruction to the first that may read its result, by latency class.
  std::array<int64_t, latencyClassCount> latencies{};

  // For the timing model, in cycles unless the name says otherwise.
  int64_t branchPenalty = 0;
  /// From one transcendental to the next that may begin.
  int64_t transcendentalInterval = 0;
  int64_t transcendentalBinaryInterval = 0;
  /// From one mxmul, or one mxload, to the next of the same kind.
  int64_t matrixMultiplyInterval = 0;
  int64_t matrixLoadInterval = 0;
  /// From mxmul to the result at mxpop.
  int64_t matrixLatency = 0;
  /// From the last of 16 xtpush to the first xtpop.
  int64_t transposeLatency = 0;
  int64_t permuteInterval = 0;
  int64_t reduceInterval = 0;
  /// Of one core, in 10^9 bytes a second.
  double hbmBandwidthGBs = 0;
  /// From dma to the first byte.
  int64_t dmaLatency = 0;
  /// HBM is read and written in granules of this many bytes.
  int64_t hbmGranuleBytes = 0;
  /// Each row of a transfer takes at least so many cycles.
  int64_t dmaRowCycles = 0;
  /// For transfers within the core.
  int64_t localBytesPerCycle = 0;

  int64_t latencyOf(LatencyClass latencyClass) const { return latencies[static_cast<size_t>(latencyClass)]; }
  /// 0 for an instruction without a result.
  int64_t latency(Opcode opcode) const { return latencyOf(infoOf(opcode).latencyClass); }
  double hbmBytesPerCycle() const { return hbmBandwidthGBs * 1e3 / clockMHz; }
};

/// Reads a machine file. Errors name `source`, the line, and what is wrong: an unknown or repeated or missing
/// key, a value that is no number or out of range, a name that is one of `takenNames`.
absl::StatusOr<MachineModel> parseMachineModel(absl::string_view text, absl::string_view source,
                                               absl::Span<const std::string> takenNames = {});

/// The text that parses to the same model.
std::string print(const MachineModel &machine);

/// The machines of machines/, built in: `tpu-v2`, `tpu-v3`.
absl::StatusOr<MachineModel> findMachineModel(absl::string_view name);
std::vector<absl::string_view> builtinMachineNames();
/// tpu-v2.
const MachineModel &defaultMachineModel();

} // namespace systole::isa

#endif // SYSTOLE_ISA_MACHINEMODEL_H
