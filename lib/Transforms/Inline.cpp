//===- Inline.cpp - Calls and composites become their bodies --------------===//

#include "systole/Transforms/Passes.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOINLINE
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct StableHLOInline : public systole::impl::StableHLOInlineBase<StableHLOInline> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    SymbolTable table(module);
    symbols = &table;
    states.clear();
    for (auto function : module.getOps<func::FuncOp>())
      if (failed(inlineInto(function)))
        return signalPassFailure();
    eraseUnused(module);
  }

private:
  enum class State { Unvisited, Visiting, Done };

  // The function that `op` stands for, if it is a call or a composite of a function with a body.
  func::FuncOp findCallee(Operation *op) {
    StringRef name;
    if (auto call = dyn_cast<func::CallOp>(op))
      name = call.getCallee();
    else if (auto composite = dyn_cast<stablehlo::CompositeOp>(op))
      name = composite.getDecomposition();
    else
      return {};
    auto callee = symbols->lookup<func::FuncOp>(name);
    return callee && !callee.isDeclaration() ? callee : func::FuncOp();
  }

  // Callees first, so that what is copied holds no calls any more.
  LogicalResult inlineInto(func::FuncOp function) {
    states[function] = State::Visiting;
    SmallVector<Operation *> calls;
    function.walk([&](Operation *op) {
      if (findCallee(op))
        calls.push_back(op);
    });
    for (Operation *call : calls) {
      func::FuncOp callee = findCallee(call);
      if (states.lookup(callee) == State::Visiting)
        return call->emitOpError("makes function '")
               << callee.getName()
               << "' call itself; a program can't recurse, so write the repetition as a stablehlo.while";
      if (states.lookup(callee) == State::Unvisited && failed(inlineInto(callee)))
        return failure();
      if (failed(inlineCall(call, callee)))
        return failure();
    }
    states[function] = State::Done;
    return success();
  }

  LogicalResult inlineCall(Operation *call, func::FuncOp callee) {
    if (!callee.getBody().hasOneBlock())
      return call->emitOpError("calls function '") << callee.getName() << "', which has more than one block";
    Block &body = callee.getBody().front();
    if (!llvm::equal(call->getOperandTypes(), body.getArgumentTypes()) ||
        !llvm::equal(call->getResultTypes(), body.getTerminator()->getOperandTypes()))
      return call->emitOpError("does not agree with function '")
             << callee.getName() << "' in its operand or result types";
    OpBuilder builder(call);
    IRMapping mapping;
    mapping.map(body.getArguments(), call->getOperands());
    for (Operation &op : body.without_terminator()) {
      Operation *copy = builder.clone(op, mapping);
      copy->setLoc(CallSiteLoc::get(op.getLoc(), call->getLoc()));
    }
    SmallVector<Value> results = llvm::map_to_vector(body.getTerminator()->getOperands(),
                                                     [&](Value value) { return mapping.lookup(value); });
    call->replaceAllUsesWith(results);
    call->erase();
    return success();
  }

  // Private functions that nobody names any more; one may have named another.
  void eraseUnused(ModuleOp module) {
    for (bool changed = true; changed;) {
      changed = false;
      for (auto function : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
        if (function.isPrivate() && SymbolTable::symbolKnownUseEmpty(function, module)) {
          function.erase();
          changed = true;
        }
    }
  }

  SymbolTable *symbols = nullptr;
  DenseMap<Operation *, State> states;
};
} // namespace
