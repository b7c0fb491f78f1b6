//===- Phases.cpp - The named steps of a program's way --------------------===//

#include "Phases.h"

#include "Checks.h"
#include "CustomCalls.h"
#include "Donations.h"
#include "EntryPoint.h"
#include "ProgramCheck.h"
#include "TpuDriver.h"
#include "systole/CodeGen/CPU/Passes.h"
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

static constexpr Phase sharedPhases[] = {
    {"stablehlo", "one function of StableHLO ops", runStableHLO},
    {"simplified", "after algebraic simplification and constant folding", runSimplified},
    {"layout", "dimensions in the order that the machines like", runLayout},
    {"fusion", "ops grouped into kernels", runFusion},
};

static constexpr Phase tpuPhases[] = {
    {"tpu", "one core's program in the tpu dialect, with its memory plan", lowerToTpu},
};

std::vector<Phase> phasesFor(StringRef target) {
  std::vector<Phase> phases(std::begin(sharedPhases), std::end(sharedPhases));
  if (target != "cpu")
    phases.insert(phases.end(), std::begin(tpuPhases), std::end(tpuPhases));
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

absl::Status runPhases(ModuleOp module, StringRef last, const CheckedOptions &options) {
  std::vector<Phase> phases = phasesFor(options.target);
  auto find = [&](StringRef name) {
    return llvm::find_if(phases, [&](const Phase &phase) { return phase.name == name; });
  };
  auto end = find(last);
  if (end == phases.end())
    return absl::InvalidArgumentError(
        absl::StrCat("no phase '", last.str(), "' for target ", options.target, "; --emit=help lists them"));
  auto next = phases.begin();
  if (StringRef done = phaseOf(module); !done.empty()) {
    auto target = module->getAttrOfType<StringAttr>(targetName);
    auto reached = find(done);
    if (reached == phases.end() || (target && target.getValue() != options.target))
      return absl::InvalidArgumentError(
          absl::StrCat("the program has been through the phase '", done.str(), "'",
                       target ? absl::StrCat(" for target ", target.getValue().str()) : "",
                       " and cannot go on to target ", options.target, "; compile it from an earlier phase"));
    next = std::next(reached);
    if (end < reached)
      return absl::InvalidArgumentError(absl::StrCat("the program is past the phase '", last.str(),
                                                     "': it has been through '", done.str(), "'"));
  }
  DiagnosticCollector diagnostics(*module.getContext());
  if (failed(checkProgram(module)))
    return diagnostics.status("checking the program");
  // The stablehlo phase has assigned them; a person may have changed the text since.
  if (next != phases.begin() && failed(checkDonations(module)))
    return diagnostics.status("checking the arguments that are given up");
  Builder builder(module.getContext());
  for (; next <= end; ++next) {
    if (failed(next->run(module, options)))
      return diagnostics.status(absl::StrCat("the phase '", next->name.str(), "'"));
    module->setAttr(phaseName, builder.getStringAttr(next->name));
    // From the first that folds constants, what a phase makes is for one target.
    if (next != phases.begin())
      module->setAttr(targetName, builder.getStringAttr(options.target));
    if (!options.dumpDirectory.empty())
      if (absl::Status status = dump(module, next - phases.begin() + 1, next->name, options.dumpDirectory);
          !status.ok())
        return status;
  }
  return absl::OkStatus();
}

} // namespace systole
