//===- LinalgAnalysis.cpp - What a linalg op does and costs ---------------===//

#include "LinalgAnalysis.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace systole::cpu;

Cost systole::cpu::bodyCost(linalg::LinalgOp op) {
  Cost cost;
  op.getBlock()->walk([&](Operation *nested) {
    if (nested->hasTrait<OpTrait::IsTerminator>() || isa<arith::ConstantOp, linalg::IndexOp>(nested))
      return;
    bool isFunction = isa<math::MathDialect>(nested->getDialect()) &&
                      !isa<math::AbsFOp, math::AbsIOp, math::CopySignOp, math::FmaOp, math::FloorOp>(nested);
    if (isFunction || nested->getNumRegions() != 0 ||
        isa<arith::DivFOp, arith::DivSIOp, arith::DivUIOp, arith::RemFOp, arith::RemSIOp, arith::RemUIOp>(
            nested))
      ++cost.functions;
    else
      ++cost.simple;
  });
  return cost;
}

/// Looks through a conversion.
static Value source(Value value) {
  Operation *op = value.getDefiningOp();
  if (op && isa<arith::ExtFOp, arith::ExtSIOp, arith::ExtUIOp>(op))
    return op->getOperand(0);
  return value;
}

bool systole::cpu::isMultiplyAccumulate(linalg::LinalgOp op) {
  if (op.getNumReductionLoops() == 0 || op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return false;
  Block *body = op.getBlock();
  Value sum = body->getTerminator()->getOperand(0);
  Operation *add = sum.getDefiningOp();
  if (!add || !isa<arith::AddFOp, arith::AddIOp>(add))
    return false;
  Value accumulator = body->getArgument(2);
  Value product = add->getOperand(0) == accumulator ? add->getOperand(1) : add->getOperand(0);
  if (add->getOperand(0) != accumulator && add->getOperand(1) != accumulator)
    return false;
  Operation *multiply = product.getDefiningOp();
  if (!multiply || !isa<arith::MulFOp, arith::MulIOp>(multiply))
    return false;
  return source(multiply->getOperand(0)) == body->getArgument(0) &&
         source(multiply->getOperand(1)) == body->getArgument(1);
}
