//===- LinalgAnalysis.h - What a linalg op does and costs -------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_LINALGANALYSIS_H
#define SYSTOLE_LIB_CODEGEN_CPU_LINALGANALYSIS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace systole::cpu {

/// What one run of an op's body takes.
struct Cost {
  int64_t simple = 0;    ///< additions, comparisons, selections
  int64_t functions = 0; ///< divisions, elementary functions, loops
  double nanoseconds() const { return 0.15 * simple + 1.5 * functions; }
};

Cost bodyCost(mlir::linalg::LinalgOp op);

/// True for contractions and convolutions: two inputs, reduction dimensions, a body that adds the product of
/// the inputs to the output. Conversions of the inputs to the output's type may come first.
bool isMultiplyAccumulate(mlir::linalg::LinalgOp op);

} // namespace systole::cpu

#endif
