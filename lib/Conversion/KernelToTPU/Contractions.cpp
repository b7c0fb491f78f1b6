//===- Contractions.cpp - dot_general -------------------------------------===//

#include "Lowering.h"

using namespace mlir;

namespace systole::tpu {

namespace {

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

tpuarithmetic::Precision getPrecision(std::optional<ArrayAttr> config) {
  auto precision = stablehlo::Precision::DEFAULT;
  if (config)
    for (Attribute attribute : *config)
      precision = std::max(precision, cast<stablehlo::PrecisionAttr>(attribute).getValue());
  return precision == stablehlo::Precision::HIGHEST ? tpuarithmetic::Precision::Highest
         : precision == stablehlo::Precision::HIGH  ? tpuarithmetic::Precision::High
                                                    : tpuarithmetic::Precision::Default;
}

} // namespace

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
    copyView(location, splatView(Builder(resultType.getContext()).getZeroAttr(resultType), product.result.shape,
                                 resultType),
             product.result);
    return success();
  }
  if (innermostStride(product.lhs, b + m, k) != 1)
    product.lhs = materialize(location, product.lhs);
  size_t n = product.rhs.shape.size() - b - k;
  if (innermostStride(product.rhs, b, k) != 1 && innermostStride(product.rhs, b + k, n) != 1)
    product.rhs = materialize(location, product.rhs);

  if (depth > kMostDepth) {
    // One dimension of depth, padded so that it splits into equal chunks.
    int64_t blocks = llvm::divideCeil(depth, kLanes);
    product.depthChunks = llvm::divideCeil(blocks * kLanes, kMostDepth);
    int64_t padded = llvm::divideCeil(blocks, product.depthChunks) * product.depthChunks * kLanes;
    auto flatten = [&](TensorView &view, size_t begin) {
      SmallVector<int64_t> shape(view.shape);
      shape.erase(shape.begin() + begin, shape.begin() + begin + k);
      shape.insert(shape.begin() + begin, depth);
      std::optional<TensorView> flat = reshapeView(view, shape);
      if (!flat)
        flat = reshapeView(materialize(location, view), shape);
      SmallVector<int64_t> zeros(shape.size(), 0), high(shape.size(), 0);
      high[begin] = padded - depth;
      Attribute zero = Builder(type.getContext()).getZeroAttr(view.elementType);
      view = padView(location, *flat, splatView(zero, {}, view.elementType), zeros, high, zeros);
    };
    flatten(product.lhs, b + m);
    flatten(product.rhs, b);
    product.depthRank = 1;
  }
  if (isa<FloatType>(type))
    emitMatrixKernel(kernel, location, product);
  else
    emitIntegerMatrixKernel(kernel, location, product);
  return success();
}

LogicalResult Lowering::lowerDotGeneral(stablehlo::DotGeneralOp op) {
  auto dimensions = op.getDotDimensionNumbers();
  Type lhsType = cast<RankedTensorType>(op.getLhs().getType()).getElementType();
  Type resultType = cast<RankedTensorType>(op.getType()).getElementType();
  if (lhsType.isInteger(1) || isa<FloatType>(lhsType) != isa<FloatType>(resultType))
    return op.emitOpError() << "of " << lhsType << " giving " << resultType
                            << " has no TPU form: operands and result must both be floats, or both integers";
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
  product.result = newResult(op.getResult());
  product.batchRank = dimensions.getLhsBatchingDimensions().size();
  product.rowRank = lhsFree.size();
  product.depthRank = dimensions.getLhsContractingDimensions().size();
  product.precision = getPrecision(op.getPrecisionConfig());
  bind(op.getResult(), product.result);
  return emitProduct(op, product);
}

} // namespace systole::tpu
