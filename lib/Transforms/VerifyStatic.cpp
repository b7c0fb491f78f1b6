//===- VerifyStatic.cpp - What every backend can take ---------------------===//

#include "systole/Transforms/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOVERIFYSTATIC
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

namespace {

LogicalResult checkOp(Operation *op) {
  if (isa<DynamicBroadcastInDimOp, DynamicConvOp, DynamicGatherOp, DynamicIotaOp, DynamicPadOp,
          DynamicReshapeOp, RealDynamicSliceOp>(op))
    return op->emitOpError()
           << "computes its shape while the program runs; programs are compiled for static shapes, "
              "so make the sizes constants, and compile once for each that is needed";
  if (isa<SetDimensionSizeOp, GetDimensionSizeOp>(op))
    return op->emitOpError()
           << "acts on a size that is known only while the program runs; give every dimension a "
              "size, and compile once for each that is needed";
  for (Type type : op->getResultTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (tensor && !tensor.hasStaticShape())
      return op->emitOpError() << "has a result of dynamic shape, " << tensor
                               << "; give every dimension a size, and compile once for each that is needed";
    if (isa<FutureType>(type) || isa<TokenType>(type))
      return op->emitOpError() << "has a result of type " << type
                               << ", which no op of a compiled program has";
  }
  return success();
}

struct StableHLOVerifyStatic : public systole::impl::StableHLOVerifyStaticBase<StableHLOVerifyStatic> {
  void runOnOperation() override {
    bool failedAny = false;
    getOperation().walk([&](Operation *op) { failedAny |= failed(checkOp(op)); });
    if (failedAny)
      signalPassFailure();
  }
};
} // namespace
