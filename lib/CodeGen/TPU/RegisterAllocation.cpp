//===- RegisterAllocation.cpp - Virtual to physical registers -------------===//
//
// Takes the live intervals by where they start and gives each a register that is free throughout. If there is
// none, the interval or those in its way go to memory, whichever costs less: instructions that touch them,
// weighted by loop depth, over the length for which they block a register.
//
// Taking intervals by their start is optimal in straight-line code. Registers are taken in turn rather than
// lowest first: the final scheduler may then move an instruction further before it meets the previous use of
// its register.
//
//===----------------------------------------------------------------------===//

#include "LiveIntervals.h"
#include "Spilling.h"
#include "Steps.h"

#include "llvm/ADT/SetVector.h"

#include <map>
#include <queue>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

namespace {

/// The intervals in one physical register.
class Occupancy {
public:
  bool isFree(const Interval &interval) const {
    if (interval.start() >= last)
      return true;
    bool free = true;
    forEachOverlap(interval, [&](unsigned) { return free = false; });
    return free;
  }

  /// Calls `callback` with the index of each interval that overlaps, maybe several times; stops when it is
  /// false.
  template <typename Callback> void forEachOverlap(const Interval &interval, Callback callback) const {
    for (const Range &range : interval.ranges) {
      auto entry = entries.upper_bound(range.start);
      if (entry != entries.begin() && std::prev(entry)->second.end > range.start)
        --entry;
      for (; entry != entries.end() && entry->first < range.end; ++entry)
        if (!callback(entry->second.interval))
          return;
    }
  }

  void add(const Interval &interval, unsigned index) {
    for (const Range &range : interval.ranges)
      entries[range.start] = {range.end, index};
    last = std::max(last, interval.end());
  }

  void remove(const Interval &interval) {
    for (const Range &range : interval.ranges)
      entries.erase(range.start);
  }

private:
  struct Entry {
    int64_t end;
    unsigned interval;
  };
  std::map<int64_t, Entry> entries; ///< By start.
  int64_t last = 0;
};

class Allocator {
public:
  Allocator(Program &program, const BackendOptions &options)
      : program(program), spiller(program), intervals(computeIntervals(program)) {
    std::array<unsigned, kNumRegisterClasses> counts{options.scalarRegisters, options.predicateRegisters,
                                                     options.vectorRegisters};
    for (unsigned cls = 0; cls < kNumRegisterClasses; ++cls) {
      first[cls] = RegisterClass(cls) == RegisterClass::Vector ? 0 : 1;
      next[cls] = first[cls];
      occupancies[cls].resize(counts[cls]);
    }
  }

  mlir::FailureOr<int64_t> run(const isa::MachineModel &machine, mlir::Location location);

private:
  using Queued = std::pair<int64_t, unsigned>;

  void enqueue(unsigned index) { queue.push({intervals[index].start(), index}); }
  bool assignFree(unsigned index);
  bool assignHinted(unsigned index);
  bool evictFor(unsigned index);
  void assign(unsigned index, unsigned physical);
  void spill(unsigned index);
  Occupancy &getOccupancy(Register reg) { return occupancies[unsigned(reg.getClass())][reg.getIndex()]; }
  void rewrite();

  Program &program;
  Spiller spiller;
  std::vector<Interval> intervals;
  std::array<std::vector<Occupancy>, kNumRegisterClasses> occupancies;
  std::array<unsigned, kNumRegisterClasses> first, next;
  std::priority_queue<Queued, std::vector<Queued>, std::greater<>> queue;
};

} // namespace

void Allocator::assign(unsigned index, unsigned physical) {
  Interval &interval = intervals[index];
  interval.assigned = Register::physical(interval.reg.getClass(), physical);
  getOccupancy(interval.assigned).add(interval, index);
}

bool Allocator::assignHinted(unsigned index) {
  for (Register hint : intervals[index].hints) {
    Register assigned = intervals[hint.getIndex()].assigned;
    if (!assigned || !getOccupancy(assigned).isFree(intervals[index]))
      continue;
    assign(index, assigned.getIndex());
    return true;
  }
  return false;
}

bool Allocator::assignFree(unsigned index) {
  unsigned cls = unsigned(intervals[index].reg.getClass());
  unsigned count = occupancies[cls].size();
  for (unsigned tried = first[cls]; tried < count; ++tried) {
    unsigned physical = next[cls];
    next[cls] = physical + 1 == count ? first[cls] : physical + 1;
    if (!occupancies[cls][physical].isFree(intervals[index]))
      continue;
    assign(index, physical);
    return true;
  }
  return false;
}

/// Spills the cheapest set of intervals that makes a register free, if that is cheaper than spilling this
/// one.
bool Allocator::evictFor(unsigned index) {
  const Interval &interval = intervals[index];
  unsigned cls = unsigned(interval.reg.getClass());
  double bestWeight = interval.spillable ? interval.weight : std::numeric_limits<double>::infinity();
  llvm::SmallVector<unsigned> bestSet;
  std::optional<unsigned> best;
  for (unsigned physical = first[cls]; physical < occupancies[cls].size(); ++physical) {
    llvm::SmallSetVector<unsigned, 8> overlaps;
    double weight = 0;
    occupancies[cls][physical].forEachOverlap(interval, [&](unsigned other) {
      if (overlaps.insert(other))
        weight +=
            intervals[other].spillable ? intervals[other].weight : std::numeric_limits<double>::infinity();
      return weight < bestWeight;
    });
    if (weight >= bestWeight)
      continue;
    best = physical;
    bestWeight = weight;
    bestSet.assign(overlaps.begin(), overlaps.end());
  }
  if (!best)
    return false;
  for (unsigned other : bestSet) {
    getOccupancy(intervals[other].assigned).remove(intervals[other]);
    intervals[other].assigned = {};
  }
  assign(index, *best);
  for (unsigned other : bestSet)
    spill(other);
  return true;
}

void Allocator::spill(unsigned index) {
  for (Interval &interval : spiller.spill(intervals[index])) {
    assert(interval.reg.getIndex() == intervals.size() && "intervals are indexed by register");
    intervals.push_back(interval);
    enqueue(intervals.size() - 1);
  }
}

void Allocator::rewrite() {
  auto replace = [&](Register &reg) {
    if (reg && reg.isVirtual())
      reg = intervals[reg.getIndex()].assigned;
  };
  for (Block &block : program.blocks) {
    for (Instruction &instruction : block.instructions) {
      instruction.forEachSource(replace);
      replace(instruction.destination);
    }
    llvm::erase_if(block.instructions, [](const Instruction &instruction) {
      return isCopy(instruction) && instruction.b.reg == instruction.destination;
    });
  }
}

mlir::FailureOr<int64_t> Allocator::run(const isa::MachineModel &machine, mlir::Location location) {
  for (unsigned index = 0; index < intervals.size(); ++index)
    if (!intervals[index].ranges.empty())
      enqueue(index);
  while (!queue.empty()) {
    unsigned index = queue.top().second;
    queue.pop();
    if (assignHinted(index) || assignFree(index) || evictFor(index))
      continue;
    if (!intervals[index].spillable)
      return mlir::emitError(location) << "one instruction needs more registers than the machine has";
    spill(index);
  }
  if (failed(spiller.finish(machine, location)))
    return mlir::failure();
  rewrite();
  return spiller.getNumSpilled();
}

mlir::FailureOr<int64_t> machine::allocateRegisters(Program &program, const isa::MachineModel &machine,
                                                    const BackendOptions &options, mlir::Location location) {
  return Allocator(program, options).run(machine, location);
}
