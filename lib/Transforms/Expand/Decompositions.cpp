//===- Decompositions.cpp - LU and QR -------------------------------------===//
//
// Column by column, each step a few operations on the whole matrix.
//
//===----------------------------------------------------------------------===//

#include "LinearAlgebra.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

using Shape = SmallVector<int64_t, 3>;

//===----------------------------------------------------------------------===//
// LU
//===----------------------------------------------------------------------===//

/// The row of the largest element of each column, the first of equals; a NaN is larger than all.
static Term largestRow(const Term &magnitudes) {
  int64_t batch = magnitudes.size(0), rows = magnitudes.size(1);
  OpBuilder &builder = magnitudes.getBuilder();
  Location location = magnitudes.getLocation();
  Term numbers = rowNumbers(magnitudes, magnitudes.shape());
  Value inputs[] = {magnitudes, numbers};
  auto scalar = RankedTensorType::get({}, magnitudes.element());
  Value initial[] = {magnitudes.splat(-1, scalar),
                     numbers.splat(static_cast<double>(rows), RankedTensorType::get({}, numbers.element()))};
  auto reduce =
      ReduceOp::create(builder, location, ValueRange(inputs), ValueRange(initial), ArrayRef<int64_t>{1});
  Type elements[] = {magnitudes.element(), numbers.element()};
  buildBinaryBody(
      builder, location, reduce.getBody(), elements,
      [](OpBuilder &nested, Location place, ValueRange lhs, ValueRange rhs) -> SmallVector<Value> {
        Term a(nested, place, lhs[0]), b(nested, place, rhs[0]);
        Term i(nested, place, lhs[1]), j(nested, place, rhs[1]);
        Term isGreater = (a > b) | (isNaN(a) & invert(isNaN(b)));
        Term isTie = (equal(a, b) | (isNaN(a) & isNaN(b))) & (i < j);
        Term takesFirst = isGreater | isTie;
        return {select(takesFirst, a, b), select(takesFirst, i, j)};
      });
  return magnitudes.with(reduce.getResult(1)).reshape({batch, 1, 1});
}

/// The row of each matrix that a mask with one true element in each matrix's columns names.
static Term pickRow(const Term &x, const Term &isRow) {
  Shape shape(x.shape());
  Term picked = select(stretch(isRow, shape), x, x.splat(0)).sum({1});
  return picked.reshape({shape[0], 1, shape[2]});
}

LU decomposeLU(const Term &a) {
  Shape shape(a.shape());
  int64_t batch = shape[0], rows = shape[1], columns = shape[2], steps = std::min(rows, columns);
  Type i32 = a.getBuilder().getI32Type();
  Term numbers = rowNumbers(a, {batch, rows, 1}), columnIndex = columnNumbers(a, shape);
  Term pivots = a.splat(0, RankedTensorType::get({batch, 1, steps}, i32));
  auto exchange = [&](const Term &x, const Term &isFirst, const Term &isSecond) {
    Shape size(x.shape());
    Term first = pickRow(x, isFirst), second = pickRow(x, isSecond);
    return select(stretch(isFirst, size), stretch(second, size),
                  select(stretch(isSecond, size), stretch(first, size), x));
  };
  auto step = [&](const Term &j, ArrayRef<Term> state) {
    Term place = spread(j, {batch, rows, 1});
    Term column = columnAt(state[0], j);
    Term magnitude = abs(column);
    Term pivot = largestRow(select(numbers >= place, magnitude, magnitude.splat(-1)));
    Term isHere = equal(numbers, place), isPivot = equal(numbers, stretch(pivot, {batch, rows, 1}));
    Term matrix = exchange(state[0], isHere, isPivot), order = exchange(state[1], isHere, isPivot);
    Term row = rowAt(matrix, j);
    Term divisor = dynamicSlice(matrix, {j.splat(0), j, j}, {batch, 1, 1});
    // A column of zeros stays as it is.
    divisor = select(equal(divisor, divisor.splat(0)), divisor.splat(1), divisor);
    Term isBelow = numbers > place;
    Term factors = columnAt(matrix, j) / stretch(divisor, {batch, rows, 1});
    factors = select(isBelow, factors, factors.splat(0));
    Term isRight = columnIndex > spread(j, shape);
    Term update = stretch(factors, shape) * stretch(row, shape);
    Term changed = select(isRight, matrix - update, matrix);
    Term isFactor = equal(columnIndex, spread(j, shape)) & stretch(isBelow, shape);
    changed = select(isFactor, stretch(factors, shape), changed);
    return SmallVector<Term>{changed, order,
                             dynamicUpdateSlice(state[2], pivot, {j.splat(0), j.splat(0), j})};
  };
  SmallVector<Term> results = countedLoop(a, 0, steps, {a, numbers, pivots}, step);
  return {results[0], results[2].reshape({batch, steps}), results[1].reshape({batch, rows})};
}

//===----------------------------------------------------------------------===//
// QR
//===----------------------------------------------------------------------===//

Reflection reflect(const Term &column, const Term &place) {
  int64_t batch = column.size(0);
  Shape tall(column.shape()), one{batch, 1, 1};
  Term numbers = rowNumbers(column, tall);
  Term isBelow = numbers > place, isHere = equal(numbers, place);
  Term tail = select(isBelow, column, column.splat(0));
  Term alpha = select(isHere, column, column.splat(0)).sum({1}).reshape(one);
  // Scaled by the largest element, so that squares neither overflow nor vanish.
  Term largest = largestElement(abs(tail));
  Term scale = maximum(largest, abs(alpha));
  Term divisor = select(equal(scale, 0), scale.splat(1), scale);
  Term scaledTail = divideByReal(tail, stretch(divisor, tall)), scaledAlpha = divideByReal(alpha, divisor);
  Term tailSquare = squaredModulus(scaledTail).sum({1}).reshape(one);
  Term norm = sqrt(tailSquare + squaredModulus(scaledAlpha)) * divisor;
  Term realAlpha = alpha.real();
  Term beta = select(realAlpha < 0, norm, -norm);
  Term isDone = equal(tailSquare, 0);
  if (isComplex(column))
    isDone = isDone & equal(alpha.imag(), 0);
  beta = select(isDone, realAlpha, beta);
  Term safeBeta = select(isDone, beta.splat(1), beta);
  Term factor = divideByReal(promote(safeBeta, column) - alpha, safeBeta);
  factor = select(isDone, factor.splat(0), factor);
  Term pivot = alpha - promote(beta, column);
  pivot = select(isDone, pivot.splat(1), pivot);
  Term below = tail / stretch(pivot, tall);
  return {select(isHere, below.splat(1), below), factor, promote(beta, column)};
}

Term reflectRows(const Reflection &reflection, const Term &matrix) {
  Shape shape(matrix.shape());
  Term products = dot(reflection.vector.conjugate(), matrix, {0}, {0}, {1}, {1}); // [batch, 1, columns]
  Term scaled = products * stretch(reflection.factor.conjugate(), {shape[0], 1, shape[2]});
  return matrix - stretch(reflection.vector, shape) * stretch(scaled, shape);
}

Term reflectColumns(const Term &matrix, const Reflection &reflection) {
  Shape shape(matrix.shape());
  Term products = matmul(matrix, reflection.vector); // [batch, rows, 1]
  Term scaled = products * stretch(reflection.factor, {shape[0], shape[1], 1});
  return matrix - stretch(scaled, shape) * stretch(conjugateTranspose(reflection.vector), shape);
}

Term packReflection(const Reflection &reflection, const Term &matrix, const Term &index, const Term &place) {
  Shape shape(matrix.shape()), tall{shape[0], shape[1], 1};
  Term numbers = rowNumbers(matrix, tall);
  Term column = select(numbers > place, reflection.vector, columnAt(matrix, index));
  column = select(equal(numbers, place), stretch(reflection.beta, tall), column);
  return dynamicUpdateSlice(matrix, column, {index.splat(0), index.splat(0), index});
}

/// Exchanges the columns `first`, a scalar, and `second`, of each matrix.
static Term exchangeColumns(const Term &x, const Term &first, const Term &second) {
  Shape shape(x.shape()), tall{shape[0], shape[1], 1};
  Term columns = columnNumbers(x, shape);
  Term isFirst = equal(columns, spread(first, shape)), isSecond = equal(columns, stretch(second, shape));
  Term other = select(isSecond, x, x.splat(0)).sum({2}).reshape(tall);
  return select(isFirst, stretch(other, shape), select(isSecond, stretch(columnAt(x, first), shape), x));
}

/// The column, of those from `index` on, whose part from row `index` on has the largest norm.
static Term longestColumn(const Term &matrix, const Term &index) {
  Shape shape(matrix.shape());
  Term from = spread(index, shape);
  Term rest = select(rowNumbers(matrix, shape) >= from, squaredModulus(matrix), matrix.real().splat(0));
  Term norms = rest.sum({1}).reshape({shape[0], shape[2], 1});
  Term numbers = rowNumbers(norms, norms.shape());
  return largestRow(select(numbers >= spread(index, norms.shape()), norms, norms.splat(-1)));
}

/// Each step reflects the columns to the right of its own.
QR decomposeQR(const Term &a, bool isPivoted) {
  Shape shape(a.shape());
  int64_t batch = shape[0], rows = shape[1], columns = shape[2], steps = std::min(rows, columns);
  Term factors = a.splat(0, RankedTensorType::get({batch, 1, steps}, a.element()));
  Term columnIndex = columnNumbers(a, shape);
  auto step = [&](const Term &j, ArrayRef<Term> state) {
    SmallVector<Term> next(state);
    if (isPivoted) {
      Term longest = longestColumn(next[0], j);
      next[0] = exchangeColumns(next[0], j, longest);
      next[2] = exchangeColumns(next[2], j, longest);
    }
    Term place = spread(j, {batch, rows, 1});
    Reflection reflection = reflect(columnAt(next[0], j), place);
    Term isRight = columnIndex > spread(j, shape);
    next[0] = select(isRight, reflectRows(reflection, next[0]), next[0]);
    next[0] = packReflection(reflection, next[0], j, place);
    next[1] = dynamicUpdateSlice(next[1], reflection.factor, {j.splat(0), j.splat(0), j});
    return next;
  };
  SmallVector<Term> initial{a, factors};
  if (isPivoted)
    initial.push_back(columnNumbers(a, {batch, 1, columns}));
  SmallVector<Term> results = countedLoop(a, 0, steps, initial, step);
  QR qr{results[0], results[1].reshape({batch, steps}), {}};
  if (isPivoted)
    qr.order = results[2].reshape({batch, columns});
  return qr;
}

/// From the last reflection to the first, applied to the leading columns of the identity.
Term multiplyReflections(const Term &packed, const Term &factors) {
  Shape shape(packed.shape());
  int64_t batch = shape[0], rows = shape[1], columns = shape[2], steps = factors.size(1);
  Shape tall{batch, rows, 1};
  Term numbers = rowNumbers(packed, tall);
  Term isDiagonal = equal(rowNumbers(packed, shape), columnNumbers(packed, shape));
  Term identity = select(isDiagonal, packed.splat(1), packed.splat(0));
  if (steps == 0)
    return identity;
  Term scalars = factors.reshape({batch, 1, steps});
  auto step = [&](const Term &counter, ArrayRef<Term> state) {
    Term j = static_cast<double>(steps - 1) - counter;
    Term place = spread(j, tall), column = columnAt(packed, j);
    Term vector =
        select(numbers > place, column, select(equal(numbers, place), column.splat(1), column.splat(0)));
    Term products = dot(vector.conjugate(), state[0], {0}, {0}, {1}, {1});
    Term scaled = products * stretch(columnAt(scalars, j), {batch, 1, columns});
    return SmallVector<Term>{state[0] - stretch(vector, shape) * stretch(scaled, shape)};
  };
  return countedLoop(packed, 0, steps, {identity}, step)[0];
}

} // namespace systole
