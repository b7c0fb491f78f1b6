//===- Microkernel.cpp - Register-tiled contractions and convolutions -----===//
//
// A tile of C, some rows by some vectors of columns, is kept in registers while the loops over the terms run:
// each round loads the vectors of one row of B, and for each row of the tile broadcasts one element of A and
// multiplies and adds. Rows of a tile may span two loops (of a convolution: rows and columns of the image),
// so that small images fill a tile too.
//
// What differs from case to case:
//  - B is read where it lies if its columns are contiguous and it is small; else it is first packed into
//  panels as
//    wide as a tile.
//  - A is read where it lies, unless its terms aren't contiguous or its rows collide in the cache; then it is
//  first
//    copied to rows of a better length.
//  - Long sums are cut into blocks that stay in the cache; C is loaded and stored once for each.
//  - With few rows, a large B is streamed: each element of it is read once, so what counts is to read it as
//  it
//    lies. Short blocks of terms run along the columns.
//  - Without columns but with a contiguous batch (a depthwise convolution), the vectors run along the batch,
//  and A is
//    loaded as vectors too.
//
// Each element of C is summed up in one order, whatever the tile it falls into and whichever thread takes it.
//
//===----------------------------------------------------------------------===//

#include "ContractionShape.h"
#include "Loops.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace systole::cpu;

namespace {

/// Terms from which on a sum is cut into blocks, and the length of a block.
constexpr int64_t longestBlock = 512, termsPerBlock = 384;
/// B is packed, or streamed, from this size on.
constexpr int64_t leastPackedBytes = 64 * 1024;
/// So many rows of a streamed B are read at once, which is about what hardware prefetches; with more rows of
/// A, more, for then C is loaded and stored more often.
constexpr int64_t streamedTerms = 8, streamedTermsOfMoreRows = 16;
/// What reading from the outer caches or from memory takes.
constexpr double nanosecondsPerByte = 0.05;

/// Consecutive iterations of a loop, all of one size but for the last.
struct Tiling {
  int64_t size, count, last;

  /// Tiles of at most `largest`, without a shorter last one where that costs little.
  static Tiling even(int64_t extent, int64_t largest) {
    for (int64_t size = std::min(extent, largest); 4 * size >= 3 * std::min(extent, largest); --size)
      if (extent % size == 0)
        return fixed(extent, size);
    return fixed(extent, llvm::divideCeil(extent, llvm::divideCeil(extent, largest)));
  }
  static Tiling fixed(int64_t extent, int64_t size) {
    int64_t count = llvm::divideCeil(extent, size);
    return {size, count, extent - (count - 1) * size};
  }
};

class KernelBuilder {
public:
  KernelBuilder(RewriterBase &builder, linalg::GenericOp op, ContractionShape shape,
                const LoopOptions &options)
      : builder(builder), op(op), options(options), location(op.getLoc()), shape(std::move(shape)),
        element(getElementTypeOrSelf(op->getOperand(0).getType())),
        elementBytes(element.getIntOrFloatBitWidth() / 8), lanes(options.vectorBytes / elementBytes) {}

  LogicalResult build() {
    if (!isSuitable())
      return failure();
    chooseTile();
    a = flatten(op->getOperand(0));
    b = flatten(op->getOperand(1));
    c = flatten(op->getOperand(2));
    copyRowsIfBetter();
    packColumnsIfBetter();
    isStreamed = !isPacked && !alongBatch && shape.rows.size() == 1 && shape.terms.size() == 1 &&
                 panels.count > 1 && bytesOfB() >= leastPackedBytes;
    buildTiles();
    return success();
  }

private:
  //===- Decisions --------------------------------------------------------===//

  bool isSuitable() {
    if (shape.terms.empty())
      return false;
    if (shape.columns.empty() && !shape.batch.empty()) {
      StridedLoop last = shape.batch.back();
      alongBatch = last.a == 1 && last.b == 1 && last.c == 1;
      if (alongBatch) {
        shape.columns.push_back(last);
        shape.batch.pop_back();
      }
    }
    if (shape.columns.size() != 1 || shape.columns[0].c != 1 || shape.columns[0].extent < 2)
      return false;
    // A few rows by a transposed B: its own rows are the contiguous ones, and a plain loop over the terms
    // reads them.
    int64_t rows = extentOf(shape.rows);
    return shape.columns[0].b == 1 || rows >= 4;
  }

  void chooseTile() {
    if (shape.rows.empty())
      shape.rows.push_back({});
    int64_t rows = extentOf(shape.rows), vectors = llvm::divideCeil(shape.columns[0].extent, lanes);
    int64_t accumulators = options.vectorRegisters >= 32 ? 28 : 12;
    int64_t wanted = rows <= 3 ? 8 : rows <= 6 ? 4 : 2;
    if (alongBatch)
      wanted = 1;
    tileVectors = std::min(wanted, vectors);
    while (tileVectors > 1 && accumulators / tileVectors < std::min<int64_t>(rows, 2))
      tileVectors /= 2;
    int64_t largest = std::min<int64_t>(accumulators / tileVectors, alongBatch ? 8 : 14);
    inner = Tiling::even(shape.rows.back().extent, largest);
    if (shape.rows.size() > 1) {
      int64_t extent = shape.rows[shape.rows.size() - 2].extent;
      for (int64_t rowsOfTile = largest / inner.size; rowsOfTile > 1 && outerRows == 1; --rowsOfTile)
        if (extent % rowsOfTile == 0)
          outerRows = rowsOfTile;
    }
    panels = Tiling::fixed(shape.columns[0].extent, tileVectors * lanes);
  }

  Value number(int64_t n) { return arith::ConstantIndexOp::create(builder, location, n); }

  Value flatten(Value buffer) {
    auto type = cast<MemRefType>(buffer.getType());
    if (!type.getLayout().isIdentity())
      return flattenPart(buffer, type);
    if (type.getRank() == 1)
      return buffer;
    SmallVector<ReassociationIndices> groups(1);
    llvm::append_range(groups.front(), llvm::seq<int64_t>(0, type.getRank()));
    return memref::CollapseShapeOp::create(builder, location, buffer, groups);
  }

  /// A part of a larger buffer, such as a step's slice of a sequence, with what lies between its rows.
  Value flattenPart(Value buffer, MemRefType type) {
    auto [strides, start] = type.getStridesAndOffset();
    int64_t span = 1;
    for (auto [extent, stride] : llvm::zip_equal(type.getShape(), strides))
      span += (extent - 1) * stride;
    auto whole = memref::ExtractStridedMetadataOp::create(builder, location, buffer);
    return memref::ReinterpretCastOp::create(
        builder, location, whole.getBaseBuffer(), OpFoldResult(whole.getOffset()),
        ArrayRef<OpFoldResult>{builder.getIndexAttr(span)}, ArrayRef<OpFoldResult>{builder.getIndexAttr(1)});
  }

  /// `base` plus `index` times `stride`.
  Value advance(Value base, Value index, int64_t stride) {
    if (stride == 0)
      return base;
    Value distance =
        stride == 1 ? index : arith::MulIOp::create(builder, location, index, number(stride)).getResult();
    return arith::AddIOp::create(builder, location, base, distance);
  }

  Value offset(Value base, int64_t distance) {
    return distance == 0 ? base
                         : arith::AddIOp::create(builder, location, base, number(distance)).getResult();
  }

  //===- Packing ----------------------------------------------------------===//

  using Places = std::pair<Value, Value>; // where to read and where to write

  /// Loops over `loops`; the places move by `read` of each and by `strides`.
  void copyNest(ArrayRef<StridedLoop> loops, int64_t StridedLoop::*read, ArrayRef<int64_t> strides,
                Places places, bool parallel, double nanoseconds, llvm::function_ref<void(Places)> body) {
    if (loops.empty())
      return body(places);
    double each = nanoseconds / loops.front().extent;
    buildLoop(builder, location, loops.front().extent, each, parallel, [&](Value index) {
      Places next{advance(places.first, index, loops.front().*read),
                  advance(places.second, index, strides.front())};
      copyNest(loops.drop_front(), read, strides.drop_front(), next, parallel && loops.front().extent == 1,
               each, body);
    });
  }

  Value allocate(int64_t elements) {
    return memref::AllocOp::create(builder, location, MemRefType::get({elements}, element));
  }

  void copyElement(Value from, Value to, Places places) {
    Value value = memref::LoadOp::create(builder, location, from, places.first);
    memref::StoreOp::create(builder, location, value, to, places.second);
  }

  /// Rows of A that follow each other at a multiple of 2 KiB fall into the same few sets of the cache.
  void copyRowsIfBetter() {
    if (alongBatch || shape.rows.size() != 1 || shape.terms.size() != 1 || panels.count < 2)
      return;
    StridedLoop &row = shape.rows[0], &term = shape.terms[0];
    bool collides = row.a * elementBytes % 2048 == 0 && term.extent * elementBytes > 512 && row.extent > 4;
    if (term.a == 1 && !collides)
      return;
    SmallVector<StridedLoop> loops(shape.batch);
    loops.push_back(row);
    // Transposed rows are read along their own direction.
    bool isTransposed = term.a != 1;
    loops.push_back(term);
    int64_t rowLength = llvm::alignTo(term.extent, 16) + 16;
    SmallVector<int64_t> strides(loops.size());
    int64_t size = rowLength * row.extent;
    for (int64_t i = shape.batch.size() - 1; i >= 0; --i) {
      strides[i] = size;
      size *= shape.batch[i].extent;
      shape.batch[i].a = strides[i];
    }
    strides[shape.batch.size()] = rowLength;
    strides[shape.batch.size() + 1] = 1;
    if (isTransposed) {
      std::swap(loops.end()[-1], loops.end()[-2]);
      std::swap(strides.end()[-1], strides.end()[-2]);
    }
    Value copy = allocate(size);
    copyNest(loops, &StridedLoop::a, strides, {number(0), number(0)}, /*parallel=*/true,
             0.3 * extentOf(loops), [&](Places places) { copyElement(a, copy, places); });
    a = copy;
    row.a = rowLength;
    term.a = 1;
  }

  /// Of one index of the batch.
  int64_t bytesOfB() const { return extentOf(shape.terms) * shape.columns[0].extent * elementBytes; }

  void packColumnsIfBetter() {
    StridedLoop &column = shape.columns[0];
    int64_t tiles = extentOf(shape.rows) / (inner.size * outerRows);
    bool pays = bytesOfB() >= leastPackedBytes && tiles >= 4 && panels.count > 1;
    if (alongBatch || (column.b == 1 && !pays))
      return;
    int64_t width = tileVectors * lanes;
    // Panels of [terms][width], for each index of the batch.
    SmallVector<int64_t> termStrides(shape.terms.size());
    int64_t size = width;
    for (int64_t i = shape.terms.size() - 1; i >= 0; --i) {
      termStrides[i] = size;
      size *= shape.terms[i].extent;
    }
    panelStride = size;
    size *= panels.count;
    SmallVector<int64_t> batchStrides(shape.batch.size());
    for (int64_t i = shape.batch.size() - 1; i >= 0; --i) {
      batchStrides[i] = size;
      size *= shape.batch[i].extent;
    }
    Value packed = allocate(size);
    auto packPanels = [&](int64_t first, int64_t count, int64_t columns) {
      if (count == 0)
        return;
      SmallVector<StridedLoop> loops{{count, 0, width * column.b, 0}};
      SmallVector<int64_t> strides{panelStride};
      llvm::append_range(loops, shape.batch);
      llvm::append_range(strides, batchStrides);
      llvm::append_range(loops, shape.terms);
      llvm::append_range(strides, termStrides);
      Places start{number(first * width * column.b), number(first * panelStride)};
      double nanoseconds = 0.3 * extentOf(loops) * width;
      copyNest(loops, &StridedLoop::b, strides, start, /*parallel=*/true, nanoseconds, [&](Places places) {
        copyNest({{columns, 0, column.b, 0}}, &StridedLoop::b, {1}, places, false, 0,
                 [&](Places p) { copyElement(b, packed, p); });
        if (columns == width)
          return;
        Value zero = arith::ConstantOp::create(builder, location, builder.getZeroAttr(element));
        copyNest({{width - columns, 0, 0, 0}}, &StridedLoop::b, {1},
                 {places.first, offset(places.second, columns)}, false, 0,
                 [&](Places p) { memref::StoreOp::create(builder, location, zero, packed, p.second); });
      });
    };
    bool hasRest = panels.last != width;
    packPanels(0, panels.count - hasRest, width);
    packPanels(panels.count - 1, hasRest, panels.last);
    b = packed;
    isPacked = true;
    for (auto [loop, stride] : llvm::zip_equal(shape.terms, termStrides))
      loop.b = stride;
    for (auto [loop, stride] : llvm::zip_equal(shape.batch, batchStrides))
      loop.b = stride;
  }

  //===- Loops over tiles -------------------------------------------------===//

  struct Bases {
    Value a, b, c;
  };

  /// A loop over tiles, with the strides of a step.
  struct TileLoop {
    int64_t extent;
    int64_t a, b, c;
  };

  void buildTiles() {
    int64_t columnStride = isPacked ? panelStride : tileVectors * lanes * shape.columns[0].b;
    TileLoop panelLoop{panels.count, alongBatch ? tileVectors * lanes : 0, columnStride, tileVectors * lanes};
    SmallVector<TileLoop> loops;
    for (const StridedLoop &loop : shape.batch)
      loops.push_back({loop.extent, loop.a, loop.b, loop.c});
    for (const StridedLoop &loop : ArrayRef(shape.rows).drop_back())
      loops.push_back({loop.extent, loop.a, loop.b, loop.c});
    if (shape.rows.size() > 1) {
      TileLoop &outer = loops.back();
      outer = {outer.extent / outerRows, outer.a * outerRows, 0, outer.c * outerRows};
    }
    const StridedLoop &row = shape.rows.back();
    TileLoop rowLoop{inner.count, row.a * inner.size, 0, row.c * inner.size};
    double nanoseconds = 0.02 * extentOf(shape.batch) * extentOf(shape.rows) * extentOf(shape.columns) *
                         extentOf(shape.terms) * 16 / lanes;
    Bases start{number(0), number(0), number(0)};
    // The loop to run in parallel comes first; rows and panels of columns may.
    int64_t outermost = loops.empty() ? 1 : loops.front().extent;
    if (!loops.empty() && (outermost >= 8 || outermost >= std::max(inner.count, panels.count)))
      return buildOuterLoops(loops, nanoseconds, /*parallel=*/true, start, rowLoop, panelLoop);
    if (inner.count >= panels.count && inner.count > 1) {
      // Blocks of several tiles, for each of which a panel is read but once from the outer cache.
      return buildRowBlocks(rowLoop, nanoseconds, start, loops, panelLoop);
    }
    if (isStreamed) {
      double reading = nanosecondsPerByte * bytesOfB() * extentOf(shape.batch);
      return buildSlabs(panelLoop, std::max(nanoseconds, reading), start, loops, rowLoop);
    }
    buildPanelsFirst(panelLoop, nanoseconds, start, loops, rowLoop);
  }

  Bases step(Bases bases, Value index, const TileLoop &loop) {
    return {advance(bases.a, index, loop.a), advance(bases.b, index, loop.b),
            advance(bases.c, index, loop.c)};
  }

  void buildOuterLoops(ArrayRef<TileLoop> loops, double nanoseconds, bool parallel, Bases bases,
                       const TileLoop &rowLoop, const TileLoop &panelLoop) {
    if (loops.empty())
      return buildBlocks(bases, rowLoop, inner.count, panelLoop);
    double each = nanoseconds / loops.front().extent;
    buildLoop(builder, location, loops.front().extent, each, parallel, [&](Value index) {
      buildOuterLoops(loops.drop_front(), each, parallel && loops.front().extent == 1,
                      step(bases, index, loops.front()), rowLoop, panelLoop);
    });
  }

  void buildRowBlocks(const TileLoop &rowLoop, double nanoseconds, Bases bases, ArrayRef<TileLoop> outer,
                      const TileLoop &panelLoop) {
    Tiling blocks = Tiling::even(rowLoop.extent, std::clamp<int64_t>(rowLoop.extent / 8, 1, 8));
    bool isUneven = blocks.last != blocks.size || inner.last != inner.size;
    auto buildOne = [&](Bases at, int64_t tiles, bool endsHere) {
      buildNested(outer, at,
                  [&](Bases nested) { buildBlocks(nested, rowLoop, tiles, panelLoop, !endsHere); });
    };
    int64_t whole = blocks.count - isUneven;
    if (whole > 0)
      buildLoop(builder, location, whole, nanoseconds / blocks.count, /*parallel=*/true, [&](Value index) {
        TileLoop block{0, rowLoop.a * blocks.size, rowLoop.b, rowLoop.c * blocks.size};
        buildOne(step(bases, index, block), blocks.size, false);
      });
    if (isUneven) {
      int64_t first = whole * blocks.size;
      buildOne({offset(bases.a, first * rowLoop.a), bases.b, offset(bases.c, first * rowLoop.c)}, blocks.last,
               true);
    }
  }

  void buildPanelsFirst(const TileLoop &panelLoop, double nanoseconds, Bases bases, ArrayRef<TileLoop> outer,
                        const TileLoop &rowLoop) {
    bool hasRest = panels.last != tileVectors * lanes;
    auto buildOne = [&](Bases at, int64_t columns) {
      buildNested(outer, at, [&](Bases nested) { buildTerms(nested, rowLoop, inner.count, columns); });
    };
    int64_t whole = panels.count - hasRest;
    if (whole > 0)
      buildLoop(builder, location, whole, nanoseconds / panels.count, /*parallel=*/true,
                [&](Value index) { buildOne(step(bases, index, panelLoop), tileVectors * lanes); });
    if (hasRest)
      buildOne({offset(bases.a, whole * panelLoop.a), offset(bases.b, whole * panelLoop.b),
                offset(bases.c, whole * panelLoop.c)},
               panels.last);
  }

  void buildNested(ArrayRef<TileLoop> loops, Bases bases, llvm::function_ref<void(Bases)> body) {
    if (loops.empty())
      return body(bases);
    buildLoop(builder, location, loops.front().extent, 0, false,
              [&](Value index) { buildNested(loops.drop_front(), step(bases, index, loops.front()), body); });
  }

  /// Each thread takes some neighbouring panels, so that it reads long pieces of B's rows.
  void buildSlabs(const TileLoop &panelLoop, double nanoseconds, Bases bases, ArrayRef<TileLoop> outer,
                  const TileLoop &rowLoop) {
    bool hasRest = panels.last != tileVectors * lanes;
    Tiling slabs = Tiling::fixed(panels.count, std::max<int64_t>(4, llvm::divideCeil(panels.count, 16)));
    TileLoop slabLoop{slabs.count, panelLoop.a * slabs.size, panelLoop.b * slabs.size,
                      panelLoop.c * slabs.size};
    auto buildOne = [&](Bases at, int64_t whole, bool endsShort) {
      buildNested(outer, at, [&](Bases nested) {
        buildPanels(nested, rowLoop, inner.count, panelLoop, whole, endsShort, /*evenRows=*/false);
      });
    };
    int64_t whole = slabs.count - (hasRest || slabs.last != slabs.size);
    if (whole > 0)
      buildLoop(builder, location, whole, nanoseconds / slabs.count, /*parallel=*/true,
                [&](Value index) { buildOne(step(bases, index, slabLoop), slabs.size, false); });
    if (whole != slabs.count)
      buildOne({offset(bases.a, whole * slabLoop.a), offset(bases.b, whole * slabLoop.b),
                offset(bases.c, whole * slabLoop.c)},
               slabs.last - hasRest, hasRest);
  }

  /// All panels for `tiles` tiles of rows. `evenRows`: none of them is the last, shorter one.
  void buildBlocks(Bases bases, const TileLoop &rowLoop, int64_t tiles, const TileLoop &panelLoop,
                   bool evenRows = false) {
    bool hasRest = panels.last != tileVectors * lanes;
    buildPanels(bases, rowLoop, tiles, panelLoop, panels.count - hasRest, hasRest, evenRows);
  }

  /// `whole` panels, and the last, shorter one of all if `endsShort`.
  void buildPanels(Bases bases, const TileLoop &rowLoop, int64_t tiles, const TileLoop &panelLoop,
                   int64_t whole, bool endsShort, bool evenRows) {
    buildTermBlocks(bases, [&](Bases at, int64_t terms) {
      if (whole > 0)
        buildLoop(builder, location, whole, 0, false, [&](Value index) {
          buildRows(step(at, index, panelLoop), rowLoop, tiles, tileVectors * lanes, terms, evenRows);
        });
      if (endsShort)
        buildRows({offset(at.a, whole * panelLoop.a), offset(at.b, whole * panelLoop.b),
                   offset(at.c, whole * panelLoop.c)},
                  rowLoop, tiles, panels.last, terms, evenRows);
    });
  }

  void buildTerms(Bases bases, const TileLoop &rowLoop, int64_t tiles, int64_t columns) {
    buildTermBlocks(bases,
                    [&](Bases at, int64_t terms) { buildRows(at, rowLoop, tiles, columns, terms, false); });
  }

  /// Cuts a long sum into blocks.
  void buildTermBlocks(Bases bases, llvm::function_ref<void(Bases, int64_t terms)> body) {
    const StridedLoop &term = shape.terms.back();
    if (shape.terms.size() > 1 || (!isStreamed && term.extent <= longestBlock))
      return body(bases, term.extent);
    int64_t streamed = extentOf(shape.rows) <= 3 ? streamedTerms : streamedTermsOfMoreRows;
    Tiling blocks = isStreamed ? Tiling::fixed(term.extent, std::min(term.extent, streamed))
                               : Tiling::even(term.extent, termsPerBlock);
    TileLoop block{blocks.count, term.a * blocks.size, term.b * blocks.size, 0};
    int64_t whole = blocks.count - (blocks.last != blocks.size);
    buildLoop(builder, location, whole, 0, false,
              [&](Value index) { body(step(bases, index, block), blocks.size); });
    if (whole != blocks.count)
      body({offset(bases.a, whole * block.a), offset(bases.b, whole * block.b), bases.c}, blocks.last);
  }

  void buildRows(Bases bases, const TileLoop &rowLoop, int64_t tiles, int64_t columns, int64_t terms,
                 bool evenRows) {
    bool hasRest = !evenRows && inner.last != inner.size;
    int64_t whole = tiles - hasRest;
    if (whole > 0)
      buildLoop(builder, location, whole, 0, false,
                [&](Value index) { buildTile(step(bases, index, rowLoop), inner.size, columns, terms); });
    if (hasRest)
      buildTile({offset(bases.a, whole * rowLoop.a), bases.b, offset(bases.c, whole * rowLoop.c)}, inner.last,
                columns, terms);
  }

  //===- A tile -----------------------------------------------------------===//

  Value loadVector(Value buffer, Value place, Value mask) {
    auto type = VectorType::get({lanes}, element);
    if (!mask)
      return vector::LoadOp::create(builder, location, type, buffer, place);
    Value zeros = arith::ConstantOp::create(builder, location, builder.getZeroAttr(type));
    return vector::MaskedLoadOp::create(builder, location, type, buffer, place, mask, zeros);
  }

  Value multiplyAdd(Value x, Value y, Value sum) {
    if (isa<FloatType>(element))
      return math::FmaOp::create(builder, location, x, y, sum);
    Value product = arith::MulIOp::create(builder, location, x, y);
    return arith::AddIOp::create(builder, location, sum, product);
  }

  void buildTile(Bases bases, int64_t rows, int64_t columns, int64_t terms) {
    int64_t vectors = llvm::divideCeil(columns, lanes);
    SmallVector<Value> masks(vectors);
    if (int64_t rest = columns % lanes)
      masks.back() = vector::ConstantMaskOp::create(
          builder, location, VectorType::get({lanes}, builder.getI1Type()), ArrayRef<int64_t>{rest});
    const StridedLoop &row = shape.rows.back();
    SmallVector<std::pair<int64_t, int64_t>> rowOffsets; // in A and in C
    for (int64_t i = 0; i < outerRows; ++i)
      for (int64_t j = 0; j < rows; ++j) {
        const StridedLoop outer = shape.rows.size() > 1 ? shape.rows[shape.rows.size() - 2] : StridedLoop();
        rowOffsets.emplace_back(i * outer.a + j * row.a, i * outer.c + j * row.c);
      }
    SmallVector<Value> sums;
    for (auto [inA, inC] : rowOffsets)
      for (int64_t v = 0; v < vectors; ++v)
        sums.push_back(loadVector(c, offset(bases.c, inC + v * lanes), masks[v]));
    SmallVector<StridedLoop> termLoops(shape.terms);
    termLoops.back().extent = terms;
    sums = buildSums(termLoops, bases, rowOffsets, masks, sums);
    size_t next = 0;
    for (auto [inA, inC] : rowOffsets)
      for (int64_t v = 0; v < vectors; ++v, ++next) {
        Value place = offset(bases.c, inC + v * lanes);
        if (masks[v])
          vector::MaskedStoreOp::create(builder, location, c, place, masks[v], sums[next]);
        else
          vector::StoreOp::create(builder, location, sums[next], c, place);
      }
  }

  SmallVector<Value> buildSums(ArrayRef<StridedLoop> loops, Bases bases,
                               ArrayRef<std::pair<int64_t, int64_t>> rowOffsets, ArrayRef<Value> masks,
                               const SmallVector<Value> &sums) {
    if (loops.empty())
      return addTerm(bases, rowOffsets, masks, sums);
    const StridedLoop &loop = loops.front();
    auto forOp = scf::ForOp::create(builder, location, number(0), number(loop.extent), number(1), sums);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(forOp.getBody());
    Bases next = step(bases, forOp.getInductionVar(), {loop.extent, loop.a, loop.b, 0});
    SmallVector<Value> results =
        buildSums(loops.drop_front(), next, rowOffsets, masks, SmallVector<Value>(forOp.getRegionIterArgs()));
    scf::YieldOp::create(builder, location, results);
    return SmallVector<Value>(forOp.getResults());
  }

  SmallVector<Value> addTerm(Bases bases, ArrayRef<std::pair<int64_t, int64_t>> rowOffsets,
                             ArrayRef<Value> masks, SmallVector<Value> sums) {
    auto type = VectorType::get({lanes}, element);
    SmallVector<Value> factors;
    // Packed panels are filled up with zeros, which a mask would only make slower to load.
    for (auto [v, mask] : llvm::enumerate(masks))
      factors.push_back(loadVector(b, offset(bases.b, v * lanes), isPacked ? Value() : mask));
    size_t next = 0;
    for (auto [inA, inC] : rowOffsets) {
      Value place = offset(bases.a, inA);
      Value scalar;
      if (!alongBatch) {
        Value loaded = memref::LoadOp::create(builder, location, a, place);
        scalar = vector::BroadcastOp::create(builder, location, type, loaded);
      }
      for (size_t v = 0; v < factors.size(); ++v, ++next) {
        Value x = alongBatch ? loadVector(a, offset(place, v * lanes), masks[v]) : scalar;
        sums[next] = multiplyAdd(x, factors[v], sums[next]);
      }
    }
    return sums;
  }

  RewriterBase &builder;
  linalg::GenericOp op;
  const LoopOptions &options;
  Location location;
  ContractionShape shape;
  Type element;
  int64_t elementBytes, lanes;
  bool alongBatch = false, isPacked = false, isStreamed = false;
  int64_t tileVectors = 1, outerRows = 1, panelStride = 0;
  Tiling inner{1, 1, 1}, panels{1, 1, 1};
  Value a, b, c;
};

} // namespace

LogicalResult systole::cpu::lowerToMicrokernel(RewriterBase &rewriter, linalg::GenericOp op,
                                               const LoopOptions &options) {
  Type element = getElementTypeOrSelf(op->getOperand(0).getType());
  if (!element.isF16() && !element.isBF16() && !element.isF32() && !element.isF64() &&
      !element.isInteger(32) && !element.isInteger(64))
    return failure();
  std::optional<ContractionShape> shape = ContractionShape::of(op);
  if (!shape)
    return failure();
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  if (failed(KernelBuilder(rewriter, op, std::move(*shape), options).build()))
    return failure();
  rewriter.eraseOp(op);
  return success();
}
