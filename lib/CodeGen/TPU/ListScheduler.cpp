//===- ListScheduler.cpp - Instructions of a block to cycles --------------===//

#include "ListScheduler.h"
#include "BundleResources.h"
#include "PressureTracker.h"

#include <functional>
#include <optional>
#include <queue>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

namespace {

class ListScheduler {
public:
  explicit ListScheduler(const ListSchedulerInput &input)
      : input(input), graph(input.graph), instructions(input.block.instructions), startTimes(graph.size()),
        waiting(graph.size()) {
    if (input.liveness)
      pressure.emplace(input);
    if (!input.earliest.empty())
      std::copy(input.earliest.begin(), input.earliest.end(), startTimes.begin());
    for (unsigned node = 0; node < instructions.size(); ++node)
      startTimes[node] = std::max(startTimes[node], graph.getWorthwhile(node));
    schedule.cycles.assign(instructions.size(), -1);
  }

  BlockSchedule run();

private:
  using TimedNode = std::pair<int, unsigned>;
  template <typename T> using MinQueue = std::priority_queue<T, std::vector<T>, std::greater<>>;

  void becomeReady(unsigned node);
  void releaseSuccessors(unsigned node, int time);
  void releaseUpTo(int cycle);
  void issue(unsigned node, int cycle);
  void fillBundle(int cycle);
  bool fillSlot(SlotClass slot, int cycle, BundleResources &resources);
  bool isUnitBusy(unsigned node, int cycle) const;
  void occupyUnit(unsigned node, int cycle);
  void forceOne(int cycle);

  /// Only instructions this close to the first one that hasn't issued are looked at. It bounds the time that
  /// scheduling takes, and how far values are computed ahead.
  static constexpr unsigned kWindow = 400;

  const ListSchedulerInput &input;
  const DependenceGraph &graph;
  const std::vector<Instruction> &instructions;
  std::optional<PressureTracker> pressure;
  std::vector<int> startTimes;
  std::vector<unsigned> waiting; ///< Predecessors that haven't issued.
  MinQueue<TimedNode> pending;   ///< Waiting for nothing but time.
  MinQueue<unsigned> beyond;     ///< Behind the window.
  std::array<std::vector<unsigned>, kNumSlotClasses> ready;
  /// When the transcendental unit and the permute and reduce unit take something new.
  int transcendentalFree = 0, permuteFree = 0;
  unsigned first = 0, issued = 0;
  BlockSchedule schedule;
};

} // namespace

//===----------------------------------------------------------------------===//
// Readiness
//===----------------------------------------------------------------------===//

void ListScheduler::becomeReady(unsigned node) {
  if (!graph.isJoin(node) && node >= first + kWindow)
    beyond.push(node);
  else
    pending.push({startTimes[node], node});
}

void ListScheduler::releaseSuccessors(unsigned node, int time) {
  for (const DependenceGraph::Edge &edge : graph.getSuccessors(node)) {
    startTimes[edge.to] = std::max(startTimes[edge.to], time + edge.latency);
    if (--waiting[edge.to] != 0)
      continue;
    // A join isn't an instruction: it has no window, and happens as soon as it can.
    if (graph.isJoin(edge.to))
      releaseSuccessors(edge.to, startTimes[edge.to]);
    else
      becomeReady(edge.to);
  }
}

void ListScheduler::releaseUpTo(int cycle) {
  while (first < instructions.size() && schedule.cycles[first] >= 0)
    ++first;
  while (!beyond.empty() && beyond.top() < first + kWindow) {
    pending.push({startTimes[beyond.top()], beyond.top()});
    beyond.pop();
  }
  while (!pending.empty() && pending.top().first <= cycle) {
    unsigned node = pending.top().second;
    pending.pop();
    ready[unsigned(getSlotClass(instructions[node].opcode))].push_back(node);
  }
}

//===----------------------------------------------------------------------===//
// Units that don't take something new every cycle
//===----------------------------------------------------------------------===//

static int getInterval(isa::Opcode opcode, const isa::MachineModel &machine) {
  switch (isa::infoOf(opcode).latencyClass) {
  case isa::LatencyClass::transcendental:
    return machine.transcendentalInterval;
  case isa::LatencyClass::transcendental_binary:
    return machine.transcendentalBinaryInterval;
  case isa::LatencyClass::permute:
    return machine.permuteInterval;
  case isa::LatencyClass::reduce:
    return machine.reduceInterval;
  default:
    return 1;
  }
}

bool ListScheduler::isUnitBusy(unsigned node, int cycle) const {
  SlotClass slot = getSlotClass(instructions[node].opcode);
  bool interval = getInterval(instructions[node].opcode, input.machine) > 1;
  return interval && ((slot == SlotClass::Transcendental && cycle < transcendentalFree) ||
                      (slot == SlotClass::Misc && cycle < permuteFree));
}

void ListScheduler::occupyUnit(unsigned node, int cycle) {
  int interval = getInterval(instructions[node].opcode, input.machine);
  if (interval <= 1)
    return;
  (getSlotClass(instructions[node].opcode) == SlotClass::Misc ? permuteFree : transcendentalFree) =
      cycle + interval;
}

//===----------------------------------------------------------------------===//
// Issue
//===----------------------------------------------------------------------===//

void ListScheduler::issue(unsigned node, int cycle) {
  schedule.cycles[node] = cycle;
  schedule.length = std::max(schedule.length, cycle + 1);
  ++issued;
  occupyUnit(node, cycle);
  if (pressure)
    pressure->schedule(instructions[node]);
  releaseSuccessors(node, cycle);
}

/// Issues the best ready instruction of a class, if one fits.
bool ListScheduler::fillSlot(SlotClass slot, int cycle, BundleResources &resources) {
  std::vector<unsigned> &candidates = ready[unsigned(slot)];
  llvm::ArrayRef<int> heights = graph.getHeights();
  int best = -1;
  auto isBetter = [&](unsigned a, unsigned b) {
    return heights[a] != heights[b] ? heights[a] > heights[b] : a < b;
  };
  for (unsigned i = 0; i < candidates.size(); ++i) {
    unsigned node = candidates[i];
    if (best >= 0 && !isBetter(node, candidates[best]))
      continue;
    if (!resources.fits(instructions[node]) || isUnitBusy(node, cycle))
      continue;
    if (pressure && pressure->exceeds(instructions[node]))
      continue;
    best = i;
  }
  if (best < 0)
    return false;
  unsigned node = candidates[best];
  candidates[best] = candidates.back();
  candidates.pop_back();
  resources.take(instructions[node]);
  issue(node, cycle);
  return true;
}

void ListScheduler::fillBundle(int cycle) {
  BundleResources resources;
  for (bool progress = true; progress;) {
    progress = false;
    for (unsigned slot = 0; slot < kNumSlotClasses; ++slot)
      while (fillSlot(SlotClass(slot), cycle, resources))
        progress = true;
    // What a zero-latency dependence held back may share the bundle.
    releaseUpTo(cycle);
  }
}

/// At the pressure limit: the first ready instruction in program order goes nevertheless.
void ListScheduler::forceOne(int cycle) {
  std::vector<unsigned> *from = nullptr;
  size_t index = 0;
  for (auto &candidates : ready)
    for (size_t i = 0; i < candidates.size(); ++i)
      if (!isUnitBusy(candidates[i], cycle) && (!from || candidates[i] < (*from)[index])) {
        from = &candidates;
        index = i;
      }
  if (!from)
    return;
  unsigned node = (*from)[index];
  (*from)[index] = from->back();
  from->pop_back();
  issue(node, cycle);
}

BlockSchedule ListScheduler::run() {
  for (unsigned node = 0; node < graph.size(); ++node)
    waiting[node] = graph.getNumPredecessors(node);
  for (unsigned node = 0; node < graph.size(); ++node)
    if (graph.getNumPredecessors(node) == 0) {
      assert(!graph.isJoin(node) && "a join comes after something");
      becomeReady(node);
    }
  for (int cycle = 0; issued < instructions.size();) {
    releaseUpTo(cycle);
    unsigned before = issued;
    fillBundle(cycle);
    if (issued == before && pending.empty())
      forceOne(cycle);
    bool anyReady = std::any_of(ready.begin(), ready.end(), [](auto &nodes) { return !nodes.empty(); });
    cycle = anyReady || pending.empty() ? cycle + 1 : std::max(cycle + 1, pending.top().first);
  }
  return std::move(schedule);
}

BlockSchedule machine::scheduleList(const ListSchedulerInput &input) { return ListScheduler(input).run(); }
