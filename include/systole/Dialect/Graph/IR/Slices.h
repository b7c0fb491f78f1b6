//===- Slices.h - Python's slicing, resolved --------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_SLICES_H
#define SYSTOLE_DIALECT_GRAPH_IR_SLICES_H

#include "systole/Dialect/Graph/IR/Inference.h"

namespace systole::graph {

/// What strided_slice takes of one dimension: `size` elements from `begin`, `stride` apart, which may be
/// negative.
struct SliceDimension {
  int64_t begin, size, stride;
};

/// A strided_slice without masks and negative bounds: one entry for each dimension of the operand, and the
/// shape that the slice has once dimensions are dropped and inserted.
struct ResolvedSlice {
  llvm::SmallVector<SliceDimension> dimensions;
  llvm::SmallVector<int64_t> resultShape;
};

/// The lists and masks of a strided_slice.
struct SliceAttributes {
  llvm::SmallVector<int64_t> begin, end, strides;
  int64_t beginMask, endMask, ellipsisMask, newAxisMask, shrinkAxisMask;

  template <typename Op> static SliceAttributes of(Op op) {
    return {op.getBegin(),
            op.getEnd(),
            op.getStrides(),
            static_cast<int64_t>(op.getBeginMask()),
            static_cast<int64_t>(op.getEndMask()),
            static_cast<int64_t>(op.getEllipsisMask()),
            static_cast<int64_t>(op.getNewAxisMask()),
            static_cast<int64_t>(op.getShrinkAxisMask())};
  }
};

/// Resolves the slice of a tensor of this shape, or reports the constraint that it breaks.
mlir::FailureOr<ResolvedSlice> resolveSlice(const Inference &inference, const SliceAttributes &attributes,
                                            llvm::ArrayRef<int64_t> shape);

} // namespace systole::graph

#endif
