//===- IntegerMatrixKernel.cpp - Products of matrices of integers ---------===//
//
// On the vector unit: 8 rows of the result at a time, 128 columns on lanes. For each k, column k of lhs is
// spread over the lanes, and row k of rhs over the sublanes.
//
//===----------------------------------------------------------------------===//

#include "MatrixKernel.h"

#include "Tiling.h"
#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {
constexpr int64_t kMostTileRows = 64, kMostTileColumns = 128;
} // namespace

void emitIntegerMatrixKernel(KernelBuilder &kernel, Location location, const MatrixProduct &product) {
  const TensorView &lhs = product.lhs, &rhs = product.rhs, &result = product.result;
  size_t b = product.batchRank, m = product.rowRank, k = product.depthRank, n = rhs.shape.size() - b - k;
  ArrayRef<int64_t> depthShape = ArrayRef(lhs.shape).slice(b + m, k);
  int64_t depth = 1;
  for (int64_t size : depthShape)
    depth *= size;
  int64_t chunkDepth = product.chunkDepth ? product.chunkDepth : depth, chunks = depth / chunkDepth;
  SmallVector<int64_t> chunkShape(depthShape);
  if (chunks > 1)
    chunkShape = {chunkDepth};
  int64_t chunkBlocks = llvm::divideCeil(chunkDepth, kLanes);

  Tiling batches(ArrayRef(lhs.shape).take_front(b), 1);
  Tiling rows(ArrayRef(lhs.shape).slice(b, m), kMostTileRows);
  Tiling columns(ArrayRef(rhs.shape).slice(b + k, n), kMostTileColumns);
  int64_t groups = llvm::divideCeil(rows.elements(), kSublanes);

  kernel.begin(location);
  VmemBlock rowBlock = kernel.allocateRows(groups * kSublanes * chunkBlocks);
  VmemBlock weightBlock = kernel.allocateRows(chunkDepth);
  VmemBlock resultBlock = kernel.allocateRows(groups * kSublanes);

  auto strides = [](const TensorView &view, size_t begin, size_t count) {
    return ArrayRef(view.strides).slice(begin, count);
  };

  kernel.loopNest({batches.count(), columns.count(), rows.count()}, [&](ValueRange tile) {
    auto placeOf = [&](const TensorView &view, Value offset) {
      offset =
          kernel.addI(kernel.addI(offset, batches.offset(kernel, tile[0], strides(view, 0, b))), view.offset);
      return Place::inBuffer(view.buffer, view.elementType, offset);
    };
    kernel.loop(groups, [&](Value group) {
      kernel.store(kernel.integerVector(0), resultBlock,
                   kernel.addI(kernel.mulI(group, kSublanes), resultBlock.row));
    });
    kernel.loop(chunks, [&](Value chunk) {
      auto chunkOffset = [&](int64_t stride) { return kernel.mulI(chunk, chunkDepth * stride); };
      SmallVector<CopyDimension> dimensions;
      addDimensions(dimensions, chunkShape, strides(lhs, b + m, k), 1);
      rows.addDimensions(dimensions, strides(lhs, b, m), chunkBlocks * kLanes);
      Value offset = kernel.addI(rows.offset(kernel, tile[2], strides(lhs, b, m)),
                                 k == 0 ? kernel.scalar(0) : chunkOffset(lhs.strides[b + m + k - 1]));
      int64_t loads = kernel.copy(placeOf(lhs, offset), Place::inVmem(kernel.scalar(rowBlock.row)),
                                  dimensions, kLoadFlag);

      dimensions.clear();
      columns.addDimensions(dimensions, strides(rhs, b + k, n), 1);
      addDimensions(dimensions, chunkShape, strides(rhs, b, k), kLanes);
      offset = kernel.addI(columns.offset(kernel, tile[1], strides(rhs, b + k, n)),
                           k == 0 ? kernel.scalar(0) : chunkOffset(rhs.strides[b + k - 1]));
      loads += kernel.copy(placeOf(rhs, offset), Place::inVmem(kernel.scalar(weightBlock.row)), dimensions,
                           kLoadFlag);
      kernel.wait(kLoadFlag, loads);

      kernel.loop(groups, [&](Value group) {
        Value resultRow = kernel.addI(kernel.mulI(group, kSublanes), resultBlock.row);
        Value sum = kernel.load(kernel.integers(), resultBlock, resultRow);
        auto loop = scf::ForOp::create(kernel, kernel.scalar(0), kernel.scalar(chunkDepth), kernel.scalar(1),
                                       ValueRange{sum});
        {
          OpBuilder::InsertionGuard guard(kernel);
          kernel.setInsertionPointToStart(loop.getBody());
          Value index = loop.getInductionVar();
          Value row = kernel.addI(kernel.mulI(group, kSublanes * chunkBlocks), rowBlock.row);
          row = kernel.addI(row, kernel.createOrFold<arith::ShRUIOp>(index, kernel.scalar(7)));
          Value a = kernel.load(kernel.integers(), rowBlock, row, 0, chunkBlocks);
          a = PermuteLanesOp::create(kernel, a, kernel.splat(index));
          Value w = kernel.load(kernel.integers(), weightBlock, kernel.addI(index, weightBlock.row), 0, 0);
          Value term = arith::MulIOp::create(kernel, a, w);
          scf::YieldOp::create(kernel,
                               ValueRange{arith::AddIOp::create(kernel, loop.getRegionIterArg(0), term)});
        }
        kernel.store(wrapTo(kernel, loop.getResult(0), result.elementType), resultBlock, resultRow);
      });
    });
    SmallVector<CopyDimension> dimensions;
    columns.addDimensions(dimensions, strides(result, b + m, n), 1);
    rows.addDimensions(dimensions, strides(result, b, m), kLanes);
    Value offset = kernel.addI(rows.offset(kernel, tile[2], strides(result, b, m)),
                               columns.offset(kernel, tile[1], strides(result, b + m, n)));
    kernel.wait(kStoreFlag, kernel.copy(Place::inVmem(kernel.scalar(resultBlock.row)),
                                        placeOf(result, offset), reversed(dimensions), kStoreFlag));
  });
  kernel.end();
}

} // namespace systole::tpu
