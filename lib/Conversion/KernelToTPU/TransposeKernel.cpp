//===- TransposeKernel.cpp - Copies through the transpose unit ------------===//
//
// Of the two dimensions that change places, `across` is the one with stride 1 in the source, `down` the one
// with stride 1 in the destination. A tile of both is loaded with `across` on lanes, and stored with `down`
// on lanes; between, each block of 128x128 goes through the unit. The other dimensions are steps.
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

struct Plan {
  SmallVector<int64_t> shape, source, destination;
  size_t across = 0, down = 0;
  bool isFound = false;

  Plan(const TensorView &from, const TensorView &to)
      : shape(from.shape), source(from.strides), destination(to.strides) {
    mergeDimensions(shape, {&source, &destination});
    bool hasAcross = false, hasDown = false;
    for (size_t i = 0; i < shape.size(); ++i) {
      if (source[i] == 1) {
        across = i;
        hasAcross = true;
      }
      if (destination[i] == 1) {
        down = i;
        hasDown = true;
      }
    }
    isFound = hasAcross && hasDown && across != down && source[down] != 0;
  }
};

} // namespace

bool shouldTranspose(const TensorView &source, const TensorView &destination) {
  if (getByteWidth(source.elementType) == 8 || source.numElements() < kLeastElements)
    return false;
  Plan plan(source, destination);
  return plan.isFound && plan.shape[plan.across] >= kLeastAlong && plan.shape[plan.down] >= kLeastAlong &&
         plan.shape[plan.across] * plan.shape[plan.down] >= kLeastElements;
}

void emitTransposeKernel(KernelBuilder &kernel, Location location, const TensorView &source,
                         const TensorView &destination) {
  Plan plan(source, destination);
  SmallVector<int64_t> outer, outerSource, outerDestination;
  for (size_t i = 0; i < plan.shape.size(); ++i) {
    if (i == plan.across || i == plan.down)
      continue;
    outer.push_back(plan.shape[i]);
    outerSource.push_back(plan.source[i]);
    outerDestination.push_back(plan.destination[i]);
  }
  Tiling steps(outer, 1), across({plan.shape[plan.across]}, kMostAlong),
      down({plan.shape[plan.down]}, kMostAlong);
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
  auto offsetOf = [&](Value tile, ArrayRef<int64_t> strides, ArrayRef<int64_t> outerStrides, int64_t start) {
    Value downTile = kernel.remainderBy(tile, down.count()), rest = kernel.divideBy(tile, down.count());
    Value offset = kernel.addI(down.offset(kernel, downTile, strides[plan.down]), start);
    offset = kernel.addI(
        offset, across.offset(kernel, kernel.remainderBy(rest, across.count()), strides[plan.across]));
    return kernel.addI(offset, steps.offset(kernel, kernel.divideBy(rest, across.count()), outerStrides));
  };
  auto load = [&](Value tile, Value which) {
    Value offset = offsetOf(tile, plan.source, outerSource, source.offset);
    return kernel.copy(
        Place::inBuffer(source.buffer, source.elementType, offset), Place::inVmem(baseOf(in, which)),
        {{across.elements(), 1, 1}, {down.elements(), plan.source[plan.down], acrossBlocks * kLanes}},
        kLoadFlag);
  };
  auto store = [&](Value tile, Value which) {
    Value offset = offsetOf(tile, plan.destination, outerDestination, destination.offset);
    return kernel.copy(
        Place::inVmem(baseOf(out, which)),
        Place::inBuffer(destination.buffer, destination.elementType, offset),
        {{down.elements(), 1, 1}, {across.elements(), downBlocks * kLanes, plan.destination[plan.across]}},
        kStoreFlag);
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
