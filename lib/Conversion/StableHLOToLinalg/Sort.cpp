//===- Sort.cpp - sort and top_k ------------------------------------------===//

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
using arith::CmpIPredicate;

namespace {

/// Merges runs of a line until it is sorted: stable, and without recursion. One step takes runs of `width`
/// from `from` and leaves runs of twice that in `to`.
class MergeSorter {
public:
  using Compare = llvm::function_ref<Value(OpBuilder &, ValueRange arguments)>;

  MergeSorter(OpBuilder &builder, Location location, int64_t extent, SmallVector<Type> elements,
              Compare compare)
      : s{builder, location}, extent(extent), elements(std::move(elements)), compare(compare) {}

  /// Sorts the lines in `line`; `scratch` is as large.
  void sort(ValueRange line, ValueRange scratch) {
    int64_t width = 1;
    for (; width < extent; width *= 2) {
      merge(line, scratch, width);
      forEach(extent, [&](Value i) {
        for (auto [from, to] : llvm::zip_equal(scratch, line))
          memref::StoreOp::create(s.builder, s.location, s.make<memref::LoadOp>(from, i), to, i);
      });
    }
  }

private:
  Value number(int64_t n) { return s.make<arith::ConstantIndexOp>(n); }

  void forEach(int64_t count, llvm::function_ref<void(Value)> body) {
    auto loop = scf::ForOp::create(s.builder, s.location, number(0), number(count), number(1));
    OpBuilder::InsertionGuard guard(s.builder);
    s.builder.setInsertionPointToStart(loop.getBody());
    body(loop.getInductionVar());
  }

  /// For each place of the result in turn: from the left run unless that is used up or the right one's next
  /// element comes strictly before.
  void merge(ValueRange from, ValueRange to, int64_t width) {
    auto pairs = scf::ForOp::create(s.builder, s.location, number(0), number(extent), number(2 * width));
    OpBuilder::InsertionGuard guard(s.builder);
    s.builder.setInsertionPointToStart(pairs.getBody());
    Value begin = pairs.getInductionVar();
    Value middle = s.make<arith::MinSIOp>(s.make<arith::AddIOp>(begin, number(width)), number(extent));
    Value end = s.make<arith::MinSIOp>(s.make<arith::AddIOp>(begin, number(2 * width)), number(extent));
    auto places = scf::ForOp::create(s.builder, s.location, begin, end, number(1), ValueRange{begin, middle});
    s.builder.setInsertionPointToStart(places.getBody());
    Value left = places.getRegionIterArg(0), right = places.getRegionIterArg(1);
    Value hasLeft = s.make<arith::CmpIOp>(CmpIPredicate::slt, left, middle);
    Value hasRight = s.make<arith::CmpIOp>(CmpIPredicate::slt, right, end);
    // Where a run is used up, any valid place will do for the comparison: its outcome isn't used.
    Value safeLeft = s.select(hasLeft, left, begin), safeRight = s.select(hasRight, right, begin);
    SmallVector<Value> lefts, rights, arguments;
    for (auto [buffer, element] : llvm::zip_equal(from, elements)) {
      lefts.push_back(s.make<memref::LoadOp>(buffer, safeLeft));
      rights.push_back(s.make<memref::LoadOp>(buffer, safeRight));
      arguments.push_back(decode(s.builder, s.location, rights.back(), element));
      arguments.push_back(decode(s.builder, s.location, lefts.back(), element));
    }
    Value isBefore = compare(s.builder, arguments);
    Value takesRight = s.make<arith::AndIOp>(hasRight, isBefore);
    takesRight = s.select(hasLeft, takesRight, s.integer(s.builder.getI1Type(), 1));
    for (auto [l, r, buffer] : llvm::zip_equal(lefts, rights, to))
      memref::StoreOp::create(s.builder, s.location, s.select(takesRight, r, l), buffer,
                              places.getInductionVar());
    Value nextLeft = s.select(takesRight, left, s.make<arith::AddIOp>(left, number(1)));
    Value nextRight = s.select(takesRight, s.make<arith::AddIOp>(right, number(1)), right);
    scf::YieldOp::create(s.builder, s.location, ValueRange{nextLeft, nextRight});
  }

  Scalars s;
  int64_t extent;
  SmallVector<Type> elements;
  Compare compare;
};

} // namespace

SmallVector<Value> Lowering::sortBuffers(Location location, ValueRange inputs, ArrayRef<Type> elements,
                                         int64_t dimension, Before before) {
  auto type = cast<RankedTensorType>(inputs[0].getType());
  int64_t extent = type.getDimSize(dimension);
  Values sources, results, lines, scratch;
  for (Value input : inputs) {
    auto tensor = cast<RankedTensorType>(input.getType());
    sources.push_back(readBuffer(location, input));
    results.push_back(allocate(location, tensor));
    lines.push_back(allocate(location, tensor.clone({extent})));
    scratch.push_back(allocate(location, tensor.clone({extent})));
  }
  SmallVector<int64_t> others(type.getShape());
  others.erase(others.begin() + dimension);
  loopNest(location, others, [&](ValueRange outer) {
    auto copy = [&](ValueRange from, ValueRange to, bool fromLine) {
      loopNest(location, extent, [&](ValueRange along) {
        Values place(outer);
        place.insert(place.begin() + dimension, along[0]);
        for (auto [source, target] : llvm::zip_equal(from, to)) {
          Value element =
              memref::LoadOp::create(builder, location, source, fromLine ? Values{along[0]} : place);
          memref::StoreOp::create(builder, location, element, target, fromLine ? place : Values{along[0]});
        }
      });
    };
    copy(sources, lines, /*fromLine=*/false);
    MergeSorter(builder, location, extent, SmallVector<Type>(elements), before).sort(lines, scratch);
    copy(lines, results, /*fromLine=*/true);
  });
  return results;
}

LogicalResult Lowering::convertSort(Operation *op) {
  auto sort = cast<SortOp>(op);
  int64_t rank = cast<RankedTensorType>(sort.getInputs()[0].getType()).getRank();
  auto dimension = static_cast<int64_t>(sort.getDimension());
  if (dimension < 0)
    dimension += rank;
  auto elements = llvm::map_to_vector(op->getResultTypes(), [](Type t) { return getElementTypeOrSelf(t); });
  bool known = true;
  ScalarRegion comparator = scalarRegion(sort.getComparator());
  Values results = sortBuffers(op->getLoc(), get(sort.getInputs()), elements, dimension,
                               [&](OpBuilder &nested, ValueRange arguments) -> Value {
                                 FailureOr<Values> result = comparator.emit(nested, arguments);
                                 known &= succeeded(result);
                                 return succeeded(result)
                                            ? result->front()
                                            : Scalars{nested, op->getLoc()}.integer(nested.getI1Type(), 0);
                               });
  if (!known)
    return failure();
  set(op, llvm::map_to_vector(
              results, [&](Value buffer) { return asTensor(op->getLoc(), buffer, /*writable=*/true); }));
  return success();
}
