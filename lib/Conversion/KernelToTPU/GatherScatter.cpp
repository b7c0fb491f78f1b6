//===- GatherScatter.cpp - Slices at many computed places -----------------===//
//
// Indices come to SMEM in chunks; each makes the offset of one transfer. A scatter works on a copy of the
// input that has a margin of the window's size around it: an index far outside is moved into the margin,
// where its updates do no harm.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "Tiling.h"
#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {

constexpr int64_t kMostIndexWords = 1024; ///< Of TPU v2's SMEM.
constexpr int64_t kMostOutstanding = 16;
constexpr int64_t kMostTileElements = 32 * 1024; ///< Of an update and its target, on TPU v2.

/// The index space of the start vectors, with the strides that a place in it has in something.
struct Places {
  SmallVector<int64_t> shape, first, second;
  int64_t count() const {
    int64_t product = 1;
    for (int64_t size : shape)
      product *= size;
    return product;
  }
};

SmallVector<int64_t> dimensionsExcept(size_t rank, ArrayRef<int64_t> first, ArrayRef<int64_t> second = {}) {
  SmallVector<int64_t> result;
  for (int64_t i = 0; i < static_cast<int64_t>(rank); ++i)
    if (!llvm::is_contained(first, i) && !llvm::is_contained(second, i))
      result.push_back(i);
  return result;
}

/// Sum of index * stride for the place with that number.
Value offsetOf(KernelBuilder &kernel, Value number, ArrayRef<int64_t> shape, ArrayRef<int64_t> strides) {
  Value offset = kernel.scalar(0), rest = number;
  for (size_t i = shape.size(); i-- > 0;) {
    Value index = i == 0 ? rest : kernel.remainderBy(rest, shape[i]);
    offset = kernel.addI(offset, kernel.mulI(index, strides[i]));
    if (i > 0)
      rest = kernel.divideBy(rest, shape[i]);
  }
  return offset;
}

} // namespace

/// Start vectors as rows of a dense matrix.
TensorView Lowering::startVectors(Location location, const TensorView &indices,
                                  int64_t indexVectorDimension) {
  size_t rank = indices.shape.size();
  SmallVector<int64_t> order = dimensionsExcept(rank, {indexVectorDimension});
  int64_t size = 1;
  if (indexVectorDimension < static_cast<int64_t>(rank)) {
    order.push_back(indexVectorDimension);
    size = indices.shape[indexVectorDimension];
  }
  TensorView ordered = materialize(location, permuteView(withBuffer(indices), order));
  int64_t count = size == 0 ? 0 : ordered.numElements() / size;
  return *reshapeView(ordered, {count, size});
}

/// Calls `body` with the number of each start vector and the SMEM word where it lies.
void Lowering::forEachStart(const TensorView &starts, int64_t group, function_ref<void(Value, Value)> body,
                            function_ref<void(int64_t)> afterGroup) {
  int64_t count = starts.shape[0], size = starts.shape[1];
  int64_t most = std::min(kMostIndexWords, kernel.shareOfSmem(kMostIndexWords)) / std::max<int64_t>(size, 1);
  group = std::clamp<int64_t>(most, 1, group);
  int64_t chunk = std::clamp<int64_t>(most / group * group, group, llvm::alignTo(count, group));
  Value words = kernel.scalar(kernel.allocateWords(chunk * size));
  auto emitChunk = [&](Value first, int64_t length) {
    Place source = Place::inBuffer(starts.buffer, starts.elementType,
                                   kernel.addI(kernel.mulI(first, size), starts.offset));
    kernel.wait(kLoadFlag, kernel.copy(source, Place::inSmem(words), {{length * size, 1, 1}}, kLoadFlag));
    auto one = [&](Value index) {
      body(kernel.addI(first, index), kernel.addI(words, kernel.mulI(index, size)));
    };
    kernel.loop(length / group, [&](Value groupIndex) {
      kernel.loop(group, [&](Value index) { one(kernel.addI(kernel.mulI(groupIndex, group), index)); });
      afterGroup(group);
    });
    kernel.loop(length % group, [&](Value index) { one(kernel.addI(index, length / group * group)); });
    afterGroup(length % group);
  };
  kernel.loop(count / chunk, [&](Value index) { emitChunk(kernel.mulI(index, chunk), chunk); });
  if (count % chunk != 0)
    emitChunk(kernel.scalar(count / chunk * chunk), count % chunk);
}

LogicalResult Lowering::lowerGather(stablehlo::GatherOp op) {
  auto numbers = op.getDimensionNumbers();
  TensorView operand = withBuffer(view(op.getOperand()));
  TensorView starts = startVectors(op.getLoc(), view(op.getStartIndices()), numbers.getIndexVectorDim());
  TensorView result = newResult(op.getResult());
  bind(op.getResult(), result);
  if (result.numElements() == 0)
    return success();

  // What one start vector moves.
  SmallVector<CopyDimension> slice;
  SmallVector<int64_t> windowDimensions = dimensionsExcept(
      operand.shape.size(), numbers.getCollapsedSliceDims(), numbers.getOperandBatchingDims());
  for (auto [dimension, offsetDimension] : llvm::zip(windowDimensions, numbers.getOffsetDims()))
    slice.push_back(
        {op.getSliceSizes()[dimension], operand.strides[dimension], result.strides[offsetDimension]});
  // Where it comes from, beside the start, and where it goes.
  Places places;
  TensorView indices = view(op.getStartIndices());
  SmallVector<int64_t> indexDimensions =
      dimensionsExcept(indices.shape.size(), {numbers.getIndexVectorDim()});
  SmallVector<int64_t> batchDimensions = dimensionsExcept(result.shape.size(), numbers.getOffsetDims());
  for (auto [indexDimension, resultDimension] : llvm::zip(indexDimensions, batchDimensions)) {
    places.shape.push_back(result.shape[resultDimension]);
    places.first.push_back(result.strides[resultDimension]);
    auto batching = llvm::find(numbers.getStartIndicesBatchingDims(), indexDimension);
    int64_t position = batching - numbers.getStartIndicesBatchingDims().begin();
    bool isBatching = batching != numbers.getStartIndicesBatchingDims().end();
    places.second.push_back(isBatching ? operand.strides[numbers.getOperandBatchingDims()[position]] : 0);
  }
  starts.shape[0] = places.count(); // Also where vectors are empty.
  mergeDimensions(places.shape, {&places.first, &places.second});

  kernel.begin(op.getLoc());
  int64_t transfers = 0;
  forEachStart(
      starts, kMostOutstanding,
      [&](Value number, Value word) {
        Value source = kernel.addI(offsetOf(kernel, number, places.shape, places.second), operand.offset);
        for (auto [index, dimension] : llvm::enumerate(numbers.getStartIndexMap())) {
          int64_t most = operand.shape[dimension] - op.getSliceSizes()[dimension];
          Value start = clampIndex(ScalarLoadOp::create(kernel, word, index), starts.elementType, most);
          source = kernel.addI(source, kernel.mulI(start, operand.strides[dimension]));
        }
        Value destination = offsetOf(kernel, number, places.shape, places.first);
        transfers =
            kernel.copy(Place::inBuffer(operand.buffer, operand.elementType, source),
                        Place::inBuffer(result.buffer, result.elementType, destination), slice, kCopyFlag);
      },
      [&](int64_t group) { kernel.wait(kCopyFlag, group * transfers); });
  kernel.end();
  return success();
}

namespace {

/// What a scatter does with the window of each start vector. Operand i is the padded copy of input i, and
/// `updates` are laid out like the op's.
class ScatterEmitter {
public:
  ScatterEmitter(KernelBuilder &kernel, stablehlo::ScatterOp op, const Captures &captures,
                 ArrayRef<int64_t> window, ArrayRef<TensorView> targets, ArrayRef<TensorView> updates)
      : kernel(kernel), op(op), numbers(op.getScatterDimensionNumbers()), captures(captures), window(window),
        targets(targets), updates(updates),
        windowDimensions(dimensionsExcept(window.size(), numbers.getInsertedWindowDims(),
                                          numbers.getInputBatchingDims())) {
    collectPlaces();
    SmallVector<int64_t> shape;
    for (int64_t dimension : windowDimensions)
      shape.push_back(window[dimension]);
    tiling = Tiling(shape, kMostTileElements / static_cast<int64_t>(targets.size()), /*isDisjoint=*/true);
    rows = llvm::alignTo(llvm::divideCeil(tiling.elements(), kLanes), kSublanes);
  }

  /// The number of start vectors.
  int64_t count() const { return places.count(); }

  /// Once, at the kernel's beginning.
  void allocate() {
    for (size_t i = 0; i < targets.size() + updates.size(); ++i)
      blocks.push_back(kernel.allocateRows(rows));
  }

  /// Updates the window of the start vector with that number, which lies at `word` of SMEM.
  LogicalResult updateWindow(Value number, Value word, Type indexType) {
    Value target = targetOffset(number, word, indexType);
    LogicalResult status = success();
    kernel.loop(tiling.count(), [&](Value tile) {
      int64_t loads = 0, stores = 0;
      for (size_t i = 0; i < targets.size(); ++i)
        loads += moveTarget(i, target, tile, /*isLoad=*/true) + loadUpdate(i, number, tile);
      kernel.wait(kLoadFlag, loads);
      status = combine();
      if (failed(status))
        return;
      for (size_t i = 0; i < targets.size(); ++i)
        stores += moveTarget(i, target, tile, /*isLoad=*/false);
      kernel.wait(kStoreFlag, stores);
    });
    return status;
  }

private:
  void collectPlaces() {
    SmallVector<int64_t> indexDimensions =
        dimensionsExcept(op.getScatterIndices().getType().getRank(), {numbers.getIndexVectorDim()});
    SmallVector<int64_t> updateDimensions =
        dimensionsExcept(updates[0].shape.size(), numbers.getUpdateWindowDims());
    updateStrides.resize(updates.size());
    for (auto [indexDimension, updateDimension] : llvm::zip(indexDimensions, updateDimensions)) {
      places.shape.push_back(updates[0].shape[updateDimension]);
      for (size_t i = 0; i < updates.size(); ++i)
        updateStrides[i].push_back(updates[i].strides[updateDimension]);
      auto batching = llvm::find(numbers.getScatterIndicesBatchingDims(), indexDimension);
      int64_t position = batching - numbers.getScatterIndicesBatchingDims().begin();
      bool isBatching = batching != numbers.getScatterIndicesBatchingDims().end();
      places.second.push_back(isBatching ? targets[0].strides[numbers.getInputBatchingDims()[position]] : 0);
    }
  }

  /// Where the window begins in a target; one far outside is moved into the margin.
  Value targetOffset(Value number, Value word, Type indexType) {
    Value target = offsetOf(kernel, number, places.shape, places.second);
    for (auto [index, dimension] : llvm::enumerate(numbers.getScatterDimsToOperandDims())) {
      int64_t margin = window[dimension], size = targets[0].shape[dimension] - 2 * margin;
      Value start = ScalarLoadOp::create(kernel, word, index);
      Value moved = kernel.clampI(start, -margin, size);
      if (indexType.isUnsignedInteger())
        moved = kernel.createOrFold<arith::SelectOp>(kernel.lessThan(start, 0), kernel.scalar(size), moved);
      target = kernel.addI(target, kernel.mulI(kernel.addI(moved, margin), targets[0].strides[dimension]));
    }
    return target;
  }

  /// Transfers a tile of a window, whose dimensions are those of `view` given, to VMEM or back.
  int64_t move(const TensorView &view, Value offset, ArrayRef<int64_t> dimensions, Value tile,
               const VmemBlock &block, bool isLoad) {
    SmallVector<int64_t> strides;
    for (int64_t dimension : dimensions)
      strides.push_back(view.strides[dimension]);
    SmallVector<CopyDimension> walked;
    tiling.addDimensions(walked, strides, 1);
    if (walked.empty())
      walked.push_back({1, 1, 1});
    Value begin = kernel.addI(offset, tiling.offset(kernel, tile, strides));
    Place outside = Place::inBuffer(view.buffer, view.elementType, begin);
    Place inside = Place::inVmem(kernel.scalar(block.row));
    return isLoad ? kernel.copy(outside, inside, walked, kLoadFlag)
                  : kernel.copy(inside, outside, reversed(walked), kStoreFlag);
  }
  int64_t moveTarget(size_t i, Value target, Value tile, bool isLoad) {
    return move(targets[i], target, windowDimensions, tile, blocks[i], isLoad);
  }
  int64_t loadUpdate(size_t i, Value number, Value tile) {
    Value offset = kernel.addI(offsetOf(kernel, number, places.shape, updateStrides[i]), updates[i].offset);
    return move(updates[i], offset, numbers.getUpdateWindowDims(), tile, blocks[targets.size() + i],
                /*isLoad=*/true);
  }

  /// Computes what the targets' tiles in VMEM become.
  LogicalResult combine() {
    LogicalResult status = success();
    kernel.loop(rows / kSublanes, [&](Value group) {
      SmallVector<Value> registers;
      Value row = kernel.mulI(group, kSublanes);
      for (auto [i, block] : llvm::enumerate(blocks))
        registers.push_back(kernel.load(kernel.registerFor(targets[i % targets.size()].elementType), block,
                                        kernel.addI(row, block.row)));
      FailureOr<SmallVector<Value>> values =
          evaluateBody(kernel, op.getUpdateComputation().front(), registers, captures);
      if (failed(values)) {
        status = failure();
        return;
      }
      for (size_t i = 0; i < targets.size(); ++i)
        kernel.store((*values)[i], blocks[i], kernel.addI(row, blocks[i].row));
    });
    return status;
  }

  KernelBuilder &kernel;
  stablehlo::ScatterOp op;
  stablehlo::ScatterDimensionNumbersAttr numbers;
  const Captures &captures;
  ArrayRef<int64_t> window; ///< Its size along each dimension of the input.
  ArrayRef<TensorView> targets, updates;
  SmallVector<int64_t> windowDimensions; ///< Those of the input that updates have too.
  Places places;                         ///< `second` has the strides of the targets.
  SmallVector<SmallVector<int64_t>> updateStrides;
  Tiling tiling; ///< Of the window.
  int64_t rows = 0;
  SmallVector<VmemBlock> blocks; ///< Of the targets, then of the updates.
};

/// The size of a scatter's window along each dimension of the input.
SmallVector<int64_t> windowOf(stablehlo::ScatterOp op) {
  auto numbers = op.getScatterDimensionNumbers();
  auto input = cast<RankedTensorType>(op.getInputs()[0].getType());
  auto update = cast<RankedTensorType>(op.getUpdates()[0].getType());
  SmallVector<int64_t> window(input.getRank(), 1);
  SmallVector<int64_t> windowDimensions =
      dimensionsExcept(window.size(), numbers.getInsertedWindowDims(), numbers.getInputBatchingDims());
  for (auto [dimension, updateDimension] : llvm::zip(windowDimensions, numbers.getUpdateWindowDims()))
    window[dimension] = update.getDimSize(updateDimension);
  return window;
}

} // namespace

LogicalResult Lowering::lowerScatter(stablehlo::ScatterOp op) {
  auto numbers = op.getScatterDimensionNumbers();
  Location location = op.getLoc();
  TensorView starts = startVectors(location, view(op.getScatterIndices()), numbers.getIndexVectorDim());
  auto inputType = cast<RankedTensorType>(op.getInputs()[0].getType());
  SmallVector<int64_t> window = windowOf(op), margin(window.size(), 0), ones(window.size(), 1);
  for (int64_t dimension : numbers.getScatterDimsToOperandDims())
    margin[dimension] = window[dimension];

  // Copies with a margin, whose content doesn't matter.
  SmallVector<TensorView> updates, targets;
  SmallVector<int64_t> paddedShape;
  for (size_t i = 0; i < window.size(); ++i)
    paddedShape.push_back(inputType.getDimSize(i) + 2 * margin[i]);
  for (auto [input, update, result] : llvm::zip(op.getInputs(), op.getUpdates(), op.getResults())) {
    TensorView source = view(input);
    updates.push_back(withBuffer(view(update)));
    targets.push_back(newTensor(paddedShape, source.elementType));
    TensorView inside = sliceView(targets.back(), margin, source.shape, ones);
    copyView(location, source, inside);
    bind(result, inside);
  }
  if (inputType.getNumElements() == 0 || updates[0].numElements() == 0)
    return success();

  FailureOr<Captures> captures = captureScalars(op.getUpdateComputation());
  if (failed(captures))
    return failure();
  ScatterEmitter emitter(kernel, op, *captures, window, targets, updates);
  starts.shape[0] = emitter.count(); // Also where vectors are empty.
  LogicalResult status = success();
  kernel.begin(location);
  emitter.allocate();
  forEachStart(
      starts, 1,
      [&](Value number, Value word) {
        if (failed(emitter.updateWindow(number, word, starts.elementType)))
          status = failure();
      },
      [](int64_t) {});
  kernel.end();
  return status;
}

} // namespace systole::tpu
