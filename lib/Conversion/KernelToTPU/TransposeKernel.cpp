//===- TransposeKernel.cpp - Copies through the transpose unit ------------===//
//
// Of the dimensions that change places, those `across` lie end to end in the source, the last with stride 1,
// and those `down` in the destination. A tile of both is loaded with `across` on lanes, and stored with
// `down` on lanes; between, each block of 128x128 goes through the unit. The other dimensions are steps.
//
// Example: from 8 x 1024 x 64 (batch, positions, features) to features, positions, batch, features are
// across, and positions and batch together are down, though neither alone is a line of 128.
//
//===----------------------------------------------------------------------===//

#include "TransposeKernel.h"

#include "Tiling.h"

using namespace mlir;

namespace systole::tpu {

namespace {

constexpr int64_t kMostAlong = 512; ///< Of a tile, in each of the two directions.
constexpr int64_t kLeastAlong = 8, kLeastElements = 1024;
constexpr int64_t kBlockGroups = kLanes / kSublanes;

/// Some of the dimensions, outer ones first.
struct Group {
  SmallVector<int64_t> shape, source, destination;

  void add(int64_t size, int64_t sourceStride, int64_t destinationStride) {
    shape.push_back(size);
    source.push_back(sourceStride);
    destination.push_back(destinationStride);
  }
  int64_t total() const {
    int64_t product = 1;
    for (int64_t size : shape)
      product *= size;
    return product;
  }
};

struct Plan {
  Group across, down, outer;
  bool isFound = false;

  Plan(const TensorView &from, const TensorView &to)
      : shape(from.shape), source(from.strides), destination(to.strides) {
    mergeDimensions(shape, {&source, &destination});
    SmallVector<size_t> acrossChain, downChain;
    // The lines of both sides first: each side then takes of the rest what it can.
    std::optional<size_t> acrossLine = find(source, 1, {}, {});
    std::optional<size_t> downLine = find(destination, 1, {}, {});
    if (!acrossLine || !downLine || *acrossLine == *downLine || source[*downLine] == 0)
      return;
    isFound = true;
    acrossChain.push_back(*acrossLine);
    downChain.push_back(*downLine);
    extend(downChain, destination, acrossChain);
    extend(acrossChain, source, downChain);
    for (size_t i = 0; i < shape.size(); ++i)
      if (!llvm::is_contained(acrossChain, i) && !llvm::is_contained(downChain, i))
        outer.add(shape[i], source[i], destination[i]);
    for (auto [chain, group] : {std::pair(&acrossChain, &across), std::pair(&downChain, &down)})
      for (size_t i : llvm::reverse(*chain))
        group->add(shape[i], source[i], destination[i]);
  }

private:
  std::optional<size_t> find(ArrayRef<int64_t> strides, int64_t stride, ArrayRef<size_t> taken,
                             ArrayRef<size_t> others) const {
    for (size_t i = 0; i < shape.size(); ++i)
      if (strides[i] == stride && !llvm::is_contained(taken, i) && !llvm::is_contained(others, i))
        return i;
    return std::nullopt;
  }
  /// Adds what lies end to end with the chain.
  void extend(SmallVector<size_t> &chain, ArrayRef<int64_t> strides, ArrayRef<size_t> others) const {
    int64_t size = shape[chain.front()];
    while (size < kMostAlong) {
      std::optional<size_t> next = find(strides, size, chain, others);
      if (!next)
        return;
      chain.push_back(*next);
      size *= shape[*next];
    }
  }

  SmallVector<int64_t> shape, source, destination;
};

/// Rows of VMEM that tiles of so many elements in each direction take: two halves, before and after.
int64_t rowsOfTiles(int64_t along) { return 4 * (along / kLanes) * along; }

/// As many elements of a tile in each direction as leave half of VMEM to others.
int64_t mostAlong(const KernelBuilder &kernel) {
  int64_t along = kMostAlong;
  while (along > kLanes && rowsOfTiles(along) > kernel.rowsOfVmem() / 2)
    along -= kLanes;
  return along;
}

} // namespace

bool shouldTranspose(const KernelBuilder &kernel, const TensorView &source, const TensorView &destination) {
  if (getByteWidth(source.elementType) == 8 || source.numElements() < kLeastElements ||
      rowsOfTiles(kLanes) > kernel.rowsOfVmem())
    return false;
  Plan plan(source, destination);
  return plan.isFound && plan.across.total() >= kLeastAlong && plan.down.total() >= kLeastAlong &&
         plan.across.total() * plan.down.total() >= kLeastElements;
}

void emitTransposeKernel(KernelBuilder &kernel, Location location, const TensorView &source,
                         const TensorView &destination) {
  Plan plan(source, destination);
  int64_t most = mostAlong(kernel);
  Tiling steps(plan.outer.shape, 1), across(plan.across.shape, most), down(plan.down.shape, most);
  int64_t acrossBlocks = llvm::divideCeil(across.elements(), kLanes);
  int64_t downBlocks = llvm::divideCeil(down.elements(), kLanes);
  int64_t count = steps.count() * across.count() * down.count();

  kernel.begin(location);
  int64_t half = acrossBlocks * downBlocks * kLanes;
  VmemBlock in = kernel.allocateRows(count > 1 ? 2 * half : half);
  VmemBlock out = kernel.allocateRows(count > 1 ? 2 * half : half);
  auto baseOf = [&](const VmemBlock &block, Value which) {
    return kernel.addI(kernel.mulI(which, half), block.row);
  };
  auto offsetOf = [&](Value tile, SmallVector<int64_t> Group::*strides, int64_t start) {
    Value downTile = kernel.remainderBy(tile, down.count()), rest = kernel.divideBy(tile, down.count());
    Value offset = kernel.addI(down.offset(kernel, downTile, plan.down.*strides), start);
    Value acrossTile = kernel.remainderBy(rest, across.count());
    offset = kernel.addI(offset, across.offset(kernel, acrossTile, plan.across.*strides));
    return kernel.addI(offset,
                       steps.offset(kernel, kernel.divideBy(rest, across.count()), plan.outer.*strides));
  };
  auto load = [&](Value tile, Value which) {
    SmallVector<CopyDimension> dimensions;
    across.addDimensions(dimensions, plan.across.source, 1);
    down.addDimensions(dimensions, plan.down.source, acrossBlocks * kLanes);
    Value offset = offsetOf(tile, &Group::source, source.offset);
    return kernel.copy(Place::inBuffer(source.buffer, source.elementType, offset),
                       Place::inVmem(baseOf(in, which)), dimensions, kLoadFlag);
  };
  auto store = [&](Value tile, Value which) {
    SmallVector<CopyDimension> dimensions;
    down.addDimensions(dimensions, plan.down.destination, 1);
    across.addDimensions(dimensions, plan.across.destination, downBlocks * kLanes);
    Value offset = offsetOf(tile, &Group::destination, destination.offset);
    return kernel.copy(Place::inVmem(baseOf(out, which)),
                       Place::inBuffer(destination.buffer, destination.elementType, offset),
                       reversed(dimensions), kStoreFlag);
  };
  auto compute = [&](Value, Value which) {
    Value inBase = baseOf(in, which), outBase = baseOf(out, which);
    kernel.loopNest({acrossBlocks, downBlocks}, [&](ValueRange block) {
      Value from = kernel.addI(kernel.addI(inBase, block[0]), kernel.mulI(block[1], kLanes * acrossBlocks));
      Value to = kernel.addI(kernel.addI(outBase, block[1]), kernel.mulI(block[0], kLanes * downBlocks));
      for (int64_t group = 0; group < kBlockGroups; ++group)
        TransposePushOp::create(
            kernel, kernel.load(kernel.integers(), in, from, group * kSublanes * acrossBlocks, acrossBlocks));
      for (int64_t group = 0; group < kBlockGroups; ++group)
        kernel.store(TransposePopOp::create(kernel, kernel.integers()), out, to,
                     group * kSublanes * downBlocks, downBlocks);
    });
  };
  kernel.streamTiles(count, {load, compute, store});
  kernel.end();
}

} // namespace systole::tpu
