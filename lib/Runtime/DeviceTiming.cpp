//===- DeviceTiming.cpp - The emulator's timing as statistics -------------===//

#include "DeviceTiming.h"

#include "absl/strings/str_cat.h"

namespace systole::runtime {

using Lane = emulator::TraceEvent::Lane;

static TraceEvent describeEvent(const emulator::TraceEvent &event, double clockMHz) {
  TraceEvent result;
  switch (event.lane) {
  case Lane::Stall:
    result.track = "stalls";
    result.name = std::string(emulator::stallReasonName(static_cast<emulator::StallReason>(event.detail)));
    break;
  case Lane::MatrixUnit:
    result.track = absl::StrCat("matrix unit ", int(event.detail));
    result.name = "multiply";
    break;
  case Lane::Dma:
    // Transfers overlap, but those of one flag hardly do.
    result.track = absl::StrCat("dma, flag ", int(event.detail));
    result.name = absl::StrCat(event.bytes, " bytes");
    break;
  }
  result.startMicroseconds = static_cast<double>(event.begin) / clockMHz;
  result.durationMicroseconds = static_cast<double>(event.end - event.begin) / clockMHz;
  return result;
}

void describeTiming(const emulator::TimingResult &timing, uint64_t bundles, const isa::MachineModel &machine,
                    const TpuPlan &plan, RunStatistics &statistics) {
  DeviceStatistics &device = statistics.device.emplace();
  device.cycles = static_cast<int64_t>(timing.cycles);
  device.seconds = timing.seconds;
  device.bundles = static_cast<int64_t>(bundles);
  device.mxuUtilization = timing.matrixUtilization;
  device.hbmBytesRead = timing.hbmBytesRead;
  device.hbmBytesWritten = timing.hbmBytesWritten;
  device.hbmBytesPeak = plan.hbmBytes;
  device.vmemBytesPeak = plan.vmemBytes;
  for (int reason = 0; reason < emulator::stallReasonCount; ++reason)
    device.stallCycles.emplace(emulator::stallReasonName(static_cast<emulator::StallReason>(reason)),
                               static_cast<int64_t>(timing.stallCycles[reason]));
  for (int slot = 0; slot < isa::slotCount; ++slot)
    device.slotOperations.emplace(isa::slotName(static_cast<isa::Slot>(slot)),
                                  static_cast<int64_t>(timing.slotUses[slot]));
  for (const emulator::TraceEvent &event : timing.trace)
    statistics.trace.push_back(describeEvent(event, machine.clockMHz));
}

} // namespace systole::runtime
