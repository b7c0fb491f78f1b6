//===- Registration.cpp - Every dialect and pass of the project -----------===//

#include "systole/Compiler/Registration.h"

#include "systole/CodeGen/CPU/Passes.h"
#include "systole/CodeGen/TPU/Passes.h"
#include "systole/Conversion/GraphToStableHLO/Passes.h"
#include "systole/Conversion/KernelToTPU/Passes.h"
#include "systole/Conversion/StableHLOToLinalg/Passes.h"
#include "systole/Dialect/Graph/IR/GraphOps.h"
#include "systole/Dialect/Kernel/IR/KernelOps.h"
#include "systole/Dialect/SDY/IR/SDYOps.h"
#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/CheckOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"
#include "systole/Dialect/StableHLO/Transforms/Passes.h"
#include "systole/Dialect/TPU/IR/TPUOps.h"
#include "systole/Reference/Passes.h"
#include "systole/Transforms/Passes.h"
#include "systole/Transforms/Pipelines.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Transforms/Passes.h"

void systole::registerAllDialects(mlir::DialectRegistry &registry) {
  mlir::registerAllDialects(registry);
  registry.insert<graph::GraphDialect, stablehlo::StableHLODialect, chlo::CHLODialect, check::CheckDialect,
                  kernel::KernelDialect, sdy::SDYDialect, tpu::TPUDialect>();
}

/// Those of MLIR's passes that the CPU backend is made of beside the general ones.
static void registerPassesOfTheCpuPipeline() {
  mlir::bufferization::registerEmptyTensorEliminationPass();
  mlir::bufferization::registerOneShotBufferizePass();
  mlir::memref::registerExpandStridedMetadataPass();
  mlir::registerLowerAffinePass();
  mlir::registerConvertComplexToStandardPass();
  mlir::registerConvertMathToLLVMPass();
  mlir::registerConvertMathToLibmPass();
  mlir::registerSCFToControlFlowPass();
  mlir::registerConvertVectorToLLVMPass();
  mlir::registerConvertComplexToLLVMPass();
  mlir::registerArithToLLVMConversionPass();
  mlir::registerFinalizeMemRefToLLVMConversionPass();
  mlir::registerConvertFuncToLLVMPass();
  mlir::registerConvertControlFlowToLLVMPass();
  mlir::registerUBToLLVMConversionPass();
  mlir::registerReconcileUnrealizedCastsPass();
}

void systole::registerAllPasses() {
  mlir::registerTransformsPasses();
  registerPassesOfTheCpuPipeline();
  stablehlo::registerStableHLOTransformsPasses();
  reference::registerReferencePasses();
  registerTransformsPasses();
  registerGraphToStableHLOPasses();
  registerTargetIndependentPipelines();
  tpu::registerKernelToTPUPasses();
  registerStableHLOToLinalgPasses();
  cpu::registerCpuPasses();
  tpu::registerCodeGenTPUPasses();
  tpu::registerTPUPipelines();
}
