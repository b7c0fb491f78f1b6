//===- LiveIntervals.cpp - Where each virtual register is alive -----------===//

#include "LiveIntervals.h"
#include "Liveness.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace systole;
using namespace systole::tpu;
using namespace systole::tpu::machine;

namespace {

/// Goes through the program backwards, so that ranges are found from the last to the first.
class IntervalBuilder {
public:
  explicit IntervalBuilder(const Program &program)
      : program(program), liveness(program), intervals(program.numVirtualRegisters) {}

  std::vector<Interval> run();

private:
  void visitBlock(unsigned index, int64_t begin);
  void visit(const Instruction &instruction, int64_t begin, int64_t position, double frequency);
  void addRange(Register reg, int64_t start, int64_t end);

  const Program &program;
  Liveness liveness;
  std::vector<Interval> intervals;
};

} // namespace

void IntervalBuilder::addRange(Register reg, int64_t start, int64_t end) {
  Interval &interval = intervals[reg.getIndex()];
  interval.reg = reg;
  if (!interval.ranges.empty() && end >= interval.ranges.back().start)
    interval.ranges.back().start = std::min(start, interval.ranges.back().start);
  else
    interval.ranges.push_back({start, end});
}

void IntervalBuilder::visit(const Instruction &instruction, int64_t begin, int64_t position,
                            double frequency) {
  if (Register reg = instruction.destination) {
    Interval &interval = intervals[reg.getIndex()];
    bool alive = !interval.ranges.empty() && interval.ranges.back().start <= position + kWrite;
    if (instruction.keepsDestination())
      addRange(reg, begin, position + kWrite + 1);
    else if (alive)
      interval.ranges.back().start = position + kWrite;
    else
      addRange(reg, position + kWrite, position + kWrite + 1);
    interval.weight += frequency;
  }
  instruction.forEachSource([&](Register reg) {
    addRange(reg, begin, position + kRead + 1);
    intervals[reg.getIndex()].weight += frequency;
  });
  if (isCopy(instruction) && instruction.b.reg.isVirtual()) {
    intervals[instruction.destination.getIndex()].hints.push_back(instruction.b.reg);
    intervals[instruction.b.reg.getIndex()].hints.push_back(instruction.destination);
  }
}

void IntervalBuilder::visitBlock(unsigned index, int64_t begin) {
  const Block &block = program.blocks[index];
  double frequency = std::pow(10.0, std::min(block.loopDepth, 6u));
  int64_t end = begin + int64_t(block.instructions.size()) * kPointsPerInstruction;
  liveness.forEachLiveOut(index, [&](Register reg) { addRange(reg, begin, end); });
  for (int64_t position = end; const Instruction &instruction : llvm::reverse(block.instructions))
    visit(instruction, begin, position -= kPointsPerInstruction, frequency);
}

std::vector<Interval> IntervalBuilder::run() {
  int64_t begin = 0;
  for (const Block &block : program.blocks)
    begin += int64_t(block.instructions.size()) * kPointsPerInstruction;
  for (unsigned index = program.blocks.size(); index-- > 0;) {
    begin -= int64_t(program.blocks[index].instructions.size()) * kPointsPerInstruction;
    visitBlock(index, begin);
  }
  for (Interval &interval : intervals) {
    std::reverse(interval.ranges.begin(), interval.ranges.end());
    int64_t length = 0;
    for (const Range &range : interval.ranges)
      length += range.end - range.start;
    interval.weight /= double(length + 1);
  }
  return std::move(intervals);
}

std::vector<Interval> machine::computeIntervals(const Program &program) {
  return IntervalBuilder(program).run();
}
