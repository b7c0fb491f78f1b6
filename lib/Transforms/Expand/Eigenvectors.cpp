//===- Eigenvectors.cpp - Eigenvectors of matrices without symmetry -------===//

#include "LinearAlgebra.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

using Shape = SmallVector<int64_t, 3>;

/// A complex Schur form from a real one: each block of two rows, [x y; z x], is turned so that its first
/// column is an eigenvector, (y, i w) with w^2 = -y z.
static Schur makeComplex(const Schur &real) {
  Term triangle = complex(real.triangle, real.triangle.splat(0));
  Term basis = complex(real.vectors, real.vectors.splat(0));
  int64_t batch = triangle.size(0), size = triangle.size(1);
  if (size == 1)
    return {triangle, basis, real.hasConverged};
  Shape shape(triangle.shape());
  auto step = [&](const Term &i, ArrayRef<Term> state) {
    Term next = i + 1;
    // Blocks don't overlap: what is to be turned is as it was.
    auto element = [&](const Term &row, const Term &column) {
      return dynamicSlice(real.triangle, {i.splat(0), row, column}, {batch, 1, 1});
    };
    Term y = element(i, next), z = element(next, i);
    Term w = sqrt(abs(y)) * sqrt(abs(z)), length = sqrt(y * y + w * w);
    Term isPlain = equal(z, 0), zero = y.splat(0);
    Term safe = select(isPlain, length.splat(1), length);
    Term along = complex(select(isPlain, zero.splat(1), y / safe), zero);
    Term across = complex(zero, select(isPlain, zero, w / safe));
    Term rotation = rotationOf(triangle, i, {along, across, across, along});
    Term turned = matmul(conjugateTranspose(rotation), matmul(state[0], rotation));
    return SmallVector<Term>{turned, matmul(state[1], rotation)};
  };
  SmallVector<Term> results = countedLoop(triangle, 0, size - 1, {triangle, basis}, step);
  Term isBelow = rowNumbers(triangle, shape) > columnNumbers(triangle, shape);
  return {select(isBelow, triangle.splat(0), results[0]), results[1], real.hasConverged};
}

/// Eigenvectors of an upper triangle as columns of an upper triangle, row by row from the last. A column is
/// scaled down where it grows, which it does where eigenvalues are nearly the same.
static Term triangleVectors(const Term &triangle) {
  Shape shape(triangle.shape());
  int64_t batch = shape[0], size = shape[1];
  Shape flat{batch, 1, size};
  Term rows = rowNumbers(triangle, shape), columns = columnNumbers(triangle, shape);
  Term isDiagonal = equal(rows, columns);
  Term values = select(isDiagonal, triangle, triangle.splat(0)).sum({1}).reshape(flat);
  Term largest = largestElement(largestElement(abs(triangle)).reshape({batch, size, 1}));
  Term least = stretch(largest * (triangle.real().isDouble() ? 0x1p-52 : 0x1p-23), flat);
  Term strict = select(rows < columns, triangle, triangle.splat(0));
  Term identity = select(isDiagonal, triangle.splat(1), triangle.splat(0));
  auto step = [&](const Term &counter, ArrayRef<Term> state) {
    Term i = static_cast<double>(size - 2) - counter;
    Term sums = matmul(rowAt(strict, i), state[0]);
    Term gap = values - stretch(dynamicSlice(values, {i.splat(0), i.splat(0), i}, {batch, 1, 1}), flat);
    gap = select(abs(gap) < least, promote(least, gap), gap);
    gap = select(equal(abs(gap), 0), gap.splat(1), gap);
    Term row = sums / gap;
    Term isRight = columnNumbers(triangle, flat) > spread(i, flat);
    row = select(isRight, row, rowAt(state[0], i));
    Term size = maximum(abs(row), 1);
    Term scaled = divideByReal(state[0], stretch(size, shape));
    return SmallVector<Term>{
        dynamicUpdateSlice(scaled, divideByReal(row, size), {i.splat(0), i, i.splat(0)})};
  };
  return countedLoop(triangle, 0, size - 1, {identity}, step)[0];
}

/// Columns of unit length of which the largest element is real. So those of real eigenvalues of real matrices
/// are real but for rounding, which `isReal`, [batch, size], has taken away.
static Term normalize(const Term &vectors, const Term &isReal) {
  Shape shape(vectors.shape());
  int64_t batch = shape[0], size = shape[1];
  Shape flat{batch, 1, size};
  Term modulus = abs(vectors), largest = largestElement(modulus);
  Term safe = select(equal(largest, 0), largest.splat(1), largest);
  Term scaled = divideByReal(vectors, stretch(safe, shape));
  Term numbers = rowNumbers(vectors, shape);
  Term isLargest = equal(modulus, stretch(largest, shape));
  // Of several, the first.
  Term first = static_cast<double>(size) -
               largestElement(select(isLargest, static_cast<double>(size) - numbers, numbers.splat(0)));
  Term pivot = select(equal(numbers, stretch(first, shape)), scaled, scaled.splat(0)).sum({1}).reshape(flat);
  Term length = sqrt(squaredModulus(scaled).sum({1})).reshape(flat);
  Term pivotLength = abs(pivot);
  Term isNone = equal(pivotLength, 0) | isNaN(pivotLength);
  Term phase = divideByReal(pivot.conjugate(), select(isNone, pivotLength.splat(1), pivotLength));
  Term turned = divideByReal(scaled * stretch(phase, shape), stretch(length, shape));
  Term isDropped = stretch(isReal.reshape(flat), shape) | equal(numbers, stretch(first, shape));
  return complex(turned.real(), select(isDropped, length.splat(0, turned.real().type()), turned.imag()));
}

GeneralEigen decomposeGeneral(const Term &a) {
  Schur schur = decomposeSchur(a);
  Term values = schurEigenvalues(schur.triangle);
  if (!isComplex(a))
    schur = makeComplex(schur);
  Term isReal = isComplex(a) ? unequal(values.real(), values.real()) : equal(values.imag(), 0);
  Term right = matmul(schur.vectors, triangleVectors(schur.triangle));
  // The left ones are those of the conjugate transpose, an upper triangle if read backwards.
  Term backwards = conjugateTranspose(schur.triangle).reverse({1, 2});
  Term left = matmul(schur.vectors, triangleVectors(backwards).reverse({1, 2}));
  return {values, normalize(left, isReal), normalize(right, isReal), schur.hasConverged};
}

} // namespace systole
