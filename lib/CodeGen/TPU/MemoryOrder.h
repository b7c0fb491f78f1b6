//===- MemoryOrder.h - Dependences through VMEM and SMEM --------*- C++ -*-===//
//
// Loads and stores with one base register are told apart by their constant offsets, row by row. With
// different bases, unless their alias groups differ, a store stays in order with everything.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_MEMORYORDER_H
#define SYSTOLE_LIB_CODEGEN_TPU_MEMORYORDER_H

#include "DependenceGraph.h"

#include "llvm/ADT/DenseMap.h"

namespace systole::tpu::machine {

/// The accesses to one memory, in program order.
class MemoryOrder {
public:
  explicit MemoryOrder(DependenceGraph &graph) : graph(graph) {}

  void addAccess(unsigned node, const Instruction &instruction);
  /// Orders all accesses so far before `node`, and `node` before all that follow.
  void addBarrier(unsigned node);

private:
  /// Nodes of which all must come before something: those since the last join, and that join.
  struct Pending {
    std::optional<unsigned> join;
    llvm::SmallVector<unsigned> nodes;
  };
  struct Row {
    std::optional<unsigned> store;
    llvm::SmallVector<unsigned, 2> loads; ///< Since that store.
  };
  /// The accesses with one base.
  struct Bucket {
    uint32_t base;
    int32_t group;
    Pending loads, stores;
    llvm::DenseMap<int64_t, Row> rows;
  };

  Bucket &getBucket(const MemoryReference &reference);
  void orderAfter(Pending &pending, unsigned node, int latency);
  void orderRow(Row &row, unsigned node, bool isStore);

  /// With more bases than this at once, distinguishing them costs more than it gives.
  static constexpr unsigned kMaxBuckets = 16;

  DependenceGraph &graph;
  std::vector<Bucket> buckets;
  std::optional<unsigned> barrier;
};

} // namespace systole::tpu::machine

#endif
