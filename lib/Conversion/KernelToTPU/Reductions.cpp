//===- Reductions.cpp - reduce and reduce_window --------------------------===//

#include "Lowering.h"

#include "ReduceKernel.h"
#include "VectorMath.h"
#include "WindowKernel.h"

using namespace mlir;

namespace systole::tpu {

LogicalResult Lowering::fillWithInits(Operation *op, ValueRange inits) {
  for (auto [init, result] : llvm::zip(inits, op->getResults())) {
    TensorView fill = view(init), target = newResult(result);
    fill.shape = target.shape;
    fill.strides.assign(target.shape.size(), 0);
    copyView(op->getLoc(), fill, target);
    bind(result, target);
  }
  return success();
}

LogicalResult Lowering::lowerReduce(stablehlo::ReduceOp op) {
  auto inputType = cast<RankedTensorType>(op.getInputs()[0].getType());
  bool isEmpty = cast<RankedTensorType>(op->getResult(0).getType()).getNumElements() == 0;
  if (inputType.getNumElements() == 0 || isEmpty)
    return fillWithInits(op, op.getInitValues());
  SmallVector<int64_t> dimensions(op.getDimensions());
  llvm::sort(dimensions);
  Block &body = op.getBody().front();
  if (std::optional<Monoid> monoid = recognizeMonoid(body); monoid && op.getInputs().size() == 1)
    return lowerMonoidReduce(op, *monoid, dimensions);

  // Any other body: the reduced dimensions are a window.
  SmallVector<int64_t> order;
  for (int64_t i = 0; i < inputType.getRank(); ++i)
    if (!llvm::is_contained(dimensions, i))
      order.push_back(i);
  llvm::append_range(order, dimensions);
  FailureOr<Captures> captures = captureScalars(op.getBody());
  if (failed(captures))
    return failure();
  WindowFold fold;
  fold.operations = body.getOperations().size();
  for (auto [input, init, result] : llvm::zip(op.getInputs(), op.getInitValues(), op.getResults())) {
    fold.inputs.push_back(permuteView(withBuffer(view(input)), order));
    fold.inits.push_back(withBuffer(view(init)));
    fold.results.push_back(newResult(result));
    bind(result, fold.results.back());
  }
  return emitWindowKernel(kernel, op.getLoc(), fold, [&](ArrayRef<Value> registers) {
    return evaluateBody(kernel, body, registers, *captures);
  });
}

LogicalResult Lowering::lowerMonoidReduce(stablehlo::ReduceOp op, Monoid monoid,
                                          ArrayRef<int64_t> dimensions) {
  TensorView operand = withBuffer(view(op.getInputs()[0])), init = withBuffer(view(op.getInitValues()[0]));
  TensorView result = newResult(op->getResult(0));
  SmallVector<int64_t> reduced(dimensions);
  if (!canReduceInPlace(kernel, operand, reduced)) {
    // Dense, with the reduced dimensions but the last beside each other.
    int64_t last = static_cast<int64_t>(operand.shape.size()) - 1;
    SmallVector<int64_t> order, rows;
    for (int64_t i = 0; i < last; ++i)
      (llvm::is_contained(reduced, i) ? rows : order).push_back(i);
    int64_t firstRow = order.size();
    bool reducesLast = llvm::is_contained(reduced, last);
    llvm::append_range(order, rows);
    order.push_back(last);
    operand = materialize(op.getLoc(), permuteView(operand, order));
    reduced.clear();
    for (int64_t i = firstRow; i < last + reducesLast; ++i)
      reduced.push_back(i);
  }
  emitReduceKernel(kernel, op.getLoc(), monoid, operand, init, result, reduced);
  bind(op->getResult(0), result);
  return success();
}

/// Padding becomes elements that change nothing; where the body is no monoid, a mask says which ones count.
LogicalResult Lowering::lowerReduceWindow(stablehlo::ReduceWindowOp op) {
  Location location = op.getLoc();
  auto resultType = cast<RankedTensorType>(op->getResult(0).getType());
  if (resultType.getNumElements() == 0)
    return fillWithInits(op, op.getInitValues());
  size_t rank = resultType.getRank();
  SmallVector<int64_t> strides = op.getStridesOrDefault(), baseDilations = op.getBaseDilationsOrDefault(),
                       windowDilations = op.getWindowDilationsOrDefault(), low, high, interior;
  bool hasPadding = false;
  for (auto [index, padding] : llvm::enumerate(op.getPaddingOrDefault())) {
    low.push_back(padding.first);
    high.push_back(padding.second);
    interior.push_back(baseDilations[index] - 1);
    hasPadding |= padding.first > 0 || padding.second > 0 || interior.back() > 0;
  }
  Block &body = op.getBody().front();
  FailureOr<Captures> captures = captureScalars(op.getBody());
  if (failed(captures))
    return failure();
  std::optional<Monoid> monoid = op.getInputs().size() == 1 ? recognizeMonoid(body) : std::nullopt;
  bool needsMask = hasPadding && !monoid;

  auto windowsOf = [&](const TensorView &padded) {
    TensorView windows = padded;
    windows.shape.assign(resultType.getShape().begin(), resultType.getShape().end());
    windows.shape.append(op.getWindowDimensions().begin(), op.getWindowDimensions().end());
    for (size_t i = 0; i < rank; ++i) {
      windows.strides[i] = padded.strides[i] * strides[i];
      windows.strides.push_back(padded.strides[i] * windowDilations[i]);
    }
    return windows;
  };
  WindowFold fold;
  fold.operations = body.getOperations().size();
  for (auto [input, init, result] : llvm::zip(op.getInputs(), op.getInitValues(), op.getResults())) {
    TensorView operand = view(input);
    TensorView padding = view(init);
    if (monoid)
      padding = splatView(getIdentity(*monoid, operand.elementType), {}, operand.elementType);
    TensorView padded = withBuffer(padView(location, operand, padding, low, high, interior));
    fold.inputs.push_back(windowsOf(padded));
    fold.inits.push_back(withBuffer(view(init)));
    fold.results.push_back(newResult(result));
    bind(result, fold.results.back());
  }
  size_t count = fold.results.size();
  if (needsMask) {
    Builder builder(op.getContext());
    TensorView ones =
        splatView(builder.getBoolAttr(true), view(op.getInputs()[0]).shape, builder.getI1Type());
    TensorView zero = splatView(builder.getBoolAttr(false), {}, builder.getI1Type());
    fold.inputs.push_back(windowsOf(padView(location, ones, zero, low, high, interior)));
  }
  return emitWindowKernel(
      kernel, location, fold, [&](ArrayRef<Value> registers) -> FailureOr<SmallVector<Value>> {
        FailureOr<SmallVector<Value>> values =
            evaluateBody(kernel, body, registers.take_front(2 * count), *captures);
        if (succeeded(values) && needsMask)
          for (size_t i = 0; i < count; ++i)
            (*values)[i] = arith::SelectOp::create(kernel, registers.back(), (*values)[i], registers[i]);
        return values;
      });
}

} // namespace systole::tpu
