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
    sizes.clear();
    for (auto function : module.getOps<func::FuncOp>())
      if (failed(inlineInto(function)))
        return signalPassFailure();
    eraseUnused(module);
  }

  // More than any program has that a person or a framework writes out; a few functions that call each other
  // twice stand for any number.
  static constexpr int64_t maximumOperations = int64_t(1) << 20;

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
    int64_t operations = 0;
    func::CallOp unknown;
    function.walk([&](Operation *op) {
      ++operations;
      if (findCallee(op))
        calls.push_back(op);
      else if (auto call = dyn_cast<func::CallOp>(op); call && !unknown)
        unknown = call;
    });
    if (unknown)
      return unknown->emitOpError("calls function '")
             << unknown.getCallee() << "', which has no body: expected one that the module defines";
    for (Operation *call : calls) {
      func::FuncOp callee = findCallee(call);
      if (states.lookup(callee) == State::Visiting)
        return call->emitOpError("makes function '")
               << callee.getName()
               << "' call itself; a program can't recurse, so write the repetition as a loop, a graph.while "
                  "or stablehlo.while";
      if (states.lookup(callee) == State::Unvisited && failed(inlineInto(callee)))
        return failure();
      operations += sizes.lookup(callee);
      if (operations > maximumOperations)
        return call->emitOpError("makes function '")
               << function.getName() << "' more than " << maximumOperations
               << " operations, with those of the functions it calls; write repetitions as loops, "
                  "graph.while or stablehlo.while";
      if (failed(inlineCall(call, callee)))
        return failure();
    }
    states[function] = State::Done;
    sizes[function] = operations;
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

  // Private functions that no public one and nothing else leads to.
  void eraseUnused(ModuleOp module) {
    SmallVector<Operation *> reached;
    DenseSet<Operation *> used;
    auto reach = [&](Operation *op) {
      if (used.insert(op).second)
        reached.push_back(op);
    };
    for (Operation &op : module.getOps())
      if (auto function = dyn_cast<func::FuncOp>(op); !function || !function.isPrivate())
        reach(&op);
    while (!reached.empty()) {
      std::optional<SymbolTable::UseRange> uses = SymbolTable::getSymbolUses(reached.pop_back_val());
      // An op that is unknown may name anything.
      if (!uses)
        return;
      for (SymbolTable::SymbolUse use : *uses)
        if (Operation *named = symbols->lookup(use.getSymbolRef().getRootReference()))
          reach(named);
    }
    for (auto function : llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
      if (!used.contains(function))
        function.erase();
  }

  SymbolTable *symbols = nullptr;
  DenseMap<Operation *, State> states;
  DenseMap<Operation *, int64_t>
      sizes; // of functions that are done: their operations, those of callees included
};
} // namespace
