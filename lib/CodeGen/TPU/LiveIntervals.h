//===- LiveIntervals.h - Where each virtual register is alive ---*- C++ -*-===//
//
// All instructions of a program in a row, block after block, eight points for each:
//
//   0..1   reloads in front of it     2   it reads     4   it writes     5..6   stores of what it wrote
//
// A value read by an instruction and one written by it don't overlap, so they may share a register.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_LIVEINTERVALS_H
#define SYSTOLE_LIB_CODEGEN_TPU_LIVEINTERVALS_H

#include "systole/CodeGen/TPU/MachineIR.h"

namespace systole::tpu::machine {

struct Range {
  int64_t start, end; ///< Without the end.
};

struct Interval {
  Register reg;
  llvm::SmallVector<Range, 2> ranges; ///< Ascending, disjoint.
  /// What spilling costs, for the registers that it frees.
  double weight = 0;
  bool spillable = true;
  Register assigned;
  /// Registers that copies connect it with.
  llvm::SmallVector<Register, 1> hints;

  int64_t start() const { return ranges.front().start; }
  int64_t end() const { return ranges.back().end; }
};

inline constexpr int64_t kPointsPerInstruction = 8;
inline constexpr int64_t kReload = 0, kRead = 2, kWrite = 4, kStore = 6;

/// Indexed by virtual register; those that don't occur have no ranges.
std::vector<Interval> computeIntervals(const Program &program);

} // namespace systole::tpu::machine

#endif
