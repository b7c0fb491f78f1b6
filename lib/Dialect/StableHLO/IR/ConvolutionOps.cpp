//===- ConvolutionOps.cpp - Verification of convolutions ------------------===//

#include "Verification.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;
using namespace systole::stablehlo;

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
  if (std::optional<ArrayRef<bool>> reversal = getWindowReversal(); reversal && !reversal->empty())
    return SmallVector<bool>(*reversal);
  return SmallVector<bool>(getLhs().getType().getRank() - 2, false);
}

/// The padding's shape: that of an attribute, or of an operand.
static LogicalResult checkConvPadding(const Reporter &report, ConvolutionOp op, int64_t spatialRank) {
  if (op.getPadding() && op.getPadding()->empty())
    return success();
  return checkPadding(report, "c4", op.getPadding(), spatialRank);
}
static LogicalResult checkConvPadding(const Reporter &report, DynamicConvOp op, int64_t spatialRank) {
  ArrayRef<int64_t> shape = op.getPadding().getType().getShape();
  if (shape[0] != spatialRank || shape[1] != 2)
    return report("c4") << "expected a padding of shape [" << spatialRank << ", 2], found "
                        << listText(shape);
  return success();
}

/// A list of a window that is written as `[]` is one that is left out.
static std::optional<ArrayRef<int64_t>> unlessEmpty(std::optional<ArrayRef<int64_t>> list) {
  return list && list->empty() ? std::nullopt : list;
}

/// Checks the window's attributes: (C2) to (C9).
template <typename ConvOp>
static LogicalResult checkWindow(const Reporter &report, ConvOp op, int64_t spatialRank) {
  if (failed(checkList(report, "c2", "c3", "window_strides", unlessEmpty(op.getWindowStrides()), spatialRank,
                       1)) ||
      failed(checkConvPadding(report, op, spatialRank)) ||
      failed(
          checkList(report, "c5", "c6", "lhs_dilation", unlessEmpty(op.getLhsDilation()), spatialRank, 1)) ||
      failed(checkList(report, "c7", "c8", "rhs_dilation", unlessEmpty(op.getRhsDilation()), spatialRank, 1)))
    return failure();
  if (op.getWindowReversal() && !op.getWindowReversal()->empty() &&
      static_cast<int64_t>(op.getWindowReversal()->size()) != spatialRank)
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
template <typename ConvOp> static LogicalResult checkGroups(const Reporter &report, ConvOp op) {
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

/// The padding's rows, unless the program computes them.
static std::optional<SmallVector<std::pair<int64_t, int64_t>>> knownPadding(ConvolutionOp op, int64_t) {
  return op.getPaddingOrDefault();
}
static std::optional<SmallVector<std::pair<int64_t, int64_t>>> knownPadding(DynamicConvOp op,
                                                                            int64_t spatialRank) {
  std::optional<SmallVector<int64_t>> values = constantValues(op.getPadding());
  if (!values)
    return std::nullopt;
  SmallVector<std::pair<int64_t, int64_t>> rows;
  for (int64_t row = 0; row < spatialRank; ++row)
    rows.emplace_back((*values)[2 * row], (*values)[2 * row + 1]);
  return rows;
}

/// The result's shape: (C25). Where the padding is not known, the result's spatial sizes are not.
template <typename ConvOp> static SmallVector<int64_t> convolutionShape(ConvOp op) {
  ConvDimensionNumbersAttr dimensions = op.getDimensionNumbers();
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType();
  SmallVector<int64_t> shape(lhs.getRank());
  int64_t batch = lhs.getDimSize(dimensions.getInputBatchDimension());
  shape[dimensions.getOutputBatchDimension()] =
      isDynamic(batch) ? batch : batch / static_cast<int64_t>(op.getBatchGroupCount());
  shape[dimensions.getOutputFeatureDimension()] =
      rhs.getDimSize(dimensions.getKernelOutputFeatureDimension());
  int64_t spatialRank = lhs.getRank() - 2;
  SmallVector<int64_t> strides = listOr(op.getWindowStrides(), spatialRank, 1);
  SmallVector<int64_t> lhsDilation = listOr(op.getLhsDilation(), spatialRank, 1);
  SmallVector<int64_t> rhsDilation = listOr(op.getRhsDilation(), spatialRank, 1);
  std::optional<SmallVector<std::pair<int64_t, int64_t>>> padding = knownPadding(op, spatialRank);
  for (auto [index, output] : llvm::enumerate(dimensions.getOutputSpatialDimensions())) {
    int64_t input = padding ? dilatedSize(lhs.getDimSize(dimensions.getInputSpatialDimensions()[index]),
                                          lhsDilation[index])
                            : ShapedType::kDynamic;
    if (!isDynamic(input))
      input = paddedSize(input, (*padding)[index].first, 0, (*padding)[index].second);
    int64_t window =
        dilatedSize(rhs.getDimSize(dimensions.getKernelSpatialDimensions()[index]), rhsDilation[index]);
    shape[output] = windowCount(input, window, strides[index]);
  }
  return shape;
}

/// Checks along which dimensions the kernel and the result are quantized: (C29) and (C30).
static LogicalResult checkConvQuantization(const Reporter &report, ConvDimensionNumbersAttr dimensions,
                                           RankedTensorType rhs, RankedTensorType result) {
  auto check = [&](StringRef label, StringRef name, RankedTensorType type,
                   int64_t dimension) -> LogicalResult {
    auto quantized = dyn_cast<quant::UniformQuantizedPerAxisType>(type.getElementType());
    if (quantized && quantized.getQuantizedDimension() != dimension)
      return report(label) << "expected a " << name << " that is quantized along dimension " << dimension
                           << ", that of the output features, found " << type;
    return success();
  };
  return success(succeeded(check("c29", "kernel", rhs, dimensions.getKernelOutputFeatureDimension())) &&
                 succeeded(check("c30", "result", result, dimensions.getOutputFeatureDimension())));
}

template <typename ConvOp> static LogicalResult verifyConvolution(ConvOp op) {
  Reporter report(op);
  RankedTensorType lhs = op.getLhs().getType(), rhs = op.getRhs().getType(), result = op.getType();
  if (lhs.getRank() != rhs.getRank() || lhs.getRank() < 2)
    return report("c1") << "expected operands of one rank of at least 2, found " << lhs << " and " << rhs;
  if (failed(checkWindow(report, op, lhs.getRank() - 2)) ||
      failed(checkConvDimensions(report, op.getDimensionNumbers(), lhs.getRank())) ||
      failed(checkGroups(report, op)))
    return failure();
  std::optional<ArrayAttr> precisions = op.getPrecisionConfig();
  if (precisions && precisions->size() > 2)
    return report("c24") << "expected 2 precisions, found " << precisions->size();
  if (result.getRank() != lhs.getRank())
    return report("c26") << "expected a result of rank " << lhs.getRank() << ", found " << result;
  SmallVector<int64_t> shape = convolutionShape(op);
  if (failed(verifyCompatibleShape(shape, result.getShape())))
    return report("c25") << "expected a result of shape " << listText(shape) << ", found " << result;
  if (failed(checkContractionTypes(report, {"c27", "c28", "c31", "c32", "c33", "c34"}, lhs, rhs, result)))
    return failure();
  return checkConvQuantization(report, op.getDimensionNumbers(), rhs, result);
}

LogicalResult ConvolutionOp::verify() { return verifyConvolution(*this); }
LogicalResult DynamicConvOp::verify() { return verifyConvolution(*this); }
