//===- TimingModel.h - When each bundle issues ------------------*- C++ -*-===//
//
// An observer of the interpreter. A bundle issues one cycle after the one before it, or later for the reasons
// of StallReason; a stall holds everything, so that the architecture's latencies stay respected.
// docs/MachineModels.md describes the model.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_TIMING_TIMINGMODEL_H
#define SYSTOLE_LIB_EMULATOR_TIMING_TIMINGMODEL_H

#include "../Functional/Observer.h"
#include "systole/Emulator/TimingResult.h"
#include "systole/ISA/MachineModel.h"

#include <deque>

namespace systole::emulator {

class TimingModel {
public:
  static constexpr bool enabled = true;

  TimingModel(const isa::MachineModel &machine, bool trace);

  void retire(const RetiredBundle &bundle);
  TimingResult finish();

private:
  struct MatrixState {
    uint64_t multiplyFree = 0, loadFree = 0;
    std::deque<uint64_t> results;        ///< when each queued result is there
    uint64_t spanBegin = 0, spanEnd = 0; ///< of uninterrupted multiplication, for the trace
  };

  void waitFor(uint64_t cycle, StallReason reason);
  void constrain(const Operation &operation, const RetiredBundle &bundle);
  void occupy(const Operation &operation, uint64_t issue);
  void startTransfer(const Transfer &transfer, uint64_t issue);
  void multiply(MatrixState &unit, uint8_t index, uint64_t issue);
  void record(TraceEvent::Lane lane, uint8_t detail, uint64_t begin, uint64_t end, int64_t bytes = 0);
  double rowCycles(const StridedRange &range, double bytesPerCycle) const;

  const isa::MachineModel &machine;
  bool tracing;
  TimingResult result;
  uint64_t nextIssue = 0; ///< earliest cycle of the next bundle
  uint64_t earliest = 0;  ///< of the bundle being looked at
  StallReason reason = StallReason::branch;
  std::vector<MatrixState> matrixUnits;
  std::array<std::deque<uint64_t>, isa::syncFlags> completions; ///< of the transfers under way, per flag
  double engineFree = 0, engineBusy = 0;
  uint64_t transcendentalFree = 0, permuteFree = 0;
  int transposePushes = 0;
  std::deque<uint64_t> transposeReady; ///< one per matrix that is not popped entirely
  int transposePops = 0;
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_TIMING_TIMINGMODEL_H
