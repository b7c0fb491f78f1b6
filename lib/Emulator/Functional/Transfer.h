//===- Transfer.h - DMA transfers -------------------------------*- C++ -*-===//
//
// A descriptor in SMEM, checked and in units that are easy to work with; the ranges that it reads and writes;
// and the transfers under way, with the question whether an access races with one of them.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_TRANSFER_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_TRANSFER_H

#include "Kernels.h"
#include "absl/status/status.h"
#include "absl/types/span.h"
#include "systole/ISA/Instruction.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace systole::emulator {

enum class Space : uint8_t { HBM, VMEM, SMEM };
absl::string_view spaceName(Space space);

/// `count` rows of `length` units, `stride` units apart; bytes in HBM, words elsewhere.
/// Normal form: stride > 0, and one row where the rows touch or are the same.
struct StridedRange {
  Space space;
  int64_t start, length, stride, count;

  int64_t end() const { return start + (count - 1) * stride + length; }
  bool empty() const { return length == 0 || count == 0; }
};

/// Whether any unit is in both; exact.
bool overlap(const StridedRange &a, const StridedRange &b);

/// The memories of a core.
struct Memories {
  absl::Span<uint8_t> hbm;
  absl::Span<uint32_t> vmem, smem;

  int64_t size(Space space) const {
    return static_cast<int64_t>(space == Space::HBM    ? hbm.size()
                                : space == Space::VMEM ? vmem.size()
                                                       : smem.size());
  }
  uint32_t *words(Space space) const { return space == Space::VMEM ? vmem.data() : smem.data(); }
};

struct Transfer {
  Space source, destination;
  uint8_t format, flag;
  int64_t elementBytes;                  ///< in HBM
  int64_t sourceStart, destinationStart; ///< elements in HBM, words elsewhere
  int64_t length, count;                 ///< elements
  int64_t sourceStride, destinationStride;
  StridedRange reads, writes;

  bool empty() const { return length == 0 || count == 0; }
  int64_t hbmBytesRead() const { return source == Space::HBM ? length * count * elementBytes : 0; }
  int64_t hbmBytesWritten() const { return destination == Space::HBM ? length * count * elementBytes : 0; }
};

/// Reads and checks the nine words: an unknown space or format, a range outside a memory, rows that overwrite
/// each other, a source that overlaps the destination. The message says which.
absl::Status parseTransfer(absl::Span<const uint32_t> descriptor, const Memories &memories,
                           Transfer &transfer);

/// Moves the data.
void perform(const Transfer &transfer, const Memories &memories, const Kernels &kernels);

/// The transfers that the program has started and not waited for.
class ActiveTransfers {
public:
  explicit ActiveTransfers(int64_t vmemRows) : rowsRead(vmemRows), rowsWritten(vmemRows) {}

  struct Active {
    Transfer transfer;
    size_t bundle;
  };

  void start(const Transfer &transfer, size_t bundle);
  /// Retires transfers on the flag, oldest first, until it has reached `count`, then takes that off. Returns
  /// how many were retired, or nothing if the flag can't get there.
  std::optional<int> wait(int flag, int64_t count);
  int64_t flagValue(int flag) const { return flags[flag].value; }
  size_t activeOn(int flag) const { return flags[flag].queue.size(); }
  bool any() const { return activeFlags != 0; }
  /// Some flag with an active transfer, if there is any.
  int someActiveFlag() const;

  /// The transfer that a read or a write of the range would race with.
  const Active *racesWithRead(const StridedRange &range) const { return find(range, false); }
  const Active *racesWithWrite(const StridedRange &range) const { return find(range, true); }
  /// Whether a transfer touches the VMEM row at all: a quick first question.
  bool maybeWritten(int64_t row) const { return rowsWritten[row] != 0; }
  bool maybeTouched(int64_t row) const { return (rowsWritten[row] | rowsRead[row]) != 0; }

private:
  struct Flag {
    int64_t value = 0;
    std::deque<Active> queue;
  };

  const Active *find(const StridedRange &range, bool write) const;
  void markRows(const Transfer &transfer, int change);

  std::array<Flag, isa::syncFlags> flags;
  uint32_t activeFlags = 0;                   // bit f: transfers are under way on flag f
  std::vector<int32_t> rowsRead, rowsWritten; // by VMEM row: how many rows of transfers touch it
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_TRANSFER_H
