//===- Tiling.h - Index spaces cut into tiles of equal size -----*- C++ -*-===//
//
// A tile is a range of one dimension (the split dimension), all of the dimensions inside it, and one index of
// each outside. Where the range's size doesn't divide the dimension, the last range is moved back to end with
// it, so that all tiles have one size and some elements belong to two.
//
// Example: at most 50 elements of 7 x 9 x 10 make tiles of 5 x 10: split dimension 1, ranges 0-4 and 4-8, 14
// tiles.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TILING_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TILING_H

#include "KernelBuilder.h"

namespace systole::tpu {

class Tiling {
public:
  Tiling() = default;
  /// `shape` has no zero. An empty one is a single index. With `isDisjoint`, ranges are so short that they
  /// divide the dimension.
  Tiling(llvm::ArrayRef<int64_t> shape, int64_t mostElements, bool isDisjoint = false);

  int64_t count() const { return tiles; }
  int64_t elements() const { return tileElements; }
  /// Whether no index is in two tiles.
  bool isDisjoint() const { return splitCount * tileSizes[0] == shape[split]; }
  /// First dimension that a tile has more than one index of, perhaps.
  size_t splitDimension() const { return split; }
  /// The tile's extents, from the split dimension inwards.
  llvm::ArrayRef<int64_t> sizes() const { return tileSizes; }
  /// Where a tile begins in something with those strides.
  mlir::Value offset(KernelBuilder &kernel, mlir::Value tile, llvm::ArrayRef<int64_t> strides) const;
  /// Adds a tile's dimensions to those that a load walks; see below. `strides` has all of the dimensions, or
  /// none where the tiling is of an empty shape.
  void addDimensions(llvm::SmallVectorImpl<CopyDimension> &dimensions, llvm::ArrayRef<int64_t> strides,
                     int64_t vmemStride) const;

private:
  llvm::SmallVector<int64_t> shape, tileSizes;
  size_t split = 0;
  int64_t splitCount = 1;
  int64_t tiles = 1;
  int64_t tileElements = 1;
};

/// Adds to the dimensions that a load into VMEM walks those of `sizes`, which have `strides` in the buffer.
/// In VMEM the innermost one's elements are `vmemStride` words apart, and all lie end to end.
void addDimensions(llvm::SmallVectorImpl<CopyDimension> &dimensions, llvm::ArrayRef<int64_t> sizes,
                   llvm::ArrayRef<int64_t> strides, int64_t vmemStride);

/// The dimensions of the transfer back.
llvm::SmallVector<CopyDimension> reversed(llvm::SmallVector<CopyDimension> dimensions);

/// Drops dimensions of size 1, and merges neighbours that lie end to end in every list of strides.
void mergeDimensions(llvm::SmallVectorImpl<int64_t> &shape,
                     llvm::ArrayRef<llvm::SmallVectorImpl<int64_t> *> strideLists);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_TILING_H
