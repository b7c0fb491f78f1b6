//===- Backend.h - tpu programs to bundles ----------------------*- C++ -*-===//
//
// The last stage of the TPU path: one core's program in the tpu dialect becomes the list of bundles that the
// core runs. docs/TPUBackend.md explains the steps.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_CODEGEN_TPU_BACKEND_H
#define SYSTOLE_CODEGEN_TPU_BACKEND_H

#include "systole/CodeGen/TPU/MachineIR.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"
#include "systole/ISA/MachineModel.h"

#include <optional>
#include <vector>

namespace systole::tpu {

struct BackendOptions {
  /// Off: each instruction waits for the results of the one before. Slow code, obviously right: what
  /// scheduled code is tested against.
  bool schedule = true;
  /// Registers of each class that the allocator may use, s0 and p0 included. Lower it to test spilling.
  unsigned scalarRegisters = isa::scalarRegisters;
  unsigned predicateRegisters = isa::predicateRegisters;
  unsigned vectorRegisters = isa::vectorRegisters;
};

/// The steps of the backend, in order.
enum class BackendStep { Select, Coalesce, Order, Allocate, Bundles };
std::optional<BackendStep> symbolizeStep(llvm::StringRef name);

/// Figures of one program's compilation.
struct BackendStatistics {
  int64_t instructions = 0;
  int64_t bundles = 0;
  int64_t spilledRegisters = 0;
};

/// Errors are emitted as diagnostics: an op without an instruction, a matrix unit that the machine lacks, a
/// program that needs more spill space than is reserved.
mlir::FailureOr<std::vector<isa::Bundle>> compileProgram(ProgramOp program, const isa::MachineModel &machine,
                                                         const BackendOptions &options = {},
                                                         BackendStatistics *statistics = nullptr);

/// For tests and for looking at: stops after a step before the last.
mlir::FailureOr<machine::Program> compileToMachineIR(ProgramOp program, const isa::MachineModel &machine,
                                                     const BackendOptions &options = {},
                                                     BackendStep last = BackendStep::Allocate,
                                                     BackendStatistics *statistics = nullptr);

} // namespace systole::tpu

#endif
