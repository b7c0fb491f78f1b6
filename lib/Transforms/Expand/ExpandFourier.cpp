//===- ExpandFourier.cpp - Fourier transforms as matrix products ----------===//
//
// A transform of n = n1 n2 points is n2 transforms of n1 points, a multiplication by roots of unity, and n1
// transforms of n2 points (Cooley and Tukey 1965). Short ones are products with the matrix of the roots. A
// long prime n goes by way of a convolution whose length is a power of two (Bluestein 1970).
//
//===----------------------------------------------------------------------===//

#include "systole/Dialect/StableHLO/Transforms/Term.h"
#include "systole/Transforms/Passes.h"

#include <cmath>
#include <numbers>

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDFOURIER
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
/// The longest transform that is one product with a matrix, where the length has no such factor.
constexpr int64_t mostDirect = 128;
/// The longest that is sought as a factor.
constexpr int64_t mostFactor = 64;

/// Complex numbers; without imaginary parts where they are all zero.
struct Signal {
  Term real, imag;
};

class Transformer {
public:
  Transformer(const Term &like, bool isInverse) : like(like), isInverse(isInverse) {}

  /// Transforms the last dimension of a matrix of signals; not scaled.
  Signal transform(const Signal &x);
  /// Multiplies each signal by numbers of the last dimension's size.
  Signal scale(const Signal &x, ArrayRef<std::complex<double>> factors);

private:
  using Roots = std::vector<std::complex<double>>;

  /// e^(-2 pi i k / n), or its conjugate for the inverse, exact in the quadrants' corners.
  std::complex<double> root(int64_t k, int64_t n) const;
  Signal constant(const Roots &values, ArrayRef<int64_t> shape);
  Signal direct(const Signal &x, int64_t n);
  Signal split(const Signal &x, int64_t n, int64_t factor);
  Signal bluestein(const Signal &x, int64_t n);

  Term like;
  bool isInverse;
};
} // namespace

static Signal multiply(const Signal &a, const Signal &b) {
  if (!a.imag)
    return {a.real * b.real, a.real * b.imag};
  return {a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real};
}

static Signal map(const Signal &x, llvm::function_ref<Term(const Term &)> function) {
  return {function(x.real), x.imag ? function(x.imag) : Term()};
}

std::complex<double> Transformer::root(int64_t k, int64_t n) const {
  k %= n;
  // The angle is reduced to an eighth of the circle, so that equal numbers come out equal.
  int64_t eighths = (8 * k + n / 2) / n;
  double rest = 2 * std::numbers::pi * (static_cast<double>(k) - eighths * n / 8.0) / n;
  double c = std::cos(rest), s = std::sin(rest);
  constexpr double h = std::numbers::sqrt2 / 2;
  static constexpr double corners[8][2] = {{1, 0},  {h, h},   {0, 1},  {-h, h},
                                           {-1, 0}, {-h, -h}, {0, -1}, {h, -h}};
  const double *corner = corners[eighths % 8];
  std::complex<double> value(corner[0] * c - corner[1] * s, corner[0] * s + corner[1] * c);
  return isInverse ? value : std::conj(value);
}

Signal Transformer::constant(const Roots &values, ArrayRef<int64_t> shape) {
  auto make = [&](bool isImaginary) {
    auto type = RankedTensorType::get(shape, like.element());
    bool isDouble = like.element().isF64();
    SmallVector<APFloat> numbers;
    numbers.reserve(values.size());
    for (std::complex<double> value : values) {
      double part = isImaginary ? value.imag() : value.real();
      numbers.push_back(isDouble ? APFloat(part) : APFloat(static_cast<float>(part)));
    }
    return like.make<ConstantOp>(DenseElementsAttr::get(type, numbers));
  };
  return {make(false), make(true)};
}

Signal Transformer::scale(const Signal &x, ArrayRef<std::complex<double>> factors) {
  auto size = static_cast<int64_t>(factors.size());
  Signal vector = constant(Roots(factors.begin(), factors.end()), {size});
  return multiply(x, map(vector, [&](const Term &part) { return part.broadcast(x.real.shape(), {1}); }));
}

Signal Transformer::direct(const Signal &x, int64_t n) {
  Roots roots(n * n);
  for (int64_t i = 0; i < n; ++i)
    for (int64_t k = 0; k < n; ++k)
      roots[i * n + k] = root(i * k, n);
  Signal matrix = constant(roots, {n, n});
  Signal fromReal = {matmul(x.real, matrix.real), matmul(x.real, matrix.imag)};
  if (!x.imag)
    return fromReal;
  return {fromReal.real - matmul(x.imag, matrix.imag), fromReal.imag + matmul(x.imag, matrix.real)};
}

/// With i = n2 i1 + i2 and k = k1 + n1 k2, over i1 first, then over i2.
Signal Transformer::split(const Signal &x, int64_t n, int64_t n1) {
  int64_t n2 = n / n1, count = x.real.size(0);
  Roots roots(n1 * n1), twiddles(n1 * n2);
  for (int64_t k = 0; k < n1; ++k) {
    for (int64_t i = 0; i < n1; ++i)
      roots[k * n1 + i] = root(i * k, n1);
    for (int64_t i = 0; i < n2; ++i)
      twiddles[k * n2 + i] = root(i * k, n);
  }
  Signal matrix = constant(roots, {n1, n1});
  Signal points = map(x, [&](const Term &part) { return part.reshape({count, n1, n2}); });
  // The products have k1 first, then what was not summed over: [n1, count, n2].
  auto product = [&](const Term &factor, const Term &part) { return dot(factor, part, {}, {}, {1}, {1}); };
  Signal first = {product(matrix.real, points.real), product(matrix.imag, points.real)};
  if (x.imag)
    first = {first.real - product(matrix.imag, points.imag), first.imag + product(matrix.real, points.imag)};
  Signal factors = map(constant(twiddles, {n1, n2}),
                       [&](const Term &part) { return part.broadcast({n1, count, n2}, {0, 2}); });
  Signal turned = multiply(first, factors);
  Signal second = transform(map(turned, [&](const Term &part) { return part.reshape({n1 * count, n2}); }));
  return map(second, [&](const Term &part) {
    return part.reshape({n1, count, n2}).transpose({1, 2, 0}).reshape({count, n});
  });
}

/// i k = (i^2 + k^2 - (k - i)^2) / 2 makes a convolution with chirps of it.
Signal Transformer::bluestein(const Signal &x, int64_t n) {
  int64_t count = x.real.size(0);
  auto length = static_cast<int64_t>(llvm::PowerOf2Ceil(2 * n - 1));
  Roots chirp(n), kernel(length);
  for (int64_t i = 0; i < n; ++i) {
    chirp[i] = root(static_cast<int64_t>(static_cast<unsigned __int128>(i) * i % (2 * n)), 2 * n);
    kernel[i] = std::conj(chirp[i]);
    kernel[(length - i) % length] = std::conj(chirp[i]);
  }
  Signal padded =
      map(scale(x, chirp), [&](const Term &part) { return part.pad(0.0, {0, 0}, {0, length - n}); });
  Transformer forward(like, false), backward(like, true);
  Signal spectrum = forward.transform(padded);
  Signal kernelSpectrum = forward.transform(constant(kernel, {1, length}));
  kernelSpectrum = map(kernelSpectrum, [&](const Term &part) {
    return part.reshape({length}).broadcast({count, length}, {1});
  });
  Signal product = backward.transform(multiply(spectrum, kernelSpectrum));
  Signal cut = map(product, [&](const Term &part) {
    return part.sliceDimension(1, 0, n) * (1.0 / static_cast<double>(length));
  });
  return scale(cut, chirp);
}

/// A divisor for `split`: the largest that is no longer than `mostFactor`, and that leaves more than one.
static int64_t findFactor(int64_t n) {
  for (int64_t factor = std::min(mostFactor, n / 2); factor > 1; --factor)
    if (n % factor == 0)
      return factor;
  return 1;
}

Signal Transformer::transform(const Signal &x) {
  int64_t n = x.real.size(1);
  if (n == 1)
    return {x.real, x.imag ? x.imag : x.real.splat(0)};
  if (n <= mostFactor)
    return direct(x, n);
  if (int64_t factor = findFactor(n); factor > 1)
    return split(x, n, factor);
  return n <= mostDirect ? direct(x, n) : bluestein(x, n);
}

//===----------------------------------------------------------------------===//
// The op
//===----------------------------------------------------------------------===//

/// Applies `change` to matrices whose rows lie along a dimension.
static Signal alongDimension(const Signal &x, int64_t dimension,
                             llvm::function_ref<Signal(const Signal &)> change) {
  SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(0, x.real.rank()));
  std::swap(order[dimension], order.back());
  bool isLast = dimension == x.real.rank() - 1;
  SmallVector<int64_t> shape;
  Signal rows = map(x, [&](const Term &part) {
    Term moved = isLast ? part : part.transpose(order);
    shape.assign(moved.shape().begin(), moved.shape().end());
    return moved.reshape({moved.type().getNumElements() / shape.back(), shape.back()});
  });
  Signal changed = change(rows);
  shape.back() = changed.real.size(1);
  return map(changed, [&](const Term &part) {
    Term moved = part.reshape(shape);
    return isLast ? moved : moved.transpose(order);
  });
}

/// All `n` frequencies of a real signal from the n / 2 + 1 first: the others are conjugates.
static Signal mirror(const Signal &half, int64_t n) {
  int64_t known = n / 2 + 1;
  auto whole = [&](const Term &part, bool isImaginary) {
    if (known == n)
      return part;
    Term rest = part.sliceDimension(1, 1, n - known + 1).reverse({1});
    return concatenate({part, isImaginary ? -rest : rest}, 1);
  };
  return {whole(half.real, false), whole(half.imag, true)};
}

static Signal expandTransform(FftOp op, const Signal &operand) {
  bool isInverse = op.getFftType() == FftType::IFFT || op.getFftType() == FftType::IRFFT;
  Transformer transformer(operand.real, isInverse);
  ArrayRef<int64_t> lengths = op.getFftLength();
  int64_t first = operand.real.rank() - static_cast<int64_t>(lengths.size()), last = operand.real.rank() - 1;
  auto transform = [&](const Signal &rows) { return transformer.transform(rows); };
  Signal x = operand;
  if (op.getFftType() == FftType::IRFFT) {
    for (int64_t dimension = first; dimension < last; ++dimension)
      x = alongDimension(x, dimension, transform);
    x = alongDimension(x, last, [&](const Signal &rows) { return transform(mirror(rows, lengths.back())); });
  } else {
    x = alongDimension(x, last, [&](const Signal &rows) {
      Signal all = transform(rows);
      if (op.getFftType() != FftType::RFFT)
        return all;
      return map(all, [&](const Term &part) { return part.sliceDimension(1, 0, lengths.back() / 2 + 1); });
    });
    for (int64_t dimension = last - 1; dimension >= first; --dimension)
      x = alongDimension(x, dimension, transform);
  }
  if (!isInverse)
    return x;
  double points = 1;
  for (int64_t length : lengths)
    points *= static_cast<double>(length);
  return map(x, [&](const Term &part) { return part * (1 / points); });
}

static void expand(FftOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  auto operandType = cast<RankedTensorType>(op.getOperand().getType());
  if (!type.hasStaticShape() || !operandType.hasStaticShape())
    return;
  OpBuilder builder(op);
  Term operand(builder, op.getLoc(), op.getOperand());
  if (type.getNumElements() == 0 || operandType.getNumElements() == 0) {
    op.replaceAllUsesWith(Value(operand.splat(0, type)));
    op.erase();
    return;
  }
  bool isReal = op.getFftType() == FftType::RFFT;
  Signal result = expandTransform(op, {operand.real(), isReal ? Term() : operand.imag()});
  bool givesReal = op.getFftType() == FftType::IRFFT;
  op.replaceAllUsesWith(Value(givesReal ? result.real : complex(result.real, result.imag)));
  op.erase();
}

namespace {
struct StableHLOExpandFourier : public systole::impl::StableHLOExpandFourierBase<StableHLOExpandFourier> {
  void runOnOperation() override {
    getOperation().walk([](FftOp op) { expand(op); });
  }
};
} // namespace
