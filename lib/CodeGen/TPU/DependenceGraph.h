//===- DependenceGraph.h - What must come before what in a block ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_DEPENDENCEGRAPH_H
#define SYSTOLE_LIB_CODEGEN_TPU_DEPENDENCEGRAPH_H

#include "systole/CodeGen/TPU/MachineIR.h"
#include "systole/ISA/MachineModel.h"

#include "llvm/ADT/SmallVector.h"

#include <array>
#include <optional>
#include <vector>

namespace systole::tpu::machine {

/// Results waiting in each matrix unit's queue; none where paths disagree.
using QueueDepths = std::array<std::optional<int>, isa::maxMatrixUnits>;

/// Of each block, at its entry.
std::vector<QueueDepths> computeQueueDepths(const Program &program);

/// Nodes are the block's instructions, by position, and after them joins: points in time that come after a set of
/// instructions and before another, which keep the number of edges linear.
class DependenceGraph {
public:
  struct Edge {
    unsigned to;
    int latency; ///< Bundles from the issue of one to that of the other, at least.
  };

  DependenceGraph(const Block &block, const isa::MachineModel &machine, const QueueDepths &depths);

  unsigned size() const { return successors.size(); }
  bool isJoin(unsigned node) const { return node >= numInstructions; }
  llvm::ArrayRef<Edge> getSuccessors(unsigned node) const { return successors[node]; }
  unsigned getNumPredecessors(unsigned node) const { return numPredecessors[node]; }
  /// The longest way from a node's issue to the end of the block.
  llvm::ArrayRef<int> getHeights() const { return heights; }

  /// For the parts that know about one kind of dependence.
  void addEdge(unsigned from, unsigned to, int latency);
  unsigned addJoin();

private:
  void computeHeights(const Block &block, const isa::MachineModel &machine);

  unsigned numInstructions;
  std::vector<llvm::SmallVector<Edge, 4>> successors;
  std::vector<unsigned> numPredecessors;
  std::vector<int> heights;
};

} // namespace systole::tpu::machine

#endif
