//===- ElementwiseKernel.cpp - One register at a time ---------------------===//
//
// The index space is first brought to few dimensions: neighbours that lie end to end in all views merge. A
// tile is a range of one dimension, all of the dimensions inside it, and one index of those outside. In VMEM
// it has one of two layouts:
//
//   flat     the tile's elements in order, 128 to a row: nothing is wasted. Operands that repeat elements are
//            repeated by the DMA engine.
//   padded   each line of the innermost dimension begins a new row. Operands that are constant along it take
//   one
//            word a row, and a register is filled from that by broadcasting lane 0; operands that are
//            constant along all others take one line. Chosen where there are operands of the first sort,
//            which as transfers of single words would be slow, and the line is long enough.
//
//===----------------------------------------------------------------------===//

#include "ElementwiseKernel.h"

#include "Tiling.h"

#include <map>

using namespace mlir;

namespace systole::tpu {

namespace {

/// Elements of a tile, for transfers to be long and yet overlap with computing.
constexpr int64_t kTileElements = 64 * 1024;
/// Rows of TPU v2's VMEM that all blocks of the kernel may take together.
constexpr int64_t kRowBudget = 12 * 1024;
/// Lines in the padded layout.
constexpr int64_t kShortestLine = 32, kLongestLine = 16 * 1024;
/// Vector ops in straight line that fill the bundles' slots.
constexpr int64_t kUnrolledOperations = 48;
constexpr int64_t kMostUnrolled = 8;

enum class Access { Full, OneLine, OneWordPerLine, OneWord };

struct Stream {
  TensorView view;
  SmallVector<int64_t> strides; ///< Of the merged dimensions.
  Access access = Access::Full;
  bool isSameForAllTiles = false;
  VmemBlock block;
  int64_t halfRows = 0; ///< Rows from one half to the other; 0 where there is one only.
  Value hoisted;        ///< A register with the one word.
};

class Emitter {
public:
  Emitter(KernelBuilder &kernel, ArrayRef<TensorView> inputs, ArrayRef<TensorView> outputs, bool isInPlace)
      : kernel(kernel), isInPlace(isInPlace),
        shape(outputs.front().shape.begin(), outputs.front().shape.end()) {
    for (const TensorView &view : inputs)
      this->inputs.push_back(makeStream(view));
    for (const TensorView &view : outputs)
      this->outputs.push_back(makeStream(view));
  }

  LogicalResult emit(int64_t operations, RegisterFunction function);

private:
  static Stream makeStream(const TensorView &view) {
    Stream stream;
    stream.view = view;
    stream.strides = view.strides;
    return stream;
  }
  template <typename Function> void forEachStream(Function function) {
    for (Stream &stream : inputs)
      function(stream);
    for (Stream &stream : outputs)
      function(stream);
  }
  void mergeAll();
  void chooseLayout();
  void chooseTiles();
  void noteInPlace();
  void classify(Stream &stream);
  void allocate(Stream &stream);
  int64_t transferTile(Stream &stream, Value tile, Value half, bool isLoad);
  void hoistWord(Stream &stream);
  Value loadRegister(Stream &stream, Value base, Value group, int64_t groupOffset, Value column,
                     int64_t columnOffset);
  LogicalResult computeTile(Value half, int64_t operations, RegisterFunction function);
  Value baseRow(const Stream &stream, Value half) {
    return kernel.addI(kernel.mulI(half, stream.halfRows), stream.block.row);
  }
  /// Groups of 8 lines, rounded up so that unrolling by powers of two leaves no rest.
  int64_t groups() const {
    int64_t needed = llvm::divideCeil(tileLines, kSublanes);
    return needed <= kMostUnrolled ? needed : llvm::alignTo(needed, kMostUnrolled);
  }

  KernelBuilder &kernel;
  bool isInPlace;
  SmallVector<int64_t> shape; ///< Merged.
  SmallVector<Stream, 0> inputs, outputs;
  bool isPadded = false;
  Tiling tiling;         ///< Of the dimensions, without the line's in the padded layout.
  int64_t tileLines = 1; ///< Rows of registers: 8 to a group, each `columns` registers wide.
  int64_t columns = 1;
};

void Emitter::mergeAll() {
  SmallVector<SmallVectorImpl<int64_t> *> strideLists;
  forEachStream([&](Stream &stream) { strideLists.push_back(&stream.strides); });
  mergeDimensions(shape, strideLists);
  if (shape.empty()) {
    shape.push_back(1);
    forEachStream([](Stream &stream) { stream.strides.push_back(1); });
  }
}

void Emitter::chooseLayout() {
  int64_t line = shape.back();
  if (shape.size() < 2 || line < kShortestLine || line > kLongestLine)
    return;
  // The smallest tile has eight lines.
  int64_t streams = inputs.size() + outputs.size();
  if (2 * streams * kSublanes * static_cast<int64_t>(llvm::divideCeil(line, kLanes)) > kernel.rowsOfVmem())
    return;
  for (Stream &stream : inputs)
    if (stream.strides.back() == 0 &&
        llvm::any_of(stream.strides, [](int64_t stride) { return stride != 0; }))
      isPadded = true;
}

void Emitter::chooseTiles() {
  // Whether a tile with those elements inside leaves each stream two halves in the budget.
  int64_t streams = inputs.size() + outputs.size();
  int64_t most = std::min({kTileElements, kRowBudget * kLanes / (2 * streams),
                           std::max(kernel.shareOfVmem(kRowBudget) / (2 * streams), kSublanes) * kLanes});
  if (!isPadded) {
    tiling = Tiling(shape, most, isInPlace);
    tileLines = llvm::divideCeil(tiling.elements(), kLanes);
    return;
  }
  columns = llvm::divideCeil(shape.back(), kLanes);
  tiling = Tiling(ArrayRef(shape).drop_back(), std::max<int64_t>(most / (columns * kLanes), 1), isInPlace);
  tileLines = tiling.elements();
}

void Emitter::classify(Stream &stream) {
  auto isZero = [](int64_t stride) { return stride == 0; };
  stream.isSameForAllTiles =
      tiling.count() == 1 ||
      llvm::all_of(ArrayRef(stream.strides).take_front(tiling.splitDimension() + 1), isZero);
  if (llvm::all_of(stream.strides, isZero))
    stream.access = Access::OneWord;
  else if (isPadded && stream.strides.back() == 0)
    stream.access = Access::OneWordPerLine;
  else if (isPadded &&
           llvm::all_of(ArrayRef(stream.strides).drop_back().drop_front(tiling.splitDimension()), isZero))
    stream.access = Access::OneLine;
}

void Emitter::allocate(Stream &stream) {
  int64_t lines = groups() * kSublanes;
  int64_t rows = 8;
  if (stream.access == Access::Full)
    rows = lines * columns;
  else if (stream.access == Access::OneWordPerLine)
    rows = lines;
  else if (stream.access == Access::OneLine)
    rows = llvm::alignTo(columns, kSublanes);
  bool isDoubled = tiling.count() > 1 && !stream.isSameForAllTiles;
  stream.block = kernel.allocateRows(isDoubled ? 2 * rows : rows);
  stream.halfRows = isDoubled ? rows : 0;
}

int64_t Emitter::transferTile(Stream &stream, Value tile, Value half, bool isLoad) {
  ArrayRef<int64_t> strides = stream.strides;
  Value offset =
      kernel.addI(tiling.offset(kernel, tile, isPadded ? strides.drop_back() : strides), stream.view.offset);
  SmallVector<CopyDimension> dimensions;
  int64_t vmemStride = 1;
  if (isPadded && (stream.access == Access::Full || stream.access == Access::OneLine))
    dimensions.push_back({shape.back(), strides.back(), 1});
  if (isPadded)
    vmemStride = (stream.access == Access::OneWordPerLine ? 1 : columns) * kLanes;
  if (stream.access == Access::Full || stream.access == Access::OneWordPerLine)
    tiling.addDimensions(dimensions, isPadded ? strides.drop_back() : strides, vmemStride);
  Place buffer = Place::inBuffer(stream.view.buffer, stream.view.elementType, offset);
  Place vmem = Place::inVmem(baseRow(stream, half));
  return isLoad ? kernel.copy(buffer, vmem, dimensions, kLoadFlag)
                : kernel.copy(vmem, buffer, reversed(dimensions), kStoreFlag);
}

void Emitter::hoistWord(Stream &stream) {
  Value row = kernel.scalar(stream.block.row);
  Type type = kernel.registerFor(stream.view.elementType);
  bool isMask = stream.view.elementType.isInteger(1);
  Value word = kernel.load(isMask ? Type(kernel.integers()) : type, stream.block, row, 0, /*stride=*/0);
  word = BroadcastLaneOp::create(kernel, word, 0);
  stream.hoisted = isMask ? kernel.integerToMask(word) : word;
}

Value Emitter::loadRegister(Stream &stream, Value base, Value group, int64_t groupOffset, Value column,
                            int64_t columnOffset) {
  Type type = kernel.registerFor(stream.view.elementType);
  switch (stream.access) {
  case Access::OneWord:
    return stream.hoisted;
  case Access::OneLine:
    return kernel.load(type, stream.block, kernel.addI(base, column), columnOffset, 0);
  case Access::OneWordPerLine: {
    bool isMask = stream.view.elementType.isInteger(1);
    Value words = kernel.load(isMask ? Type(kernel.integers()) : type, stream.block,
                              kernel.addI(base, kernel.mulI(group, kSublanes)), groupOffset * kSublanes);
    words = BroadcastLaneOp::create(kernel, words, 0);
    return isMask ? kernel.integerToMask(words) : words;
  }
  case Access::Full:
    break;
  }
  Value row = kernel.addI(kernel.addI(base, kernel.mulI(group, kSublanes * columns)), column);
  return kernel.load(type, stream.block, row, groupOffset * kSublanes * columns + columnOffset, columns);
}

LogicalResult Emitter::computeTile(Value half, int64_t operations, RegisterFunction function) {
  int64_t unroll =
      std::clamp<int64_t>(kUnrolledOperations / std::max<int64_t>(operations, 1), 1, kMostUnrolled);
  int64_t columnUnroll = std::min(unroll, columns);
  while (columns % columnUnroll != 0)
    --columnUnroll;
  int64_t groupUnroll = llvm::bit_floor<uint64_t>(std::max<int64_t>(unroll / columnUnroll, 1));
  while (groups() % groupUnroll != 0)
    groupUnroll /= 2;

  SmallVector<Value> bases;
  forEachStream([&](Stream &stream) { bases.push_back(baseRow(stream, half)); });
  LogicalResult status = success();
  kernel.loop(groups() / groupUnroll, [&](Value groupIndex) {
    Value group = kernel.mulI(groupIndex, groupUnroll);
    kernel.loop(columns / columnUnroll, [&](Value columnIndex) {
      Value column = kernel.mulI(columnIndex, columnUnroll);
      // Words of lines are the same for all columns.
      std::map<std::pair<size_t, int64_t>, Value> wordsOfLines;
      for (int64_t step = 0; step < groupUnroll * columnUnroll; ++step) {
        int64_t groupOffset = step / columnUnroll, columnOffset = step % columnUnroll;
        SmallVector<Value> registers;
        for (auto [index, stream] : llvm::enumerate(inputs)) {
          Value &words = wordsOfLines[{index, groupOffset}];
          if (!words || stream.access != Access::OneWordPerLine)
            words = loadRegister(stream, bases[index], group, groupOffset, column, columnOffset);
          registers.push_back(words);
        }
        FailureOr<SmallVector<Value>> results = function(registers);
        if (failed(results)) {
          status = failure();
          return;
        }
        for (auto [index, stream] : llvm::enumerate(outputs)) {
          Value row = kernel.addI(
              kernel.addI(bases[inputs.size() + index], kernel.mulI(group, kSublanes * columns)), column);
          kernel.store((*results)[index], stream.block, row, groupOffset * kSublanes * columns + columnOffset,
                       columns);
        }
      }
    });
  });
  return status;
}

static bool isSameView(const TensorView &a, const TensorView &b) {
  return a.shape == b.shape && a.strides == b.strides && a.offset == b.offset &&
         a.elementType == b.elementType;
}

/// An output may lie where an input is if each tile is written where it alone was read.
void Emitter::noteInPlace() {
  if (!tiling.isDisjoint())
    return;
  for (const Stream &output : outputs)
    for (const Stream &input : inputs)
      if (llvm::all_of(inputs, [&](const Stream &other) {
            return other.view.buffer != input.view.buffer || isSameView(other.view, output.view);
          }))
        kernel.buffers.allowInPlace(input.view.buffer, output.view.buffer);
}

LogicalResult Emitter::emit(int64_t operations, RegisterFunction function) {
  mergeAll();
  chooseLayout();
  chooseTiles();
  noteInPlace();
  forEachStream([&](Stream &stream) {
    classify(stream);
    allocate(stream);
  });
  // Outputs are always stored tile by tile; with one tile everything is the same for all.
  int64_t fixedLoads = 0;
  for (Stream &stream : inputs)
    if (stream.isSameForAllTiles)
      fixedLoads += transferTile(stream, kernel.scalar(0), kernel.scalar(0), /*isLoad=*/true);
  kernel.wait(kLoadFlag, fixedLoads);
  for (Stream &stream : inputs)
    if (stream.access == Access::OneWord)
      hoistWord(stream);

  LogicalResult status = success();
  kernel.streamTiles(tiling.count(), {[&](Value tile, Value half) {
                                        int64_t count = 0;
                                        for (Stream &stream : inputs)
                                          if (!stream.isSameForAllTiles)
                                            count += transferTile(stream, tile, half, /*isLoad=*/true);
                                        return count;
                                      },
                                      [&](Value, Value half) {
                                        if (failed(computeTile(half, operations, function)))
                                          status = failure();
                                      },
                                      [&](Value tile, Value half) {
                                        int64_t count = 0;
                                        for (Stream &stream : outputs)
                                          count += transferTile(stream, tile, half, /*isLoad=*/false);
                                        return count;
                                      }});
  return status;
}

} // namespace

LogicalResult emitElementwiseKernel(KernelBuilder &kernel, Location location, ArrayRef<TensorView> inputs,
                                    ArrayRef<TensorView> outputs, int64_t operations,
                                    RegisterFunction function, bool isInPlace) {
  if (outputs.front().numElements() == 0)
    return success();
  kernel.begin(location);
  LogicalResult status = Emitter(kernel, inputs, outputs, isInPlace).emit(operations, function);
  kernel.end();
  return status;
}

} // namespace systole::tpu
