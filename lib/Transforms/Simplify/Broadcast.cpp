//===- Broadcast.cpp - Broadcasts and iotas -------------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// broadcast to the same type → nothing; of a splat → splat; broadcast(broadcast(x)) → broadcast(x);
// one that only adds dimensions of size one → reshape.
LogicalResult simplifyBroadcast(BroadcastInDimOp op, PatternRewriter &rewriter) {
  Value operand = op.getOperand();
  auto from = staticType(operand), to = staticType(op);
  if (!from || !to)
    return failure();
  ArrayRef<int64_t> dimensions = op.getBroadcastDimensions();
  if (from == to && isRange(dimensions))
    return replace(op, operand, rewriter);
  if (SplatElementsAttr splat = splatOf(operand)) {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, splat.resizeSplat(to));
    return success();
  }
  if (auto inner = operand.getDefiningOp<BroadcastInDimOp>()) {
    SmallVector<int64_t> composed;
    for (int64_t dimension : inner.getBroadcastDimensions())
      composed.push_back(dimensions[dimension]);
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, to, inner.getOperand(), composed);
    return success();
  }
  if (llvm::is_sorted(dimensions) && from.getNumElements() == to.getNumElements()) {
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, to, operand);
    return success();
  }
  return failure();
}

// Dimensions in another than ascending order → a transpose and a broadcast in ascending order, which all
// backends expect.
LogicalResult sortDimensions(BroadcastInDimOp op, PatternRewriter &rewriter) {
  ArrayRef<int64_t> dimensions = op.getBroadcastDimensions();
  if (llvm::is_sorted(dimensions))
    return failure();
  SmallVector<int64_t> permutation = llvm::to_vector(llvm::seq<int64_t>(0, dimensions.size()));
  llvm::sort(permutation, [&](int64_t a, int64_t b) { return dimensions[a] < dimensions[b]; });
  SmallVector<int64_t> sorted(dimensions);
  llvm::sort(sorted);
  Value transposed = TransposeOp::create(rewriter, op.getLoc(), op.getOperand(), permutation);
  rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), transposed, sorted);
  return success();
}

// The dimensions of `narrow` that are not one, if those of `wide` are the same in the same order.
std::optional<SmallVector<std::pair<int64_t, int64_t>>> matchUpToUnits(ArrayRef<int64_t> narrow,
                                                                       ArrayRef<int64_t> wide) {
  SmallVector<std::pair<int64_t, int64_t>> pairs;
  size_t next = 0;
  for (auto [index, size] : llvm::enumerate(wide)) {
    if (size == 1)
      continue;
    while (next < narrow.size() && narrow[next] == 1)
      ++next;
    if (next == narrow.size() || narrow[next] != size)
      return std::nullopt;
    pairs.emplace_back(next++, index);
  }
  return pairs;
}

// broadcast(reshape(x)) → broadcast(x) where the reshape only adds dimensions of size one.
LogicalResult broadcastOfReshape(BroadcastInDimOp op, PatternRewriter &rewriter) {
  auto reshape = op.getOperand().getDefiningOp<ReshapeOp>();
  if (!reshape || !staticType(op) || !staticType(reshape) || !staticType(reshape.getOperand()))
    return failure();
  ArrayRef<int64_t> narrow = staticType(reshape.getOperand()).getShape();
  auto pairs = matchUpToUnits(narrow, staticType(reshape).getShape());
  // A dimension of size one that has no counterpart would need a place of its own in the result.
  if (!pairs || pairs->size() != narrow.size())
    return rewriter.notifyMatchFailure(op, "the reshape does more than add dimensions of size one");
  SmallVector<int64_t> dimensions(narrow.size());
  for (auto [from, to] : *pairs)
    dimensions[from] = op.getBroadcastDimensions()[to];
  rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), reshape.getOperand(), dimensions);
  return success();
}

// broadcast of a constant with dimensions of size one → of the constant without them, so that its place in
// the result is plain: that of a bias, say.
LogicalResult dropConstantUnits(BroadcastInDimOp op, PatternRewriter &rewriter) {
  auto constant = dyn_cast_if_present<DenseElementsAttr>(constantOf(op.getOperand()));
  RankedTensorType from = staticType(op.getOperand());
  if (!constant || !from || !llvm::is_contained(from.getShape(), 1))
    return failure();
  SmallVector<int64_t> shape, dimensions;
  for (auto [size, dimension] : llvm::zip_equal(from.getShape(), op.getBroadcastDimensions()))
    if (size != 1) {
      shape.push_back(size);
      dimensions.push_back(dimension);
    }
  Value smaller = ConstantOp::create(rewriter, op.getLoc(), constant.reshape(from.clone(shape)));
  rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), smaller, dimensions);
  return success();
}

// reshape(broadcast(x)) → broadcast(x) where the reshape adds or drops dimensions of size one that x has no
// part in.
LogicalResult reshapeOfBroadcast(ReshapeOp op, PatternRewriter &rewriter) {
  auto broadcast = op.getOperand().getDefiningOp<BroadcastInDimOp>();
  if (!broadcast || !staticType(op) || !staticType(broadcast) || !staticType(broadcast.getOperand()))
    return failure();
  auto pairs = matchUpToUnits(staticType(op).getShape(), staticType(broadcast).getShape());
  if (!pairs)
    return rewriter.notifyMatchFailure(op, "the reshape does more than add or drop dimensions of size one");
  SmallVector<int64_t> dimensions;
  for (int64_t dimension : broadcast.getBroadcastDimensions()) {
    auto found = llvm::find_if(*pairs, [&](auto pair) { return pair.second == dimension; });
    if (found == pairs->end())
      return failure();
    dimensions.push_back(found->first);
  }
  rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(), broadcast.getOperand(), dimensions);
  return success();
}

// broadcast(iota) → iota; iota along a dimension of size one → zeros.
LogicalResult broadcastOfIota(BroadcastInDimOp op, PatternRewriter &rewriter) {
  auto iota = op.getOperand().getDefiningOp<IotaOp>();
  if (!iota || !staticType(op) || staticType(iota).getDimSize(iota.getIotaDimension()) == 1)
    return failure();
  rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(), op.getBroadcastDimensions()[iota.getIotaDimension()]);
  return success();
}

LogicalResult simplifyIota(IotaOp op, PatternRewriter &rewriter) {
  auto type = staticType(op);
  if (!type || type.getDimSize(op.getIotaDimension()) != 1 || isa<ComplexType>(type.getElementType()))
    return failure();
  return replace(op, makeSplat(rewriter, op.getLoc(), type, 0), rewriter);
}
} // namespace

void systole::simplify::populateBroadcastPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyBroadcast);
  patterns.add(sortDimensions);
  patterns.add(dropConstantUnits);
  patterns.add(broadcastOfReshape);
  patterns.add(reshapeOfBroadcast);
  patterns.add(broadcastOfIota);
  patterns.add(simplifyIota);
}
