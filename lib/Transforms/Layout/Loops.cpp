//===- Loops.cpp - Layouts of loop-carried values -------------------------===//

#include "Layout.h"

using namespace mlir;
using namespace systole;
using namespace systole::layout;
using namespace systole::stablehlo;

namespace {
// The transpose with which the body makes the next value of `index`, if the body reads the value through its
// inverse alone and the condition not at all.
TransposeOp findCarriedTranspose(WhileOp op, unsigned index) {
  Block &body = op.getBody().front();
  auto transpose = body.getTerminator()->getOperand(index).getDefiningOp<TransposeOp>();
  if (!transpose || transpose->getBlock() != &body || !op.getCond().front().getArgument(index).use_empty())
    return {};
  SmallVector<int64_t> back = inverse(transpose.getPermutation());
  bool readsInverse = llvm::all_of(body.getArgument(index).getUsers(), [&](Operation *user) {
    auto other = dyn_cast<TransposeOp>(user);
    return other && other.getPermutation() == ArrayRef(back);
  });
  return readsInverse ? transpose : TransposeOp();
}

// while (x) { …T⁻¹(x)… yield T(y) } → T(while (T⁻¹(x)) { …x… yield y }): the transposes leave the loop.
LogicalResult moveTransposesOut(WhileOp op, PatternRewriter &rewriter) {
  for (unsigned index = 0; index < op->getNumResults(); ++index) {
    TransposeOp transpose = findCarriedTranspose(op, index);
    if (!transpose)
      continue;
    SmallVector<int64_t> permutation(transpose.getPermutation()), back = inverse(permutation);
    Type carried = transpose.getOperand().getType();
    Block &body = op.getBody().front();
    Value initial = TransposeOp::create(rewriter, op.getLoc(), op.getOperand()[index], back);
    rewriter.modifyOpInPlace(op, [&] {
      op->setOperand(index, initial);
      for (Block *block : {&op.getCond().front(), &body})
        block->getArgument(index).setType(carried);
      op->getResult(index).setType(carried);
    });
    for (Operation *reader : llvm::make_early_inc_range(body.getArgument(index).getUsers()))
      rewriter.replaceOp(reader, body.getArgument(index));
    Operation *yield = body.getTerminator();
    rewriter.modifyOpInPlace(yield, [&] { yield->setOperand(index, transpose.getOperand()); });
    rewriter.setInsertionPointAfter(op);
    auto result = TransposeOp::create(rewriter, op.getLoc(), op->getResult(index), permutation);
    rewriter.replaceAllUsesExcept(op->getResult(index), result, result);
    return success();
  }
  return failure();
}
} // namespace

void systole::layout::populateLoopPatterns(RewritePatternSet &patterns) { patterns.add(moveTransposesOut); }
