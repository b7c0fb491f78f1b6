//===- TimingModel.cpp - When each bundle issues ---------------------------===//

#include "TimingModel.h"

#include <algorithm>
#include <cmath>

namespace systole::emulator {

using isa::Opcode;

namespace {
constexpr size_t maxTraceEvents = 1 << 20;
} // namespace

TimingModel::TimingModel(const isa::MachineModel &machine, bool trace)
    : machine(machine), tracing(trace), matrixUnits(static_cast<size_t>(machine.matrixUnitsPerCore)) {}

void TimingModel::retire(const RetiredBundle &bundle) {
  earliest = nextIssue;
  for (size_t i = 0; i < bundle.operations.size(); ++i)
    if (bundle.executed >> i & 1)
      constrain(bundle.operations[i], bundle);
  uint64_t issue = earliest;
  if (issue > nextIssue) {
    result.stallCycles[static_cast<size_t>(reason)] += issue - nextIssue;
    record(TraceEvent::Lane::Stall, static_cast<uint8_t>(reason), nextIssue, issue);
  }
  for (size_t i = 0; i < bundle.operations.size(); ++i)
    if (bundle.executed >> i & 1)
      occupy(bundle.operations[i], issue);
  if (bundle.transfer)
    startTransfer(*bundle.transfer, issue);
  uint64_t penalty = bundle.branched ? static_cast<uint64_t>(machine.branchPenalty) : 0;
  result.stallCycles[static_cast<size_t>(StallReason::branch)] += penalty;
  result.stallCycles[static_cast<size_t>(StallReason::delay)] += bundle.delay;
  nextIssue = issue + 1 + penalty + bundle.delay;
}

void TimingModel::waitFor(uint64_t cycle, StallReason why) {
  if (cycle <= earliest)
    return;
  earliest = cycle;
  reason = why;
}

/// Moves the bundle's issue to where the operation can begin.
void TimingModel::constrain(const Operation &operation, const RetiredBundle &bundle) {
  const isa::Instruction &instruction = operation.instruction;
  MatrixState &unit = matrixUnits[instruction.unit];
  switch (instruction.opcode) {
  case Opcode::dwait: {
    std::deque<uint64_t> &queue = completions[instruction.d];
    for (int i = 0; i < bundle.retiredTransfers; ++i, queue.pop_front())
      waitFor(queue.front(), StallReason::dmaWait);
    return;
  }
  case Opcode::mxpop:
    return waitFor(unit.results.front(), StallReason::matrixResult);
  case Opcode::mxmul:
    return waitFor(unit.multiplyFree, StallReason::matrixUnit);
  case Opcode::mxload:
  case Opcode::mxload_t:
  case Opcode::mxswap: // a swap comes when the last rows are in
    return waitFor(unit.loadFree, StallReason::matrixUnit);
  case Opcode::xtpop:
    return waitFor(transposeReady.front(), StallReason::transpose);
  default:
    break;
  }
  switch (operation.latencyClass) {
  case isa::LatencyClass::transcendental:
  case isa::LatencyClass::transcendental_binary:
    return waitFor(transcendentalFree, StallReason::transcendental);
  case isa::LatencyClass::permute:
  case isa::LatencyClass::reduce:
    return waitFor(permuteFree, StallReason::permuteOrReduce);
  default:
    return;
  }
}

/// Takes the unit that the operation uses, from its issue on.
void TimingModel::occupy(const Operation &operation, uint64_t issue) {
  const isa::Instruction &instruction = operation.instruction;
  ++result.slotUses[static_cast<size_t>(operation.slot)];
  MatrixState &unit = matrixUnits[instruction.unit];
  switch (instruction.opcode) {
  case Opcode::mxpop:
    unit.results.pop_front();
    return;
  case Opcode::mxmul:
    return multiply(unit, instruction.unit, issue);
  case Opcode::mxload:
  case Opcode::mxload_t:
    unit.loadFree = issue + static_cast<uint64_t>(machine.matrixLoadInterval);
    return;
  case Opcode::xtpush:
    if (++transposePushes == isa::pushesPerMatrix) {
      transposeReady.push_back(issue + static_cast<uint64_t>(machine.transposeLatency));
      transposePushes = 0;
    }
    return;
  case Opcode::xtpop:
    if (++transposePops == isa::pushesPerMatrix) {
      transposeReady.pop_front();
      transposePops = 0;
    }
    return;
  default:
    break;
  }
  switch (operation.latencyClass) {
  case isa::LatencyClass::transcendental:
    transcendentalFree = issue + static_cast<uint64_t>(machine.transcendentalInterval);
    return;
  case isa::LatencyClass::transcendental_binary:
    transcendentalFree = issue + static_cast<uint64_t>(machine.transcendentalBinaryInterval);
    return;
  case isa::LatencyClass::permute:
    permuteFree = issue + static_cast<uint64_t>(machine.permuteInterval);
    return;
  case isa::LatencyClass::reduce:
    permuteFree = issue + static_cast<uint64_t>(machine.reduceInterval);
    return;
  default:
    return;
  }
}

void TimingModel::multiply(MatrixState &unit, uint8_t index, uint64_t issue) {
  ++result.matrixMultiplies;
  unit.multiplyFree = issue + static_cast<uint64_t>(machine.matrixMultiplyInterval);
  unit.results.push_back(issue + static_cast<uint64_t>(machine.matrixLatency));
  if (issue > unit.spanEnd) {
    record(TraceEvent::Lane::MatrixUnit, index, unit.spanBegin, unit.spanEnd);
    unit.spanBegin = issue;
  }
  unit.spanEnd = unit.multiplyFree;
}

/// Cycles that the engine spends on one side of a transfer: whole granules of HBM, or words within the core,
/// and no less than the machine's minimum for each row.
double TimingModel::rowCycles(const StridedRange &range, double bytesPerCycle) const {
  int64_t bytes = range.length * (range.space == Space::HBM ? 1 : int64_t(sizeof(uint32_t)));
  if (range.space == Space::HBM) {
    int64_t granule = machine.hbmGranuleBytes;
    int64_t skew = range.count == 1 || range.stride % granule == 0 ? range.start % granule : granule - 1;
    bytes = (bytes + skew + granule - 1) / granule * granule;
  }
  double perRow =
      std::max(static_cast<double>(bytes) / bytesPerCycle, static_cast<double>(machine.dmaRowCycles));
  return perRow * static_cast<double>(range.count);
}

/// One engine per core: transfers share its bandwidth by following one another; latency is added to each.
void TimingModel::startTransfer(const Transfer &transfer, uint64_t issue) {
  double local = static_cast<double>(machine.localBytesPerCycle), hbm = machine.hbmBytesPerCycle();
  double busy = 0;
  if (!transfer.empty()) {
    double in = rowCycles(transfer.reads, transfer.source == Space::HBM ? hbm : local);
    double out = rowCycles(transfer.writes, transfer.destination == Space::HBM ? hbm : local);
    bool both = transfer.source == Space::HBM && transfer.destination == Space::HBM;
    busy = both ? in + out : std::max(in, out);
  }
  double begin = std::max(static_cast<double>(issue), engineFree);
  engineFree = begin + busy;
  engineBusy += busy;
  uint64_t end = static_cast<uint64_t>(std::ceil(engineFree)) + static_cast<uint64_t>(machine.dmaLatency);
  completions[transfer.flag].push_back(end);
  result.hbmBytesRead += transfer.hbmBytesRead();
  result.hbmBytesWritten += transfer.hbmBytesWritten();
  record(TraceEvent::Lane::Dma, transfer.flag, static_cast<uint64_t>(begin), end,
         transfer.empty() ? 0 : transfer.length * transfer.count * transfer.elementBytes);
}

void TimingModel::record(TraceEvent::Lane lane, uint8_t detail, uint64_t begin, uint64_t end, int64_t bytes) {
  if (!tracing || begin == end)
    return;
  if (result.trace.size() < maxTraceEvents)
    result.trace.push_back({lane, detail, begin, end, bytes});
  else
    ++result.traceEventsDropped;
}

TimingResult TimingModel::finish() {
  for (size_t i = 0; i < matrixUnits.size(); ++i)
    record(TraceEvent::Lane::MatrixUnit, static_cast<uint8_t>(i), matrixUnits[i].spanBegin,
           matrixUnits[i].spanEnd);
  result.cycles = nextIssue;
  result.seconds = static_cast<double>(nextIssue) / (machine.clockMHz * 1e6);
  double cycles = std::max(static_cast<double>(nextIssue), 1.0);
  double busy =
      static_cast<double>(result.matrixMultiplies) * static_cast<double>(machine.matrixMultiplyInterval);
  result.matrixUtilization = std::min(1.0, busy / (cycles * static_cast<double>(matrixUnits.size())));
  result.dmaUtilization = std::min(1.0, engineBusy / cycles);
  return std::move(result);
}

} // namespace systole::emulator
