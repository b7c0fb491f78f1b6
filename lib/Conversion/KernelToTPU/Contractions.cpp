//===- Contractions.cpp - dot_general and convolution ---------------------===//

#include "DepthwiseKernel.h"
#include "Lowering.h"

using namespace mlir;

namespace systole::tpu {

namespace {

/// With more rows than this, a tile of whole depth would leave too little room for them.
constexpr int64_t kFewRows = 64;
constexpr int64_t kChunkDepth = 1024;
constexpr int64_t kMostDepthwisePositions = 64; ///< Of a window; docs/Numerics.md, rule 11.

/// The stride of the innermost dimension in a range that has more than one index; 1 where there is none.
int64_t innermostStride(const TensorView &view, size_t begin, size_t count) {
  for (size_t i = begin + count; i-- > begin;)
    if (view.shape[i] != 1)
      return view.strides[i];
  return 1;
}

int64_t productOf(ArrayRef<int64_t> values) {
  int64_t product = 1;
  for (int64_t value : values)
    product *= value;
  return product;
}

/// Dimensions of a rank that none of the two lists names, in order.
SmallVector<int64_t> freeDimensions(int64_t rank, ArrayRef<int64_t> batching, ArrayRef<int64_t> contracting) {
  SmallVector<int64_t> dimensions;
  for (int64_t i = 0; i < rank; ++i)
    if (!llvm::is_contained(batching, i) && !llvm::is_contained(contracting, i))
      dimensions.push_back(i);
  return dimensions;
}

/// As many passes as the more precise operand asks for, or as the algorithm has.
tpuarithmetic::Precision getPrecision(std::optional<ArrayAttr> config, stablehlo::DotAlgorithmAttr algorithm,
                                      Type lhsType, Type rhsType) {
  using tpuarithmetic::Precision;
  // bf16 operands are their own only part.
  if (lhsType.isBF16() && rhsType.isBF16())
    return Precision::Default;
  if (algorithm) {
    int64_t operations = algorithm.getNumPrimitiveOperations();
    bool isNarrow = algorithm.getLhsPrecisionType().getIntOrFloatBitWidth() <= 16;
    return !isNarrow || operations >= 6 ? Precision::Highest
           : operations >= 3            ? Precision::High
                                        : Precision::Default;
  }
  auto precision = stablehlo::Precision::DEFAULT;
  if (config)
    for (Attribute attribute : *config)
      precision = std::max(precision, cast<stablehlo::PrecisionAttr>(attribute).getValue());
  return precision == stablehlo::Precision::HIGHEST ? Precision::Highest
         : precision == stablehlo::Precision::HIGH  ? Precision::High
                                                    : Precision::Default;
}

/// Operands and results are all floats or all integers.
LogicalResult checkKinds(Operation *op) {
  Type lhs = getElementTypeOrSelf(op->getOperand(0)), rhs = getElementTypeOrSelf(op->getOperand(1)),
       result = getElementTypeOrSelf(op->getResult(0));
  bool isFloat = isa<FloatType>(lhs);
  if (isa<FloatType>(rhs) == isFloat && isa<FloatType>(result) == isFloat && !lhs.isInteger(1) &&
      !rhs.isInteger(1))
    return success();
  return op->emitOpError() << "of " << lhs << " and " << rhs << " giving " << result
                           << " has no TPU form: operands and result must all be floats, or all be integers";
}

} // namespace

/// Where whole depth would leave too little of VMEM for rows, makes it one dimension that comes in chunks.
/// For integers it is padded to whole ones.
void Lowering::splitDepth(Location location, MatrixProduct &product, int64_t depth) {
  size_t lhsBegin = product.batchRank + product.rowRank, rhsBegin = product.batchRank;
  auto flatShape = [&](const TensorView &view, size_t begin) {
    SmallVector<int64_t> shape(view.shape);
    shape.erase(shape.begin() + begin, shape.begin() + begin + product.depthRank);
    shape.insert(shape.begin() + begin, depth);
    return shape;
  };
  bool hasManyRows =
      productOf(ArrayRef(product.lhs.shape).slice(product.batchRank, product.rowRank)) > kFewRows;
  bool isFlat = reshapeView(product.lhs, flatShape(product.lhs, lhsBegin)).has_value() &&
                reshapeView(product.rhs, flatShape(product.rhs, rhsBegin)).has_value();
  int64_t most = mostDepth(kernel), mostOfManyRows = std::max(most / 4 / kLanes, int64_t(1)) * kLanes;
  // Chunks are faster for many rows, unless both operands would have to be copied for them.
  bool isPadded = !isa<FloatType>(product.lhs.elementType);
  bool prefersChunks = hasManyRows && isFlat && depth > mostOfManyRows &&
                       (!isPadded || depth % kLanes == 0 || depth > 2 * mostOfManyRows);
  if (depth <= most && !prefersChunks)
    return;
  int64_t blocks = llvm::divideCeil(depth, kLanes);
  int64_t fewest =
      llvm::divideCeil(blocks * kLanes, hasManyRows ? std::min(kChunkDepth, mostOfManyRows) : most);
  int64_t chunks = fewest;
  for (int64_t count = fewest; count <= 2 * fewest && blocks % chunks != 0; ++count)
    chunks = blocks % count == 0 ? count : fewest;
  product.chunkDepth = llvm::divideCeil(blocks, chunks) * kLanes;
  int64_t padded = llvm::alignTo(depth, product.chunkDepth);
  auto flatten = [&](TensorView &view, size_t begin) {
    SmallVector<int64_t> shape = flatShape(view, begin);
    std::optional<TensorView> flat = reshapeView(view, shape);
    if (!flat)
      flat = reshapeView(materialize(location, view), shape);
    view = *flat;
    if (!isPadded)
      return;
    SmallVector<int64_t> zeros(shape.size(), 0), high(shape.size(), 0);
    high[begin] = padded - depth;
    Attribute zero = Builder(module.getContext()).getZeroAttr(view.elementType);
    view = padView(location, *flat, splatView(zero, {}, view.elementType), zeros, high, zeros);
  };
  flatten(product.lhs, lhsBegin);
  flatten(product.rhs, rhsBegin);
  product.depthRank = 1;
}

LogicalResult Lowering::emitProduct(Operation *op, MatrixProduct product) {
  Location location = op->getLoc();
  size_t b = product.batchRank, m = product.rowRank, k = product.depthRank;
  product.lhs = withBuffer(product.lhs);
  product.rhs = withBuffer(product.rhs);
  if (product.result.numElements() == 0)
    return success();
  ArrayRef<int64_t> depthShape = ArrayRef(product.lhs.shape).slice(b + m, k);
  int64_t depth = productOf(depthShape);
  Type type = product.lhs.elementType;
  if (depth == 0) {
    Type resultType = product.result.elementType;
    copyView(
        location,
        splatView(Builder(resultType.getContext()).getZeroAttr(resultType), product.result.shape, resultType),
        product.result);
    return success();
  }
  if (innermostStride(product.lhs, b + m, k) != 1)
    product.lhs = materialize(location, product.lhs);
  size_t n = product.rhs.shape.size() - b - k;
  if (innermostStride(product.rhs, b, k) != 1 && innermostStride(product.rhs, b + k, n) != 1)
    product.rhs = materialize(location, product.rhs);

  splitDepth(location, product, depth);
  if (isa<FloatType>(type))
    return emitMatrixKernel(kernel, location, product);
  emitIntegerMatrixKernel(kernel, location, product);
  return success();
}

void Lowering::attachEpilogue(MatrixProduct &product,
                              function_ref<TensorView(const TensorView &)> toProduct) {
  product.sumType = product.result.elementType;
  if (!epilogue)
    return;
  product.sumType = epilogue->productType;
  product.epilogue = epilogue->evaluate;
  product.epilogueOperations = epilogue->ops.size();
  for (const TensorView &operand : epilogue->views)
    product.epilogueOperands.push_back(toProduct(operand));
}

LogicalResult Lowering::lowerDotGeneral(stablehlo::DotGeneralOp op) {
  auto dimensions = op.getDotDimensionNumbers();
  if (failed(checkKinds(op)))
    return failure();
  MatrixProduct product;
  TensorView lhs = view(op.getLhs()), rhs = view(op.getRhs());
  SmallVector<int64_t> lhsOrder(dimensions.getLhsBatchingDimensions());
  SmallVector<int64_t> lhsFree = freeDimensions(lhs.shape.size(), dimensions.getLhsBatchingDimensions(),
                                                dimensions.getLhsContractingDimensions());
  llvm::append_range(lhsOrder, lhsFree);
  llvm::append_range(lhsOrder, dimensions.getLhsContractingDimensions());
  SmallVector<int64_t> rhsOrder(dimensions.getRhsBatchingDimensions());
  llvm::append_range(rhsOrder, dimensions.getRhsContractingDimensions());
  llvm::append_range(rhsOrder, freeDimensions(rhs.shape.size(), dimensions.getRhsBatchingDimensions(),
                                              dimensions.getRhsContractingDimensions()));
  product.lhs = permuteView(lhs, lhsOrder);
  product.rhs = permuteView(rhs, rhsOrder);
  product.result =
      newTensor(cast<RankedTensorType>(op.getType()).getShape(), resultElementType(op.getType()));
  attachEpilogue(product, [](const TensorView &operand) { return operand; });
  product.batchRank = dimensions.getLhsBatchingDimensions().size();
  product.rowRank = lhsFree.size();
  product.depthRank = dimensions.getLhsContractingDimensions().size();
  product.precision = getPrecision(op.getPrecisionConfig(), op.getAlgorithmAttr(), product.lhs.elementType,
                                   product.rhs.elementType);
  bind(op.getResult(), product.result);
  return emitProduct(op, product);
}

//===----------------------------------------------------------------------===//
// convolution
//===----------------------------------------------------------------------===//

namespace {

/// Splits a dimension into `count` parts of equal size; the part's number comes first, as a new dimension 0.
TensorView splitOff(const TensorView &view, size_t dimension, int64_t count) {
  TensorView result = view;
  result.shape[dimension] /= count;
  result.shape.insert(result.shape.begin(), count);
  result.strides.insert(result.strides.begin(), view.strides[dimension] * result.shape[dimension + 1]);
  return result;
}

SmallVector<int64_t> joinDimensions(int64_t first, ArrayRef<int64_t> middle, int64_t last) {
  SmallVector<int64_t> order{first};
  llvm::append_range(order, middle);
  order.push_back(last);
  return order;
}

} // namespace

/// A product whose rows are the result's positions, and whose depth is the window, then the input features:
/// lhs is the padded operand with overlapping strides.
LogicalResult Lowering::lowerConvolution(stablehlo::ConvolutionOp op) {
  if (failed(checkKinds(op)))
    return failure();
  Location location = op.getLoc();
  auto numbers = op.getDimensionNumbers();
  size_t spatial = numbers.getInputSpatialDimensions().size();
  // Batch, positions, features; window, input features, output features.
  TensorView input = permuteView(view(op.getLhs()), joinDimensions(numbers.getInputBatchDimension(),
                                                                   numbers.getInputSpatialDimensions(),
                                                                   numbers.getInputFeatureDimension()));
  SmallVector<int64_t> weightOrder(numbers.getKernelSpatialDimensions());
  weightOrder.push_back(numbers.getKernelInputFeatureDimension());
  weightOrder.push_back(numbers.getKernelOutputFeatureDimension());
  TensorView weights = permuteView(withBuffer(view(op.getRhs())), weightOrder);
  SmallVector<int64_t> resultOrder =
      joinDimensions(numbers.getOutputBatchDimension(), numbers.getOutputSpatialDimensions(),
                     numbers.getOutputFeatureDimension());
  ArrayRef<int64_t> resultShape = cast<RankedTensorType>(op.getType()).getShape();
  SmallVector<int64_t> orderedShape, inverse(resultOrder.size());
  for (auto [index, dimension] : llvm::enumerate(resultOrder)) {
    orderedShape.push_back(resultShape[dimension]);
    inverse[dimension] = index;
  }
  TensorView result = newTensor(orderedShape, resultElementType(op.getType()));
  bind(op.getResult(), permuteView(result, inverse));

  SmallVector<int64_t> low{0}, high{0}, interior{0};
  for (size_t i = 0; i < spatial; ++i) {
    low.push_back(op.getPaddingOrDefault()[i].first);
    high.push_back(op.getPaddingOrDefault()[i].second);
    interior.push_back(op.getLhsDilationOrDefault()[i] - 1);
    if (op.getReversalOrDefault()[i]) {
      weights.offset += (weights.shape[i] - 1) * weights.strides[i];
      weights.strides[i] = -weights.strides[i];
    }
  }
  low.push_back(0);
  high.push_back(0);
  interior.push_back(0);
  Attribute zero = Builder(op.getContext()).getZeroAttr(input.elementType);
  input = withBuffer(padView(location, input, splatView(zero, {}, input.elementType), low, high, interior));
  if (input.shape.back() != 1 && input.strides.back() != 1)
    input = materialize(location, input);

  auto precision = getPrecision(op.getPrecisionConfig(), nullptr, input.elementType, weights.elementType);
  int64_t positions = productOf(ArrayRef(weights.shape).take_front(spatial));
  if (op.getFeatureGroupCount() > 1 && weights.shape[spatial] == 1 && spatial > 0 &&
      positions <= kMostDepthwisePositions && isa<FloatType>(input.elementType) &&
      precision == tpuarithmetic::Precision::Default) {
    emitDepthwise(op, input, weights, result);
    return success();
  }

  // Groups of features or of batches are a batch of products.
  int64_t featureGroups = op.getFeatureGroupCount(), batchGroups = op.getBatchGroupCount();
  int64_t groups = std::max(featureGroups, batchGroups);
  TensorView lhs = splitOff(input, batchGroups > 1 ? 0 : spatial + 1, groups);
  MatrixProduct product;
  product.rhs = splitOff(weights, spatial + 1, groups);
  product.result = splitOff(result, spatial + 1, groups);
  attachEpilogue(product, [&](const TensorView &operand) {
    return splitOff(permuteView(operand, resultOrder), spatial + 1, groups);
  });
  // lhs: group, batch, positions, window, features.
  TensorView windows = lhs;
  windows.shape.resize(2);
  windows.strides.resize(2);
  for (size_t i = 0; i < spatial; ++i) {
    windows.shape.push_back(result.shape[1 + i]);
    windows.strides.push_back(lhs.strides[2 + i] * op.getStridesOrDefault()[i]);
  }
  for (size_t i = 0; i < spatial; ++i) {
    windows.shape.push_back(weights.shape[i]);
    windows.strides.push_back(lhs.strides[2 + i] * op.getRhsDilationOrDefault()[i]);
  }
  windows.shape.push_back(lhs.shape.back());
  windows.strides.push_back(lhs.strides.back());
  product.lhs = windows;
  product.batchRank = 1;
  product.rowRank = 1 + spatial;
  product.depthRank = spatial + 1;
  product.precision = precision;
  return emitProduct(op, product);
}

/// A feature of the input may have several of the result: each of these is a convolution of its own.
void Lowering::emitDepthwise(stablehlo::ConvolutionOp op, const TensorView &input, const TensorView &weights,
                             const TensorView &result) {
  int64_t features = input.shape.back(), multiplier = weights.shape.back() / features;
  auto everyNth = [&](TensorView view, int64_t first) {
    view.offset += first * view.strides.back();
    view.strides.back() *= multiplier;
    view.shape.back() = features;
    return view;
  };
  TensorView windows = weights;
  size_t spatial = windows.shape.size() - 2;
  windows.shape.erase(windows.shape.begin() + spatial);
  windows.strides.erase(windows.strides.begin() + spatial);
  for (int64_t i = 0; i < multiplier; ++i)
    emitDepthwiseKernel(kernel, op.getLoc(),
                        {input, everyNth(windows, i), everyNth(result, i),
                         SmallVector<int64_t>(op.getStridesOrDefault()),
                         SmallVector<int64_t>(op.getRhsDilationOrDefault())});
}

} // namespace systole::tpu
