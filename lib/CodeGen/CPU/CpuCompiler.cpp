//===- CpuCompiler.cpp - From a program to native code --------------------===//

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include "Attributes.h"
#include "Constants.h"
#include "HostCheck.h"
#include "TargetMachine.h"

#include "systole/CodeGen/CPU/Passes.h"
#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Linalg/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/TensorInferTypeOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/TensorTilingInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/Transforms/SubsetInsertionOpInterfaceImpl.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"

#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"

using namespace mlir;
using namespace systole;
using namespace systole::cpu;

void systole::cpu::registerCpuDialects(DialectRegistry &registry) {
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerBufferizableOpInterfaceExternalModels(registry);
  linalg::registerSubsetOpInterfaceExternalModels(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerInferTypeOpInterfaceExternalModels(registry);
  tensor::registerSubsetOpInterfaceExternalModels(registry);
  tensor::registerTilingInterfaceExternalModels(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
}

static std::vector<CpuTensor> describe(TypeRange types) {
  std::vector<CpuTensor> tensors;
  for (Type type : types) {
    auto tensor = cast<RankedTensorType>(type);
    CpuTensor description;
    llvm::raw_string_ostream(description.elementType) << tensor.getElementType();
    description.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
    description.bytes = bufferBytes(tensor);
    tensors.push_back(std::move(description));
  }
  return tensors;
}

static std::vector<CpuTensor> describe(ArrayAttr types) {
  return describe(TypeRange(llvm::to_vector(types.getAsValueRange<TypeAttr>())));
}

/// The functions of the host that the module declares, in the order in which they are numbered.
static std::vector<CpuHostCall> hostCallsOf(ModuleOp module) {
  std::vector<CpuHostCall> calls;
  for (Operation &function : *module.getBody()) {
    auto description = function.getAttrOfType<DictionaryAttr>(customCallAttribute);
    if (!description)
      continue;
    std::string config;
    if (auto text = description.getAs<StringAttr>("config"))
      config = text.str();
    else
      llvm::raw_string_ostream(config) << description.get("config");
    calls.push_back({description.getAs<StringAttr>("name").str(),
                     std::move(config),
                     function.getLoc(),
                     {describe(description.getAs<ArrayAttr>("operands")),
                      describe(description.getAs<ArrayAttr>("results"))}});
  }
  return calls;
}

static void addDialects(MLIRContext *context) {
  DialectRegistry registry;
  registerCpuDialects(registry);
  context->appendDialectRegistry(registry);
}

static LogicalResult runPasses(ModuleOp module, const CpuOptions &options,
                               llvm::function_ref<void(OpPassManager &)> build) {
  PassManager manager(module->getContext(), ModuleOp::getOperationName());
  // Each pass's result has been checked by its own tests; users get the time.
  manager.enableVerifier(static_cast<bool>(options.onPhase));
  build(manager);
  return manager.run(module);
}

/// Buffers have no types of tensors any more, so that the module keeps them.
static LogicalResult recordSignature(ModuleOp module, const CpuOptions &options) {
  auto entry = module.lookupSymbol<func::FuncOp>(options.entry);
  if (!entry || entry.isDeclaration())
    return module.emitError("there is no function @") << options.entry << " with a body to compile";
  entry.setPublic();
  Builder builder(module.getContext());
  module->setAttr(argumentTypesAttribute, builder.getTypeArrayAttr(entry.getArgumentTypes()));
  module->setAttr(resultTypesAttribute, builder.getTypeArrayAttr(entry.getResultTypes()));
  return success();
}

/// The phases after which something is known that the caller waits for.
static constexpr llvm::StringLiteral linalgPhase = "linalg", buffersPhase = "buffers";

static constexpr CpuPhase phases[] = {
    {linalgPhase, "loops over tensors, in linalg"},
    {buffersPhase, "the same over buffers, with large constants moved out"},
    {"loops", "vectorized loops over one arena, each kernel a function"},
    {"llvm", "the LLVM dialect"},
};

ArrayRef<CpuPhase> systole::cpu::cpuPhases() { return phases; }

/// Needs addDialects.
static LogicalResult runPhase(ModuleOp module, StringRef phase, const CpuOptions &options,
                              llvm::TargetMachine &machine) {
  if (phase == linalgPhase && failed(recordSignature(module, options)))
    return failure();
  return runPasses(module, options, [&](OpPassManager &manager) {
    if (phase == linalgPhase)
      buildLinalgPhase(manager);
    else if (phase == buffersPhase)
      buildBufferPhase(manager, options);
    else if (phase == "loops")
      buildLoopPhase(manager, options, vectorUnit(machine));
    else
      buildLLVMPhase(manager);
  });
}

static std::unique_ptr<llvm::TargetMachine> findMachine(ModuleOp module, const CpuOptions &options) {
  std::string error;
  std::unique_ptr<llvm::TargetMachine> machine = makeTargetMachine(options, error);
  if (!machine)
    module.emitError("can't compile for the CPU that was asked for: ") << error;
  return machine;
}

LogicalResult systole::cpu::runCpuPhase(ModuleOp module, StringRef phase, const CpuOptions &options) {
  std::unique_ptr<llvm::TargetMachine> machine = findMachine(module, options);
  if (!machine)
    return failure();
  addDialects(module.getContext());
  return runPhase(module, phase, options, *machine);
}

/// Checks that a module that was fed in after a phase has what the phases before leave on it.
static LogicalResult checkAttributes(ModuleOp module) {
  auto missing = [&](StringRef name) {
    return module.emitError("the module lacks the attribute ")
           << name << ", which the phases of the CPU give it";
  };
  for (StringRef name : {argumentTypesAttribute, resultTypesAttribute})
    if (auto types = module->getAttrOfType<ArrayAttr>(name);
        !types || !llvm::all_of(types, [](Attribute type) {
          auto attribute = dyn_cast<TypeAttr>(type);
          return attribute && isa<RankedTensorType>(attribute.getValue());
        }))
      return missing(name);
  if (!module->getAttrOfType<IntegerAttr>(arenaBytesAttribute))
    return missing(arenaBytesAttribute);
  auto donations = module->getAttrOfType<DenseI64ArrayAttr>(donationsAttribute);
  if (!donations ||
      static_cast<size_t>(donations.size()) != module->getAttrOfType<ArrayAttr>(resultTypesAttribute).size())
    return missing(donationsAttribute);
  return success();
}

/// What a caller needs to know besides the code.
static void describeProgram(ModuleOp module, CpuArtifact &artifact) {
  artifact.signature = {describe(module->getAttrOfType<ArrayAttr>(argumentTypesAttribute)),
                        describe(module->getAttrOfType<ArrayAttr>(resultTypesAttribute))};
  artifact.hostCalls = hostCallsOf(module);
  auto donations = module->getAttrOfType<DenseI64ArrayAttr>(donationsAttribute);
  for (auto [result, argument] : llvm::zip_equal(artifact.signature.results, donations.asArrayRef()))
    result.donatedArgument = argument;
  artifact.arenaBytes = module->getAttrOfType<IntegerAttr>(arenaBytesAttribute).getInt();
}

/// Takes the module through the phases that are left. The constants are known, and are told of, early.
static LogicalResult runPhases(ModuleOp module, const CpuOptions &options, llvm::TargetMachine &machine,
                               CpuArtifact &artifact) {
  for (auto [index, phase] : llvm::enumerate(phases)) {
    if (index >= options.phasesDone) {
      if (failed(runPhase(module, phase.name, options, machine)))
        return failure();
      if (options.onPhase)
        options.onPhase(phase.name, module);
    }
    if (phase.name != buffersPhase)
      continue;
    if (failed(checkConstants(module)))
      return failure();
    if (options.embedConstants)
      continue;
    artifact.constants = constantsOf(module);
    artifact.constantBytes = blobBytes(artifact.constants);
    if (options.onConstants)
      options.onConstants(artifact.constants, artifact.constantBytes);
  }
  return success();
}

FailureOr<CpuArtifact> systole::cpu::compileForCpu(ModuleOp original, const CpuOptions &options) {
  std::unique_ptr<llvm::TargetMachine> machine = findMachine(original, options);
  if (!machine)
    return failure();
  addDialects(original.getContext());
  OwningOpRef<ModuleOp> module = original.clone();
  CpuArtifact artifact;
  if (failed(runPhases(*module, options, *machine, artifact)) || failed(checkAttributes(*module)))
    return failure();
  describeProgram(*module, artifact);
  if (failed(runPasses(*module, options, [&](OpPassManager &manager) { buildEntryPhase(manager, options); })))
    return failure();

  llvm::LLVMContext llvmContext;
  std::unique_ptr<llvm::Module> native = translateModuleToLLVMIR(*module, llvmContext, "systole");
  if (!native)
    return original.emitError("the program could not be translated to LLVM IR");
  artifact.requiredFeatures = usedFeatures(*machine);
  addHostCheck(*native, options.symbol, artifact.requiredFeatures);
  artifact.object = emitObject(*native, *machine);
  artifact.symbol = options.symbol;
  artifact.cpu = machine->getTargetCPU().str();
  return artifact;
}
