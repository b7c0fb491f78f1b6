//===- BundleExecutor.cpp - Checks and order of a bundle -------------------===//
//
// What frames the instructions of a bundle: the schedule's checks, the claims of result registers, the
// commit, and the wording of errors. The instructions themselves are in Instructions.cpp.
//
//===----------------------------------------------------------------------===//

#include "Interpreter.h"
#include "absl/strings/str_cat.h"
#include "systole/ISA/Assembly.h"

namespace systole::emulator {

BundleExecutor::Outcome BundleExecutor::step() {
  absl::Span<const Operation> operations = program.bundle(position);
  next = position + 1;
  retired = {position, operations, 0, false, 0, nullptr, 0};
  pendingScalarCount = pendingVectorCount = claimedCount = 0;
  if (!checkReads(operations))
    return Outcome::Error;
  for (size_t i = 0; i < operations.size(); ++i)
    if ((retired.executed >> i & 1) && !perform(operations[i]))
      return Outcome::Error;
  commit();
  position = next;
  core.now += 1 + retired.delay;
  return halted ? Outcome::Halt : Outcome::Continue;
}

/// Evaluates the predicates, and checks that every register to be read is ready.
bool BundleExecutor::checkReads(absl::Span<const Operation> operations) {
  for (size_t i = 0; i < operations.size(); ++i) {
    const Operation &operation = operations[i];
    const isa::Predicate &predicate = operation.instruction.predicate;
    if (predicate.index != 0 && core.readyAt[firstPredicate + predicate.index] > core.now)
      return failUnready(operation, firstPredicate + predicate.index);
    if (operation.conditional && core.predicates[predicate.index] == predicate.negated)
      continue;
    for (int read = 0; read < operation.readCount; ++read)
      if (core.readyAt[operation.reads[read]] > core.now)
        return failUnready(operation, operation.reads[read]);
    retired.executed |= 1u << i;
  }
  return true;
}

bool BundleExecutor::perform(const Operation &operation) {
  switch (operation.slot) {
  case isa::Slot::S0:
  case isa::Slot::S1:
    return performScalar(operation);
  case isa::Slot::V0:
  case isa::Slot::V1:
    return performVector(operation);
  case isa::Slot::LD:
    return performLoad(operation);
  case isa::Slot::ST:
    return performStore(operation);
  case isa::Slot::MP:
  case isa::Slot::MR:
    return performMatrix(operation);
  case isa::Slot::X:
    return performMisc(operation);
  }
  return true;
}

bool BundleExecutor::claim(const Operation &operation) {
  if (operation.write == noRegister)
    return true;
  uint64_t ready = core.now + operation.latency;
  for (int i = 0; i < claimedCount; ++i)
    if (claimed[i] == operation.write)
      return fail(operation,
                  absl::StrCat("another instruction of the bundle writes ", registerName(operation.write)));
  uint64_t pending = core.readyAt[operation.write];
  if (pending > core.now && pending >= ready)
    return fail(operation, absl::StrCat(registerName(operation.write), " has an earlier write that lands ",
                                        pending - core.now, " bundle(s) from here, and this one after ",
                                        operation.latency));
  claimed[claimedCount] = operation.write;
  claimedReady[claimedCount++] = ready;
  return true;
}

bool BundleExecutor::setScalar(const Operation &operation, uint32_t value) {
  if (operation.write != noRegister)
    pendingScalars[pendingScalarCount++] = {operation.write, value};
  return claim(operation);
}

bool BundleExecutor::setPredicate(const Operation &operation, bool value) {
  return setScalar(operation, value);
}

uint32_t *BundleExecutor::vectorResult(const Operation &operation) {
  if (!claim(operation))
    return nullptr;
  pendingVectors[pendingVectorCount] = static_cast<uint8_t>(operation.write - firstVector);
  return core.vectors.pending(pendingVectorCount++);
}

void BundleExecutor::commit() {
  for (int i = 0; i < pendingScalarCount; ++i) {
    const PendingScalar &pending = pendingScalars[i];
    if (pending.number < firstPredicate)
      core.scalars[pending.number] = pending.value;
    else
      core.predicates[pending.number - firstPredicate] = pending.value != 0;
  }
  for (int i = 0; i < pendingVectorCount; ++i)
    core.vectors.commit(i, pendingVectors[i]);
  for (int i = 0; i < claimedCount; ++i)
    core.readyAt[claimed[i]] = claimedReady[i];
}

const uint32_t *BundleExecutor::vectorSource(const isa::Source &source, int operand) {
  switch (source.kind) {
  case isa::Source::Kind::Register:
    return core.vectors[source.value];
  case isa::Source::Kind::Scalar:
    return core.vectors.broadcast(operand, core.scalars[source.value]);
  case isa::Source::Kind::Immediate:
    return core.vectors.broadcast(operand, static_cast<uint32_t>(source.value));
  }
  return nullptr;
}

absl::Status BundleExecutor::failAt(absl::StatusCode code, const Operation *operation,
                                    absl::string_view reason) {
  std::string place = absl::StrCat("core ", core.index, ", bundle ", position);
  if (operation)
    absl::StrAppend(&place, ", slot ", isa::slotName(operation->slot), ": `",
                    isa::print(operation->instruction), "`");
  return absl::Status(code, absl::StrCat(place, ": ", reason));
}

bool BundleExecutor::fail(const Operation &operation, absl::string_view reason, absl::StatusCode code) {
  error = failAt(code, &operation, reason);
  return false;
}

bool BundleExecutor::failUnready(const Operation &operation, int number) {
  return fail(operation, absl::StrCat(registerName(number), " is read ", core.readyAt[number] - core.now,
                                      " bundle(s) before its result is there"));
}

bool BundleExecutor::failRace(const Operation &operation, absl::string_view access,
                              const ActiveTransfers::Active &with) {
  return fail(operation, absl::StrCat("race: the ", access, " overlaps a transfer on flag ",
                                      static_cast<int>(with.transfer.flag), " that bundle ", with.bundle,
                                      " started and no dwait has awaited"));
}

} // namespace systole::emulator
