//===- PressureTracker.cpp - Values alive while a block is scheduled ------===//

#include "PressureTracker.h"

using namespace systole::tpu;
using namespace systole::tpu::machine;

PressureTracker::PressureTracker(const ListSchedulerInput &input) : limits(input.limits) {
  for (const Instruction &instruction : input.block.instructions) {
    instruction.forEachSource([&](Register reg) { ++states[reg.getBits()].uses; });
    if (instruction.destination)
      states[instruction.destination.getBits()];
  }
  input.liveness->forEachLiveOut(input.blockIndex,
                                 [&](Register reg) { states[reg.getBits()].liveOut = true; });
  input.liveness->forEachLiveIn(input.blockIndex, [&](Register reg) {
    states[reg.getBits()].live = true;
    ++live[unsigned(reg.getClass())];
  });
}

RegisterCounts PressureTracker::getChange(const Instruction &instruction) const {
  RegisterCounts change{};
  Register seen[4];
  unsigned count = 0;
  instruction.forEachSource([&](Register reg) {
    // `x * x` ends x once.
    if (std::find(seen, seen + count, reg) != seen + count)
      return;
    seen[count++] = reg;
    int reads = 0;
    instruction.forEachSource([&](Register other) { reads += other == reg; });
    const State &state = states.find(reg.getBits())->second;
    change[unsigned(reg.getClass())] -= state.uses == reads && !state.liveOut;
  });
  if (instruction.destination)
    change[unsigned(instruction.destination.getClass())] +=
        !states.find(instruction.destination.getBits())->second.live;
  return change;
}

bool PressureTracker::exceeds(const Instruction &instruction) const {
  if (!instruction.destination || !isTight(instruction.destination.getClass()))
    return false;
  return getChange(instruction)[unsigned(instruction.destination.getClass())] > 0;
}

void PressureTracker::schedule(const Instruction &instruction) {
  instruction.forEachSource([&](Register reg) {
    State &state = states[reg.getBits()];
    if (--state.uses > 0 || state.liveOut || !state.live)
      return;
    state.live = false;
    --live[unsigned(reg.getClass())];
  });
  if (!instruction.destination)
    return;
  State &state = states[instruction.destination.getBits()];
  if (state.live || (state.uses == 0 && !state.liveOut))
    return;
  state.live = true;
  ++live[unsigned(instruction.destination.getClass())];
}
