//===- MemoryOrder.cpp - Dependences through VMEM and SMEM ----------------===//

#include "MemoryOrder.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

/// A load in the bundle of a store still sees what was there before.
static constexpr int kAfterStore = 1, kAfterLoad = 0;

static bool mayAlias(int32_t a, int32_t b) {
  if (a == MemoryReference::kSpillGroup || b == MemoryReference::kSpillGroup)
    return a == b;
  return a == MemoryReference::kAnyGroup || b == MemoryReference::kAnyGroup || a == b;
}

MemoryOrder::Bucket &MemoryOrder::getBucket(const MemoryReference &reference) {
  for (Bucket &bucket : buckets)
    if (bucket.base == reference.base && bucket.group == reference.group)
      return bucket;
  if (buckets.size() == kMaxBuckets)
    addBarrier(graph.addJoin());
  Bucket &bucket = buckets.emplace_back();
  bucket.base = reference.base;
  bucket.group = reference.group;
  return bucket;
}

void MemoryOrder::orderAfter(Pending &pending, unsigned node, int latency) {
  if (pending.nodes.size() > 1 || (pending.nodes.size() == 1 && pending.join)) {
    unsigned join = graph.addJoin();
    for (unsigned before : pending.nodes)
      graph.addEdge(before, join, 0);
    if (pending.join)
      graph.addEdge(*pending.join, join, 0);
    pending.join = join;
    pending.nodes.clear();
  }
  if (!pending.nodes.empty())
    graph.addEdge(pending.nodes.front(), node, latency);
  else if (pending.join)
    graph.addEdge(*pending.join, node, latency);
}

void MemoryOrder::orderRow(Row &row, unsigned node, bool isStore) {
  if (row.store && *row.store != node)
    graph.addEdge(*row.store, node, kAfterStore);
  if (!isStore) {
    if (row.loads.empty() || row.loads.back() != node)
      row.loads.push_back(node);
    return;
  }
  for (unsigned load : row.loads)
    graph.addEdge(load, node, kAfterLoad);
  row.loads.clear();
  row.store = node;
}

void MemoryOrder::addAccess(unsigned node, const Instruction &instruction) {
  bool isStore = instruction.opcode == Opcode::vstore || instruction.opcode == Opcode::sstore;
  bool isVector = instruction.opcode == Opcode::vload || instruction.opcode == Opcode::vstore;
  const MemoryReference &reference = instruction.memory;
  Bucket &own = getBucket(reference);
  if (barrier)
    graph.addEdge(*barrier, node, 1);
  for (Bucket &other : buckets) {
    if (&other == &own || !mayAlias(other.group, own.group))
      continue;
    orderAfter(other.stores, node, kAfterStore);
    if (isStore)
      orderAfter(other.loads, node, kAfterLoad);
  }
  int rows = isVector ? isa::sublanes : 1;
  for (int i = 0; i < rows; ++i)
    orderRow(own.rows[int64_t(reference.offset) + i * instruction.stride], node, isStore);
  (isStore ? own.stores : own.loads).nodes.push_back(node);
}

void MemoryOrder::addBarrier(unsigned node) {
  if (barrier)
    graph.addEdge(*barrier, node, 1);
  for (Bucket &bucket : buckets) {
    orderAfter(bucket.stores, node, 1);
    orderAfter(bucket.loads, node, 1);
  }
  buckets.clear();
  barrier = node;
}
