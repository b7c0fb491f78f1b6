//===- Constants.cpp - Constants transposed at compile time ---------------===//

#include "Layout.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"

#include <cstring>

using namespace mlir;
using namespace systole;
using namespace systole::layout;
using namespace systole::stablehlo;

namespace {
SmallVector<int64_t> rowMajorStrides(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> strides(shape.size(), 1);
  for (int64_t i = static_cast<int64_t>(shape.size()) - 2; i >= 0; --i)
    strides[i] = strides[i + 1] * shape[i + 1];
  return strides;
}

// Copies elements of `size` bytes so that they come in the order of the permuted dimensions.
void transposeBytes(const char *from, char *to, size_t size, ArrayRef<int64_t> shape, ArrayRef<int64_t> permutation) {
  SmallVector<int64_t> strides = rowMajorStrides(shape), extents, steps;
  for (int64_t dimension : permutation) {
    extents.push_back(shape[dimension]);
    steps.push_back(strides[dimension]);
  }
  int64_t rank = shape.size(), count = ShapedType::getNumElements(shape), inner = extents[rank - 1];
  SmallVector<int64_t> index(rank, 0);
  int64_t offset = 0;
  for (int64_t done = 0; done < count; done += inner) {
    for (int64_t i = 0; i < inner; ++i, to += size)
      std::memcpy(to, from + (offset + i * steps[rank - 1]) * size, size);
    for (int64_t d = rank - 2; d >= 0; --d) {
      offset += steps[d];
      if (++index[d] < extents[d])
        break;
      offset -= extents[d] * steps[d];
      index[d] = 0;
    }
  }
}

// The bytes of a constant that holds each element in whole bytes.
std::optional<ArrayRef<char>> bytesOf(ElementsAttr attribute) {
  if (auto dense = dyn_cast<DenseElementsAttr>(attribute); dense && !dense.isSplat())
    return dense.getRawData();
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(attribute))
    if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
      return blob->getData();
  return std::nullopt;
}

LogicalResult transposeConstant(TransposeOp op, PatternRewriter &rewriter) {
  auto constant = op.getOperand().getDefiningOp<ConstantOp>();
  auto type = cast<RankedTensorType>(op.getOperand().getType());
  if (!constant || !isa<IntegerType, FloatType>(type.getElementType()) || type.getRank() < 2 || type.getNumElements() == 0)
    return failure();
  unsigned bits = type.getElementTypeBitWidth();
  std::optional<ArrayRef<char>> bytes = bytesOf(constant.getValue());
  if (!bytes || bits % 8 != 0 || bytes->size() != static_cast<size_t>(type.getNumElements()) * bits / 8)
    return rewriter.notifyMatchFailure(op, "the constant's elements are not whole bytes in memory");
  std::vector<char> result(bytes->size());
  transposeBytes(bytes->data(), result.data(), bits / 8, type.getShape(), op.getPermutation());
  auto attribute = DenseElementsAttr::getFromRawBuffer(cast<ShapedType>(op.getType()), result);
  rewriter.replaceOpWithNewOp<ConstantOp>(op, attribute);
  return success();
}
} // namespace

void systole::layout::populateConstantPatterns(RewritePatternSet &patterns) { patterns.add(transposeConstant); }
