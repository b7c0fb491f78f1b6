//===- FusionContract.cpp - Which bodies a fusion may have ----------------===//

#include "systole/Dialect/Kernel/IR/FusionContract.h"

#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace systole::kernel;
namespace stablehlo = systole::stablehlo;

std::optional<Monoid> systole::kernel::matchMonoid(Region &body) {
  if (!body.hasOneBlock() || body.front().getNumArguments() != 2 || body.front().getOperations().size() != 2)
    return std::nullopt;
  Block &block = body.front();
  Operation &combine = block.front();
  if (combine.getNumOperands() != 2 || combine.getNumResults() != 1 ||
      block.getTerminator()->getNumOperands() != 1 ||
      block.getTerminator()->getOperand(0) != combine.getResult(0))
    return std::nullopt;
  Value first = block.getArgument(0), second = block.getArgument(1);
  Value lhs = combine.getOperand(0), rhs = combine.getOperand(1);
  if (!(lhs == first && rhs == second) && !(lhs == second && rhs == first))
    return std::nullopt;
  return TypeSwitch<Operation *, std::optional<Monoid>>(&combine)
      .Case<stablehlo::AddOp>([](auto) { return Monoid::Add; })
      .Case<stablehlo::MulOp>([](auto) { return Monoid::Multiply; })
      .Case<stablehlo::MinOp>([](auto) { return Monoid::Minimum; })
      .Case<stablehlo::MaxOp>([](auto) { return Monoid::Maximum; })
      .Case<stablehlo::AndOp>([](auto) { return Monoid::And; })
      .Case<stablehlo::OrOp>([](auto) { return Monoid::Or; })
      .Case<stablehlo::XorOp>([](auto) { return Monoid::Xor; })
      .Default([](Operation *) { return std::nullopt; });
}

std::optional<Monoid> systole::kernel::matchMonoid(stablehlo::ReduceOp reduce) {
  return reduce.getInputs().size() == 1 ? matchMonoid(reduce.getBody()) : std::nullopt;
}

namespace {
RankedTensorType staticTensor(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() ? type : RankedTensorType();
}

bool hasShape(Value value, ArrayRef<int64_t> shape) {
  RankedTensorType type = staticTensor(value);
  return type && type.getShape() == shape;
}
} // namespace

bool systole::kernel::isElementwise(Operation *op) {
  if (!op->hasTrait<stablehlo::Elementwise>() || op->getNumResults() != 1 || op->getNumRegions() != 0 ||
      op->getNumOperands() == 0)
    return false;
  RankedTensorType result = staticTensor(op->getResult(0));
  if (!result)
    return false;
  bool mayHaveScalars = isa<stablehlo::SelectOp, stablehlo::ClampOp>(op);
  return llvm::all_of(op->getOperands(), [&](Value operand) {
    return hasShape(operand, result.getShape()) || (mayHaveScalars && hasShape(operand, {}));
  });
}

bool systole::kernel::isElementwiseOfOneShape(Operation *op) {
  if (!isElementwise(op))
    return false;
  ArrayRef<int64_t> shape = cast<RankedTensorType>(op->getResult(0).getType()).getShape();
  return llvm::all_of(op->getOperands(), [&](Value operand) { return hasShape(operand, shape); });
}

bool systole::kernel::isLeaf(Operation *op) {
  if (op->getNumResults() != 1 || !staticTensor(op->getResult(0)))
    return false;
  if (auto broadcast = dyn_cast<stablehlo::BroadcastInDimOp>(op))
    return staticTensor(broadcast.getOperand()) != nullptr;
  if (auto constant = dyn_cast<stablehlo::ConstantOp>(op))
    return isa<SplatElementsAttr>(constant.getValue());
  return isa<stablehlo::IotaOp>(op);
}

namespace {
/// Checks one body; what it has seen so far is in its members.
class BodyVerifier {
public:
  explicit BodyVerifier(FusionOp fusion) : fusion(fusion), block(fusion.getBody().front()) {}

  LogicalResult verify() {
    if (failed(verifyArguments()))
      return failure();
    switch (fusion.getKind()) {
    case FusionKind::Elementwise:
      return verifyElementwise();
    case FusionKind::Reduction:
      return verifyReduction();
    case FusionKind::Contraction:
      return verifyRooted<stablehlo::DotGeneralOp>("dot_general");
    case FusionKind::Convolution:
      return verifyRooted<stablehlo::ConvolutionOp>("convolution");
    }
    llvm_unreachable("unknown kind of fusion");
  }

private:
  LogicalResult verifyArguments() {
    for (BlockArgument argument : block.getArguments()) {
      if (!staticTensor(argument))
        return fusion.emitOpError("operand ") << argument.getArgNumber() << " has type " << argument.getType()
                                              << "; a fusion takes tensors of static shape";
      if (argument.use_empty())
        return fusion.emitOpError("operand ") << argument.getArgNumber() << " is not used by the body";
    }
    for (Value output : fusion.getOutputs())
      if (!staticTensor(output))
        return fusion.emitOpError("has a result of type ")
               << output.getType() << "; a fusion yields tensors of static shape";
    return success();
  }

  bool isLeafOf(Operation &op, ArrayRef<int64_t> shape) {
    if (!isLeaf(&op) || !hasShape(op.getResult(0), shape))
      return false;
    auto broadcast = dyn_cast<stablehlo::BroadcastInDimOp>(op);
    return !broadcast || isa<BlockArgument>(broadcast.getOperand());
  }

  /// Whether `op` is an elementwise op or a leaf of `shape`; if not, says so.
  LogicalResult verifyMember(Operation &op, ArrayRef<int64_t> shape) {
    bool elementwise = isElementwiseOfOneShape(&op) && hasShape(op.getResult(0), shape);
    if (elementwise || isLeafOf(op, shape))
      return success();
    InFlightDiagnostic diagnostic = op.emitOpError("does not belong in a fusion of kind ")
                                    << stringifyFusionKind(fusion.getKind())
                                    << "; expected an elementwise op of shape [";
    llvm::interleaveComma(shape, diagnostic);
    return diagnostic << "], or a broadcast of an argument, an iota or a splat constant of that shape";
  }

  LogicalResult verifyOneResultShape() {
    ArrayRef<int64_t> shape = staticTensor(fusion.getOutputs().front()).getShape();
    for (Value output : fusion.getOutputs())
      if (!hasShape(output, shape))
        return fusion.emitOpError("has results of unlike shapes, ")
               << fusion.getOutputs().front().getType() << " and " << output.getType();
    return success();
  }

  LogicalResult verifyElementwise() {
    if (failed(verifyOneResultShape()))
      return failure();
    ArrayRef<int64_t> shape = staticTensor(fusion.getOutputs().front()).getShape();
    bool computes = false;
    for (Operation &op : block.without_terminator()) {
      if (failed(verifyMember(op, shape)))
        return failure();
      computes |= isElementwise(&op);
    }
    return computes ? success() : fusion.emitOpError("holds no elementwise op");
  }

  LogicalResult verifyReduction() {
    auto reduce = fusion.getOutputs().size() == 1 ? fusion.getYielded(0).getDefiningOp<stablehlo::ReduceOp>()
                                                  : stablehlo::ReduceOp();
    if (!reduce || !matchMonoid(reduce))
      return fusion.emitOpError(
          "must yield one value, that of a reduce of one input by add, multiply, minimum, "
          "maximum, and, or, or xor");
    RankedTensorType reduced = staticTensor(reduce.getInputs().front());
    for (Operation &op : block.without_terminator()) {
      bool isInitialValue = isLeaf(&op) && op.getResult(0) == reduce.getInitValues().front();
      if (&op != reduce && !isInitialValue && failed(verifyMember(op, reduced.getShape())))
        return failure();
    }
    Value initial = reduce.getInitValues().front();
    if (!isa<BlockArgument>(initial) && !initial.getDefiningOp<stablehlo::ConstantOp>())
      return reduce.emitOpError("must take its initial value from an argument of the fusion or a constant");
    return success();
  }

  template <typename Root> LogicalResult verifyRooted(StringRef name) {
    if (failed(verifyOneResultShape()))
      return failure();
    auto roots = block.getOps<Root>();
    if (!llvm::hasSingleElement(roots))
      return fusion.emitOpError("must hold one ") << name;
    Root root = *roots.begin();
    if (!isa<BlockArgument>(root.getLhs()) || !isa<BlockArgument>(root.getRhs()))
      return root.emitOpError("must take its operands from the arguments of the fusion");
    ArrayRef<int64_t> shape = staticTensor(fusion.getOutputs().front()).getShape();
    if (!hasShape(root->getResult(0), shape))
      return root.emitOpError("must have the shape of the fusion's results");
    for (Operation &op : block.without_terminator())
      if (&op != root && failed(verifyMember(op, shape)))
        return failure();
    return success();
  }

  FusionOp fusion;
  Block &block;
};
} // namespace

LogicalResult systole::kernel::verifyFusionBody(FusionOp fusion) { return BodyVerifier(fusion).verify(); }
