//===- Tiling.cpp - Index spaces cut into tiles of equal size -------------===//

#include "Tiling.h"

using namespace mlir;

namespace systole::tpu {

Tiling::Tiling(ArrayRef<int64_t> given, int64_t mostElements, bool isDisjoint)
    : shape(given.begin(), given.end()) {
  if (shape.empty())
    shape.push_back(1);
  int64_t inside = 1;
  split = shape.size() - 1;
  while (split > 0 && inside * shape[split] <= mostElements)
    inside *= shape[split--];
  int64_t most = std::clamp<int64_t>(mostElements / inside, 1, shape[split]);
  splitCount = llvm::divideCeil(shape[split], most);
  while (isDisjoint && shape[split] % splitCount != 0)
    ++splitCount;
  tileSizes.push_back(llvm::divideCeil(shape[split], splitCount));
  tileSizes.append(shape.begin() + split + 1, shape.end());
  tileElements = tileSizes[0] * inside;
  tiles = splitCount;
  for (size_t i = 0; i < split; ++i)
    tiles *= shape[i];
}

Value Tiling::offset(KernelBuilder &kernel, Value tile, ArrayRef<int64_t> strides) const {
  if (strides.empty())
    return kernel.scalar(0);
  int64_t size = tileSizes[0];
  Value start = kernel.mulI(split == 0 ? tile : kernel.remainderBy(tile, splitCount), size);
  if (splitCount * size != shape[split])
    start = kernel.minI(start, shape[split] - size);
  Value offset = kernel.mulI(start, strides[split]);
  Value rest = split == 0 ? tile : kernel.divideBy(tile, splitCount);
  for (size_t i = split; i-- > 0;) {
    Value index = i == 0 ? rest : kernel.remainderBy(rest, shape[i]);
    offset = kernel.addI(offset, kernel.mulI(index, strides[i]));
    if (i > 0)
      rest = kernel.divideBy(rest, shape[i]);
  }
  return offset;
}

void Tiling::addDimensions(SmallVectorImpl<CopyDimension> &dimensions, ArrayRef<int64_t> strides,
                           int64_t vmemStride) const {
  if (!strides.empty())
    tpu::addDimensions(dimensions, tileSizes, strides.drop_front(split), vmemStride);
}

void addDimensions(SmallVectorImpl<CopyDimension> &dimensions, ArrayRef<int64_t> sizes,
                   ArrayRef<int64_t> strides, int64_t vmemStride) {
  for (size_t i = sizes.size(); i-- > 0;) {
    dimensions.push_back({sizes[i], strides[i], vmemStride});
    vmemStride *= sizes[i];
  }
}

SmallVector<CopyDimension> reversed(SmallVector<CopyDimension> dimensions) {
  for (CopyDimension &dimension : dimensions)
    std::swap(dimension.sourceStride, dimension.destinationStride);
  return dimensions;
}

void mergeDimensions(SmallVectorImpl<int64_t> &shape, ArrayRef<SmallVectorImpl<int64_t> *> strideLists) {
  auto erase = [&](size_t index) {
    shape.erase(shape.begin() + index);
    for (SmallVectorImpl<int64_t> *strides : strideLists)
      strides->erase(strides->begin() + index);
  };
  for (size_t i = shape.size(); i-- > 0;)
    if (shape[i] == 1)
      erase(i);
  for (size_t i = shape.size(); i-- > 1;) {
    if (!llvm::all_of(strideLists, [&](SmallVectorImpl<int64_t> *strides) {
          return (*strides)[i - 1] == shape[i] * (*strides)[i];
        }))
      continue;
    shape[i] *= shape[i - 1];
    erase(i - 1);
  }
}

} // namespace systole::tpu
