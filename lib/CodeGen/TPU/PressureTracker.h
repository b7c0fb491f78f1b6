//===- PressureTracker.h - Values alive while a block is scheduled ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_PRESSURETRACKER_H
#define SYSTOLE_LIB_CODEGEN_TPU_PRESSURETRACKER_H

#include "ListScheduler.h"

#include "llvm/ADT/DenseMap.h"

namespace systole::tpu::machine {

class PressureTracker {
public:
  explicit PressureTracker(const ListSchedulerInput &input);

  /// How many more values live after the instruction.
  RegisterCounts getChange(const Instruction &instruction) const;
  /// Whether the instruction adds to a class that is at its limit.
  bool exceeds(const Instruction &instruction) const;
  bool isTight(RegisterClass cls) const { return live[unsigned(cls)] >= limits[unsigned(cls)]; }
  void schedule(const Instruction &instruction);

private:
  struct State {
    int uses = 0; ///< In this block, not scheduled yet.
    bool live = false;
    bool liveOut = false;
  };
  llvm::DenseMap<uint32_t, State> states;
  RegisterCounts live{}, limits;
};

} // namespace systole::tpu::machine

#endif
