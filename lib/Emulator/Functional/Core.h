//===- Core.h - The state of a core -----------------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_CORE_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_CORE_H

#include "MatrixUnit.h"
#include "Program.h"
#include "Transfer.h"
#include "systole/Emulator/Memory.h"

#include <array>
#include <cstring>
#include <memory>

namespace systole::emulator {

/// The vector registers. A result is written beside the registers and takes its place when the bundle ends,
/// by an exchange of pointers, since other instructions of the bundle may still read the old value.
class VectorFile {
public:
  static constexpr int pendingResults = 5; // V0, V1, LD, MR, X

  VectorFile() : storage(new (std::align_val_t(64)) uint32_t[buffers * isa::vectorElements]()) {
    for (int i = 0; i < buffers; ++i)
      pointers[i] = storage.get() + i * isa::vectorElements;
  }

  uint32_t *operator[](int index) { return pointers[index]; }
  const uint32_t *operator[](int index) const { return pointers[index]; }
  /// Where the bundle's i-th vector result goes.
  uint32_t *&pending(int i) { return pointers[isa::vectorRegisters + i]; }
  void commit(int i, int index) { std::swap(pointers[isa::vectorRegisters + i], pointers[index]); }
  /// Room for a scalar operand that goes to all elements.
  uint32_t *broadcast(int operand, uint32_t value) {
    uint32_t *to = pointers[isa::vectorRegisters + pendingResults + operand];
    for (int i = 0; i < isa::vectorElements; ++i)
      to[i] = value;
    return to;
  }

private:
  static constexpr int buffers = isa::vectorRegisters + pendingResults + 2;
  struct AlignedDelete {
    void operator()(uint32_t *words) const { ::operator delete[](words, std::align_val_t(64)); }
  };
  std::unique_ptr<uint32_t[], AlignedDelete> storage;
  std::array<uint32_t *, buffers> pointers;
};

/// Everything that a program can read, and what checks its schedule.
struct Core {
  Core(int index, const isa::MachineModel &machine, const Memories &memories, const Kernels &kernels)
      : index(index), machine(machine), memories(memories), kernels(kernels), transfers(machine.vmemRows) {
    predicates[0] = true;
    for (int64_t unit = 0; unit < machine.matrixUnitsPerCore; ++unit)
      matrixUnits.emplace_back(kernels, static_cast<size_t>(machine.matrixResultQueue));
  }

  int index;
  const isa::MachineModel &machine;
  Memories memories;
  const Kernels &kernels;

  std::array<uint32_t, isa::scalarRegisters> scalars{};
  std::array<bool, isa::predicateRegisters> predicates{};
  VectorFile vectors;
  std::vector<MatrixUnit> matrixUnits;
  TransposeUnit transposeUnit;
  ActiveTransfers transfers;

  /// Time in bundles, and for each register the time from which it may be read.
  uint64_t now = 0;
  std::array<uint64_t, registerCount> readyAt{};
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_CORE_H
