//===- Patterns.h - Legalization of graph ops, by family --------*- C++ -*-===//
//
// The legalization of an op is a function that, given the op and its operands, writes what computes its
// results:
//
//   static Value lowerSquare(graph::SquareOp, graph::SquareOp::Adaptor operands, HloBuilder &build) {
//     return build.mul(operands.getX(), operands.getX());
//   }
//   …
//   add<graph::SquareOp>(patterns, lowerSquare);
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_PATTERNS_H
#define SYSTOLE_LIB_CONVERSION_GRAPHTOSTABLEHLO_PATTERNS_H

#include "HloBuilder.h"

#include "systole/Dialect/Graph/IR/GraphOps.h"

#include "mlir/Transforms/DialectConversion.h"

namespace systole {

/// Applies a function that gives a Value or, for ops of several results, a vector of them.
template <typename Op, typename Lowering> class LoweringPattern : public mlir::OpConversionPattern<Op> {
public:
  LoweringPattern(mlir::MLIRContext *context, Lowering lowering)
      : mlir::OpConversionPattern<Op>(context), lowering(lowering) {}

  mlir::LogicalResult matchAndRewrite(Op op, Op::Adaptor operands,
                                      mlir::ConversionPatternRewriter &rewriter) const override {
    HloBuilder build(rewriter, op.getLoc());
    rewriter.replaceOp(op, lowering(op, operands, build));
    return mlir::success();
  }

private:
  Lowering lowering;
};

template <typename Op, typename Lowering> void add(mlir::RewritePatternSet &patterns, Lowering lowering) {
  patterns.add<LoweringPattern<Op, Lowering>>(patterns.getContext(), lowering);
}

/// The type of an op's only result.
template <typename Op> mlir::RankedTensorType resultType(Op op) {
  return llvm::cast<mlir::RankedTensorType>(op->getResult(0).getType());
}

/// `axis` counted from the front.
inline int64_t normalizeAxis(int64_t axis, int64_t rank) { return axis < 0 ? axis + rank : axis; }

void populateElementwisePatterns(mlir::RewritePatternSet &patterns);
void populateActivationPatterns(mlir::RewritePatternSet &patterns);
void populateContractionPatterns(mlir::RewritePatternSet &patterns);
void populateConvolutionPatterns(mlir::RewritePatternSet &patterns);
void populatePoolingPatterns(mlir::RewritePatternSet &patterns);
void populateNormalizationPatterns(mlir::RewritePatternSet &patterns);
void populateSoftmaxPatterns(mlir::RewritePatternSet &patterns);
void populateReductionPatterns(mlir::RewritePatternSet &patterns);
void populateShapePatterns(mlir::RewritePatternSet &patterns);
void populateControlFlowPatterns(mlir::RewritePatternSet &patterns);

} // namespace systole

#endif
