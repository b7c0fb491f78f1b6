//===- ExpandSingleResult.cpp - Ops whose form has one result -------------===//
//
// map and select_and_scatter compute one value, so that they can't compute a pair. A map is its body on whole
// tensors. A select_and_scatter is a window reduction, which finds the position that each window selects, and
// a scatter to these positions.
//
//===----------------------------------------------------------------------===//

#include "Splitter.h"

#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole::stablehlo;

namespace systole::emulated {

static bool isPerElement(Operation &op) {
  return op.hasTrait<stablehlo::Elementwise>() && op.getNumRegions() == 0;
}

static void expandMap(MapOp op) {
  Block &body = op.getComputation().front();
  ArrayRef<int64_t> shape = cast<RankedTensorType>(op.getType()).getShape();
  if (!llvm::all_of(body.without_terminator(), [](Operation &inner) {
        return isPerElement(inner) || isa<ConstantOp, ReshapeOp, BroadcastInDimOp>(inner);
      }))
    return;
  OpBuilder builder(op);
  IRMapping mapping;
  mapping.map(body.getArguments(), op.getInputs());
  auto wholeOf = [&](Value value) -> Value {
    if (mapping.contains(value))
      return mapping.lookup(value);
    return spread(Term(builder, op.getLoc(), value), shape);
  };
  for (Operation &inner : body.without_terminator()) {
    if (isa<ReshapeOp, BroadcastInDimOp>(inner)) {
      mapping.map(inner.getResult(0), wholeOf(inner.getOperand(0)));
      continue;
    }
    for (Value operand : inner.getOperands())
      mapping.map(operand, wholeOf(operand));
    Operation *whole = builder.clone(inner, mapping);
    if (isa<ConstantOp>(inner)) {
      mapping.map(inner.getResult(0), spread(Term(builder, op.getLoc(), whole->getResult(0)), shape));
      continue;
    }
    auto element = cast<RankedTensorType>(inner.getResult(0).getType()).getElementType();
    whole->getResult(0).setType(RankedTensorType::get(shape, element));
  }
  op.getResult().replaceAllUsesWith(wholeOf(body.getTerminator()->getOperand(0)));
  op.erase();
}

/// Folds a window's elements with their positions; -1 is the position of padding.
static Value selectPositions(SelectAndScatterOp op, OpBuilder &builder) {
  Location location = op.getLoc();
  auto type = cast<RankedTensorType>(op.getOperand().getType());
  Type i32 = builder.getI32Type();
  auto line = IotaOp::create(builder, location, RankedTensorType::get({type.getNumElements()}, i32), 0);
  Value numbers = ReshapeOp::create(builder, location, line, type.getShape());
  auto scalar = [&](Type element, Attribute value) -> Value {
    auto scalarType = RankedTensorType::get({}, element);
    return ConstantOp::create(builder, location, DenseElementsAttr::get(scalarType, value));
  };
  Type element = type.getElementType();
  Value none = scalar(i32, builder.getI32IntegerAttr(-1));
  // Any value will do where there is no element.
  Value nothing = op.getInitValue();
  SmallVector<int64_t> ones(type.getRank(), 1);
  auto window = ReduceWindowOp::create(builder, location, ValueRange{op.getOperand(), numbers},
                                       ValueRange{nothing, none}, op.getWindowDimensionsOrDefault(),
                                       op.getStridesOrDefault(), ones, ones, op.getPaddingOrDefault());
  buildBinaryBody(
      builder, location, window.getBody(), {element, i32},
      [&](OpBuilder &nested, Location nestedLocation, ValueRange lhs, ValueRange rhs) -> SmallVector<Value> {
        auto inNested = [&](Value value) { return Term(nested, nestedLocation, value); };
        IRMapping mapping;
        Block &chooser = op.getSelect().front();
        mapping.map(chooser.getArgument(0), lhs[0]);
        mapping.map(chooser.getArgument(1), rhs[0]);
        for (Operation &inner : chooser.without_terminator())
          nested.clone(inner, mapping);
        Term keeps = inNested(mapping.lookupOrDefault(chooser.getTerminator()->getOperand(0)));
        Term hasLeft = inNested(lhs[1]) > -1, hasRight = inNested(rhs[1]) > -1;
        Term takesLeft = hasLeft & (keeps | ~hasRight);
        return {select(takesLeft, inNested(lhs[0]), inNested(rhs[0])),
                select(takesLeft, inNested(lhs[1]), inNested(rhs[1]))};
      });
  return window->getResult(1);
}

static void expandSelectAndScatter(SelectAndScatterOp op) {
  OpBuilder builder(op);
  Location location = op.getLoc();
  auto type = cast<RankedTensorType>(op.getOperand().getType());
  auto sourceType = cast<RankedTensorType>(op.getSource().getType());
  int64_t size = type.getNumElements(), count = sourceType.getNumElements();
  Value positions = selectPositions(op, builder);
  positions = ReshapeOp::create(builder, location, positions, ArrayRef<int64_t>{count, 1});
  Value source = ReshapeOp::create(builder, location, op.getSource(), ArrayRef<int64_t>{count});
  Value target =
      BroadcastInDimOp::create(builder, location, RankedTensorType::get({size}, type.getElementType()),
                               op.getInitValue(), ArrayRef<int64_t>());
  auto numbers =
      ScatterDimensionNumbersAttr::get(op.getContext(), ArrayRef<int64_t>{}, ArrayRef<int64_t>{0},
                                       ArrayRef<int64_t>{}, ArrayRef<int64_t>{}, ArrayRef<int64_t>{0}, 1);
  auto scatter = ScatterOp::create(builder, location, TypeRange(target.getType()), ValueRange(target),
                                   positions, ValueRange(source), numbers, false, false);
  scatter.getUpdateComputation().takeBody(op.getScatter());
  op.getResult().replaceAllUsesWith(
      ReshapeOp::create(builder, location, scatter->getResult(0), type.getShape()));
  op.erase();
}

void expandSingleResultOps(func::FuncOp function) {
  SmallVector<Operation *> ops;
  function.walk([&](Operation *op) {
    if (isa<MapOp>(op) || (isa<SelectAndScatterOp>(op) && isPair(op->getResult(0))))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    if (auto map = dyn_cast<MapOp>(op))
      expandMap(map);
    else
      expandSelectAndScatter(cast<SelectAndScatterOp>(op));
  }
}

} // namespace systole::emulated
