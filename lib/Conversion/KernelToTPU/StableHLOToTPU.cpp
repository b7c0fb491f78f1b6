//===- StableHLOToTPU.cpp - The pass around convertToTPU ------------------===//

#include "systole/Conversion/KernelToTPU/KernelToTPU.h"
#include "systole/Conversion/KernelToTPU/Passes.h"

#include "systole/Dialect/TPU/IR/TPUOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace systole::tpu {

#define GEN_PASS_DEF_STABLEHLOTOTPUPASS
#include "systole/Conversion/KernelToTPU/Passes.h.inc"

namespace {

DenseI64ArrayAttr getAddresses(Builder &builder, ArrayRef<TensorPlacement> placements) {
  SmallVector<int64_t> addresses;
  for (const TensorPlacement &placement : placements)
    addresses.push_back(placement.address);
  return builder.getDenseI64ArrayAttr(addresses);
}

class StableHLOToTPUPass : public impl::StableHLOToTPUPassBase<StableHLOToTPUPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    ConversionOptions options;
    options.hbmBytes = hbmBytes;
    FailureOr<MemoryPlan> plan = convertToTPU(module, options);
    if (failed(plan))
      return signalPassFailure();
    for (auto function : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      function.erase();
    auto program = *module.getOps<ProgramOp>().begin();
    program.setSymName("main");
    Builder builder(&getContext());
    program->setAttr("arguments", getAddresses(builder, plan->arguments));
    program->setAttr("results", getAddresses(builder, plan->results));
    program->setAttr("hbm_bytes", builder.getI64IntegerAttr(plan->totalBytes));
    program->setAttr("vmem_bytes", builder.getI64IntegerAttr(plan->peakVmemBytes));
  }
};

} // namespace
} // namespace systole::tpu
