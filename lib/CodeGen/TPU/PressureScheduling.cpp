//===- PressureScheduling.cpp - The order of virtual-register code --------===//

#include "ListScheduler.h"

#include <numeric>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

/// Sorts by issue cycle. Within a bundle the program order stays, so that a register's readers come before
/// its next writer.
static void reorder(Block &block, const BlockSchedule &schedule) {
  std::vector<unsigned> order(block.instructions.size());
  std::iota(order.begin(), order.end(), 0);
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::pair(schedule.cycles[a], a) < std::pair(schedule.cycles[b], b);
  });
  std::vector<Instruction> reordered;
  reordered.reserve(order.size());
  for (unsigned index : order)
    reordered.push_back(block.instructions[index]);
  block.instructions = std::move(reordered);
}

void machine::scheduleForPressure(Program &program, const isa::MachineModel &machine,
                                  const BackendOptions &options) {
  // A few registers less than there are: the allocator places whole live ranges.
  auto limit = [](unsigned registers) { return int(registers) - std::max<int>(2, registers / 8); };
  RegisterCounts limits{limit(options.scalarRegisters), limit(options.predicateRegisters),
                        limit(options.vectorRegisters)};
  Liveness liveness(program);
  std::vector<QueueStates> queues = computeQueueStates(program);
  for (auto [index, block] : llvm::enumerate(program.blocks)) {
    DependenceGraph graph(block, machine, queues[index]);
    BlockSchedule schedule = scheduleList({.block = block,
                                           .graph = graph,
                                           .machine = machine,
                                           .earliest = {},
                                           .liveness = &liveness,
                                           .blockIndex = unsigned(index),
                                           .limits = limits});
    reorder(block, schedule);
  }
}
