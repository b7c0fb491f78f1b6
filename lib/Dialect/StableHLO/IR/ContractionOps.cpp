//===- ContractionOps.cpp - Inference and verification --------------------===//

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;
using namespace systole::stablehlo;

LogicalResult systole::stablehlo::checkContractionTypes(const Reporter &report,
                                                        const ContractionLabels &labels, Type lhs, Type rhs,
                                                        Type result) {
  auto found = [&](StringRef label, StringRef expected) {
    return report(label) << "expected " << expected << ", found operands " << lhs << " and " << rhs
                         << " and a result " << result;
  };
  Type left = getElementTypeOrSelf(lhs), right = getElementTypeOrSelf(rhs);
  Type out = getElementTypeOrSelf(result);
  auto rightQuantized = dyn_cast<quant::QuantizedType>(right);
  if (!isQuantized(left) && !rightQuantized && !isQuantized(out)) {
    // The specification forbids mixed types, and JAX prints them: floats of several widths, and floats with
    // integers.
    bool isMixed = left.isIntOrFloat() && right.isIntOrFloat() && isa<FloatType>(out) &&
                   (isa<FloatType>(left) || isa<FloatType>(right));
    if (left != right && !isMixed)
      return report(labels.plain) << "expected operands of one element type, found " << lhs << " and " << rhs;
    return success();
  }
  if (!rightQuantized || isQuantized(left) != isQuantized(out))
    return found(labels.quantized,
                 "a quantized rhs, and lhs and result both of quantized elements or of none");
  auto leftQuantized = dyn_cast<quant::QuantizedType>(left);
  if (!leftQuantized) {
    if (left != rightQuantized.getExpressedType() || left != out)
      return found(labels.hybrid, "lhs and result of the element type that rhs expresses");
    return success();
  }
  if (leftQuantized.getStorageType() != rightQuantized.getStorageType() ||
      leftQuantized.isSigned() != rightQuantized.isSigned())
    return found(labels.storage, "operands of one storage type");
  if (leftQuantized.getExpressedType() != rightQuantized.getExpressedType() ||
      leftQuantized.getExpressedType() != cast<quant::QuantizedType>(out).getExpressedType())
    return found(labels.expressed, "operands and result of one expressed type");
  if (!isPerAxisQuantized(right) && isPerAxisQuantized(out))
    return found(labels.perTensor, "a result with one scale where rhs has one");
  return success();
}

//===----------------------------------------------------------------------===//
// dot_general
//===----------------------------------------------------------------------===//

/// Batching sizes, then the sizes of lhs and of rhs that are neither batching nor contracting.
static SmallVector<int64_t> dotResultShape(RankedTensorType lhs, RankedTensorType rhs,
                                           DotDimensionNumbersAttr dimensions) {
  SmallVector<int64_t> shape;
  for (auto [left, right] :
       llvm::zip(dimensions.getLhsBatchingDimensions(), dimensions.getRhsBatchingDimensions()))
    shape.push_back(isDynamic(lhs.getDimSize(left)) ? rhs.getDimSize(right) : lhs.getDimSize(left));
  auto addRest = [&](RankedTensorType type, ArrayRef<int64_t> batching, ArrayRef<int64_t> contracting) {
    for (auto [dimension, size] : llvm::enumerate(type.getShape()))
      if (!llvm::is_contained(batching, dimension) && !llvm::is_contained(contracting, dimension))
        shape.push_back(size);
  };
  addRest(lhs, dimensions.getLhsBatchingDimensions(), dimensions.getLhsContractingDimensions());
  addRest(rhs, dimensions.getRhsBatchingDimensions(), dimensions.getRhsContractingDimensions());
  return shape;
}

void DotGeneralOp::build(OpBuilder &builder, OperationState &state, Value lhs, Value rhs,
                         DotDimensionNumbersAttr dimensions, ArrayAttr precisionConfig, Type elementType) {
  RankedTensorType type = tensorOf(lhs);
  auto result = RankedTensorType::get(dotResultShape(type, tensorOf(rhs), dimensions),
                                      elementType ? elementType : type.getElementType());
  build(builder, state, result, lhs, rhs, dimensions, precisionConfig, DotAlgorithmAttr());
}

static LogicalResult checkDotDimensions(const Reporter &report, RankedTensorType lhs, RankedTensorType rhs,
                                        DotDimensionNumbersAttr dimensions) {
  ArrayRef<int64_t> lhsBatching = dimensions.getLhsBatchingDimensions();
  ArrayRef<int64_t> rhsBatching = dimensions.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContracting = dimensions.getLhsContractingDimensions();
  ArrayRef<int64_t> rhsContracting = dimensions.getRhsContractingDimensions();
  if (lhsBatching.size() != rhsBatching.size())
    return report("c1") << "expected as many lhs as rhs batching dimensions, found " << listText(lhsBatching)
                        << " and " << listText(rhsBatching);
  if (lhsContracting.size() != rhsContracting.size())
    return report("c2") << "expected as many lhs as rhs contracting dimensions, found "
                        << listText(lhsContracting) << " and " << listText(rhsContracting);
  auto checkSide = [&](StringRef side, StringRef unique, StringRef batchingRange, StringRef contractingRange,
                       ArrayRef<int64_t> batching, ArrayRef<int64_t> contracting,
                       int64_t rank) -> LogicalResult {
    if (!isUnique(llvm::to_vector(llvm::concat<const int64_t>(batching, contracting))))
      return report(unique) << "expected each " << side << " dimension at most once, found batching "
                            << listText(batching) << " and contracting " << listText(contracting);
    if (!areInRange(batching, 0, rank))
      return report(batchingRange) << "expected " << side << " batching dimensions below " << rank
                                   << ", found " << listText(batching);
    if (!areInRange(contracting, 0, rank))
      return report(contractingRange) << "expected " << side << " contracting dimensions below " << rank
                                      << ", found " << listText(contracting);
    return success();
  };
  if (failed(checkSide("lhs", "c3", "c5", "c6", lhsBatching, lhsContracting, lhs.getRank())) ||
      failed(checkSide("rhs", "c4", "c7", "c8", rhsBatching, rhsContracting, rhs.getRank())))
    return failure();
  auto checkSizes = [&](StringRef constraint, StringRef kind, ArrayRef<int64_t> lefts,
                        ArrayRef<int64_t> rights) -> LogicalResult {
    for (auto [left, right] : llvm::zip(lefts, rights))
      if (!agree(lhs.getDimSize(left), rhs.getDimSize(right)))
        return report(constraint) << "expected " << kind << " dimensions of one size, found "
                                  << lhs.getDimSize(left) << " (dimension " << left << " of lhs) and "
                                  << rhs.getDimSize(right) << " (dimension " << right << " of rhs)";
    return success();
  };
  return success(succeeded(checkSizes("c9", "batching", lhsBatching, rhsBatching)) &&
                 succeeded(checkSizes("c10", "contracting", lhsContracting, rhsContracting)));
}

/// Checks what a quantized rhs must be like: zero points of 0, and no scales along contracting dimensions.
static LogicalResult checkDotQuantization(const Reporter &report, RankedTensorType rhs,
                                          DotDimensionNumbersAttr dimensions) {
  if (auto perTensor = dyn_cast<quant::UniformQuantizedType>(rhs.getElementType()))
    if (perTensor.getZeroPoint() != 0)
      return report("c15") << "expected a rhs whose zero point is 0, found " << rhs;
  auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(rhs.getElementType());
  if (!perAxis)
    return success();
  if (llvm::any_of(perAxis.getZeroPoints(), [](int64_t zeroPoint) { return zeroPoint != 0; }))
    return report("c15") << "expected a rhs whose zero points are 0, found " << rhs;
  if (llvm::is_contained(dimensions.getRhsContractingDimensions(), perAxis.getQuantizedDimension()))
    return report("c16")
           << "expected a rhs that is quantized along a dimension that is not contracting, found " << rhs
           << " and contracting dimensions " << listText(dimensions.getRhsContractingDimensions());
  return success();
}

/// Checks that there is hardware that computes as `algorithm` says: the combinations that StableHLO knows.
static LogicalResult checkKnownAlgorithm(DotGeneralOp op, DotAlgorithmAttr algorithm) {
  Type lhs = algorithm.getLhsPrecisionType(), rhs = algorithm.getRhsPrecisionType();
  Type sum = algorithm.getAccumulationType();
  int64_t products = algorithm.getNumPrimitiveOperations();
  auto isByteFloat = [](Type type) {
    return isa<Float8E3M4Type, Float8E4M3Type, Float8E4M3FNType, Float8E5M2Type, Float8E4M3FNUZType,
               Float8E4M3B11FNUZType, Float8E5M2FNUZType>(type);
  };
  bool isKnown;
  if (isByteFloat(lhs) && isByteFloat(rhs))
    isKnown = sum.isF32() && products == 1;
  else if (lhs != rhs || algorithm.getAllowImpreciseAccumulation())
    isKnown = false;
  else if (lhs.isBF16() && sum.isF32())
    isKnown = llvm::is_contained({1, 3, 6, 9}, products);
  else if (lhs.isTF32() && sum.isF32())
    isKnown = llvm::is_contained({1, 3}, products);
  else
    isKnown =
        products == 1 && ((lhs.isF16() && (sum.isF16() || sum.isF32())) || (lhs.isBF16() && sum.isBF16()) ||
                          (lhs.isF32() && sum.isF32()) || (lhs.isF64() && sum.isF64()));
  if (!isKnown || algorithm.getLhsComponentCount() != 1 || algorithm.getRhsComponentCount() != 1)
    return op.emitOpError()
           << "expected an algorithm that StableHLO knows, such as bf16 operands, f32 sums and 1, 3, "
              "6 or 9 primitive operations of one component each, found "
           << algorithm;
  return success();
}

LogicalResult DotGeneralOp::verify() {
  Reporter report(*this);
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  if (failed(checkDotDimensions(report, lhs, rhs, getDotDimensionNumbers())))
    return failure();
  // One precision is none of the specification's, and means both operands.
  if (getPrecisionConfig() && getPrecisionConfig()->size() > 2)
    return report("c11") << "expected 2 precisions, found " << getPrecisionConfig()->size();
  SmallVector<int64_t> shape = dotResultShape(lhs, rhs, getDotDimensionNumbers());
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return report("c12") << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (failed(
          checkContractionTypes(report, {"c13", "c14", "c17", "c18", "c19", "c20"}, lhs, rhs, getType())) ||
      failed(checkDotQuantization(report, rhs, getDotDimensionNumbers())))
    return failure();
  if (DotAlgorithmAttr algorithm = getAlgorithmAttr()) {
    if (algorithm.getLhsComponentCount() < 1)
      return report("c22") << "expected a positive lhs_component_count, found "
                           << algorithm.getLhsComponentCount();
    if (algorithm.getRhsComponentCount() < 1)
      return report("c23") << "expected a positive rhs_component_count, found "
                           << algorithm.getRhsComponentCount();
    if (algorithm.getNumPrimitiveOperations() < 1)
      return report("c24") << "expected a positive num_primitive_operations, found "
                           << algorithm.getNumPrimitiveOperations();
    for (Attribute precision : getPrecisionConfig().value_or(ArrayAttr::get(getContext(), {})))
      if (cast<PrecisionAttr>(precision).getValue() != Precision::DEFAULT)
        return report("c21") << "expected precision DEFAULT where an algorithm is given";
    return checkKnownAlgorithm(*this, algorithm);
  }
  return success();
}
