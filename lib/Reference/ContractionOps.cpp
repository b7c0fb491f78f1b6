//===- ContractionOps.cpp - dot_general and convolution -------------------===//

#include "Operations.h"
#include "ScalarFunctions.h"

#include "systole/Support/TPUArithmetic.h"

using namespace mlir;

namespace systole::reference {

namespace {
/// How a contraction multiplies and adds: which kind of number, and on the TPU in how many passes.
struct Contraction {
  enum Kind { Integer, Float, Complex, MatrixUnit, VectorUnit } kind;
  tpuarithmetic::Precision precision = tpuarithmetic::Precision::Default;
};

/// What the vector unit multiplies and adds of a depthwise convolution, all of its window in one sum.
constexpr int64_t mostDepthwisePositions = 64;

/// A contraction's operand as numbers of one kind.
template <typename T> std::vector<T> loadAll(const Array &array) {
  std::vector<T> values(array.size());
  for (int64_t i = 0; i < array.size(); ++i) {
    if constexpr (std::is_same_v<T, uint64_t>)
      values[i] = static_cast<uint64_t>(array.getInt(i));
    else if constexpr (std::is_same_v<T, double>)
      values[i] = array.getDouble(i);
    else if constexpr (std::is_same_v<T, float>)
      values[i] = loadFloat(array, i);
    else
      values[i] = array.getComplex(i);
  }
  return values;
}

/// The sum of products, in ascending order.
template <typename T>
T sumProducts(const std::vector<T> &lhs, const std::vector<T> &rhs, const Contraction &) {
  T sum(0);
  for (auto [a, b] : llvm::zip(lhs, rhs))
    sum += a * b;
  return sum;
}

template <>
float sumProducts(const std::vector<float> &lhs, const std::vector<float> &rhs,
                  const Contraction &contraction) {
  if (contraction.kind == Contraction::VectorUnit) {
    float sum = 0;
    for (auto [a, b] : llvm::zip(lhs, rhs))
      sum = tpuarithmetic::add(
          sum, tpuarithmetic::multiply(tpuarithmetic::roundToBFloat16(a), tpuarithmetic::roundToBFloat16(b)));
    return sum;
  }
  return tpuarithmetic::mxuDot(lhs.data(), 1, rhs.data(), 1, lhs.size(), contraction.precision);
}

void store(Array &result, int64_t i, uint64_t value) { result.setInt(i, static_cast<int64_t>(value)); }
void store(Array &result, int64_t i, double value) { result.setDouble(i, withCanonicalNaN(value)); }
void store(Array &result, int64_t i, float value) { storeFloat(result, i, value); }
void store(Array &result, int64_t i, reference::Complex value) { result.setComplex(i, value); }
} // namespace

/// How many passes the matrix unit takes: as many as the more precise operand asks for, or as the algorithm
/// has.
static tpuarithmetic::Precision precisionOf(std::optional<ArrayAttr> config,
                                            stablehlo::DotAlgorithmAttr algorithm) {
  using tpuarithmetic::Precision;
  if (algorithm) {
    int64_t operations = algorithm.getNumPrimitiveOperations();
    bool isNarrow = algorithm.getLhsPrecisionType().getIntOrFloatBitWidth() <= 16;
    return !isNarrow || operations >= 6 ? Precision::Highest
           : operations >= 3            ? Precision::High
                                        : Precision::Default;
  }
  auto highest = stablehlo::Precision::DEFAULT;
  for (Attribute one : config ? config->getValue() : ArrayRef<Attribute>())
    highest = std::max(highest, cast<stablehlo::PrecisionAttr>(one).getValue());
  return highest == stablehlo::Precision::HIGHEST ? Precision::Highest
         : highest == stablehlo::Precision::HIGH  ? Precision::High
                                                  : Precision::Default;
}

static Contraction contractionOf(const Array &lhs, const Array &rhs, const Array &result, bool isTPU,
                                 tpuarithmetic::Precision precision) {
  ElementType left = lhs.elementType(), right = rhs.elementType();
  if (isComplex(left))
    return {Contraction::Complex};
  if (isInteger(left) && isInteger(right))
    return {Contraction::Integer};
  if (!isTPU || !isVectorFloat(left) || !isVectorFloat(right) || !isVectorFloat(result.elementType()))
    return {Contraction::Float};
  // A bf16 operand is its own only part.
  bool isExact = left == ElementType::BF16 && right == ElementType::BF16;
  return {Contraction::MatrixUnit, isExact ? tpuarithmetic::Precision::Default : precision};
}

/// Calls `compute` with a value of the type in which the contraction computes.
template <typename Compute> static void dispatch(const Contraction &contraction, Compute compute) {
  switch (contraction.kind) {
  case Contraction::Integer:
    return compute(uint64_t());
  case Contraction::Float:
    return compute(double());
  case Contraction::Complex:
    return compute(Complex());
  case Contraction::MatrixUnit:
  case Contraction::VectorUnit:
    return compute(float());
  }
}

//===----------------------------------------------------------------------===//
// dot_general
//===----------------------------------------------------------------------===//

namespace {
/// Positions in an operand of dot_general: the sum of one offset of each list.
struct DotOffsets {
  DotOffsets(const Array &array, ArrayRef<int64_t> batchingDims, ArrayRef<int64_t> contractingDims)
      : batching(offsetsAlong(array, batchingDims)), contracting(offsetsAlong(array, contractingDims)),
        free(offsetsAlong(array, otherDimensions(array, batchingDims, contractingDims))) {}
  std::vector<int64_t> batching, contracting, free;
};
} // namespace

template <typename T>
static void computeDot(const Array &lhs, const Array &rhs, Array &result, const DotOffsets &left,
                       const DotOffsets &right, const Contraction &contraction) {
  std::vector<T> lhsValues = loadAll<T>(lhs), rhsValues = loadAll<T>(rhs);
  std::vector<T> row(left.contracting.size()), column(left.contracting.size());
  auto fill = [](std::vector<T> &line, const std::vector<T> &values, const std::vector<int64_t> &offsets,
                 int64_t start) {
    for (auto [element, offset] : llvm::zip(line, offsets))
      element = values[start + offset];
  };
  int64_t position = 0;
  for (size_t batch = 0; batch < left.batching.size(); ++batch)
    for (int64_t lhsFree : left.free) {
      fill(row, lhsValues, left.contracting, left.batching[batch] + lhsFree);
      for (int64_t rhsFree : right.free) {
        fill(column, rhsValues, right.contracting, right.batching[batch] + rhsFree);
        store(result, position++, sumProducts<T>(row, column, contraction));
      }
    }
}

absl::StatusOr<Array> evaluateOp(stablehlo::DotGeneralOp op, Operands operands, Interpreter &interpreter) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  stablehlo::DotDimensionNumbersAttr dimensions = op.getDotDimensionNumbers();
  const Array &lhs = *operands[0], &rhs = *operands[1];
  DotOffsets left(lhs, dimensions.getLhsBatchingDimensions(), dimensions.getLhsContractingDimensions());
  DotOffsets right(rhs, dimensions.getRhsBatchingDimensions(), dimensions.getRhsContractingDimensions());
  Contraction contraction = contractionOf(lhs, rhs, *result, interpreter.isTPU(),
                                          precisionOf(op.getPrecisionConfig(), op.getAlgorithmAttr()));
  dispatch(contraction, [&]<typename T>(T) { computeDot<T>(lhs, rhs, *result, left, right, contraction); });
  return result;
}

//===----------------------------------------------------------------------===//
// convolution
//===----------------------------------------------------------------------===//

namespace {
/// Where the products of a convolution come from. A result's products are those of its window's positions in
/// row-major order and, at each, of the input features of its group; positions in the padding or in holes
/// hold zeros.
class ConvolutionIndexing {
public:
  ConvolutionIndexing(stablehlo::ConvolutionOp op, const Array &lhs, const Array &rhs)
      : dimensions(op.getDimensionNumbers()), lhs(lhs), rhs(rhs), strides(op.getStridesOrDefault()),
        lhsDilation(op.getLhsDilationOrDefault()), rhsDilation(op.getRhsDilationOrDefault()),
        padding(op.getPaddingOrDefault()), reversal(op.getReversalOrDefault()),
        featureGroups(op.getFeatureGroupCount()), batchGroups(op.getBatchGroupCount()) {
    for (int64_t dimension : dimensions.getKernelSpatialDimensions())
      window.push_back(rhs.dimension(dimension));
  }

  /// Calls `visit` with the positions in lhs (-1 for a zero) and rhs of each product of the result at
  /// `index`.
  void forEachProduct(ArrayRef<int64_t> index, llvm::function_ref<void(int64_t, int64_t)> visit) const {
    int64_t feature = index[dimensions.getOutputFeatureDimension()];
    int64_t batch = index[dimensions.getOutputBatchDimension()];
    int64_t outputs = rhs.dimension(dimensions.getKernelOutputFeatureDimension());
    int64_t inputs = rhs.dimension(dimensions.getKernelInputFeatureDimension());
    int64_t firstInput = feature / (outputs / featureGroups) * inputs;
    int64_t batches = lhs.dimension(dimensions.getInputBatchDimension()) / batchGroups;
    SmallVector<int64_t> left(lhs.rank()), right(rhs.rank());
    left[dimensions.getInputBatchDimension()] = feature / (outputs / batchGroups) * batches + batch;
    right[dimensions.getKernelOutputFeatureDimension()] = feature;
    forEachIndex(window, [&](ArrayRef<int64_t> at, int64_t) {
      bool isInside = placeWindow(index, at, left, right);
      for (int64_t input = 0; input < inputs; ++input) {
        left[dimensions.getInputFeatureDimension()] = firstInput + input;
        right[dimensions.getKernelInputFeatureDimension()] = input;
        visit(isInside ? lhs.linearIndex(left) : -1, rhs.linearIndex(right));
      }
    });
  }

private:
  /// Sets the spatial indices for position `at` of the window; false where lhs has no element there.
  bool placeWindow(ArrayRef<int64_t> index, ArrayRef<int64_t> at, SmallVectorImpl<int64_t> &left,
                   SmallVectorImpl<int64_t> &right) const {
    bool isInside = true;
    for (auto [spatial, offset] : llvm::enumerate(at)) {
      right[dimensions.getKernelSpatialDimensions()[spatial]] =
          reversal[spatial] ? window[spatial] - 1 - offset : offset;
      int64_t place = index[dimensions.getOutputSpatialDimensions()[spatial]] * strides[spatial] +
                      offset * rhsDilation[spatial] - padding[spatial].first;
      int64_t dimension = dimensions.getInputSpatialDimensions()[spatial];
      left[dimension] = place / lhsDilation[spatial];
      isInside &=
          place >= 0 && place % lhsDilation[spatial] == 0 && left[dimension] < lhs.dimension(dimension);
    }
    return isInside;
  }

  stablehlo::ConvDimensionNumbersAttr dimensions;
  const Array &lhs, &rhs;
  SmallVector<int64_t> strides, lhsDilation, rhsDilation, window;
  SmallVector<std::pair<int64_t, int64_t>> padding;
  SmallVector<bool> reversal;
  int64_t featureGroups, batchGroups;
};
} // namespace

template <typename T>
static void computeConvolution(const Array &lhs, const Array &rhs, Array &result,
                               const ConvolutionIndexing &indexing, const Contraction &contraction) {
  std::vector<T> lhsValues = loadAll<T>(lhs), rhsValues = loadAll<T>(rhs);
  std::vector<T> left, right;
  forEachIndex(result.shape(), [&](ArrayRef<int64_t> index, int64_t position) {
    left.clear();
    right.clear();
    indexing.forEachProduct(index, [&](int64_t lhsPosition, int64_t rhsPosition) {
      left.push_back(lhsPosition < 0 ? T(0) : lhsValues[lhsPosition]);
      right.push_back(rhsValues[rhsPosition]);
    });
    store(result, position, sumProducts<T>(left, right, contraction));
  });
}

/// Whether each group has one input feature, and the window few positions.
static bool isDepthwise(stablehlo::ConvolutionOp op, const Array &rhs) {
  stablehlo::ConvDimensionNumbersAttr dimensions = op.getDimensionNumbers();
  ArrayRef<int64_t> window = dimensions.getKernelSpatialDimensions();
  int64_t positions = 1;
  for (int64_t dimension : window)
    positions *= rhs.dimension(dimension);
  return op.getFeatureGroupCount() > 1 && rhs.dimension(dimensions.getKernelInputFeatureDimension()) == 1 &&
         !window.empty() && positions <= mostDepthwisePositions;
}

absl::StatusOr<Array> evaluateOp(stablehlo::ConvolutionOp op, Operands operands, Interpreter &interpreter) {
  absl::StatusOr<Array> result = allocate(op);
  if (!result.ok())
    return result;
  const Array &lhs = *operands[0], &rhs = *operands[1];
  Contraction contraction =
      contractionOf(lhs, rhs, *result, interpreter.isTPU(), precisionOf(op.getPrecisionConfig(), nullptr));
  if (contraction.kind == Contraction::MatrixUnit &&
      contraction.precision == tpuarithmetic::Precision::Default && isDepthwise(op, rhs))
    contraction.kind = Contraction::VectorUnit;
  ConvolutionIndexing indexing(op, lhs, rhs);
  dispatch(contraction,
           [&]<typename T>(T) { computeConvolution<T>(lhs, rhs, *result, indexing, contraction); });
  return result;
}

} // namespace systole::reference
