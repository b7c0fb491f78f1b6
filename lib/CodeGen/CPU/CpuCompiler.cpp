//===- CpuCompiler.cpp - From a program to native code --------------------===//

#include "systole/CodeGen/CPU/CpuCompiler.h"

#include "Attributes.h"
#include "Constants.h"
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
  for (auto function : module.getOps<func::FuncOp>()) {
    auto description = function->getAttrOfType<DictionaryAttr>(customCallAttribute);
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

namespace {

/// Runs the phases one by one, and tells who watches what each has made.
class Phases {
public:
  Phases(ModuleOp module, const CpuOptions &options) : module(module), options(options) {}

  template <typename Build> LogicalResult run(StringRef name, Build build) {
    PassManager manager(module->getContext(), ModuleOp::getOperationName());
    // Each pass's result has been checked by its own tests; users get the time.
    manager.enableVerifier(static_cast<bool>(options.onPhase));
    build(manager);
    if (failed(manager.run(module)))
      return failure();
    if (options.onPhase)
      options.onPhase(name, module);
    return success();
  }

private:
  ModuleOp module;
  const CpuOptions &options;
};

} // namespace

FailureOr<CpuArtifact> systole::cpu::compileForCpu(ModuleOp original, const CpuOptions &options) {
  MLIRContext *context = original.getContext();
  auto entry = original.lookupSymbol<func::FuncOp>(options.entry);
  if (!entry || entry.isDeclaration())
    return original.emitError("there is no function @") << options.entry << " with a body to compile";
  std::string error;
  std::unique_ptr<llvm::TargetMachine> machine = makeTargetMachine(options, error);
  if (!machine)
    return original.emitError("can't compile for the CPU that was asked for: ") << error;
  DialectRegistry registry;
  registerCpuDialects(registry);
  context->appendDialectRegistry(registry);

  OwningOpRef<ModuleOp> module = original.clone();
  module->lookupSymbol<func::FuncOp>(options.entry).setPublic();
  Phases phases(*module, options);
  if (failed(phases.run("linalg", [&](PassManager &manager) { buildLinalgPhase(manager, options); })))
    return failure();
  CpuArtifact artifact;
  artifact.signature = {describe(entry.getArgumentTypes()), describe(entry.getResultTypes())};
  artifact.hostCalls = hostCallsOf(*module);
  VectorUnit unit = vectorUnit(*machine);
  if (failed(phases.run("fusion", [&](PassManager &manager) { buildFusionPhase(manager, options); })) ||
      failed(phases.run("buffers", [&](PassManager &manager) { buildBufferPhase(manager, options); })))
    return failure();
  if (!options.embedConstants) {
    artifact.constants = constantsOf(*module);
    artifact.constantBytes = blobBytes(artifact.constants);
    if (options.onConstants)
      options.onConstants(artifact.constants, artifact.constantBytes);
  }
  if (failed(phases.run("loops", [&](PassManager &manager) { buildLoopPhase(manager, options, unit); })) ||
      failed(phases.run("llvm", [&](PassManager &manager) { buildLLVMPhase(manager, options); })))
    return failure();

  llvm::LLVMContext llvmContext;
  std::unique_ptr<llvm::Module> native = translateModuleToLLVMIR(*module, llvmContext, "systole");
  if (!native)
    return original.emitError("the program could not be translated to LLVM IR");
  artifact.object = emitObject(*native, *machine);
  auto donations = (*module)->getAttrOfType<DenseI64ArrayAttr>(donationsAttribute);
  for (auto [result, argument] : llvm::zip_equal(artifact.signature.results, donations.asArrayRef()))
    result.donatedArgument = argument;
  artifact.arenaBytes = (*module)->getAttrOfType<IntegerAttr>(arenaBytesAttribute).getInt();
  artifact.symbol = options.symbol;
  artifact.cpu = machine->getTargetCPU().str();
  artifact.requiredFeatures = usedFeatures(*machine);
  return artifact;
}
