//===- TpuDriver.cpp - The TPU target -------------------------------------===//

#include "TpuDriver.h"

#include "Checks.h"
#include "ConstantsWriter.h"
#include "MemoryPlanAttribute.h"
#include "Target.h"
#include "systole/CodeGen/TPU/Backend.h"
#include "systole/CodeGen/TPU/Passes.h"
#include "systole/Compiler/Diagnostics.h"
#include "systole/Conversion/KernelToTPU/KernelToTPU.h"
#include "systole/ISA/Assembly.h"
#include "systole/ISA/Encoding.h"
#include "systole/ISA/MachineModel.h"
#include "systole/Runtime/ExecutableBuilder.h"

#include "absl/strings/str_cat.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace systole {

LogicalResult lowerToTpu(ModuleOp module, const CheckedOptions &options) {
  module.getContext()->loadDialect<arith::ArithDialect, scf::SCFDialect, tpu::TPUDialect>();
  const isa::MachineModel &machine = *options.machine;
  tpu::ConversionOptions conversion;
  conversion.hbmBytes = machine.hbmBytes;
  conversion.vmemRows = machine.vmemRows;
  conversion.smemWords = machine.smemWords;
  conversion.matrixResultQueue = machine.matrixResultQueue;
  FailureOr<tpu::MemoryPlan> plan = tpu::convertToTPU(module, conversion);
  if (failed(plan))
    return failure();
  auto programs = module.getOps<tpu::ProgramOp>();
  assert(!programs.empty() && "the conversion adds a program");
  attachMemoryPlan(*programs.begin(), *std::move(plan));
  for (auto function : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    function.erase();
  PassManager manager(module.getContext());
  tpu::buildPreparePipeline(manager);
  return manager.run(module);
}

static runtime::Manifest makeManifest(const tpu::MemoryPlan &memory, const isa::MachineModel &machine,
                                      const CheckedOptions &options) {
  runtime::Manifest manifest = startManifest(options, machine.name);
  runtime::TpuPlan plan;
  plan.machine = machine.name;
  plan.machineDescription = isa::print(machine);
  auto add = [](const tpu::TensorPlacement &placement, absl::string_view name,
                std::vector<runtime::ValueDescription> &values, std::vector<int64_t> &offsets) {
    values.push_back(
        {absl::StrCat(name, values.size()), placement.type, placement.shape,
         placement.donatedArgument < 0 ? std::nullopt : std::optional(placement.donatedArgument)});
    offsets.push_back(placement.address);
  };
  for (const tpu::TensorPlacement &placement : memory.arguments)
    add(placement, "arg", manifest.signature.arguments, plan.argumentOffsets);
  for (const tpu::TensorPlacement &placement : memory.results)
    add(placement, "out", manifest.signature.results, plan.resultOffsets);
  plan.constantsOffset = memory.constantsBegin;
  plan.arenaOffset = memory.arenaBegin;
  plan.arenaBytes = memory.arenaBytes;
  plan.hbmBytes = memory.totalBytes;
  plan.vmemBytes = memory.peakVmemBytes;
  manifest.plan = std::move(plan);
  return manifest;
}

/// The constants in their region, by their distance from where it begins.
static std::vector<ConstantPiece> piecesOf(ArrayRef<ConstantBytes> constants, const tpu::MemoryPlan &memory) {
  std::vector<ConstantPiece> pieces;
  for (const ConstantBytes &segment : constants)
    pieces.push_back({segment.address - memory.constantsBegin, {segment.data.data(), segment.data.size()}});
  return pieces;
}

/// The one program of a module that has been through the tpu phase.
static FailureOr<tpu::ProgramOp> findProgram(ModuleOp module) {
  auto programs = module.getOps<tpu::ProgramOp>();
  if (programs.empty() || !llvm::hasSingleElement(programs))
    return module.emitError() << "expected one tpu.program after the tpu phase";
  return *programs.begin();
}

absl::StatusOr<std::string> emitTpuAssembly(ModuleOp module, const CheckedOptions &options) {
  DiagnosticCollector diagnostics(*module.getContext());
  FailureOr<tpu::ProgramOp> program = findProgram(module);
  if (failed(program))
    return diagnostics.status("finding the program");
  FailureOr<std::vector<isa::Bundle>> bundles = tpu::compileProgram(*program, *options.machine);
  if (failed(bundles))
    return diagnostics.status("scheduling the program");
  return isa::print(*bundles);
}

absl::Status emitTpuExecutable(ModuleOp module, const CheckedOptions &options,
                               runtime::ExecutableBuilder &builder) {
  DiagnosticCollector diagnostics(*module.getContext());
  FailureOr<tpu::ProgramOp> program = findProgram(module);
  if (failed(program))
    return diagnostics.status("finding the program");
  const isa::MachineModel &machine = *options.machine;
  SmallVector<ConstantBytes> constants;
  FailureOr<tpu::MemoryPlan> memory = readMemoryPlan(*program, constants);
  if (failed(memory))
    return diagnostics.status("reading the memory plan");
  ConstantsWriter writer(builder, runtime::SectionKind::TpuConstants);
  writer.start(piecesOf(constants, *memory), memory->constantsBytes);
  FailureOr<std::vector<isa::Bundle>> bundles = tpu::compileProgram(*program, machine);
  if (failed(bundles))
    return diagnostics.status("scheduling the program");
  absl::StatusOr<std::vector<uint8_t>> code = isa::encode(*bundles);
  if (!code.ok())
    return code.status();
  if (absl::Status status = writer.finish(); !status.ok())
    return status;
  if (absl::Status status = builder.addSection("program", runtime::SectionKind::TpuProgram, *code);
      !status.ok())
    return status;
  runtime::Manifest manifest = makeManifest(*memory, machine, options);
  if (failed(describeChecks(module, manifest.signature)))
    return diagnostics.status("describing the program's checks");
  return builder.finish(std::move(manifest));
}

} // namespace systole
