//===- FusionGraph.cpp - Ops of a block, grouped without cycles -----------===//

#include "FusionGraph.h"

using namespace mlir;
using namespace systole::fusion;

void Node::forEachOp(llvm::function_ref<void(Operation *)> visit) const {
  for (Operation *op : copies)
    visit(op);
  for (Operation *op : members)
    visit(op);
}

FusionGraph::FusionGraph(Block &block) : block(block) {
  Operation *lastEffect = nullptr;
  for (Operation &op : block.without_terminator()) {
    Id id = nodes.size();
    nodes.emplace_back().members.insert(&op);
    nodeOfOp[&op] = id;
    order.push_back(id);
    positions.push_back(id);
    if (isMemoryEffectFree(&op))
      continue;
    if (lastEffect)
      nextEffect[lastEffect] = &op;
    lastEffect = &op;
  }
}

std::optional<FusionGraph::Id> FusionGraph::producerOf(Value value) const {
  Operation *op = value.getDefiningOp();
  if (!op || op->getBlock() != &block)
    return std::nullopt;
  return nodeOf(op);
}

SmallVector<FusionGraph::Id> FusionGraph::usersOf(Value value) const {
  llvm::SmallSetVector<Id, 4> users;
  for (Operation *user : value.getUsers()) {
    // A use within a region of an op is a use by that op.
    Operation *ancestor = block.findAncestorOpInBlock(*user);
    if (auto found = nodeOfOp.find(ancestor); found != nodeOfOp.end())
      users.insert(found->second);
  }
  SmallVector<Id> sorted(users.begin(), users.end());
  llvm::sort(sorted, [&](Id a, Id b) { return isBefore(a, b); });
  return sorted;
}

llvm::SmallSetVector<FusionGraph::Id, 8> FusionGraph::successorsOf(Id id) const {
  llvm::SmallSetVector<Id, 8> successors;
  for (Operation *op : nodes[id].members) {
    for (Value result : op->getResults())
      for (Operation *user : result.getUsers())
        if (auto found = nodeOfOp.find(block.findAncestorOpInBlock(*user)); found != nodeOfOp.end())
          successors.insert(found->second);
    if (Operation *next = nextEffect.lookup(op))
      successors.insert(nodeOf(next));
  }
  successors.remove(id);
  return successors;
}

llvm::DenseSet<FusionGraph::Id> FusionGraph::reachableBefore(Id start, Id end) const {
  llvm::DenseSet<Id> reached;
  SmallVector<Id> pending{start};
  while (!pending.empty())
    for (Id next : successorsOf(pending.pop_back_val()))
      if (positions[next] < positions[end] && reached.insert(next).second)
        pending.push_back(next);
  return reached;
}

bool FusionGraph::hasDetour(Id first, Id second) const {
  assert(isBefore(first, second));
  for (Id id : reachableBefore(first, second))
    if (successorsOf(id).contains(second))
      return true;
  return false;
}

void FusionGraph::merge(Id first, Id second) {
  assert(!hasDetour(first, second) && "the merge closes a cycle");
  // Between the two: what does not depend on `first` stays in front of the merged node, the rest goes behind
  // it.
  llvm::DenseSet<Id> behind = reachableBefore(first, second);
  unsigned begin = positions[first], end = positions[second] + 1;
  std::vector<Id> stretch;
  for (unsigned i = begin; i < end; ++i)
    if (order[i] != first && !behind.contains(order[i]) && order[i] != second)
      stretch.push_back(order[i]);
  stretch.push_back(first); // has no members any more, and so no say
  stretch.push_back(second);
  for (unsigned i = begin; i < end; ++i)
    if (behind.contains(order[i]))
      stretch.push_back(order[i]);
  llvm::copy(stretch, order.begin() + begin);
  for (unsigned i = begin; i < end; ++i)
    positions[order[i]] = i;

  Node &from = nodes[first], &to = nodes[second];
  for (Operation *op : from.members)
    nodeOfOp[op] = second;
  OpSet members = std::move(from.members);
  members.insert_range(to.members);
  to.members = std::move(members);
  to.copies.insert_range(from.copies);
  if (from.root) {
    to.root = from.root;
    to.kind = from.kind;
  }
  from = Node();
}

std::vector<FusionGraph::Id> FusionGraph::inOrder() const {
  std::vector<Id> result;
  for (Id id : order)
    if (!nodes[id].members.empty())
      result.push_back(id);
  return result;
}
