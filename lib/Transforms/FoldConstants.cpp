//===- FoldConstants.cpp - What is known at compile time ------------------===//

#include "Layout/Layout.h"

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"
#include "systole/Reference/Attributes.h"
#include "systole/Reference/Evaluator.h"

#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOFOLDCONSTANTS
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {
int64_t elementsOf(TypeRange types) {
  int64_t elements = 0;
  for (Type type : types) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.hasStaticShape())
      return -1;
    elements += tensor.getNumElements();
  }
  return elements;
}

/// The product of an f32 constant and a vector or scalar constant that is broadcast: weights scaled per
/// feature. Null for any other multiplication.
DenseElementsAttr scaleWeights(MulOp op) {
  bool isScaleFirst = op.getLhs().getDefiningOp<BroadcastInDimOp>() != nullptr;
  auto weights = (isScaleFirst ? op.getRhs() : op.getLhs()).getDefiningOp<ConstantOp>();
  auto broadcast = (isScaleFirst ? op.getLhs() : op.getRhs()).getDefiningOp<BroadcastInDimOp>();
  auto scales = broadcast ? broadcast.getOperand().getDefiningOp<ConstantOp>() : ConstantOp();
  auto elements = weights ? dyn_cast<DenseElementsAttr>(weights.getValue()) : DenseElementsAttr();
  auto factors = scales ? dyn_cast<DenseElementsAttr>(scales.getValue()) : DenseElementsAttr();
  if (!elements || !factors || !elements.getElementType().isF32() || elements.isSplat() ||
      factors.isSplat() || factors.getType().getRank() != 1)
    return {};
  ArrayRef<int64_t> shape = elements.getType().getShape();
  int64_t dimension = broadcast.getBroadcastDimensions().front(), extent = shape[dimension];
  if (factors.getNumElements() != extent)
    return {};
  int64_t stride = ShapedType::getNumElements(shape.drop_front(dimension + 1));
  auto *from = reinterpret_cast<const float *>(elements.getRawData().data());
  auto *factor = reinterpret_cast<const float *>(factors.getRawData().data());
  std::vector<char> bytes(elements.getRawData().size());
  auto *to = reinterpret_cast<float *>(bytes.data());
  for (int64_t row = 0, i = 0; i < elements.getNumElements(); ++row)
    for (int64_t column = 0; column < stride; ++column, ++i)
      to[i] = from[i] * factor[row % extent];
  return DenseElementsAttr::getFromRawBuffer(elements.getType(), bytes);
}

/// About how many elementary operations the evaluation of `op` takes.
int64_t workOf(Operation *op) {
  int64_t results = elementsOf(op->getResultTypes());
  if (isa<DotGeneralOp, ConvolutionOp>(op)) {
    // Each result element is a sum of at most as many products as its row of the right operand has elements.
    auto rhs = cast<RankedTensorType>(op->getOperand(1).getType());
    return results * std::max<int64_t>(1, rhs.getNumElements());
  }
  if (auto window = dyn_cast<ReduceWindowOp>(op))
    return results * ShapedType::getNumElements(window.getWindowDimensions());
  return results + elementsOf(op->getOperandTypes());
}

struct StableHLOFoldConstants : public systole::impl::StableHLOFoldConstantsBase<StableHLOFoldConstants> {
  using StableHLOFoldConstantsBase::StableHLOFoldConstantsBase;

  void runOnOperation() override {
    if (arithmetic != "ieee" && arithmetic != "tpu") {
      getOperation().emitError("unknown arithmetic '") << arithmetic << "'; expected ieee or tpu";
      return signalPassFailure();
    }
    evaluation.arithmetic = arithmetic == "tpu" ? reference::Arithmetic::TPU : reference::Arithmetic::IEEE;
    evaluation.fuel = maxWork;
    arrays.clear();
    // Operands before their uses, so that one pass over the ops sees each chain of constants to its end.
    for (Block &block : getOperation().getBody())
      foldBlock(block);
    arrays.clear();
  }

private:
  void foldBlock(Block &block) {
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (isa<WhileOp, IfOp, CaseOp>(op))
        for (Region &region : op.getRegions())
          for (Block &inner : region)
            foldBlock(inner);
      if (mayFold(&op))
        fold(&op);
    }
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
      if (isOpTriviallyDead(&op)) {
        for (Value result : op.getResults())
          arrays.erase(result);
        op.erase();
      }
  }

  // A leaf stays: it is an index map or an immediate where it is used. Its value is computed where a use
  // folds.
  bool mayFold(Operation *op) {
    if (!isa<StableHLODialect>(op->getDialect()) || op->hasTrait<OpTrait::IsTerminator>() ||
        op->getNumResults() == 0 || kernel::isLeaf(op) || isa<ConstantOp>(op))
      return false;
    if (isa<OptimizationBarrierOp, CustomCallOp, CompositeOp>(op) || !isMemoryEffectFree(op))
      return false;
    return llvm::all_of(op->getOperands(), isKnown) && isWithinLimits(op) && capturesNothing(op);
  }

  static bool isKnown(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op)
      return false;
    return isa<ConstantOp>(op) || (kernel::isLeaf(op) && llvm::all_of(op->getOperands(), isKnown));
  }

  // Small results always; larger ones where no more is stored than was.
  bool isWithinLimits(Operation *op) {
    int64_t results = elementsOf(op->getResultTypes()), operands = 0;
    for (Value operand : op->getOperands())
      if (operand.getDefiningOp<ConstantOp>() && !kernel::isLeaf(operand.getDefiningOp()))
        operands += elementsOf(operand.getType());
    if (results < 0 || (results > maxElements && results > operands))
      return false;
    return workOf(op) <= static_cast<int64_t>(maxWork);
  }

  static bool capturesNothing(Operation *op) {
    SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    return captured.empty();
  }

  // The value of a constant, or of a leaf of constants.
  const Array *valueOf(Value value) {
    if (auto found = arrays.find(value); found != arrays.end())
      return &found->second;
    Operation *op = value.getDefiningOp();
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      absl::StatusOr<Array> array = reference::toArray(constant.getValue());
      return array.ok() ? &arrays.try_emplace(value, *std::move(array)).first->second : nullptr;
    }
    std::optional<std::vector<Array>> results = evaluate(op);
    return results ? &arrays.try_emplace(value, std::move(results->front())).first->second : nullptr;
  }

  std::optional<std::vector<Array>> evaluate(Operation *op) {
    std::vector<Array> operands;
    for (Value operand : op->getOperands()) {
      const Array *array = valueOf(operand);
      if (!array)
        return std::nullopt;
      operands.push_back(*array);
    }
    absl::StatusOr<std::vector<Array>> results = reference::evaluateOp(op, operands, evaluation);
    // What the evaluator does not know, or gives up, is left to run time.
    return results.ok() ? std::optional(*std::move(results)) : std::nullopt;
  }

  // What is done to large weights, by short loops of its own: the evaluator is right, not fast.
  DenseElementsAttr foldWeights(Operation *op) {
    if (auto multiply = dyn_cast<MulOp>(op))
      return arithmetic == "ieee" ? scaleWeights(multiply) : DenseElementsAttr();
    auto constant = op->getNumOperands() == 1 ? op->getOperand(0).getDefiningOp<ConstantOp>() : ConstantOp();
    if (!constant)
      return {};
    if (auto transpose = dyn_cast<TransposeOp>(op))
      return layout::transposeConstant(constant.getValue(), transpose.getPermutation());
    auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
    return isa<ReshapeOp>(op) && dense ? dense.reshape(cast<ShapedType>(op->getResult(0).getType()))
                                       : DenseElementsAttr();
  }

  void fold(Operation *op) {
    if (DenseElementsAttr folded = foldWeights(op)) {
      OpBuilder builder(op);
      op->getResult(0).replaceAllUsesWith(ConstantOp::create(builder, op->getLoc(), folded));
      return;
    }
    std::optional<std::vector<Array>> results = evaluate(op);
    if (!results || results->size() != op->getNumResults())
      return;
    OpBuilder builder(op);
    for (auto [result, array] : llvm::zip_equal(op->getResults(), *results)) {
      DenseElementsAttr attribute = reference::toAttribute(op->getContext(), array);
      if (attribute.getType() != result.getType())
        return;
      Value constant = ConstantOp::create(builder, op->getLoc(), attribute);
      result.replaceAllUsesWith(constant);
      if (!attribute.isSplat())
        arrays.try_emplace(constant, std::move(array));
    }
  }

  reference::Options evaluation;
  DenseMap<Value, Array> arrays;
};
} // namespace
