//===- ControlFlow.cpp - while, if, case ----------------------------------===//
//
// Kernels keep their form; scf ops go around them. Predicates come through SMEM.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace systole::tpu {

Value Lowering::loadScalar(const TensorView &scalar) {
  Value word = kernel.scalar(kernel.allocateWords(1));
  Place source = Place::inBuffer(scalar.buffer, scalar.elementType, kernel.scalar(scalar.offset));
  kernel.wait(kLoadFlag, kernel.copy(source, Place::inSmem(word), {{1, 1, 1}}, kLoadFlag));
  return ScalarLoadOp::create(kernel, word, 0);
}

Value Lowering::readScalar(Location location, const TensorView &scalar) {
  TensorView source = withBuffer(scalar);
  kernel.begin(location);
  Value value = loadScalar(source);
  kernel.end();
  return value;
}

FailureOr<Captures> Lowering::captureScalars(Region &region) {
  Captures captures;
  SetVector<Value> used;
  getUsedValuesDefinedAbove(region, used);
  for (Value value : used) {
    DenseElementsAttr constant;
    if (matchPattern(value, m_Constant(&constant)) && constant.isSplat())
      continue;
    auto type = dyn_cast<RankedTensorType>(value.getType());
    if (!type || !type.hasStaticShape() || type.getNumElements() != 1)
      return region.getParentOp()->emitOpError()
             << "uses a value of type " << value.getType()
             << " from outside of its region, of which the TPU path takes tensors of one element; make it an "
                "operand";
    captures[value] = readScalar(value.getLoc(), view(value));
  }
  return captures;
}

Value Lowering::readPredicate(Location location, const TensorView &scalar) {
  Value word = readScalar(location, scalar);
  return arith::CmpIOp::create(kernel, arith::CmpIPredicate::ne, word, kernel.scalar(0));
}

/// Lowers a region's block at the builder's insertion point. What it made must not be reused where it may not
/// have run.
FailureOr<SmallVector<TensorView>> Lowering::lowerRegion(Block &block) {
  auto savedIotas = iotas;
  if (failed(lowerBlock(block)))
    return failure();
  SmallVector<TensorView> results;
  for (Value result : block.getTerminator()->getOperands())
    results.push_back(view(result));
  if (failed(flushAll()) || hasFailed)
    return failure();
  iotas = std::move(savedIotas);
  return results;
}

/// Carried values have buffers of their own. The body's results are copied there at its end; those that read
/// a carried buffer are copied out first, since another copy may overwrite it.
LogicalResult Lowering::copyToCarried(Location location, SmallVector<TensorView> results,
                                      ArrayRef<TensorView> carried) {
  auto isSame = [](const TensorView &a, const TensorView &b) {
    return a.buffer == b.buffer && a.offset == b.offset && a.strides == b.strides &&
           a.elementType == b.elementType;
  };
  for (auto [index, result] : llvm::enumerate(results)) {
    bool readsCarried =
        llvm::any_of(carried, [&](const TensorView &other) { return other.buffer == result.buffer; });
    if (!readsCarried || isSame(result, carried[index]))
      continue;
    TensorView copy = newTensor(result.shape, result.elementType);
    copyView(location, result, copy);
    result = copy;
  }
  for (auto [result, target] : llvm::zip(results, carried))
    if (!isSame(result, target))
      copyView(location, result, target);
  return success();
}

LogicalResult Lowering::lowerWhile(stablehlo::WhileOp op) {
  Location location = op.getLoc();
  if (failed(flushAll()))
    return failure();
  SmallVector<TensorView> carried;
  for (Value operand : op.getOperand()) {
    TensorView source = view(operand);
    carried.push_back(newTensor(source.shape, source.elementType));
    copyView(location, source, carried.back());
  }
  int64_t begin = buffers.now;
  kernel.setLoc(location);
  auto loop = scf::WhileOp::create(kernel, TypeRange(), ValueRange());
  Block *before = kernel.createBlock(&loop.getBefore());
  Block *after = kernel.createBlock(&loop.getAfter());

  kernel.setInsertionPointToStart(before);
  Block &condition = op.getCond().front();
  for (auto [argument, carriedView] : llvm::zip(condition.getArguments(), carried))
    bind(argument, carriedView);
  FailureOr<SmallVector<TensorView>> predicate = lowerRegion(condition);
  if (failed(predicate))
    return failure();
  Value goesOn = readPredicate(location, predicate->front());
  scf::ConditionOp::create(kernel, goesOn, ValueRange());

  kernel.setInsertionPointToStart(after);
  Block &body = op.getBody().front();
  for (auto [argument, carriedView] : llvm::zip(body.getArguments(), carried))
    bind(argument, carriedView);
  FailureOr<SmallVector<TensorView>> results = lowerRegion(body);
  if (failed(results) || failed(copyToCarried(location, *results, carried)))
    return failure();
  kernel.setLoc(location);
  scf::YieldOp::create(kernel);

  buffers.extendOverLoop(begin, buffers.now);
  for (auto [result, carriedView] : llvm::zip(op.getResults(), carried))
    bind(result, carriedView);
  kernel.setInsertionPointAfter(loop);
  return success();
}

/// Lowers a branch into the results' buffers.
LogicalResult Lowering::lowerBranch(Operation *op, Region &region, ArrayRef<TensorView> targets) {
  FailureOr<SmallVector<TensorView>> results = lowerRegion(region.front());
  if (failed(results))
    return failure();
  for (auto [result, target] : llvm::zip(*results, targets))
    copyView(op->getLoc(), result, target);
  return success();
}

LogicalResult Lowering::lowerIf(stablehlo::IfOp op) {
  if (failed(flushAll()))
    return failure();
  Value predicate = readPredicate(op.getLoc(), view(op.getPred()));
  return lowerChoice(op, [&](size_t) { return predicate; }, {&op.getTrueBranch(), &op.getFalseBranch()});
}

LogicalResult Lowering::lowerCase(stablehlo::CaseOp op) {
  if (failed(flushAll()))
    return failure();
  Value index = readScalar(op.getLoc(), view(op.getIndex()));
  SmallVector<Region *> branches;
  for (Region &branch : op.getBranches())
    branches.push_back(&branch);
  // An index out of range, negative ones included, takes the last branch.
  return lowerChoice(
      op,
      [&](size_t branch) -> Value {
        return arith::CmpIOp::create(kernel, arith::CmpIPredicate::eq, index, kernel.scalar(branch));
      },
      branches);
}

/// The first branch whose predicate holds, or the last.
LogicalResult Lowering::lowerChoice(Operation *op, function_ref<Value(size_t)> predicateOf,
                                    ArrayRef<Region *> branches) {
  SmallVector<TensorView> targets;
  for (Value result : op->getResults()) {
    targets.push_back(newResult(result));
    bind(result, targets.back());
  }
  LogicalResult status = success();
  Operation *outermost = nullptr;
  for (size_t branch = 0; branch + 1 < branches.size() && succeeded(status); ++branch) {
    kernel.setLoc(op->getLoc());
    auto choice = scf::IfOp::create(kernel, predicateOf(branch), /*withElseRegion=*/true);
    outermost = outermost ? outermost : choice;
    kernel.setInsertionPointToStart(choice.thenBlock());
    status = lowerBranch(op, *branches[branch], targets);
    kernel.setInsertionPointToStart(choice.elseBlock());
  }
  if (succeeded(status))
    status = lowerBranch(op, *branches.back(), targets);
  if (outermost)
    kernel.setInsertionPointAfter(outermost);
  return status;
}

} // namespace systole::tpu
