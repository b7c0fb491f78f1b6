//===- Constants.cpp - Constants transposed at compile time ---------------===//

#include "Layout.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"

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

// Copies elements so that they come in the order of the permuted dimensions.
template <typename Element>
void transposeElements(const char *source, char *target, ArrayRef<int64_t> shape,
                       ArrayRef<int64_t> permutation) {
  auto *from = reinterpret_cast<const Element *>(source);
  auto *to = reinterpret_cast<Element *>(target);
  SmallVector<int64_t> strides = rowMajorStrides(shape), extents, steps;
  for (int64_t dimension : permutation) {
    extents.push_back(shape[dimension]);
    steps.push_back(strides[dimension]);
  }
  int64_t rank = shape.size(), count = ShapedType::getNumElements(shape), inner = extents[rank - 1];
  SmallVector<int64_t> index(rank, 0);
  int64_t offset = 0;
  for (int64_t done = 0; done < count; done += inner) {
    for (int64_t i = 0, step = steps[rank - 1]; i < inner; ++i)
      *to++ = from[offset + i * step];
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

LogicalResult transposeOfConstant(TransposeOp op, PatternRewriter &rewriter) {
  auto constant = op.getOperand().getDefiningOp<ConstantOp>();
  DenseElementsAttr result =
      constant ? transposeConstant(constant.getValue(), op.getPermutation()) : DenseElementsAttr();
  if (!result)
    return rewriter.notifyMatchFailure(op, "not a constant whose elements are whole bytes in memory");
  rewriter.replaceOpWithNewOp<ConstantOp>(op, result);
  return success();
}
} // namespace

DenseElementsAttr systole::layout::transposeConstant(ElementsAttr attribute, ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(attribute.getType());
  if (!isa<IntegerType, FloatType>(type.getElementType()) || type.getRank() < 2 || type.getNumElements() == 0)
    return {};
  unsigned bits = type.getElementTypeBitWidth();
  std::optional<ArrayRef<char>> bytes = bytesOf(attribute);
  if (!bytes || bytes->size() != static_cast<size_t>(type.getNumElements()) * bits / 8)
    return {};
  std::vector<char> result(bytes->size());
  if (bits == 8)
    transposeElements<uint8_t>(bytes->data(), result.data(), type.getShape(), permutation);
  else if (bits == 16)
    transposeElements<uint16_t>(bytes->data(), result.data(), type.getShape(), permutation);
  else if (bits == 32)
    transposeElements<uint32_t>(bytes->data(), result.data(), type.getShape(), permutation);
  else if (bits == 64)
    transposeElements<uint64_t>(bytes->data(), result.data(), type.getShape(), permutation);
  else
    return {};
  SmallVector<int64_t> shape =
      llvm::map_to_vector(permutation, [&](int64_t dimension) { return type.getDimSize(dimension); });
  return DenseElementsAttr::getFromRawBuffer(type.clone(shape), result);
}

void systole::layout::populateConstantPatterns(RewritePatternSet &patterns) {
  patterns.add(transposeOfConstant);
}
