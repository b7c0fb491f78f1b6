//===- Spilling.cpp - Values that live in memory --------------------------===//

#include "Spilling.h"

#include "systole/Dialect/TPU/IR/CoreMemory.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/STLExtras.h"

#include <queue>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

/// Calls `callback` once for each virtual register of an instruction.
template <typename Callback> static void forEachRegister(const Instruction &instruction, Callback callback) {
  llvm::SmallVector<Register, 5> seen;
  auto visit = [&](Register reg) {
    if (reg.isVirtual() && !llvm::is_contained(seen, reg)) {
      seen.push_back(reg);
      callback(reg);
    }
  };
  instruction.forEachSource(visit);
  visit(instruction.destination);
}

Spiller::Spiller(Program &program) : program(program), occurrenceBegin(program.numVirtualRegisters + 1) {
  for (Block &block : program.blocks)
    for (Instruction &instruction : block.instructions) {
      instructions.push_back(&instruction);
      forEachRegister(instruction, [&](Register reg) { ++occurrenceBegin[reg.getIndex() + 1]; });
    }
  for (unsigned reg = 0; reg < program.numVirtualRegisters; ++reg)
    occurrenceBegin[reg + 1] += occurrenceBegin[reg];
  occurrences.resize(occurrenceBegin.back());
  std::vector<unsigned> next(occurrenceBegin.begin(), occurrenceBegin.end() - 1);
  for (auto [position, instruction] : llvm::enumerate(instructions)) {
    unsigned where = position;
    forEachRegister(*instruction, [&](Register reg) { occurrences[next[reg.getIndex()]++] = where; });
  }
  removed.resize(instructions.size());
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// The only definition of a register, if it is the same wherever it stands.
const Instruction *Spiller::findConstant(Register reg) const {
  const Instruction *definition = nullptr;
  for (unsigned i = occurrenceBegin[reg.getIndex()]; i < occurrenceBegin[reg.getIndex() + 1]; ++i) {
    const Instruction *instruction = instructions[occurrences[i]];
    if (instruction->destination != reg)
      continue;
    if (definition || instruction->predicate != kAlways)
      return nullptr;
    definition = instruction;
  }
  if (!definition)
    return nullptr;
  switch (definition->opcode) {
  case Opcode::smov:
  case Opcode::vmov:
  case Opcode::vimm:
    return definition->b.isImmediate() ? definition : nullptr;
  case Opcode::vlaneid:
  case Opcode::vsublaneid:
    return definition;
  default:
    return nullptr;
  }
}

Register Spiller::addInterval(RegisterClass cls, int64_t start, int64_t end, std::vector<Interval> &result) {
  Interval interval;
  interval.reg = program.makeVirtual(cls);
  interval.ranges.push_back({start, end});
  interval.spillable = false;
  result.push_back(interval);
  return interval.reg;
}

void Spiller::addReload(int64_t position, Register reg, int slot, std::vector<Interval> &result) {
  Instruction load;
  load.a = kZero;
  load.memory.group = MemoryReference::kSpillGroup;
  load.opcode = reg.getClass() == RegisterClass::Vector ? Opcode::vload : Opcode::sload;
  load.destination = reg;
  if (reg.getClass() != RegisterClass::Predicate) {
    added.push_back({position, false, slot, load});
    return;
  }
  int64_t point = position * kPointsPerInstruction + kReload;
  load.destination = addInterval(RegisterClass::Scalar, point, point + 2, result);
  added.push_back({position, false, slot, load});
  Instruction compare;
  compare.opcode = Opcode::scmp_ne;
  compare.destination = reg;
  compare.a = load.destination;
  compare.b = kZero;
  added.push_back({position, false, -1, compare});
}

void Spiller::addStore(int64_t position, Register reg, int slot, std::vector<Interval> &result) {
  Instruction store;
  store.a = kZero;
  store.b = reg;
  store.memory.group = MemoryReference::kSpillGroup;
  store.opcode = reg.getClass() == RegisterClass::Vector ? Opcode::vstore : Opcode::sstore;
  if (reg.getClass() == RegisterClass::Predicate) {
    int64_t point = position * kPointsPerInstruction + kWrite + 1;
    Instruction select;
    select.opcode = Opcode::ssel;
    select.destination = addInterval(RegisterClass::Scalar, point, point + 2, result);
    select.a = kZero;
    select.b = Operand::immediate(1);
    select.predicate = reg;
    select.invertPredicate = true;
    added.push_back({position, true, -1, select});
    store.b = select.destination;
  }
  added.push_back({position, true, slot, store});
}

void Spiller::spillAt(int64_t position, Register reg, const Instruction *constant, int slot,
                      std::vector<Interval> &result) {
  Instruction &instruction = *instructions[position];
  bool writes = instruction.destination == reg;
  if (constant && writes) {
    removed[position] = true;
    return;
  }
  bool reads = writes && instruction.keepsDestination();
  instruction.forEachSource([&](Register source) { reads |= source == reg; });

  int64_t base = position * kPointsPerInstruction;
  // The scalar that a predicate comes from lives up to point 1 of the same instruction.
  Register local = addInterval(reg.getClass(), base + (reads ? kReload + 1 : kWrite),
                               base + (writes ? kStore + 1 : kRead + 1), result);
  instruction.forEachSource([&](Register &source) { source = source == reg ? local : source; });
  if (writes)
    instruction.destination = local;
  if (constant) {
    Instruction copy = *constant;
    copy.destination = local;
    added.push_back({position, false, -1, copy});
    return;
  }
  if (reads)
    addReload(position, local, slot, result);
  if (writes)
    addStore(position, local, slot, result);
}

std::vector<Interval> Spiller::spill(const Interval &interval) {
  ++numSpilled;
  std::vector<Interval> result;
  std::optional<Instruction> constant;
  if (const Instruction *definition = findConstant(interval.reg))
    constant = *definition;
  int slot = -1;
  if (!constant) {
    slot = slots.size();
    slots.push_back({interval.start(), interval.end(), interval.reg.getClass() == RegisterClass::Vector});
  }
  unsigned index = interval.reg.getIndex();
  for (unsigned i = occurrenceBegin[index]; i < occurrenceBegin[index + 1]; ++i)
    spillAt(occurrences[i], interval.reg, constant ? &*constant : nullptr, slot, result);
  return result;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Values that don't live at the same time share an address.
mlir::LogicalResult Spiller::assignAddresses(bool isVector, const MemoryRange &memory,
                                             mlir::Location location) {
  const int32_t step = isVector ? int32_t(kSublanes) : 1;
  std::vector<Slot *> order;
  for (Slot &slot : slots)
    if (slot.isVector == isVector)
      order.push_back(&slot);
  llvm::sort(order, [](const Slot *a, const Slot *b) { return a->start < b->start; });
  using Busy = std::pair<int64_t, int32_t>;
  std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
  std::vector<int32_t> free;
  auto next = static_cast<int32_t>(memory.begin);
  for (Slot *slot : order) {
    for (; !busy.empty() && busy.top().first <= slot->start; busy.pop())
      free.push_back(busy.top().second);
    if (free.empty()) {
      free.push_back(next);
      next += step;
    }
    slot->address = free.back();
    free.pop_back();
    busy.push({slot->end, slot->address});
  }
  if (next <= memory.end)
    return mlir::success();
  return mlir::emitError(location) << "the program needs memory for " << (next - memory.begin) / step
                                   << " spilled " << (isVector ? "vectors" : "scalars") << ", but only "
                                   << memory.size() / step << " fit in the " << memory.size()
                                   << (isVector ? " rows of VMEM" : " words of SMEM")
                                   << " that are set aside; keep fewer values alive at once, or take a "
                                      "machine with more "
                                   << (isVector ? "`vmem_rows`" : "`smem_words`");
}

void Spiller::insertAdded() {
  for (Added &addition : added)
    if (addition.slot >= 0) {
      addition.instruction.offset = slots[addition.slot].address;
      addition.instruction.memory.offset = slots[addition.slot].address;
    }
  std::vector<const Added *> order;
  order.reserve(added.size());
  for (const Added &addition : added)
    order.push_back(&addition);
  llvm::sort(order, [](const Added *a, const Added *b) {
    return std::tuple(a->position, a->after, a) < std::tuple(b->position, b->after, b);
  });
  auto next = order.begin(), end = order.end();
  int64_t position = 0;
  for (Block &block : program.blocks) {
    std::vector<Instruction> result;
    result.reserve(block.instructions.size());
    for (const Instruction &instruction : block.instructions) {
      for (; next != end && (*next)->position == position && !(*next)->after; ++next)
        result.push_back((*next)->instruction);
      if (!removed[position])
        result.push_back(instruction);
      for (; next != end && (*next)->position == position; ++next)
        result.push_back((*next)->instruction);
      ++position;
    }
    block.instructions = std::move(result);
  }
}

mlir::LogicalResult Spiller::finish(const isa::MachineModel &machine, mlir::Location location) {
  if (failed(assignAddresses(true, shareVmem(machine.vmemRows).allocator, location)) ||
      failed(assignAddresses(false, shareSmem(machine.smemWords).allocator, location)))
    return mlir::failure();
  insertAdded();
  return mlir::success();
}
