//===- Control.cpp - while, if and case -----------------------------------===//
//
// The state of a loop and the results of branches are buffers from the start, for there a tensor's buffer
// can't be chosen freely: each round of a loop must leave its results where the next one reads them.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// True where the value is sure to have a buffer of its own: an op has computed all of it.
static bool isComputed(Value value) {
  auto op = value.getDefiningOp<linalg::GenericOp>();
  return op && op.getNumDpsInits() == 1;
}

/// Whether `value` is `previous` with slices overwritten. It lies where that lay, or in memory of its own
/// where something still reads what was overwritten.
static bool isUpdateOf(Value value, Value previous) {
  auto update = value.getDefiningOp<tensor::InsertSliceOp>();
  return update && (update.getDest() == previous || isUpdateOf(update.getDest(), previous));
}

LogicalResult Lowering::convertWhile(Operation *op) {
  auto loop = cast<WhileOp>(op);
  Location location = op->getLoc();
  Values state;
  for (Value initial : get(op->getOperands())) {
    state.push_back(allocate(location, cast<RankedTensorType>(initial.getType())));
    storeTensor(location, initial, state.back(), /*restrict=*/false);
  }
  auto readState = [&](bool writable) {
    return llvm::map_to_vector(state, [&](Value buffer) { return asTensor(location, buffer, writable); });
  };
  auto nativeLoop = scf::WhileOp::create(builder, location, TypeRange{}, ValueRange{});
  builder.createBlock(&nativeLoop.getBefore());
  FailureOr<Values> condition = inlineBlock(loop.getCond().front(), readState(/*writable=*/false));
  if (failed(condition))
    return failure();
  Value goesOn = decode(builder, location, scalarOf(location, condition->front()), builder.getI1Type());
  scf::ConditionOp::create(builder, location, goesOn, ValueRange{});

  builder.createBlock(&nativeLoop.getAfter());
  Values old = readState(/*writable=*/true);
  FailureOr<Values> next = inlineBlock(loop.getBody().front(), old);
  if (failed(next))
    return failure();
  // What might lie in the buffer of another part of the state is copied before that is overwritten.
  for (auto [value, previous] : llvm::zip_equal(*next, old))
    if (value != previous && !isComputed(value) && !isUpdateOf(value, previous) && state.size() > 1)
      value = bufferization::AllocTensorOp::create(builder, location, cast<RankedTensorType>(value.getType()),
                                                   ValueRange{}, value);
  for (auto [value, previous, buffer] : llvm::zip_equal(*next, old, state))
    if (value != previous)
      storeTensor(location, value, buffer, /*restrict=*/false);
  scf::YieldOp::create(builder, location, ValueRange{});

  builder.setInsertionPointAfter(nativeLoop);
  set(op, readState(/*writable=*/true));
  return success();
}

LogicalResult Lowering::convertBranches(Operation *op) {
  Location location = op->getLoc();
  Values results;
  for (Type type : op->getResultTypes())
    results.push_back(allocate(location, storageTensor(type)));
  auto fillBranch = [&](Region &source, Block *block) -> LogicalResult {
    OpBuilder::InsertionGuard guard(builder);
    if (block->empty())
      builder.setInsertionPointToEnd(block);
    else
      builder.setInsertionPoint(block->getTerminator());
    FailureOr<Values> values = inlineBlock(source.front(), {});
    if (failed(values))
      return failure();
    for (auto [value, buffer] : llvm::zip_equal(*values, results))
      storeTensor(location, value, buffer, /*restrict=*/false);
    return success();
  };
  // A chain of two-way branches; of `case` the last region stands for every index beyond.
  bool isCase = isa<CaseOp>(op);
  Value selector = scalarOf(location, get(op->getOperand(0)));
  MutableArrayRef<Region> regions = op->getRegions();
  OpBuilder::InsertPoint after = builder.saveInsertionPoint();
  size_t last = regions.size() - 1;
  for (size_t i = 0; i < last; ++i) {
    Value taken;
    if (isCase) {
      Value index = arith::ConstantOp::create(builder, location, builder.getI32IntegerAttr(i));
      taken = arith::CmpIOp::create(builder, location, arith::CmpIPredicate::eq, selector, index);
    } else {
      taken = decode(builder, location, selector, builder.getI1Type());
    }
    auto branch = scf::IfOp::create(builder, location, taken, /*withElseRegion=*/true);
    if (i == 0)
      after = OpBuilder::InsertPoint(branch->getBlock(), std::next(branch->getIterator()));
    if (failed(fillBranch(regions[i], branch.thenBlock())))
      return failure();
    builder.setInsertionPointToStart(branch.elseBlock());
  }
  if (last == 0) {
    FailureOr<Values> values = inlineBlock(regions[0].front(), {});
    if (failed(values))
      return failure();
    set(op, *values);
    return success();
  }
  if (failed(fillBranch(regions[last], builder.getInsertionBlock())))
    return failure();
  builder.restoreInsertionPoint(after);
  set(op, llvm::map_to_vector(results,
                              [&](Value buffer) { return asTensor(location, buffer, /*writable=*/true); }));
  return success();
}
