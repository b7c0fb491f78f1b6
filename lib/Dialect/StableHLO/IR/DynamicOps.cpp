//===- DynamicOps.cpp - Verification of ops of computed shape -------------===//

#include "Verification.h"

#include "mlir/IR/Matchers.h"

#include <numeric>

using namespace mlir;
using namespace systole::stablehlo;

/// Checks that `sizes` has a value for each of a tensor's dimensions, and that they agree where they are
/// constants.
static LogicalResult checkComputedShape(const Reporter &report, StringRef constraint, StringRef name,
                                        Value sizes, RankedTensorType result) {
  if (tensorOf(sizes).getDimSize(0) != result.getRank())
    return report(constraint) << "expected a result of as many dimensions as " << name
                              << " has values, found " << result << " and " << sizes.getType();
  DenseIntElementsAttr constant;
  if (!matchPattern(sizes, m_Constant(&constant)))
    return success();
  for (auto [size, value] : llvm::zip(result.getShape(), constant.getValues<APInt>()))
    if (value.isNegative() || !agree(size, value.getSExtValue()))
      return report(constraint) << "expected a result of the shape that " << name << " gives, found "
                                << result << " and the size " << value.getSExtValue();
  return success();
}

LogicalResult DynamicBroadcastInDimOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), result = getType();
  ArrayRef<int64_t> dimensions = getBroadcastDimensions();
  if (failed(checkBroadcast(report, operand, result, dimensions)) ||
      failed(checkComputedShape(report, "c7", "output_dimensions", getOutputDimensions(), result)))
    return failure();
  if (std::optional<SmallVector<int64_t>> sizes = constantValues(getOutputDimensions()))
    for (auto [index, dimension] : llvm::enumerate(dimensions))
      if (operand.getDimSize(index) != 1 && !agree(operand.getDimSize(index), (*sizes)[dimension]))
        return report("c5") << "expected dimension " << index << " of the operand to have size 1 or the size "
                            << (*sizes)[dimension] << " that output_dimensions gives, found "
                            << operand.getDimSize(index);
  ArrayRef<int64_t> none;
  ArrayRef<int64_t> expanding = getKnownExpandingDimensions().value_or(none);
  ArrayRef<int64_t> nonexpanding = getKnownNonexpandingDimensions().value_or(none);
  if (!isUnique(llvm::to_vector(llvm::concat<const int64_t>(expanding, nonexpanding))))
    return report("c8") << "expected each dimension at most once in known_expanding_dimensions and "
                           "known_nonexpanding_dimensions, found "
                        << listText(expanding) << " and " << listText(nonexpanding);
  if (!areInRange(expanding, 0, operand.getRank()))
    return report("c9") << "expected known_expanding_dimensions below " << operand.getRank() << ", found "
                        << listText(expanding);
  if (!areInRange(nonexpanding, 0, operand.getRank()))
    return report("c10") << "expected known_nonexpanding_dimensions below " << operand.getRank() << ", found "
                         << listText(nonexpanding);
  return success();
}

LogicalResult DynamicIotaOp::verify() {
  Reporter report(*this);
  int64_t dimension = getIotaDimension(), rank = getOutputShape().getType().getDimSize(0);
  if (dimension < 0 || dimension >= rank)
    return report("c1") << "expected an iota_dimension below " << rank << ", found " << dimension;
  return checkComputedShape(report, "c2", "output_shape", getOutputShape(), getType());
}

LogicalResult DynamicPadOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType();
  if (!sameElementType(operand, getPaddingValue().getType()) || !sameElementType(operand, getType()))
    return report("c1") << "expected a padding value and a result of the operand's element type, found "
                        << getPaddingValue().getType() << ", " << getType() << " and " << operand;
  for (Value amounts : {getEdgePaddingLow(), getEdgePaddingHigh(), getInteriorPadding()})
    if (tensorOf(amounts).getDimSize(0) != operand.getRank() ||
        amounts.getType() != getEdgePaddingLow().getType())
      return report("c2") << "expected paddings of one type with " << operand.getRank() << " values, found "
                          << amounts.getType();
  DenseIntElementsAttr interior;
  if (matchPattern(getInteriorPadding(), m_Constant(&interior)))
    for (const APInt &value : interior.getValues<APInt>())
      if (value.isNegative())
        return report("c3") << "expected interior padding of at least 0, found " << value.getSExtValue();
  if (getType().getRank() != operand.getRank())
    return report("c4") << "expected a result of the operand's rank, found " << getType() << " and "
                        << operand;
  std::optional<SmallVector<int64_t>> low = constantValues(getEdgePaddingLow()),
                                      high = constantValues(getEdgePaddingHigh()),
                                      inner = constantValues(getInteriorPadding());
  if (!low || !high || !inner)
    return success();
  for (int64_t index = 0; index < operand.getRank(); ++index) {
    int64_t size = operand.getDimSize(index);
    if (isDynamic(size))
      continue;
    int64_t holes = saturatingMultiply(std::max<int64_t>(size - 1, 0), (*inner)[index]);
    size = paddedSize(size, (*low)[index], holes, (*high)[index]);
    if (size < 0 || !agree(size, getType().getDimSize(index)))
      return report("c4") << "expected a result of size " << size << " in dimension " << index << ", found "
                          << getType();
  }
  return success();
}

LogicalResult DynamicReshapeOp::verify() {
  Reporter report(*this);
  RankedTensorType operand = getOperand().getType(), result = getType();
  if (!sameElementType(operand, result))
    return report("c1") << "expected a result of the operand's element type, found " << operand << " and "
                        << result;
  if (operand.hasStaticShape() && result.hasStaticShape() &&
      operand.getNumElements() != result.getNumElements())
    return report("c2") << "expected a result of " << operand.getNumElements() << " elements, found "
                        << result.getNumElements() << " in " << result;
  if (failed(checkSameScales(report, "c1", operand, result)) ||
      failed(checkReshapeQuantization(report, operand, result)) ||
      failed(checkComputedShape(report, "c4", "output_shape", getOutputShape(), result)))
    return failure();
  std::optional<SmallVector<int64_t>> sizes = constantValues(getOutputShape());
  if (!sizes || !operand.hasStaticShape())
    return success();
  int64_t count = std::accumulate(sizes->begin(), sizes->end(), int64_t{1}, saturatingMultiply);
  if (count != operand.getNumElements())
    return report("c2") << "expected an output_shape of " << operand.getNumElements() << " elements, found "
                        << listText(*sizes);
  return success();
}

LogicalResult RealDynamicSliceOp::verify() {
  RankedTensorType operand = getOperand().getType();
  if (!sameElementType(operand, getType()) || operand.getRank() != getType().getRank())
    return emitOpError() << "expected a result of the operand's element type and rank, found " << getType()
                         << " and " << operand;
  for (Value bounds : {getStartIndices(), getLimitIndices(), getStrides()})
    if (tensorOf(bounds).getDimSize(0) != operand.getRank() ||
        bounds.getType() != getStartIndices().getType())
      return emitOpError() << "expected start_indices, limit_indices and strides of one type with "
                           << operand.getRank() << " values, found " << bounds.getType();
  return success();
}

LogicalResult GetDimensionSizeOp::verify() {
  int64_t rank = getOperand().getType().getRank(), dimension = getDimension();
  if (dimension < 0 || dimension >= rank)
    return Reporter(*this)("c1") << "expected a dimension below " << rank << ", found " << dimension;
  return success();
}

LogicalResult SetDimensionSizeOp::verify() {
  RankedTensorType operand = getOperand().getType(), result = getType();
  int64_t rank = operand.getRank(), dimension = getDimension();
  if (dimension < 0 || dimension >= rank)
    return emitOpError() << "expected a dimension below " << rank << ", found " << dimension;
  bool fits = sameElementType(operand, result) && result.getRank() == rank;
  for (int64_t index = 0; fits && index < rank; ++index)
    fits = index == dimension || agree(operand.getDimSize(index), result.getDimSize(index));
  if (!fits)
    return emitOpError() << "expected a result of the operand's type except for dimension " << dimension
                         << ", found " << result << " and " << operand;
  return success();
}
