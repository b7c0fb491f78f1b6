//===- CompileAndRun.cpp - A tpu.program on the emulator ------------------===//

#include "CompileAndRun.h"

#include "systole/ISA/Encoding.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace systole;

MLIRContext &tpu::getTestContext() {
  static MLIRContext *context = [] {
    auto *result = new MLIRContext(MLIRContext::Threading::DISABLED);
    result->loadDialect<tpu::TPUDialect, arith::ArithDialect, scf::SCFDialect>();
    return result;
  }();
  return *context;
}

OwningOpRef<ModuleOp> tpu::parseProgram(StringRef text) {
  return parseSourceString<ModuleOp>(text, &getTestContext());
}

tpu::ProgramOp tpu::getProgram(ModuleOp module) { return *module.getOps<ProgramOp>().begin(); }

absl::StatusOr<std::unique_ptr<emulator::Emulator>>
tpu::compileAndRun(ProgramOp program, const BackendOptions &options, BackendStatistics *statistics) {
  const isa::MachineModel &machine = isa::defaultMachineModel();
  FailureOr<std::vector<isa::Bundle>> bundles = compileProgram(program, machine, options, statistics);
  if (failed(bundles))
    return absl::InvalidArgumentError("the program doesn't compile");
  absl::StatusOr<std::vector<uint8_t>> bytes = isa::encode(*bundles);
  if (!bytes.ok())
    return bytes.status();
  absl::StatusOr<std::unique_ptr<emulator::Emulator>> device = emulator::Emulator::create(machine);
  if (!device.ok())
    return device;
  if (absl::Status status = (*device)->loadProgram(0, *bytes); !status.ok())
    return status;
  emulator::RunOptions runOptions;
  runOptions.fuel = 100'000'000;
  if (absl::StatusOr<emulator::RunResult> result = (*device)->run(runOptions); !result.ok())
    return result.status();
  return device;
}
