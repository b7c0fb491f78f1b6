//===- ExpandMath.cpp - Elementary functions without calls ----------------===//

#include "MathBuilder.h"

#include "systole/CodeGen/CPU/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

#include "llvm/ADT/TypeSwitch.h"

namespace systole::cpu {
#define GEN_PASS_DEF_CPUEXPANDMATH
#include "systole/CodeGen/CPU/Passes.h.inc"
} // namespace systole::cpu

using namespace mlir;
using namespace systole::cpu;

namespace {

/// The x of a quotient 1 / (1 + exp(-x)), or null.
Value matchLogistic(arith::DivFOp op) {
  auto isOne = [](Value value) { return matchPattern(value, m_OneFloat()); };
  auto sum = op.getRhs().getDefiningOp<arith::AddFOp>();
  if (!isOne(op.getLhs()) || !sum)
    return {};
  Value other = isOne(sum.getLhs()) ? sum.getRhs() : isOne(sum.getRhs()) ? sum.getLhs() : Value();
  auto exponential = other ? other.getDefiningOp<math::ExpOp>() : math::ExpOp();
  auto negation = exponential ? exponential.getOperand().getDefiningOp<arith::NegFOp>() : arith::NegFOp();
  return negation ? negation.getOperand() : Value();
}

/// Tensors have become loops by now.
bool isExpandable(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return (vector ? vector.getElementType() : type).isF32();
}

class ExpandMath : public systole::cpu::impl::CpuExpandMathBase<ExpandMath> {
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation().walk([&](Operation *op) { ops.push_back(op); });
    // Quotients first, while the exponentials in them are still to be seen.
    for (Operation *op : ops)
      if (auto quotient = dyn_cast<arith::DivFOp>(op); quotient && isExpandable(quotient.getType()))
        if (Value x = matchLogistic(quotient))
          replace(op, [&](MathBuilder &math) { return math.logistic(x); });
    for (Operation *op : ops)
      if (!erased.contains(op) && isa<math::MathDialect>(op->getDialect()))
        expand(op);
  }

  void replace(Operation *op, llvm::function_ref<Value(MathBuilder &)> build) {
    OpBuilder builder(op);
    MathBuilder math(builder, op->getLoc(), op->getResult(0).getType());
    op->getResult(0).replaceAllUsesWith(build(math));
    // What only fed this goes with it.
    SmallVector<Operation *> unused{op};
    while (!unused.empty()) {
      Operation *next = unused.pop_back_val();
      SmallVector<Value> operands(next->getOperands());
      erased.insert(next);
      next->erase();
      for (Value operand : operands)
        if (Operation *producer = operand.getDefiningOp();
            producer && isa<math::ExpOp, arith::AddFOp, arith::NegFOp>(producer) && producer->use_empty() &&
            !llvm::is_contained(unused, producer))
          unused.push_back(producer);
    }
  }

  void expand(Operation *op) {
    Value x = op->getOperand(0);
    if (x.getType().isF64() && isa<math::ExpM1Op>(op))
      return callLibm(op, "expm1");
    if (!isExpandable(x.getType()))
      return;
    llvm::TypeSwitch<Operation *>(op)
        .Case([&](math::ExpOp) { replace(op, [&](MathBuilder &math) { return math.exp(x); }); })
        .Case([&](math::ExpM1Op) { replace(op, [&](MathBuilder &math) { return math.expm1(x); }); })
        .Case([&](math::LogOp) { replace(op, [&](MathBuilder &math) { return math.log(x); }); })
        .Case([&](math::Log1pOp) { replace(op, [&](MathBuilder &math) { return math.log1p(x); }); })
        .Case([&](math::TanhOp) { replace(op, [&](MathBuilder &math) { return math.tanh(x); }); })
        .Case([&](math::ErfOp) { replace(op, [&](MathBuilder &math) { return math.erf(x); }); });
  }

  /// MLIR's own lowering of expm1 is exp(x) - 1, which is what the function exists to avoid.
  void callLibm(Operation *op, StringRef name) {
    OpBuilder builder(op);
    auto type = builder.getFunctionType(op->getOperandTypes(), op->getResultTypes());
    Operation *known = getOperation().lookupSymbol(name);
    if (auto function = dyn_cast_or_null<func::FuncOp>(known);
        known && (!function || function.getFunctionType() != type)) {
      op->emitOpError("needs libm's function ") << name << ", and the module has something else of that name";
      return signalPassFailure();
    }
    if (!known) {
      OpBuilder atStart = OpBuilder::atBlockBegin(getOperation().getBody());
      func::FuncOp::create(atStart, op->getLoc(), name, type).setPrivate();
    }
    auto call = func::CallOp::create(builder, op->getLoc(), name, op->getResultTypes(), op->getOperands());
    op->replaceAllUsesWith(call);
    op->erase();
  }

  llvm::DenseSet<Operation *> erased;
};

} // namespace
