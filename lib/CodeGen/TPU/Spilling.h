//===- Spilling.h - Values that live in memory ------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CODEGEN_TPU_SPILLING_H
#define SYSTOLE_LIB_CODEGEN_TPU_SPILLING_H

#include "LiveIntervals.h"

#include "systole/Dialect/TPU/IR/CoreMemory.h"
#include "systole/ISA/MachineModel.h"

#include "mlir/IR/Location.h"
#include "mlir/Support/LogicalResult.h"

namespace systole::tpu::machine {

/// Rewrites uses of spilled registers. The positions of the other instructions stay as they are: what is
/// added is kept aside until `finish`.
class Spiller {
public:
  explicit Spiller(Program &program);

  /// Keeps `interval`'s value in memory. Each instruction that touches it gets a register of its own, whose
  /// interval lasts only for that instruction. A value that is one constant isn't stored but made anew.
  std::vector<Interval> spill(const Interval &interval);

  /// Gives memory to what was spilled and inserts the added instructions. Fails with a diagnostic if the
  /// memory set aside for it is too small.
  mlir::LogicalResult finish(const isa::MachineModel &machine, mlir::Location location);

  int64_t getNumSpilled() const { return numSpilled; }

private:
  struct Slot {
    int64_t start, end;
    bool isVector;
    int32_t address = 0;
  };
  struct Added {
    int64_t position; ///< The instruction that it belongs to.
    bool after;
    int slot; ///< Whose address it accesses; -1 for none.
    Instruction instruction;
  };

  void spillAt(int64_t position, Register reg, const Instruction *constant, int slot,
               std::vector<Interval> &result);
  Register addInterval(RegisterClass cls, int64_t start, int64_t end, std::vector<Interval> &result);
  void addReload(int64_t position, Register reg, int slot, std::vector<Interval> &result);
  void addStore(int64_t position, Register reg, int slot, std::vector<Interval> &result);
  const Instruction *findConstant(Register reg) const;
  mlir::LogicalResult assignAddresses(bool isVector, const MemoryRange &memory, mlir::Location location);
  void insertAdded();

  Program &program;
  std::vector<Instruction *> instructions; ///< Of all blocks, in order.
  std::vector<unsigned> occurrenceBegin, occurrences;
  std::vector<bool> removed;
  std::vector<Slot> slots;
  std::vector<Added> added;
  int64_t numSpilled = 0;
};

} // namespace systole::tpu::machine

#endif
