//===- Loops.cpp - Scalar loop nests over buffers -------------------------===//
//
// LLVM vectorizes the innermost loop of what is built here. Three orders occur. Without reductions, the loops
// are those of the op. With reductions, the sums are kept in registers and their loops are innermost, unless
// the operands are contiguous along a result's dimension instead (a sum over rows): then that one is
// innermost, and the sums stay in memory.
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#include "Attributes.h"
#include "LinalgAnalysis.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace systole::cpu;

void systole::cpu::buildLoop(OpBuilder &builder, Location location, int64_t extent, double nanoseconds,
                             bool parallel, llvm::function_ref<void(Value)> body) {
  Value zero = arith::ConstantIndexOp::create(builder, location, 0);
  if (extent == 1)
    return body(zero);
  Value one = arith::ConstantIndexOp::create(builder, location, 1);
  Value end = arith::ConstantIndexOp::create(builder, location, extent);
  int64_t grain = std::max<int64_t>(1, std::ceil(leastNanosecondsPerTask / std::max(nanoseconds, 0.01)));
  OpBuilder::InsertionGuard guard(builder);
  if (parallel && extent >= 2 * grain) {
    auto loop =
        scf::ParallelOp::create(builder, location, ValueRange{zero}, ValueRange{end}, ValueRange{one});
    loop->setAttr(grainAttribute, builder.getI64IntegerAttr(grain));
    builder.setInsertionPointToStart(loop.getBody());
    return body(loop.getInductionVars().front());
  }
  auto loop = scf::ForOp::create(builder, location, zero, end, one);
  builder.setInsertionPointToStart(loop.getBody());
  body(loop.getInductionVar());
}

namespace {

/// The dimension of `memref` along which elements are next to each other, if it is indexed by a loop alone.
std::optional<unsigned> contiguousLoop(OpOperand &operand, linalg::GenericOp op) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!isa<MemRefType>(operand.get().getType()) || map.getNumResults() == 0)
    return std::nullopt;
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (map.getResults().back().isFunctionOfDim(loop))
      return loop;
  return std::nullopt;
}

class NestBuilder {
public:
  NestBuilder(RewriterBase &builder, linalg::GenericOp op)
      : builder(builder), op(op), location(op.getLoc()), extents(op.getStaticLoopRanges()),
        indices(op.getNumLoops()) {}

  void build() {
    if (llvm::is_contained(extents, 0))
      return;
    SmallVector<unsigned> parallel, reduction;
    op.getParallelDims(parallel);
    op.getReductionDims(reduction);
    bool vertical = isVertical(parallel, reduction);
    SmallVector<unsigned> order;
    if (!vertical)
      order = parallel;
    else
      order.append(parallel.begin(), std::prev(parallel.end()));
    bringLargestFirst(order, /*keepLast=*/!vertical);
    double nanoseconds = bodyCost(op).nanoseconds() + 0.1 * op->getNumOperands();
    for (int64_t extent : extents)
      nanoseconds *= extent;
    buildOuter(order, nanoseconds, /*parallel=*/true, [&] {
      if (reduction.empty())
        storeAll(buildBody(loadOutputs()));
      else if (vertical)
        buildVertical(reduction, parallel.back());
      else
        storeAll(buildSums(reduction, loadOutputs()));
    });
  }

private:
  /// Reads go along the last loop of the result rather than along one that is summed over.
  bool isVertical(ArrayRef<unsigned> parallel, ArrayRef<unsigned> reduction) {
    if (parallel.empty() || reduction.empty() || extents[parallel.back()] == 1)
      return false;
    int64_t along = 0, across = 0;
    for (OpOperand *operand : op.getDpsInputOperands()) {
      std::optional<unsigned> loop = contiguousLoop(*operand, op);
      if (!loop)
        continue;
      along += *loop == parallel.back();
      across += llvm::is_contained(reduction, *loop) && extents[*loop] > 1;
    }
    return along > across;
  }

  /// The outermost loop is the one that runs in parallel.
  void bringLargestFirst(SmallVector<unsigned> &order, bool keepLast) {
    if (order.size() < 2 || extents[order.front()] >= 16)
      return;
    auto end = keepLast ? std::prev(order.end()) : order.end();
    auto largest =
        std::max_element(order.begin(), end, [&](unsigned a, unsigned b) { return extents[a] < extents[b]; });
    std::rotate(order.begin(), largest, std::next(largest));
  }

  void buildOuter(ArrayRef<unsigned> order, double nanoseconds, bool parallel,
                  llvm::function_ref<void()> inner) {
    if (order.empty())
      return inner();
    unsigned loop = order.front();
    double each = nanoseconds / extents[loop];
    buildLoop(builder, location, extents[loop], each, parallel, [&](Value index) {
      indices[loop] = index;
      // Only the first loop that isn't trivial may be parallel.
      buildOuter(order.drop_front(), each, parallel && extents[loop] == 1, inner);
    });
  }

  void buildVertical(ArrayRef<unsigned> reduction, unsigned innermost) {
    SmallVector<unsigned> order(reduction);
    order.push_back(innermost);
    buildOuter(order, 0, /*parallel=*/false, [&] { storeAll(buildBody(loadOutputs())); });
  }

  /// Few enough terms to write out, so that the loop around them is the innermost and LLVM vectorizes that.
  bool isSmallWindow(ArrayRef<unsigned> order) {
    constexpr int64_t largestWindow = 16;
    int64_t terms = 1;
    for (unsigned loop : order)
      terms *= extents[loop];
    return terms <= largestWindow &&
           terms * int64_t(op.getBlock()->getOperations().size()) <= 4 * largestWindow;
  }

  /// Loops that carry the sums.
  SmallVector<Value> buildSums(ArrayRef<unsigned> order, SmallVector<Value> sums) {
    if (order.empty())
      return buildBody(sums);
    unsigned loop = order.front();
    Value zero = arith::ConstantIndexOp::create(builder, location, 0);
    if (extents[loop] == 1) {
      indices[loop] = zero;
      return buildSums(order.drop_front(), sums);
    }
    if (isSmallWindow(order)) {
      for (int64_t i = 0; i < extents[loop]; ++i) {
        indices[loop] = arith::ConstantIndexOp::create(builder, location, i);
        sums = buildSums(order.drop_front(), sums);
      }
      return sums;
    }
    Value one = arith::ConstantIndexOp::create(builder, location, 1);
    Value end = arith::ConstantIndexOp::create(builder, location, extents[loop]);
    auto forOp = scf::ForOp::create(builder, location, zero, end, one, sums);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(forOp.getBody());
    indices[loop] = forOp.getInductionVar();
    SmallVector<Value> next = buildSums(order.drop_front(), SmallVector<Value>(forOp.getRegionIterArgs()));
    scf::YieldOp::create(builder, location, next);
    return SmallVector<Value>(forOp.getResults());
  }

  SmallVector<Value> address(OpOperand &operand) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    SmallVector<Value> place;
    for (AffineExpr expression : map.getResults()) {
      if (auto loop = dyn_cast<AffineDimExpr>(expression)) {
        place.push_back(indices[loop.getPosition()]);
        continue;
      }
      auto one = AffineMap::get(map.getNumDims(), 0, expression);
      place.push_back(affine::AffineApplyOp::create(builder, location, one, indices));
    }
    return place;
  }

  Value load(OpOperand &operand) {
    if (!isa<MemRefType>(operand.get().getType()))
      return operand.get();
    return memref::LoadOp::create(builder, location, operand.get(), address(operand));
  }

  SmallVector<Value> loadOutputs() {
    SmallVector<Value> loaded;
    for (OpOperand &output : op.getDpsInitsMutable())
      loaded.push_back(op.payloadUsesValueFromOperand(&output) ? load(output) : Value());
    return loaded;
  }

  void storeAll(ArrayRef<Value> stored) {
    for (auto [output, value] : llvm::zip_equal(op.getDpsInitsMutable(), stored))
      memref::StoreOp::create(builder, location, value, output.get(), address(output));
  }

  SmallVector<Value> buildBody(ArrayRef<Value> outputs) {
    Block *body = op.getBlock();
    IRMapping mapping;
    for (OpOperand *input : op.getDpsInputOperands()) {
      BlockArgument argument = body->getArgument(input->getOperandNumber());
      if (!argument.use_empty())
        mapping.map(argument, load(*input));
    }
    for (auto [output, value] : llvm::zip_equal(op.getDpsInitsMutable(), outputs))
      if (value)
        mapping.map(body->getArgument(output.getOperandNumber()), value);
    for (Operation &nested : body->without_terminator()) {
      if (auto index = dyn_cast<linalg::IndexOp>(nested)) {
        mapping.map(index.getResult(), indices[index.getDim()]);
        continue;
      }
      Operation *clone = builder.clone(nested, mapping);
      clone->walk(
          [&](linalg::IndexOp index) { index.getResult().replaceAllUsesWith(indices[index.getDim()]); });
      allowReordering(&nested, clone);
    }
    return llvm::map_to_vector(body->getTerminator()->getOperands(),
                               [&](Value value) { return mapping.lookupOrDefault(value); });
  }

  /// The order of a reduction's terms is open, so that LLVM may keep several partial sums; nothing else of
  /// the program's arithmetic is.
  void allowReordering(Operation *original, Operation *clone) {
    if (op.getNumReductionLoops() == 0 || !isa<arith::AddFOp, arith::MulFOp>(original))
      return;
    bool isCombiner = llvm::any_of(op.getRegionOutputArgs(), [&](BlockArgument argument) {
      return llvm::is_contained(original->getOperands(), argument) && argument.hasOneUse();
    });
    if (!isCombiner || !llvm::all_of(original->getUsers(), llvm::IsaPred<linalg::YieldOp>))
      return;
    auto math = cast<arith::ArithFastMathInterface>(clone);
    auto flags = math.getFastMathFlagsAttr().getValue() | arith::FastMathFlags::reassoc;
    clone->setAttr(math.getFastMathAttrName(), arith::FastMathFlagsAttr::get(clone->getContext(), flags));
  }

  RewriterBase &builder;
  linalg::GenericOp op;
  Location location;
  SmallVector<int64_t> extents;
  SmallVector<Value> indices;
};

} // namespace

void systole::cpu::lowerToLoops(RewriterBase &rewriter, linalg::GenericOp op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  NestBuilder(rewriter, op).build();
  rewriter.eraseOp(op);
}
