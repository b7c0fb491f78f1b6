//===- KernelToTPU.cpp - From StableHLO to a tpu.program ------------------===//

#include "systole/Conversion/KernelToTPU/KernelToTPU.h"

#include "Lowering.h"

using namespace mlir;

namespace systole::tpu {

FailureOr<MemoryPlan> convertToTPU(ModuleOp module, const ConversionOptions &options) {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  if (!main || main.isExternal())
    return module.emitError("has no function @main with a body, the entry of a TPU program");
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
  return plan;
}

} // namespace systole::tpu
