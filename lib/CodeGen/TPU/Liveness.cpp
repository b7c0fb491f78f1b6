//===- Liveness.cpp - Which virtual registers live from block to block ----===//

#include "Liveness.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

Liveness::Liveness(const Program &program) : numbers(program.numVirtualRegisters, -1) {
  findGlobals(program);
  solve(program);
}

/// Calls `use` for registers that `block` reads before it surely writes them, and `kill` for those that it
/// surely writes.
template <typename Use, typename Kill> static void visitExposed(const Block &block, Use use, Kill kill) {
  for (const Instruction &instruction : block.instructions) {
    instruction.forEachSource([&](Register reg) { use(reg); });
    if (!instruction.destination)
      continue;
    if (instruction.keepsDestination())
      use(instruction.destination);
    kill(instruction.destination);
  }
}

void Liveness::findGlobals(const Program &program) {
  std::vector<unsigned> definedIn(program.numVirtualRegisters, ~0u);
  for (auto [index, block] : llvm::enumerate(program.blocks))
    visitExposed(
        block,
        [&](Register reg) {
          if (definedIn[reg.getIndex()] == index || numbers[reg.getIndex()] >= 0)
            return;
          numbers[reg.getIndex()] = globals.size();
          globals.push_back(reg);
        },
        [&](Register reg) { definedIn[reg.getIndex()] = index; });
}

void Liveness::solve(const Program &program) {
  unsigned count = program.blocks.size();
  std::vector<llvm::BitVector> kills(count, llvm::BitVector(globals.size()));
  liveIn.assign(count, llvm::BitVector(globals.size()));
  liveOut = liveIn;
  for (auto [index, block] : llvm::enumerate(program.blocks)) {
    llvm::BitVector &uses = liveIn[index], &killed = kills[index];
    visitExposed(
        block,
        [&](Register reg) {
          if (int number = numbers[reg.getIndex()]; number >= 0 && !killed.test(number))
            uses.set(number);
        },
        [&](Register reg) {
          if (int number = numbers[reg.getIndex()]; number >= 0)
            killed.set(number);
        });
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (unsigned index = count; index-- > 0;) {
      llvm::BitVector out(globals.size());
      for (unsigned successor : program.getSuccessors(index))
        out |= liveIn[successor];
      if (out == liveOut[index])
        continue;
      liveOut[index] = out;
      out.reset(kills[index]);
      llvm::BitVector in = liveIn[index];
      in |= out;
      changed |= in != liveIn[index];
      liveIn[index] = std::move(in);
    }
  }
}
