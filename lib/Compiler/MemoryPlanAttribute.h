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

void attachMemoryPlan(tpu::ProgramOp program, const tpu::MemoryPlan &plan);

/// Reports a plan that is missing or malformed.
mlir::FailureOr<tpu::MemoryPlan> readMemoryPlan(tpu::ProgramOp program);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_MEMORYPLANATTRIBUTE_H
