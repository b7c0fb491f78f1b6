//===- Liveness.h - Which virtual registers live from block to block ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_LIVENESS_H
#define SYSTOLE_LIB_CODEGEN_TPU_LIVENESS_H

#include "systole/CodeGen/TPU/MachineIR.h"

#include "llvm/ADT/BitVector.h"

namespace systole::tpu::machine {

/// Most values are born and die in one block. The sets hold only the others, the "global" ones, numbered on
/// their own.
class Liveness {
public:
  explicit Liveness(const Program &program);

  template <typename Callback> void forEachLiveIn(unsigned block, Callback callback) const {
    for (unsigned index : liveIn[block].set_bits())
      callback(globals[index]);
  }
  template <typename Callback> void forEachLiveOut(unsigned block, Callback callback) const {
    for (unsigned index : liveOut[block].set_bits())
      callback(globals[index]);
  }

private:
  void findGlobals(const Program &program);
  void solve(const Program &program);

  std::vector<int> numbers; ///< Of each virtual register; -1 for those of one block.
  std::vector<Register> globals;
  std::vector<llvm::BitVector> liveIn, liveOut;
};

} // namespace systole::tpu::machine

#endif
