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

/// What LLVM would put into code, and no bit of CPUID tells alone: whether a host has it can't be checked.
static constexpr llvm::StringLiteral uncheckedFeatures[] = {"avx10.1", "egpr", "push2pop2", "ppx", "ndd",
                                                            "ccmp",    "nf",   "zu",        "cf"};

static std::string featureString(llvm::StringRef cpu, const llvm::Triple &triple) {
  llvm::SubtargetFeatures features;
  if (cpu.empty())
    for (const auto &feature : llvm::sys::getHostCPUFeatures())
      features.AddFeature(feature.getKey(), feature.getValue());
  if (triple.isX86())
    for (llvm::StringRef feature : uncheckedFeatures)
      features.AddFeature(feature, /*Enable=*/false);
  return features.getString();
}

/// Finds LLVM's target of the host; null where there is none, which `error` then says.
static const llvm::Target *findTarget(const llvm::Triple &triple, std::string &error) {
  initializeTargets();
  return llvm::TargetRegistry::lookupTarget(triple, error);
}

/// Whether code for the triple can be made for this CPU: 32-bit ones end LLVM where they are asked for 64
/// bits.
static bool canCompileFor(const llvm::Target &target, const llvm::Triple &triple, llvm::StringRef cpu) {
  std::unique_ptr<llvm::MCSubtargetInfo> named(target.createMCSubtargetInfo(triple, cpu, ""));
  return named && (!triple.isX86() || named->checkFeatures("+64bit"));
}

static std::string listCpus(const llvm::Target &target, const llvm::Triple &triple,
                            const llvm::MCSubtargetInfo &info) {
  std::string list;
  for (const llvm::SubtargetSubTypeKV &cpu : info.getAllProcessorDescriptions())
    if (canCompileFor(target, triple, cpu.Key))
      list += (list.empty() ? "" : ", ") + std::string(cpu.Key);
  return list;
}

llvm::LogicalResult systole::cpu::checkCpu(llvm::StringRef cpu, std::string &error) {
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  const llvm::Target *target = findTarget(triple, error);
  if (!target)
    return llvm::failure();
  std::unique_ptr<llvm::MCSubtargetInfo> generic(target->createMCSubtargetInfo(triple, "", ""));
  if (generic && generic->isCPUStringValid(cpu) && canCompileFor(*target, triple, cpu))
    return llvm::success();
  error = ("no " + triple.getArchName() + " CPU is named '" + cpu + "'; choose one of: ").str() +
          (generic ? listCpus(*target, triple, *generic) : "");
  return llvm::failure();
}

std::unique_ptr<llvm::TargetMachine> systole::cpu::makeTargetMachine(const CpuOptions &options,
                                                                     std::string &error) {
  llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
  const llvm::Target *target = findTarget(triple, error);
  if (!target || (!options.cpu.empty() && failed(checkCpu(options.cpu, error))))
    return nullptr;
  llvm::StringRef cpu = options.cpu.empty() ? llvm::sys::getHostCPUName() : llvm::StringRef(options.cpu);
  llvm::TargetOptions machineOptions;
  machineOptions.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      triple, cpu, featureString(options.cpu, triple), machineOptions, llvm::Reloc::PIC_,
      llvm::CodeModel::Small, llvm::CodeGenOptLevel::Aggressive));
}

bool systole::cpu::hasFeature(const llvm::TargetMachine &machine, llvm::StringRef feature) {
  return machine.getMCSubtargetInfo()->checkFeatures(("+" + feature).str());
}

std::vector<std::string> systole::cpu::usedFeatures(const llvm::TargetMachine &machine) {
  // What LLVM puts into code of its own accord; others, like encryption, it only uses when asked to.
  static constexpr llvm::StringLiteral relevant[] = {
      "sse3",        "ssse3",       "sse4.1",       "sse4.2",     "sse4a",        "popcnt",
      "movbe",       "lzcnt",       "bmi",          "bmi2",       "tbm",          "avx",
      "avx2",        "fma",         "fma4",         "xop",        "f16c",         "avx512f",
      "avx512cd",    "avx512bw",    "avx512dq",     "avx512vl",   "avx512ifma",   "avx512vbmi",
      "avx512vbmi2", "avx512vnni",  "avx512bf16",   "avx512fp16", "avx512bitalg", "avx512vpopcntdq",
      "avxvnni",     "avxvnniint8", "avxvnniint16", "avxifma",    "avxneconvert", "gfni"};
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
    // But for what must run on every CPU.
    if (!function.hasFnAttribute("target-cpu")) {
      function.addFnAttr("target-cpu", machine.getTargetCPU());
      function.addFnAttr("target-features", machine.getTargetFeatureString());
      function.addFnAttr("prefer-vector-width", width);
    }
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
