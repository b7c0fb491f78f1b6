//===- LinearAlgebra.cpp - Factorizations of batches of matrices ----------===//

#include "LinearAlgebra.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole {

//===----------------------------------------------------------------------===//
// Helpers
//===----------------------------------------------------------------------===//

bool isComplex(const Term &x) { return isa<ComplexType>(x.element()); }

Term promote(const Term &real, const Term &like) {
  return isComplex(like) ? complex(real, real.splat(0)) : real;
}

Term divideByReal(const Term &x, const Term &real) {
  return isComplex(x) ? complex(x.real() / real, x.imag() / real) : x / real;
}

Term squaredModulus(const Term &x) {
  return isComplex(x) ? x.real() * x.real() + x.imag() * x.imag() : x * x;
}

Term rowNumbers(const Term &like, ArrayRef<int64_t> shape) {
  return iota(like, shape, like.getBuilder().getI32Type(), static_cast<int64_t>(shape.size()) - 2);
}

Term columnNumbers(const Term &like, ArrayRef<int64_t> shape) {
  return iota(like, shape, like.getBuilder().getI32Type(), static_cast<int64_t>(shape.size()) - 1);
}

Term spread(const Term &scalar, ArrayRef<int64_t> shape) { return scalar.broadcast(shape, {}); }

Term stretch(const Term &x, ArrayRef<int64_t> shape) {
  return x.broadcast(shape, llvm::to_vector(llvm::seq<int64_t>(0, x.rank())));
}

Term columnAt(const Term &x, const Term &index) {
  return dynamicSlice(x, {index.splat(0), index.splat(0), index}, {x.size(0), x.size(1), 1});
}

Term rowAt(const Term &x, const Term &index) {
  return dynamicSlice(x, {index.splat(0), index, index.splat(0)}, {x.size(0), 1, x.size(2)});
}

Term largestElement(const Term &x) {
  OpBuilder &builder = x.getBuilder();
  Term zero = x.splat(0, RankedTensorType::get({}, x.element()));
  auto reduce = ReduceOp::create(builder, x.getLocation(), ValueRange(Value(x)), ValueRange(Value(zero)),
                                 ArrayRef<int64_t>{1});
  buildBinaryBody<MaxOp>(builder, x.getLocation(), reduce.getBody(), x.element());
  return x.with(reduce.getResult(0)).reshape({x.size(0), 1, x.size(2)});
}

Term transposeMatrix(const Term &x) { return x.transpose({0, 2, 1}); }

Term conjugateTranspose(const Term &x) { return transposeMatrix(x.conjugate()); }

static Term block(const Term &x, int64_t firstRow, int64_t endRow, int64_t firstColumn, int64_t endColumn) {
  return x.sliceDimension(1, firstRow, endRow).sliceDimension(2, firstColumn, endColumn);
}

//===----------------------------------------------------------------------===//
// Cholesky
//===----------------------------------------------------------------------===//

/// The columns of L that belong to a panel, whose rows begin on the diagonal: column j is that of the panel
/// less what the columns before it make of it, divided by the root of its first element.
static Term choleskyPanel(const Term &panel) {
  int64_t batch = panel.size(0), rows = panel.size(1), columns = panel.size(2);
  auto step = [&](const Term &j, ArrayRef<Term> state) {
    const Term &done = state[0];
    Term weights = stretch(rowAt(done, j).conjugate(), {batch, rows, columns});
    Term column = columnAt(panel, j) - (done * weights).sum({2}).reshape({batch, rows, 1});
    Term root = sqrt(rowAt(column, j).real());
    Term rootColumn = stretch(root, {batch, rows, 1});
    Term numbers = rowNumbers(panel, {batch, rows, 1}), pivot = spread(j, {batch, rows, 1});
    column = select(equal(numbers, pivot), promote(rootColumn, panel), divideByReal(column, rootColumn));
    column = select(numbers < pivot, column.splat(0), column);
    return SmallVector<Term>{dynamicUpdateSlice(done, column, {j.splat(0), j.splat(0), j})};
  };
  return countedLoop(panel, 0, columns, {panel.splat(0)}, step)[0];
}

Term cholesky(const Term &a) {
  int64_t size = a.size(1);
  SmallVector<Term> panels;
  Term rest = a;
  for (int64_t begin = 0; begin < size; begin += panelColumns) {
    int64_t width = std::min(panelColumns, size - begin), rows = size - begin;
    Term panel = choleskyPanel(rest.sliceDimension(2, 0, width));
    panels.push_back(panel.pad(0.0, {0, begin, 0}, {0, 0, 0}));
    if (rows == width)
      break;
    Term below = panel.sliceDimension(1, width, rows);
    rest = block(rest, width, rows, width, rows) - dot(below, below.conjugate(), {0}, {0}, {2}, {2});
  }
  return concatenate(panels, 2);
}

//===----------------------------------------------------------------------===//
// Triangular systems
//===----------------------------------------------------------------------===//

/// Row i of x is that of b less what the rows of x before it make of it, divided by the diagonal's element.
static Term solveBlock(const Term &a, const Term &b, bool hasUnitDiagonal) {
  int64_t batch = b.size(0), rows = b.size(1), columns = b.size(2);
  Term isBelow = rowNumbers(a, a.shape()) > columnNumbers(a, a.shape());
  Term strict = select(isBelow, a, a.splat(0));
  auto step = [&](const Term &i, ArrayRef<Term> state) {
    const Term &done = state[0];
    Term weights = stretch(rowAt(strict, i).reshape({batch, rows, 1}), {batch, rows, columns});
    Term row = rowAt(b, i) - (done * weights).sum({1}).reshape({batch, 1, columns});
    if (!hasUnitDiagonal) {
      Term diagonal = dynamicSlice(a, {i.splat(0), i, i}, {batch, 1, 1});
      row = row / stretch(diagonal, {batch, 1, columns});
    }
    return SmallVector<Term>{dynamicUpdateSlice(done, row, {i.splat(0), i, i.splat(0)})};
  };
  return countedLoop(b, 0, rows, {b.splat(0)}, step)[0];
}

Term solveLower(const Term &a, const Term &b, bool hasUnitDiagonal) {
  int64_t size = a.size(1);
  SmallVector<Term> blocks;
  for (int64_t begin = 0; begin < size; begin += panelColumns) {
    int64_t end = std::min(begin + panelColumns, size);
    Term right = b.sliceDimension(1, begin, end);
    if (begin != 0)
      right = right - matmul(block(a, begin, end, 0, begin), concatenate(blocks, 1));
    blocks.push_back(solveBlock(block(a, begin, end, begin, end), right, hasUnitDiagonal));
  }
  return concatenate(blocks, 1);
}

/// Every case is brought to a x = b with a lower triangular a: a system with x on the left is transposed, an
/// upper triangle is turned into a lower one by reversing the order of the unknowns.
Term solveTriangular(Term a, Term b, TriangularSystem system) {
  auto [isLeft, isLower, hasUnitDiagonal, isTransposed, isConjugated] = system;
  if (isConjugated)
    a = a.conjugate();
  if (!isLeft) {
    b = transposeMatrix(b);
    isTransposed = !isTransposed;
  }
  if (isTransposed) {
    a = transposeMatrix(a);
    isLower = !isLower;
  }
  if (!isLower) {
    a = a.reverse({1, 2});
    b = b.reverse({1});
  }
  Term x = solveLower(a, b, hasUnitDiagonal);
  if (!isLower)
    x = x.reverse({1});
  return isLeft ? x : transposeMatrix(x);
}

} // namespace systole
