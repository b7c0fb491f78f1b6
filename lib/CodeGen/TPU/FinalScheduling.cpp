//===- FinalScheduling.cpp - When each physical instruction issues --------===//
//
// Latencies are part of the architecture: a register read too early is an error. Within a block the
// dependence graph has them. Across blocks, each block's schedule leaves registers pending for some bundles
// more, and the next block starts with these:
//
//  - a block that isn't a loop's header comes after all its predecessors in the program; it issues what needs
//  a
//    pending register later;
//  - a loop's header is scheduled as if nothing were pending, because waiting there would cost in every
//  iteration;
//    the blocks that lead to it, those in front of the loop as well as its last one, are made longer where
//    needed.
//
//===----------------------------------------------------------------------===//

#include "ListScheduler.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

namespace {

/// A number for each physical register.
class RegisterTimes {
public:
  explicit RegisterTimes(int value = 0) {
    for (auto &cls : times)
      cls.fill(value);
  }
  int &operator[](Register reg) {
    assert(reg.isPhysical() && "registers are allocated");
    return times[unsigned(reg.getClass())][reg.getIndex()];
  }
  int operator[](Register reg) const { return const_cast<RegisterTimes &>(*this)[reg]; }

  template <typename Combine> void combine(const RegisterTimes &other, Combine combine) {
    for (unsigned cls = 0; cls < times.size(); ++cls)
      for (unsigned reg = 0; reg < times[cls].size(); ++reg)
        times[cls][reg] = combine(times[cls][reg], other.times[cls][reg]);
  }
  template <typename Predicate> int maximumOver(Predicate value) const {
    int result = 0;
    for (unsigned cls = 0; cls < times.size(); ++cls)
      for (unsigned reg = 0; reg < times[cls].size(); ++reg)
        result = std::max(result, value(Register::physical(RegisterClass(cls), reg), times[cls][reg]));
    return result;
  }

private:
  std::array<std::array<int, 32>, kNumRegisterClasses> times;
};

class FinalScheduler {
public:
  FinalScheduler(const Program &program, const isa::MachineModel &machine)
      : program(program), machine(machine), queues(computeQueueStates(program)),
        schedules(program.blocks.size()), pendingAtEntry(program.blocks.size()),
        pendingAtExit(program.blocks.size()), needs(program.blocks.size()),
        predecessors(program.blocks.size()) {
    for (unsigned block = 0; block < program.blocks.size(); ++block)
      for (unsigned successor : program.getSuccessors(block))
        predecessors[successor].push_back(block);
  }

  std::vector<BlockSchedule> run();

private:
  void scheduleBlock(unsigned index);
  std::vector<int> getEarliest(unsigned index) const;
  void computeExit(unsigned index);
  void computeNeeds(unsigned index);
  void lengthen(unsigned index, int bundles);
  void lengthenFor(unsigned index, unsigned header);

  const Program &program;
  const isa::MachineModel &machine;
  std::vector<QueueStates> queues;
  std::vector<BlockSchedule> schedules;
  /// Bundles until a register may be read, from a block's first bundle, and from the one after its last.
  std::vector<RegisterTimes> pendingAtEntry, pendingAtExit;
  /// Of loop headers: how long a register may still be pending at the entry.
  std::vector<RegisterTimes> needs;
  std::vector<llvm::SmallVector<unsigned, 2>> predecessors;
};

} // namespace

/// A register may be written while an earlier result is under way if it lands later.
static int getEarliestWrite(int pending, int latency) { return pending - latency + 1; }

std::vector<int> FinalScheduler::getEarliest(unsigned index) const {
  std::vector<int> earliest;
  const RegisterTimes &pending = pendingAtEntry[index];
  for (const Instruction &instruction : program.blocks[index].instructions) {
    int cycle = 0;
    instruction.forEachSource([&](Register reg) { cycle = std::max(cycle, pending[reg]); });
    if (Register reg = instruction.destination)
      cycle = std::max(cycle, getEarliestWrite(pending[reg], machine.latency(instruction.opcode)));
    earliest.push_back(cycle);
  }
  return earliest;
}

void FinalScheduler::computeExit(unsigned index) {
  const BlockSchedule &schedule = schedules[index];
  RegisterTimes &exit = pendingAtExit[index];
  exit = RegisterTimes();
  exit.combine(pendingAtEntry[index],
               [&](int, int pending) { return std::max(0, pending - schedule.length); });
  for (auto [instruction, cycle] : llvm::zip_equal(program.blocks[index].instructions, schedule.cycles))
    if (Register reg = instruction.destination)
      exit[reg] = std::max(exit[reg], cycle + int(machine.latency(instruction.opcode)) - schedule.length);
}

/// What isn't touched in the header must have arrived when the next block begins.
void FinalScheduler::computeNeeds(unsigned index) {
  const BlockSchedule &schedule = schedules[index];
  RegisterTimes need(schedule.length);
  for (auto [instruction, cycle] : llvm::zip_equal(program.blocks[index].instructions, schedule.cycles)) {
    int read = cycle;
    instruction.forEachSource([&](Register reg) { need[reg] = std::min(need[reg], read); });
    if (Register reg = instruction.destination)
      need[reg] = std::min(need[reg], read + int(machine.latency(instruction.opcode)) - 1);
  }
  needs[index] = need;
}

/// The last bundle, which may branch, moves.
void FinalScheduler::lengthen(unsigned index, int bundles) {
  BlockSchedule &schedule = schedules[index];
  schedule.length += bundles;
  const auto &instructions = program.blocks[index].instructions;
  if (!instructions.empty() && isTerminator(instructions.back()))
    schedule.cycles.back() += bundles;
  computeExit(index);
}

void FinalScheduler::lengthenFor(unsigned index, unsigned header) {
  const RegisterTimes &need = needs[header];
  if (int missing = pendingAtExit[index].maximumOver(
          [&](Register reg, int pending) { return pending > 0 ? pending - need[reg] : 0; }))
    lengthen(index, missing);
}

void FinalScheduler::scheduleBlock(unsigned index) {
  bool isHeader = llvm::any_of(predecessors[index], [&](unsigned block) { return block >= index; });
  if (!isHeader)
    for (unsigned block : predecessors[index])
      pendingAtEntry[index].combine(pendingAtExit[block], [](int a, int b) { return std::max(a, b); });
  const Block &block = program.blocks[index];
  DependenceGraph graph(block, machine, queues[index]);
  schedules[index] = scheduleList({.block = block,
                                   .graph = graph,
                                   .machine = machine,
                                   .earliest = isHeader ? std::vector<int>() : getEarliest(index)});
  computeExit(index);
  if (isHeader) {
    computeNeeds(index);
    for (unsigned predecessor : predecessors[index])
      if (predecessor < index)
        lengthenFor(predecessor, index);
  }
  for (unsigned successor : program.getSuccessors(index))
    if (successor <= index)
      lengthenFor(index, successor);
}

std::vector<BlockSchedule> FinalScheduler::run() {
  for (unsigned index = 0; index < program.blocks.size(); ++index)
    scheduleBlock(index);
  return std::move(schedules);
}

std::vector<BlockSchedule> machine::scheduleFinally(const Program &program,
                                                    const isa::MachineModel &machine) {
  return FinalScheduler(program, machine).run();
}

std::vector<BlockSchedule> machine::scheduleSequentially(const Program &program,
                                                         const isa::MachineModel &machine) {
  std::vector<BlockSchedule> schedules;
  for (const Block &block : program.blocks) {
    BlockSchedule &schedule = schedules.emplace_back();
    for (const Instruction &instruction : block.instructions) {
      schedule.cycles.push_back(schedule.length);
      schedule.length += std::max<int>(1, machine.latency(instruction.opcode));
    }
  }
  return schedules;
}
