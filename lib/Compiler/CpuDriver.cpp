//===- CpuDriver.cpp - The CPU target -------------------------------------===//

#include "CpuDriver.h"

#include "Checks.h"
#include "ConstantsWriter.h"
#include "Phases.h"
#include "systole/CodeGen/CPU/CpuCompiler.h"
#include "systole/CodeGen/CPU/CpuJit.h"
#include "systole/Compiler/Diagnostics.h"
#include "systole/Runtime/CpuExecutable.h"
#include "systole/Runtime/ExecutableBuilder.h"
#include "systole/Runtime/HostCpu.h"

#include "absl/strings/str_cat.h"

using namespace mlir;

namespace systole {

cpu::CpuOptions cpuOptionsOf(const CheckedOptions &options) {
  cpu::CpuOptions generation;
  generation.cpu = options.cpu;
  return generation;
}

/// How many of the CPU's own phases the module has been through.
static size_t phasesDone(ModuleOp module) {
  ArrayRef<cpu::CpuPhase> phases = cpu::cpuPhases();
  auto last =
      llvm::find_if(phases, [&](const cpu::CpuPhase &phase) { return phase.name == phaseOf(module); });
  return last == phases.end() ? 0 : last - phases.begin() + 1;
}

static absl::StatusOr<cpu::CpuArtifact> makeArtifact(ModuleOp module, cpu::CpuOptions generation,
                                                     const CheckedOptions &options) {
  absl::Status dumped;
  generation.phasesDone = phasesDone(module);
  if (!options.dumpDirectory.empty())
    generation.onPhase = [&](StringRef phase, ModuleOp lowered) {
      if (dumped.ok())
        dumped = completePhase(lowered, phase, options);
    };
  DiagnosticCollector diagnostics(*module.getContext());
  FailureOr<cpu::CpuArtifact> artifact = cpu::compileForCpu(module, generation);
  if (failed(artifact))
    return diagnostics.status("generating code for the CPU");
  if (!dumped.ok())
    return dumped;
  return *std::move(artifact);
}

static std::vector<runtime::ValueDescription> describe(const std::vector<cpu::CpuTensor> &tensors,
                                                       absl::string_view name) {
  std::vector<runtime::ValueDescription> values;
  values.reserve(tensors.size());
  for (const cpu::CpuTensor &tensor : tensors)
    values.push_back({absl::StrCat(name, values.size()), *parseElementType(tensor.elementType), tensor.shape,
                      tensor.donatedArgument < 0 ? std::nullopt : std::optional(tensor.donatedArgument)});
  return values;
}

static absl::StatusOr<runtime::Signature> signatureOf(ModuleOp module, const cpu::CpuArtifact &artifact) {
  DiagnosticCollector diagnostics(*module.getContext());
  runtime::Signature signature;
  signature.arguments = describe(artifact.signature.arguments, "arg");
  signature.results = describe(artifact.signature.results, "out");
  if (failed(describeChecks(module, signature)))
    return diagnostics.status("describing the program's checks");
  return signature;
}

static runtime::CpuPlan planOf(const cpu::CpuArtifact &artifact) {
  runtime::CpuPlan plan;
  plan.architecture = std::string(runtime::hostArchitecture());
  plan.entrySymbol = artifact.symbol;
  plan.features = artifact.requiredFeatures;
  plan.arenaBytes = artifact.arenaBytes;
  plan.arenaAlignment = cpu::bufferAlignment;
  for (const cpu::CpuHostCall &call : artifact.hostCalls)
    plan.customCalls.push_back({call.name, call.config, locationText(call.location),
                                describe(call.types.arguments, "operand"),
                                describe(call.types.results, "result")});
  return plan;
}

static absl::Span<const uint8_t> bytesOf(const void *data, size_t size) {
  return {static_cast<const uint8_t *>(data), size};
}

static std::vector<ConstantPiece> piecesOf(ArrayRef<cpu::CpuConstant> constants) {
  std::vector<ConstantPiece> pieces;
  for (const cpu::CpuConstant &constant : constants)
    pieces.push_back({constant.offset, bytesOf(constant.bytes.data(), constant.bytes.size())});
  return pieces;
}

absl::Status emitCpuExecutable(ModuleOp module, const CheckedOptions &options,
                               runtime::ExecutableBuilder &builder) {
  ConstantsWriter writer(builder, runtime::SectionKind::CpuConstants);
  cpu::CpuOptions generation = cpuOptionsOf(options);
  generation.onConstants = [&](ArrayRef<cpu::CpuConstant> constants, int64_t bytes) {
    writer.start(piecesOf(constants), bytes);
  };
  absl::StatusOr<cpu::CpuArtifact> artifact = makeArtifact(module, generation, options);
  if (!artifact.ok())
    return artifact.status();
  absl::StatusOr<runtime::Signature> signature = signatureOf(module, *artifact);
  if (!signature.ok())
    return signature.status();
  std::string error;
  FailureOr<std::string> shared = cpu::linkSharedObject(*artifact, error);
  if (failed(shared))
    return absl::FailedPreconditionError(error);
  if (absl::Status status = writer.finish(); !status.ok())
    return status;
  if (absl::Status status = builder.addSection("code", runtime::SectionKind::CpuSharedObject,
                                               bytesOf(shared->data(), shared->size()));
      !status.ok())
    return status;
  runtime::Manifest manifest = startManifest(options, options.target);
  manifest.signature = *std::move(signature);
  manifest.plan = planOf(*artifact);
  return builder.finish(std::move(manifest));
}

absl::StatusOr<std::shared_ptr<runtime::Executable>> loadCpuExecutable(ModuleOp module,
                                                                       const CheckedOptions &options) {
  absl::StatusOr<cpu::CpuArtifact> artifact = makeArtifact(module, cpuOptionsOf(options), options);
  if (!artifact.ok())
    return artifact.status();
  absl::StatusOr<runtime::Signature> signature = signatureOf(module, *artifact);
  if (!signature.ok())
    return signature.status();
  runtime::CpuProgram program;
  program.signature = *std::move(signature);
  program.plan = planOf(*artifact);
  std::string error;
  int64_t constantBytes = artifact->constantBytes;
  std::shared_ptr<cpu::CpuJit> jit = cpu::CpuJit::load(*std::move(artifact), error);
  if (!jit)
    return absl::InternalError(error);
  program.entry = jit->entry();
  program.constants = jit->constants();
  program.constantsBytes = constantBytes;
  program.owner = jit;
  absl::StatusOr<std::unique_ptr<runtime::Executable>> executable =
      runtime::makeCpuExecutable(std::move(program), options.customCalls.get());
  if (!executable.ok())
    return executable.status();
  return std::shared_ptr<runtime::Executable>(*std::move(executable));
}

absl::StatusOr<ObjectFile> emitCpuObject(ModuleOp module, absl::string_view symbol,
                                         const CheckedOptions &options) {
  if (hasChecks(module))
    return absl::InvalidArgumentError(
        "the program has checks, and nothing would make them after a call of an "
        "object file's function; compile an executable, or take them out");
  cpu::CpuOptions generation = cpuOptionsOf(options);
  generation.symbol = std::string(symbol);
  generation.embedConstants = true;
  absl::StatusOr<cpu::CpuArtifact> artifact = makeArtifact(module, generation, options);
  if (!artifact.ok())
    return artifact.status();
  if (!artifact->hostCalls.empty()) {
    DiagnosticCollector diagnostics(*module.getContext());
    emitError(artifact->hostCalls.front().location)
        << "calls '" << artifact->hostCalls.front().name
        << "', a function of the host, which an object file can't reach; compile an executable instead";
    return diagnostics.status("checking the custom calls");
  }
  return ObjectFile{std::move(artifact->object), cpu::makeCHeader(*artifact)};
}

} // namespace systole
