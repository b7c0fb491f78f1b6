//===- ContractionShape.cpp - Contractions as strided loops ---------------===//

#include "ContractionShape.h"

#include "mlir/Analysis/FlatLinearValueConstraints.h"

using namespace mlir;
using namespace systole::cpu;

int64_t systole::cpu::extentOf(ArrayRef<StridedLoop> loops) {
  int64_t product = 1;
  for (const StridedLoop &loop : loops)
    product *= loop.extent;
  return product;
}

/// How far the operand moves in memory with each loop.
static std::optional<SmallVector<int64_t>> stridesOf(OpOperand &operand, linalg::GenericOp op) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type || type.getRank() == 0)
    return std::nullopt;
  SmallVector<int64_t> memoryStrides;
  int64_t offset;
  if (failed(type.getStridesAndOffset(memoryStrides, offset)) ||
      llvm::any_of(memoryStrides, ShapedType::isDynamic))
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallVector<int64_t> strides(op.getNumLoops(), 0);
  for (auto [expression, stride] : llvm::zip_equal(map.getResults(), memoryStrides)) {
    SmallVector<int64_t> coefficients;
    if (failed(getFlattenedAffineExpr(expression, map.getNumDims(), 0, &coefficients)) ||
        coefficients.size() != map.getNumDims() + 1 || coefficients.back() != 0)
      return std::nullopt;
    for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
      strides[loop] += coefficients[loop] * stride;
  }
  return strides;
}

static void mergeNeighbours(SmallVector<StridedLoop> &loops) {
  SmallVector<StridedLoop> merged;
  for (const StridedLoop &inner : loops) {
    if (!merged.empty()) {
      StridedLoop &outer = merged.back();
      if (outer.a == inner.a * inner.extent && outer.b == inner.b * inner.extent &&
          outer.c == inner.c * inner.extent) {
        outer = {outer.extent * inner.extent, inner.a, inner.b, inner.c};
        continue;
      }
    }
    merged.push_back(inner);
  }
  loops = std::move(merged);
}

std::optional<ContractionShape> ContractionShape::of(linalg::GenericOp op) {
  SmallVector<SmallVector<int64_t>> strides;
  Type element = getElementTypeOrSelf(op->getOperand(0).getType());
  for (OpOperand &operand : op->getOpOperands()) {
    std::optional<SmallVector<int64_t>> found = stridesOf(operand, op);
    if (!found || getElementTypeOrSelf(operand.get().getType()) != element)
      return std::nullopt;
    strides.push_back(*found);
  }
  ContractionShape shape;
  for (auto [i, extent] : llvm::enumerate(op.getStaticLoopRanges())) {
    StridedLoop loop{extent, strides[0][i], strides[1][i], strides[2][i]};
    if (extent == 0)
      return std::nullopt;
    if (extent == 1)
      continue;
    if (loop.a && loop.b && loop.c)
      shape.batch.push_back(loop);
    else if (loop.a && loop.c)
      shape.rows.push_back(loop);
    else if (loop.b && loop.c)
      shape.columns.push_back(loop);
    else if (loop.a && loop.b)
      shape.terms.push_back(loop);
    else
      return std::nullopt;
  }
  for (SmallVector<StridedLoop> *loops : {&shape.batch, &shape.rows, &shape.columns, &shape.terms})
    mergeNeighbours(*loops);
  return shape;
}
