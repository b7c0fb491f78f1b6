//===- Layout.h - Which order dimensions have in memory ---------*- C++ -*-===//
//
// StableHLO has no layouts: a tensor lies in memory with its last dimension closest together. To choose a
// layout is to choose the order of the dimensions, and to change one is a transpose. So layout assignment is
// this:
//
//   1. give each convolution the order of dimensions that its code wants, with transposes around it;
//   2. move the transposes through what lies between until they meet their inverses and cancel, or reach a
//   constant, which is
//      transposed at compile time, or an argument or result of the program, where they must stay.
//
//   conv NCHW → + bias → max → conv NCHW      as it comes
//   T⁻¹ → conv → T → + bias → max → T⁻¹ → conv → T      step 1
//   T⁻¹ → conv → + bias → max → conv → T      step 2: T has sunk through the addition and the maximum and met
//   T⁻¹
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_TRANSFORMS_LAYOUT_LAYOUT_H
#define SYSTOLE_LIB_TRANSFORMS_LAYOUT_LAYOUT_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/PatternMatch.h"

namespace systole::layout {

/// Where a convolution's features are.
enum class Preference { FeaturesLast, FeaturesFirst };

/// Step 1, for one convolution.
void canonicalize(stablehlo::ConvolutionOp op, Preference preference, mlir::RewriterBase &rewriter);

/// Step 2, downward: transposes sink through ops that do not care.
void populateSinkingPatterns(mlir::RewritePatternSet &patterns);
/// Step 2, around loops: a loop-carried value takes the layout that its loop's body wants.
void populateLoopPatterns(mlir::RewritePatternSet &patterns);
/// The constant with its dimensions permuted; null if its elements are not whole bytes in memory, or all the
/// same.
mlir::DenseElementsAttr transposeConstant(mlir::ElementsAttr attribute, llvm::ArrayRef<int64_t> permutation);
/// Transposes of constants, done.
void populateConstantPatterns(mlir::RewritePatternSet &patterns);

llvm::SmallVector<int64_t> inverse(llvm::ArrayRef<int64_t> permutation);
/// `values`, one for each dimension of the transpose's result, in the order of its operand's dimensions.
template <typename T>
llvm::SmallVector<T> toOperandOrder(llvm::ArrayRef<T> values, llvm::ArrayRef<int64_t> permutation) {
  llvm::SmallVector<T> result(values.size());
  for (auto [to, from] : llvm::enumerate(permutation))
    result[from] = values[to];
  return result;
}

} // namespace systole::layout

#endif
