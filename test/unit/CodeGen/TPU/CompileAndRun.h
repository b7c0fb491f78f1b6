//===- CompileAndRun.h - A tpu.program on the emulator ----------*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_CODEGEN_TPU_COMPILEANDRUN_H
#define SYSTOLE_TEST_UNIT_CODEGEN_TPU_COMPILEANDRUN_H

#include "systole/CodeGen/TPU/Backend.h"
#include "systole/CodeGen/TPU/Passes.h"
#include "systole/Emulator/Emulator.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace systole::tpu {

/// Everything that the dialects of a program need.
mlir::MLIRContext &getTestContext();

mlir::OwningOpRef<mlir::ModuleOp> parseProgram(llvm::StringRef text);

/// The emulator after the program has run, or why it didn't.
absl::StatusOr<std::unique_ptr<emulator::Emulator>>
compileAndRun(ProgramOp program, const BackendOptions &options = {}, BackendStatistics *statistics = nullptr);

ProgramOp getProgram(mlir::ModuleOp module);

} // namespace systole::tpu

#endif
