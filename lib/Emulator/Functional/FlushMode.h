//===- FlushMode.h - Subnormals as zeros while emulating --------*- C++ -*-===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_FLUSHMODE_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_FLUSHMODE_H

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace systole::emulator {

/// Sets the calling thread to round to nearest even with subnormal operands and results flushed, no exception
/// trapping, and restores what was there before.
class FlushMode {
public:
#if defined(__x86_64__)
  explicit FlushMode(bool enable) : saved(_mm_getcsr()) {
    constexpr unsigned maskAllExceptions = 0x1f80, flushResults = 0x8000, flushOperands = 0x0040;
    _mm_setcsr(maskAllExceptions | (enable ? flushResults | flushOperands : 0));
  }
  ~FlushMode() { _mm_setcsr(saved); }
#else
  explicit FlushMode(bool) {}
#endif
  FlushMode(const FlushMode &) = delete;
  FlushMode &operator=(const FlushMode &) = delete;

private:
  [[maybe_unused]] unsigned saved = 0;
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_FLUSHMODE_H
