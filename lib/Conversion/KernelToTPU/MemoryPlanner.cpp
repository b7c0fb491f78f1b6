//===- MemoryPlanner.cpp - Places buffers and fills in their addresses ----===//

#include "Lowering.h"

using namespace mlir;

namespace systole::tpu {

namespace {

/// A place that is taken from one kernel to another.
struct Interval {
  int64_t begin, end; ///< Rows or bytes.
  int64_t firstUse, lastUse;
};

/// The lowest place for `size` that nothing alive at the same time takes.
int64_t findFirstFit(ArrayRef<Interval> taken, int64_t size, const Buffer &buffer) {
  SmallVector<Interval> conflicts;
  for (const Interval &interval : taken)
    if (interval.firstUse <= buffer.lastUse && buffer.firstUse <= interval.lastUse)
      conflicts.push_back(interval);
  llvm::sort(conflicts, [](const Interval &a, const Interval &b) { return a.begin < b.begin; });
  int64_t place = 0;
  for (const Interval &interval : conflicts) {
    if (place + size <= interval.begin)
      break;
    place = std::max(place, interval.end);
  }
  return place;
}

class Planner {
public:
  Planner(KernelBuilder &kernel, const ConversionOptions &options)
      : kernel(kernel), buffers(kernel.buffers), vmem(shareVmem(options.vmemRows).program) {}

  MemoryPlan plan(ArrayRef<BufferId> results);
  void fillIn();

private:
  int64_t placeInOrder(BufferRole role, int64_t address);
  bool takesOverArgument(const Buffer &result, BufferId id) {
    return result.takesOver >= 0 && buffers.canTakeOver(result.takesOver, id);
  }
  void placeInVmem();
  void placeInArena(MemoryPlan &plan);
  SmallVector<BufferId> unplacedTemporaries(bool smallestFirst);
  void setPlace(arith::ConstantOp constant, const Place &place);

  KernelBuilder &kernel;
  BufferTable &buffers;
  MemoryRange vmem; ///< The program's rows.
};

int64_t Planner::placeInOrder(BufferRole role, int64_t address) {
  for (BufferId id = 0; id < static_cast<BufferId>(buffers.size()); ++id) {
    if (buffers[id].role != role)
      continue;
    if (takesOverArgument(buffers[id], id)) {
      buffers[id].base = buffers[buffers[id].takesOver].base;
      continue;
    }
    buffers[id].base = address;
    address += llvm::alignTo(buffers[id].bytes(), kBufferAlignment);
  }
  return address;
}

SmallVector<BufferId> Planner::unplacedTemporaries(bool smallestFirst) {
  SmallVector<BufferId> ids;
  for (BufferId id = 0; id < static_cast<BufferId>(buffers.size()); ++id)
    if (buffers[id].role == BufferRole::Temporary && buffers[id].firstUse >= 0 && !buffers[id].inVmem)
      ids.push_back(id);
  llvm::sort(ids, [&](BufferId a, BufferId b) {
    return smallestFirst ? std::pair(buffers[a].elements, a) < std::pair(buffers[b].elements, b)
                         : std::pair(-buffers[a].bytes(), a) < std::pair(-buffers[b].bytes(), b);
  });
  return ids;
}

/// Temporaries go to the end of VMEM, growing downwards, where no kernel in their life needs the rows itself.
void Planner::placeInVmem() {
  SmallVector<Interval> taken;
  for (BufferId id : unplacedTemporaries(/*smallestFirst=*/true)) {
    Buffer &buffer = buffers[id];
    int64_t rows = llvm::alignTo(llvm::divideCeil(buffer.elements, kLanes), kSublanes);
    if (buffer.mustBeInHbm || rows > vmem.size() / 2)
      continue;
    int64_t most = 0;
    for (int64_t use = buffer.firstUse; use <= buffer.lastUse; ++use)
      most = std::max(most, kernel.kernelRows[use]);
    int64_t place = findFirstFit(taken, rows, buffer);
    if (place + rows + most > vmem.size())
      continue;
    taken.push_back({place, place + rows, buffer.firstUse, buffer.lastUse});
    buffer.inVmem = true;
    buffer.base = vmem.end - place - rows;
  }
}

void Planner::placeInArena(MemoryPlan &plan) {
  SmallVector<Interval> taken;
  for (BufferId id : unplacedTemporaries(/*smallestFirst=*/false)) {
    Buffer &buffer = buffers[id];
    int64_t bytes = llvm::alignTo(buffer.bytes(), kBufferAlignment);
    int64_t place = findFirstFit(taken, bytes, buffer);
    taken.push_back({place, place + bytes, buffer.firstUse, buffer.lastUse});
    buffer.base = plan.arenaBegin + place;
    plan.arenaBytes = std::max(plan.arenaBytes, place + bytes);
  }
}

MemoryPlan Planner::plan(ArrayRef<BufferId> results) {
  MemoryPlan plan;
  auto describe = [&](const Buffer &buffer) {
    return TensorPlacement{buffer.base, buffer.bytes(), *getSupportType(buffer.elementType), buffer.shape};
  };
  int64_t address = placeInOrder(BufferRole::Argument, 0);
  plan.constantsBegin = placeInOrder(BufferRole::Result, address);
  plan.arenaBegin = placeInOrder(BufferRole::Constant, plan.constantsBegin);
  plan.constantsBytes = plan.arenaBegin - plan.constantsBegin;
  placeInVmem();
  placeInArena(plan);
  plan.totalBytes = plan.arenaBegin + plan.arenaBytes;
  for (BufferId id = 0; id < static_cast<BufferId>(buffers.size()); ++id) {
    Buffer &buffer = buffers[id];
    if (buffer.role == BufferRole::Argument)
      plan.arguments.push_back(describe(buffer));
    if (buffer.role == BufferRole::Constant && !buffer.content.empty())
      plan.constants.push_back({buffer.base, std::move(buffer.content)});
    if (buffer.inVmem)
      plan.peakVmemBytes = std::max(plan.peakVmemBytes, vmem.end - buffer.base);
  }
  for (BufferId id : results) {
    plan.results.push_back(describe(buffers[id]));
    if (takesOverArgument(buffers[id], id))
      plan.results.back().donatedArgument = buffers[id].takesOver;
  }
  int64_t kernelPeak = 0;
  for (int64_t rows : kernel.kernelRows)
    kernelPeak = std::max(kernelPeak, rows);
  plan.peakVmemBytes = std::min(plan.peakVmemBytes + kernelPeak, vmem.size()) * kLanes * 4;
  return plan;
}

void Planner::fillIn() {
  auto set = [](arith::ConstantOp constant, int64_t value) {
    auto type = IntegerType::get(constant.getContext(), 32);
    constant.setValueAttr(IntegerAttr::get(type, static_cast<int32_t>(value)));
  };
  for (PendingTransfer &transfer : kernel.transfers) {
    int64_t format = 0, spaces[2];
    for (auto [index, place, constant] : {std::tuple(0, &transfer.source, transfer.sourceBase),
                                          std::tuple(1, &transfer.destination, transfer.destinationBase)}) {
      spaces[index] = place->space == Place::Space::Smem ? 2 : 1;
      if (place->space != Place::Space::Buffer)
        continue;
      const Buffer &buffer = buffers[place->buffer];
      spaces[index] = buffer.inVmem ? 1 : 0;
      if (!buffer.inVmem)
        format = *getTransferFormat(place->elementType);
      set(constant, buffer.inVmem ? buffer.base : buffer.base / kBufferAlignment);
    }
    set(transfer.control, spaces[0] | spaces[1] << 2 | format << 4 | int64_t(transfer.flag) << 8);
  }
}

} // namespace

FailureOr<MemoryPlan> Lowering::plan(func::FuncOp main) {
  if (kernel.hasOverflowed)
    return failure();
  kernel.kernelRows.resize(buffers.now + 1, 0);
  Planner planner(kernel, options);
  MemoryPlan result = planner.plan(resultBuffers);
  if (result.totalBytes > options.hbmBytes)
    return main.emitError() << "needs " << result.totalBytes << " bytes of HBM, and the core has "
                            << options.hbmBytes << ": " << result.totalBytes - options.hbmBytes
                            << " bytes too many; constants take " << result.constantsBytes << ", temporaries "
                            << result.arenaBytes;
  planner.fillIn();
  return result;
}

} // namespace systole::tpu
