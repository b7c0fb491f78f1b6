//===- Clusters.cpp - Groups elementwise ops into kernels -----------------===//

#include "Lowering.h"

#include "ElementwiseKernel.h"
#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {
/// Operands from outside that keep the kernel's tiles large and its registers few.
constexpr size_t kMostOperands = 12;
constexpr size_t kMostOps = 256;
} // namespace

Cluster *Lowering::clusterOf(Value value) {
  Operation *op = value.getDefiningOp();
  for (Cluster &cluster : clusters)
    if (op && cluster.ops.contains(op))
      return &cluster;
  return nullptr;
}

/// Whether something other than `ops` needs the value. A fusion is seen through.
bool Lowering::isUsedOutside(Value value, const SetVector<Operation *> &ops) {
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    if (ops.contains(user))
      continue;
    if (auto fusion = dyn_cast<kernel::FusionOp>(user)) {
      if (isUsedOutside(fusion.getBody().front().getArgument(use.getOperandNumber()), ops))
        return true;
      continue;
    }
    if (isa<kernel::YieldOp>(user)) {
      if (isUsedOutside(user->getParentOp()->getResult(use.getOperandNumber()), ops))
        return true;
      continue;
    }
    return true;
  }
  return false;
}

LogicalResult Lowering::addToCluster(Operation *op) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  // Flushes clusters of other shapes first: scalar operands of select and clamp.
  for (Value operand : op->getOperands())
    if (Cluster *cluster = clusterOf(resolve(operand));
        cluster && ArrayRef(cluster->shape) != type.getShape())
      if (failed(flush(cluster)))
        return failure();

  Cluster *cluster = nullptr;
  for (Cluster &candidate : clusters)
    if (ArrayRef(candidate.shape) == type.getShape())
      cluster = &candidate;
  // Splats are constants of the registers, and no operands of the kernel.
  auto operandsOf = [](const Cluster &of) {
    return llvm::count_if(of.views, [](const TensorView &operand) { return !operand.splat; });
  };
  if (cluster && (cluster->ops.size() >= kMostOps ||
                  static_cast<size_t>(operandsOf(*cluster)) + op->getNumOperands() > kMostOperands)) {
    if (failed(flush(cluster)))
      return failure();
    cluster = nullptr;
  }
  if (!cluster) {
    cluster = &clusters.emplace_back();
    cluster->shape.assign(type.getShape().begin(), type.getShape().end());
  }
  for (Value operand : op->getOperands()) {
    Value source = resolve(operand);
    Operation *producer = source.getDefiningOp();
    if ((producer && cluster->ops.contains(producer)) || llvm::is_contained(cluster->operands, source))
      continue;
    TensorView operandView = view(source);
    if (operandView.shape.size() != cluster->shape.size()) {
      operandView.shape = cluster->shape;
      operandView.strides.assign(cluster->shape.size(), 0);
    }
    cluster->operands.push_back(source);
    cluster->views.push_back(operandView);
  }
  cluster->ops.insert(op);
  return success();
}

LogicalResult Lowering::flush(Cluster *pending) {
  auto position = llvm::find_if(clusters, [&](Cluster &cluster) { return &cluster == pending; });
  Cluster cluster = std::move(*position);
  clusters.erase(position);

  SmallVector<Value> results;
  for (Operation *op : cluster.ops)
    if (isUsedOutside(op->getResult(0), cluster.ops))
      results.push_back(op->getResult(0));
  SmallVector<TensorView> inputs, outputs;
  SmallVector<Value> inputValues;
  for (auto [operand, operandView] : llvm::zip(cluster.operands, cluster.views)) {
    if (operandView.splat)
      continue;
    inputs.push_back(withFastRows(operand.getLoc(), operandView));
    inputValues.push_back(operand);
  }
  for (Value result : results) {
    outputs.push_back(newResult(result));
    bind(result, outputs.back());
  }
  if (results.empty())
    return success();

  return emitElementwiseKernel(
      kernel, cluster.ops.front()->getLoc(), inputs, outputs, cluster.ops.size(),
      [&](ArrayRef<Value> registers) -> FailureOr<SmallVector<Value>> {
        DenseMap<Value, Value> values;
        for (auto [operand, operandView] : llvm::zip(cluster.operands, cluster.views))
          if (operandView.splat)
            values[operand] = splatConstant(kernel, operandView.splat, operandView.elementType);
        for (auto [operand, vector] : llvm::zip(inputValues, registers))
          values[operand] = vector;
        for (Operation *op : cluster.ops) {
          SmallVector<Value> operands;
          for (Value operand : op->getOperands())
            operands.push_back(values.lookup(resolve(operand)));
          FailureOr<Value> result = evaluateElementwise(kernel, op, operands);
          if (failed(result))
            return failure();
          values[op->getResult(0)] = *result;
        }
        SmallVector<Value> vectors;
        for (Value result : results)
          vectors.push_back(values.lookup(result));
        return vectors;
      });
}

LogicalResult Lowering::flushAll() {
  while (!clusters.empty())
    if (failed(flush(&clusters.front())))
      return failure();
  return success();
}

} // namespace systole::tpu
