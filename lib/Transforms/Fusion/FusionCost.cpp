//===- FusionCost.cpp - What a fusion saves and costs ---------------------===//

#include "FusionCost.h"

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole;
using namespace systole::fusion;

int64_t systole::fusion::bytesOf(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  Type element = type.getElementType();
  int64_t parts = 1;
  if (auto complex = dyn_cast<ComplexType>(element)) {
    parts = 2;
    element = complex.getElementType();
  }
  if (auto quantized = dyn_cast<quant::QuantizedType>(element))
    element = quantized.getStorageType();
  return type.getNumElements() * parts * llvm::divideCeil(element.getIntOrFloatBitWidth(), 8);
}

int64_t systole::fusion::workPerElement(Operation *op) {
  return TypeSwitch<Operation *, int64_t>(op)
      .Case<stablehlo::DivOp, stablehlo::RemOp, stablehlo::SqrtOp, stablehlo::RsqrtOp>([](auto) { return 8; })
      .Case<stablehlo::ExpOp, stablehlo::Expm1Op, stablehlo::LogOp, stablehlo::Log1pOp, stablehlo::LogisticOp,
            stablehlo::TanhOp, stablehlo::SineOp, stablehlo::CosineOp, stablehlo::TanOp, stablehlo::CbrtOp,
            stablehlo::PowOp, stablehlo::Atan2Op>([](auto) { return 24; })
      .Default([](Operation *) { return 1; });
}

bool systole::fusion::isExpensive(Operation *op) { return workPerElement(op) > 1; }

llvm::SetVector<Value> systole::fusion::inputsOf(const Node &node) {
  llvm::SetVector<Value> inputs;
  node.forEachOp([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      Operation *producer = operand.getDefiningOp();
      if (producer && node.computes(producer))
        continue;
      if (!producer || !kernel::isLeaf(producer) || op == node.root)
        inputs.insert(operand);
      else if (auto broadcast = dyn_cast<stablehlo::BroadcastInDimOp>(producer))
        inputs.insert(broadcast.getOperand());
    }
  });
  return inputs;
}

SmallVector<Value> systole::fusion::outputsOf(const FusionGraph &graph, FusionGraph::Id id) {
  SmallVector<Value> outputs;
  for (Operation *op : graph[id].members)
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(), [&](Operation *user) { return !graph[id].members.contains(user); }))
        outputs.push_back(result);
  return outputs;
}
