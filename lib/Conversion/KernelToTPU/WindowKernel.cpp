//===- WindowKernel.cpp - Folds over windows, one position at a time ------===//
//
// Vectors run over the results. A step takes one position of the window for one tile of results: what the
// position shows of the inputs is a strided view of the results' shape, which a transfer brings to VMEM in
// the tile's order. The next step's transfers are under way meanwhile.
//
//===----------------------------------------------------------------------===//

#include "WindowKernel.h"

#include "Tiling.h"

using namespace mlir;

namespace systole::tpu {

namespace {

constexpr int64_t kTileElements = 32 * 1024;
constexpr int64_t kRowBudget = 12 * 1024; ///< Of TPU v2's VMEM, for all blocks together.
constexpr int64_t kUnrolledOperations = 32;

struct Stream {
  TensorView view;
  SmallVector<int64_t> strides;       ///< Of the merged dimensions of the results.
  SmallVector<int64_t> windowStrides; ///< Of an input.
  VmemBlock block;
  int64_t halfRows = 0;
};

class Emitter {
public:
  Emitter(KernelBuilder &kernel, const WindowFold &fold);
  LogicalResult emit(RegisterFunction body);

private:
  int64_t transferTile(Stream &stream, Value tile, Value position, Value half, bool isLoad);
  LogicalResult foldPosition(Value half, Value resultHalf, RegisterFunction body);
  void startResults(Value resultHalf);
  void loadInits();
  int64_t groups() const { return llvm::divideCeil(llvm::divideCeil(tiling.elements(), kLanes), kSublanes); }
  int64_t unroll() const {
    int64_t most = std::clamp<int64_t>(kUnrolledOperations / std::max<int64_t>(fold.operations, 1), 1, 8);
    int64_t count = llvm::bit_floor<uint64_t>(most);
    while (groups() % count != 0)
      count /= 2;
    return count;
  }
  Value rowOf(const Stream &stream, Value half) {
    return kernel.addI(kernel.mulI(half, stream.halfRows), stream.block.row);
  }

  KernelBuilder &kernel;
  const WindowFold &fold;
  SmallVector<int64_t> shape, window;
  SmallVector<Stream, 0> inputs, results;
  SmallVector<Value> inits;
  Tiling tiling;
  int64_t positions = 1;
};

Emitter::Emitter(KernelBuilder &kernel, const WindowFold &fold) : kernel(kernel), fold(fold) {
  const TensorView &first = fold.results.front();
  size_t rank = first.shape.size();
  shape.assign(first.shape.begin(), first.shape.end());
  window.assign(fold.inputs.front().shape.begin() + rank, fold.inputs.front().shape.end());
  SmallVector<SmallVectorImpl<int64_t> *> strideLists, windowLists;
  for (const TensorView &view : fold.inputs) {
    Stream &stream = inputs.emplace_back();
    stream.view = view;
    stream.strides.assign(view.strides.begin(), view.strides.begin() + rank);
    stream.windowStrides.assign(view.strides.begin() + rank, view.strides.end());
  }
  for (const TensorView &view : fold.results) {
    Stream &stream = results.emplace_back();
    stream.view = view;
    stream.strides = view.strides;
  }
  for (Stream &stream : inputs) {
    strideLists.push_back(&stream.strides);
    windowLists.push_back(&stream.windowStrides);
  }
  for (Stream &stream : results)
    strideLists.push_back(&stream.strides);
  mergeDimensions(shape, strideLists);
  mergeDimensions(window, windowLists);
  for (int64_t size : window)
    positions *= size;
  int64_t rows = kernel.shareOfVmem(kRowBudget) / int64_t(2 * inputs.size() + results.size());
  tiling = Tiling(shape, std::min(kTileElements, std::max(rows, kSublanes) * kLanes));
}

int64_t Emitter::transferTile(Stream &stream, Value tile, Value position, Value half, bool isLoad) {
  Value offset = kernel.addI(tiling.offset(kernel, tile, stream.strides), stream.view.offset);
  Value rest = position;
  for (size_t i = stream.windowStrides.size(); i-- > 0;) {
    Value index = i == 0 ? rest : kernel.remainderBy(rest, window[i]);
    offset = kernel.addI(offset, kernel.mulI(index, stream.windowStrides[i]));
    if (i > 0)
      rest = kernel.divideBy(rest, window[i]);
  }
  SmallVector<CopyDimension> dimensions;
  tiling.addDimensions(dimensions, stream.strides, 1);
  if (dimensions.empty())
    dimensions.push_back({1, 1, 1});
  Place buffer = Place::inBuffer(stream.view.buffer, stream.view.elementType, offset);
  Place vmem = Place::inVmem(rowOf(stream, half));
  return isLoad ? kernel.copy(buffer, vmem, dimensions, kLoadFlag)
                : kernel.copy(vmem, buffer, reversed(dimensions), kStoreFlag);
}

void Emitter::loadInits() {
  int64_t loads = 0;
  SmallVector<VmemBlock> blocks;
  for (const TensorView &init : fold.inits) {
    blocks.push_back(kernel.allocateRows(kSublanes));
    loads += kernel.copy(Place::inBuffer(init.buffer, init.elementType, kernel.scalar(init.offset)),
                         Place::inVmem(kernel.scalar(blocks.back().row)), {{1, 1, 1}}, kLoadFlag);
  }
  kernel.wait(kLoadFlag, loads);
  for (auto [init, block] : llvm::zip(fold.inits, blocks)) {
    Type type = isa<FloatType>(init.elementType) ? kernel.floats() : kernel.integers();
    Value word = kernel.load(type, block, kernel.scalar(block.row), 0, 0);
    inits.push_back(BroadcastLaneOp::create(kernel, word, 0));
  }
}

void Emitter::startResults(Value resultHalf) {
  for (auto [stream, init] : llvm::zip(results, inits)) {
    Value row = rowOf(stream, resultHalf);
    kernel.loop(groups(), [&, init = init, &stream = stream](Value group) {
      kernel.store(init, stream.block, kernel.addI(kernel.mulI(group, kSublanes), row));
    });
  }
}

LogicalResult Emitter::foldPosition(Value half, Value resultHalf, RegisterFunction body) {
  LogicalResult status = success();
  kernel.loop(groups() / unroll(), [&](Value iteration) {
    Value first = kernel.mulI(iteration, unroll() * kSublanes);
    for (int64_t step = 0; step < unroll(); ++step) {
      SmallVector<Value> registers;
      for (Stream &stream : results)
        registers.push_back(kernel.load(kernel.registerFor(stream.view.elementType), stream.block,
                                        kernel.addI(rowOf(stream, resultHalf), first), step * kSublanes));
      for (Stream &stream : inputs)
        registers.push_back(kernel.load(kernel.registerFor(stream.view.elementType), stream.block,
                                        kernel.addI(rowOf(stream, half), first), step * kSublanes));
      FailureOr<SmallVector<Value>> values = body(registers);
      if (failed(values)) {
        status = failure();
        return;
      }
      for (auto [stream, value] : llvm::zip(results, *values))
        kernel.store(value, stream.block, kernel.addI(rowOf(stream, resultHalf), first), step * kSublanes);
    }
  });
  return status;
}

LogicalResult Emitter::emit(RegisterFunction body) {
  int64_t steps = tiling.count() * positions;
  auto allocate = [&](Stream &stream, bool isDoubled) {
    stream.halfRows = isDoubled ? groups() * kSublanes : 0;
    stream.block = kernel.allocateRows(groups() * kSublanes * (isDoubled ? 2 : 1));
  };
  for (Stream &stream : inputs)
    allocate(stream, steps > 1);
  for (Stream &stream : results)
    allocate(stream, /*isDoubled=*/false);
  loadInits();

  LogicalResult status = success();
  Value zero = kernel.scalar(0);
  auto load = [&](Value step) {
    int64_t count = 0;
    Value half = kernel.createOrFold<arith::AndIOp>(step, kernel.scalar(1));
    for (Stream &stream : inputs)
      count +=
          transferTile(stream, kernel.divideBy(step, positions), kernel.remainderBy(step, positions), half,
                       /*isLoad=*/true);
    return count;
  };
  int64_t loads = load(zero);
  kernel.loop(steps, [&](Value step) {
    Value following = kernel.addI(step, 1);
    if (steps > 1)
      kernel.ifThen(kernel.lessThan(following, steps), [&] { load(following); });
    Value position = kernel.remainderBy(step, positions);
    kernel.ifThen(kernel.lessThan(position, 1), [&] { startResults(zero); });
    kernel.wait(kLoadFlag, loads);
    Value half = kernel.createOrFold<arith::AndIOp>(step, kernel.scalar(1));
    if (failed(foldPosition(half, zero, body)))
      status = failure();
    Value isLast =
        kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, position, kernel.scalar(positions - 1));
    kernel.ifThen(isLast, [&] {
      int64_t stores = 0;
      for (Stream &stream : results)
        stores += transferTile(stream, kernel.divideBy(step, positions), zero, zero, /*isLoad=*/false);
      kernel.wait(kStoreFlag, stores);
    });
  });
  return status;
}

} // namespace

LogicalResult emitWindowKernel(KernelBuilder &kernel, Location location, const WindowFold &fold,
                               RegisterFunction body) {
  kernel.begin(location);
  LogicalResult status = Emitter(kernel, fold).emit(body);
  kernel.end();
  return status;
}

} // namespace systole::tpu
