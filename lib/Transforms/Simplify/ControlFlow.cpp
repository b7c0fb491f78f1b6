//===- ControlFlow.cpp - Branches and loops that are decided --------------===//

#include "Matching.h"
#include "Patterns.h"

using namespace mlir;
using namespace systole;
using namespace systole::simplify;
using namespace systole::stablehlo;

namespace {
// Puts the one block of `region` in place of `op`, with `arguments` for its arguments.
void inlineRegion(Operation *op, Region &region, ValueRange arguments, PatternRewriter &rewriter) {
  Block &block = region.front();
  Operation *terminator = block.getTerminator();
  SmallVector<Value> results(terminator->getOperands());
  // A result that is an argument of the block: inlineBlockBefore replaces the uses by operations alone.
  for (Value &result : results)
    if (auto argument = dyn_cast<BlockArgument>(result); argument && argument.getOwner() == &block)
      result = arguments[argument.getArgNumber()];
  rewriter.inlineBlockBefore(&block, op, arguments);
  rewriter.eraseOp(terminator);
  rewriter.replaceOp(op, results);
}

bool hasResultTypes(Operation *op, Region &region) {
  return llvm::equal(region.front().getTerminator()->getOperandTypes(), op->getResultTypes());
}

// if of a constant → the branch that is taken.
LogicalResult simplifyIf(IfOp op, PatternRewriter &rewriter) {
  std::optional<APInt> predicate = splatInteger(op.getPred());
  if (!predicate)
    return failure();
  Region &taken = predicate->getBoolValue() ? op.getTrueBranch() : op.getFalseBranch();
  if (!hasResultTypes(op, taken))
    return failure();
  inlineRegion(op, taken, {}, rewriter);
  return success();
}

// case of a constant, or with one branch → the branch that is taken.
LogicalResult simplifyCase(CaseOp op, PatternRewriter &rewriter) {
  std::optional<APInt> index = splatInteger(op.getIndex());
  int64_t last = op.getBranches().size() - 1;
  if (!index && last != 0)
    return failure();
  int64_t number = index ? index->getSExtValue() : last;
  Region &taken = op.getBranches()[number < 0 || number > last ? last : number];
  if (!hasResultTypes(op, taken))
    return failure();
  inlineRegion(op, taken, {}, rewriter);
  return success();
}

// What `value` is in the first iteration, if that is an integer known at compile time.
std::optional<APInt> initialInteger(WhileOp op, Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner() == &op.getCond().front())
    value = op.getOperand()[argument.getArgNumber()];
  return splatInteger(value);
}

bool compareIntegers(const APInt &lhs, const APInt &rhs, ComparisonDirection direction, bool isUnsigned) {
  switch (direction) {
  case ComparisonDirection::EQ:
    return lhs == rhs;
  case ComparisonDirection::NE:
    return lhs != rhs;
  case ComparisonDirection::LT:
    return isUnsigned ? lhs.ult(rhs) : lhs.slt(rhs);
  case ComparisonDirection::LE:
    return isUnsigned ? lhs.ule(rhs) : lhs.sle(rhs);
  case ComparisonDirection::GT:
    return isUnsigned ? lhs.ugt(rhs) : lhs.sgt(rhs);
  case ComparisonDirection::GE:
    return isUnsigned ? lhs.uge(rhs) : lhs.sge(rhs);
  }
  llvm_unreachable("unknown direction of comparison");
}

// Whether the condition holds for `counter` in place of the argument that it compares; none where that is not
// known.
struct CountedCondition {
  CompareOp compare;
  BlockArgument counter;
};

std::optional<CountedCondition> matchCountedCondition(WhileOp op) {
  auto compare = op.getCond().front().getTerminator()->getOperand(0).getDefiningOp<CompareOp>();
  if (!compare || !isInteger(compare.getLhs()))
    return std::nullopt;
  auto counter = dyn_cast<BlockArgument>(compare.getLhs());
  if (!counter || counter.getOwner() != &op.getCond().front() || !splatInteger(compare.getRhs()))
    return std::nullopt;
  return CountedCondition{compare, counter};
}

bool holdsFor(const CountedCondition &condition, const APInt &counter) {
  CompareOp compare = condition.compare;
  return compareIntegers(counter, *splatInteger(compare.getRhs()), compare.getComparisonDirection(),
                         isUnsigned(compare.getLhs()));
}

// What the body adds to the counter, if it is a constant.
std::optional<APInt> incrementOf(WhileOp op, BlockArgument counter) {
  Value next = op.getBody().front().getTerminator()->getOperand(counter.getArgNumber());
  auto add = next.getDefiningOp<AddOp>();
  Value inBody = op.getBody().front().getArgument(counter.getArgNumber());
  if (!add || (add.getLhs() != inBody && add.getRhs() != inBody))
    return std::nullopt;
  return splatInteger(add.getLhs() == inBody ? add.getRhs() : add.getLhs());
}

// A while whose condition is false at once → its operands; one that runs once → its body.
LogicalResult simplifyTripCount(WhileOp op, PatternRewriter &rewriter) {
  if (!hasResultTypes(op, op.getBody()) || !llvm::equal(op.getOperandTypes(), op.getResultTypes()))
    return failure();
  if (std::optional<APInt> constant = splatInteger(op.getCond().front().getTerminator()->getOperand(0));
      constant && !constant->getBoolValue()) {
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
  std::optional<CountedCondition> condition = matchCountedCondition(op);
  std::optional<APInt> start = condition ? initialInteger(op, condition->counter) : std::nullopt;
  if (!start)
    return rewriter.notifyMatchFailure(op, "the condition does not compare a counter with a constant");
  if (!holdsFor(*condition, *start)) {
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
  std::optional<APInt> increment = incrementOf(op, condition->counter);
  if (!increment || holdsFor(*condition, *start + *increment))
    return rewriter.notifyMatchFailure(op, "the loop may run more than once");
  inlineRegion(op, op.getBody(), op.getOperand(), rewriter);
  return success();
}

// A loop-carried value that the body returns as it got it → the value from before the loop, everywhere.
LogicalResult forwardInvariants(WhileOp op, PatternRewriter &rewriter) {
  Block &condition = op.getCond().front(), &body = op.getBody().front();
  bool changed = false;
  for (auto [index, initial] : llvm::enumerate(op.getOperand())) {
    BlockArgument argument = body.getArgument(index);
    if (body.getTerminator()->getOperand(index) != argument || initial.getType() != argument.getType() ||
        initial.getType() != op.getResult(index).getType())
      continue;
    auto forward = [&](Value value, Operation *except) {
      bool isUsed = llvm::any_of(value.getUsers(), [&](Operation *user) { return user != except; });
      if (!isUsed)
        return;
      rewriter.replaceUsesWithIf(value, initial, [&](OpOperand &use) { return use.getOwner() != except; });
      changed = true;
    };
    forward(argument, body.getTerminator());
    forward(condition.getArgument(index), nullptr);
    forward(op.getResult(index), nullptr);
  }
  return success(changed);
}

// The arguments that matter: their result has a use, or the condition or an argument that matters depends on
// them.
llvm::BitVector findLiveState(WhileOp op) {
  unsigned count = op->getNumResults();
  llvm::BitVector live(count);
  Block &condition = op.getCond().front(), &body = op.getBody().front();
  for (unsigned i = 0; i < count; ++i)
    if (!op.getResult(i).use_empty() || !condition.getArgument(i).use_empty())
      live.set(i);
  // Which ops of the body something live needs; an op with side effects is needed always.
  llvm::SmallPtrSet<Operation *, 16> needed;
  SmallVector<Value> pending;
  auto need = [&](Operation *needer) {
    if (!needed.insert(needer).second)
      return;
    needer->walk([&](Operation *nested) { llvm::append_range(pending, nested->getOperands()); });
  };
  for (Operation &inner : body.without_terminator())
    if (!isMemoryEffectFree(&inner))
      need(&inner);
  for (unsigned i : live.set_bits())
    pending.push_back(body.getTerminator()->getOperand(i));
  while (!pending.empty()) {
    Value value = pending.pop_back_val();
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      if (argument.getOwner() == &body && !live.test(argument.getArgNumber())) {
        live.set(argument.getArgNumber());
        pending.push_back(body.getTerminator()->getOperand(argument.getArgNumber()));
      }
    } else if (Operation *producer = body.findAncestorOpInBlock(*value.getDefiningOp())) {
      need(producer);
    }
  }
  return live;
}

// Loop-carried values that nothing depends on → gone.
LogicalResult removeDeadState(WhileOp op, PatternRewriter &rewriter) {
  llvm::BitVector live = findLiveState(op);
  if (live.all())
    return failure();
  SmallVector<Value> operands;
  for (unsigned i : live.set_bits())
    operands.push_back(op.getOperand()[i]);
  auto loop = WhileOp::create(rewriter, op.getLoc(), ValueRange(operands));
  loop->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  rewriter.inlineRegionBefore(op.getCond(), loop.getCond(), loop.getCond().end());
  rewriter.inlineRegionBefore(op.getBody(), loop.getBody(), loop.getBody().end());
  Block &condition = loop.getCond().front(), &body = loop.getBody().front();
  llvm::BitVector dead = live;
  dead.flip();
  // What is dead may still use what is dead; the initial values stand in until it is removed.
  for (unsigned i : dead.set_bits())
    rewriter.replaceAllUsesWith(body.getArgument(i), op.getOperand()[i]);
  rewriter.modifyOpInPlace(loop, [&] {
    body.getTerminator()->eraseOperands(dead);
    body.eraseArguments(dead);
    condition.eraseArguments(dead);
  });
  SmallVector<Value> results(op->getNumResults());
  for (auto [number, index] : llvm::enumerate(live.set_bits()))
    results[index] = loop.getResult(number);
  for (unsigned i : dead.set_bits())
    results[i] = op.getOperand()[i]; // has no use
  rewriter.replaceOp(op, results);
  return success();
}
} // namespace

void systole::simplify::populateControlFlowPatterns(RewritePatternSet &patterns) {
  patterns.add(simplifyIf);
  patterns.add(simplifyCase);
  patterns.add(simplifyTripCount);
  patterns.add(forwardInvariants);
  patterns.add(removeDeadState);
}
