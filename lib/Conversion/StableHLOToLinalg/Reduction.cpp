//===- Reduction.cpp - reduce and reduce_window ---------------------------===//

#include "Lowering.h"

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace systole;
using namespace systole::stablehlo;

/// True for a region that adds its two arguments.
static bool isSum(Region &region) {
  Block &block = region.front();
  auto add = dyn_cast_or_null<AddOp>(block.getTerminator()->getOperand(0).getDefiningOp());
  return block.getNumArguments() == 2 && llvm::hasNItems(block, 2) && add &&
         llvm::all_of(add->getOperands(), llvm::IsaPred<BlockArgument>) && add.getLhs() != add.getRhs();
}

/// Sums of floats are kept in a wider type: their error then doesn't grow with the number of terms, and the
/// order of the terms, which the specification leaves open, hardly shows.
static Type sumType(Region &region, Type element) {
  if (!isSum(region) || !isa<FloatType>(element) || element.isF64())
    return {};
  if (element.isF32())
    return Float64Type::get(element.getContext());
  return Float32Type::get(element.getContext());
}

static Value widen(Scalars s, Value stored, Type element, Type wide) {
  return emitConvert(s, decode(s.builder, s.location, stored, element), element, wide);
}

FailureOr<SmallVector<Value>> Lowering::reduceLoops(Operation *op, Region &region, ValueRange inputs,
                                                    ValueRange initialValues, Value windowShape,
                                                    ArrayRef<AffineMap> maps,
                                                    ArrayRef<utils::IteratorType> iterators) {
  Location location = op->getLoc();
  size_t count = inputs.size();
  auto elements =
      llvm::map_to_vector(op->getResultTypes(), [](Type type) { return getElementTypeOrSelf(type); });
  Type wide = sumType(region, elements[0]);
  Values operands(inputs), outputs;
  if (windowShape)
    operands.push_back(windowShape);
  for (auto [result, initial] : llvm::zip_equal(op->getResultTypes(), initialValues)) {
    auto type = storageTensor(result);
    Value scalar = scalarOf(location, initial);
    if (wide)
      scalar = widen(Scalars{builder, location}, scalar, elements[0], wide);
    outputs.push_back(fill(location, wide ? type.clone(wide) : type, scalar));
  }
  bool known = true;
  ScalarRegion computation = scalarRegion(region);
  auto body = [&](OpBuilder &nested, Location nestedLocation, ValueRange stored) {
    Scalars s{nested, nestedLocation};
    ValueRange accumulators = stored.take_back(count);
    if (wide) {
      Value sum = s.make<arith::AddFOp>(accumulators[0], widen(s, stored[0], elements[0], wide));
      linalg::YieldOp::create(nested, nestedLocation, sum);
      return;
    }
    Values arguments;
    for (auto [value, element] : llvm::zip_equal(accumulators, elements))
      arguments.push_back(decode(nested, nestedLocation, value, element));
    for (auto [value, element] : llvm::zip_equal(stored.take_front(count), elements))
      arguments.push_back(decode(nested, nestedLocation, value, element));
    FailureOr<Values> results = computation.emit(nested, arguments);
    known = succeeded(results);
    if (!known)
      return;
    for (auto [value, element] : llvm::zip_equal(*results, elements))
      value = encode(nested, nestedLocation, value, element);
    linalg::YieldOp::create(nested, nestedLocation, *results);
  };
  auto reduction = linalg::GenericOp::create(builder, location, TypeRange(ValueRange(outputs)), operands,
                                             outputs, maps, iterators, body);
  if (!known)
    return failure();
  Values results(reduction.getResults());
  if (wide)
    results[0] = narrow(location, results[0], wide, elements[0]);
  return results;
}

LogicalResult Lowering::convertReduce(Operation *op) {
  auto reduce = cast<ReduceOp>(op);
  int64_t rank = cast<RankedTensorType>(reduce.getInputs()[0].getType()).getRank();
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  SmallVector<AffineExpr> kept;
  for (int64_t d = 0; d < rank; ++d) {
    if (llvm::is_contained(reduce.getDimensions(), d))
      iterators[d] = utils::IteratorType::reduction;
    else
      kept.push_back(builder.getAffineDimExpr(d));
  }
  size_t count = reduce.getInputs().size();
  SmallVector<AffineMap> maps(count, builder.getMultiDimIdentityMap(rank));
  maps.append(count, AffineMap::get(rank, 0, kept, builder.getContext()));
  FailureOr<Values> results = reduceLoops(op, reduce.getBody(), get(reduce.getInputs()),
                                          get(reduce.getInitValues()), Value(), maps, iterators);
  if (failed(results))
    return failure();
  set(op, *results);
  return success();
}

LogicalResult Lowering::convertReduceWindow(Operation *op) {
  auto reduce = cast<ReduceWindowOp>(op);
  Location location = op->getLoc();
  int64_t rank = cast<RankedTensorType>(reduce.getInputs()[0].getType()).getRank();
  SmallVector<int64_t> low, high, interior;
  for (auto [before, after] : reduce.getPaddingOrDefault()) {
    low.push_back(before);
    high.push_back(after);
  }
  for (int64_t dilation : reduce.getBaseDilationsOrDefault())
    interior.push_back(dilation - 1);

  // One loop per result dimension, then one per window dimension that is larger than one.
  SmallVector<int64_t> strides = reduce.getStridesOrDefault(),
                       dilations = reduce.getWindowDilationsOrDefault(), window;
  SmallVector<AffineExpr> input, windowLoops;
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  for (int64_t d = 0; d < rank; ++d) {
    AffineExpr position = builder.getAffineDimExpr(d) * strides[d];
    if (int64_t extent = reduce.getWindowDimensions()[d]; extent != 1) {
      AffineExpr loop = builder.getAffineDimExpr(rank + window.size());
      window.push_back(extent);
      windowLoops.push_back(loop);
      iterators.push_back(utils::IteratorType::reduction);
      position = position + loop * dilations[d];
    }
    input.push_back(position);
  }
  unsigned loops = iterators.size();
  auto mapOf = [&](ArrayRef<AffineExpr> expressions) {
    return AffineMap::get(loops, 0, expressions, op->getContext());
  };
  size_t count = reduce.getInputs().size();
  SmallVector<AffineMap> maps(count, mapOf(input));
  maps.push_back(mapOf(windowLoops));
  maps.append(count, leadingLoops(loops, rank));
  Values padded;
  for (auto [operand, initial] : llvm::zip_equal(reduce.getInputs(), reduce.getInitValues()))
    padded.push_back(pad(location, get(operand), scalarOf(location, get(initial)), low, high, interior));
  // Never read: it gives the window's loops their extents.
  Value windowShape = empty(location, RankedTensorType::get(window, builder.getI8Type()));
  FailureOr<Values> results =
      reduceLoops(op, reduce.getBody(), padded, get(reduce.getInitValues()), windowShape, maps, iterators);
  if (failed(results))
    return failure();
  set(op, *results);
  return success();
}
