//===- Backend.cpp - The steps from a tpu program to bundles --------------===//

#include "systole/CodeGen/TPU/Backend.h"
#include "Steps.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::tpu;

/// The dialect doesn't know the machine.
static LogicalResult checkUnits(ProgramOp program, const isa::MachineModel &machine) {
  int64_t units = std::min<int64_t>(machine.matrixUnitsPerCore, isa::maxMatrixUnits);
  WalkResult result = program.walk([&](Operation *op) -> WalkResult {
    int64_t unit = llvm::TypeSwitch<Operation *, int64_t>(op)
                       .Case<MatrixLoadOp, MatrixSwapOp, MatrixMultiplyOp, MatrixPopOp>(
                           [](auto matrixOp) { return matrixOp.getUnit(); })
                       .Default([](Operation *) { return 0; });
    if (unit < units || unit == 0)
      return WalkResult::advance();
    return op->emitOpError() << "uses matrix unit " << unit << ", but a core of " << machine.name
                             << " has only " << units;
  });
  return failure(result.wasInterrupted());
}

std::optional<BackendStep> tpu::symbolizeStep(StringRef name) {
  return llvm::StringSwitch<std::optional<BackendStep>>(name)
      .Case("select", BackendStep::Select)
      .Case("coalesce", BackendStep::Coalesce)
      .Case("order", BackendStep::Order)
      .Case("allocate", BackendStep::Allocate)
      .Case("bundles", BackendStep::Bundles)
      .Default(std::nullopt);
}

FailureOr<machine::Program> tpu::compileToMachineIR(ProgramOp program, const isa::MachineModel &machine,
                                                    const BackendOptions &options, BackendStep last,
                                                    BackendStatistics *statistics) {
  if (failed(checkUnits(program, machine)))
    return failure();
  FailureOr<tpu::machine::Program> code = tpu::machine::selectInstructions(program);
  if (failed(code) || last == BackendStep::Select)
    return code;
  tpu::machine::removeDeadInstructions(*code);
  tpu::machine::coalesceCopies(*code);
  if (last == BackendStep::Coalesce)
    return code;
  if (options.schedule)
    tpu::machine::scheduleForPressure(*code, machine, options);
  if (last == BackendStep::Order)
    return code;
  FailureOr<int64_t> spilled = tpu::machine::allocateRegisters(*code, machine, options, program.getLoc());
  if (failed(spilled))
    return failure();
  if (statistics)
    statistics->spilledRegisters = *spilled;
  return code;
}

FailureOr<std::vector<isa::Bundle>> tpu::compileProgram(ProgramOp program, const isa::MachineModel &machine,
                                                        const BackendOptions &options,
                                                        BackendStatistics *statistics) {
  FailureOr<tpu::machine::Program> code =
      compileToMachineIR(program, machine, options, BackendStep::Allocate, statistics);
  if (failed(code))
    return failure();
  std::vector<tpu::machine::BlockSchedule> schedules =
      options.schedule ? tpu::machine::scheduleFinally(*code, machine)
                       : tpu::machine::scheduleSequentially(*code, machine);
  std::vector<isa::Bundle> bundles = tpu::machine::emitBundles(*code, schedules);
  if (statistics) {
    for (const tpu::machine::Block &block : code->blocks)
      statistics->instructions += block.instructions.size();
    statistics->bundles = bundles.size();
  }
  return bundles;
}
