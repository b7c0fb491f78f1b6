//===- Folds.cpp - Ops that give back their operand ------------------------===//
//
// What an op means is simplified after legalization, where few ops mean everything; only obvious identities
// fold here.
//
//===----------------------------------------------------------------------===//

#include "systole/Dialect/Graph/IR/GraphOps.h"

using namespace mlir;
using namespace systole::graph;

static bool allEqual(ArrayRef<int64_t> values, int64_t value) {
  return llvm::all_of(values, [&](int64_t other) { return other == value; });
}

/// The operand, if it has the result's type: where it then also has its elements.
static OpFoldResult operandOfSameType(Operation *op) {
  return op->getOperand(0).getType() == op->getResult(0).getType() ? op->getOperand(0) : Value();
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }
OpFoldResult IdentityOp::fold(FoldAdaptor) { return getX(); }
OpFoldResult CastOp::fold(FoldAdaptor) { return operandOfSameType(*this); }
OpFoldResult BroadcastToOp::fold(FoldAdaptor) { return operandOfSameType(*this); }
OpFoldResult SqueezeOp::fold(FoldAdaptor) { return operandOfSameType(*this); }
OpFoldResult SliceOp::fold(FoldAdaptor) { return operandOfSameType(*this); }

OpFoldResult ReshapeOp::fold(FoldAdaptor) {
  if (OpFoldResult same = operandOfSameType(*this))
    return same;
  // Of two reshapes the last one decides.
  auto inner = getX().getDefiningOp<ReshapeOp>();
  if (!inner)
    return {};
  if (inner.getX().getType() == getType())
    return inner.getX();
  getXMutable().assign(inner.getX());
  return getResult();
}

OpFoldResult TransposeOp::fold(FoldAdaptor) {
  SmallVector<int64_t> perm = getPerm();
  if (perm == llvm::to_vector(llvm::seq<int64_t>(perm.size())))
    return getX();
  auto inner = getX().getDefiningOp<TransposeOp>();
  if (!inner)
    return {};
  SmallVector<int64_t> innerPerm = inner.getPerm();
  bool inverse = llvm::all_of(llvm::enumerate(perm), [&](auto pair) {
    return innerPerm[pair.value()] == static_cast<int64_t>(pair.index());
  });
  return inverse ? inner.getX() : Value();
}

OpFoldResult ConcatOp::fold(FoldAdaptor) { return getValues().size() == 1 ? getValues().front() : Value(); }
OpFoldResult PadOp::fold(FoldAdaptor) { return allEqual(getPaddings(), 0) ? getX() : Value(); }
OpFoldResult TileOp::fold(FoldAdaptor) { return allEqual(getMultiples(), 1) ? getX() : Value(); }
OpFoldResult ReverseOp::fold(FoldAdaptor) { return getAxes().empty() ? getX() : Value(); }
