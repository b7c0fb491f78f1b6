//===- Pipeline.cpp - The phases of the CPU backend -----------------------===//

#include "systole/CodeGen/CPU/Passes.h"

#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace systole::cpu;

void systole::cpu::buildLinalgPhase(OpPassManager &manager) {
  manager.addPass(createConvertStableHLOToLinalg());
  manager.addPass(createCSEPass());
  manager.addPass(createCpuFuseElementwise());
  manager.addPass(createCSEPass());
}

void systole::cpu::buildBufferPhase(OpPassManager &manager, const CpuOptions &options) {
  CpuPrepareEntryOptions prepare;
  prepare.entry = options.entry;
  prepare.constantThreshold = options.constantThreshold;
  manager.addPass(createCpuPrepareEntry(prepare));
  // Before the analysis, so that results are computed where the caller wants them.
  manager.addPass(bufferization::createEmptyTensorEliminationPass());
  manager.addPass(bufferization::createOneShotBufferizePass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

void systole::cpu::buildLoopPhase(OpPassManager &manager, const CpuOptions &options, VectorUnit unit) {
  CpuLowerLinalgOptions lower;
  lower.vectorBytes = unit.bytes;
  lower.vectorRegisters = unit.registers;
  manager.addNestedPass<func::FuncOp>(createCpuLowerLinalg(lower));
  // Buffers of which only the shape was used go away before the arena is planned.
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(createCpuPlanArena());
  manager.addPass(createCpuOutlineKernels());
}

void systole::cpu::buildLLVMPhase(OpPassManager &manager) {
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  // Complex functions become real ones, which are then expanded.
  manager.addPass(createConvertComplexToStandardPass());
  manager.addPass(createCpuExpandMath());
  ConvertMathToLLVMPassOptions math;
  // The approximation is log(1 + x), which is what log1p exists to avoid.
  math.approximateLog1p = false;
  manager.addPass(createConvertMathToLLVMPass(math));
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createConvertComplexToLLVMPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  ConvertFuncToLLVMPassOptions functions;
  functions.useBarePtrCallConv = true;
  manager.addPass(createConvertFuncToLLVMPass(functions));
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createUBToLLVMConversionPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
}

void systole::cpu::buildEntryPhase(OpPassManager &manager, const CpuOptions &options) {
  CpuFinalizeEntryOptions finalize;
  finalize.entry = options.entry;
  finalize.symbol = options.symbol;
  finalize.embedConstants = options.embedConstants;
  manager.addPass(createCpuFinalizeEntry(finalize));
}

void systole::cpu::registerCpuPasses() {
  registerCPUPasses();
  PassPipelineRegistration<>("cpu-pipeline", "All phases of the CPU backend, down to the LLVM dialect",
                             [](OpPassManager &manager) {
                               CpuOptions options;
                               buildLinalgPhase(manager);
                               buildBufferPhase(manager, options);
                               buildLoopPhase(manager, options, VectorUnit());
                               buildLLVMPhase(manager);
                               buildEntryPhase(manager, options);
                             });
}
