//===- LinearAlgebraOps.cpp - fft, cholesky and triangular_solve ----------===//
//
// By the definitions, in binary64: a Fourier transform is a sum for each frequency.
//
//===----------------------------------------------------------------------===//

#include "Operations.h"

#include <cmath>
#include <numbers>

using namespace mlir;

namespace systole::reference {

using Complex = std::complex<double>;

static std::vector<Complex> complexElements(const Array &array) {
  std::vector<Complex> elements(array.size());
  for (int64_t i = 0; i < array.size(); ++i)
    elements[i] = array.getComplex(i);
  return elements;
}

static void storeElement(Array &array, int64_t position, Complex value) {
  if (isComplex(array.elementType()))
    array.setComplex(position, value);
  else
    array.setDouble(position, value.real());
}

//===----------------------------------------------------------------------===//
// fft
//===----------------------------------------------------------------------===//

namespace {
/// Complex numbers of a shape.
struct Signal {
  SmallVector<int64_t> shape;
  std::vector<Complex> elements;

  /// How far neighbours along a dimension lie apart.
  int64_t stride(int64_t dimension) const {
    int64_t product = 1;
    for (int64_t size : ArrayRef<int64_t>(shape).drop_front(dimension + 1))
      product *= size;
    return product;
  }
};
} // namespace

/// Calls `change` with the elements along a dimension, and takes what it makes of them, of size `size`.
static Signal mapLines(const Signal &from, int64_t dimension, int64_t size,
                       llvm::function_ref<std::vector<Complex>(const std::vector<Complex> &)> change) {
  Signal to{from.shape, {}};
  to.shape[dimension] = size;
  int64_t length = from.shape[dimension], stride = from.stride(dimension), count = 1;
  for (int64_t extent : to.shape)
    count *= extent;
  to.elements.resize(count);
  for (int64_t line = 0; length != 0 && line < static_cast<int64_t>(from.elements.size()) / length; ++line) {
    int64_t outer = line / stride, inner = line % stride;
    std::vector<Complex> elements(length);
    for (int64_t i = 0; i < length; ++i)
      elements[i] = from.elements[(outer * length + i) * stride + inner];
    std::vector<Complex> changed = change(elements);
    for (int64_t i = 0; i < size; ++i)
      to.elements[(outer * size + i) * stride + inner] = changed[i];
  }
  return to;
}

static std::vector<Complex> transformLine(const std::vector<Complex> &line, bool isInverse) {
  auto size = static_cast<int64_t>(line.size());
  std::vector<Complex> roots(size), result(size);
  for (int64_t i = 0; i < size; ++i) {
    double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(size);
    roots[i] = {std::cos(angle), isInverse ? std::sin(angle) : -std::sin(angle)};
  }
  for (int64_t k = 0; k < size; ++k) {
    for (int64_t i = 0; i < size; ++i)
      result[k] += line[i] * roots[i * k % size];
    if (isInverse)
      result[k] /= static_cast<double>(size);
  }
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::FftOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok() || result->size() == 0)
    return result;
  using stablehlo::FftType;
  FftType type = op.getFftType();
  bool isInverse = type == FftType::IFFT || type == FftType::IRFFT;
  ArrayRef<int64_t> lengths = op.getFftLength();
  Signal signal{SmallVector<int64_t>(ArrayRef<int64_t>(operands[0]->shape())), complexElements(*operands[0])};
  auto last = static_cast<int64_t>(signal.shape.size()) - 1;
  auto transform = [&](const std::vector<Complex> &line) { return transformLine(line, isInverse); };
  for (int64_t dimension = last - static_cast<int64_t>(lengths.size()) + 1; dimension < last; ++dimension)
    signal = mapLines(signal, dimension, signal.shape[dimension], transform);
  signal = mapLines(signal, last, result->dimension(last), [&](std::vector<Complex> line) {
    // The frequencies that a real signal repeats, conjugated.
    if (int64_t size = lengths.back(); type == FftType::IRFFT)
      for (int64_t k = static_cast<int64_t>(line.size()); k < size; ++k)
        line.push_back(std::conj(line[size - k]));
    return transform(line);
  });
  for (int64_t i = 0; i < result->size(); ++i)
    storeElement(*result, i, signal.elements[i]);
  return result;
}

//===----------------------------------------------------------------------===//
// Triangular matrices
//===----------------------------------------------------------------------===//

/// Rows and columns, and how many matrices there are.
static std::tuple<int64_t, int64_t, int64_t> matrixShape(const Array &array) {
  int64_t rows = array.dimension(array.rank() - 2), columns = array.dimension(array.rank() - 1);
  return {rows, columns, rows * columns == 0 ? 0 : array.size() / (rows * columns)};
}

absl::StatusOr<Array> evaluateOp(stablehlo::CholeskyOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  auto [size, columns, batch] = matrixShape(*operands[0]);
  bool isLower = op.getLower();
  std::vector<Complex> a = complexElements(*operands[0]);
  for (int64_t matrix = 0; matrix < batch; ++matrix) {
    const Complex *source = a.data() + matrix * size * size;
    std::vector<Complex> factor(size * size);
    for (int64_t i = 0; i < size; ++i)
      for (int64_t j = 0; j <= i; ++j) {
        Complex sum = isLower ? source[i * size + j] : std::conj(source[j * size + i]);
        for (int64_t k = 0; k < j; ++k)
          sum -= factor[i * size + k] * std::conj(factor[j * size + k]);
        factor[i * size + j] = i == j ? std::sqrt(sum.real()) : sum / factor[j * size + j].real();
      }
    for (int64_t i = 0; i < size; ++i)
      for (int64_t j = 0; j < size; ++j)
        storeElement(*result, (matrix * size + i) * size + j,
                     isLower ? factor[i * size + j] : std::conj(factor[j * size + i]));
  }
  return result;
}

absl::StatusOr<Array> evaluateOp(stablehlo::TriangularSolveOp op, Operands operands) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  using stablehlo::Transpose;
  int64_t size = std::get<0>(matrixShape(*operands[0]));
  auto [rows, columns, batch] = matrixShape(*operands[1]);
  bool isLeft = op.getLeftSide(), isTransposed = op.getTransposeA() != Transpose::NO_TRANSPOSE;
  std::vector<Complex> a = complexElements(*operands[0]), b = complexElements(*operands[1]);
  // Element i, j of the matrix that multiplies x from the left, for x and b turned where it is on the right.
  auto coefficient = [&](int64_t matrix, int64_t i, int64_t j) {
    if (isTransposed == isLeft)
      std::swap(i, j);
    if (i == j && op.getUnitDiagonal())
      return Complex(1);
    bool isGiven = op.getLower() ? i >= j : i <= j;
    Complex value = isGiven ? a[(matrix * size + i) * size + j] : 0;
    return op.getTransposeA() == Transpose::ADJOINT ? std::conj(value) : value;
  };
  bool isForward = op.getLower() == (isTransposed != isLeft);
  int64_t lines = isLeft ? columns : rows;
  for (int64_t at = 0; at < batch * lines; ++at) {
    int64_t matrix = at / lines, line = at % lines;
    auto position = [&](int64_t i) {
      return matrix * rows * columns + (isLeft ? i * columns + line : line * columns + i);
    };
    std::vector<Complex> x(size);
    for (int64_t step = 0; step < size; ++step) {
      int64_t i = isForward ? step : size - 1 - step;
      Complex sum = b[position(i)];
      for (int64_t done = 0; done < step; ++done) {
        int64_t j = isForward ? done : size - 1 - done;
        sum -= coefficient(matrix, i, j) * x[j];
      }
      x[i] = op.getUnitDiagonal() ? sum : sum / coefficient(matrix, i, i);
      storeElement(*result, position(i), x[i]);
    }
  }
  return result;
}

} // namespace systole::reference
