//===- ReduceKernel.cpp - Reductions by recognized monoids ----------------===//
//
// The order of combination is part of the numerics: rows (the reduced dimensions but the last) go round the 8
// sublanes, positions in the last dimension round the 128 lanes; each sublane and lane has a partial result
// that takes its elements in ascending order; then halves are folded, sublanes first. Three ways to lay an
// operand out on registers do that, by what is reduced:
//
//   lines    the last dimension alone: 8 results at a time, one per sublane, their positions on lanes
//   planes   the last and others: one result at a time, rows on sublanes, positions on lanes
//   columns  not the last: 128 results at a time on lanes, rows on sublanes
//
// In VMEM every row begins a new line of 128-word rows. What a tile has beyond the operand's elements is
// filled with the identity once, and transfers don't touch it. An operand too large for that arrives in
// chunks, the last of which is peeled.
//
//===----------------------------------------------------------------------===//

#include "ReduceKernel.h"

#include "Tiling.h"
#include "VectorMath.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace systole::tpu {

std::optional<Monoid> recognizeMonoid(Block &body) {
  if (body.getNumArguments() != 2 || !llvm::hasNItems(body, 2))
    return std::nullopt;
  Operation &op = body.front();
  Operation *terminator = body.getTerminator();
  if (op.getNumOperands() != 2 || op.getNumResults() != 1 || terminator->getNumOperands() != 1 ||
      terminator->getOperand(0) != op.getResult(0))
    return std::nullopt;
  Value first = body.getArgument(0), second = body.getArgument(1);
  bool takesBoth = (op.getOperand(0) == first && op.getOperand(1) == second) ||
                   (op.getOperand(0) == second && op.getOperand(1) == first);
  if (!takesBoth)
    return std::nullopt;
  return llvm::TypeSwitch<Operation *, std::optional<Monoid>>(&op)
      .Case<stablehlo::AddOp>([](auto) { return Monoid::Add; })
      .Case<stablehlo::MulOp>([](auto) { return Monoid::Multiply; })
      .Case<stablehlo::MaxOp>([](auto) { return Monoid::Maximum; })
      .Case<stablehlo::MinOp>([](auto) { return Monoid::Minimum; })
      .Case<stablehlo::AndOp>([](auto) { return Monoid::And; })
      .Case<stablehlo::OrOp>([](auto) { return Monoid::Or; })
      .Case<stablehlo::XorOp>([](auto) { return Monoid::Xor; })
      .Default([](Operation *) { return std::nullopt; });
}

Attribute getIdentity(Monoid monoid, Type type) {
  if (auto floatType = dyn_cast<FloatType>(type)) {
    const llvm::fltSemantics &semantics = floatType.getFloatSemantics();
    switch (monoid) {
    case Monoid::Multiply:
      return FloatAttr::get(type, APFloat(semantics, 1));
    case Monoid::Maximum:
      return FloatAttr::get(type, APFloat::getInf(semantics, /*Negative=*/true));
    case Monoid::Minimum:
      return FloatAttr::get(type, APFloat::getInf(semantics));
    default:
      return FloatAttr::get(type, APFloat::getZero(semantics, /*Negative=*/true));
    }
  }
  // Of 64-bit integers, the low halves are computed with.
  unsigned width = type.getIntOrFloatBitWidth(), computed = std::min(width, 32u);
  bool isUnsigned = type.isUnsignedInteger() || width == 1;
  auto extend = [&](const APInt &bits) { return isUnsigned ? bits.zext(width) : bits.sext(width); };
  switch (monoid) {
  case Monoid::Multiply:
    return IntegerAttr::get(type, APInt(width, 1));
  case Monoid::Maximum:
    return IntegerAttr::get(type,
                            isUnsigned ? APInt::getZero(width) : extend(APInt::getSignedMinValue(computed)));
  case Monoid::Minimum:
    return IntegerAttr::get(
        type, extend(isUnsigned ? APInt::getMaxValue(computed) : APInt::getSignedMaxValue(computed)));
  case Monoid::And:
    return IntegerAttr::get(type, APInt::getAllOnes(width));
  default:
    return IntegerAttr::get(type, APInt::getZero(width));
  }
}

static Value combineWords(KernelBuilder &kernel, Monoid monoid, bool isUnsigned, Value a, Value b) {
  auto select = [&](Value mask, Value x, Value y) -> Value {
    return arith::SelectOp::create(kernel, mask, x, y);
  };
  switch (monoid) {
  case Monoid::Add:
    return arith::AddIOp::create(kernel, a, b);
  case Monoid::Multiply:
    return arith::MulIOp::create(kernel, a, b);
  case Monoid::Maximum:
    if (isUnsigned)
      return select(kernel.compareI(arith::CmpIPredicate::ult, a, b), b, a);
    return arith::MaxSIOp::create(kernel, a, b);
  case Monoid::Minimum:
    if (isUnsigned)
      return select(kernel.compareI(arith::CmpIPredicate::ult, a, b), a, b);
    return arith::MinSIOp::create(kernel, a, b);
  case Monoid::And:
    return arith::AndIOp::create(kernel, a, b);
  case Monoid::Or:
    return arith::OrIOp::create(kernel, a, b);
  case Monoid::Xor:
    return arith::XOrIOp::create(kernel, a, b);
  }
  llvm_unreachable("every monoid is handled");
}

/// Sums of i1 are disjunctions, products and minima conjunctions.
static Monoid withoutArithmetic(Monoid monoid) {
  if (monoid == Monoid::Add || monoid == Monoid::Maximum)
    return Monoid::Or;
  return monoid == Monoid::Multiply || monoid == Monoid::Minimum ? Monoid::And : monoid;
}

Value combine(KernelBuilder &kernel, Monoid monoid, Type type, Value a, Value b) {
  if (!isa<FloatType>(type))
    return combineWords(kernel, type.isInteger(1) ? withoutArithmetic(monoid) : monoid,
                        type.isUnsignedInteger(), a, b);
  switch (monoid) {
  case Monoid::Add:
    return arith::AddFOp::create(kernel, a, b);
  case Monoid::Multiply:
    return arith::MulFOp::create(kernel, a, b);
  case Monoid::Maximum:
    return arith::MaximumFOp::create(kernel, a, b);
  default:
    return arith::MinimumFOp::create(kernel, a, b);
  }
}

namespace {

/// Of VMEM, for one half of the operand's tiles: 4096 on TPU v2. At least eight rows of eight registers.
int64_t mostTileRows(const KernelBuilder &kernel) {
  return std::clamp<int64_t>(kernel.shareOfVmem(4096), 64, 4096);
}

constexpr int64_t kMostColumnBlocks = 8;
constexpr int64_t kMostUnrolled = 8;

enum class Form { Lines, Planes, Columns };

struct DimensionList {
  SmallVector<int64_t> shape, operand, result;
  int64_t total() const {
    int64_t product = 1;
    for (int64_t size : shape)
      product *= size;
    return product;
  }
};

/// The reduced rows and the line, as far as one chunk has them.
struct Chunk {
  Value row, position;
  int64_t rows, positions;
};

class Emitter {
public:
  Emitter(KernelBuilder &kernel, Monoid monoid, const TensorView &operand, const TensorView &init,
          const TensorView &result, ArrayRef<int64_t> dimensions);
  void emit();

private:
  void chooseTiles();
  int64_t load(Value tile, Value half, const Chunk &chunk);
  int64_t store(Value tile, Value half);
  void fillPadding(Value half, const Chunk &chunk);
  void startResults();
  void accumulate(Value half, const Chunk &chunk);
  void accumulateGroup(Value half, const Chunk &chunk, Value first, Value column, int64_t unroll);
  void finish(Value half);
  Value foldLanes(Value value);
  Value foldSublanes(Value value);
  Value loadInit();
  void forEachChunk(function_ref<void(const Chunk &)> body);

  Value combineValues(Value a, Value b) { return combine(kernel, monoid, type, a, b); }
  VectorType registers() { return isa<FloatType>(type) ? kernel.floats() : kernel.integers(); }
  Value identity() {
    Attribute value = getIdentity(monoid, type);
    if (type.isInteger(1))
      return kernel.integerVector(cast<IntegerAttr>(value).getValue().isZero() ? 0 : 1);
    return splatConstant(kernel, value, type);
  }
  /// Rows of a chunk, rounded up to whole registers where they lie on sublanes.
  int64_t paddedRows(int64_t count) const {
    return form == Form::Lines ? 1 : llvm::alignTo(count, kSublanes);
  }
  int64_t columnBlocks(const Chunk &chunk) const {
    return llvm::divideCeil(form == Form::Columns ? lineTiling.elements() : chunk.positions, kLanes);
  }
  int64_t accumulators() const {
    if (form == Form::Lines)
      return llvm::divideCeil(outerTiling.elements(), kSublanes);
    return outerTiling.elements() *
           (form == Form::Columns ? llvm::divideCeil(lineTiling.elements(), kLanes) : 1);
  }
  bool isChunked() const { return chunkRows < rows.total() || chunkPositions < positions; }

  KernelBuilder &kernel;
  Monoid monoid;
  const TensorView &operand, &init, &result;
  Type type;
  Form form = Form::Columns;
  DimensionList outer, rows, line; ///< `line` is the operand's last dimension, or nothing.
  int64_t positions = 1;           ///< Of the line, where it's reduced.
  Tiling outerTiling, lineTiling;
  int64_t tiles = 1;
  int64_t chunkRows = 1, chunkPositions = 1;
  VmemBlock operandBlock, partialBlock, resultBlock, initBlock;
  int64_t operandHalf = 0, resultHalf = 0;
  Value initValue;
};

Emitter::Emitter(KernelBuilder &kernel, Monoid monoid, const TensorView &operand, const TensorView &init,
                 const TensorView &result, ArrayRef<int64_t> dimensions)
    : kernel(kernel), monoid(monoid), operand(operand), init(init), result(result),
      type(operand.elementType) {
  size_t rank = operand.shape.size(), kept = 0;
  bool reducesLast = llvm::is_contained(dimensions, static_cast<int64_t>(rank) - 1);
  for (size_t i = 0; i < rank; ++i) {
    bool isReduced = llvm::is_contained(dimensions, static_cast<int64_t>(i));
    DimensionList &list = i + 1 == rank ? line : isReduced ? rows : outer;
    list.shape.push_back(operand.shape[i]);
    list.operand.push_back(operand.strides[i]);
    list.result.push_back(isReduced ? 0 : result.strides[kept++]);
  }
  mergeDimensions(outer.shape, {&outer.operand, &outer.result});
  mergeDimensions(rows.shape, {&rows.operand, &rows.result});
  if (reducesLast) {
    form = rows.total() == 1 ? Form::Lines : Form::Planes;
    positions = line.total();
  }
  chooseTiles();
}

void Emitter::chooseTiles() {
  chunkRows = rows.total();
  chunkPositions = positions;
  int64_t mostRows = mostTileRows(kernel);
  int64_t lineBlocks = llvm::divideCeil(line.total(), kLanes);
  if (form == Form::Columns) {
    lineTiling = Tiling(line.shape, std::min(lineBlocks, kMostColumnBlocks) * kLanes);
    lineBlocks = llvm::divideCeil(lineTiling.elements(), kLanes);
  }
  // Whole rows if 8 of them fit, so that a chunk of rows is whole registers; else pieces of 8 rows.
  if (form != Form::Columns && lineBlocks > mostRows / kSublanes) {
    chunkPositions = mostRows / kSublanes * kLanes;
    lineBlocks = chunkPositions / kLanes;
  }
  if (paddedRows(chunkRows) * lineBlocks > mostRows)
    chunkRows = mostRows / lineBlocks / kSublanes * kSublanes;
  int64_t perOuter = paddedRows(chunkRows) * lineBlocks;
  int64_t most = isChunked() ? (form == Form::Lines ? kSublanes : 1) : mostRows / perOuter;
  if (form == Form::Lines)
    most = std::max<int64_t>(most / kSublanes, 1) * kSublanes;
  outerTiling = Tiling(outer.shape, std::max<int64_t>(most, 1));
  tiles = outerTiling.count() * (form == Form::Columns ? lineTiling.count() : 1);
}

/// Each chunk is walked as a range of rows and a range of positions; dimensions before the last of `rows` are
/// whole.
int64_t Emitter::load(Value tile, Value half, const Chunk &chunk) {
  Value outerTile = tile, lineTile = kernel.scalar(0);
  if (form == Form::Columns) {
    lineTile = kernel.remainderBy(tile, lineTiling.count());
    outerTile = kernel.divideBy(tile, lineTiling.count());
  }
  Value offset = kernel.addI(outerTiling.offset(kernel, outerTile, outer.operand), operand.offset);
  if (form == Form::Columns)
    offset = kernel.addI(offset, lineTiling.offset(kernel, lineTile, line.operand));
  else if (!line.shape.empty())
    offset = kernel.addI(offset, kernel.mulI(chunk.position, line.operand[0]));
  if (!rows.shape.empty())
    offset = kernel.addI(offset, kernel.mulI(chunk.row, rows.operand.back()));

  SmallVector<CopyDimension> dimensions;
  int64_t linePitch = columnBlocks(chunk) * kLanes;
  if (!line.shape.empty())
    dimensions.push_back(
        {form == Form::Columns ? lineTiling.elements() : chunk.positions, line.operand[0], 1});
  SmallVector<int64_t> chunkShape(rows.shape);
  if (chunk.rows != rows.total())
    chunkShape.assign(rows.shape.size(), chunk.rows);
  addDimensions(dimensions, chunkShape, rows.operand, linePitch);
  outerTiling.addDimensions(dimensions, outer.operand, linePitch * paddedRows(chunk.rows));
  Value row = kernel.addI(kernel.mulI(half, operandHalf), operandBlock.row);
  return kernel.copy(Place::inBuffer(operand.buffer, operand.elementType, offset), Place::inVmem(row),
                     dimensions, kLoadFlag);
}

/// A result is on a row of its own, in every lane; in columns, 128 of them.
int64_t Emitter::store(Value tile, Value half) {
  Value outerTile = tile, lineTile = kernel.scalar(0);
  if (form == Form::Columns) {
    lineTile = kernel.remainderBy(tile, lineTiling.count());
    outerTile = kernel.divideBy(tile, lineTiling.count());
  }
  Value offset = kernel.addI(outerTiling.offset(kernel, outerTile, outer.result), result.offset);
  SmallVector<CopyDimension> dimensions;
  int64_t stride = kLanes;
  if (form == Form::Columns) {
    offset = kernel.addI(offset, lineTiling.offset(kernel, lineTile, line.result));
    if (!line.shape.empty())
      dimensions.push_back({lineTiling.elements(), line.result[0], 1});
    stride = llvm::alignTo(lineTiling.elements(), kLanes);
  }
  outerTiling.addDimensions(dimensions, outer.result, stride);
  Value row = kernel.addI(kernel.mulI(half, resultHalf), resultBlock.row);
  return kernel.copy(Place::inVmem(row), Place::inBuffer(result.buffer, result.elementType, offset),
                     reversed(dimensions), kStoreFlag);
}

/// Rows beyond the chunk's on sublanes, and lanes beyond its positions.
void Emitter::fillPadding(Value half, const Chunk &chunk) {
  int64_t blocks = columnBlocks(chunk), lines = paddedRows(chunk.rows);
  Value first = kernel.addI(kernel.mulI(half, operandHalf), operandBlock.row);
  int64_t outerLines =
      form == Form::Lines ? llvm::alignTo(outerTiling.elements(), kSublanes) : outerTiling.elements();
  if (form != Form::Lines && chunk.rows % kSublanes != 0)
    kernel.loop(outerLines, [&](Value index) {
      Value row = kernel.addI(first, kernel.mulI(index, lines * blocks));
      int64_t lastGroup = (lines - kSublanes) * blocks;
      kernel.loop(blocks, [&](Value block) {
        kernel.store(identity(), operandBlock, kernel.addI(row, block), lastGroup, blocks);
      });
    });
  if (form != Form::Columns && chunk.positions % kLanes != 0)
    kernel.loop(outerLines * lines / kSublanes, [&](Value group) {
      Value row = kernel.addI(first, kernel.mulI(group, kSublanes * blocks));
      kernel.store(identity(), operandBlock, row, blocks - 1, blocks);
    });
}

void Emitter::startResults() {
  kernel.loop(accumulators(), [&](Value index) {
    kernel.store(identity(), partialBlock, kernel.addI(kernel.mulI(index, kSublanes), partialBlock.row));
  });
}

/// Takes `unroll` partial results from accumulator `first` on through the chunk's elements.
void Emitter::accumulateGroup(Value half, const Chunk &chunk, Value first, Value column, int64_t unroll) {
  int64_t blocks = columnBlocks(chunk), lines = paddedRows(chunk.rows);
  bool unrollsColumns = form == Form::Columns && blocks > 1;
  int64_t groupRows = kSublanes * blocks;
  int64_t perAccumulator = form == Form::Lines ? groupRows : unrollsColumns ? 1 : lines * blocks;
  int64_t outerCount = form == Form::Lines ? 1 : lines / kSublanes;
  int64_t innerCount = form == Form::Columns ? 1 : blocks;

  Value base = kernel.addI(kernel.mulI(half, operandHalf), operandBlock.row);
  base = kernel.addI(base, kernel.mulI(first, form == Form::Lines ? groupRows : lines * blocks));
  base = kernel.addI(base, column);
  Value accumulator = unrollsColumns ? kernel.addI(kernel.mulI(first, blocks), column) : first;
  Value partialRow = kernel.addI(kernel.mulI(accumulator, kSublanes), partialBlock.row);
  SmallVector<Value> partials;
  for (int64_t i = 0; i < unroll; ++i)
    partials.push_back(kernel.load(registers(), partialBlock, partialRow, i * kSublanes));

  int64_t terms = unroll >= 4 ? 1 : 4; // In straight line, to fill the bundles.
  auto step = [&](Value row, int64_t offset) {
    for (int64_t i = 0; i < unroll; ++i) {
      Value element = kernel.load(registers(), operandBlock, row, i * perAccumulator + offset, blocks);
      partials[i] = combineValues(partials[i], element);
    }
  };
  // Both loops are one where rows or positions don't loop; the inner one is in chunks of `terms`.
  auto loopOver = [&](int64_t count, int64_t stride, function_ref<void(Value)> body) {
    if (count == 1)
      return body(kernel.scalar(0));
    auto loop =
        scf::ForOp::create(kernel, kernel.scalar(0), kernel.scalar(count), kernel.scalar(1), partials);
    OpBuilder::InsertionGuard guard(kernel);
    kernel.setInsertionPointToStart(loop.getBody());
    partials.assign(loop.getRegionIterArgs().begin(), loop.getRegionIterArgs().end());
    body(kernel.mulI(loop.getInductionVar(), stride));
    scf::YieldOp::create(kernel, partials);
    partials.assign(loop.getResults().begin(), loop.getResults().end());
  };
  bool rowsAreInner = innerCount == 1;
  int64_t count = rowsAreInner ? outerCount : innerCount, stride = rowsAreInner ? groupRows : 1;
  loopOver(rowsAreInner ? 1 : outerCount, groupRows, [&](Value outerRow) {
    Value start = kernel.addI(base, outerRow);
    if (count >= terms)
      loopOver(count / terms, terms * stride, [&](Value innerRow) {
        for (int64_t term = 0; term < terms; ++term)
          step(kernel.addI(start, innerRow), term * stride);
      });
    for (int64_t rest = count / terms * terms; rest < count; ++rest)
      step(start, rest * stride);
  });
  for (int64_t i = 0; i < unroll; ++i)
    kernel.store(partials[i], partialBlock, partialRow, i * kSublanes);
}

void Emitter::accumulate(Value half, const Chunk &chunk) {
  int64_t blocks = columnBlocks(chunk);
  bool unrollsColumns = form == Form::Columns && blocks > 1;
  int64_t outerCount = form == Form::Lines ? accumulators() : outerTiling.elements();
  int64_t unrolledCount = unrollsColumns ? blocks : outerCount;
  int64_t unroll = kMostUnrolled;
  while (unrolledCount % unroll != 0)
    unroll /= 2;
  if (unrollsColumns)
    return kernel.loopNest({outerCount, blocks / unroll}, [&](ValueRange index) {
      accumulateGroup(half, chunk, index[0], kernel.mulI(index[1], unroll), unroll);
    });
  kernel.loop(outerCount / unroll, [&](Value index) {
    accumulateGroup(half, chunk, kernel.mulI(index, unroll), kernel.scalar(0), unroll);
  });
}

Value Emitter::foldLanes(Value value) {
  Monoid effective = type.isInteger(1) ? withoutArithmetic(monoid) : monoid;
  bool isUnsignedOrder = type.isUnsignedInteger() && (monoid == Monoid::Maximum || monoid == Monoid::Minimum);
  auto reduce = [&](ReductionKind kind) -> Value { return ReduceLanesOp::create(kernel, kind, value); };
  if (!isUnsignedOrder) {
    switch (effective) {
    case Monoid::Add:
      return reduce(ReductionKind::Add);
    case Monoid::Maximum:
      return reduce(ReductionKind::Max);
    case Monoid::Minimum:
      return reduce(ReductionKind::Min);
    case Monoid::And:
      return reduce(ReductionKind::And);
    case Monoid::Or:
      return reduce(ReductionKind::Or);
    default:
      break;
    }
  }
  for (int64_t distance = kLanes / 2; distance > 0; distance /= 2)
    value = combineValues(value, RotateLanesOp::create(kernel, value, kernel.scalar(kLanes - distance)));
  return value;
}

Value Emitter::foldSublanes(Value value) {
  for (int64_t distance = kSublanes / 2; distance > 0; distance /= 2)
    value =
        combineValues(value, RotateSublanesOp::create(kernel, value, kernel.scalar(kSublanes - distance)));
  return value;
}

Value Emitter::loadInit() {
  if (init.splat && !type.isInteger(1))
    return splatConstant(kernel, init.splat, type);
  initBlock = kernel.allocateRows(kSublanes);
  kernel.wait(kLoadFlag,
              kernel.copy(Place::inBuffer(init.buffer, init.elementType, kernel.scalar(init.offset)),
                          Place::inVmem(kernel.scalar(initBlock.row)), {{1, 1, 1}}, kLoadFlag));
  Value word = kernel.load(registers(), initBlock, kernel.scalar(initBlock.row), 0, 0);
  return BroadcastLaneOp::create(kernel, word, 0);
}

/// In planes and columns all sublanes are equal, and a result is stored over the 7 superfluous rows of the
/// one before.
void Emitter::finish(Value half) {
  int64_t rowsPerResult = form == Form::Lines ? kSublanes : 1;
  Value first = kernel.addI(kernel.mulI(half, resultHalf), resultBlock.row);
  int64_t unroll = kMostUnrolled;
  while (accumulators() % unroll != 0)
    unroll /= 2;
  kernel.loop(accumulators() / unroll, [&](Value iteration) {
    Value index = kernel.mulI(iteration, unroll);
    SmallVector<Value> values;
    for (int64_t i = 0; i < unroll; ++i) {
      Value partial =
          kernel.load(registers(), partialBlock, kernel.addI(kernel.mulI(index, kSublanes), partialBlock.row),
                      i * kSublanes);
      if (form != Form::Lines)
        partial = foldSublanes(partial);
      if (form != Form::Columns)
        partial = foldLanes(partial);
      values.push_back(wrapTo(kernel, combineValues(initValue, partial), type));
    }
    for (int64_t i = 0; i < unroll; ++i)
      kernel.store(values[i], resultBlock, kernel.addI(kernel.mulI(index, rowsPerResult), first),
                   i * rowsPerResult);
  });
}

void Emitter::forEachChunk(function_ref<void(const Chunk &)> body) {
  auto split = [&](int64_t total, int64_t size, function_ref<void(Value, int64_t)> piece) {
    kernel.loop(total / size, [&](Value index) { piece(kernel.mulI(index, size), size); });
    if (total % size != 0)
      piece(kernel.scalar(total / size * size), total % size);
  };
  split(rows.total(), chunkRows, [&](Value row, int64_t rowCount) {
    split(positions, chunkPositions,
          [&](Value position, int64_t positionCount) { body({row, position, rowCount, positionCount}); });
  });
}

void Emitter::emit() {
  Chunk whole{kernel.scalar(0), kernel.scalar(0), chunkRows, chunkPositions};
  int64_t operandRows = outerTiling.elements() * paddedRows(chunkRows) * columnBlocks(whole);
  if (form == Form::Lines)
    operandRows = llvm::alignTo(outerTiling.elements(), kSublanes) * columnBlocks(whole);
  operandHalf = llvm::alignTo(operandRows, kSublanes);
  resultHalf = llvm::alignTo(accumulators() * (form == Form::Lines ? kSublanes : 1) + kSublanes, kSublanes);
  bool isDoubled = tiles > 1 && !isChunked();
  operandBlock = kernel.allocateRows(isDoubled ? 2 * operandHalf : operandHalf);
  resultBlock = kernel.allocateRows(isDoubled ? 2 * resultHalf : resultHalf);
  partialBlock = kernel.allocateRows(accumulators() * kSublanes);
  initValue = loadInit();
  Value zero = kernel.scalar(0);
  if (!isChunked()) {
    kernel.loop(isDoubled ? 2 : 1, [&](Value half) { fillPadding(half, whole); });
    kernel.streamTiles(tiles, {[&](Value tile, Value half) { return load(tile, half, whole); },
                               [&](Value, Value half) {
                                 startResults();
                                 accumulate(half, whole);
                                 finish(half);
                               },
                               [&](Value tile, Value half) { return store(tile, half); }});
    return;
  }
  kernel.loop(tiles, [&](Value tile) {
    startResults();
    forEachChunk([&](const Chunk &chunk) {
      fillPadding(zero, chunk);
      kernel.wait(kLoadFlag, load(tile, zero, chunk));
      accumulate(zero, chunk);
    });
    finish(zero);
    kernel.wait(kStoreFlag, store(tile, zero));
  });
}

} // namespace

bool canReduceInPlace(const KernelBuilder &kernel, const TensorView &operand, ArrayRef<int64_t> dimensions) {
  SmallVector<int64_t> shape, strides;
  int64_t last = static_cast<int64_t>(operand.shape.size()) - 1;
  for (int64_t i = 0; i < last; ++i) {
    if (llvm::is_contained(dimensions, i)) {
      shape.push_back(operand.shape[i]);
      strides.push_back(operand.strides[i]);
    }
  }
  mergeDimensions(shape, {&strides});
  if (last >= 0 && operand.strides[last] != 1 && operand.shape[last] != 1)
    return false;
  int64_t rows = 1, lineBlocks = last < 0 ? 1 : llvm::divideCeil(operand.shape[last], kLanes);
  for (int64_t size : shape)
    rows *= size;
  return shape.size() <= 1 ||
         static_cast<int64_t>(llvm::alignTo(rows, kSublanes)) * lineBlocks <= mostTileRows(kernel);
}

void emitReduceKernel(KernelBuilder &kernel, Location location, Monoid monoid, const TensorView &operand,
                      const TensorView &init, const TensorView &result, ArrayRef<int64_t> dimensions) {
  kernel.begin(location);
  Emitter(kernel, monoid, operand, init, result, dimensions).emit();
  kernel.end();
}

} // namespace systole::tpu
