//===- Instructions.cpp - What each instruction does -----------------------===//

#include "Interpreter.h"
#include "absl/strings/str_cat.h"

#include <algorithm>

namespace systole::emulator {

using isa::lanes;
using isa::Opcode;
using isa::sublanes;
using isa::vectorElements;

namespace {

constexpr size_t vectorBytes = vectorElements * sizeof(uint32_t);

uint32_t shiftLeft(uint32_t a, uint32_t b) { return b > 31 ? 0 : a << b; }
uint32_t shiftRight(uint32_t a, uint32_t b) { return b > 31 ? 0 : a >> b; }
uint32_t shiftArithmetic(uint32_t a, uint32_t b) {
  return static_cast<uint32_t>(static_cast<int32_t>(a) >> std::min(b, 31u));
}
int32_t toSigned(uint32_t value) { return static_cast<int32_t>(value); }

} // namespace

//===----------------------------------------------------------------------===//
// Scalar slots
//===----------------------------------------------------------------------===//

bool BundleExecutor::performScalar(const Operation &operation) {
  const isa::Instruction &instruction = operation.instruction;
  uint32_t a = core.scalars[instruction.a.value], b = scalarB(operation);
  auto predicateAt = [&](const isa::Source &source) { return core.predicates[source.value & 15]; };
  switch (instruction.opcode) {
  case Opcode::smov:
    return setScalar(operation, b);
  case Opcode::sadd:
    return setScalar(operation, a + b);
  case Opcode::ssub:
    return setScalar(operation, a - b);
  case Opcode::smul:
    return setScalar(operation, a * b);
  case Opcode::sand:
    return setScalar(operation, a & b);
  case Opcode::sor:
    return setScalar(operation, a | b);
  case Opcode::sxor:
    return setScalar(operation, a ^ b);
  case Opcode::sshl:
    return setScalar(operation, shiftLeft(a, b));
  case Opcode::sshr:
    return setScalar(operation, shiftRight(a, b));
  case Opcode::ssar:
    return setScalar(operation, shiftArithmetic(a, b));
  case Opcode::smin:
    return setScalar(operation, toSigned(a) < toSigned(b) ? a : b);
  case Opcode::smax:
    return setScalar(operation, toSigned(a) > toSigned(b) ? a : b);
  case Opcode::sdivu:
  case Opcode::sremu:
    return divide(operation);
  case Opcode::ssel: {
    bool holds = core.predicates[instruction.predicate.index] != instruction.predicate.negated;
    return setScalar(operation, holds ? a : b);
  }
  case Opcode::scmp_eq:
    return setPredicate(operation, a == b);
  case Opcode::scmp_ne:
    return setPredicate(operation, a != b);
  case Opcode::scmp_lt:
    return setPredicate(operation, toSigned(a) < toSigned(b));
  case Opcode::scmp_le:
    return setPredicate(operation, toSigned(a) <= toSigned(b));
  case Opcode::scmp_ltu:
    return setPredicate(operation, a < b);
  case Opcode::scmp_leu:
    return setPredicate(operation, a <= b);
  case Opcode::pand:
    return setPredicate(operation, predicateAt(instruction.a) && predicateAt(instruction.b));
  case Opcode::por:
    return setPredicate(operation, predicateAt(instruction.a) || predicateAt(instruction.b));
  case Opcode::pxor:
    return setPredicate(operation, predicateAt(instruction.a) != predicateAt(instruction.b));
  case Opcode::pnot:
    return setPredicate(operation, !predicateAt(instruction.a));
  case Opcode::sload:
  case Opcode::sstore:
    return performScalarMemory(operation);
  case Opcode::sbr:
    next = static_cast<size_t>(instruction.b.value);
    retired.branched = true;
    return true;
  case Opcode::shalt:
    halted = true;
    if (core.transfers.any())
      return fail(operation, absl::StrCat("the program halts while a transfer on flag ",
                                          core.transfers.someActiveFlag(), " has not been awaited by dwait"));
    return true;
  case Opcode::sdelay:
    retired.delay = b - 1;
    return true;
  case Opcode::strap:
    return fail(operation, absl::StrCat("trap: the program stops with code ", toSigned(b)),
                absl::StatusCode::kAborted);
  default:
    return fail(operation, "the instruction is not implemented", absl::StatusCode::kInternal);
  }
}

bool BundleExecutor::divide(const Operation &operation) {
  uint32_t a = scalarA(operation), b = scalarB(operation);
  if (b == 0)
    return fail(operation, "division by zero");
  return setScalar(operation, operation.instruction.opcode == Opcode::sdivu ? a / b : a % b);
}

bool BundleExecutor::performScalarMemory(const Operation &operation) {
  int64_t address = int64_t(toSigned(scalarA(operation))) + operation.instruction.b.value;
  int64_t words = core.memories.size(Space::SMEM);
  if (address < 0 || address >= words)
    return fail(operation, absl::StrCat("SMEM word ", address, " is not in 0..", words - 1),
                absl::StatusCode::kOutOfRange);
  bool store = operation.instruction.opcode == Opcode::sstore;
  StridedRange range{Space::SMEM, address, 1, 1, 1};
  if (core.transfers.any())
    if (const auto *race = store ? core.transfers.racesWithWrite(range) : core.transfers.racesWithRead(range))
      return failRace(operation, store ? "store" : "load", *race);
  uint32_t &word = core.memories.smem[static_cast<size_t>(address)];
  if (!store)
    return setScalar(operation, word);
  word = core.scalars[operation.instruction.d];
  return true;
}

//===----------------------------------------------------------------------===//
// Vector slots and vector memory
//===----------------------------------------------------------------------===//

bool BundleExecutor::performVector(const Operation &operation) {
  const isa::Instruction &instruction = operation.instruction;
  const uint32_t *a = operation.vectorA ? vectorSource(instruction.a, 0) : nullptr;
  const uint32_t *b = operation.vectorB ? vectorSource(instruction.b, 1) : nullptr;
  uint32_t *d = vectorResult(operation);
  if (!d)
    return false;
  core.kernels.vector[static_cast<size_t>(instruction.opcode)](d, a, b, core.vectors[instruction.m]);
  return true;
}

/// The eight rows are in VMEM and no transfer under way touches them in a way that matters.
bool BundleExecutor::checkRows(const Operation &operation, int64_t first, bool write) {
  int64_t stride = operation.instruction.stride, last = first + (sublanes - 1) * stride;
  int64_t rows = core.machine.vmemRows;
  if (std::min(first, last) < 0 || std::max(first, last) >= rows)
    return fail(
        operation,
        absl::StrCat("VMEM row ", first < 0 || first >= rows ? first : last, " is not in 0..", rows - 1),
        absl::StatusCode::kOutOfRange);
  if (!core.transfers.any())
    return true;
  for (int i = 0; i < sublanes; ++i) {
    int64_t row = first + i * stride;
    if (!(write ? core.transfers.maybeTouched(row) : core.transfers.maybeWritten(row)))
      continue;
    StridedRange range{Space::VMEM, row * lanes, lanes, 1, 1};
    if (const auto *race = write ? core.transfers.racesWithWrite(range) : core.transfers.racesWithRead(range))
      return failRace(operation, write ? "store" : "load", *race);
  }
  return true;
}

bool BundleExecutor::performLoad(const Operation &operation) {
  int64_t first = firstRow(operation), stride = operation.instruction.stride;
  if (!checkRows(operation, first, /*write=*/false))
    return false;
  uint32_t *d = vectorResult(operation);
  if (!d)
    return false;
  const uint32_t *from = core.memories.vmem.data() + first * lanes;
  if (stride == 1)
    std::memcpy(d, from, vectorBytes);
  else
    for (int i = 0; i < sublanes; ++i)
      std::memcpy(d + i * lanes, from + i * stride * lanes, lanes * sizeof(uint32_t));
  return true;
}

bool BundleExecutor::performStore(const Operation &operation) {
  int64_t first = firstRow(operation), stride = operation.instruction.stride;
  if (!checkRows(operation, first, /*write=*/true))
    return false;
  const uint32_t *value = core.vectors[operation.instruction.d];
  uint32_t *to = core.memories.vmem.data() + first * lanes;
  if (stride == 1)
    std::memcpy(to, value, vectorBytes);
  else
    for (int i = 0; i < sublanes; ++i)
      std::memcpy(to + i * stride * lanes, value + i * lanes, lanes * sizeof(uint32_t));
  return true;
}

//===----------------------------------------------------------------------===//
// Matrix slots
//===----------------------------------------------------------------------===//

bool BundleExecutor::performMatrix(const Operation &operation) {
  const isa::Instruction &instruction = operation.instruction;
  MatrixUnit &unit = core.matrixUnits[instruction.unit];
  const char *problem = nullptr;
  switch (instruction.opcode) {
  case Opcode::mxload:
  case Opcode::mxload_t:
    problem = unit.load(core.vectors[instruction.a.value], instruction.opcode == Opcode::mxload_t);
    break;
  case Opcode::mxswap:
    problem = unit.swap();
    break;
  case Opcode::mxmul:
    problem = unit.multiply(core.vectors[instruction.a.value]);
    break;
  default: { // mxpop
    if (!vectorResult(operation))
      return false;
    problem = unit.pop(core.vectors.pending(pendingVectorCount - 1));
  }
  }
  return problem == nullptr || fail(operation, problem);
}

//===----------------------------------------------------------------------===//
// The rest
//===----------------------------------------------------------------------===//

namespace {

void rotateLanes(uint32_t *d, const uint32_t *a, uint32_t amount) {
  size_t right = amount % lanes;
  for (int row = 0; row < vectorElements; row += lanes) {
    std::memcpy(d + row + right, a + row, (lanes - right) * sizeof(uint32_t));
    std::memcpy(d + row, a + row + lanes - right, right * sizeof(uint32_t));
  }
}

void rotateSublanes(uint32_t *d, const uint32_t *a, uint32_t amount) {
  size_t down = (amount % sublanes) * lanes;
  std::memcpy(d + down, a, (vectorElements - down) * sizeof(uint32_t));
  std::memcpy(d, a + vectorElements - down, down * sizeof(uint32_t));
}

void broadcastLane(uint32_t *d, const uint32_t *a, int32_t lane) {
  for (int row = 0; row < vectorElements; row += lanes)
    std::fill_n(d + row, lanes, a[row + lane]);
}

} // namespace

bool BundleExecutor::performMisc(const Operation &operation) {
  const isa::Instruction &instruction = operation.instruction;
  const uint32_t *a = operation.vectorA ? core.vectors[instruction.a.value] : nullptr;
  switch (instruction.opcode) {
  case Opcode::dma:
    return performTransfer(operation);
  case Opcode::dwait:
    return performWait(operation);
  case Opcode::xtpush: {
    const char *problem = core.transposeUnit.push(a);
    return problem == nullptr || fail(operation, problem);
  }
  case Opcode::v2s:
    return setScalar(operation, a[instruction.b.value]);
  default:
    break;
  }
  uint32_t *d = vectorResult(operation);
  if (!d)
    return false;
  switch (instruction.opcode) {
  case Opcode::xtpop: {
    const char *problem = core.transposeUnit.pop(d);
    return problem == nullptr || fail(operation, problem);
  }
  case Opcode::xrotl:
    rotateLanes(d, a, scalarB(operation));
    return true;
  case Opcode::xrots:
    rotateSublanes(d, a, scalarB(operation));
    return true;
  case Opcode::xbcast:
    broadcastLane(d, a, instruction.b.value);
    return true;
  default: // xperm and the reductions
    core.kernels.vector[static_cast<size_t>(instruction.opcode)](
        d, a, operation.vectorB ? core.vectors[instruction.b.value] : nullptr, nullptr);
    return true;
  }
}

bool BundleExecutor::performTransfer(const Operation &operation) {
  int64_t address = int64_t(toSigned(scalarA(operation)));
  int64_t words = core.memories.size(Space::SMEM);
  if (address < 0 || address + isa::dmaDescriptorWords > words)
    return fail(operation, absl::StrCat("the descriptor at SMEM word ", address, " is not in 0..", words - 1),
                absl::StatusCode::kOutOfRange);
  StridedRange descriptor{Space::SMEM, address, isa::dmaDescriptorWords, 1, 1};
  if (const auto *race = core.transfers.racesWithRead(descriptor))
    return failRace(operation, "descriptor", *race);
  Transfer transfer;
  auto descriptorWords = core.memories.smem.subspan(static_cast<size_t>(address), isa::dmaDescriptorWords);
  if (absl::Status status = parseTransfer(descriptorWords, core.memories, transfer); !status.ok())
    return fail(operation, status.message(), status.code());
  if (const auto *race = core.transfers.racesWithRead(transfer.reads))
    return failRace(operation, "source", *race);
  if (const auto *race = core.transfers.racesWithWrite(transfer.writes))
    return failRace(operation, "destination", *race);
  emulator::perform(transfer, core.memories, core.kernels);
  core.transfers.start(transfer, position);
  startedTransfer = transfer;
  retired.transfer = &startedTransfer;
  return true;
}

bool BundleExecutor::performWait(const Operation &operation) {
  int flag = operation.instruction.d;
  int64_t count = toSigned(scalarB(operation));
  if (count < 0)
    return fail(operation, absl::StrCat("the count ", count, " is negative"));
  int64_t value = core.transfers.flagValue(flag);
  size_t active = core.transfers.activeOn(flag);
  std::optional<int> done = core.transfers.wait(flag, count);
  if (!done)
    return fail(operation,
                absl::StrCat("deadlock: flag ", flag, " is ", value, " and ", active,
                             " transfer(s) are under way on it, so that it never reaches ", count));
  retired.retiredTransfers = *done;
  return true;
}

} // namespace systole::emulator
