//===- TimingResult.cpp - Cycles, and where they went ----------------------===//

#include "systole/Emulator/TimingResult.h"

namespace systole::emulator {

absl::string_view stallReasonName(StallReason reason) {
  constexpr absl::string_view names[stallReasonCount] = {
      "branch",      "delay",          "dma_wait",  "matrix_result",
      "matrix_unit", "transcendental", "transpose", "permute_or_reduce"};
  return names[static_cast<size_t>(reason)];
}

} // namespace systole::emulator
