//===- Patterns.h - The simplifier's families of rules ----------*- C++ -*-===//
//
// One file and one function for each family of ops. A rule is a function from an op to success or failure; it
// looks at the op's operands and their producers and never walks the module.
//
// What all rules keep: the value of each result, bit for bit, in IEEE arithmetic, where no operand is a
// signaling NaN and up to the sign and payload of a NaN. Rules that change rounding are in a group of their
// own, which is added only when an option allows it. On a machine that flushes subnormal numbers, a rule that
// removes an operation also removes its flush.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_SIMPLIFY_PATTERNS_H
#define SYSTOLE_LIB_TRANSFORMS_SIMPLIFY_PATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace systole::simplify {

void populateArithmeticPatterns(mlir::RewritePatternSet &patterns);
void populateReassociationPatterns(mlir::RewritePatternSet &patterns);
void populateLogicPatterns(mlir::RewritePatternSet &patterns);
void populateConversionPatterns(mlir::RewritePatternSet &patterns);
void populateReshapePatterns(mlir::RewritePatternSet &patterns);
void populateBroadcastPatterns(mlir::RewritePatternSet &patterns);
void populateMotionPatterns(mlir::RewritePatternSet &patterns);
void populatePadPatterns(mlir::RewritePatternSet &patterns);
void populateSlicePatterns(mlir::RewritePatternSet &patterns);
void populateIndexingPatterns(mlir::RewritePatternSet &patterns);
void populateReductionPatterns(mlir::RewritePatternSet &patterns);
void populateReductionReassociationPatterns(mlir::RewritePatternSet &patterns);
void populateDotPatterns(mlir::RewritePatternSet &patterns);
void populateConvolutionPatterns(mlir::RewritePatternSet &patterns);
void populateBatchNormFoldingPatterns(mlir::RewritePatternSet &patterns);
void populateControlFlowPatterns(mlir::RewritePatternSet &patterns);

} // namespace systole::simplify

#endif
