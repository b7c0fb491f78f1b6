//===- StaticShapes.cpp - Shapes that follow from constants ---------------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/StaticShapes.h"
#include "systole/Reference/Attributes.h"
#include "systole/Reference/Evaluator.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOSTATICSHAPES
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {

/// Shapes are small; what is larger is not one.
constexpr int64_t maximalElements = 64;

struct StableHLOStaticShapes : public systole::impl::StableHLOStaticShapesBase<StableHLOStaticShapes> {
  void runOnOperation() override {
    WalkResult found = getOperation().walk([](Operation *op) {
      bool isDynamic = llvm::any_of(op->getResultTypes(), [](Type type) {
        auto tensor = dyn_cast<RankedTensorType>(type);
        return tensor && !tensor.hasStaticShape();
      });
      return isDynamic || isShapeOp(op) ? WalkResult::interrupt() : WalkResult::advance();
    });
    if (!found.wasInterrupted())
      return;
    arrays.clear();
    refineBlock(getOperation().getBody().front());
    arrays.clear();
    func::FuncOp function = getOperation();
    function.setFunctionType(
        FunctionType::get(&getContext(), function.getArgumentTypes(),
                          function.getBody().front().getTerminator()->getOperandTypes()));
  }

private:
  //===--------------------------------------------------------------------===//
  // Values of shape operands
  //===--------------------------------------------------------------------===//

  /// The value of a small tensor that depends on constants alone.
  const Array *valueOf(Value value) {
    if (auto known = arrays.find(value); known != arrays.end())
      return known->second ? &*known->second : nullptr;
    std::optional<Array> computed = compute(value);
    auto entry = arrays.try_emplace(value, std::move(computed)).first;
    return entry->second ? &*entry->second : nullptr;
  }

  std::optional<Array> compute(Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    Operation *op = value.getDefiningOp();
    if (!op || !type || !type.hasStaticShape() || type.getNumElements() > maximalElements)
      return std::nullopt;
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      absl::StatusOr<Array> array = reference::toArray(constant.getValue());
      return array.ok() ? std::optional(*std::move(array)) : std::nullopt;
    }
    if (!isa<StableHLODialect>(op->getDialect()) || op->getNumResults() != 1 || op->getNumRegions() != 0 ||
        !isMemoryEffectFree(op))
      return std::nullopt;
    std::vector<Array> operands;
    for (Value operand : op->getOperands()) {
      const Array *array = valueOf(operand);
      if (!array)
        return std::nullopt;
      operands.push_back(*array);
    }
    absl::StatusOr<std::vector<Array>> results = reference::evaluateOp(op, operands);
    return results.ok() ? std::optional(results->front()) : std::nullopt;
  }

  std::optional<SmallVector<int64_t>> listOf(Value value) {
    const Array *array = valueOf(value);
    if (!array)
      return std::nullopt;
    SmallVector<int64_t> list;
    for (int64_t index = 0; index < array->size(); ++index)
      list.push_back(array->getInt(index));
    return list;
  }

  //===--------------------------------------------------------------------===//
  // Types that follow
  //===--------------------------------------------------------------------===//

  /// Gives `value` the sizes that `type` knows.
  static void refine(Value value, Type type) {
    if (areCompatible(value.getType(), type))
      value.setType(mergeTypes(value.getType(), type));
  }

  static void refineAll(ValueRange values, TypeRange types) {
    for (auto [value, type] : llvm::zip(values, types))
      refine(value, type);
  }

  void refineResults(Operation *op) {
    SmallVector<Type> inferred;
    if (auto inferring = dyn_cast<InferTypeOpInterface>(op)) {
      if (succeeded(inferring.inferReturnTypes(op->getContext(), std::nullopt, op->getOperands(),
                                               op->getRawDictionaryAttrs(), op->getPropertiesStorage(),
                                               op->getRegions(), inferred)))
        refineAll(op->getResults(), inferred);
    } else if (auto dot = dyn_cast<DotGeneralOp>(op)) {
      OpBuilder builder(op);
      auto other = DotGeneralOp::create(builder, op->getLoc(), dot.getLhs(), dot.getRhs(),
                                        dot.getDotDimensionNumbers(), dot.getPrecisionConfigAttr(),
                                        dot.getType().getElementType());
      refine(dot.getResult(), other.getType());
      other.erase();
    } else if (auto reduce = dyn_cast<ReduceOp>(op)) {
      for (auto [result, input] : llvm::zip(reduce.getResults(), reduce.getInputs())) {
        SmallVector<int64_t> shape;
        for (auto [index, size] : llvm::enumerate(cast<RankedTensorType>(input.getType()).getShape()))
          if (!llvm::is_contained(reduce.getDimensions(), index))
            shape.push_back(size);
        refine(result, RankedTensorType::get(shape, getElementTypeOrSelf(result)));
      }
    } else if (op->hasTrait<Elementwise>() || isa<SortOp, chlo::TopKOp>(op)) {
      for (Value result : op->getResults())
        for (Value operand : op->getOperands())
          if (cast<RankedTensorType>(operand.getType()).getRank() != 0)
            refine(result, withElementType(operand.getType(), getElementTypeOrSelf(result)));
    }
  }

  void refineControlFlow(Operation *op) {
    if (auto loop = dyn_cast<WhileOp>(op)) {
      refineAll(loop.getResults(), loop.getOperand().getTypes());
      for (Region &region : loop->getRegions())
        refineAll(region.getArguments(), loop.getOperand().getTypes());
    }
    if (isa<WhileOp, IfOp, CaseOp>(op))
      for (Region &region : op->getRegions())
        refineBlock(region.front());
    if (isa<IfOp, CaseOp>(op))
      for (Region &region : op->getRegions())
        refineAll(op->getResults(), region.front().getTerminator()->getOperandTypes());
  }

  void refineBlock(Block &block) {
    for (Operation &op : llvm::make_early_inc_range(block)) {
      if (isShapeOp(&op)) {
        OpBuilder builder(&op);
        auto list = [&](unsigned index) { return listOf(op.getOperand(index)); };
        if (Value result = createStaticOp(&op, op.getOperands(), list, builder)) {
          op.replaceAllUsesWith(ValueRange(result));
          // Another value may come to lie at the same address.
          arrays.erase(op.getResult(0));
          op.erase();
        }
        continue;
      }
      refineControlFlow(&op);
      refineResults(&op);
    }
  }

  DenseMap<Value, std::optional<Array>> arrays;
};
} // namespace
