//===- Cleanup.cpp - Dead instructions and needless copies ----------------===//

#include "Steps.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

//===----------------------------------------------------------------------===//
// Dead instructions
//===----------------------------------------------------------------------===//

/// What a constant condition decides is decided here: the machine refuses predicates that are never true.
static void resolveConstantPredicates(Block &block) {
  llvm::erase_if(block.instructions, [](Instruction &instruction) {
    if (instruction.predicate != kAlways)
      return false;
    bool never = instruction.invertPredicate;
    if (instruction.opcode != isa::Opcode::ssel)
      return never;
    instruction.opcode = isa::Opcode::smov;
    if (!never)
      instruction.b = instruction.a;
    instruction.a = {};
    instruction.invertPredicate = false;
    return false;
  });
}

void machine::removeDeadInstructions(Program &program) {
  for (Block &block : program.blocks)
    resolveConstantPredicates(block);
  std::vector<unsigned> uses(program.numVirtualRegisters);
  auto count = [&](const Instruction &instruction, int change) {
    instruction.forEachSource([&](Register reg) { uses[reg.getIndex()] += change; });
  };
  for (const Block &block : program.blocks)
    for (const Instruction &instruction : block.instructions)
      count(instruction, 1);
  // Backwards, so that one round removes a whole expression; another one where a value flows around a loop.
  for (bool changed = true; changed;) {
    changed = false;
    for (Block &block : llvm::reverse(program.blocks)) {
      size_t kept = block.instructions.size();
      for (size_t index = kept; index-- > 0;) {
        Instruction &instruction = block.instructions[index];
        if (!hasSideEffects(instruction) && uses[instruction.destination.getIndex()] == 0)
          count(instruction, -1);
        else
          block.instructions[--kept] = instruction;
      }
      changed |= kept != 0;
      block.instructions.erase(block.instructions.begin(), block.instructions.begin() + kept);
    }
  }
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

namespace {

/// Defs and uses of each virtual register in the whole program.
struct Occurrences {
  explicit Occurrences(const Program &program)
      : definitions(program.numVirtualRegisters), uses(program.numVirtualRegisters) {
    for (const Block &block : program.blocks)
      for (const Instruction &instruction : block.instructions) {
        instruction.forEachSource([&](Register reg) { ++uses[reg.getIndex()]; });
        if (instruction.destination)
          ++definitions[instruction.destination.getIndex()];
      }
  }
  std::vector<unsigned> definitions, uses;
};

/// What has been seen of a register in the block so far.
struct History {
  int defined = -1, lastRead = -1, lastWritten = -1;
  unsigned uses = 0;
};

} // namespace

/// `destination = source` can go, and source become destination, if the source is defined once, in this
/// block, and read for the last time here, while nobody touches the destination from after that definition up
/// to here.
static void coalesceBlock(Block &block, const Occurrences &occurrences) {
  llvm::DenseMap<unsigned, History> history;
  llvm::DenseMap<unsigned, Register> renamed;
  for (auto [position, instruction] : llvm::enumerate(block.instructions)) {
    int now = position;
    instruction.forEachSource([&](Register reg) {
      History &seen = history[reg.getIndex()];
      seen.lastRead = now;
      ++seen.uses;
    });
    if (!instruction.destination)
      continue;
    Register destination = instruction.destination;
    Register source = isCopy(instruction) ? instruction.b.reg : Register();
    if (source && source.isVirtual() && source != destination) {
      History from = history.lookup(source.getIndex()), to = history.lookup(destination.getIndex());
      // A copy of a predicate reads it twice.
      bool onlyHere = occurrences.definitions[source.getIndex()] == 1 && from.defined >= 0 &&
                      from.uses == occurrences.uses[source.getIndex()];
      if (onlyHere && to.lastRead <= from.defined && to.lastWritten < from.defined) {
        renamed[source.getIndex()] = destination;
        History &merged = history[destination.getIndex()];
        merged.lastRead = now;
        merged.lastWritten = from.defined;
        continue;
      }
    }
    History &seen = history[destination.getIndex()];
    seen.lastWritten = now;
    seen.defined = instruction.keepsDestination() ? -1 : now;
  }
  if (renamed.empty())
    return;
  auto rename = [&](Register &reg) {
    if (reg && reg.isVirtual())
      if (auto found = renamed.find(reg.getIndex()); found != renamed.end())
        reg = found->second;
  };
  for (Instruction &instruction : block.instructions) {
    instruction.forEachSource(rename);
    rename(instruction.destination);
  }
  llvm::erase_if(block.instructions, [](const Instruction &instruction) {
    return isCopy(instruction) && instruction.b.reg == instruction.destination;
  });
}

void machine::coalesceCopies(Program &program) {
  Occurrences occurrences(program);
  for (Block &block : program.blocks)
    coalesceBlock(block, occurrences);
}
