//===- LowerLinalg.cpp - Chooses how each linalg op becomes loops ---------===//

#include "Constants.h"
#include "LinalgAnalysis.h"
#include "Loops.h"

#include "systole/CodeGen/CPU/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPULOWERLINALG
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole::cpu;

namespace {

/// Copies between buffers of which one isn't dense have no instruction; as an op they get the loops of the
/// others.
void generalizeCopy(RewriterBase &rewriter, memref::CopyOp copy) {
  auto source = dyn_cast<MemRefType>(copy.getSource().getType()),
       target = dyn_cast<MemRefType>(copy.getTarget().getType());
  // Of unknown rank: nothing that the backend makes.
  if (!source || !target)
    return;
  if (source.getLayout().isIdentity() && target.getLayout().isIdentity())
    return;
  rewriter.setInsertionPoint(copy);
  AffineMap map = rewriter.getMultiDimIdentityMap(source.getRank());
  SmallVector<utils::IteratorType> iterators(source.getRank(), utils::IteratorType::parallel);
  linalg::GenericOp::create(rewriter, copy.getLoc(), copy.getSource(), copy.getTarget(), ArrayRef{map, map},
                            iterators, [](OpBuilder &builder, Location location, ValueRange elements) {
                              linalg::YieldOp::create(builder, location, elements[0]);
                            });
  rewriter.eraseOp(copy);
}

/// Adjacent loops that all operands run through as one become one: it is longer, and its memory contiguous.
linalg::GenericOp collapseLoops(RewriterBase &rewriter, linalg::GenericOp op) {
  auto isProjection = [](AffineMap map) { return map.isProjectedPermutation(); };
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  auto isDense = [](Value value) {
    auto type = dyn_cast<MemRefType>(value.getType());
    return !type || type.getLayout().isIdentity();
  };
  if (!llvm::all_of(maps, isProjection) || !llvm::all_of(op->getOperands(), isDense) ||
      op.hasIndexSemantics())
    return op;
  auto iterators = op.getIteratorTypesArray();
  SmallVector<ReassociationIndices> groups;
  for (int64_t loop = 0; loop < op.getNumLoops();) {
    ReassociationIndices group{loop++};
    while (loop < op.getNumLoops() && iterators[loop] == iterators[group.front()]) {
      ReassociationIndices longer(group);
      longer.push_back(loop);
      if (!linalg::areDimSequencesPreserved(maps, longer))
        break;
      group = longer;
      ++loop;
    }
    if (group.size() > 1)
      groups.push_back(group);
  }
  if (groups.empty())
    return op;
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::CollapseResult> collapsed = linalg::collapseOpIterationDims(op, groups, rewriter);
  if (failed(collapsed))
    return op;
  rewriter.eraseOp(op);
  return cast<linalg::GenericOp>(collapsed->collapsedOp.getOperation());
}

/// Whether the op has loops of known extents over memory, and how each is to be computed is known.
LogicalResult check(linalg::LinalgOp op) {
  for (Type type : op->getOperandTypes())
    if (!isStaticBuffer(type) && !isStorable(type))
      return op.emitOpError(
                 "can't become loops: expected scalars and buffers of static shape with numbers as "
                 "elements, as bufferization leaves them; found an operand of type ")
             << type;
  return success();
}

class LowerLinalg : public systole::cpu::impl::CpuLowerLinalgBase<LowerLinalg> {
public:
  using CpuLowerLinalgBase::CpuLowerLinalgBase;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    if (vectorBytes < 16 || !llvm::isPowerOf2_64(vectorBytes) || vectorRegisters < 1) {
      getOperation().emitError(
          "the options ask for vector registers that there can't be: expected a power of 2 "
          "of at least 16 for vector-bytes, and at least 1 for vector-registers");
      return signalPassFailure();
    }
    LoopOptions options{vectorBytes, vectorRegisters};
    SmallVector<memref::CopyOp> copies;
    getOperation().walk([&](memref::CopyOp copy) { copies.push_back(copy); });
    for (memref::CopyOp copy : copies)
      generalizeCopy(rewriter, copy);
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) { ops.push_back(op); });
    if (!llvm::all_of(ops, [](linalg::LinalgOp op) { return succeeded(check(op)); }))
      return signalPassFailure();
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
      if (!generic) {
        FailureOr<linalg::GenericOp> general = linalg::generalizeNamedOp(rewriter, op);
        if (failed(general)) {
          op.emitOpError("has no form as linalg.generic, which becomes loops");
          return signalPassFailure();
        }
        generic = *general;
      }
      if (isMultiplyAccumulate(generic) && succeeded(lowerToMicrokernel(rewriter, generic, options)))
        continue;
      lowerToLoops(rewriter, collapseLoops(rewriter, generic));
    }
  }
};

} // namespace
