//===- MatrixKernel.cpp - Products of matrices on the matrix unit ---------===//
//
// A step computes one tile of the result, or adds one chunk of depth to it. Steps go over batches, then tiles
// of columns, then tiles of rows, so that the weights (rhs) stay in VMEM while rows stream past them.
//
// In VMEM a row of lhs begins a new line of `blocks` rows of 128 words, padded with zeros to a multiple of
// 128. Weights lie likewise, k on rows; where k has stride 1 in rhs, columns are on rows instead and the unit
// transposes while it loads. A last chunk that is shorter than the others comes where zeros are.
//
// Within a step, blocks of 128x128 weights follow each other, for one column block all of depth. While a
// block's first 16 groups of 8 rows are multiplied, the next block's weights are loaded beside them, and the
// results of the last 16 groups of the block before are fetched: so many are on their way at any time, which
// hides the unit's latency, or as many as the unit's queue holds. After the last block comes the first again,
// since the next step often begins with it.
//
//===----------------------------------------------------------------------===//

#include "MatrixKernel.h"

#include "Tiling.h"
#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {

constexpr int64_t kRowBudget = 20 * 1024; ///< Of TPU v2's VMEM.
/// Of any; a row of weights is then within the reach of an offset.
constexpr int64_t kMostRowBudget = 96 * 1024;
constexpr int64_t kMostTileRows = 1024;
constexpr int64_t kLeastTileRows = 128; ///< As many as hide the loading of weights.
constexpr int64_t kFewestRowTiles = 4;  ///< So that transfers and products overlap.
constexpr int64_t kCyclesPerStep = 300; ///< About what a step takes beside its products.
constexpr int64_t kMostTileColumns = 1024;
constexpr int64_t kPieces = 16;       ///< Loads of 8 rows that make a block of weights.
constexpr int64_t kMostInFlight = 16; ///< Groups of rows whose results are on their way.
constexpr int64_t kGroupsPerIteration = 8;
constexpr int64_t kEpilogueOperations = 48; ///< In straight line.
constexpr int64_t kMostUnrolled = 8;
constexpr int kWeightFlag = 3, kOperandFlag = 4;

/// One of the four groups of dimensions, with its strides in the views that have it.
struct Dimensions {
  SmallVector<int64_t> shape, lhs, rhs, result;
  int64_t total() const {
    int64_t product = 1;
    for (int64_t size : shape)
      product *= size;
    return product;
  }
};

SmallVector<int64_t> takeRange(ArrayRef<int64_t> values, size_t begin, size_t count) {
  return SmallVector<int64_t>(values.slice(begin, count));
}

/// Half and place of everything that a step uses.
struct Step {
  Value batch, rowTile, columnTile, pass, chunk;
  Value loadHalf, weightHalf, resultHalf;
  Value needsWeights; ///< i1
};

/// An operand of the epilogue. In VMEM it lies like a tile of the result, or, where it is the same for all
/// rows and batches, as one line.
struct Operand {
  TensorView view;
  SmallVector<int64_t> batch, row, column; ///< Strides.
  bool isLine = false;
  VmemBlock block;
};

/// Transfers that bring a chunk of depth of one operand.
struct ChunkLoads {
  int64_t whole = 0;
  int64_t last = 0; ///< Where it is shorter than the others.
};

/// A block of weights within a step.
struct Block {
  Value column; ///< Of 128.
  Value term;   ///< Pass and block of depth, from 0.
};

class Emitter {
public:
  Emitter(KernelBuilder &kernel, const MatrixProduct &product)
      : kernel(kernel), product(product), inFlight(std::min(kMostInFlight, kernel.matrixResultQueue())) {
    collectDimensions();
    chooseTiles();
  }
  LogicalResult emit();

protected:
  void collectDimensions();
  void chooseTiles();
  int64_t paddedGroups(int64_t rowCount) const;
  void chooseRows(int64_t most);
  void allocate();
  void fillPadding();
  Step decode(Value step);
  void loadRows(const Step &step);
  void loadWeights(const Step &step);
  void loadChunk(const Step &step, const VmemBlock &block, Value firstRow, int64_t rowCount,
                 ChunkLoads &loads, function_ref<int64_t(ArrayRef<int64_t>)> load);
  void waitForChunk(const Step &step, int flag, const ChunkLoads &loads);
  void onChunk(const Step &step, function_ref<void()> whole, function_ref<void()> last);
  int64_t storeResult(const Step &step);
  void compute(const Step &step, Value isFirstStep);
  void roundResult(const Step &step);

  // The epilogue.
  void collectOperands();
  int64_t loadOperands(const Step &step, bool lines);
  Value loadOperand(const Operand &operand, Value group, Value column, int64_t groupOffset,
                    int64_t columnOffset);
  LogicalResult applyEpilogue(const Step &step);
  /// Lines are loaded once, where all tiles have the same columns.
  bool keepsLines() const { return columns.count() == 1; }
  int64_t fullOperands() const {
    return llvm::count_if(operands, [](const Operand &o) { return !o.isLine; });
  }

  // Within a step.
  Block next(const Block &block);
  Value depthBlock(const Block &block) { return kernel.remainderBy(block.term, chunkBlocks); }
  void loadWeightPiece(const Step &step, const Block &block, int64_t piece);
  void push(const Step &step, const Block &block, Value group, int64_t offset);
  void pop(const Step &step, const Block &block, Value isFirstTerm, Value group, int64_t offset);
  Value firstTermMask(const Step &step, const Block &block);
  void multiplyBlock(const Step &step, const Block &block, const Block *previous);
  /// Whether a result must leave the queue before the next product may enter.
  bool fillsQueue() const { return inFlight == kernel.matrixResultQueue(); }
  void drain(const Step &step, const Block &block);

  // Parts of operands for higher precision.
  Value partNumber(Value pass, bool ofLhs);
  Value selectPart(Value value, Value part);
  Value passOf(const Step &step, const Block &block);

  Value base(const VmemBlock &block, Value half, int64_t halfRows) {
    return kernel.addI(kernel.mulI(half, halfRows), block.row);
  }

  KernelBuilder &kernel;
  const MatrixProduct &product;
  int64_t inFlight; ///< Groups of rows whose results are on their way.
  Dimensions batch, row, depth, column;
  SmallVector<Operand, 0> operands; ///< Those that are no splats.
  Tiling batches, rows, columns;
  bool isTransposed = false; ///< Weights lie with columns on VMEM's rows.
  int64_t chunks = 1;
  int64_t chunkDepth = 0;
  int64_t lastDepth = 0; ///< Of the last chunk.
  int64_t chunkBlocks = 0;
  int64_t columnBlocks = 0;
  int64_t groups = 0; ///< Of 8 rows.
  int64_t tilePasses = 1, stepPasses = 1;
  int64_t steps = 1;
  ChunkLoads rowLoads, weightLoads;
  VmemBlock rowBlock, weightBlock, resultBlock;
  int64_t rowHalf = 0, weightHalf = 0, resultHalf = 0;

  int64_t blocksPerStep() const { return columnBlocks * tilePasses * chunkBlocks; }
  int64_t terms() const { return tilePasses * stepPasses * chunks * chunkBlocks; }
  bool weightsChangeEachStep() const { return chunks * stepPasses > 1; }
};

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

void Emitter::collectDimensions() {
  const TensorView &lhs = product.lhs, &rhs = product.rhs, &result = product.result;
  size_t b = product.batchRank, m = product.rowRank, k = product.depthRank, n = rhs.shape.size() - b - k;
  batch = {takeRange(lhs.shape, 0, b), takeRange(lhs.strides, 0, b), takeRange(rhs.strides, 0, b),
           takeRange(result.strides, 0, b)};
  row = {takeRange(lhs.shape, b, m), takeRange(lhs.strides, b, m), {}, takeRange(result.strides, b, m)};
  depth = {
      takeRange(lhs.shape, b + m, k), takeRange(lhs.strides, b + m, k), takeRange(rhs.strides, b, k), {}};
  column = {takeRange(rhs.shape, b + k, n),
            {},
            takeRange(rhs.strides, b + k, n),
            takeRange(result.strides, b + m, n)};
  collectOperands();
  SmallVector<SmallVectorImpl<int64_t> *> batchLists{&batch.lhs, &batch.rhs, &batch.result},
      rowLists{&row.lhs, &row.result}, columnLists{&column.rhs, &column.result};
  for (Operand &operand : operands) {
    batchLists.push_back(&operand.batch);
    rowLists.push_back(&operand.row);
    columnLists.push_back(&operand.column);
  }
  mergeDimensions(batch.shape, batchLists);
  mergeDimensions(row.shape, rowLists);
  mergeDimensions(depth.shape, {&depth.lhs, &depth.rhs});
  mergeDimensions(column.shape, columnLists);
  auto isUnit = [](ArrayRef<int64_t> strides) { return !strides.empty() && strides.back() == 1; };
  isTransposed = isUnit(depth.rhs) && !isUnit(column.rhs);
}

void Emitter::collectOperands() {
  size_t b = product.batchRank, m = product.rowRank;
  for (const TensorView &view : product.epilogueOperands) {
    if (view.splat)
      continue;
    Operand &operand = operands.emplace_back();
    operand.view = view;
    operand.batch = takeRange(view.strides, 0, b);
    operand.row = takeRange(view.strides, b, m);
    operand.column = takeRange(view.strides, b + m, view.strides.size() - b - m);
    operand.isLine = true;
    for (size_t i = 0; i < b + m; ++i)
      operand.isLine &= view.shape[i] == 1 || view.strides[i] == 0;
  }
}

/// Groups of 8 rows, as many as the loops over them take.
int64_t Emitter::paddedGroups(int64_t rowCount) const {
  int64_t count = llvm::divideCeil(rowCount, kSublanes);
  return count <= inFlight ? count : inFlight + llvm::alignTo(count - inFlight, kGroupsPerIteration);
}

/// Columns of a tile are few enough that its weights take at most half of the budget; rows get the rest.
void Emitter::chooseTiles() {
  int64_t total = depth.total();
  chunkDepth = product.chunkDepth ? product.chunkDepth : total;
  chunks = llvm::divideCeil(total, chunkDepth);
  lastDepth = total - (chunks - 1) * chunkDepth;
  chunkBlocks = llvm::divideCeil(chunkDepth, kLanes);
  tilePasses = tpuarithmetic::passesOf(product.precision).count;
  if (chunks > 1)
    std::swap(tilePasses, stepPasses);

  batches = Tiling(batch.shape, 1);
  int64_t budget = std::min(kernel.shareOfVmem(kRowBudget), kMostRowBudget);
  int64_t mostColumns = std::max<int64_t>(budget / 4 / (chunkBlocks * kLanes), 1) * kLanes;
  columns = Tiling(column.shape, std::min(kMostTileColumns, mostColumns));
  columnBlocks = llvm::divideCeil(columns.elements(), kLanes);
  bool weightsDouble = weightsChangeEachStep() || batches.count() * columns.count() > 1;
  int64_t weightRows = (weightsDouble ? 2 : 1) * chunkBlocks * kLanes * columnBlocks;
  int64_t perRow = 2 * (chunkBlocks + columnBlocks) + fullOperands() * columnBlocks;
  int64_t mostRows = std::clamp<int64_t>((budget - weightRows) / perRow, kSublanes, kMostTileRows);
  // Each tile of rows would load all weights again where they come in chunks.
  int64_t evenRows = llvm::alignTo(llvm::divideCeil(row.total(), kFewestRowTiles), kSublanes);
  if (!weightsChangeEachStep())
    mostRows = std::min(mostRows, std::max(evenRows, kLeastTileRows));
  // Of a small memory, what the padding takes is more than the budget leaves free.
  while (mostRows > kSublanes &&
         paddedGroups(mostRows) * kSublanes * perRow > kernel.rowsOfVmem() - weightRows)
    mostRows -= kSublanes;
  chooseRows(mostRows / kSublanes * kSublanes);
  steps = batches.count() * columns.count() * rows.count() * stepPasses * chunks;
}

/// The largest tiles, or smaller ones where those would have much padding. Each tile would load all weights
/// again where they come in chunks.
void Emitter::chooseRows(int64_t most) {
  int64_t least = weightsChangeEachStep() ? most : std::max(most / 2, std::min(most, kLeastTileRows));
  std::optional<int64_t> lowestCost;
  for (int64_t size = most; size >= least; size -= kSublanes) {
    Tiling tiling(row.shape, size);
    int64_t padded = paddedGroups(tiling.elements());
    int64_t cost = tiling.count() * (padded * kSublanes * blocksPerStep() + kCyclesPerStep);
    if (lowestCost && cost >= *lowestCost)
      continue;
    lowestCost = cost;
    rows = tiling;
    groups = padded;
  }
}

void Emitter::allocate() {
  int64_t results = steps / (stepPasses * chunks);
  auto make = [&](VmemBlock &block, int64_t &half, int64_t size, bool isDoubled) {
    block = kernel.allocateRows(isDoubled ? 2 * size : size);
    half = isDoubled ? size : 0;
  };
  make(rowBlock, rowHalf, groups * kSublanes * chunkBlocks, steps > 1);
  make(weightBlock, weightHalf, chunkBlocks * kLanes * columnBlocks,
       weightsChangeEachStep() || batches.count() * columns.count() > 1);
  make(resultBlock, resultHalf, groups * kSublanes * columnBlocks, results > 1);
  for (Operand &operand : operands)
    operand.block = kernel.allocateRows(operand.isLine ? columnBlocks : groups * kSublanes * columnBlocks);
}

/// Transfers never write the padding, so that once is enough.
void Emitter::fillPadding() {
  if (chunkDepth % kLanes == 0)
    return;
  Value zero = kernel.floatVector(0);
  auto fillLastColumn = [&](const VmemBlock &block) {
    kernel.loop(block.rows / chunkBlocks / kSublanes, [&](Value group) {
      Value first = kernel.addI(kernel.mulI(group, kSublanes * chunkBlocks), block.row);
      kernel.store(zero, block, first, chunkBlocks - 1, chunkBlocks);
    });
  };
  fillLastColumn(rowBlock);
  if (isTransposed)
    return fillLastColumn(weightBlock);
  int64_t begin = chunkDepth / kSublanes * kSublanes, end = chunkBlocks * kLanes;
  kernel.loop(weightHalf ? 2 : 1, [&](Value half) {
    Value first = base(weightBlock, half, weightHalf);
    kernel.loop((end - begin) * columnBlocks / kSublanes, [&](Value group) {
      kernel.store(zero, weightBlock, kernel.addI(first, kernel.mulI(group, kSublanes)),
                   begin * columnBlocks);
    });
  });
}

Step Emitter::decode(Value index) {
  Step step;
  auto isEven = [&](Value value) { return kernel.createOrFold<arith::AndIOp>(value, kernel.scalar(1)); };
  step.loadHalf = isEven(index);
  step.chunk = kernel.remainderBy(index, chunks);
  Value rest = kernel.divideBy(index, chunks);
  step.pass = kernel.remainderBy(rest, stepPasses);
  rest = kernel.divideBy(rest, stepPasses);
  step.resultHalf = isEven(rest);
  step.rowTile = kernel.remainderBy(rest, rows.count());
  rest = kernel.divideBy(rest, rows.count());
  step.weightHalf = weightsChangeEachStep() ? step.loadHalf : isEven(rest);
  step.columnTile = kernel.remainderBy(rest, columns.count());
  step.batch = kernel.divideBy(rest, columns.count());
  step.needsWeights = weightsChangeEachStep()
                          ? arith::ConstantOp::create(kernel, kernel.getBoolAttr(true)).getResult()
                          : kernel.lessThan(step.rowTile, 1);
  return step;
}

/// Emits what is to be done where the step has a whole chunk, or a last one that is shorter.
void Emitter::onChunk(const Step &step, function_ref<void()> whole, function_ref<void()> last) {
  if (lastDepth == chunkDepth)
    return whole();
  auto compare = [&](arith::CmpIPredicate predicate) {
    return kernel.createOrFold<arith::CmpIOp>(predicate, step.chunk, kernel.scalar(chunks - 1));
  };
  kernel.ifThen(compare(arith::CmpIPredicate::ne), whole);
  kernel.ifThen(compare(arith::CmpIPredicate::eq), last);
}

/// Starts the transfers of a chunk to rows of a block; `load` takes the dimensions of depth that it has.
void Emitter::loadChunk(const Step &step, const VmemBlock &block, Value firstRow, int64_t rowCount,
                        ChunkLoads &loads, function_ref<int64_t(ArrayRef<int64_t>)> load) {
  onChunk(
      step, [&] { loads.whole = load(chunks > 1 ? SmallVector<int64_t>{chunkDepth} : depth.shape); },
      [&] {
        kernel.loop(rowCount / kSublanes, [&](Value group) {
          kernel.store(kernel.floatVector(0), block, kernel.addI(firstRow, kernel.mulI(group, kSublanes)));
        });
        loads.last = load({lastDepth});
      });
}

void Emitter::waitForChunk(const Step &step, int flag, const ChunkLoads &loads) {
  onChunk(step, [&] { kernel.wait(flag, loads.whole); }, [&] { kernel.wait(flag, loads.last); });
}

void Emitter::loadRows(const Step &step) {
  Value offset = kernel.addI(batches.offset(kernel, step.batch, batch.lhs), product.lhs.offset);
  offset = kernel.addI(offset, rows.offset(kernel, step.rowTile, row.lhs));
  offset =
      kernel.addI(offset, kernel.mulI(step.chunk, chunkDepth * (depth.lhs.empty() ? 0 : depth.lhs.back())));
  Value first = base(rowBlock, step.loadHalf, rowHalf);
  loadChunk(step, rowBlock, first, rowHalf, rowLoads, [&](ArrayRef<int64_t> shape) {
    SmallVector<CopyDimension> dimensions;
    addDimensions(dimensions, shape, depth.lhs, 1);
    rows.addDimensions(dimensions, row.lhs, chunkBlocks * kLanes);
    return kernel.copy(Place::inBuffer(product.lhs.buffer, product.lhs.elementType, offset),
                       Place::inVmem(first), dimensions, kLoadFlag);
  });
}

void Emitter::loadWeights(const Step &step) {
  Value offset = kernel.addI(batches.offset(kernel, step.batch, batch.rhs), product.rhs.offset);
  offset = kernel.addI(offset, columns.offset(kernel, step.columnTile, column.rhs));
  offset =
      kernel.addI(offset, kernel.mulI(step.chunk, chunkDepth * (depth.rhs.empty() ? 0 : depth.rhs.back())));
  Value first = base(weightBlock, step.weightHalf, weightHalf);
  loadChunk(step, weightBlock, first, weightHalf, weightLoads, [&](ArrayRef<int64_t> shape) {
    SmallVector<CopyDimension> dimensions;
    addDimensions(dimensions, shape, depth.rhs, isTransposed ? 1 : columnBlocks * kLanes);
    columns.addDimensions(dimensions, column.rhs, isTransposed ? chunkBlocks * kLanes : 1);
    return kernel.copy(Place::inBuffer(product.rhs.buffer, product.rhs.elementType, offset),
                       Place::inVmem(first), dimensions, kWeightFlag);
  });
}

int64_t Emitter::storeResult(const Step &step) {
  Value offset = kernel.addI(batches.offset(kernel, step.batch, batch.result), product.result.offset);
  offset = kernel.addI(offset, rows.offset(kernel, step.rowTile, row.result));
  offset = kernel.addI(offset, columns.offset(kernel, step.columnTile, column.result));
  SmallVector<CopyDimension> dimensions;
  columns.addDimensions(dimensions, column.result, 1);
  rows.addDimensions(dimensions, row.result, columnBlocks * kLanes);
  return kernel.copy(Place::inVmem(base(resultBlock, step.resultHalf, resultHalf)),
                     Place::inBuffer(product.result.buffer, product.result.elementType, offset),
                     reversed(dimensions), kStoreFlag);
}

//===----------------------------------------------------------------------===//
// One step
//===----------------------------------------------------------------------===//

Block Emitter::next(const Block &block) {
  int64_t perColumn = tilePasses * chunkBlocks;
  Value term = kernel.addI(block.term, 1);
  Value isLast = kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, term, kernel.scalar(perColumn));
  Value following = kernel.addI(block.column, 1);
  Value isLastColumn =
      kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, following, kernel.scalar(columnBlocks));
  following = kernel.createOrFold<arith::SelectOp>(isLastColumn, kernel.scalar(0), following);
  return {kernel.createOrFold<arith::SelectOp>(isLast, following, block.column),
          kernel.createOrFold<arith::SelectOp>(isLast, kernel.scalar(0), term)};
}

Value Emitter::passOf(const Step &step, const Block &block) {
  return stepPasses > 1 ? step.pass : kernel.divideBy(block.term, chunkBlocks);
}

Value Emitter::partNumber(Value pass, bool ofLhs) {
  tpuarithmetic::PrecisionPasses passes = tpuarithmetic::passesOf(product.precision);
  Value number = kernel.scalar(0);
  for (size_t i = 0; i < passes.count; ++i) {
    Value isThis = kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, pass, kernel.scalar(i));
    int64_t part = ofLhs ? passes.begin[i].partA : passes.begin[i].partB;
    number = kernel.createOrFold<arith::SelectOp>(isThis, kernel.scalar(part), number);
  }
  return number;
}

/// What the parts before leave of the value; the unit itself rounds it to bf16. Nothing is left of infinity
/// and NaN.
Value Emitter::selectPart(Value value, Value part) {
  auto round = [&](Value x) -> Value {
    return UnaryOp::create(kernel, kernel.floats(), UnaryKind::RoundBF16, x);
  };
  auto isPart = [&](int64_t number) {
    return kernel.compareI(arith::CmpIPredicate::eq, kernel.splat(part), kernel.integerVector(number));
  };
  auto select = [&](Value mask, Value a, Value b) -> Value {
    return arith::SelectOp::create(kernel, mask, a, b);
  };
  Value high = round(value);
  Value exponent = arith::AndIOp::create(kernel, kernel.bitcast(high, kernel.integers()),
                                         kernel.integerVector(0x7F800000));
  Value isFinite = kernel.compareI(arith::CmpIPredicate::ne, exponent, kernel.integerVector(0x7F800000));
  Value rest = arith::SubFOp::create(kernel, value, high);
  Value low = arith::SubFOp::create(kernel, rest, round(rest));
  Value zero = kernel.floatVector(0);
  return select(isPart(0), value, select(isFinite, select(isPart(1), rest, low), zero));
}

void Emitter::loadWeightPiece(const Step &step, const Block &block, int64_t piece) {
  Value first = base(weightBlock, step.weightHalf, weightHalf);
  Value k = depthBlock(block);
  Value row;
  int64_t stride = isTransposed ? chunkBlocks : columnBlocks;
  if (isTransposed)
    row = kernel.addI(kernel.addI(first, k), kernel.mulI(block.column, kLanes * chunkBlocks));
  else
    row = kernel.addI(kernel.addI(first, block.column), kernel.mulI(k, kLanes * columnBlocks));
  Value value = kernel.load(kernel.floats(), weightBlock, row, piece * kSublanes * stride, stride);
  if (product.precision != tpuarithmetic::Precision::Default)
    value = selectPart(value, partNumber(passOf(step, block), /*ofLhs=*/false));
  MatrixLoadOp::create(kernel, value, isTransposed, 0);
}

void Emitter::push(const Step &step, const Block &block, Value group, int64_t offset) {
  Value row = kernel.addI(base(rowBlock, step.loadHalf, rowHalf), depthBlock(block));
  row = kernel.addI(row, kernel.mulI(group, kSublanes * chunkBlocks));
  Value value = kernel.load(kernel.floats(), rowBlock, row, offset * kSublanes * chunkBlocks, chunkBlocks);
  if (product.precision != tpuarithmetic::Precision::Default)
    value = selectPart(value, partNumber(passOf(step, block), /*ofLhs=*/true));
  MatrixMultiplyOp::create(kernel, value, 0);
}

Value Emitter::firstTermMask(const Step &step, const Block &block) {
  if (terms() == 1)
    return {};
  Value index = kernel.addI(kernel.addI(block.term, step.chunk), step.pass);
  Value isFirst = kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, index, kernel.scalar(0));
  return kernel.integerToMask(
      kernel.splat(kernel.createOrFold<arith::SelectOp>(isFirst, kernel.scalar(1), kernel.scalar(0))));
}

/// Adding to -0 changes nothing, which makes the first term like the others.
void Emitter::pop(const Step &step, const Block &block, Value isFirstTerm, Value group, int64_t offset) {
  Value row = kernel.addI(base(resultBlock, step.resultHalf, resultHalf), block.column);
  row = kernel.addI(row, kernel.mulI(group, kSublanes * columnBlocks));
  int64_t rowOffset = offset * kSublanes * columnBlocks;
  Value value = MatrixPopOp::create(kernel, kernel.floats(), 0);
  if (terms() == 1) {
    value = wrapTo(kernel, value, product.sumType);
  } else {
    Value sum = kernel.load(kernel.floats(), resultBlock, row, rowOffset, columnBlocks);
    sum = arith::SelectOp::create(kernel, isFirstTerm, kernel.floatVector(-0.0f), sum);
    value = arith::AddFOp::create(kernel, sum, value);
  }
  kernel.store(value, resultBlock, row, rowOffset, columnBlocks);
}

void Emitter::multiplyBlock(const Step &step, const Block &block, const Block *previous) {
  int64_t straight = std::min(groups, inFlight);
  int64_t piecesPerGroup = llvm::divideCeil(kPieces, straight);
  bool loadsNext = blocksPerStep() > 1;
  Block following = loadsNext ? next(block) : block;
  Value previousMask = previous ? firstTermMask(step, *previous) : Value();
  Value zero = kernel.scalar(0);
  for (int64_t i = 0; i < straight; ++i) {
    auto popPrevious = [&] { pop(step, *previous, previousMask, kernel.scalar(groups - straight), i); };
    if (previous && fillsQueue())
      popPrevious();
    push(step, block, zero, i);
    for (int64_t piece = i * piecesPerGroup; loadsNext && piece < std::min((i + 1) * piecesPerGroup, kPieces);
         ++piece)
      loadWeightPiece(step, following, piece);
    if (previous && !fillsQueue())
      popPrevious();
  }
  if (groups == straight)
    return;
  Value mask = firstTermMask(step, block);
  kernel.loop((groups - straight) / kGroupsPerIteration, [&](Value iteration) {
    Value group = kernel.mulI(iteration, kGroupsPerIteration);
    for (int64_t i = 0; i < kGroupsPerIteration; ++i) {
      if (fillsQueue())
        pop(step, block, mask, group, i);
      push(step, block, group, straight + i);
      if (!fillsQueue())
        pop(step, block, mask, group, i);
    }
  });
}

void Emitter::drain(const Step &step, const Block &block) {
  int64_t straight = std::min(groups, inFlight);
  Value mask = firstTermMask(step, block);
  for (int64_t i = 0; i < straight; ++i)
    pop(step, block, mask, kernel.scalar(groups - straight), i);
}

void Emitter::compute(const Step &step, Value isLaterStep) {
  Block block{kernel.scalar(0), kernel.scalar(0)};
  bool loadsNext = blocksPerStep() > 1;
  kernel.ifThen(step.needsWeights, [&] {
    // The block that was loaded last is of the weights before these.
    if (loadsNext)
      kernel.ifThen(isLaterStep, [&] { MatrixSwapOp::create(kernel, 0); });
    for (int64_t piece = 0; piece < kPieces; ++piece)
      loadWeightPiece(step, block, piece);
    if (!loadsNext)
      MatrixSwapOp::create(kernel, 0);
  });
  if (!loadsNext) {
    multiplyBlock(step, block, nullptr);
    return drain(step, block);
  }
  MatrixSwapOp::create(kernel, 0);
  multiplyBlock(step, block, nullptr);
  auto loop = scf::ForOp::create(kernel, kernel.scalar(1), kernel.scalar(blocksPerStep()), kernel.scalar(1),
                                 ValueRange{block.column, block.term});
  {
    OpBuilder::InsertionGuard guard(kernel);
    kernel.setInsertionPointToStart(loop.getBody());
    Block previous{loop.getRegionIterArg(0), loop.getRegionIterArg(1)};
    Block current = next(previous);
    MatrixSwapOp::create(kernel, 0);
    multiplyBlock(step, current, &previous);
    scf::YieldOp::create(kernel, ValueRange{current.column, current.term});
  }
  drain(step, {loop.getResult(0), loop.getResult(1)});
}

void Emitter::roundResult(const Step &step) {
  if (terms() == 1 || product.sumType.isF32())
    return;
  Value first = base(resultBlock, step.resultHalf, resultHalf);
  kernel.loop(groups * columnBlocks, [&](Value index) {
    Value row = kernel.addI(first, kernel.mulI(index, kSublanes));
    Value value = kernel.load(kernel.floats(), resultBlock, row);
    kernel.store(wrapTo(kernel, value, product.sumType), resultBlock, row);
  });
}

//===----------------------------------------------------------------------===//
// The epilogue
//===----------------------------------------------------------------------===//

/// Starts the transfers of the lines, or of the others.
int64_t Emitter::loadOperands(const Step &step, bool lines) {
  int64_t count = 0;
  for (const Operand &operand : operands) {
    if (operand.isLine != lines)
      continue;
    Value offset = kernel.addI(batches.offset(kernel, step.batch, operand.batch), operand.view.offset);
    offset = kernel.addI(offset, rows.offset(kernel, step.rowTile, operand.row));
    offset = kernel.addI(offset, columns.offset(kernel, step.columnTile, operand.column));
    SmallVector<CopyDimension> dimensions;
    columns.addDimensions(dimensions, operand.column, 1);
    if (!lines)
      rows.addDimensions(dimensions, operand.row, columnBlocks * kLanes);
    count += kernel.copy(Place::inBuffer(operand.view.buffer, operand.view.elementType, offset),
                         Place::inVmem(kernel.scalar(operand.block.row)), dimensions, kOperandFlag);
  }
  return count;
}

Value Emitter::loadOperand(const Operand &operand, Value group, Value column, int64_t groupOffset,
                           int64_t columnOffset) {
  Type type = kernel.registerFor(operand.view.elementType);
  Value row = kernel.addI(column, operand.block.row);
  if (operand.isLine)
    return kernel.load(type, operand.block, row, columnOffset, /*stride=*/0);
  row = kernel.addI(row, kernel.mulI(group, kSublanes * columnBlocks));
  return kernel.load(type, operand.block, row, groupOffset * kSublanes * columnBlocks + columnOffset,
                     columnBlocks);
}

LogicalResult Emitter::applyEpilogue(const Step &step) {
  int64_t unroll = std::clamp<int64_t>(kEpilogueOperations / std::max<int64_t>(product.epilogueOperations, 1),
                                       1, kMostUnrolled);
  auto largestDivisor = [](int64_t most, int64_t count) {
    int64_t divisor = std::min(most, count);
    while (count % divisor != 0)
      --divisor;
    return divisor;
  };
  int64_t groupUnroll = largestDivisor(unroll, groups);
  int64_t columnUnroll = largestDivisor(std::max<int64_t>(unroll / groupUnroll, 1), columnBlocks);
  LogicalResult status = success();
  kernel.loopNest({columnBlocks / columnUnroll, groups / groupUnroll}, [&](ValueRange indices) {
    Value column = kernel.mulI(indices[0], columnUnroll), group = kernel.mulI(indices[1], groupUnroll);
    Value row = kernel.addI(base(resultBlock, step.resultHalf, resultHalf), column);
    row = kernel.addI(row, kernel.mulI(group, kSublanes * columnBlocks));
    for (int64_t i = 0; i < columnUnroll * groupUnroll; ++i) {
      int64_t columnOffset = i / groupUnroll, groupOffset = i % groupUnroll;
      int64_t offset = groupOffset * kSublanes * columnBlocks + columnOffset;
      Value sum = kernel.load(kernel.floats(), resultBlock, row, offset, columnBlocks);
      if (terms() > 1)
        sum = wrapTo(kernel, sum, product.sumType);
      SmallVector<Value> registers;
      auto next = operands.begin();
      for (const TensorView &view : product.epilogueOperands)
        registers.push_back(view.splat ? Value()
                                       : loadOperand(*next++, group, column, groupOffset, columnOffset));
      FailureOr<Value> value = product.epilogue(sum, registers);
      if (failed(value)) {
        status = failure();
        return;
      }
      kernel.store(*value, resultBlock, row, offset, columnBlocks);
    }
  });
  return status;
}

LogicalResult Emitter::emit() {
  LogicalResult status = success();
  allocate();
  fillPadding();
  Step first = decode(kernel.scalar(0));
  int64_t lineLoads = keepsLines() ? loadOperands(first, /*lines=*/true) : 0, operandLoads = 0;
  loadRows(first);
  loadWeights(first);
  int64_t stores = 0;
  kernel.wait(kOperandFlag, lineLoads);
  kernel.loop(steps, [&](Value index) {
    Step step = decode(index);
    // The last term's step loads them, before the next step's rows.
    Value termsDone = kernel.addI(kernel.mulI(step.pass, chunks), step.chunk);
    Value isComplete = kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, termsDone,
                                                          kernel.scalar(stepPasses * chunks - 1));
    kernel.ifThen(isComplete, [&] {
      operandLoads = loadOperands(step, /*lines=*/false);
      if (!keepsLines())
        operandLoads += loadOperands(step, /*lines=*/true);
    });
    if (steps > 1) {
      Value following = kernel.addI(index, 1);
      kernel.ifThen(kernel.lessThan(following, steps), [&] {
        Step nextStep = decode(following);
        loadRows(nextStep);
        kernel.ifThen(nextStep.needsWeights, [&] { loadWeights(nextStep); });
      });
    }
    waitForChunk(step, kLoadFlag, rowLoads);
    kernel.ifThen(step.needsWeights, [&] { waitForChunk(step, kWeightFlag, weightLoads); });
    Value isLater = kernel.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ne, index, kernel.scalar(0));
    compute(step, isLater);
    kernel.ifThen(isComplete, [&] {
      kernel.wait(kOperandFlag, operandLoads);
      if (!product.epilogue)
        roundResult(step);
      else if (failed(applyEpilogue(step)))
        status = failure();
      Operation *beforeStore = kernel.scalar(0).getDefiningOp();
      stores = storeResult(step);
      if (steps == stepPasses * chunks)
        return;
      OpBuilder::InsertionGuard guard(kernel);
      kernel.setInsertionPoint(beforeStore);
      Value isFirstResult = kernel.lessThan(index, stepPasses * chunks);
      kernel.ifThen(
          kernel.createOrFold<arith::XOrIOp>(
              isFirstResult, arith::ConstantOp::create(kernel, kernel.getBoolAttr(true)).getResult()),
          [&] { kernel.wait(kStoreFlag, stores); });
    });
  });
  kernel.wait(kStoreFlag, stores);
  // Leaves no weights behind that the next kernel would find.
  if (blocksPerStep() > 1)
    MatrixSwapOp::create(kernel, 0);
  return status;
}

} // namespace

int64_t mostDepth(const KernelBuilder &kernel) {
  constexpr int64_t mostOfV2 = 8192;
  return std::clamp<int64_t>(kernel.shareOfVmem(mostOfV2) / kLanes * kLanes, kLanes, mostOfV2);
}

LogicalResult emitMatrixKernel(KernelBuilder &kernel, Location location, const MatrixProduct &product) {
  kernel.begin(location);
  LogicalResult status = Emitter(kernel, product).emit();
  kernel.end();
  return status;
}

} // namespace systole::tpu
