//===- Statistics.h - What a run cost -------------------------------------===//

#ifndef SYSTOLE_RUNTIME_STATISTICS_H
#define SYSTOLE_RUNTIME_STATISTICS_H

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace systole::runtime {

/// What the device's timing model says of a run.
struct DeviceStatistics {
  int64_t cycles = 0;
  double seconds = 0;
  int64_t bundles = 0;
  /// The share of the matrix unit's peak that the run used, from 0 to 1.
  double mxuUtilization = 0;
  int64_t hbmBytesRead = 0;
  int64_t hbmBytesWritten = 0;
  /// The HBM that the program needs, and the most VMEM in use at one time.
  int64_t hbmBytesPeak = 0;
  int64_t vmemBytesPeak = 0;
  /// Cycles without a bundle, by what was waited for.
  std::map<std::string, int64_t> stallCycles;
  /// Operations issued, by slot.
  std::map<std::string, int64_t> slotOperations;
};

/// Something that took time, for a timeline.
struct TraceEvent {
  std::string track;
  std::string name;
  double startMicroseconds = 0;
  double durationMicroseconds = 0;
};

struct RunStatistics {
  /// The host's time for the run and the program's checks.
  double wallSeconds = 0;
  /// On a CPU: the bytes of arguments, results, constants and the arena, all of which are there for the whole
  /// run. A result in the memory of an argument counts once where the caller gave that up.
  int64_t memoryBytesPeak = 0;
  std::optional<DeviceStatistics> device;
  std::vector<TraceEvent> trace;
};

} // namespace systole::runtime

#endif // SYSTOLE_RUNTIME_STATISTICS_H
