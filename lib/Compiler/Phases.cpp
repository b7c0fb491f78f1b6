//===- Phases.cpp - The named steps of a program's way --------------------===//

#include "Phases.h"

#include "Checks.h"
#include "CpuDriver.h"
#include "CustomCalls.h"
#include "Donations.h"
#include "EntryPoint.h"
#include "ProgramCheck.h"
#include "TpuDriver.h"
#include "systole/CodeGen/CPU/CpuCompiler.h"
#include "systole/Compiler/Diagnostics.h"
#include "systole/Conversion/GraphToStableHLO/Passes.h"
#include "systole/Support/AtomicFile.h"
#include "systole/Transforms/Pipelines.h"

#include "absl/strings/str_cat.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace systole {

static constexpr llvm::StringLiteral phaseName = "systole.phase";
static constexpr llvm::StringLiteral targetName = "systole.target";

template <typename Build> static LogicalResult runPipeline(ModuleOp module, Build build) {
  PassManager manager(module.getContext());
  build(manager);
  return manager.run(module);
}

static LogicalResult runStableHLO(ModuleOp module, const CheckedOptions &options) {
  if (failed(selectEntryPoint(module, options.entry)))
    return failure();
  auto expand = [](PassManager &manager) {
    manager.addPass(createSDYDropShardings());
    manager.addPass(createStableHLOExpandCustomCalls());
  };
  if (failed(runPipeline(module, expand)) || failed(resolveCustomCalls(module, options)))
    return failure();
  LogicalResult status = runPipeline(module, [](PassManager &manager) {
    manager.addPass(createGraphToStableHLOPass());
    // Unused functions go first: what no call reaches need not inline.
    manager.addPass(createSymbolDCEPass());
    manager.addPass(createStableHLOInline());
  });
  if (failed(status) || failed(assignDonations(module)))
    return failure();
  // Both donations and checks name results by their places, which tokens are no part of from here on. The
  // checks come last: what they compare are no results that could take over an argument.
  auto dropTokens = [](PassManager &manager) { manager.addPass(createStableHLOSingleDevice()); };
  return failed(runPipeline(module, dropTokens)) ? failure() : extractChecks(module);
}

static LogicalResult runTargetIndependent(ModuleOp module, const CheckedOptions &options,
                                          void (*build)(OpPassManager &, const TargetIndependentOptions &)) {
  TargetIndependentOptions choices;
  choices.foldConstants = options.foldConstants;
  choices.reassociate = options.reassociate;
  choices.foldBatchNorm = options.foldBatchNorm;
  // A constant that is folded must have the bits that the machine would have computed.
  choices.arithmetic = options.target == "cpu" ? "ieee" : "tpu";
  choices.emulateTypes = options.target != "cpu";
  return runPipeline(module, [&](PassManager &manager) { build(manager, choices); });
}

static LogicalResult runSimplified(ModuleOp module, const CheckedOptions &options) {
  return runTargetIndependent(module, options, buildSimplifyPipeline);
}

static LogicalResult runLayout(ModuleOp module, const CheckedOptions &options) {
  return runTargetIndependent(module, options, buildLayoutPipeline);
}

static LogicalResult runFusion(ModuleOp module, const CheckedOptions &options) {
  return runTargetIndependent(module, options, buildFusionPipeline);
}

std::vector<Phase> phasesFor(StringRef target) {
  std::vector<Phase> phases = {
      {"stablehlo", "one function of StableHLO ops", runStableHLO},
      {"simplified", "after algebraic simplification and constant folding", runSimplified},
      {"layout", "dimensions in the order that the machines like", runLayout},
      {"fusion", "ops grouped into kernels", runFusion},
  };
  if (target != "cpu") {
    phases.push_back({"tpu", "one core's program in the tpu dialect, with its memory plan", lowerToTpu});
    return phases;
  }
  for (const cpu::CpuPhase &phase : cpu::cpuPhases())
    phases.push_back(
        {phase.name, phase.summary, [name = phase.name](ModuleOp module, const CheckedOptions &options) {
           return cpu::runCpuPhase(module, name, cpuOptionsOf(options));
         }});
  return phases;
}

StringRef phaseOf(ModuleOp module) {
  auto phase = module->getAttrOfType<StringAttr>(phaseName);
  return phase ? phase.getValue() : StringRef();
}

/// Writes `module` as DIR/NN-phase.mlir.
static absl::Status dump(ModuleOp module, size_t number, StringRef phase, const std::string &directory) {
  if (std::error_code error = llvm::sys::fs::create_directories(directory))
    return absl::InvalidArgumentError(
        absl::StrCat("cannot make the folder ", directory, ": ", error.message()));
  SmallString<128> path(directory);
  llvm::sys::path::append(path, llvm::formatv("{0,0+2}-{1}.mlir", number, phase).str());
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream);
  stream << '\n';
  return writeFile(path.str().str(), text);
}

/// The place of the phase of that name; the number of phases if there is none.
static size_t placeOf(const std::vector<Phase> &phases, StringRef name) {
  return llvm::find_if(phases, [&](const Phase &phase) { return phase.name == name; }) - phases.begin();
}

absl::Status completePhase(ModuleOp module, StringRef phase, const CheckedOptions &options) {
  size_t place = placeOf(phasesFor(options.target), phase);
  Builder builder(module.getContext());
  module->setAttr(phaseName, builder.getStringAttr(phase));
  // From the first that folds constants, what a phase makes is for one target.
  if (place > 0)
    module->setAttr(targetName, builder.getStringAttr(options.target));
  return options.dumpDirectory.empty() ? absl::OkStatus()
                                       : dump(module, place + 1, phase, options.dumpDirectory);
}

/// How many phases the module has been through.
static absl::StatusOr<size_t> countDone(ModuleOp module, const std::vector<Phase> &phases,
                                        const CheckedOptions &options) {
  StringRef done = phaseOf(module);
  if (done.empty())
    return 0;
  auto target = module->getAttrOfType<StringAttr>(targetName);
  size_t reached = placeOf(phases, done);
  if (reached < phases.size() && (!target || target.getValue() == options.target))
    return reached + 1;
  return absl::InvalidArgumentError(
      absl::StrCat("the program has been through the phase '", done.str(), "'",
                   target ? absl::StrCat(" for target ", target.getValue().str()) : "",
                   " and cannot go on to target ", options.target, "; compile it from an earlier phase"));
}

/// Runs the phases from `begin` up to `end`.
static absl::Status runRange(ModuleOp module, const std::vector<Phase> &phases, size_t begin, size_t end,
                             const CheckedOptions &options) {
  DiagnosticCollector diagnostics(*module.getContext());
  if (failed(checkProgram(module)))
    return diagnostics.status("checking the program");
  // The stablehlo phase has assigned them; a person may have changed the text since.
  if (begin > 0 && failed(checkDonations(module)))
    return diagnostics.status("checking the arguments that are given up");
  for (size_t place = begin; place < end; ++place) {
    StringRef name = phases[place].name;
    if (failed(phases[place].run(module, options)))
      return diagnostics.status(absl::StrCat("the phase '", name.str(), "'"));
    if (absl::Status status = completePhase(module, name, options); !status.ok())
      return status;
  }
  return absl::OkStatus();
}

absl::Status runPhases(ModuleOp module, StringRef last, const CheckedOptions &options) {
  std::vector<Phase> phases = phasesFor(options.target);
  size_t end = placeOf(phases, last) + 1;
  if (end > phases.size())
    return absl::InvalidArgumentError(
        absl::StrCat("no phase '", last.str(), "' for target ", options.target, "; --emit=help lists them"));
  absl::StatusOr<size_t> done = countDone(module, phases, options);
  if (!done.ok())
    return done.status();
  if (*done > end)
    return absl::InvalidArgumentError(absl::StrCat("the program is past the phase '", last.str(),
                                                   "': it has been through '", phaseOf(module).str(), "'"));
  return runRange(module, phases, *done, end, options);
}

absl::Status runPhasesBeforeCode(ModuleOp module, const CheckedOptions &options) {
  std::vector<Phase> phases = phasesFor(options.target);
  absl::StatusOr<size_t> done = countDone(module, phases, options);
  if (!done.ok())
    return done.status();
  size_t end = options.machine ? phases.size() : phases.size() - cpu::cpuPhases().size();
  return runRange(module, phases, *done, end, options);
}

} // namespace systole
