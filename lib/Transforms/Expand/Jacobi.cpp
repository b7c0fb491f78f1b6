//===- Jacobi.cpp - Singular values and eigenvalues by rotations ----------===//
//
// Hestenes: Inversion of matrices by biorthogonalization (1958). Pairs of columns are rotated until all are
// orthogonal; half as many pairs as columns at a time, in the order of Brent and Luk (1985): the columns sit
// at a table with two sides, each opposite its partner, and all but one move on by a place after each round.
//
//===----------------------------------------------------------------------===//

#include "LinearAlgebra.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

using Shape = SmallVector<int64_t, 3>;

/// More sweeps than any matrix that we have seen took.
static constexpr int64_t mostSweeps = 30;

/// The largest of all elements, as a scalar; NaN counts as none, so that loops end.
static Term largestOf(const Term &x) {
  OpBuilder &builder = x.getBuilder();
  Term zero = x.splat(0, RankedTensorType::get({}, x.element()));
  Term numbers = select(isNaN(x), x.splat(0), x);
  SmallVector<int64_t> dimensions = llvm::to_vector(llvm::seq<int64_t>(0, x.rank()));
  auto reduce = ReduceOp::create(builder, x.getLocation(), ValueRange(Value(numbers)),
                                 ValueRange(Value(zero)), dimensions);
  buildBinaryBody<MaxOp>(builder, x.getLocation(), reduce.getBody(), x.element());
  return x.with(reduce.getResult(0));
}

namespace {
/// The columns of a pair of matrices on the two sides of the table.
struct Table {
  Term left, right;
};
} // namespace

/// Everyone but the first on the left moves on.
static Table moveOn(const Table &table) {
  int64_t half = table.left.size(2);
  if (half == 1)
    return table;
  auto columns = [](const Term &x, int64_t begin, int64_t end) { return x.sliceDimension(2, begin, end); };
  SmallVector<Term> left{columns(table.left, 0, 1), columns(table.right, 0, 1)};
  if (half > 2)
    left.push_back(columns(table.left, 1, half - 1));
  return {concatenate(left, 2),
          concatenate({columns(table.right, 1, half), columns(table.left, half - 1, half)}, 2)};
}

static Table rotate(const Table &table, const Term &cosine, const Term &sine, const Term &phase) {
  Shape shape(table.left.shape());
  Term c = stretch(promote(cosine, table.left), shape), s = stretch(promote(sine, table.left), shape);
  Term right = phase ? table.right * stretch(phase, shape) : table.right;
  return {c * table.left - s * right, s * table.left + c * right};
}

static Term squaredNorms(const Term &x) {
  return squaredModulus(x).sum({1}).reshape({x.size(0), 1, x.size(2)});
}

/// One round: rotates each pair so that its columns of `matrix` become orthogonal, and those of `basis`
/// alike. Gives the largest cosine of the angle between two columns before.
static Term rotatePairs(Table &matrix, Table &basis) {
  int64_t batch = matrix.left.size(0), half = matrix.left.size(2);
  Term alpha = squaredNorms(matrix.left), beta = squaredNorms(matrix.right);
  Term gamma = (matrix.left.conjugate() * matrix.right).sum({1}).reshape({batch, 1, half});
  Term size = abs(gamma);
  Term isZero = equal(size, 0), safe = select(isZero, size.splat(1), size);
  Term zeta = (beta - alpha) / (2 * safe);
  Term tangent = 1.0 / (abs(zeta) + sqrt(1 + zeta * zeta));
  tangent = select(zeta < 0, -tangent, tangent);
  tangent = select(isZero | isNaN(tangent), tangent.splat(0), tangent);
  Term cosine = 1.0 / sqrt(1 + tangent * tangent), sine = cosine * tangent;
  // The right column is turned first so that the product of the two is real and positive.
  Term phase = divideByReal(gamma.conjugate(), safe);
  phase = select(isZero, phase.splat(1), phase);
  matrix = rotate(matrix, cosine, sine, phase);
  basis = rotate(basis, cosine, sine, phase);
  Term product = sqrt(alpha) * sqrt(beta);
  return largestOf(select(isZero | equal(product, 0), size.splat(0), size / product));
}

/// Rotates the columns of `matrix` until they are orthogonal; gives the product with the rotations and the
/// rotations themselves.
static std::pair<Term, Term> orthogonalize(const Term &matrix) {
  int64_t batch = matrix.size(0), columns = matrix.size(2), padded = columns + columns % 2;
  int64_t half = padded / 2;
  Shape square{batch, padded, padded};
  Term zero = matrix.splat(0, RankedTensorType::get(square, matrix.element()));
  Term identity =
      select(equal(rowNumbers(matrix, square), columnNumbers(matrix, square)), zero.splat(1), zero);
  Term whole = padded == columns ? matrix : matrix.pad(0.0, {0, 0, 0}, {0, 0, 1});
  auto scalar = RankedTensorType::get({}, matrix.real().element());
  double tolerance = (matrix.real().isDouble() ? 0x1p-52 : 0x1p-23) * 4;
  auto sweep = [&](ArrayRef<Term> state) {
    Table table{state[2], state[3]}, basis{state[4], state[5]};
    auto round = [&](const Term &, ArrayRef<Term> inner) {
      Table pairs{inner[0], inner[1]}, rotations{inner[2], inner[3]};
      Term angle = rotatePairs(pairs, rotations);
      pairs = moveOn(pairs);
      rotations = moveOn(rotations);
      return SmallVector<Term>{pairs.left, pairs.right, rotations.left, rotations.right,
                               maximum(inner[4], angle)};
    };
    SmallVector<Term> rounds =
        countedLoop(matrix, 0, padded - 1,
                    {table.left, table.right, basis.left, basis.right, matrix.splat(0, scalar)}, round);
    return SmallVector<Term>{state[0] + 1, rounds[4], rounds[0], rounds[1], rounds[2], rounds[3]};
  };
  auto goesOn = [&](ArrayRef<Term> state) {
    return (state[0] < static_cast<double>(mostSweeps)) & (state[1] > tolerance);
  };
  auto side = [&](const Term &x, int64_t begin) { return x.sliceDimension(2, begin, begin + half); };
  Term counter = matrix.splat(0, RankedTensorType::get({}, matrix.getBuilder().getI32Type()));
  SmallVector<Term> result = whileLoop(matrix,
                                       {counter, matrix.splat(1, scalar), side(whole, 0), side(whole, half),
                                        side(identity, 0), side(identity, half)},
                                       goesOn, sweep);
  Term product = concatenate({result[2], result[3]}, 2).sliceDimension(2, 0, columns);
  Term rotations =
      concatenate({result[4], result[5]}, 2).sliceDimension(2, 0, columns).sliceDimension(1, 0, columns);
  // Rounding has changed the lengths of the columns a little, which would change what is made of them as
  // much.
  Term norms = sqrt(squaredNorms(rotations));
  return {divideByReal(product, stretch(norms, product.shape())),
          divideByReal(rotations, stretch(norms, rotations.shape()))};
}

/// Columns in the order of their keys, [batch, 1, columns].
static SmallVector<Term> sortColumns(const Term &keys, ArrayRef<Term> matrices, bool isDescending) {
  OpBuilder &builder = keys.getBuilder();
  SmallVector<Term> sorted;
  // One sort for each number of rows.
  for (const Term &matrix : matrices) {
    Value operands[] = {stretch(keys, matrix.shape()), matrix};
    auto sort = SortOp::create(builder, keys.getLocation(), ValueRange(operands), 2, /*isStable=*/true);
    OpBuilder::InsertionGuard guard(builder);
    auto key = RankedTensorType::get({}, keys.element()), other = RankedTensorType::get({}, matrix.element());
    Block *block = builder.createBlock(&sort.getComparator(), {}, {key, key, other, other},
                                       SmallVector<Location>(4, keys.getLocation()));
    Value before =
        CompareOp::create(builder, keys.getLocation(), block->getArgument(0), block->getArgument(1),
                          isDescending ? ComparisonDirection::GT : ComparisonDirection::LT);
    ReturnOp::create(builder, keys.getLocation(), before);
    sorted.push_back(matrix.with(sort.getResult(1)));
  }
  return sorted;
}

/// The matrix is shifted by a bound of its eigenvalues, so that the columns' norms tell all of them apart;
/// each eigenvalue is then the quotient v^H a v of its vector.
Eigen decomposeHermitian(const Term &a) {
  Shape shape(a.shape());
  int64_t batch = shape[0], size = shape[1];
  Term bound = sqrt(squaredModulus(a).sum({1, 2})).reshape({batch, 1, 1});
  Term isDiagonal = equal(rowNumbers(a, shape), columnNumbers(a, shape));
  Term shift = select(isDiagonal, stretch(promote(bound, a), shape), a.splat(0));
  Term vectors = orthogonalize(a + shift).second;
  Term image = matmul(a, vectors);
  Term values = (vectors.conjugate() * image).real().sum({1}).reshape({batch, 1, size});
  SmallVector<Term> sorted = sortColumns(values, {vectors, values}, /*isDescending=*/false);
  return {sorted[0], sorted[1].reshape({batch, size})};
}

/// Of a tall matrix: the columns of a V, sorted by their norms, are U S. Householder's method gives the U
/// whose columns are orthonormal even where a singular value is zero.
static SVD decomposeTall(const Term &a, bool isFull) {
  int64_t batch = a.size(0), rows = a.size(1), columns = a.size(2);
  auto [product, rotations] = orthogonalize(a);
  SmallVector<Term> sorted = sortColumns(squaredNorms(product), {product, rotations}, /*isDescending=*/true);
  QR qr = decomposeQR(sorted[0]);
  Term packed = isFull && rows > columns ? qr.packed.pad(0.0, {0, 0, 0}, {0, 0, rows - columns}) : qr.packed;
  Term left = multiplyReflections(packed, qr.factors);
  // The diagonal of R is real: a sign that goes into the right side.
  Shape square{batch, columns, columns};
  Term top = qr.packed.sliceDimension(1, 0, columns).real();
  Term isDiagonal = equal(rowNumbers(a, square), columnNumbers(a, square));
  Term diagonal = select(isDiagonal, top, top.splat(0)).sum({1}).reshape({batch, 1, columns});
  Term sign = promote(select(diagonal < 0, diagonal.splat(-1), diagonal.splat(1)), a);
  return {left, abs(diagonal).reshape({batch, columns}), sorted[1] * stretch(sign, square)};
}

SVD decomposeSingular(const Term &a, bool isFull) {
  if (a.size(1) >= a.size(2))
    return decomposeTall(a, isFull);
  SVD turned = decomposeTall(conjugateTranspose(a), isFull);
  return {turned.right, turned.values, turned.left};
}

} // namespace systole
