//===- HostCpu.cpp - What the processor that we run on can do -------------===//

#include "systole/Runtime/HostCpu.h"

#include "systole/Support/X86Features.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include <algorithm>
#include <cstdint>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace systole::runtime {

absl::string_view hostArchitecture() {
#if defined(__x86_64__)
  return "x86_64";
#elif defined(__aarch64__)
  return "aarch64";
#else
  return "unknown";
#endif
}

#if defined(__x86_64__)
/// Which registers the operating system saves.
static uint64_t enabledState() {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & (1u << 27)))
    return 0;
  unsigned low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return uint64_t(high) << 32 | low;
}

/// Linux hands out the tile registers on request alone; the permission then holds for the process.
static bool requestTiles() {
  constexpr long requestPermission = 0x1023, tileData = 18;
  return syscall(SYS_arch_prctl, requestPermission, tileData) == 0;
}

static bool hasFeature(const X86Feature &feature, uint64_t enabled) {
  unsigned registers[4];
  if (!__get_cpuid_count(feature.leaf, feature.subleaf, &registers[0], &registers[1], &registers[2],
                         &registers[3]))
    return false;
  auto state = static_cast<uint64_t>(feature.state);
  if (!(registers[static_cast<int>(feature.reg)] >> feature.bit & 1) || (enabled & state) != state)
    return false;
  return feature.state != X86State::Amx || requestTiles();
}

std::vector<std::string> hostFeatures() {
  uint64_t enabled = enabledState();
  // Every 64-bit x86 has these.
  std::vector<std::string> result = {"cmov", "mmx", "sse", "sse2"};
  for (const X86Feature &feature : x86Features)
    if (hasFeature(feature, enabled))
      result.push_back(feature.name);
  return result;
}
#else
std::vector<std::string> hostFeatures() { return {}; }
#endif

absl::Status checkHostFeatures(absl::string_view architecture, absl::Span<const std::string> required) {
  if (architecture != hostArchitecture())
    return absl::FailedPreconditionError(absl::StrCat("the program was compiled for the architecture ",
                                                      architecture, ", and this host is ",
                                                      hostArchitecture()));
  std::vector<std::string> found = hostFeatures(), missing;
  for (const std::string &feature : required)
    if (std::find(found.begin(), found.end(), feature) == found.end())
      missing.push_back(feature);
  if (missing.empty())
    return absl::OkStatus();
  return absl::FailedPreconditionError(absl::StrCat(
      "the program was compiled for a CPU with ", absl::StrJoin(missing, ", "),
      ", which this host lacks: compile it on this host, or for this host's CPU (tpu-compile --cpu)"));
}

int hostThreadCount() {
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    return std::max(1, CPU_COUNT(&set));
  return static_cast<int>(std::max(1L, sysconf(_SC_NPROCESSORS_ONLN)));
}

} // namespace systole::runtime
