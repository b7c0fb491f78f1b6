//===- BundleEmission.cpp - Scheduled instructions to bundles -------------===//

#include "BundleResources.h"
#include "Steps.h"

#include "llvm/ADT/STLExtras.h"

#include <numeric>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::OperandKind;

namespace {

class BundleEmitter {
public:
  BundleEmitter(const Program &program, llvm::ArrayRef<BlockSchedule> schedules)
      : program(program), schedules(schedules) {}

  std::vector<isa::Bundle> run();

private:
  struct Branch {
    size_t bundle;
    unsigned block;
  };
  void emitBlock(unsigned index);
  void emitBundle(const Block &block, llvm::ArrayRef<unsigned> instructions);
  void emitDelay(int bundles, bool mayExtendLast);

  const Program &program;
  llvm::ArrayRef<BlockSchedule> schedules;
  std::vector<isa::Bundle> bundles;
  std::vector<size_t> blockStarts;
  std::vector<Branch> branches;
};

} // namespace

static isa::Source convert(const Operand &operand, RegisterClass natural) {
  if (operand.isImmediate())
    return isa::Source::immediate(operand.value);
  return operand.reg.getClass() == natural ? isa::Source::reg(operand.reg.getIndex())
                                           : isa::Source::scalar(operand.reg.getIndex());
}

static isa::Instruction convert(const Instruction &instruction) {
  isa::Instruction result = isa::Instruction::make(instruction.opcode);
  result.predicate = {uint8_t(instruction.predicate.getIndex()), instruction.invertPredicate};
  for (OperandKind kind : isa::infoOf(instruction.opcode)) {
    switch (kind) {
    case OperandKind::ScalarDestination:
    case OperandKind::PredicateDestination:
    case OperandKind::VectorDestination:
      result.d = instruction.destination.getIndex();
      break;
    case OperandKind::ScalarA:
      result.a = convert(instruction.a, RegisterClass::Scalar);
      break;
    case OperandKind::PredicateA:
      result.a = convert(instruction.a, RegisterClass::Predicate);
      break;
    case OperandKind::VectorA:
    case OperandKind::VectorSourceA:
      result.a = convert(instruction.a, RegisterClass::Vector);
      break;
    case OperandKind::ScalarB:
    case OperandKind::ImmediateB:
      result.b = convert(instruction.b, RegisterClass::Scalar);
      break;
    case OperandKind::PredicateB:
      result.b = convert(instruction.b, RegisterClass::Predicate);
      break;
    case OperandKind::VectorB:
    case OperandKind::VectorSourceB:
      result.b = convert(instruction.b, RegisterClass::Vector);
      break;
    case OperandKind::BranchTarget:
      result.b = isa::Source::immediate(0); // Set when all blocks have their place.
      break;
    case OperandKind::VectorM:
      result.m = instruction.m.reg.getIndex();
      break;
    case OperandKind::ScalarValue:
    case OperandKind::VectorValue:
      result.d = instruction.b.reg.getIndex();
      break;
    case OperandKind::ScalarAddress:
      result.a = convert(instruction.a, RegisterClass::Scalar);
      result.b = isa::Source::immediate(instruction.offset);
      break;
    case OperandKind::VectorAddress:
      result.a = convert(instruction.a, RegisterClass::Scalar);
      result.offset = int16_t(instruction.offset);
      result.stride = int16_t(instruction.stride);
      break;
    case OperandKind::Unit:
      result.unit = instruction.unit;
      break;
    case OperandKind::Flag:
      result.d = instruction.unit;
      break;
    }
  }
  return result;
}

/// Those that can go to one slot only come first.
void BundleEmitter::emitBundle(const Block &block, llvm::ArrayRef<unsigned> instructions) {
  isa::Bundle &bundle = bundles.emplace_back();
  for (bool flexible : {false, true})
    for (unsigned index : instructions) {
      const Instruction &instruction = block.instructions[index];
      SlotClass slot = getSlotClass(instruction.opcode);
      if ((slot == SlotClass::Scalar || slot == SlotClass::Vector) != flexible)
        continue;
      // The first scalar slot is left for a delay.
      if (slot == SlotClass::Scalar && !bundle[isa::Slot::S1])
        bundle[isa::Slot::S1] = convert(instruction);
      else if (!bundle.tryAdd(convert(instruction)))
        llvm_unreachable("the scheduler counts what a bundle holds");
      if (instruction.opcode == isa::Opcode::sbr)
        branches.push_back({bundles.size() - 1, unsigned(instruction.target)});
    }
  assert(bundle.fitsResources() && "the scheduler counts what a bundle holds");
}

/// Bundles in which nothing issues. The bundle before them can take the delay if it has the place, unless it
/// is the last of another block, from which a branch may leave.
void BundleEmitter::emitDelay(int count, bool mayExtendLast) {
  if (count == 0)
    return;
  auto delay = [](int bundles) {
    return isa::Instruction::make(isa::Opcode::sdelay).withB(isa::Source::immediate(bundles));
  };
  if (mayExtendLast && !bundles.back()[isa::Slot::S0]) {
    isa::Bundle extended = bundles.back();
    extended[isa::Slot::S0] = delay(count + 1);
    if (extended.fitsResources()) {
      bundles.back() = extended;
      return;
    }
  }
  isa::Bundle &bundle = bundles.emplace_back();
  if (count > 1)
    bundle[isa::Slot::S0] = delay(count);
}

void BundleEmitter::emitBlock(unsigned index) {
  blockStarts.push_back(bundles.size());
  const Block &block = program.blocks[index];
  const BlockSchedule &schedule = schedules[index];
  std::vector<unsigned> order(block.instructions.size());
  std::iota(order.begin(), order.end(), 0);
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::pair(schedule.cycles[a], a) < std::pair(schedule.cycles[b], b);
  });
  int now = 0;
  for (size_t begin = 0; begin < order.size();) {
    int cycle = schedule.cycles[order[begin]];
    size_t end = begin;
    while (end < order.size() && schedule.cycles[order[end]] == cycle)
      ++end;
    emitDelay(cycle - now, now > 0);
    emitBundle(block, llvm::ArrayRef(order).slice(begin, end - begin));
    now = cycle + 1;
    begin = end;
  }
  // A branch stays the last bundle.
  emitDelay(schedule.length - now, now > 0);
}

std::vector<isa::Bundle> BundleEmitter::run() {
  for (unsigned index = 0; index < program.blocks.size(); ++index)
    emitBlock(index);
  for (const Branch &branch : branches)
    bundles[branch.bundle][isa::Slot::S0]->b = isa::Source::immediate(blockStarts[branch.block]);
  return std::move(bundles);
}

std::vector<isa::Bundle> machine::emitBundles(const Program &program,
                                              llvm::ArrayRef<BlockSchedule> schedules) {
  return BundleEmitter(program, schedules).run();
}
