//===- ScalarOps.cpp - StableHLO's ops on single elements -----------------===//

#include "ScalarOps.h"

#include "ElementTypes.h"
#include "NarrowFloat.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

Value Scalars::integer(Type type, int64_t value) {
  unsigned width = type.getIntOrFloatBitWidth();
  return integer(type,
                 llvm::APInt(width, static_cast<uint64_t>(value), /*isSigned=*/true, /*implicitTrunc=*/true));
}

Value Scalars::integer(Type type, const llvm::APInt &value) {
  return arith::ConstantOp::create(builder, location, builder.getIntegerAttr(type, value));
}

Value Scalars::floating(Type type, double value) {
  return arith::ConstantOp::create(builder, location, builder.getFloatAttr(type, value));
}

Value Scalars::select(Value condition, Value left, Value right) {
  return arith::SelectOp::create(builder, location, condition, left, right);
}

static Type elementOf(Value value) { return getElementTypeOrSelf(value.getType()); }

Value systole::emitScalarOp(Scalars s, Operation *op, ValueRange operands) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return {};
  if (isa<ConvertOp>(op))
    return emitConvert(s, operands[0], elementOf(op->getOperand(0)), elementOf(op->getResult(0)));
  if (isa<CompareOp>(op))
    return emitCompare(s, op, operands);
  if (isa<SelectOp>(op))
    return s.select(operands[0], operands[1], operands[2]);
  if (isa<ComplexOp>(op))
    return s.make<complex::CreateOp>(elementOf(op->getResult(0)), operands[0], operands[1]);
  if (isa<BitcastConvertOp>(op)) {
    Type to = computeType(elementOf(op->getResult(0)));
    // Their codes are in memory alone; convertBitcast has them.
    if (isNarrowFloat(elementOf(op->getOperand(0))) || isNarrowFloat(elementOf(op->getResult(0))))
      return {};
    bool sameWidth = !isa<ComplexType>(to) && !isa<ComplexType>(operands[0].getType()) &&
                     to.getIntOrFloatBitWidth() == operands[0].getType().getIntOrFloatBitWidth();
    return sameWidth ? s.make<arith::BitcastOp>(to, operands[0]) : Value();
  }
  Type element = elementOf(op->getOperand(0));
  if (isa<FloatType>(element)) {
    if (isa<RealOp>(op))
      return operands[0];
    if (isa<ImagOp>(op))
      return s.floating(computeType(element), 0.0);
    Value result = emitFloatOp(s, op, operands);
    if (auto narrow = dyn_cast<FloatType>(elementOf(op->getResult(0)));
        result && narrow && isNarrowFloat(narrow))
      return decodeNarrowFloat(s, encodeNarrowFloat(s, result, narrow), narrow);
    return result;
  }
  if (isa<ComplexType>(element))
    return emitComplexOp(s, op, operands);
  return emitIntegerOp(s, op, operands, isUnsignedElement(element));
}

static FailureOr<Value> emitConstant(Scalars s, ConstantOp op) {
  auto elements = dyn_cast<DenseElementsAttr>(op.getValue());
  Type element = elementOf(op.getResult());
  if (!elements || elements.getNumElements() != 1)
    return op.emitOpError("in a computation on single elements must have one element");
  if (auto complex = dyn_cast<ComplexType>(element))
    return s.make<complex::ConstantOp>(complex, cast<ArrayAttr>(*elements.getValues<Attribute>().begin()));
  if (isNarrowFloat(element))
    return s.floating(s.builder.getF32Type(),
                      (*elements.getValues<llvm::APFloat>().begin()).convertToDouble());
  if (isa<FloatType>(element))
    return arith::ConstantOp::create(s.builder, s.location,
                                     cast<TypedAttr>(*elements.getValues<Attribute>().begin()))
        .getResult();
  return s.integer(computeType(element), *elements.getValues<llvm::APInt>().begin());
}

namespace {

/// Builds the ops of a region, and of the functions that it calls, at one place.
class ScalarEmitter {
public:
  ScalarEmitter(OpBuilder &builder, IRMapping captured, const SymbolTable &symbols)
      : builder(builder), values(std::move(captured)), symbols(symbols) {}

  FailureOr<SmallVector<Value>> emitBlock(Block &block, ValueRange arguments) {
    values.map(block.getArguments(), arguments);
    for (Operation &op : block.without_terminator())
      if (failed(emitOp(op)))
        return failure();
    return lookUp(*block.getTerminator());
  }

private:
  FailureOr<SmallVector<Value>> lookUp(Operation &op) {
    SmallVector<Value> found;
    for (Value operand : op.getOperands()) {
      if (!values.contains(operand)) {
        // Everything of rank 0 has been captured; what is left can only be a constant of one element.
        auto constant = operand.getDefiningOp<ConstantOp>();
        if (!constant)
          return op.emitOpError("uses a tensor of type ")
                 << operand.getType()
                 << " from outside of its region, where the CPU path takes only single elements";
        FailureOr<Value> element = emitConstant({builder, op.getLoc()}, constant);
        if (failed(element))
          return failure();
        values.map(operand, *element);
      }
      found.push_back(values.lookup(operand));
    }
    return found;
  }

  LogicalResult emitOp(Operation &op) {
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      FailureOr<Value> value = emitConstant({builder, op.getLoc()}, constant);
      if (failed(value))
        return failure();
      values.map(constant.getResult(), *value);
      return success();
    }
    FailureOr<SmallVector<Value>> operands = lookUp(op);
    if (failed(operands))
      return failure();
    if (auto call = dyn_cast<func::CallOp>(op))
      return emitCall(op, call.getCallee(), *operands);
    if (auto composite = dyn_cast<CompositeOp>(op))
      return emitCall(op, composite.getDecomposition(), *operands);
    if (isa<IfOp, CaseOp>(op))
      return emitBranches(op, operands->front());
    if (auto loop = dyn_cast<WhileOp>(op))
      return emitWhile(loop, *operands);
    if (isa<OptimizationBarrierOp>(op)) {
      values.map(op.getResults(), *operands);
      return success();
    }
    // On single elements these change nothing.
    bool isIdentity = isa<ReshapeOp, BroadcastInDimOp, TransposeOp, ReverseOp>(op);
    Value result =
        isIdentity ? operands->front() : emitScalarOp(Scalars{builder, op.getLoc()}, &op, *operands);
    if (!result)
      return op.emitOpError("has no form on single elements for these types in the CPU backend");
    values.map(op.getResult(0), result);
    return success();
  }

  /// A block in a place of its own: what it builds can't be used after it.
  FailureOr<SmallVector<Value>> emitNested(Block *place, Region &region, ValueRange arguments) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(place);
    IRMapping outside = values;
    FailureOr<SmallVector<Value>> results = emitBlock(region.front(), arguments);
    values = std::move(outside);
    return results;
  }

  /// A chain of two-way branches from region `first` on; of `case` the last stands for every index beyond.
  FailureOr<SmallVector<Value>> emitChoice(Operation &op, Value selector, unsigned first) {
    Scalars s{builder, op.getLoc()};
    Value taken = selector;
    if (isa<CaseOp>(op))
      taken = s.make<arith::CmpIOp>(arith::CmpIPredicate::eq, selector, s.integer(selector.getType(), first));
    auto types = llvm::map_to_vector(op.getResultTypes(),
                                     [](Type type) { return computeType(getElementTypeOrSelf(type)); });
    auto branch = scf::IfOp::create(builder, op.getLoc(), types, taken, /*addThenBlock=*/true,
                                    /*addElseBlock=*/true);
    auto yield = [&](Block *block, const FailureOr<SmallVector<Value>> &results) {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToEnd(block);
      scf::YieldOp::create(builder, op.getLoc(), *results);
    };
    FailureOr<SmallVector<Value>> chosen = emitNested(branch.thenBlock(), op.getRegion(first), {});
    if (failed(chosen))
      return failure();
    yield(branch.thenBlock(), chosen);
    FailureOr<SmallVector<Value>> others;
    if (first + 2 == op.getNumRegions()) {
      others = emitNested(branch.elseBlock(), op.getRegion(first + 1), {});
    } else {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToEnd(branch.elseBlock());
      others = emitChoice(op, selector, first + 1);
    }
    if (failed(others))
      return failure();
    yield(branch.elseBlock(), others);
    return SmallVector<Value>(branch.getResults());
  }

  LogicalResult emitBranches(Operation &op, Value selector) {
    FailureOr<SmallVector<Value>> results =
        op.getNumRegions() == 1 ? emitBlock(op.getRegion(0).front(), {}) : emitChoice(op, selector, 0);
    if (failed(results))
      return failure();
    values.map(op.getResults(), *results);
    return success();
  }

  LogicalResult emitWhile(WhileOp op, ValueRange initial) {
    SmallVector<Location> locations(initial.size(), op.getLoc());
    auto loop = scf::WhileOp::create(builder, op.getLoc(), initial.getTypes(), initial);
    OpBuilder::InsertionGuard guard(builder);
    Block *before = builder.createBlock(&loop.getBefore(), {}, initial.getTypes(), locations);
    FailureOr<SmallVector<Value>> condition = emitNested(before, op.getCond(), before->getArguments());
    if (failed(condition))
      return failure();
    builder.setInsertionPointToEnd(before);
    scf::ConditionOp::create(builder, op.getLoc(), condition->front(), before->getArguments());
    Block *after = builder.createBlock(&loop.getAfter(), {}, initial.getTypes(), locations);
    FailureOr<SmallVector<Value>> next = emitNested(after, op.getBody(), after->getArguments());
    if (failed(next))
      return failure();
    builder.setInsertionPointToEnd(after);
    scf::YieldOp::create(builder, op.getLoc(), *next);
    values.map(op.getResults(), loop.getResults());
    return success();
  }

  LogicalResult emitCall(Operation &op, StringRef name, ValueRange operands) {
    auto callee = symbols.lookup<func::FuncOp>(name);
    if (!callee || !llvm::hasSingleElement(callee.getBody()))
      return op.emitOpError("calls @") << name << ", which has no body of one block";
    if (llvm::is_contained(callStack, name))
      return op.emitOpError("calls @") << name << " from within itself; programs can't be recursive";
    callStack.push_back(name);
    FailureOr<SmallVector<Value>> results = emitBlock(callee.getBody().front(), operands);
    callStack.pop_back();
    if (failed(results))
      return failure();
    values.map(op.getResults(), *results);
    return success();
  }

  OpBuilder &builder;
  IRMapping values;
  const SymbolTable &symbols;
  SmallVector<StringRef> callStack;
};

} // namespace

FailureOr<SmallVector<Value>> ScalarRegion::emit(OpBuilder &builder, ValueRange arguments) const {
  return ScalarEmitter(builder, captured, symbols).emitBlock(region.front(), arguments);
}
