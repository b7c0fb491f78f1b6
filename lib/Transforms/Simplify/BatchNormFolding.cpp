//===- BatchNormFolding.cpp - Scales and offsets into weights -------------===//
//
// A batch normalization after training is a scale and an offset per feature, y = (x - mean) * scale + offset,
// however it is spelled. Behind a convolution or a contraction with constant weights w, the scale becomes
// part of the weights, and the constants combine: conv(x, w) * s + o = conv(x, w * s) + o. The rules here
// bring a chain of additions and multiplications of constants per feature into that form, from the root of
// the chain outward. They change rounding, and so are optional.
//
//===----------------------------------------------------------------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// Whether constant folding will make a constant of `value`.
bool isConstantExpression(Value value, int depth = 8) {
  Operation *op = value.getDefiningOp();
  if (!op || depth == 0)
    return false;
  if (isa<ConstantOp>(op))
    return true;
  return isa<AddOp, SubtractOp, MulOp, DivOp, NegOp, SqrtOp, RsqrtOp, ReshapeOp, TransposeOp,
             BroadcastInDimOp>(op) &&
         llvm::all_of(op->getOperands(),
                      [&](Value operand) { return isConstantExpression(operand, depth - 1); });
}

/// A constant for each index of `dimensions`, repeated along the others; or one for all elements, then a
/// splat.
struct PerFeature {
  Value constant;
  ArrayRef<int64_t> dimensions;
  SplatElementsAttr splat;
};

std::optional<PerFeature> matchPerFeature(Value value) {
  if (!isFloat(value) || !staticType(value))
    return std::nullopt;
  if (SplatElementsAttr splat = splatOf(value))
    return PerFeature{{}, {}, splat};
  auto broadcast = value.getDefiningOp<BroadcastInDimOp>();
  if (broadcast && isConstantExpression(broadcast.getOperand()))
    return PerFeature{broadcast.getOperand(), broadcast.getBroadcastDimensions(), {}};
  return std::nullopt;
}

// The constant as a tensor of `type`, which is its own type unless it is a splat.
Value asTensor(const PerFeature &constant, RankedTensorType type, Location location,
               PatternRewriter &rewriter) {
  if (constant.splat)
    return ConstantOp::create(rewriter, location, SplatElementsAttr(constant.splat).resizeSplat(type));
  return constant.constant;
}

/// Two constants in tensors of the same type, and which dimensions those are.
struct Pair {
  Value first, second;
  ArrayRef<int64_t> dimensions;
};

std::optional<Pair> align(const PerFeature &first, const PerFeature &second, Location location,
                          PatternRewriter &rewriter) {
  if (!first.splat && !second.splat && first.dimensions != second.dimensions)
    return std::nullopt;
  const PerFeature &model = first.splat ? second : first;
  RankedTensorType type =
      model.splat ? RankedTensorType::get({}, model.splat.getElementType()) : staticType(model.constant);
  return Pair{asTensor(first, type, location, rewriter), asTensor(second, type, location, rewriter),
              model.dimensions};
}

bool hasConstantWeights(Operation *op) {
  return isa_and_present<ConvolutionOp, DotGeneralOp>(op) && isConstantExpression(op->getOperand(1)) &&
         op->hasOneUse();
}

// Whether `value` is a contraction or convolution with constant weights, or that with constants per feature
// applied.
bool isFoldableChain(Value value) {
  constexpr int maxLength = 8;
  for (int length = 0; length < maxLength; ++length) {
    Operation *op = value.getDefiningOp();
    if (!op || !op->hasOneUse())
      return false;
    if (hasConstantWeights(op))
      return true;
    if (!isa<AddOp, SubtractOp, MulOp, DivOp>(op) || !matchPerFeature(op->getOperand(1)))
      return false;
    value = op->getOperand(0);
  }
  return false;
}

/// The operands of a commutative op, the one that is a constant per feature last.
struct ChainLink {
  Value chain;
  PerFeature constant;
};

std::optional<ChainLink> matchLink(Operation *op) {
  for (auto [chain, other] : {std::pair(0, 1), std::pair(1, 0)})
    if (std::optional<PerFeature> constant = matchPerFeature(op->getOperand(other)))
      if (isFoldableChain(op->getOperand(chain)))
        return ChainLink{op->getOperand(chain), *constant};
  return std::nullopt;
}

Value spread(Operation *like, Value perFeature, ArrayRef<int64_t> dimensions, PatternRewriter &rewriter) {
  return BroadcastInDimOp::create(rewriter, like->getLoc(), like->getResult(0).getType(), perFeature,
                                  SmallVector<int64_t>(dimensions));
}

RankedTensorType scalarOf(Operation *op) {
  return RankedTensorType::get({}, getElementTypeOrSelf(op->getResult(0).getType()));
}

// The constant on the left of an addition or multiplication → on the right.
template <typename Op> LogicalResult putConstantLast(Op op, PatternRewriter &rewriter) {
  if (!matchPerFeature(op.getLhs()) || matchPerFeature(op.getRhs()) || !isFoldableChain(op.getRhs()))
    return failure();
  rewriter.modifyOpInPlace(op, [&] { op->setOperands({op.getRhs(), op.getLhs()}); });
  return success();
}

// y - c → y + (-c).
LogicalResult subtractionToAddition(SubtractOp op, PatternRewriter &rewriter) {
  std::optional<PerFeature> constant = matchPerFeature(op.getRhs());
  if (!constant || !isFoldableChain(op.getLhs()))
    return failure();
  Value vector = asTensor(*constant, scalarOf(op), op.getLoc(), rewriter);
  Value negated = NegOp::create(rewriter, op.getLoc(), vector);
  rewriter.replaceOpWithNewOp<AddOp>(op, op.getLhs(), spread(op, negated, constant->dimensions, rewriter));
  return success();
}

// y / c → y * (1 / c).
LogicalResult divisionToMultiplication(DivOp op, PatternRewriter &rewriter) {
  std::optional<PerFeature> constant = matchPerFeature(op.getRhs());
  if (!constant || !isFoldableChain(op.getLhs()))
    return failure();
  Value vector = asTensor(*constant, scalarOf(op), op.getLoc(), rewriter);
  Value one = makeSplat(rewriter, op.getLoc(), vector.getType(), 1);
  Value inverse = DivOp::create(rewriter, op.getLoc(), one, vector);
  rewriter.replaceOpWithNewOp<MulOp>(op, op.getLhs(), spread(op, inverse, constant->dimensions, rewriter));
  return success();
}

// (y + b) * s → y * s + b * s.
LogicalResult distribute(MulOp op, PatternRewriter &rewriter) {
  std::optional<ChainLink> outer = matchLink(op);
  auto add = outer ? outer->chain.getDefiningOp<AddOp>() : AddOp();
  std::optional<PerFeature> offset = add ? matchPerFeature(add.getRhs()) : std::nullopt;
  std::optional<Pair> pair = offset ? align(*offset, outer->constant, op.getLoc(), rewriter) : std::nullopt;
  if (!pair)
    return failure();
  Value scaled = MulOp::create(rewriter, op.getLoc(), add.getLhs(),
                               spread(op, pair->second, pair->dimensions, rewriter));
  Value offsets = MulOp::create(rewriter, op.getLoc(), pair->first, pair->second);
  rewriter.replaceOpWithNewOp<AddOp>(op, scaled, spread(op, offsets, pair->dimensions, rewriter));
  return success();
}

// (y + a) + b → y + (a + b); (y * a) * b → y * (a * b).
template <typename Op> LogicalResult combine(Op op, PatternRewriter &rewriter) {
  std::optional<ChainLink> outer = matchLink(op);
  auto inner = outer ? outer->chain.template getDefiningOp<Op>() : Op();
  std::optional<PerFeature> constant = inner ? matchPerFeature(inner.getRhs()) : std::nullopt;
  std::optional<Pair> pair =
      constant ? align(*constant, outer->constant, op.getLoc(), rewriter) : std::nullopt;
  if (!pair)
    return failure();
  Value combined = Op::create(rewriter, op.getLoc(), pair->first, pair->second);
  rewriter.replaceOpWithNewOp<Op>(op, inner.getLhs(), spread(op, combined, pair->dimensions, rewriter));
  return success();
}

// Which dimension of the weights each dimension of the scale is, or none if it is not one of the output
// features'.
std::optional<SmallVector<int64_t>> weightDimensions(ConvolutionOp op, ArrayRef<int64_t> dimensions) {
  ConvDimensionNumbersAttr numbers = op.getDimensionNumbers();
  if (dimensions.empty())
    return SmallVector<int64_t>();
  if (dimensions.size() != 1 || dimensions.front() != numbers.getOutputFeatureDimension())
    return std::nullopt;
  return SmallVector<int64_t>{numbers.getKernelOutputFeatureDimension()};
}

std::optional<SmallVector<int64_t>> weightDimensions(DotGeneralOp op, ArrayRef<int64_t> dimensions) {
  DotDimensionNumbersAttr numbers = op.getDotDimensionNumbers();
  int64_t rank = staticType(op.getRhs()) ? staticType(op.getRhs()).getRank() : 0;
  SmallVector<int64_t> free;
  for (int64_t dimension = 0; dimension < rank; ++dimension)
    if (!llvm::is_contained(numbers.getRhsBatchingDimensions(), dimension) &&
        !llvm::is_contained(numbers.getRhsContractingDimensions(), dimension))
      free.push_back(dimension);
  int64_t first = cast<RankedTensorType>(op.getType()).getRank() - static_cast<int64_t>(free.size());
  SmallVector<int64_t> result;
  for (int64_t dimension : dimensions) {
    if (dimension < first)
      return std::nullopt;
    result.push_back(free[dimension - first]);
  }
  return result;
}

// root(x, w) * s → root(x, w * s).
LogicalResult scaleIntoWeights(MulOp op, PatternRewriter &rewriter) {
  std::optional<ChainLink> link = matchLink(op);
  Operation *root = link ? link->chain.getDefiningOp() : nullptr;
  if (!root || !hasConstantWeights(root) || root->getResult(0).getType() != op.getType())
    return failure();
  auto convolution = dyn_cast<ConvolutionOp>(root);
  std::optional<SmallVector<int64_t>> dimensions =
      convolution ? weightDimensions(convolution, link->constant.dimensions)
                  : weightDimensions(cast<DotGeneralOp>(root), link->constant.dimensions);
  Value weights = root->getOperand(1);
  if (!dimensions || getElementTypeOrSelf(weights) != getElementTypeOrSelf(op.getType()))
    return rewriter.notifyMatchFailure(op, "the scale is not one of output features, or of another type");
  Value vector = asTensor(link->constant, scalarOf(op), op.getLoc(), rewriter);
  Value scales = BroadcastInDimOp::create(rewriter, op.getLoc(), weights.getType(), vector, *dimensions);
  Value scaled = MulOp::create(rewriter, op.getLoc(), weights, scales);
  rewriter.modifyOpInPlace(root, [&] {
    root->setOperand(1, scaled);
    root->moveAfter(scaled.getDefiningOp());
  });
  rewriter.replaceOp(op, root);
  return success();
}
} // namespace

void systole::simplify::populateBatchNormFoldingPatterns(RewritePatternSet &patterns) {
  patterns.add(putConstantLast<AddOp>);
  patterns.add(putConstantLast<MulOp>);
  patterns.add(subtractionToAddition);
  patterns.add(divisionToMultiplication);
  patterns.add(distribute);
  patterns.add(combine<AddOp>);
  patterns.add(combine<MulOp>);
  patterns.add(scaleIntoWeights);
}
