//===- RandomProgram.h - Random programs for the backend's tests ---*- C++ -*-===//

#ifndef SYSTOLE_TEST_UNIT_CODEGEN_TPU_RANDOMPROGRAM_H
#define SYSTOLE_TEST_UNIT_CODEGEN_TPU_RANDOMPROGRAM_H

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole::tpu {

struct RandomProgramOptions {
  unsigned seed = 0;
  int ops = 60;    ///< About as many, spread over all regions.
  int depth = 3;   ///< Of nested control flow.
  int recent = 40; ///< Operands are among that many values made last: more means more of them live at once.
  /// Integers as floats may be subnormals and odd NaNs, which MLIR's folders treat as IEEE does.
  bool bitcasts = true;
};

/// A valid program that ends; all addresses are in bounds.
mlir::OwningOpRef<mlir::ModuleOp> makeRandomProgram(mlir::MLIRContext &context,
                                                    const RandomProgramOptions &options);

} // namespace systole::tpu

#endif
