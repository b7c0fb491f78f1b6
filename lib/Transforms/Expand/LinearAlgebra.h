//===- LinearAlgebra.h - Factorizations of batches of matrices --*- C++ -*-===//
//
// On terms of shape [batch, rows, columns] of real or complex numbers.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_EXPAND_LINEARALGEBRA_H
#define SYSTOLE_LIB_TRANSFORMS_EXPAND_LINEARALGEBRA_H

#include "systole/Dialect/StableHLO/Transforms/Term.h"

namespace systole {

/// Columns that one loop works on; what is beyond them changes by a matrix product.
constexpr int64_t panelColumns = 128;

// Helpers for what loops over columns do.

bool isComplex(const stablehlo::Term &x);
/// A real number in the element type of `like`.
stablehlo::Term promote(const stablehlo::Term &real, const stablehlo::Term &like);
/// x divided by real numbers.
stablehlo::Term divideByReal(const stablehlo::Term &x, const stablehlo::Term &real);
/// The real number |x|^2.
stablehlo::Term squaredModulus(const stablehlo::Term &x);
/// Row or column numbers, of type i32, in a shape.
stablehlo::Term rowNumbers(const stablehlo::Term &like, llvm::ArrayRef<int64_t> shape);
stablehlo::Term columnNumbers(const stablehlo::Term &like, llvm::ArrayRef<int64_t> shape);
/// A scalar repeated over a shape.
stablehlo::Term spread(const stablehlo::Term &scalar, llvm::ArrayRef<int64_t> shape);
/// x repeated along dimensions of size 1 to another shape of the same rank.
stablehlo::Term stretch(const stablehlo::Term &x, llvm::ArrayRef<int64_t> shape);
/// Column or row `index`, a scalar of type i32.
stablehlo::Term columnAt(const stablehlo::Term &x, const stablehlo::Term &index);
stablehlo::Term rowAt(const stablehlo::Term &x, const stablehlo::Term &index);
stablehlo::Term conjugateTranspose(const stablehlo::Term &x);
stablehlo::Term transposeMatrix(const stablehlo::Term &x);

/// The lower triangular L with L L^H = a, of which the lower triangle is read; NaN where there is none.
stablehlo::Term cholesky(const stablehlo::Term &a);

/// The x with a x = b for a lower triangular a. Its upper triangle is not read, nor its diagonal if that is
/// all ones.
stablehlo::Term solveLower(const stablehlo::Term &a, const stablehlo::Term &b, bool hasUnitDiagonal);

/// The cases of a triangular system.
struct TriangularSystem {
  bool isLeft, isLower, hasUnitDiagonal, isTransposed, isConjugated;
};
/// The x with op(a) x = b, or x op(a) = b.
stablehlo::Term solveTriangular(stablehlo::Term a, stablehlo::Term b, TriangularSystem system);

// Decompositions.cpp

/// L below the diagonal and U on it and above, with P a = L U; the row that each row was exchanged with, and the
/// row of `a` that each row of P a is. Rows are counted from zero.
struct LU {
  stablehlo::Term packed, pivots, permutation;
};
LU decomposeLU(const stablehlo::Term &a);

/// R on the diagonal and above; below it the Householder vectors without their leading ones, and their factors,
/// as LAPACK's geqrf has them.
struct QR {
  stablehlo::Term packed, factors;
};
QR decomposeQR(const stablehlo::Term &a);

/// The product of the Householder reflections, as wide as `packed`, as LAPACK's orgqr has it.
stablehlo::Term multiplyReflections(const stablehlo::Term &packed, const stablehlo::Term &factors);

// Jacobi.cpp

/// Eigenvalues in ascending order, and eigenvectors as columns, of Hermitian matrices.
struct Eigen {
  stablehlo::Term vectors, values;
};
Eigen decomposeHermitian(const stablehlo::Term &a);

/// Singular values in descending order. `left` and `right` have orthonormal columns, as many as there are singular
/// values, or all.
struct SVD {
  stablehlo::Term left, values, right;
};
SVD decomposeSingular(const stablehlo::Term &a, bool isFull);

} // namespace systole

#endif
