//===- MemoryPlanAttribute.h - A TPU memory plan in the IR ------*- C++ -*-===//
//
// After the `tpu` phase a module says all that there is to know of a program: the memory plan is the
// attribute `systole.memory` of its tpu.program, so that the phase's text can be fed in again.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_COMPILER_MEMORYPLANATTRIBUTE_H
#define SYSTOLE_LIB_COMPILER_MEMORYPLANATTRIBUTE_H

#include "systole/Conversion/KernelToTPU/MemoryPlan.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"

namespace systole {

void attachMemoryPlan(tpu::ProgramOp program, tpu::MemoryPlan plan);

/// What must be in HBM before the program runs; the attribute owns the bytes.
struct ConstantBytes {
  int64_t address = 0;
  llvm::ArrayRef<uint8_t> data;
};

/// Gives the plan's constants in `constants`, and not in the plan. Reports a plan that is missing or
/// malformed.
mlir::FailureOr<tpu::MemoryPlan> readMemoryPlan(tpu::ProgramOp program,
                                                llvm::SmallVectorImpl<ConstantBytes> &constants);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_MEMORYPLANATTRIBUTE_H
