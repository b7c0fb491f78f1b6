//===- ExpandLinearAlgebra.cpp - Factorizations in loops and products -----===//

#include "LinearAlgebra.h"

#include "systole/Transforms/Passes.h"

using namespace mlir;

namespace systole {
#define GEN_PASS_DEF_STABLEHLOEXPANDLINEARALGEBRA
#include "systole/Transforms/Passes.h.inc"
} // namespace systole

using namespace systole;
using namespace systole::stablehlo;

/// The value as one batch of matrices.
static Term asBatch(const Term &x) {
  int64_t rows = x.size(x.rank() - 2), columns = x.size(x.rank() - 1);
  return x.reshape({x.type().getNumElements() / (rows * columns), rows, columns});
}

static Type wideType(Type element) {
  auto floating = dyn_cast<FloatType>(element);
  return floating && floating.getWidth() < 32 ? Float32Type::get(element.getContext()) : element;
}

static void expand(CholeskyOp op) {
  OpBuilder builder(op);
  Term operand(builder, op.getLoc(), op.getA());
  Term a = asBatch(operand.convert(wideType(operand.element())));
  // The upper factor is the lower one of the conjugate transpose, whose lower triangle is the upper one.
  Term factor = cholesky(op.getLower() ? a : conjugateTranspose(a));
  if (!op.getLower())
    factor = conjugateTranspose(factor);
  op.replaceAllUsesWith(Value(factor.reshape(operand.shape()).convert(operand.element())));
}

static void expand(TriangularSolveOp op) {
  OpBuilder builder(op);
  Term a(builder, op.getLoc(), op.getA()), b = a.with(op.getB());
  Type element = b.element(), wide = wideType(element);
  Transpose transpose = op.getTransposeA();
  TriangularSystem system{op.getLeftSide(), op.getLower(), op.getUnitDiagonal(),
                          transpose == Transpose::TRANSPOSE || transpose == Transpose::ADJOINT,
                          transpose == Transpose::ADJOINT};
  Term x = solveTriangular(asBatch(a.convert(wide)), asBatch(b.convert(wide)), system);
  op.replaceAllUsesWith(Value(x.reshape(b.shape()).convert(element)));
}

static bool isStatic(Value value) { return cast<RankedTensorType>(value.getType()).hasStaticShape(); }

static bool isEmpty(Value value) { return cast<RankedTensorType>(value.getType()).getNumElements() == 0; }

namespace {
struct StableHLOExpandLinearAlgebra
    : public systole::impl::StableHLOExpandLinearAlgebraBase<StableHLOExpandLinearAlgebra> {
  void runOnOperation() override {
    getOperation().walk([&](Operation *op) {
      if (auto factorization = dyn_cast<CholeskyOp>(op); factorization && isStatic(factorization.getA())) {
        if (isEmpty(factorization.getA()))
          op->replaceAllUsesWith(ValueRange(factorization.getA()));
        else
          expand(factorization);
        op->erase();
      } else if (auto solve = dyn_cast<TriangularSolveOp>(op);
                 solve && isStatic(solve.getA()) && isStatic(solve.getB())) {
        if (isEmpty(solve.getB()))
          op->replaceAllUsesWith(ValueRange(solve.getB()));
        else
          expand(solve);
        op->erase();
      }
    });
  }
};
} // namespace
