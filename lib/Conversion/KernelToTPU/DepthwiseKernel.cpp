//===- DepthwiseKernel.cpp - Convolutions of each feature alone -----------===//
//
// Features lie on lanes, up to 128 of them at a time; positions of the last spatial dimension on sublanes. In
// VMEM every position takes a row. So what a position of the window shows of the input is eight rows, as far
// apart as the convolution's stride, and everything is loaded once:
//
//   for each tile of positions and features:
//     round the input and the weights to bf16, where they lie
//     for each group of eight results:
//       sum = 0; for each position of the window: sum = sum + input[position] * weights[position]
//
// A dimension of which a tile has one index only holds the rows that its window names, and no others: a
// dilated window takes no more room than its positions.
//
//===----------------------------------------------------------------------===//

#include "DepthwiseKernel.h"

#include "Tiling.h"
#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {

constexpr int64_t kMostInputRows = 3072;  ///< Of one half, on TPU v2.
constexpr int64_t kMostResultRows = 2048; ///< Likewise.
constexpr int64_t kMostGroups = 8;        ///< Of results in straight line.
constexpr int64_t kMostLoads = 96;        ///< In straight line.
constexpr int64_t kHeldWeights = 12;      ///< More stay in VMEM.

/// A spatial dimension.
struct Spatial {
  int64_t size;   ///< Of the result.
  int64_t window; ///< Positions.
  int64_t stride, dilation;
  int64_t tile = 1;

  bool isSingle() const { return tile == 1; }
  int64_t extent() const { return isSingle() ? window : (tile - 1) * stride + (window - 1) * dilation + 1; }
  /// Rows of the tile's input from one position of the window to the next.
  int64_t step() const { return isSingle() ? 1 : dilation; }
};

class Emitter {
public:
  Emitter(KernelBuilder &kernel, const DepthwiseConvolution &convolution);
  void emit();

private:
  void chooseTiles();
  int64_t inputRows() const;
  int64_t resultRows() const;
  SmallVector<Value> decode(Value tile);
  int64_t load(Value tile, Value half);
  int64_t store(Value tile, Value half);
  void roundBlock(const VmemBlock &block, int64_t rows, Value half, int64_t halfRows);
  void compute(Value half);
  void computeGroups(Value half, Value line, Value group, ArrayRef<Value> held);
  Value weightsOf(Value half, int64_t position);
  Value base(const VmemBlock &block, Value half, int64_t halfRows) {
    return kernel.addI(kernel.mulI(half, halfRows), block.row);
  }

  const TensorView &input, &weights, &result;
  KernelBuilder &kernel;
  SmallVector<Spatial> spatial;
  int64_t positions = 1;       ///< Of the window.
  SmallVector<Tiling> tilings; ///< Batch, spatial dimensions, features.
  int64_t tiles = 1;
  int64_t groupsPerLine = 1; ///< Of eight results; a line is what a tile has of the last dimension.
  int64_t lines = 1;
  int64_t lineUnroll = 1, groupUnroll = 1;
  VmemBlock inputBlock, weightBlock, resultBlock;
  int64_t inputHalf = 0, weightHalf = 0, resultHalf = 0;
};

Emitter::Emitter(KernelBuilder &kernel, const DepthwiseConvolution &convolution)
    : input(convolution.input), weights(convolution.weights), result(convolution.result), kernel(kernel) {
  for (auto [i, stride] : llvm::enumerate(convolution.strides)) {
    spatial.push_back({result.shape[i + 1], weights.shape[i], stride, convolution.dilations[i]});
    positions *= weights.shape[i];
  }
  chooseTiles();
}

int64_t Emitter::inputRows() const {
  int64_t rows = 1;
  for (const Spatial &dimension : spatial)
    rows *= dimension.extent();
  // The last group reads on behind its line.
  return llvm::alignTo(rows + kSublanes * spatial.back().stride, kSublanes);
}

int64_t Emitter::resultRows() const {
  int64_t rows = llvm::alignTo(spatial.back().tile, kSublanes);
  for (const Spatial &dimension : ArrayRef(spatial).drop_back())
    rows *= dimension.tile;
  return rows;
}

/// As much as fits of the last dimension, then of the one before.
void Emitter::chooseTiles() {
  int64_t mostInputs = std::min(kMostInputRows, kernel.shareOfVmem(kMostInputRows));
  int64_t mostResults = std::min(kMostResultRows, kernel.shareOfVmem(kMostResultRows));
  auto fits = [&] { return inputRows() <= mostInputs && resultRows() <= mostResults; };
  auto grow = [&](Spatial &dimension) {
    for (int64_t parts = 1;; ++parts) {
      dimension.tile = llvm::divideCeil(dimension.size, parts);
      if (fits() || dimension.tile == 1)
        return;
    }
  };
  grow(spatial.back());
  if (spatial.size() > 1 && spatial.back().tile == spatial.back().size)
    grow(spatial[spatial.size() - 2]);

  tilings.emplace_back(ArrayRef(result.shape).take_front(1), 1);
  for (const Spatial &dimension : spatial)
    tilings.emplace_back(ArrayRef(dimension.size), dimension.tile);
  tilings.emplace_back(ArrayRef(result.shape).take_back(1), kLanes);
  for (const Tiling &tiling : tilings)
    tiles *= tiling.count();

  groupsPerLine = llvm::divideCeil(spatial.back().tile, kSublanes);
  for (const Spatial &dimension : ArrayRef(spatial).drop_back())
    lines *= dimension.tile;
  int64_t most = std::clamp<int64_t>(kMostLoads / positions, 1, kMostGroups);
  auto largestDivisor = [&](int64_t count) {
    int64_t divisor = std::min(most, count);
    while (count % divisor != 0)
      --divisor;
    return divisor;
  };
  groupUnroll = largestDivisor(groupsPerLine);
  // Of the lines, only those of one dimension are as far apart as each other.
  if (int64_t unroll = largestDivisor(lines); unroll > groupUnroll) {
    groupUnroll = 1;
    lineUnroll = unroll;
  }
}

/// The tile's number along the batch, each spatial dimension and the features; features change last, so that
/// weights stay.
SmallVector<Value> Emitter::decode(Value tile) {
  SmallVector<Value> indices(tilings.size());
  for (size_t i = tilings.size() - 1; i-- > 0;) {
    indices[i] = kernel.remainderBy(tile, tilings[i].count());
    tile = kernel.divideBy(tile, tilings[i].count());
  }
  indices.back() = tile;
  return indices;
}

int64_t Emitter::load(Value tile, Value half) {
  SmallVector<Value> indices = decode(tile);
  Value inputOffset = kernel.scalar(input.offset), weightOffset = kernel.scalar(weights.offset);
  for (auto [i, tiling] : llvm::enumerate(tilings)) {
    bool isSpatial = i > 0 && i + 1 < tilings.size();
    int64_t stride = input.strides[i] * (isSpatial ? spatial[i - 1].stride : 1);
    inputOffset = kernel.addI(inputOffset, tiling.offset(kernel, indices[i], {stride}));
  }
  const Tiling &features = tilings.back();
  weightOffset = kernel.addI(weightOffset, features.offset(kernel, indices.back(), {weights.strides.back()}));

  SmallVector<CopyDimension> inputs{{features.elements(), input.strides.back(), 1}};
  SmallVector<CopyDimension> windows{{features.elements(), weights.strides.back(), 1}};
  int64_t inputRow = kLanes, weightRow = kLanes;
  for (size_t i = spatial.size(); i-- > 0;) {
    const Spatial &dimension = spatial[i];
    int64_t spread = dimension.isSingle() ? dimension.dilation : 1;
    inputs.push_back({dimension.extent(), input.strides[i + 1] * spread, inputRow});
    windows.push_back({dimension.window, weights.strides[i], weightRow});
    inputRow *= dimension.extent();
    weightRow *= dimension.window;
  }
  int64_t count = kernel.copy(Place::inBuffer(input.buffer, input.elementType, inputOffset),
                              Place::inVmem(base(inputBlock, half, inputHalf)), inputs, kLoadFlag);
  return count + kernel.copy(Place::inBuffer(weights.buffer, weights.elementType, weightOffset),
                             Place::inVmem(base(weightBlock, half, weightHalf)), windows, kLoadFlag);
}

int64_t Emitter::store(Value tile, Value half) {
  SmallVector<Value> indices = decode(tile);
  Value offset = kernel.scalar(result.offset);
  for (auto [i, tiling] : llvm::enumerate(tilings))
    offset = kernel.addI(offset, tiling.offset(kernel, indices[i], {result.strides[i]}));
  SmallVector<CopyDimension> dimensions{{tilings.back().elements(), 1, result.strides.back()}};
  int64_t row = kLanes;
  for (size_t i = spatial.size(); i-- > 0;) {
    dimensions.push_back({tilings[i + 1].elements(), row, result.strides[i + 1]});
    row *= i + 1 == spatial.size() ? groupsPerLine * kSublanes : spatial[i].tile;
  }
  return kernel.copy(Place::inVmem(base(resultBlock, half, resultHalf)),
                     Place::inBuffer(result.buffer, result.elementType, offset), dimensions, kStoreFlag);
}

void Emitter::roundBlock(const VmemBlock &block, int64_t rows, Value half, int64_t halfRows) {
  Value first = base(block, half, halfRows);
  int64_t groups = llvm::divideCeil(rows, kSublanes);
  int64_t unroll = std::min(groups, kMostGroups);
  while (groups % unroll != 0)
    --unroll;
  kernel.loop(groups / unroll, [&](Value index) {
    Value row = kernel.addI(first, kernel.mulI(index, unroll * kSublanes));
    for (int64_t i = 0; i < unroll; ++i) {
      Value value = kernel.load(kernel.floats(), block, row, i * kSublanes);
      value = UnaryOp::create(kernel, kernel.floats(), UnaryKind::RoundBF16, value);
      kernel.store(value, block, row, i * kSublanes);
    }
  });
}

Value Emitter::weightsOf(Value half, int64_t position) {
  return kernel.load(kernel.floats(), weightBlock, base(weightBlock, half, weightHalf), position,
                     /*stride=*/0);
}

void Emitter::computeGroups(Value half, Value line, Value group, ArrayRef<Value> held) {
  const Spatial &last = spatial.back();
  int64_t lineStride = spatial.size() > 1 ? spatial[spatial.size() - 2].stride * last.extent() : 0;
  int64_t groupStride = kSublanes * last.stride;
  Value row = kernel.addI(kernel.addI(base(inputBlock, half, inputHalf), kernel.mulI(line, lineStride)),
                          kernel.mulI(group, groupStride));
  SmallVector<Value> sums(lineUnroll * groupUnroll, kernel.floatVector(0));
  for (int64_t position = 0; position < positions; ++position) {
    Value weight = held.empty() ? weightsOf(half, position) : held[position];
    int64_t offset = 0, rest = position, scale = 1;
    for (size_t i = spatial.size(); i-- > 0;) {
      offset += rest % spatial[i].window * spatial[i].step() * scale;
      rest /= spatial[i].window;
      scale *= spatial[i].extent();
    }
    for (auto [index, sum] : llvm::enumerate(sums)) {
      int64_t own = lineUnroll > 1 ? index * lineStride : index * groupStride;
      Value value = kernel.load(kernel.floats(), inputBlock, row, offset + own, last.stride);
      sum = arith::AddFOp::create(kernel, sum, arith::MulFOp::create(kernel, value, weight));
    }
  }
  Value resultRow = kernel.addI(base(resultBlock, half, resultHalf),
                                kernel.mulI(kernel.addI(kernel.mulI(line, groupsPerLine), group), kSublanes));
  for (auto [index, sum] : llvm::enumerate(sums)) {
    int64_t own = (lineUnroll > 1 ? index * groupsPerLine : index) * kSublanes;
    kernel.store(wrapTo(kernel, sum, result.elementType), resultBlock, resultRow, own);
  }
}

void Emitter::compute(Value half) {
  if (!input.elementType.isBF16())
    roundBlock(inputBlock, inputRows(), half, inputHalf);
  if (!weights.elementType.isBF16())
    roundBlock(weightBlock, positions, half, weightHalf);
  SmallVector<Value> held;
  for (int64_t position = 0; positions <= kHeldWeights && position < positions; ++position)
    held.push_back(weightsOf(half, position));
  kernel.loop(lines / lineUnroll, [&](Value line) {
    kernel.loop(groupsPerLine / groupUnroll, [&](Value group) {
      computeGroups(half, kernel.mulI(line, lineUnroll), kernel.mulI(group, groupUnroll), held);
    });
  });
}

void Emitter::emit() {
  auto allocate = [&](int64_t rows, int64_t &half) {
    rows = llvm::alignTo(rows, kSublanes);
    half = tiles > 1 ? rows : 0;
    return kernel.allocateRows(tiles > 1 ? 2 * rows : rows);
  };
  inputBlock = allocate(inputRows(), inputHalf);
  weightBlock = allocate(positions, weightHalf);
  resultBlock = allocate(resultRows(), resultHalf);
  kernel.streamTiles(tiles, {[&](Value tile, Value half) { return load(tile, half); },
                             [&](Value, Value half) { compute(half); },
                             [&](Value tile, Value half) { return store(tile, half); }});
}

} // namespace

void emitDepthwiseKernel(KernelBuilder &kernel, Location location, const DepthwiseConvolution &convolution) {
  kernel.begin(location);
  Emitter(kernel, convolution).emit();
  kernel.end();
}

} // namespace systole::tpu
