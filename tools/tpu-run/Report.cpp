//===- Report.cpp - What tpu-run tells of a run ---------------------------===//

#include "Report.h"

#include "systole/Support/Comparison.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace systole {

using runtime::DeviceStatistics;
using runtime::RunStatistics;
using runtime::Signature;

/// An element as a person reads it.
static std::string elementString(const Array &array, int64_t index) {
  ElementType type = array.elementType();
  if (isInteger(type))
    return integerText(array, index);
  if (isComplex(type))
    return absl::StrFormat("%.6g%+.6gi", array.getComplex(index).real(), array.getComplex(index).imag());
  return absl::StrFormat("%.6g", array.getDouble(index));
}

/// A time in the unit that fits it.
static std::string timeString(double seconds) {
  if (seconds < 1e-3)
    return absl::StrFormat("%.2f µs", seconds * 1e6);
  return seconds < 1 ? absl::StrFormat("%.2f ms", seconds * 1e3) : absl::StrFormat("%.2f s", seconds);
}

std::string summarize(const Signature &signature, absl::Span<const Array> results,
                      absl::Span<const RunStatistics> runs) {
  constexpr int64_t shown = 8;
  std::string text;
  for (size_t i = 0; i < results.size(); ++i) {
    absl::StrAppend(&text, "out", i, " '", signature.results[i].name, "': ", results[i].typeString(), " =");
    for (int64_t element = 0; element < std::min(shown, results[i].size()); ++element)
      absl::StrAppend(&text, " ", elementString(results[i], element));
    absl::StrAppend(&text, results[i].size() > shown ? " …" : "");
    if (std::optional<int64_t> argument = signature.results[i].donatedArgument)
      absl::StrAppend(&text, ", in the memory of argument ", *argument);
    absl::StrAppend(&text, "\n");
  }
  if (!signature.checks.empty())
    absl::StrAppend(&text, signature.checks.size() == 1 ? "the check of the program passed\n"
                                                        : absl::StrCat("all ", signature.checks.size(),
                                                                       " checks of the program passed\n"));
  double best = runs.front().wallSeconds;
  for (const RunStatistics &run : runs)
    best = std::min(best, run.wallSeconds);
  absl::StrAppend(&text, "time on this host: ", timeString(best));
  if (runs.size() > 1)
    absl::StrAppend(&text, ", the best of ", runs.size(), " runs");
  if (const auto &device = runs.back().device)
    absl::StrAppendFormat(&text, "\ntime on the device: %s, %d cycles; matrix unit %.1f%% busy",
                          timeString(device->seconds), device->cycles, device->mxuUtilization * 100);
  return text + "\n";
}

/// Names come from the executable, which may have what is no UTF-8.
static std::string dump(const nlohmann::ordered_json &json, int indent) {
  return json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::string statisticsJson(const std::string &target, absl::Span<const RunStatistics> runs) {
  nlohmann::ordered_json json;
  json["target"] = target;
  json["wall_ms"] = nlohmann::json::array();
  for (const RunStatistics &run : runs)
    json["wall_ms"].push_back(run.wallSeconds * 1e3);
  // The same program takes the same cycles every time, whatever its arguments are in the end: one run's will
  // do.
  if (const std::optional<DeviceStatistics> &device = runs.back().device) {
    json["device_cycles"] = device->cycles;
    json["device_seconds"] = device->seconds;
    json["mxu_utilization"] = device->mxuUtilization;
    json["hbm_bytes_read"] = device->hbmBytesRead;
    json["hbm_bytes_written"] = device->hbmBytesWritten;
    json["hbm_bytes_peak"] = device->hbmBytesPeak;
    json["vmem_bytes_peak"] = device->vmemBytesPeak;
    json["bundles"] = device->bundles;
    json["stall_cycles"] = device->stallCycles;
    json["slot_operations"] = device->slotOperations;
  } else {
    json["memory_bytes_peak"] = runs.back().memoryBytesPeak;
  }
  return dump(json, 2);
}

std::string traceJson(const std::string &target, const RunStatistics &run) {
  auto events = nlohmann::ordered_json::array();
  std::map<std::string, int> tracks;
  for (const runtime::TraceEvent &event : run.trace) {
    auto [track, isNew] = tracks.try_emplace(event.track, static_cast<int>(tracks.size()) + 1);
    if (isNew)
      events.push_back({{"ph", "M"},
                        {"name", "thread_name"},
                        {"pid", 1},
                        {"tid", track->second},
                        {"args", {{"name", event.track}}}});
    events.push_back({{"ph", "X"},
                      {"name", event.name},
                      {"pid", 1},
                      {"tid", track->second},
                      {"ts", event.startMicroseconds},
                      {"dur", event.durationMicroseconds}});
  }
  nlohmann::ordered_json json;
  json["traceEvents"] = std::move(events);
  json["displayTimeUnit"] = "ns";
  json["otherData"] = {{"target", target}};
  return dump(json, -1);
}

} // namespace systole
