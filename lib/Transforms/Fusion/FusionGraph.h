//===- FusionGraph.h - Ops of a block, grouped without cycles ---*- C++ -*-===//
//
// The graph that fusion works on. Each op of a block starts as a node of its own; merging two nodes makes
// them one. The graph keeps a topological order of its nodes, so that a merge can tell at the cost of the
// stretch between the two nodes whether it would close a cycle (after Pearce and Kelly, "A dynamic
// topological sort algorithm for directed acyclic graphs", 2006).
//
//   a ──► b ──► d        Merging a and d while c stays outside would make c both follow and precede the
//   merged node: └───► c ────┘        the path a → c → d closes a cycle. Merging a and b first, then d into
//   them, meets it as well.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONGRAPH_H
#define SYSTOLE_LIB_TRANSFORMS_FUSION_FUSIONGRAPH_H

#include "systole/Dialect/Kernel/IR/KernelOps.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <vector>

namespace systole::fusion {

using OpSet = llvm::SmallSetVector<mlir::Operation *, 8>;

/// A group of ops on the way to a fusion, or an op that stays as it is.
struct Node {
  /// The ops of this node and of no other.
  OpSet members;
  /// Ops of other nodes that this one computes for itself.
  OpSet copies;
  /// What this node becomes; none for an op that stays alone.
  std::optional<kernel::FusionKind> kind;
  /// The contraction, convolution or reduction, if any.
  mlir::Operation *root = nullptr;
  /// The one shape of the elementwise ops.
  llvm::ArrayRef<int64_t> shape;

  bool computes(mlir::Operation *op) const { return members.contains(op) || copies.contains(op); }
  /// Calls `visit` for each op that this node computes.
  void forEachOp(llvm::function_ref<void(mlir::Operation *)> visit) const;
};

class FusionGraph {
public:
  explicit FusionGraph(mlir::Block &block);

  using Id = unsigned;

  Id nodeOf(mlir::Operation *op) const { return nodeOfOp.lookup(op); }
  /// The node of the op that defines `value`, if that op is in this block.
  std::optional<Id> producerOf(mlir::Value value) const;
  Node &operator[](Id id) { return nodes[id]; }
  const Node &operator[](Id id) const { return nodes[id]; }

  /// The nodes with a use of `value`, in the order of the graph.
  llvm::SmallVector<Id> usersOf(mlir::Value value) const;
  /// The nodes that must come after `id`.
  llvm::SmallSetVector<Id, 8> successorsOf(Id id) const;

  /// Whether `first` can reach `second` through some third node.
  bool hasDetour(Id first, Id second) const;
  /// Makes `first`, which comes earlier, part of `second`. There must be no detour between them.
  void merge(Id first, Id second);

  bool isBefore(Id first, Id second) const { return positions[first] < positions[second]; }
  /// All nodes that have members, in an order in which operands come before their uses.
  std::vector<Id> inOrder() const;

private:
  /// The nodes reachable from `start` by way of nodes before `end` in the order; `end` itself is not entered.
  llvm::DenseSet<Id> reachableBefore(Id start, Id end) const;

  std::vector<Node> nodes;
  llvm::DenseMap<mlir::Operation *, Id> nodeOfOp;
  std::vector<Id> order;
  std::vector<unsigned> positions;
  /// For an op with side effects, the next such op, whose order after it must be kept.
  llvm::DenseMap<mlir::Operation *, mlir::Operation *> nextEffect;
  mlir::Block &block;
};

} // namespace systole::fusion

#endif
