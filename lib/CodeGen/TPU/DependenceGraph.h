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

/// What is known of a matrix unit's queue of results.
struct QueueState {
  /// Results that wait, or are under way; none where paths disagree.
  std::optional<int> depth = 0;
  /// Instructions since the last multiplication, at least, as a guess at the cycles.
  int age = 1000;

  bool operator==(const QueueState &) const = default;
};
using QueueStates = std::array<QueueState, isa::maxMatrixUnits>;

/// Of each block, at its entry.
std::vector<QueueStates> computeQueueStates(const Program &program);

/// Nodes are the block's instructions, by position, and after them joins: points in time that come after a
/// set of instructions and before another, which keep the number of edges linear.
class DependenceGraph {
public:
  struct Edge {
    unsigned to;
    int latency; ///< Bundles from the issue of one to that of the other, at least.
  };

  DependenceGraph(const Block &block, const isa::MachineModel &machine, const QueueStates &queues);

  unsigned size() const { return successors.size(); }
  bool isJoin(unsigned node) const { return node >= numInstructions; }
  llvm::ArrayRef<Edge> getSuccessors(unsigned node) const { return successors[node]; }
  unsigned getNumPredecessors(unsigned node) const { return numPredecessors[node]; }
  /// The longest way from a node's issue to the end of the block.
  llvm::ArrayRef<int> getHeights() const { return heights; }
  /// When an instruction should issue at the earliest, because it would only stall before.
  int getWorthwhile(unsigned node) const { return worthwhile[node]; }

  /// For the parts that know about one kind of dependence.
  void addEdge(unsigned from, unsigned to, int latency);
  unsigned addJoin();
  void setWorthwhile(unsigned node, int cycle) { worthwhile[node] = cycle; }

private:
  void computeHeights(const Block &block, const isa::MachineModel &machine);

  unsigned numInstructions;
  std::vector<llvm::SmallVector<Edge, 4>> successors;
  std::vector<unsigned> numPredecessors;
  std::vector<int> heights;
  std::vector<int> worthwhile; ///< Of instructions.
};

} // namespace systole::tpu::machine

#endif
