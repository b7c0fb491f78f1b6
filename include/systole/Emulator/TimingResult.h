//===- TimingResult.h - Cycles, and where they went -------------*- C++ -*-===//

#ifndef SYSTOLE_EMULATOR_TIMINGRESULT_H
#define SYSTOLE_EMULATOR_TIMINGRESULT_H

#include "absl/strings/string_view.h"
#include "systole/ISA/Instruction.h"

#include <array>
#include <cstdint>
#include <vector>

namespace systole::emulator {

/// Why a bundle issued later than one cycle after the one before it.
enum class StallReason : uint8_t {
  branch,          ///< the branch penalty
  delay,           ///< sdelay
  dmaWait,         ///< a transfer awaited by dwait
  matrixResult,    ///< mxpop before the product is there
  matrixUnit,      ///< the unit takes no rows or weights yet
  transcendental,  ///< the unit takes no new operation yet
  transpose,       ///< xtpop before the matrix is there
  permuteOrReduce, ///< the unit takes no new operation yet
};
inline constexpr int stallReasonCount = 8;
absl::string_view stallReasonName(StallReason reason);

struct TraceEvent {
  enum class Lane : uint8_t { Dma, MatrixUnit, Stall };
  Lane lane;
  uint8_t detail;      ///< flag, unit or StallReason
  uint64_t begin, end; ///< cycles
  int64_t bytes;       ///< of a transfer
};

struct TimingResult {
  uint64_t cycles = 0;
  double seconds = 0;
  std::array<uint64_t, isa::slotCount> slotUses{}; ///< instructions executed per slot
  std::array<uint64_t, stallReasonCount> stallCycles{};
  int64_t hbmBytesRead = 0, hbmBytesWritten = 0;
  uint64_t matrixMultiplies = 0;
  /// Share of the cycles in which the matrix units took in rows, on average over the core's units.
  double matrixUtilization = 0;
  /// Share of the cycles in which the DMA engine moved data.
  double dmaUtilization = 0;
  std::vector<TraceEvent> trace;
  /// Events beyond the trace's limit.
  uint64_t traceEventsDropped = 0;

  double slotUtilization(isa::Slot slot) const {
    return cycles == 0
               ? 0
               : static_cast<double>(slotUses[static_cast<size_t>(slot)]) / static_cast<double>(cycles);
  }
};

} // namespace systole::emulator

#endif // SYSTOLE_EMULATOR_TIMINGRESULT_H
