//===- ContractionShape.h - Contractions as strided loops -------*- C++ -*-===//
//
// A contraction and a convolution are the same thing here: C[..] += A[..] * B[..] in a nest of loops, where
// the place of an element in memory is a sum of loop indices times strides. Of a convolution, a row of the
// image is reached by the loop over the output's rows and by that over the window's alike. What tells loops
// apart is whose strides are zero:
//
//   batch   all three move                       (also the groups of a convolution)
//   row     A and C move, B stands still         (batch and space of a convolution)
//   column  B and C move, A stands still         (output features)
//   term    A and B move, C stands still         (window and input features)
//
// Neighbouring loops of a kind become one where all strides allow it: the window's columns and the input
// features of a dense image are one run of memory.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_CPU_CONTRACTIONSHAPE_H
#define SYSTOLE_LIB_CODEGEN_CPU_CONTRACTIONSHAPE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace systole::cpu {

/// A loop, and how far each operand moves with it, in elements.
struct StridedLoop {
  int64_t extent = 1;
  int64_t a = 0, b = 0, c = 0;
};

struct ContractionShape {
  llvm::SmallVector<StridedLoop> batch, rows, columns, terms;

  /// Nothing where the op isn't of this form: a buffer isn't dense, or the types differ.
  static std::optional<ContractionShape> of(mlir::linalg::GenericOp op);
};

int64_t extentOf(llvm::ArrayRef<StridedLoop> loops);

} // namespace systole::cpu

#endif
