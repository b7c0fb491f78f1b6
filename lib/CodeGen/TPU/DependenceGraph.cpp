//===- DependenceGraph.cpp - What must come before what in a block --------===//

#include "DependenceGraph.h"
#include "MemoryOrder.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;
using isa::Opcode;

//===----------------------------------------------------------------------===//
// Registers
//===----------------------------------------------------------------------===//

namespace {

/// True, anti and output dependences. A register is read when the instruction issues and written `latency`
/// later.
class RegisterOrder {
public:
  RegisterOrder(DependenceGraph &graph, const isa::MachineModel &machine) : graph(graph), machine(machine) {}

  void add(unsigned node, const Instruction &instruction) {
    instruction.forEachSource([&](Register reg) {
      State &state = states[reg.getBits()];
      if (state.definition >= 0)
        graph.addEdge(state.definition, node, state.latency);
      state.readers.push_back(node);
    });
    if (!instruction.destination)
      return;
    State &state = states[instruction.destination.getBits()];
    int latency = machine.latency(instruction.opcode);
    for (unsigned reader : state.readers)
      if (reader != node)
        graph.addEdge(reader, node, 0);
    // Results of one register must arrive in order.
    if (state.definition >= 0)
      graph.addEdge(state.definition, node, std::max(1, state.latency - latency + 1));
    state = {int(node), latency, {}};
  }

private:
  struct State {
    int definition = -1;
    int latency = 0;
    llvm::SmallVector<unsigned, 4> readers;
  };
  DependenceGraph &graph;
  const isa::MachineModel &machine;
  llvm::DenseMap<uint32_t, State> states;
};

//===----------------------------------------------------------------------===//
// Units with state
//===----------------------------------------------------------------------===//

/// One matrix unit. Loads of the next weights may pass multiplications with the present ones; both stay on
/// their side of a swap. The i-th pop takes the result of the i-th multiplication, counted from where the
/// queue was last empty, so only these two are ordered, and a multiplication waits for the pop that makes
/// room for its result. Where the depth at the block's entry isn't known, pushes and pops keep their order.
class MatrixOrder {
public:
  MatrixOrder(DependenceGraph &graph, const isa::MachineModel &machine, const QueueState &queue)
      : graph(graph), machine(machine), depth(queue.depth), age(queue.age) {}

  void add(unsigned node, Opcode opcode) {
    switch (opcode) {
    case Opcode::mxswap:
      order(load, node, 1);
      order(multiply, node, 1);
      order(swap, node, 1);
      swap = node;
      return;
    case Opcode::mxload:
    case Opcode::mxload_t:
      order(swap, node, 1);
      order(load, node, machine.matrixLoadInterval);
      load = node;
      return;
    case Opcode::mxmul:
      return addMultiply(node);
    default:
      return addPop(node);
    }
  }

private:
  void order(std::optional<unsigned> before, unsigned node, int latency) {
    if (before)
      graph.addEdge(*before, node, std::max(latency, 1));
  }

  void addMultiply(unsigned node) {
    order(swap, node, 1);
    order(multiply, node, machine.matrixMultiplyInterval);
    multiply = node;
    multiplications.push_back(node);
    if (!depth)
      order(lastQueueOp, node, 1);
    else if (int64_t room = int64_t(multiplications.size()) - 1 + *depth - machine.matrixResultQueue;
             room >= 0 && room < int64_t(pops.size()))
      order(pops[room], node, 1);
    lastQueueOp = node;
  }

  void addPop(unsigned node) {
    if (!pops.empty())
      order(pops.back(), node, 1);
    if (!depth)
      order(lastQueueOp, node, 1);
    else if (int64_t index = int64_t(pops.size()) - *depth; index < 0)
      graph.setWorthwhile(node, guessReady(-index));
    else if (index < int64_t(multiplications.size()))
      order(multiplications[index], node, machine.matrixLatency);
    pops.push_back(node);
    lastQueueOp = node;
  }

  /// When the product that was the `fromLast`-th last one before the block is there, if they came one right
  /// after the other.
  int guessReady(int64_t fromLast) const {
    return std::max<int64_t>(0,
                             machine.matrixLatency - age - (fromLast - 1) * machine.matrixMultiplyInterval);
  }

  DependenceGraph &graph;
  const isa::MachineModel &machine;
  std::optional<int> depth;
  int age;
  std::optional<unsigned> load, multiply, swap, lastQueueOp;
  std::vector<unsigned> multiplications, pops;
};

/// Pushes and pops of the transpose unit, in program order.
class TransposeOrder {
public:
  TransposeOrder(DependenceGraph &graph, const isa::MachineModel &machine) : graph(graph), machine(machine) {}

  void add(unsigned node, Opcode opcode) {
    bool isPop = opcode == Opcode::xtpop;
    if (last)
      graph.addEdge(*last, node, isPop && !lastIsPop ? std::max<int64_t>(machine.transposeLatency, 1) : 1);
    last = node;
    lastIsPop = isPop;
  }

private:
  DependenceGraph &graph;
  const isa::MachineModel &machine;
  std::optional<unsigned> last;
  bool lastIsPop = false;
};

} // namespace

static void step(QueueStates &queues, const Instruction &instruction) {
  for (QueueState &queue : queues)
    queue.age = std::min(queue.age + 1, QueueState().age);
  int change = (instruction.opcode == Opcode::mxmul) - (instruction.opcode == Opcode::mxpop);
  if (change == 0)
    return;
  QueueState &queue = queues[instruction.unit];
  if (queue.depth)
    *queue.depth += change;
  if (change > 0)
    queue.age = 0;
}

/// Where two paths meet.
static QueueStates merge(QueueStates a, const QueueStates &b) {
  for (auto [left, right] : llvm::zip_equal(a, b)) {
    if (left.depth != right.depth)
      left.depth = std::nullopt;
    left.age = std::min(left.age, right.age);
  }
  return a;
}

std::vector<QueueStates> machine::computeQueueStates(const Program &program) {
  std::vector<std::optional<QueueStates>> entries(program.blocks.size());
  llvm::SmallVector<unsigned> work{0};
  entries[0] = QueueStates();
  while (!work.empty()) {
    unsigned index = work.pop_back_val();
    QueueStates queues = *entries[index];
    for (const Instruction &instruction : program.blocks[index].instructions)
      step(queues, instruction);
    for (unsigned successor : program.getSuccessors(index)) {
      std::optional<QueueStates> &entry = entries[successor];
      QueueStates merged = entry ? merge(*entry, queues) : queues;
      if (entry == merged)
        continue;
      entry = merged;
      work.push_back(successor);
    }
  }
  std::vector<QueueStates> states;
  states.reserve(entries.size());
  for (const std::optional<QueueStates> &entry : entries)
    states.push_back(entry.value_or(QueueStates()));
  return states;
}

//===----------------------------------------------------------------------===//
// The graph
//===----------------------------------------------------------------------===//

DependenceGraph::DependenceGraph(const Block &block, const isa::MachineModel &machine,
                                 const QueueStates &queues)
    : numInstructions(block.instructions.size()), successors(numInstructions),
      numPredecessors(numInstructions), worthwhile(numInstructions) {
  RegisterOrder registers(*this, machine);
  MemoryOrder vectorMemory(*this), scalarMemory(*this);
  TransposeOrder transposes(*this, machine);
  std::vector<MatrixOrder> matrixUnits;
  for (const QueueState &queue : queues)
    matrixUnits.emplace_back(*this, machine, queue);

  for (auto [position, instruction] : llvm::enumerate(block.instructions)) {
    unsigned node = position;
    registers.add(node, instruction);
    switch (instruction.opcode) {
    case Opcode::vload:
    case Opcode::vstore:
      vectorMemory.addAccess(node, instruction);
      break;
    case Opcode::sload:
    case Opcode::sstore:
      scalarMemory.addAccess(node, instruction);
      break;
    case Opcode::dma:
    case Opcode::dwait:
    case Opcode::strap:
      vectorMemory.addBarrier(node);
      scalarMemory.addBarrier(node);
      break;
    case Opcode::mxload:
    case Opcode::mxload_t:
    case Opcode::mxswap:
    case Opcode::mxmul:
    case Opcode::mxpop:
      matrixUnits[instruction.unit].add(node, instruction.opcode);
      break;
    case Opcode::xtpush:
    case Opcode::xtpop:
      transposes.add(node, instruction.opcode);
      break;
    default:
      break;
    }
  }
  if (numInstructions && isTerminator(block.instructions.back()))
    for (unsigned node = 0, last = numInstructions - 1; node < last; ++node)
      if (successors[node].empty())
        addEdge(node, last, 0);
  computeHeights(block, machine);
}

void DependenceGraph::addEdge(unsigned from, unsigned to, int latency) {
  auto &edges = successors[from];
  if (!edges.empty() && edges.back().to == to) {
    edges.back().latency = std::max(edges.back().latency, latency);
    return;
  }
  edges.push_back({to, latency});
  ++numPredecessors[to];
}

unsigned DependenceGraph::addJoin() {
  successors.emplace_back();
  numPredecessors.push_back(0);
  return successors.size() - 1;
}

void DependenceGraph::computeHeights(const Block &block, const isa::MachineModel &machine) {
  std::vector<unsigned> order, waiting = numPredecessors;
  order.reserve(size());
  for (unsigned node = 0; node < size(); ++node)
    if (waiting[node] == 0)
      order.push_back(node);
  for (size_t index = 0; index < order.size(); ++index)
    for (const Edge &edge : successors[order[index]])
      if (--waiting[edge.to] == 0)
        order.push_back(edge.to);
  assert(order.size() == size() && "dependences in a ring");
  heights.assign(size(), 0);
  for (unsigned node : llvm::reverse(order)) {
    if (!isJoin(node))
      heights[node] = machine.latency(block.instructions[node].opcode);
    for (const Edge &edge : successors[node])
      heights[node] = std::max(heights[node], heights[edge.to] + edge.latency);
  }
}
