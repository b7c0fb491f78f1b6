//===- Observer.h - What a timing model gets to see -------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_OBSERVER_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_OBSERVER_H

#include "Program.h"
#include "Transfer.h"

namespace systole::emulator {

/// A bundle that has retired. Nothing in it can be changed.
struct RetiredBundle {
  size_t index; ///< in the program
  absl::Span<const Operation> operations;
  uint32_t executed;        ///< bit i: the i-th operation's predicate held
  bool branched;            ///< a branch was taken
  uint32_t delay;           ///< cycles that sdelay adds
  const Transfer *transfer; ///< started by this bundle, or null
  int retiredTransfers;     ///< by dwait, on its flag, oldest first
};

/// Observes nothing; the interpreter compiled for it has no trace of observation left.
struct NoObserver {
  static constexpr bool enabled = false;
  void retire(const RetiredBundle &) {}
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_OBSERVER_H
