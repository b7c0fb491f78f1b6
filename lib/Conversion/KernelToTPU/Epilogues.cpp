//===- Epilogues.cpp - Fusions whose product goes on in registers ---------===//
//
// Of a fusion with a contraction or a convolution, what follows the product is computed by the matrix
// kernel, tile by tile, before the results leave VMEM. Where the kernel can't take it, the fusion is lowered
// op by op like any other block.
//
//===----------------------------------------------------------------------===//

#include "Lowering.h"

#include "VectorMath.h"

using namespace mlir;

namespace systole::tpu {

namespace {

/// More would leave too little of VMEM for the product's own tiles.
constexpr size_t kMostFullOperands = 3, kMostOperands = 12;

bool isNarrow(Type type) {
  Type element = getElementTypeOrSelf(type);
  return element.isIntOrFloat() && element.getIntOrFloatBitWidth() <= 32;
}

/// The one product of the fusion, if it is one that the matrix kernel computes.
Operation *findRoot(Block &body) {
  Operation *root = nullptr;
  for (Operation &op : body.without_terminator()) {
    if (!isa<stablehlo::DotGeneralOp, stablehlo::ConvolutionOp>(op))
      continue;
    if (root)
      return nullptr;
    root = &op;
  }
  auto isUsual = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape() && isa<FloatType>(tensor.getElementType()) &&
           tensor.getNumElements() > 0;
  };
  if (!root || !llvm::all_of(root->getOperandTypes(), isUsual) || !isUsual(root->getResult(0).getType()))
    return nullptr;
  if (auto convolution = dyn_cast<stablehlo::ConvolutionOp>(root))
    if (convolution.getFeatureGroupCount() > 1 || convolution.getBatchGroupCount() > 1)
      return nullptr;
  return root;
}

/// Whether the op is a view of what comes from outside the fusion.
bool isLeaf(Operation *op) {
  if (auto broadcast = dyn_cast<stablehlo::BroadcastInDimOp>(op))
    return isa<BlockArgument>(broadcast.getOperand());
  return isa<stablehlo::ConstantOp, stablehlo::IotaOp>(op);
}

} // namespace

/// Sorts the ops: what is computed on registers, and the values that these take from elsewhere. False where
/// the kernel can't compute it.
bool Lowering::collectEpilogue(kernel::FusionOp fusion, Operation *root, Epilogue &epilogue) {
  Block &body = fusion.getBody().front();
  Operation *last = fusion.getYielded(0).getDefiningOp();
  if (!last || last == root || !isElementwise(last))
    return false;
  auto shape = cast<ShapedType>(root->getResult(0).getType()).getShape();
  for (Operation &op : body.without_terminator()) {
    if (&op == root || isLeaf(&op))
      continue;
    if (!isElementwise(&op))
      return false;
    epilogue.ops.push_back(&op);
    for (Type type : llvm::concat<const Type>(op.getOperandTypes(), op.getResultTypes()))
      if (!isNarrow(type) || cast<ShapedType>(type).getShape() != shape)
        return false;
    for (Value operand : op.getOperands()) {
      Operation *producer = operand.getDefiningOp();
      bool isComputed =
          producer && producer->getBlock() == &body && (producer == root || isElementwise(producer));
      if (!isComputed && !llvm::is_contained(epilogue.operands, operand))
        epilogue.operands.push_back(operand);
    }
  }
  return epilogue.operands.size() <= kMostOperands;
}

/// Whether the transfers of the operands would be fast: along its lines, an operand must lie close or be
/// constant everywhere.
bool Lowering::hasFastOperands(const Epilogue &epilogue) {
  size_t full = 0;
  for (const TensorView &operand : epilogue.views) {
    if (operand.splat)
      continue;
    bool isLine = true;
    size_t last = operand.shape.size();
    for (size_t i = 0; i < operand.shape.size(); ++i) {
      isLine &= i + 1 == operand.shape.size() || operand.shape[i] == 1 || operand.strides[i] == 0;
      last = operand.shape[i] != 1 ? i : last;
    }
    if (last < operand.shape.size() && operand.strides[last] != 1 && !operand.isSingleElement())
      return false;
    full += !isLine;
  }
  return full <= kMostFullOperands;
}

FailureOr<bool> Lowering::lowerWithEpilogue(kernel::FusionOp fusion) {
  Block &body = fusion.getBody().front();
  Operation *root = findRoot(body);
  Epilogue collected;
  if (!root || fusion.getOutputs().size() != 1 || !collectEpilogue(fusion, root, collected))
    return false;
  for (Operation &op : body.without_terminator())
    if (isLeaf(&op) ? failed(lowerOp(&op)) : failed(checkTypes(&op)))
      return failure();
  for (Value operand : collected.operands)
    collected.views.push_back(view(operand));
  if (hasFailed)
    return failure();
  if (!hasFastOperands(collected))
    return false;

  collected.productType = getElementTypeOrSelf(root->getResult(0));
  collected.resultType = getElementTypeOrSelf(fusion.getYielded(0));
  collected.evaluate = [this, root, yielded = fusion.getYielded(0),
                        &collected](Value product, ArrayRef<Value> registers) -> FailureOr<Value> {
    DenseMap<Value, Value> values;
    values[root->getResult(0)] = product;
    for (auto [operand, operandView, vector] : llvm::zip(collected.operands, collected.views, registers))
      values[operand] =
          operandView.splat ? splatConstant(kernel, operandView.splat, operandView.elementType) : vector;
    for (Operation *op : collected.ops) {
      SmallVector<Value> operands;
      for (Value operand : op->getOperands())
        operands.push_back(values.lookup(operand));
      FailureOr<Value> value = evaluateElementwise(kernel, op, operands);
      if (failed(value))
        return failure();
      values[op->getResult(0)] = *value;
    }
    return values.lookup(yielded);
  };
  epilogue = &collected;
  LogicalResult status = lowerOp(root);
  epilogue = nullptr;
  if (failed(status))
    return failure();
  // What the root is bound to holds the fusion's result.
  TensorView result = view(root->getResult(0));
  bind(fusion.getYielded(0), result);
  aliases[fusion.getOutputs()[0]] = fusion.getYielded(0);
  return true;
}

} // namespace systole::tpu
