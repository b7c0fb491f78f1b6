//===- TargetMachine.cpp - The CPU that is compiled for -------------------===//

#include "TargetMachine.h"

#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

#include <mutex>

using namespace systole::cpu;

static void initializeTargets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    llvm::InitializeNativeTargetAsmParser();
  });
}

static std::string featureString(const CpuOptions &options) {
  llvm::SubtargetFeatures features;
  if (options.cpu.empty())
    for (const auto &feature : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature.getKey(), feature.getValue());
  std::string all = features.getString();
  if (!all.empty() && !options.features.empty())
    all += ",";
  return all + options.features;
}

std::unique_ptr<llvm::TargetMachine> systole::cpu::makeTargetMachine(const CpuOptions &options,
                                                                     std::string &error) {
  initializeTargets();
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  std::string cpu = options.cpu.empty() ? llvm::sys::getHostCPUName().str() : options.cpu;
  std::unique_ptr<llvm::MCSubtargetInfo> generic(target->createMCSubtargetInfo(triple, "", ""));
  if (!generic || !generic->isCPUStringValid(cpu)) {
    error = "LLVM knows no " + triple.getArchName().str() + " CPU named '" + cpu +
            "'; `clang -mcpu=help` lists them";
    return nullptr;
  }
  llvm::TargetOptions machineOptions;
  machineOptions.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  return std::unique_ptr<llvm::TargetMachine>(
      target->createTargetMachine(triple, cpu, featureString(options), machineOptions, llvm::Reloc::PIC_,
                                  llvm::CodeModel::Small, llvm::CodeGenOptLevel::Aggressive));
}

bool systole::cpu::hasFeature(const llvm::TargetMachine &machine, llvm::StringRef feature) {
  return machine.getMCSubtargetInfo()->checkFeatures(("+" + feature).str());
}

std::vector<std::string> systole::cpu::usedFeatures(const llvm::TargetMachine &machine) {
  // What LLVM puts into code of its own accord; others, like encryption, it only uses when asked to.
  static constexpr llvm::StringLiteral relevant[] = {
      "sse3",       "ssse3",      "sse4.1",     "sse4.2",   "popcnt",     "movbe",        "lzcnt",
      "bmi",        "bmi2",       "avx",        "avx2",     "fma",        "f16c",         "avx512f",
      "avx512cd",   "avx512bw",   "avx512dq",   "avx512vl", "avx512ifma", "avx512vbmi",   "avx512vbmi2",
      "avx512vnni", "avx512bf16", "avx512fp16", "avxvnni",  "gfni",       "avx512bitalg", "avx512vpopcntdq"};
  std::vector<std::string> used;
  if (!machine.getTargetTriple().isX86())
    return used;
  for (llvm::StringRef feature : relevant)
    if (hasFeature(machine, feature))
      used.push_back(feature.str());
  return used;
}

VectorUnit systole::cpu::vectorUnit(const llvm::TargetMachine &machine) {
  if (!machine.getTargetTriple().isX86())
    return {16, 32};
  if (hasFeature(machine, "avx512f") && hasFeature(machine, "avx512vl") && hasFeature(machine, "avx512dq"))
    return {64, 32};
  return {hasFeature(machine, "avx") ? 32 : 16, 16};
}

std::string systole::cpu::emitObject(llvm::Module &module, llvm::TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  std::string width = std::to_string(8 * vectorUnit(machine).bytes);
  for (llvm::Function &function : module) {
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
    function.addFnAttr("prefer-vector-width", width);
    if (!function.isDeclaration())
      function.addFnAttr(llvm::Attribute::NoUnwind);
  }
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  // Tiles are unrolled as far as the registers go already; copies of them would only take time to schedule.
  llvm::PipelineTuningOptions tuning;
  tuning.LoopUnrolling = false;
  llvm::PassBuilder builder(&machine, tuning);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);

  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager emitter;
  bool cannotEmit = machine.addPassesToEmitFile(emitter, stream, nullptr, llvm::CodeGenFileType::ObjectFile);
  assert(!cannotEmit && "every native target emits object files");
  (void)cannotEmit;
  emitter.run(module);
  return std::string(object.begin(), object.end());
}
