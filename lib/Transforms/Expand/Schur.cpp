//===- Schur.cpp - Matrices without symmetry, brought to triangles --------===//
//
// Francis: The QR transformation (1961, 1962), on Hessenberg matrices, with the shifts that Golub and Van
// Loan (Matrix Computations, chapter 7) give: of a complex matrix one at a time, of a real one two, which are
// real or conjugate. Every matrix of a batch takes the same steps, those that are done with factors of zero.
//
//===----------------------------------------------------------------------===//

#include "LinearAlgebra.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

using Shape = SmallVector<int64_t, 3>;

//===----------------------------------------------------------------------===//
// Hessenberg form
//===----------------------------------------------------------------------===//

Hessenberg decomposeHessenberg(const Term &a) {
  Shape shape(a.shape());
  int64_t batch = shape[0], size = shape[1], steps = std::max<int64_t>(size - 1, 0);
  Shape tall{batch, size, 1};
  Term factors = a.splat(0, RankedTensorType::get({batch, 1, steps}, a.element()));
  Term columnIndex = columnNumbers(a, shape);
  auto step = [&](const Term &j, ArrayRef<Term> state) {
    Term place = spread(j, tall) + 1;
    Reflection reflection = reflect(columnAt(state[0], j), place);
    Term isRight = columnIndex > spread(j, shape);
    Term changed = reflectColumns(reflectRows(reflection, state[0]), reflection);
    Term matrix = packReflection(reflection, select(isRight, changed, state[0]), j, place);
    return SmallVector<Term>{matrix,
                             dynamicUpdateSlice(state[1], reflection.factor, {j.splat(0), j.splat(0), j})};
  };
  SmallVector<Term> results = countedLoop(a, 0, steps, {a, factors}, step);
  return {results[0], results[1].reshape({batch, steps})};
}

/// The Q of the reflections, which leave the first row alone.
static Term hessenbergBasis(const Hessenberg &hessenberg) {
  const Term &packed = hessenberg.packed;
  int64_t size = packed.size(1);
  Term isFirst = equal(rowNumbers(packed, packed.shape()) + columnNumbers(packed, packed.shape()), 0);
  Term corner = select(isFirst, packed.splat(1), packed.splat(0));
  if (size == 1)
    return corner;
  Term inner = packed.sliceDimension(1, 1, size).sliceDimension(2, 0, size - 1);
  return corner + multiplyReflections(inner, hessenberg.factors).pad(0.0, {0, 1, 1}, {0, 0, 0});
}

//===----------------------------------------------------------------------===//
// The QR transformation
//===----------------------------------------------------------------------===//

namespace {
/// Places in each matrix of a batch are [batch, 1, 1] of i32, elements at such places [batch, 1, 1] too.
class Transformation {
public:
  explicit Transformation(const Term &a)
      : shape(a.shape()), batch(shape[0]), size(shape[1]), one{batch, 1, 1}, tall{batch, size, 1},
        rows(rowNumbers(a, shape)), columns(columnNumbers(a, shape)), places(rowNumbers(a, tall)),
        width(isComplex(a) ? 2 : 3), epsilon(a.real().isDouble() ? 0x1p-52 : 0x1p-23) {}

  Schur run(const Term &a);

private:
  Term pick(const Term &matrix, const Term &row, const Term &column) const {
    Term isThere = equal(rows, stretch(row, shape)) & equal(columns, stretch(column, shape));
    return select(isThere, matrix, matrix.splat(0)).sum({1, 2}).reshape(one);
  }
  Term isBelowDiagonal() const { return equal(rows, columns + 1); }
  Term isNegligible(const Term &matrix) const;
  Term lastTrue(const Term &flags, const Term &end) const;
  Term firstColumn(const Term &matrix, const Term &begin, const Term &end, const Term &isExceptional) const;
  Term shiftedReal(const Term &matrix, const Term &begin, const Term &end, const Term &isExceptional) const;
  Term shiftedComplex(const Term &matrix, const Term &begin, const Term &end,
                      const Term &isExceptional) const;
  Term place(ArrayRef<Term> elements, const Term &begin) const;
  void sweep(Term &matrix, Term &basis, const Term &begin, const Term &end, const Term &isActive,
             const Term &first) const;

  Shape shape;
  int64_t batch, size;
  Shape one, tall;
  Term rows, columns, places;
  int64_t width;
  double epsilon;
};
} // namespace

/// Which elements below the diagonal, by their rows, are as good as zero; so is what row 0 has none of. The
/// matrix has norm 1.
Term Transformation::isNegligible(const Term &matrix) const {
  Term modulus = abs(matrix), none = modulus.splat(0);
  Term below = select(isBelowDiagonal(), modulus, none).sum({2}).reshape(tall);
  Term diagonal = select(equal(rows, columns), modulus, none).sum({2}).reshape(tall);
  Term before = diagonal.sliceDimension(1, 0, size - 1).pad(0.0, {0, 1, 0}, {0, 0, 0});
  return below <= maximum(diagonal + before, 0.25) * epsilon;
}

/// The last place before `end` with a flag.
Term Transformation::lastTrue(const Term &flags, const Term &end) const {
  Term found = select(flags & (places < stretch(end, tall)), places, places.splat(0));
  return largestElement(found);
}

/// Elements in consecutive rows of a column of zeros.
Term Transformation::place(ArrayRef<Term> elements, const Term &begin) const {
  Term column = elements[0].splat(0, RankedTensorType::get(tall, elements[0].element()));
  for (auto [i, element] : llvm::enumerate(elements))
    column =
        select(equal(places, stretch(begin + static_cast<double>(i), tall)), stretch(element, tall), column);
  return column;
}

/// The first column of H - mu, where mu is that eigenvalue of the last two rows which is nearer to the last
/// element.
Term Transformation::shiftedComplex(const Term &h, const Term &begin, const Term &end,
                                    const Term &isExceptional) const {
  Term last = end - 1, before = end - 2;
  Term d = pick(h, last, last), c = pick(h, last, before);
  Term half = (pick(h, before, before) - d) * 0.5, product = pick(h, before, last) * c;
  Term root = sqrt(half * half + product);
  Term isOpposite = (half.conjugate() * root).real() < 0;
  Term sum = half + select(isOpposite, -root, root);
  Term isZero = equal(squaredModulus(sum), 0);
  Term shift = d - select(isZero, sum.splat(0), product / select(isZero, sum.splat(1), sum));
  shift = select(isExceptional, d + promote(abs(c) * 0.75, d), shift);
  return place({pick(h, begin, begin) - shift, pick(h, begin + 1, begin)}, begin);
}

/// The first column of (H - mu) (H - nu), where mu and nu are the eigenvalues of the last two rows.
Term Transformation::shiftedReal(const Term &h, const Term &begin, const Term &end,
                                 const Term &isExceptional) const {
  Term last = end - 1, before = end - 2;
  Term a = pick(h, before, before), b = pick(h, before, last), c = pick(h, last, before),
       d = pick(h, last, last);
  Term trace = a + d, determinant = a * d - b * c;
  Term step = abs(c) + abs(pick(h, before, end - 3)), middle = d + step * 0.75;
  trace = select(isExceptional, middle * 2, trace);
  determinant = select(isExceptional, middle * middle + step * step * 0.4375, determinant);
  Term next = begin + 1;
  Term h00 = pick(h, begin, begin), h10 = pick(h, next, begin), h11 = pick(h, next, next);
  Term first = h00 * h00 + pick(h, begin, next) * h10 - trace * h00 + determinant;
  return place({first, h10 * (h00 + h11 - trace), h10 * pick(h, begin + 2, next)}, begin);
}

Term Transformation::firstColumn(const Term &matrix, const Term &begin, const Term &end,
                                 const Term &isExceptional) const {
  return width == 2 ? shiftedComplex(matrix, begin, end, isExceptional)
                    : shiftedReal(matrix, begin, end, isExceptional);
}

/// Reflects by `first`, which makes elements below the subdiagonal, and those back to zero column by column.
void Transformation::sweep(Term &matrix, Term &basis, const Term &begin, const Term &end,
                           const Term &isActive, const Term &first) const {
  auto step = [&](const Term &k, ArrayRef<Term> state) {
    const Term &h = state[0];
    Term here = spread(k, one), isStart = equal(here, begin);
    Term isRunning = isActive & (here >= begin) & (here < end - 1);
    Term previous = maximum(k - 1, k.splat(0));
    Term limit = minimum(here + static_cast<double>(width), end);
    Term isInside = places < stretch(limit, tall);
    Term column = columnAt(h, previous);
    column = select(stretch(isStart, tall), first, select(isInside, column, column.splat(0)));
    Reflection reflection = reflect(column, spread(k, tall));
    reflection.factor = select(isRunning, reflection.factor, reflection.factor.splat(0));
    Term changed = reflectColumns(reflectRows(reflection, h), reflection);
    Term isCleared = stretch(isRunning & invert(isStart), shape) & equal(columns, spread(k, shape) - 1) &
                     (rows > spread(k, shape)) & (rows < stretch(limit, shape));
    return SmallVector<Term>{select(isCleared, changed.splat(0), changed),
                             reflectColumns(state[1], reflection)};
  };
  SmallVector<Term> results = countedLoop(matrix, 0, size - 1, {matrix, basis}, step);
  matrix = results[0];
  basis = results[1];
}

/// A window [begin, end) of each matrix is worked on: what is behind `end` is done. Where one row, or of a
/// real matrix two, are left of a window, the next ends in front of them.
Schur Transformation::run(const Term &a) {
  Hessenberg hessenberg = decomposeHessenberg(a);
  Term initial = select(rows > columns + 1, a.splat(0), hessenberg.packed);
  Term counter = a.splat(0, RankedTensorType::get({}, a.getBuilder().getI32Type()));
  Term end = spread(counter + static_cast<double>(size), one);
  auto step = [&](ArrayRef<Term> state) {
    Term matrix = state[1], basis = state[2], limit = state[3], since = state[4];
    Term isSmall = isNegligible(matrix);
    Term isZero = isBelowDiagonal() & stretch(isSmall, shape) & (rows < stretch(limit, shape));
    matrix = select(isZero, matrix.splat(0), matrix);
    Term begin = lastTrue(isSmall, limit);
    Term left = limit - begin, isDone = left <= static_cast<double>(width - 1);
    Term isActive = invert(isDone) & (limit > 1);
    Term isExceptional = equal(remainder(since, since.splat(10)), 9);
    sweep(matrix, basis, begin, limit, isActive, firstColumn(matrix, begin, limit, isExceptional));
    return SmallVector<Term>{state[0] + 1, matrix, basis, select(isDone, begin, limit),
                             select(isDone, since.splat(0), since + 1)};
  };
  auto goesOn = [&](ArrayRef<Term> state) {
    Term most = largestElement(state[3]);
    // One number for the whole batch.
    Term furthest = largestElement(most.reshape({1, batch, 1})).reshape({});
    return (state[0] < static_cast<double>(30 * size)) & (furthest > 1);
  };
  SmallVector<Term> results =
      whileLoop(a, {counter, initial, hessenbergBasis(hessenberg), end, end.splat(0)}, goesOn, step);
  return {results[1], results[2], (results[3] <= 1).reshape({batch})};
}

//===----------------------------------------------------------------------===//
// Pairs of rows of a real matrix
//===----------------------------------------------------------------------===//

/// Of each matrix, the element (i, j), where i and j are scalars, as [batch, 1, 1].
static Term elementAt(const Term &x, const Term &i, const Term &j) {
  return dynamicSlice(x, {i.splat(0), i, j}, {x.size(0), 1, 1});
}

Term rotationOf(const Term &like, const Term &i, ArrayRef<Term> elements) {
  Shape shape(like.shape());
  Term rows = rowNumbers(like, shape) - spread(i, shape),
       columns = columnNumbers(like, shape) - spread(i, shape);
  auto type = RankedTensorType::get(shape, elements[0].element());
  Term zero = elements[0].splat(0, type), rotation = select(equal(rows, columns), zero.splat(1), zero);
  for (int row : {0, 1})
    for (int column : {0, 1})
      rotation = select(equal(rows, row) & equal(columns, column), stretch(elements[2 * row + column], shape),
                        rotation);
  return rotation;
}

/// Splits the blocks of two rows that have real eigenvalues, and makes the diagonal elements of the others
/// equal, as LAPACK's lanv2 does.
static void standardize(Term &triangle, Term &basis) {
  int64_t size = triangle.size(1);
  Shape shape(triangle.shape());
  double epsilon = triangle.isDouble() ? 0x1p-52 : 0x1p-23;
  auto step = [&](const Term &i, ArrayRef<Term> state) {
    Term next = i + 1;
    Term a = elementAt(state[0], i, i), b = elementAt(state[0], i, next);
    Term c = elementAt(state[0], next, i), d = elementAt(state[0], next, next);
    Term difference = a - d, half = difference * 0.5, discriminant = half * half + b * c;
    Term scale = maximum(maximum(abs(half), abs(b)), abs(c));
    Term isReal = discriminant >= scale * scale * (4 * epsilon);
    // Real: the eigenvector of the larger shift, (z, c).
    Term root = sqrt(maximum(discriminant, 0)), z = half + select(half < 0, -root, root);
    Term length = sqrt(z * z + c * c);
    // Conjugate: the angle at which the diagonal elements are the same.
    Term sigma = b + c, tau = sqrt(sigma * sigma + difference * difference);
    Term isEqual = equal(tau, 0), safeTau = select(isEqual, tau.splat(1), tau);
    Term turned = sqrt((abs(sigma) / safeTau + 1) * 0.5);
    Term turnedSine = half / (safeTau * turned);
    turnedSine = select(sigma < 0, turnedSine, -turnedSine);
    Term cosine = select(isReal, z / length, turned), sine = select(isReal, c / length, turnedSine);
    Term isPlain = equal(c, 0) | (isEqual & invert(isReal));
    cosine = select(isPlain, cosine.splat(1), cosine);
    sine = select(isPlain, sine.splat(0), sine);
    // Rows become [cosine sine; -sine cosine] of them, columns alike.
    Term rotation = rotationOf(triangle, i, {cosine, -sine, sine, cosine});
    Term turnedTriangle = matmul(transposeMatrix(rotation), matmul(state[0], rotation));
    Term sum = elementAt(turnedTriangle, i, i) + elementAt(turnedTriangle, next, next), mean = sum * 0.5;
    Term rows = rowNumbers(triangle, shape) - spread(i, shape);
    Term columns = columnNumbers(triangle, shape) - spread(i, shape);
    Term isCorner = equal(rows, 1) & equal(columns, 0);
    Term isDiagonal = equal(rows, columns) & (rows >= 0) & (rows <= 1);
    Term isPair = stretch(invert(isReal | isPlain), shape), isSplit = stretch(isReal, shape);
    Term result = select(isSplit & isCorner, triangle.splat(0), turnedTriangle);
    result = select(isPair & isDiagonal, stretch(mean, shape), result);
    return SmallVector<Term>{result, matmul(state[1], rotation)};
  };
  SmallVector<Term> results = countedLoop(triangle, 0, size - 1, {triangle, basis}, step);
  triangle = results[0];
  basis = results[1];
}

Schur decomposeSchur(const Term &a) {
  int64_t batch = a.size(0), size = a.size(1);
  Shape shape(a.shape());
  if (size == 1) {
    Term isNumber = equal(a.real(), a.real()).reshape({batch});
    return {a, a.splat(1), isNumber};
  }
  // A norm of 1 keeps squares in their range.
  Term scale = largestElement(largestElement(abs(a)).reshape({batch, size, 1}));
  Term divisor = select(equal(scale, 0), scale.splat(1), scale) * static_cast<double>(size);
  Schur schur = Transformation(a).run(divideByReal(a, stretch(divisor, shape)));
  if (!isComplex(a))
    standardize(schur.triangle, schur.vectors);
  Term isBelow = rowNumbers(a, shape) > columnNumbers(a, shape) + (isComplex(a) ? 0 : 1);
  Term triangle = select(isBelow, a.splat(0), schur.triangle);
  return {triangle * stretch(promote(divisor, a), shape), schur.vectors, schur.hasConverged};
}

Term schurEigenvalues(const Term &triangle) {
  Shape shape(triangle.shape());
  int64_t batch = shape[0], size = shape[1];
  Term rows = rowNumbers(triangle, shape), columns = columnNumbers(triangle, shape), none = triangle.splat(0);
  Term diagonal = select(equal(rows, columns), triangle, none).sum({2});
  if (isComplex(triangle) || size == 1)
    return isComplex(triangle) ? diagonal : complex(diagonal, diagonal.splat(0));
  // The product of the two elements beside the diagonal is zero, or minus the square of the imaginary part.
  Term below = select(equal(rows, columns + 1), triangle, none).sum({1}).sliceDimension(1, 0, size - 1);
  Term above = select(equal(rows + 1, columns), triangle, none).sum({2}).sliceDimension(1, 0, size - 1);
  Term imaginary = select(equal(below, 0), below.splat(0), sqrt(abs(below)) * sqrt(abs(above)));
  return complex(diagonal, imaginary.pad(0.0, {0, 0}, {0, 1}) - imaginary.pad(0.0, {0, 1}, {0, 0}))
      .reshape({batch, size});
}

} // namespace systole
