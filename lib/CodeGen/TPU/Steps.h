//===- Steps.h - The steps of the backend, in order -------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_STEPS_H
#define SYSTOLE_LIB_CODEGEN_TPU_STEPS_H

#include "systole/CodeGen/TPU/Backend.h"
#include "systole/CodeGen/TPU/MachineIR.h"

#include <vector>

namespace systole::tpu::machine {

/// A program on virtual registers, one instruction after the other.
mlir::FailureOr<Program> selectInstructions(ProgramOp program);

/// Removes instructions whose results nobody reads.
void removeDeadInstructions(Program &program);

/// Lets a value be computed in the register that it would be copied to at the end of its block, which is how
/// loops carry values.
void coalesceCopies(Program &program);

/// Orders each block's instructions as a machine with unlimited registers would best issue them, but for
/// keeping the number of live values within `options`.
void scheduleForPressure(Program &program, const isa::MachineModel &machine, const BackendOptions &options);

/// Replaces virtual registers by physical ones, adding loads and stores of what doesn't fit. Fails with a
/// diagnostic at `location` if that exceeds the memory that is set aside. Returns how many registers were
/// spilled.
mlir::FailureOr<int64_t> allocateRegisters(Program &program, const isa::MachineModel &machine,
                                           const BackendOptions &options, mlir::Location location);

/// When each instruction of a block issues.
struct BlockSchedule {
  std::vector<int> cycles; ///< In the order of the block's instructions.
  int length = 0;          ///< Bundles, those of `sdelay` included.
};

/// Issues physical instructions so that every result is there when it is read, across branches too.
std::vector<BlockSchedule> scheduleFinally(const Program &program, const isa::MachineModel &machine);

/// One instruction after the other.
std::vector<BlockSchedule> scheduleSequentially(const Program &program, const isa::MachineModel &machine);

std::vector<isa::Bundle> emitBundles(const Program &program, llvm::ArrayRef<BlockSchedule> schedules);

} // namespace systole::tpu::machine

#endif
