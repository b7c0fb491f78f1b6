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
/// The largest number of each column of numbers that aren't negative, as [batch, 1, columns].
stablehlo::Term largestElement(const stablehlo::Term &x);
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

/// L below the diagonal and U on it and above, with P a = L U; the row that each row was exchanged with, and
/// the row of `a` that each row of P a is. Rows are counted from zero.
struct LU {
  stablehlo::Term packed, pivots, permutation;
};
LU decomposeLU(const stablehlo::Term &a);

/// H = 1 - factor v v^H, which takes a column x to H^H x = beta e, a multiple of a unit vector, as LAPACK's
/// larfg has it: v = (x - beta e) / (alpha - beta), factor = (beta - alpha) / beta, beta = -sign(Re alpha)
/// |x|, where alpha is the element that stays. Where x is already such a multiple, the factor is zero.
/// `vector` is [batch, rows, 1], the others [batch, 1, 1].
struct Reflection {
  stablehlo::Term vector, factor, beta;
};
/// Of columns [batch, rows, 1], whose elements above row `place`, of the same shape, count as zero.
Reflection reflect(const stablehlo::Term &column, const stablehlo::Term &place);
/// H^H matrix
stablehlo::Term reflectRows(const Reflection &reflection, const stablehlo::Term &matrix);
/// matrix H
stablehlo::Term reflectColumns(const stablehlo::Term &matrix, const Reflection &reflection);
/// Puts beta into row `place` of column `index`, and the vector below that.
stablehlo::Term packReflection(const Reflection &reflection, const stablehlo::Term &matrix,
                               const stablehlo::Term &index, const stablehlo::Term &place);

/// R on the diagonal and above; below it the Householder vectors without their leading ones, and their
/// factors, as LAPACK's geqrf has them. If it is pivoted, the longest column comes first in each step, as in
/// geqp3, and `order` has the number of the column of `a` that each of its columns was, counted from zero.
struct QR {
  stablehlo::Term packed, factors, order;
};
QR decomposeQR(const stablehlo::Term &a, bool isPivoted = false);

/// The product of the Householder reflections, as wide as `packed`, as LAPACK's orgqr has it.
stablehlo::Term multiplyReflections(const stablehlo::Term &packed, const stablehlo::Term &factors);

// Schur.cpp

/// A Hessenberg matrix, with zeros below the first subdiagonal, that is Q^H a Q: in the place of the zeros,
/// the Householder vectors of Q without their leading ones, and their factors, as LAPACK's gehrd has them.
struct Hessenberg {
  stablehlo::Term packed, factors;
};
Hessenberg decomposeHessenberg(const stablehlo::Term &a);

/// a = vectors triangle vectors^H. Of a complex matrix, `triangle` is upper triangular. Of a real one, it has
/// blocks of two rows on its diagonal for pairs of complex eigenvalues, [x y; z x] with y z < 0.
/// `hasConverged`: [batch], of i1.
struct Schur {
  stablehlo::Term triangle, vectors, hasConverged;
};
Schur decomposeSchur(const stablehlo::Term &a);

/// The identity but for rows and columns i and i + 1, which have these four elements, [batch, 1, 1], row by
/// row; of the shape of `like`.
stablehlo::Term rotationOf(const stablehlo::Term &like, const stablehlo::Term &i,
                           llvm::ArrayRef<stablehlo::Term> elements);

/// The eigenvalues on the diagonal of a Schur form, [batch, size], complex; of each pair, the one above the
/// real axis comes first.
stablehlo::Term schurEigenvalues(const stablehlo::Term &triangle);

// Eigenvectors.cpp

/// Eigenvectors of unit length as columns, complex: a right = right diag(values), left^H a = diag(values)
/// left^H.
struct GeneralEigen {
  stablehlo::Term values, left, right, hasConverged;
};
GeneralEigen decomposeGeneral(const stablehlo::Term &a);

// Jacobi.cpp

/// Eigenvalues in ascending order, and eigenvectors as columns, of Hermitian matrices.
struct Eigen {
  stablehlo::Term vectors, values;
};
Eigen decomposeHermitian(const stablehlo::Term &a);

/// Singular values in descending order. `left` and `right` have orthonormal columns, as many as there are
/// singular values, or all.
struct SVD {
  stablehlo::Term left, values, right;
};
SVD decomposeSingular(const stablehlo::Term &a, bool isFull);

} // namespace systole

#endif
