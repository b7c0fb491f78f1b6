//===- ContractionOps.cpp - Inference and verification --------------------===//

#include "Verification.h"

using namespace mlir;
using namespace systole::stablehlo;

/// Programs mix narrow float types, which the specification's (C13) and (C27) forbid and JAX prints.
static bool canContract(Type lhs, Type rhs) {
  return sameElementType(lhs, rhs) ||
         (isa<FloatType>(getElementTypeOrSelf(lhs)) && isa<FloatType>(getElementTypeOrSelf(rhs)));
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

LogicalResult DotGeneralOp::verify() {
  Reporter report(*this);
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  if (failed(checkDotDimensions(report, lhs, rhs, getDotDimensionNumbers())))
    return failure();
  if (getPrecisionConfig() && !getPrecisionConfig()->empty() && getPrecisionConfig()->size() != 2)
    return report("c11") << "expected 2 precisions, found " << getPrecisionConfig()->size();
  SmallVector<int64_t> shape = dotResultShape(lhs, rhs, getDotDimensionNumbers());
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return report("c12") << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (!canContract(lhs, rhs))
    return report("c13") << "expected operands of one element type, found " << lhs << " and " << rhs;
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
  }
  return success();
}

//===----------------------------------------------------------------------===//
// convolution
//===----------------------------------------------------------------------===//

SmallVector<int64_t> ConvolutionOp::getStridesOrDefault() {
  return listOr(getWindowStrides(), getLhs().getType().getRank() - 2, 1);
}
SmallVector<std::pair<int64_t, int64_t>> ConvolutionOp::getPaddingOrDefault() {
  return paddingRows(getPadding(), getLhs().getType().getRank() - 2);
}
SmallVector<int64_t> ConvolutionOp::getLhsDilationOrDefault() {
  return listOr(getLhsDilation(), getLhs().getType().getRank() - 2, 1);
}
SmallVector<int64_t> ConvolutionOp::getRhsDilationOrDefault() {
  return listOr(getRhsDilation(), getLhs().getType().getRank() - 2, 1);
}
SmallVector<bool> ConvolutionOp::getReversalOrDefault() {
  if (std::optional<ArrayRef<bool>> reversal = getWindowReversal())
    return SmallVector<bool>(*reversal);
  return SmallVector<bool>(getLhs().getType().getRank() - 2, false);
}

/// Checks the window's attributes: (C2) to (C9).
static LogicalResult checkWindow(const Reporter &report, ConvolutionOp op, int64_t spatialRank) {
  if (failed(checkList(report, "c2", "c3", "window_strides", op.getWindowStrides(), spatialRank, 1)) ||
      failed(checkPadding(report, "c4", op.getPadding(), spatialRank)) ||
      failed(checkList(report, "c5", "c6", "lhs_dilation", op.getLhsDilation(), spatialRank, 1)) ||
      failed(checkList(report, "c7", "c8", "rhs_dilation", op.getRhsDilation(), spatialRank, 1)))
    return failure();
  if (op.getWindowReversal() && static_cast<int64_t>(op.getWindowReversal()->size()) != spatialRank)
    return report("c9") << "expected " << spatialRank << " values in window_reversal, found "
                        << op.getWindowReversal()->size();
  return success();
}

/// Checks that the three lists of dimension numbers name each dimension once: (C12), (C13), (C17) to (C20).
static LogicalResult checkConvDimensions(const Reporter &report, ConvDimensionNumbersAttr dimensions,
                                         int64_t rank) {
  auto check = [&](StringRef name, StringRef sizeConstraint, StringRef constraint, ArrayRef<int64_t> spatial,
                   int64_t first, int64_t second) -> LogicalResult {
    if (static_cast<int64_t>(spatial.size()) != rank - 2)
      return report(sizeConstraint) << "expected " << rank - 2 << " " << name << " spatial dimensions, found "
                                    << spatial.size();
    SmallVector<int64_t> all(spatial);
    all.append({first, second});
    if (!isUnique(all) || !areInRange(all, 0, rank))
      return report(constraint) << "expected " << name << " dimensions to be 0 to " << rank - 1
                                << " once each, found " << listText(all);
    return success();
  };
  return success(
      succeeded(check("input", "c12", "c13", dimensions.getInputSpatialDimensions(),
                      dimensions.getInputBatchDimension(), dimensions.getInputFeatureDimension())) &&
      succeeded(check("kernel", "c17", "c18", dimensions.getKernelSpatialDimensions(),
                      dimensions.getKernelInputFeatureDimension(),
                      dimensions.getKernelOutputFeatureDimension())) &&
      succeeded(check("output", "c19", "c20", dimensions.getOutputSpatialDimensions(),
                      dimensions.getOutputBatchDimension(), dimensions.getOutputFeatureDimension())));
}

/// Checks how groups divide batch and features: (C10), (C11), (C14) to (C16), (C23).
static LogicalResult checkGroups(const Reporter &report, ConvolutionOp op) {
  ConvDimensionNumbersAttr dimensions = op.getDimensionNumbers();
  int64_t featureGroups = op.getFeatureGroupCount(), batchGroups = op.getBatchGroupCount();
  int64_t batch = op.getLhs().getType().getDimSize(dimensions.getInputBatchDimension());
  int64_t features = op.getLhs().getType().getDimSize(dimensions.getInputFeatureDimension());
  int64_t kernelInputs = op.getRhs().getType().getDimSize(dimensions.getKernelInputFeatureDimension());
  int64_t kernelOutputs = op.getRhs().getType().getDimSize(dimensions.getKernelOutputFeatureDimension());
  auto divides = [](int64_t count, int64_t size) { return isDynamic(size) || size % count == 0; };
  if (featureGroups != 1 && batchGroups != 1)
    return report("c23") << "expected feature_group_count or batch_group_count to be 1, found "
                         << featureGroups << " and " << batchGroups;
  if (!divides(batchGroups, batch))
    return report("c10") << "expected batch_group_count to divide the batch size " << batch << ", found "
                         << batchGroups;
  if (!divides(featureGroups, features))
    return report("c11") << "expected feature_group_count to divide the " << features
                         << " input features, found " << featureGroups;
  if (!isDynamic(features) && !agree(kernelInputs, features / featureGroups))
    return report("c14") << "expected a kernel of " << features / featureGroups << " input features ("
                         << features << " of the input in " << featureGroups << " groups), found "
                         << kernelInputs;
  if (!divides(batchGroups, kernelOutputs))
    return report("c15") << "expected batch_group_count to divide the " << kernelOutputs
                         << " output features, found " << batchGroups;
  if (!divides(featureGroups, kernelOutputs))
    return report("c16") << "expected feature_group_count to divide the " << kernelOutputs
                         << " output features, found " << featureGroups;
  return success();
}

/// The result's shape: (C25).
static SmallVector<int64_t> convolutionShape(ConvolutionOp op) {
  ConvDimensionNumbersAttr dimensions = op.getDimensionNumbers();
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  SmallVector<int64_t> shape(lhs.getRank());
  int64_t batch = lhs.getDimSize(dimensions.getInputBatchDimension());
  shape[dimensions.getOutputBatchDimension()] =
      isDynamic(batch) ? batch : batch / static_cast<int64_t>(op.getBatchGroupCount());
  shape[dimensions.getOutputFeatureDimension()] =
      rhs.getDimSize(dimensions.getKernelOutputFeatureDimension());
  SmallVector<int64_t> strides = op.getStridesOrDefault();
  SmallVector<std::pair<int64_t, int64_t>> padding = op.getPaddingOrDefault();
  SmallVector<int64_t> lhsDilation = op.getLhsDilationOrDefault(), rhsDilation = op.getRhsDilationOrDefault();
  for (auto [index, output] : llvm::enumerate(dimensions.getOutputSpatialDimensions())) {
    int64_t input =
        dilatedSize(lhs.getDimSize(dimensions.getInputSpatialDimensions()[index]), lhsDilation[index]);
    if (!isDynamic(input))
      input += padding[index].first + padding[index].second;
    int64_t window =
        dilatedSize(rhs.getDimSize(dimensions.getKernelSpatialDimensions()[index]), rhsDilation[index]);
    shape[output] = windowCount(input, window, strides[index]);
  }
  return shape;
}

LogicalResult ConvolutionOp::verify() {
  Reporter report(*this);
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  if (lhs.getRank() != rhs.getRank() || lhs.getRank() < 2)
    return report("c1") << "expected operands of one rank of at least 2, found " << lhs << " and " << rhs;
  if (failed(checkWindow(report, *this, lhs.getRank() - 2)) ||
      failed(checkConvDimensions(report, getDimensionNumbers(), lhs.getRank())) ||
      failed(checkGroups(report, *this)))
    return failure();
  if (getPrecisionConfig() && !getPrecisionConfig()->empty() && getPrecisionConfig()->size() != 2)
    return report("c24") << "expected 2 precisions, found " << getPrecisionConfig()->size();
  if (getType().getRank() != lhs.getRank())
    return report("c26") << "expected a result of rank " << lhs.getRank() << ", found " << getType();
  SmallVector<int64_t> shape = convolutionShape(*this);
  if (failed(verifyCompatibleShape(shape, getType().getShape())))
    return report("c25") << "expected a result of shape " << listText(shape) << ", found " << getType();
  if (!canContract(lhs, rhs))
    return report("c27") << "expected operands of one element type, found " << lhs << " and " << rhs;
  return success();
}
