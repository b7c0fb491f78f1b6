//===- Program.h - A decoded program, ready to run --------------*- C++ -*-===//
//
// Decoding happens once: each bundle becomes its instructions in the order in which the emulator performs
// them, each with the registers that it reads and writes as numbers of the scoreboard.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_EMULATOR_FUNCTIONAL_PROGRAM_H
#define SYSTOLE_LIB_EMULATOR_FUNCTIONAL_PROGRAM_H

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "systole/ISA/Instruction.h"
#include "systole/ISA/MachineModel.h"

#include <string>
#include <vector>

namespace systole::emulator {

/// One number for every register: scalars, then predicates, then vectors.
inline constexpr int firstPredicate = isa::scalarRegisters;
inline constexpr int firstVector = firstPredicate + isa::predicateRegisters;
inline constexpr int registerCount = firstVector + isa::vectorRegisters;
inline constexpr uint8_t noRegister = 255;
std::string registerName(int number);

struct Operation {
  isa::Instruction instruction;
  isa::Slot slot;
  isa::LatencyClass latencyClass;
  uint16_t latency; ///< bundles until the result may be read
  uint8_t write;    ///< register written, or noRegister
  uint8_t readCount;
  uint8_t reads[3];      ///< registers read if the instruction executes, besides the predicate
  bool conditional;      ///< may be skipped: has a predicate other than p0 and is no ssel
  bool vectorA, vectorB; ///< the operand is a vector, or goes to all elements of one
};

class Program {
public:
  /// Errors are those of decoding, branch targets past the end, and units that the machine lacks.
  static absl::StatusOr<Program> load(absl::Span<const uint8_t> bytes, const isa::MachineModel &machine);

  size_t size() const { return starts.empty() ? 0 : starts.size() - 1; }
  absl::Span<const Operation> bundle(size_t index) const {
    return absl::MakeConstSpan(operations).subspan(starts[index], starts[index + 1] - starts[index]);
  }

private:
  std::vector<Operation> operations;
  std::vector<uint32_t> starts;
};

} // namespace systole::emulator

#endif // SYSTOLE_LIB_EMULATOR_FUNCTIONAL_PROGRAM_H
