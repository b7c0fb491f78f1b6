//===- ListScheduler.h - Instructions of a block to cycles ------*- C++ -*-===//
//
// Cycle by cycle, fills the slots with the ready instructions that the longest chains of dependences hang on.
//
// With pressure limits it also counts the values that are alive. At a limit, instructions that would add one
// wait; if nothing else can go on, the first in program order goes, so that the pressure of the program as it
// was written isn't exceeded by much.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_LISTSCHEDULER_H
#define SYSTOLE_LIB_CODEGEN_TPU_LISTSCHEDULER_H

#include "DependenceGraph.h"
#include "Liveness.h"
#include "Steps.h"

namespace systole::tpu::machine {

/// Values of each class.
using RegisterCounts = std::array<int, kNumRegisterClasses>;

struct ListSchedulerInput {
  const Block &block;
  const DependenceGraph &graph;
  const isa::MachineModel &machine;
  /// The first cycle in which an instruction may issue, from what came before the block; empty for 0.
  std::vector<int> earliest;
  /// For scheduling virtual registers: which live on after the block, how many live at its start, how many
  /// may.
  const Liveness *liveness = nullptr;
  unsigned blockIndex = 0;
  RegisterCounts limits{};
};

BlockSchedule scheduleList(const ListSchedulerInput &input);

} // namespace systole::tpu::machine

#endif
