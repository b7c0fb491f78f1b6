//===- EmulateTypes.cpp - Element types that a machine lacks --------------===//

#include "EmulatedTypes/Splitter.h"

#include "systole/Transforms/Passes.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEMULATETYPES
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct StableHLOEmulateTypes : public systole::impl::StableHLOEmulateTypesBase<StableHLOEmulateTypes> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal())
      return;
    emulated::expandSingleResultOps(function);
    emulated::Splitter(function).run();
  }
};
} // namespace
