//===- Gather.cpp - gather and scatter ------------------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

namespace {

/// What gather and scatter have in common: where in the operand a slice starts, given its place in the batch.
struct IndexedSlices {
  ArrayRef<int64_t> startIndexMap;       ///< operand dimension of each component of an index
  ArrayRef<int64_t> operandBatchingDims; ///< operand dimensions that follow the batch
  ArrayRef<int64_t> indicesBatchingDims; ///< dimensions of the indices that those follow
  int64_t indexVectorDim;
  RankedTensorType indices;

  /// The place of component `component` of the index for `batch`, which leaves the index vector out.
  SmallVector<Value> place(ValueRange batch, Value component) const {
    SmallVector<Value> place(batch);
    if (indexVectorDim < indices.getRank())
      place.insert(place.begin() + indexVectorDim, component);
    return place;
  }

  /// The loop of the batch that dimension `d` of the indices belongs to.
  int64_t batchPosition(int64_t d) const { return d < indexVectorDim ? d : d - 1; }
};

/// The dimensions from 0 to `rank` that aren't in `excluded`.
SmallVector<int64_t> complement(int64_t rank, ArrayRef<int64_t> excluded, ArrayRef<int64_t> others = {}) {
  SmallVector<int64_t> rest;
  for (int64_t d = 0; d < rank; ++d)
    if (!llvm::is_contained(excluded, d) && !llvm::is_contained(others, d))
      rest.push_back(d);
  return rest;
}

} // namespace

LogicalResult Lowering::convertGather(Operation *op) {
  auto gather = cast<GatherOp>(op);
  auto numbers = gather.getDimensionNumbers();
  auto operandType = cast<RankedTensorType>(gather.getOperand().getType());
  IndexedSlices slices{numbers.getStartIndexMap(), numbers.getOperandBatchingDims(),
                       numbers.getStartIndicesBatchingDims(), numbers.getIndexVectorDim(),
                       cast<RankedTensorType>(gather.getStartIndices().getType())};
  Type indexElement = slices.indices.getElementType();
  Value operand = get(gather.getOperand()), indices = get(gather.getStartIndices());
  auto type = storageTensor(op->getResult(0).getType());
  SmallVector<int64_t> batchLoops = complement(type.getRank(), numbers.getOffsetDims());
  SmallVector<int64_t> offsetDimensions =
      complement(operandType.getRank(), numbers.getCollapsedSliceDims(), numbers.getOperandBatchingDims());
  if (operandType.getNumElements() == 0) {
    set(op, zeros(op->getLoc(), type));
    return success();
  }
  set(op, generate(op->getLoc(), type, {}, {}, [&](Scalars s, ValueRange) {
        auto loop = [&](int64_t d) { return s.make<linalg::IndexOp>(d); };
        auto number = [&](int64_t n) { return s.make<arith::ConstantIndexOp>(n); };
        Values batch = llvm::map_to_vector(batchLoops, loop);
        Values place(operandType.getRank());
        for (auto [component, dimension] : llvm::enumerate(slices.startIndexMap)) {
          Value stored = s.make<tensor::ExtractOp>(indices, slices.place(batch, number(component)));
          Value start = toIndex(s, stored, indexElement);
          Value most = number(operandType.getDimSize(dimension) - gather.getSliceSizes()[dimension]);
          place[dimension] = isUnsignedElement(indexElement)
                                 ? s.make<arith::MinUIOp>(start, most)
                                 : s.make<arith::MinSIOp>(s.make<arith::MaxSIOp>(start, number(0)), most);
        }
        for (auto [dimension, source] :
             llvm::zip_equal(slices.operandBatchingDims, slices.indicesBatchingDims))
          place[dimension] = batch[slices.batchPosition(source)];
        for (auto [dimension, offset] : llvm::zip_equal(offsetDimensions, numbers.getOffsetDims()))
          place[dimension] =
              place[dimension] ? s.make<arith::AddIOp>(place[dimension], loop(offset)) : loop(offset);
        for (Value &position : place)
          if (!position)
            position = number(0);
        return s.make<tensor::ExtractOp>(operand, place);
      }));
  return success();
}

LogicalResult Lowering::convertScatter(Operation *op) {
  auto scatter = cast<ScatterOp>(op);
  Location location = op->getLoc();
  auto numbers = scatter.getScatterDimensionNumbers();
  auto operandType = cast<RankedTensorType>(scatter.getInputs()[0].getType());
  auto updateType = cast<RankedTensorType>(scatter.getUpdates()[0].getType());
  IndexedSlices slices{numbers.getScatterDimsToOperandDims(), numbers.getInputBatchingDims(),
                       numbers.getScatterIndicesBatchingDims(), numbers.getIndexVectorDim(),
                       cast<RankedTensorType>(scatter.getScatterIndices().getType())};
  Type indexElement = slices.indices.getElementType();
  SmallVector<int64_t> batchLoops = complement(updateType.getRank(), numbers.getUpdateWindowDims());
  SmallVector<int64_t> windowDimensions =
      complement(operandType.getRank(), numbers.getInsertedWindowDims(), numbers.getInputBatchingDims());
  Values results, updates;
  for (Value input : get(scatter.getInputs())) {
    results.push_back(allocate(location, cast<RankedTensorType>(input.getType())));
    storeTensor(location, input, results.back(), /*restrict=*/false);
  }
  for (Value update : get(scatter.getUpdates()))
    updates.push_back(readBuffer(location, update));
  Value indices = readBuffer(location, get(scatter.getScatterIndices()));
  auto elements =
      llvm::map_to_vector(op->getResultTypes(), [](Type type) { return getElementTypeOrSelf(type); });
  bool known = true;
  ScalarRegion computation = scalarRegion(scatter.getUpdateComputation());

  // In the order of the updates, for several may go to one place.
  loopNest(location, updateType.getShape(), [&](ValueRange loops) {
    Scalars s{builder, location};
    Values batch = llvm::map_to_vector(batchLoops, [&](int64_t d) { return loops[d]; });
    Values place(operandType.getRank());
    Value zero = constantIndex(location, 0);
    for (auto [component, dimension] : llvm::enumerate(slices.startIndexMap))
      place[dimension] =
          toIndex(s, s.make<memref::LoadOp>(indices, slices.place(batch, constantIndex(location, component))),
                  indexElement);
    for (auto [dimension, source] : llvm::zip_equal(slices.operandBatchingDims, slices.indicesBatchingDims))
      place[dimension] = batch[slices.batchPosition(source)];
    for (auto [dimension, window] : llvm::zip_equal(windowDimensions, numbers.getUpdateWindowDims()))
      place[dimension] =
          place[dimension] ? s.make<arith::AddIOp>(place[dimension], loops[window]) : loops[window];
    Value inside = s.integer(builder.getI1Type(), 1);
    for (auto [dimension, position] : llvm::enumerate(place)) {
      if (!position)
        position = zero;
      // Negative ones are large as unsigned numbers.
      Value fits = s.make<arith::CmpIOp>(arith::CmpIPredicate::ult, position,
                                         constantIndex(location, operandType.getDimSize(dimension)));
      inside = s.make<arith::AndIOp>(inside, fits);
    }
    auto guard = scf::IfOp::create(builder, location, inside);
    builder.setInsertionPointToStart(guard.thenBlock());
    Values arguments;
    for (auto [result, element] : llvm::zip_equal(results, elements))
      arguments.push_back(decode(builder, location, s.make<memref::LoadOp>(result, place), element));
    for (auto [update, element] : llvm::zip_equal(updates, elements))
      arguments.push_back(decode(builder, location, s.make<memref::LoadOp>(update, loops), element));
    FailureOr<Values> combined = computation.emit(builder, arguments);
    known = succeeded(combined);
    if (!known)
      return;
    for (auto [result, value, element] : llvm::zip_equal(results, *combined, elements))
      memref::StoreOp::create(builder, location, encode(builder, location, value, element), result, place);
  });
  if (!known)
    return failure();
  set(op, llvm::map_to_vector(results,
                              [&](Value buffer) { return asTensor(location, buffer, /*writable=*/true); }));
  return success();
}
