//===- Trace.cpp - Timing as text and as Chrome's trace events -------------===//

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "systole/Emulator/TimingResult.h"

namespace systole::emulator {

absl::string_view stallReasonName(StallReason reason) {
  constexpr absl::string_view names[stallReasonCount] = {
      "branch",      "delay",          "dma_wait",  "matrix_result",
      "matrix_unit", "transcendental", "transpose", "permute_or_reduce"};
  return names[static_cast<size_t>(reason)];
}

namespace {

std::string nameOf(const TraceEvent &event) {
  switch (event.lane) {
  case TraceEvent::Lane::Dma:
    return absl::StrCat("dma, flag ", static_cast<int>(event.detail));
  case TraceEvent::Lane::MatrixUnit:
    return "multiply";
  case TraceEvent::Lane::Stall:
    return absl::StrCat("stall: ", stallReasonName(static_cast<StallReason>(event.detail)));
  }
  return "";
}

/// Overlapping transfers need lanes of their own: one per flag.
int threadOf(const TraceEvent &event) {
  switch (event.lane) {
  case TraceEvent::Lane::Stall:
    return 0;
  case TraceEvent::Lane::MatrixUnit:
    return 1 + event.detail;
  case TraceEvent::Lane::Dma:
    return 10 + event.detail;
  }
  return 0;
}

} // namespace

std::string chromeTrace(const std::vector<const TimingResult *> &cores, double clockMHz) {
  std::string text = "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[";
  const char *separator = "\n";
  for (size_t core = 0; core < cores.size(); ++core) {
    if (!cores[core])
      continue;
    absl::StrAppend(&text, separator, "{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":", core,
                    ",\"args\":{\"name\":\"core ", core, "\"}}");
    separator = ",\n";
    for (const TraceEvent &event : cores[core]->trace)
      absl::StrAppendFormat(
          &text, ",\n{\"ph\":\"X\",\"name\":\"%s\",\"pid\":%d,\"tid\":%d,\"ts\":%.4f,\"dur\":%.4f%s}",
          nameOf(event), static_cast<int>(core), threadOf(event), static_cast<double>(event.begin) / clockMHz,
          static_cast<double>(event.end - event.begin) / clockMHz,
          event.bytes == 0 ? "" : absl::StrCat(",\"args\":{\"bytes\":", event.bytes, "}"));
  }
  return text + "\n]}\n";
}

} // namespace systole::emulator
