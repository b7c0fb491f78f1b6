//===- Transfer.cpp - DMA transfers ----------------------------------------===//

#include "Transfer.h"
#include "absl/strings/str_cat.h"

#include <algorithm>
#include <cstring>

namespace systole::emulator {

namespace {

constexpr int64_t hbmUnit = 512; // bytes, of a descriptor's base addresses
constexpr int64_t elementBytesOf[8] = {4, 2, 2, 1, 1, 8, 2, 2};
constexpr unsigned formatCount = 8;

int64_t unitBytes(const Transfer &transfer, Space space) {
  return space == Space::HBM ? transfer.elementBytes : 1;
}

int64_t startOf(Space space, uint32_t base, uint32_t offset, int64_t elementBytes) {
  int64_t perUnit = space == Space::HBM ? hbmUnit / elementBytes : space == Space::VMEM ? isa::lanes : 1;
  return int64_t(base) * perUnit + static_cast<int32_t>(offset);
}

/// The touched range in normal form, or what is wrong with it.
absl::Status makeRange(const Transfer &transfer, Space space, int64_t start, int64_t stride,
                       absl::string_view name, const Memories &memories, StridedRange &range) {
  int64_t unit = unitBytes(transfer, space);
  if (transfer.empty()) {
    range = {space, 0, 0, 1, 0};
    return absl::OkStatus();
  }
  // 128 bits: the product of two descriptor words and a width need more than 64.
  __int128 span = static_cast<__int128>(transfer.count - 1) * stride;
  __int128 low = (start + (span < 0 ? span : 0)) * unit;
  __int128 high = (start + (span > 0 ? span : 0) + transfer.length) * unit;
  if (low < 0 || high > memories.size(space))
    return absl::OutOfRangeError(
        absl::StrCat("the ", name, " reaches from ", space == Space::HBM ? "byte " : "word ",
                     static_cast<int64_t>(std::max<__int128>(low, INT64_MIN)), " to ",
                     static_cast<int64_t>(std::min<__int128>(high, INT64_MAX)), " of ", spaceName(space),
                     ", which has ", memories.size(space)));
  int64_t step = stride < 0 ? -stride : stride;
  bool single = transfer.count == 1 || step == 0;
  range = {space, static_cast<int64_t>(low), transfer.length * unit, single ? 1 : step * unit,
           single ? 1 : transfer.count};
  if (!single && step <= transfer.length) // the rows touch
    range = {space, static_cast<int64_t>(low), static_cast<int64_t>(high - low), 1, 1};
  return absl::OkStatus();
}

void copyRow(const Transfer &transfer, int64_t source, int64_t destination, int64_t length,
             const Memories &memories, const Kernels &kernels) {
  int64_t width = transfer.elementBytes;
  bool fromHBM = transfer.source == Space::HBM, toHBM = transfer.destination == Space::HBM;
  const uint8_t *hbmSource = memories.hbm.data() + source * width;
  uint8_t *hbmDestination = memories.hbm.data() + destination * width;
  if (fromHBM && toHBM)
    std::memcpy(hbmDestination, hbmSource, static_cast<size_t>(length * width));
  else if (fromHBM)
    kernels.load[transfer.format](memories.words(transfer.destination) + destination, hbmSource,
                                  static_cast<size_t>(length));
  else if (toHBM)
    kernels.store[transfer.format](hbmDestination, memories.words(transfer.source) + source,
                                   static_cast<size_t>(length));
  else
    std::memcpy(memories.words(transfer.destination) + destination, memories.words(transfer.source) + source,
                static_cast<size_t>(length) * sizeof(uint32_t));
}

int64_t floorDivide(int64_t a, int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Row i of `a` meets row j of `b` if (i - j) * stride lies within a's length below, b's length above the
/// distance of their starts; i - j takes every value between its ends.
bool overlapWithEqualStrides(const StridedRange &a, const StridedRange &b) {
  int64_t distance = b.start - a.start, stride = a.stride;
  int64_t first = floorDivide(distance - a.length, stride) + 1;
  int64_t last = floorDivide(distance + b.length - 1, stride);
  return std::max(first, 1 - b.count) <= std::min(last, a.count - 1);
}

} // namespace

absl::string_view spaceName(Space space) {
  constexpr absl::string_view names[] = {"HBM", "VMEM", "SMEM"};
  return names[static_cast<size_t>(space)];
}

bool overlap(const StridedRange &a, const StridedRange &b) {
  if (a.space != b.space || a.empty() || b.empty() || a.end() <= b.start || b.end() <= a.start)
    return false;
  if (a.stride == b.stride && a.count > 1 && b.count > 1)
    return overlapWithEqualStrides(a, b);
  const StridedRange &few = a.count < b.count ? a : b, &many = a.count < b.count ? b : a;
  for (int64_t row = 0; row < few.count; ++row) {
    int64_t low = few.start + row * few.stride, high = low + few.length;
    // Rows i of the other with start + i * stride < high and start + i * stride + length > low.
    int64_t above = high - 1 - many.start, below = low - many.length + 1 - many.start;
    if (above < 0)
      continue;
    int64_t last = std::min(above / many.stride, many.count - 1);
    int64_t first = below <= 0 ? 0 : (below + many.stride - 1) / many.stride;
    if (first <= last)
      return true;
  }
  return false;
}

absl::Status parseTransfer(absl::Span<const uint32_t> words, const Memories &memories, Transfer &transfer) {
  uint32_t control = words[0];
  unsigned source = control & 3, destination = (control >> 2) & 3, format = (control >> 4) & 15;
  if (source > 2 || destination > 2)
    return absl::InvalidArgumentError(
        absl::StrCat("memory space ", source > 2 ? source : destination, " is not in 0..2"));
  if (format >= formatCount)
    return absl::InvalidArgumentError(
        absl::StrCat("element format ", format, " is not in 0..", formatCount - 1));
  if (control >> 13 != 0)
    return absl::InvalidArgumentError("bits above 12 of the descriptor's first word are set");
  transfer.source = static_cast<Space>(source);
  transfer.destination = static_cast<Space>(destination);
  transfer.format = static_cast<uint8_t>(format);
  transfer.flag = static_cast<uint8_t>((control >> 8) & 31);
  transfer.elementBytes = elementBytesOf[format];
  transfer.sourceStart = startOf(transfer.source, words[1], words[2], transfer.elementBytes);
  transfer.destinationStart = startOf(transfer.destination, words[3], words[4], transfer.elementBytes);
  transfer.length = words[5];
  transfer.count = words[6];
  transfer.sourceStride = static_cast<int32_t>(words[7]);
  transfer.destinationStride = static_cast<int32_t>(words[8]);
  if (absl::Status status = makeRange(transfer, transfer.source, transfer.sourceStart, transfer.sourceStride,
                                      "source", memories, transfer.reads);
      !status.ok())
    return status;
  if (absl::Status status = makeRange(transfer, transfer.destination, transfer.destinationStart,
                                      transfer.destinationStride, "destination", memories, transfer.writes);
      !status.ok())
    return status;
  int64_t step = std::abs(transfer.destinationStride);
  if (!transfer.empty() && transfer.count > 1 && step < transfer.length)
    return absl::InvalidArgumentError(absl::StrCat("rows of ", transfer.length,
                                                   " elements with a destination stride of ",
                                                   transfer.destinationStride, " overwrite each other"));
  if (overlap(transfer.reads, transfer.writes))
    return absl::InvalidArgumentError("the source overlaps the destination");
  return absl::OkStatus();
}

void perform(const Transfer &transfer, const Memories &memories, const Kernels &kernels) {
  if (transfer.empty())
    return;
  if (transfer.sourceStride == transfer.length && transfer.destinationStride == transfer.length)
    return copyRow(transfer, transfer.sourceStart, transfer.destinationStart,
                   transfer.length * transfer.count, memories, kernels);
  for (int64_t row = 0; row < transfer.count; ++row)
    copyRow(transfer, transfer.sourceStart + row * transfer.sourceStride,
            transfer.destinationStart + row * transfer.destinationStride, transfer.length, memories, kernels);
}

void ActiveTransfers::markRows(const Transfer &transfer, int change) {
  auto mark = [&](const StridedRange &range, std::vector<int32_t> &rows) {
    if (range.space != Space::VMEM)
      return;
    for (int64_t i = 0; i < range.count; ++i) {
      int64_t first = range.start + i * range.stride;
      for (int64_t row = first / isa::lanes; row <= (first + range.length - 1) / isa::lanes; ++row)
        rows[static_cast<size_t>(row)] += change;
    }
  };
  mark(transfer.reads, rowsRead);
  mark(transfer.writes, rowsWritten);
}

void ActiveTransfers::start(const Transfer &transfer, size_t bundle) {
  markRows(transfer, 1);
  flags[transfer.flag].queue.push_back({transfer, bundle});
  activeFlags |= 1u << transfer.flag;
}

std::optional<int> ActiveTransfers::wait(int flag, int64_t count) {
  Flag &state = flags[flag];
  if (state.value + static_cast<int64_t>(state.queue.size()) < count)
    return std::nullopt;
  int retired = 0;
  for (; state.value < count; ++state.value, ++retired) {
    markRows(state.queue.front().transfer, -1);
    state.queue.pop_front();
  }
  state.value -= count;
  if (state.queue.empty())
    activeFlags &= ~(1u << flag);
  return retired;
}

int ActiveTransfers::someActiveFlag() const { return __builtin_ctz(activeFlags); }

const ActiveTransfers::Active *ActiveTransfers::find(const StridedRange &range, bool write) const {
  for (uint32_t rest = activeFlags; rest != 0; rest &= rest - 1)
    for (const Active &candidate : flags[static_cast<size_t>(__builtin_ctz(rest))].queue)
      if (overlap(candidate.transfer.writes, range) || (write && overlap(candidate.transfer.reads, range)))
        return &candidate;
  return nullptr;
}

} // namespace systole::emulator
