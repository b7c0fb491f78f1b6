//===- DropShardings.cpp - A program for one device has no shardings ------===//

#include "systole/Transforms/Passes.h"

#include "systole/Dialect/SDY/IR/SDYOps.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_SDYDROPSHARDINGS
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;

namespace {
struct SDYDropShardings : public systole::impl::SDYDropShardingsBase<SDYDropShardings> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    bool failedAny = false;
    // Inner computations before those around them.
    module.walk([&](Operation *op) {
      dropAttributes(op);
      failedAny |= failed(dropOp(op));
    });
    if (failedAny)
      return signalPassFailure();
    // Collectives may still name a mesh.
    for (auto mesh : llvm::make_early_inc_range(module.getOps<sdy::MeshOp>()))
      if (SymbolTable::symbolKnownUseEmpty(mesh, module))
        mesh.erase();
  }

private:
  static void dropAttributes(Operation *op) {
    auto isSharding = [](NamedAttribute attribute) {
      return isa_and_nonnull<sdy::SDYDialect>(attribute.getNameDialect());
    };
    for (NamedAttribute attribute : llvm::to_vector(op->getDiscardableAttrs()))
      if (isSharding(attribute))
        op->removeDiscardableAttr(attribute.getName());
    auto function = dyn_cast<FunctionOpInterface>(op);
    if (!function)
      return;
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      for (NamedAttribute attribute : llvm::to_vector(function.getArgAttrs(index)))
        if (isSharding(attribute))
          function.removeArgAttr(index, attribute.getName());
    for (unsigned index = 0; index < function.getNumResults(); ++index)
      for (NamedAttribute attribute : llvm::to_vector(function.getResultAttrs(index)))
        if (isSharding(attribute))
          function.removeResultAttr(index, attribute.getName());
  }

  LogicalResult dropOp(Operation *op) {
    if (isa<sdy::ShardingConstraintOp, sdy::ReshardOp, sdy::PropagationBarrierOp>(op)) {
      op->replaceAllUsesWith(op->getOperands());
      op->erase();
    } else if (isa<sdy::ShardingGroupOp>(op)) {
      op->erase();
    } else if (auto computation = dyn_cast<sdy::NamedComputationOp>(op)) {
      unwrap(op, computation.getBody());
    } else if (auto computation = dyn_cast<sdy::ManualComputationOp>(op)) {
      FailureOr<int64_t> devices = countDevices(computation);
      if (failed(devices))
        return failure();
      if (*devices != 1)
        return op->emitOpError()
               << "is written for each of " << *devices
               << " devices, and programs are compiled for one; export the program with a mesh "
                  "of one device";
      unwrap(op, computation.getBody());
    }
    return success();
  }

  /// Puts a computation's ops in its place.
  static void unwrap(Operation *op, Region &body) {
    IRRewriter rewriter(op->getContext());
    Block &block = body.front();
    Operation *terminator = block.getTerminator();
    SmallVector<Value> results(terminator->getOperands());
    rewriter.inlineBlockBefore(&block, op, op->getOperands());
    // Results that are the body's arguments have become the operands.
    results.assign(terminator->operand_begin(), terminator->operand_end());
    rewriter.eraseOp(terminator);
    rewriter.replaceOp(op, results);
  }

  /// How many devices differ along a computation's manual axes.
  FailureOr<int64_t> countDevices(sdy::ManualComputationOp op) {
    if (op.getManualAxes().getValue().empty())
      return 1;
    ArrayRef<sdy::TensorShardingAttr> shardings = op.getInShardings().getShardings();
    if (shardings.empty())
      shardings = op.getOutShardings().getShardings();
    if (shardings.empty())
      return op.emitOpError() << "has manual axes, and no sharding that names their mesh";
    Attribute reference = shardings.front().getMeshOrRef();
    auto mesh = dyn_cast<sdy::MeshAttr>(reference);
    if (!mesh) {
      auto symbol = SymbolTable::lookupNearestSymbolFrom<sdy::MeshOp>(op, cast<FlatSymbolRefAttr>(reference));
      if (!symbol)
        return op.emitOpError() << "names the mesh " << reference << ", which the module does not define";
      mesh = symbol.getMesh();
    }
    int64_t count = 1;
    for (StringAttr axis : op.getManualAxes().getValue()) {
      auto found = llvm::find_if(mesh.getAxes(),
                                 [&](sdy::MeshAxisAttr candidate) { return candidate.getName() == axis; });
      if (found == mesh.getAxes().end())
        return op.emitOpError() << "has the manual axis " << axis << ", which its mesh lacks";
      count *= found->getSize();
    }
    return count;
  }
};
} // namespace
