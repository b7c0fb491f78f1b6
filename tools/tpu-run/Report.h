//===- Report.h - What tpu-run tells of a run -----------------------------===//

#ifndef SYSTOLE_TOOLS_TPURUN_REPORT_H
#define SYSTOLE_TOOLS_TPURUN_REPORT_H

#include "systole/Runtime/Executable.h"

#include <string>
#include <vector>

namespace systole {

/// For a person: each result's type and first values, and the time.
std::string summarize(const runtime::Signature &signature, absl::Span<const Array> results,
                      absl::Span<const runtime::RunStatistics> runs);

/// For --stats; at least one run.
std::string statisticsJson(const std::string &target, absl::Span<const runtime::RunStatistics> runs);

/// For --trace, in the Trace Event Format that chrome://tracing and Perfetto read.
std::string traceJson(const std::string &target, const runtime::RunStatistics &run);

} // namespace systole

#endif // SYSTOLE_TOOLS_TPURUN_REPORT_H
