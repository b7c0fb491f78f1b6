//===- KernelToTPU.cpp - From StableHLO to a tpu.program ------------------===//

#include "systole/Conversion/KernelToTPU/KernelToTPU.h"

#include "ArgReductions.h"
#include "Lowering.h"

#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

using namespace mlir;

namespace systole::tpu {

/// Emitters compute addresses where they need them. Equal ones become one, outside of the loops they don't
/// depend on; only then does the scheduler see which accesses have one base.
static void shareAddresses(ProgramOp program) {
  IRRewriter rewriter(program.getContext());
  DominanceInfo dominance;
  eliminateCommonSubExpressions(rewriter, dominance, program);
  program.walk([](LoopLikeOpInterface loop) { moveLoopInvariantCode(loop); });
  eliminateCommonSubExpressions(rewriter, dominance, program);
}

FailureOr<MemoryPlan> convertToTPU(ModuleOp module, const ConversionOptions &options) {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  if (!main || main.isExternal())
    return module.emitError("has no function @main with a body, the entry of a TPU program");
  expandArgReductions(module);
  OpBuilder builder(module.getContext());
  builder.setInsertionPointToEnd(module.getBody());
  // The function is already called @main; symbols are unique in a module.
  auto program = ProgramOp::create(builder, main.getLoc(), "main_tpu");
  builder.setInsertionPointToEnd(&program.getBody().front());
  Lowering lowering(module, builder, options);
  if (failed(lowering.lowerMain(main))) {
    program.erase();
    return failure();
  }
  FailureOr<MemoryPlan> plan = lowering.plan(main);
  if (failed(plan))
    program.erase();
  else
    shareAddresses(program);
  return plan;
}

} // namespace systole::tpu
