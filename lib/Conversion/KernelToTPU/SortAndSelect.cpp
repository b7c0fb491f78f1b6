//===- SortAndSelect.cpp - sort, select_and_scatter -----------------------===//

#include "Lowering.h"

#include "ElementwiseKernel.h"
#include "VectorMath.h"
#include "WindowKernel.h"

using namespace mlir;

namespace systole::tpu {

/// A bitonic network over the dimension, padded to a power of two: each pass compares elements `distance`
/// apart, for all lines at once. The original index breaks ties, which makes the order total, the sort
/// stable, and the padding, whose indices are largest, last.
FailureOr<SmallVector<TensorView>> Lowering::sortViews(Location location, ArrayRef<TensorView> operands,
                                                       int64_t dimension, int64_t operations,
                                                       Comparator compare) {
  SmallVector<int64_t> type(operands.front().shape);
  int64_t rank = type.size(), size = rank == 0 ? 1 : type[dimension];
  if (operands.front().numElements() == 0 || size == 1)
    return SmallVector<TensorView>(operands);
  int64_t padded = llvm::bit_ceil<uint64_t>(size);
  SmallVector<int64_t> shape(type), zeros(rank, 0), ones(rank, 1);
  shape[dimension] = padded;
  Type i32 = IntegerType::get(module.getContext(), 32);

  SmallVector<TensorView> current, other;
  for (const TensorView &source : operands) {
    current.push_back(newTensor(shape, source.elementType));
    other.push_back(newTensor(shape, source.elementType));
    copyView(location, source, sliceView(current.back(), zeros, type, ones));
  }
  TensorView indices = iotaLine(location, padded, i32);
  indices.shape = shape;
  indices.strides.assign(rank, 0);
  indices.strides[dimension] = 1;
  current.push_back(indices);
  other.push_back(newTensor(shape, i32));
  TensorView spareIndices = newTensor(shape, i32);

  size_t count = current.size();
  for (int64_t block = 2; block <= padded; block *= 2) {
    for (int64_t distance = block / 2; distance > 0; distance /= 2) {
      // One half of each pair of neighbours `distance` apart, as [pairs of ranges, range].
      auto half = [&](const TensorView &view, int64_t which) {
        TensorView result = view;
        result.offset += which * distance * view.strides[dimension];
        result.shape[dimension] = distance;
        result.shape.insert(result.shape.begin() + dimension, padded / (2 * distance));
        result.strides.insert(result.strides.begin() + dimension, 2 * distance * view.strides[dimension]);
        return result;
      };
      SmallVector<TensorView> inputs, outputs;
      for (int64_t which : {0, 1}) {
        for (size_t i = 0; i < count; ++i) {
          inputs.push_back(half(current[i], which));
          outputs.push_back(half(other[i], which));
        }
      }
      // The number of the pair of ranges says in which direction it is ordered.
      TensorView pairs = iotaLine(location, padded / (2 * distance), i32);
      pairs.shape = inputs[0].shape;
      pairs.strides.assign(rank + 1, 0);
      pairs.strides[dimension] = 1;
      inputs.push_back(pairs);
      auto pass = [&](ArrayRef<Value> registers) -> FailureOr<SmallVector<Value>> {
        ArrayRef<Value> low = registers.take_front(count), high = registers.slice(count, count);
        FailureOr<Value> highFirst = compare(high.drop_back(), low.drop_back());
        FailureOr<Value> lowFirst = compare(low.drop_back(), high.drop_back());
        if (failed(highFirst) || failed(lowFirst))
          return failure();
        auto word = [&](Value mask) { return kernel.maskToInteger(mask); };
        Value last = kernel.integerVector(size);
        Value bothReal =
            arith::AndIOp::create(kernel, word(kernel.compareI(arith::CmpIPredicate::slt, low.back(), last)),
                                  word(kernel.compareI(arith::CmpIPredicate::slt, high.back(), last)));
        Value byIndex = word(kernel.compareI(arith::CmpIPredicate::slt, high.back(), low.back()));
        Value tied = arith::XOrIOp::create(kernel, word(*lowFirst), kernel.integerVector(1));
        Value byValue =
            arith::OrIOp::create(kernel, word(*highFirst), arith::AndIOp::create(kernel, tied, byIndex));
        Value swaps = arith::SelectOp::create(kernel, kernel.integerToMask(bothReal), byValue, byIndex);
        Value descends =
            arith::AndIOp::create(kernel, registers.back(), kernel.integerVector(block / (2 * distance)));
        Value mask =
            kernel.integerToMask(arith::XOrIOp::create(kernel, swaps, word(kernel.integerToMask(descends))));
        SmallVector<Value> results;
        for (size_t i = 0; i < count; ++i)
          results.push_back(arith::SelectOp::create(kernel, mask, high[i], low[i]));
        for (size_t i = 0; i < count; ++i)
          results.push_back(arith::SelectOp::create(kernel, mask, low[i], high[i]));
        return results;
      };
      if (failed(emitElementwiseKernel(kernel, location, inputs, outputs, 16 + operations, pass)))
        return failure();
      std::swap(current, other);
      // The line of indices was only read.
      if (other.back().buffer == indices.buffer)
        other.back() = spareIndices;
    }
  }
  SmallVector<TensorView> results;
  for (const TensorView &sorted : ArrayRef(current).drop_back())
    results.push_back(sliceView(sorted, zeros, type, ones));
  return results;
}

LogicalResult Lowering::lowerSort(stablehlo::SortOp op) {
  int64_t rank = cast<RankedTensorType>(op.getInputs()[0].getType()).getRank();
  int64_t dimension = static_cast<int64_t>(op.getDimension());
  SmallVector<TensorView> operands;
  for (Value input : op.getInputs())
    operands.push_back(view(input));
  Block &comparator = op.getComparator().front();
  FailureOr<Captures> captures = captureScalars(op.getComparator());
  if (failed(captures))
    return failure();
  auto compare = [&](ArrayRef<Value> a, ArrayRef<Value> b) -> FailureOr<Value> {
    SmallVector<Value> arguments;
    for (auto [first, second] : llvm::zip(a, b))
      llvm::append_values(arguments, first, second);
    FailureOr<SmallVector<Value>> result = evaluateBody(kernel, comparator, arguments, *captures);
    return failed(result) ? FailureOr<Value>() : result->front();
  };
  FailureOr<SmallVector<TensorView>> sorted =
      sortViews(op.getLoc(), operands, dimension < 0 ? dimension + rank : dimension,
                comparator.getOperations().size(), compare);
  if (failed(sorted))
    return failure();
  for (auto [result, sortedView] : llvm::zip(op.getResults(), *sorted))
    bind(result, sortedView);
  return success();
}

/// The number of elements of a window.
static int64_t positionsOf(ArrayRef<int64_t> window) {
  int64_t positions = 1;
  for (int64_t size : window)
    positions *= size;
  return positions;
}

FailureOr<TensorView> Lowering::selectInWindows(stablehlo::SelectAndScatterOp op) {
  Location location = op.getLoc();
  Builder builder(op.getContext());
  Type i32 = builder.getI32Type();
  TensorView operand = view(op.getOperand());
  ArrayRef<int64_t> places = cast<RankedTensorType>(op.getSource().getType()).getShape();
  size_t rank = places.size();
  SmallVector<int64_t> window = op.getWindowDimensionsOrDefault(), strides = op.getStridesOrDefault();
  SmallVector<int64_t> low, high, zeros(rank, 0);
  for (auto [before, after] : op.getPaddingOrDefault()) {
    low.push_back(before);
    high.push_back(after);
  }
  auto windowsOf = [&](const TensorView &padded) {
    TensorView windows = padded;
    windows.shape.assign(places.begin(), places.end());
    windows.shape.append(window.begin(), window.end());
    for (size_t i = 0; i < rank; ++i)
      windows.strides[i] = padded.strides[i] * strides[i];
    windows.strides.append(padded.strides.begin(), padded.strides.end());
    return windows;
  };
  TensorView numbers = iotaLine(location, positionsOf(window), i32);
  numbers.shape.assign(places.begin(), places.end());
  numbers.shape.append(window.begin(), window.end());
  numbers.strides.assign(rank, 0);
  llvm::append_range(numbers.strides, getDenseStrides(window));

  TensorView zero = splatView(builder.getZeroAttr(operand.elementType), {}, operand.elementType);
  TensorView isReal =
      padView(location, splatView(builder.getBoolAttr(true), operand.shape, builder.getI1Type()),
              splatView(builder.getBoolAttr(false), {}, builder.getI1Type()), low, high, zeros);
  WindowFold fold;
  fold.inputs = {windowsOf(withBuffer(padView(location, operand, zero, low, high, zeros))),
                 windowsOf(withBuffer(isReal)), numbers};
  fold.inits = {withBuffer(zero), withBuffer(splatView(builder.getI32IntegerAttr(-1), {}, i32))};
  fold.results = {newTensor(places, operand.elementType), newTensor(places, i32)};
  fold.operations = 8;
  FailureOr<Captures> captures = captureScalars(op.getSelect());
  if (failed(captures))
    return failure();
  LogicalResult status = emitWindowKernel(
      kernel, location, fold, [&](ArrayRef<Value> registers) -> FailureOr<SmallVector<Value>> {
        Value selected = registers[0], number = registers[1], element = registers[2];
        FailureOr<SmallVector<Value>> keeps =
            evaluateBody(kernel, op.getSelect().front(), {selected, element}, *captures);
        if (failed(keeps))
          return failure();
        Value isFirst =
            kernel.maskToInteger(kernel.compareI(arith::CmpIPredicate::slt, number, kernel.integerVector(0)));
        Value leaves =
            arith::XOrIOp::create(kernel, kernel.maskToInteger(keeps->front()), kernel.integerVector(1));
        Value takes = arith::AndIOp::create(kernel, kernel.maskToInteger(registers[3]),
                                            arith::OrIOp::create(kernel, isFirst, leaves));
        Value mask = kernel.integerToMask(takes);
        return SmallVector<Value>{arith::SelectOp::create(kernel, mask, element, selected),
                                  arith::SelectOp::create(kernel, mask, registers[4], number)};
      });
  if (failed(status))
    return failure();
  return fold.results[1];
}

LogicalResult Lowering::scatterToSelected(stablehlo::SelectAndScatterOp op, const TensorView &target,
                                          const TensorView &selected) {
  SmallVector<int64_t> window = op.getWindowDimensionsOrDefault(), strides = op.getStridesOrDefault();
  TensorView source = withBuffer(view(op.getSource()));
  FailureOr<Captures> captures = captureScalars(op.getScatter());
  if (failed(captures))
    return failure();
  for (int64_t position = positionsOf(window); position-- > 0;) {
    SmallVector<int64_t> start(window.size());
    int64_t rest = position;
    for (size_t i = window.size(); i-- > 0; rest /= window[i])
      start[i] = rest % window[i];
    TensorView part = sliceView(target, start, source.shape, strides);
    LogicalResult status = emitElementwiseKernel(
        kernel, op.getLoc(), {part, source, selected}, {part}, 4,
        [&](ArrayRef<Value> registers) -> FailureOr<SmallVector<Value>> {
          FailureOr<SmallVector<Value>> combined =
              evaluateBody(kernel, op.getScatter().front(), {registers[0], registers[1]}, *captures);
          if (failed(combined))
            return failure();
          Value isSelected =
              kernel.compareI(arith::CmpIPredicate::eq, registers[2], kernel.integerVector(position));
          return SmallVector<Value>{
              arith::SelectOp::create(kernel, isSelected, combined->front(), registers[0])};
        },
        /*isInPlace=*/true);
    if (failed(status))
      return failure();
  }
  return success();
}

/// First each window's position that it selects, by a fold; then, for each position of the window, the
/// sources that selected it are combined into the result. From the last position to the first, an element
/// meets its sources in row-major order.
LogicalResult Lowering::lowerSelectAndScatter(stablehlo::SelectAndScatterOp op) {
  TensorView operand = view(op.getOperand());
  size_t rank = operand.shape.size();
  SmallVector<int64_t> low, paddedShape, ones(rank, 1);
  for (auto [size, amounts] : llvm::zip_equal(operand.shape, op.getPaddingOrDefault())) {
    low.push_back(amounts.first);
    paddedShape.push_back(size + amounts.first + amounts.second);
  }
  // Results live in a padded copy, since windows reach into the padding.
  TensorView target = newTensor(paddedShape, operand.elementType);
  TensorView initial = withBuffer(view(op.getInitValue()));
  initial.shape = paddedShape;
  initial.strides.assign(rank, 0);
  copyView(op.getLoc(), initial, target);
  bind(op.getResult(), sliceView(target, low, operand.shape, ones));
  if (operand.numElements() == 0 || view(op.getSource()).numElements() == 0)
    return success();
  FailureOr<TensorView> selected = selectInWindows(op);
  return failed(selected) ? failure() : scatterToSelected(op, target, *selected);
}

} // namespace systole::tpu
