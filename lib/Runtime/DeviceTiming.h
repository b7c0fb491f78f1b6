//===- DeviceTiming.h - The emulator's timing as statistics ---------------===//

#ifndef SYSTOLE_LIB_RUNTIME_DEVICETIMING_H
#define SYSTOLE_LIB_RUNTIME_DEVICETIMING_H

#include "systole/Emulator/Emulator.h"
#include "systole/Runtime/Manifest.h"
#include "systole/Runtime/Statistics.h"

namespace systole::runtime {

/// Fills in the device's statistics for a run of so many bundles, and the trace as far as there is one.
void describeTiming(const emulator::TimingResult &timing, uint64_t bundles, const isa::MachineModel &machine,
                    const TpuPlan &plan, RunStatistics &statistics);

} // namespace systole::runtime

#endif // SYSTOLE_LIB_RUNTIME_DEVICETIMING_H
