//===- StableHLOToLinalg.cpp - The pass -----------------------------------===//

#include "Lowering.h"

#include "systole/Conversion/StableHLOToLinalg/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace systole {
#define GEN_PASS_DEF_CONVERTSTABLEHLOTOLINALG
#include "systole/Conversion/StableHLOToLinalg/Passes.h.inc"
} // namespace systole

using namespace mlir;

namespace {

class ConvertStableHLOToLinalg
    : public systole::impl::ConvertStableHLOToLinalgBase<ConvertStableHLOToLinalg> {
  void runOnOperation() override {
    OpBuilder builder(&getContext());
    SmallVector<func::FuncOp> functions(getOperation().getOps<func::FuncOp>());
    SmallVector<OwningOpRef<func::FuncOp>> converted;
    for (func::FuncOp function : functions) {
      if (function.isPrivate())
        continue;
      systole::Lowering lowering(getOperation(), builder);
      auto translation = lowering.convertFunction(function);
      if (failed(translation))
        return signalPassFailure();
      converted.push_back(std::move(*translation));
      for (OwningOpRef<func::FuncOp> &declaration : lowering.takeHostFunctions())
        converted.push_back(std::move(declaration));
    }
    for (func::FuncOp function : functions)
      function.erase();
    for (OwningOpRef<func::FuncOp> &function : converted)
      getOperation().push_back(function.release());
  }
};

} // namespace
