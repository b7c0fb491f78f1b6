//===- StableHLOEvaluate.cpp - The reference evaluator as a pass ----------===//

#include "systole/Reference/Attributes.h"
#include "systole/Reference/Passes.h"

using namespace mlir;

namespace systole::reference {
#define GEN_PASS_DEF_STABLEHLOEVALUATE
#include "systole/Reference/Passes.h.inc"
} // namespace systole::reference

using namespace systole::reference;

/// Makes `values` what the function returns.
static void replaceBody(func::FuncOp function, ArrayRef<systole::Array> values) {
  Block &block = function.getBody().front();
  OpBuilder builder(block.getTerminator());
  SmallVector<Value> constants;
  for (const systole::Array &value : values)
    constants.push_back(systole::stablehlo::ConstantOp::create(builder, function.getLoc(),
                                                               toAttribute(function.getContext(), value)));
  block.getTerminator()->setOperands(constants);
  SmallVector<Operation *> ops =
      llvm::map_to_vector(block.without_terminator(), [](Operation &op) { return &op; });
  for (Operation *op : llvm::reverse(ops))
    if (op->use_empty())
      op->erase();
}

namespace {
struct StableHLOEvaluate : public systole::reference::impl::StableHLOEvaluateBase<StableHLOEvaluate> {
  using StableHLOEvaluateBase::StableHLOEvaluateBase;

  void runOnOperation() override {
    WalkResult walked = getOperation()->walk([](Operation *op) {
      if (op->getName().getDialectNamespace() != "graph")
        return WalkResult::advance();
      op->emitOpError("is of the graph dialect, which is legalized first: run graph-to-stablehlo before "
                      "stablehlo-evaluate");
      return WalkResult::interrupt();
    });
    if (walked.wasInterrupted())
      return signalPassFailure();
    // All functions are evaluated before any is changed: they may call each other.
    SmallVector<std::pair<func::FuncOp, std::vector<systole::Array>>> results;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isPrivate() || function.isExternal() || function.getNumArguments() != 0)
        continue;
      absl::StatusOr<std::vector<systole::Array>> values = evaluate(function, {}, {arithmetic, fuel});
      if (!values.ok()) {
        emitError(function.getLoc()) << "can't be evaluated: " << std::string(values.status().message());
        return signalPassFailure();
      }
      results.emplace_back(function, std::move(*values));
    }
    for (auto &[function, values] : results)
      replaceBody(function, values);
  }
};
} // namespace
