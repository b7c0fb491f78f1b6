//===- Loops.h - Building loops over buffers --------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_LOOPS_H
#define SYSTOLE_LIB_CODEGEN_CPU_LOOPS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace systole::cpu {

/// What microkernels are made for.
struct LoopOptions {
  int64_t vectorBytes = 64;
  int64_t vectorRegisters = 32;
};

/// A thread isn't woken for less work than this.
inline constexpr double leastNanosecondsPerTask = 20'000;

/// Builds a loop from 0 to `extent`: none for an extent of 1, a parallel one where `nanoseconds` per
/// iteration make that worthwhile, else a serial one. `body` builds at the builder's place.
void buildLoop(mlir::OpBuilder &builder, mlir::Location location, int64_t extent, double nanoseconds,
               bool parallel, llvm::function_ref<void(mlir::Value index)> body);

/// Replaces an op by a scalar loop nest. The order of loops has the innermost one run over contiguous memory.
void lowerToLoops(mlir::RewriterBase &rewriter, mlir::linalg::GenericOp op);

/// Replaces a contraction or a convolution by a microkernel in its loops; fails where it has no such form.
mlir::LogicalResult lowerToMicrokernel(mlir::RewriterBase &rewriter, mlir::linalg::GenericOp op,
                                       const LoopOptions &options);

} // namespace systole::cpu

#endif
