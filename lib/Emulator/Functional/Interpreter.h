//===- Interpreter.h - Runs a program on a core -----------------*- C++ -*-===//
//
// A bundle runs in three steps: every register that its instructions read is checked against the schedule;
// the instructions are performed, reading the state from before the bundle and keeping register results
// aside; the results are put into the registers. Every failure names core, bundle, slot and instruction.
//
// `Observer::retire` sees each bundle afterwards.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_INTERPRETER_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_INTERPRETER_H

#include "Core.h"
#include "FlushMode.h"
#include "Observer.h"
#include "absl/status/status.h"

namespace systole::emulator {

/// The part that does not depend on the observer: performing one bundle.
class BundleExecutor {
public:
  BundleExecutor(Core &core, const Program &program) : core(core), program(program) {}

  enum class Outcome { Continue, Halt, Error };

  /// Performs the bundle at `position` and moves on.
  Outcome step();
  absl::Status takeError() { return std::move(error); }
  absl::Status failAt(absl::StatusCode code, const Operation *operation, absl::string_view reason);

  size_t position = 0;
  RetiredBundle retired{};

private:
  bool checkReads(absl::Span<const Operation> operations);
  bool perform(const Operation &operation);
  bool performScalar(const Operation &operation);
  bool performVector(const Operation &operation);
  bool performLoad(const Operation &operation);
  bool performStore(const Operation &operation);
  bool performMatrix(const Operation &operation);
  bool performMisc(const Operation &operation);
  bool performTransfer(const Operation &operation);
  bool performWait(const Operation &operation);
  bool performScalarMemory(const Operation &operation);
  bool divide(const Operation &operation);

  bool fail(const Operation &operation, absl::string_view reason,
            absl::StatusCode code = absl::StatusCode::kFailedPrecondition);
  bool failUnready(const Operation &operation, int number);
  bool failRace(const Operation &operation, absl::string_view access, const ActiveTransfers::Active &with);
  bool checkRows(const Operation &operation, int64_t first, bool write);

  /// Claims the destination register; false (and an error) if an earlier write would land later.
  bool claim(const Operation &operation);
  bool setScalar(const Operation &operation, uint32_t value);
  bool setPredicate(const Operation &operation, bool value);
  /// Where the vector result goes; null after an error.
  uint32_t *vectorResult(const Operation &operation);
  void commit();

  uint32_t scalarA(const Operation &operation) const { return core.scalars[operation.instruction.a.value]; }
  uint32_t scalarB(const Operation &operation) const {
    const isa::Source &b = operation.instruction.b;
    return b.isImmediate() ? static_cast<uint32_t>(b.value) : core.scalars[b.value];
  }
  const uint32_t *vectorSource(const isa::Source &source, int operand);
  int64_t firstRow(const Operation &operation) const {
    return static_cast<int64_t>(static_cast<int32_t>(scalarA(operation))) + operation.instruction.offset;
  }

  Core &core;
  const Program &program;
  absl::Status error;

  struct PendingScalar {
    uint8_t number;
    uint32_t value;
  };
  PendingScalar pendingScalars[isa::slotCount];
  int pendingScalarCount = 0;
  uint8_t pendingVectors[VectorFile::pendingResults];
  int pendingVectorCount = 0;
  uint8_t claimed[isa::slotCount];
  uint64_t claimedReady[isa::slotCount];
  int claimedCount = 0;
  size_t next = 0;
  bool halted = false;
  Transfer startedTransfer;
};

/// Runs until the program halts, fails or has spent `fuel` bundles; counts in `retired` those that succeeded.
template <typename Observer>
absl::Status interpret(Core &core, const Program &program, uint64_t fuel, uint64_t &retired,
                       Observer &observer) {
  FlushMode mode(core.kernels.hostFlushes);
  BundleExecutor executor(core, program);
  for (retired = 0; retired < fuel;) {
    if (executor.position >= program.size())
      return executor.failAt(absl::StatusCode::kFailedPrecondition, nullptr,
                             "the program runs past its last bundle; shalt ends it");
    BundleExecutor::Outcome outcome = executor.step();
    if (outcome == BundleExecutor::Outcome::Error)
      return executor.takeError();
    ++retired;
    if constexpr (Observer::enabled)
      observer.retire(executor.retired);
    if (outcome == BundleExecutor::Outcome::Halt)
      return absl::OkStatus();
  }
  return executor.failAt(absl::StatusCode::kDeadlineExceeded, nullptr,
                         "the fuel is spent: the program has not halted");
}

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_INTERPRETER_H
