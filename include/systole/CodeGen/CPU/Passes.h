//===- Passes.h - Passes of the CPU backend ---------------------*- C++ -*-===//

#ifndef SYSTOLE_CODEGEN_CPU_PASSES_H
#define SYSTOLE_CODEGEN_CPU_PASSES_H

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

namespace systole::cpu {

#define GEN_PASS_DECL
#include "systole/CodeGen/CPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "systole/CodeGen/CPU/Passes.h.inc"

/// What the vector unit of the CPU that is compiled for looks like.
struct VectorUnit {
  int64_t bytes = 64;     ///< of a register
  int64_t registers = 32; ///< how many there are
};

/// The phases, in order. Each pass's description says what it leaves to the next.
void buildLinalgPhase(mlir::OpPassManager &manager);
void buildBufferPhase(mlir::OpPassManager &manager, const CpuOptions &options);
void buildLoopPhase(mlir::OpPassManager &manager, const CpuOptions &options, VectorUnit unit);
void buildLLVMPhase(mlir::OpPassManager &manager);
/// After them, when code is generated: the entry function and its C calling convention.
void buildEntryPhase(mlir::OpPassManager &manager, const CpuOptions &options);

/// Registers the passes and the pipeline `cpu-pipeline`, which runs all phases.
void registerCpuPasses();

} // namespace systole::cpu

#endif
