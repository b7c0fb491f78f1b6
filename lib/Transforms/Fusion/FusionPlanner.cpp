//===- FusionPlanner.cpp - Which ops become one fusion --------------------===//

#include "FusionPlanner.h"

#include "FusionCost.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace systole;
using namespace systole::fusion;
using kernel::FusionKind;

FusionPlanner::FusionPlanner(Block &block, const FusionOptions &options) : options(options), graph(block) {
  for (Operation &op : block.without_terminator())
    ops.push_back(&op);
}

void FusionPlanner::plan() {
  classify();
  // Elementwise ops first: what an epilogue or a reduction takes should be whole. Epilogues before
  // reductions: a contraction's result is the larger of the two to write and read again. Siblings after both,
  // since a sibling more could have kept a group from either. Copies last: only then is it known who reads
  // what.
  fuseElementwise();
  if (options.epilogues)
    fuseEpilogues();
  if (options.reductionProducers)
    fuseReductions();
  if (options.multipleOutputs)
    fuseSiblings();
  repeatCheapProducers();
}

static bool hasStaticTypes(Operation *op) {
  auto isStatic = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape();
  };
  return llvm::all_of(op->getOperandTypes(), isStatic) && llvm::all_of(op->getResultTypes(), isStatic);
}

static ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

void FusionPlanner::classify() {
  for (Operation *op : ops) {
    Node &node = graph[graph.nodeOf(op)];
    if (kernel::isElementwise(op)) {
      node.kind = FusionKind::Elementwise;
      node.shape = shapeOf(op->getResult(0));
      continue;
    }
    if (!hasStaticTypes(op))
      continue;
    auto reduce = dyn_cast<stablehlo::ReduceOp>(op);
    if (reduce && kernel::matchMonoid(reduce)) {
      node.kind = FusionKind::Reduction;
      node.shape = shapeOf(reduce.getInputs().front());
    } else if (isa<stablehlo::DotGeneralOp, stablehlo::ConvolutionOp>(op)) {
      node.kind = isa<stablehlo::DotGeneralOp>(op) ? FusionKind::Contraction : FusionKind::Convolution;
      node.shape = shapeOf(op->getResult(0));
    } else {
      continue;
    }
    node.root = op;
  }
}

bool FusionPlanner::isElementwiseNode(Id id) const { return graph[id].kind == FusionKind::Elementwise; }

//===----------------------------------------------------------------------===//
// Merging
//===----------------------------------------------------------------------===//

std::string FusionPlanner::findSizeObstacle(Id producer, Id consumer) {
  Node merged = graph[consumer];
  merged.members.insert_range(graph[producer].members);
  if (merged.members.size() > options.maxOps)
    return llvm::formatv("the fusion would have {0} ops, more than max-ops={1}", merged.members.size(),
                         options.maxOps);
  size_t operands = inputsOf(merged).size();
  if (operands > options.maxOperands)
    return llvm::formatv("the fusion would have {0} operands, more than max-operands={1}", operands,
                         options.maxOperands);
  size_t results = 0;
  for (Id part : {producer, consumer})
    results += llvm::count_if(outputsOf(graph, part), [&](Value output) {
      return llvm::any_of(output.getUsers(), [&](Operation *user) { return !merged.members.contains(user); });
    });
  if (results > 1 && !options.multipleOutputs)
    return "the fusion would have several results, and multiple-outputs=false";
  if (results > 1 && merged.kind == FusionKind::Reduction)
    return "a reduction has one result, and others use the producer too";
  if (results > options.maxResults)
    return llvm::formatv("the fusion would have {0} results, more than max-results={1}", results,
                         options.maxResults);
  return "";
}

std::string FusionPlanner::findObstacle(Id producer, Id consumer) {
  const Node &from = graph[producer], &to = graph[consumer];
  if (from.kind == FusionKind::Reduction)
    return "nothing follows a reduction in a fusion";
  if (from.root && to.root)
    return "a fusion has one contraction, convolution or reduction";
  if (from.shape != to.shape)
    return "the shapes differ";
  bool isContraction = to.root && to.kind != FusionKind::Reduction;
  if (to.root && !from.root)
    for (Value operand : isContraction ? to.root->getOperands() : to.root->getOperands().drop_front())
      if (Operation *op = operand.getDefiningOp(); op && from.members.contains(op))
        return isContraction ? "a contraction's or convolution's operands come from memory"
                             : "a reduction's initial value comes from memory";
  if (!graph.isBefore(producer, consumer) || graph.hasDetour(producer, consumer))
    return "it would close a cycle: an op outside of the fusion lies between";
  return findSizeObstacle(producer, consumer);
}

int64_t FusionPlanner::bytesSavedByMerge(Id producer, Id consumer) {
  const Node &from = graph[producer], &to = graph[consumer];
  int64_t saved = 0;
  llvm::SetVector<Value> inputs = inputsOf(to);
  for (Value input : inputsOf(from))
    saved += inputs.contains(input) ? bytesOf(input) : 0; // read once instead of twice
  for (Value output : outputsOf(graph, producer)) {
    saved += inputs.contains(output) ? bytesOf(output) : 0;
    bool isKept = llvm::any_of(output.getUsers(), [&](Operation *user) {
      return !from.members.contains(user) && !to.members.contains(user);
    });
    saved += isKept ? 0 : bytesOf(output);
  }
  return saved;
}

bool FusionPlanner::tryMerge(Id producer, Id consumer, Operation *at, StringRef what) {
  if (producer == consumer)
    return false;
  Operation *target = graph[consumer].root ? graph[consumer].root : graph[consumer].members.front();
  std::string obstacle = findObstacle(producer, consumer);
  if (!obstacle.empty()) {
    remark(at, "not fused with " + what + " " + target->getName().getStringRef() + ": " + obstacle);
    return false;
  }
  int64_t saved = bytesSavedByMerge(producer, consumer);
  remark(at, "fused with " + what + " " + target->getName().getStringRef() + ": saves " + Twine(saved) +
                 " bytes of memory traffic");
  graph.merge(producer, consumer);
  return true;
}

void FusionPlanner::fuseElementwise() {
  for (Operation *op : ops) {
    if (!isElementwiseNode(graph.nodeOf(op)))
      continue;
    llvm::SmallSetVector<Operation *, 4> producers;
    for (Value operand : op->getOperands())
      if (std::optional<Id> producer = graph.producerOf(operand); producer && isElementwiseNode(*producer))
        producers.insert(operand.getDefiningOp());
    // The latest producer first: the closer, the fewer ops lie between.
    SmallVector<Operation *> latestFirst = producers.takeVector();
    llvm::sort(latestFirst, [](Operation *a, Operation *b) { return b->isBeforeInBlock(a); });
    for (Operation *producer : latestFirst)
      tryMerge(graph.nodeOf(producer), graph.nodeOf(op), producer, "its consumer");
  }
}

void FusionPlanner::fuseEpilogues() {
  // From the last to the first: where two contractions meet in one op, the later one can take it without a
  // cycle.
  for (Operation *op : llvm::reverse(ops)) {
    if (!isa<stablehlo::DotGeneralOp, stablehlo::ConvolutionOp>(op) || !graph[graph.nodeOf(op)].root)
      continue;
    for (Id user : graph.usersOf(op->getResult(0)))
      if (isElementwiseNode(user) && tryMerge(graph.nodeOf(op), user, op, "its epilogue"))
        break;
    // Others that use the result, and could not join the first one, may join now.
    for (Id user : graph.usersOf(op->getResult(0)))
      if (isElementwiseNode(user) && graph.isBefore(graph.nodeOf(op), user))
        tryMerge(graph.nodeOf(op), user, op, "its epilogue");
  }
}

void FusionPlanner::fuseReductions() {
  for (Operation *op : ops) {
    auto reduce = dyn_cast<stablehlo::ReduceOp>(op);
    if (!reduce || graph[graph.nodeOf(op)].kind != FusionKind::Reduction)
      continue;
    Value input = reduce.getInputs().front();
    std::optional<Id> producer = graph.producerOf(input);
    if (producer && isElementwiseNode(*producer))
      tryMerge(*producer, graph.nodeOf(op), input.getDefiningOp(), "the reduction");
  }
}

void FusionPlanner::fuseSiblings() {
  llvm::SetVector<Value> shared;
  for (Operation *op : ops)
    if (isElementwiseNode(graph.nodeOf(op)))
      for (Value operand : op->getOperands())
        if (!operand.hasOneUse() && !(operand.getDefiningOp() && kernel::isLeaf(operand.getDefiningOp())))
          shared.insert(operand);
  for (Value value : shared) {
    std::optional<Id> previous;
    for (Id user : graph.usersOf(value)) {
      if (!isElementwiseNode(user) || graph[user].shape != shapeOf(value))
        continue;
      if (previous)
        tryMerge(*previous, user, graph[*previous].members.back(), "its sibling");
      previous = user;
    }
  }
}

//===----------------------------------------------------------------------===//
// Computing a cheap producer in each of its consumers
//===----------------------------------------------------------------------===//

OpSet FusionPlanner::neededOps(Id producer, Id consumer) {
  OpSet needed;
  SmallVector<Operation *> pending;
  auto require = [&](Operation *op) {
    for (Value operand : op->getOperands())
      if (Operation *definition = operand.getDefiningOp();
          definition && graph[producer].members.contains(definition) && needed.insert(definition))
        pending.push_back(definition);
  };
  graph[consumer].forEachOp(require);
  while (!pending.empty())
    require(pending.pop_back_val());
  return needed;
}

std::string FusionPlanner::findRepeatObstacle(Id producer, ArrayRef<Id> consumers) {
  const Node &from = graph[producer];
  for (Operation *op : from.members)
    if (isExpensive(op))
      return ("it would repeat " + op->getName().getStringRef() + ", which is expensive").str();
  int64_t elements = ShapedType::getNumElements(from.shape);
  int64_t saved = bytesOfAll(inputsOf(from)) + bytesOfAll(outputsOf(graph, producer));
  int64_t work = -elements * from.members.size();
  for (Id consumer : consumers) {
    const Node &to = graph[consumer];
    if (!to.kind || to.shape != from.shape)
      return "a consumer is not an elementwise op or a reduction of the same shape";
    if (to.root && to.kind != FusionKind::Reduction)
      for (Value operand : to.root->getOperands())
        if (Operation *op = operand.getDefiningOp(); op && from.members.contains(op))
          return "a contraction's or convolution's operands come from memory";
    Node merged = to;
    merged.copies.insert_range(neededOps(producer, consumer));
    if (merged.members.size() + merged.copies.size() > options.maxOps)
      return "a consumer would exceed max-ops";
    if (inputsOf(merged).size() > options.maxOperands)
      return "a consumer would exceed max-operands";
    saved += bytesOfAll(inputsOf(to)) - bytesOfAll(inputsOf(merged));
    work += elements * neededOps(producer, consumer).size();
  }
  if (saved * options.flopsPerByte <= work)
    return llvm::formatv("repeating it would save {0} bytes of memory traffic at the cost of {1} operations",
                         saved, work);
  return "";
}

bool FusionPlanner::tryRepeat(Id producer) {
  // The terminator, which is no node, reads memory.
  llvm::SmallSetVector<Id, 8> consumers = graph.successorsOf(producer);
  for (Value output : outputsOf(graph, producer))
    for (Operation *user : output.getUsers())
      if (user->getBlock() == output.getParentBlock() && user->hasTrait<OpTrait::IsTerminator>())
        return false;
  if (consumers.empty())
    return false;
  Operation *at = graph[producer].members.back();
  std::string obstacle = findRepeatObstacle(producer, consumers.getArrayRef());
  if (!obstacle.empty()) {
    remark(at, "not repeated in its consumers: " + obstacle);
    return false;
  }
  remark(at, "repeated in each of its " + Twine(consumers.size()) + " consumers");
  for (Id consumer : consumers)
    graph[consumer].copies.insert_range(neededOps(producer, consumer));
  graph[producer].kind.reset();
  return true;
}

void FusionPlanner::repeatCheapProducers() {
  // From the last to the first, so that a producer of a repeated one is seen with all who then read it.
  std::vector<Id> order = graph.inOrder();
  for (Id id : llvm::reverse(order))
    if (isElementwiseNode(id) && graph[id].copies.empty())
      tryRepeat(id);
}

void FusionPlanner::remark(Operation *op, const Twine &message) {
  if (options.explain)
    op->emitRemark(message);
}
