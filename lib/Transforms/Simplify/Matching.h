//===- Matching.h - What the simplifier's rules ask of values ---*- C++ -*-===//

#ifndef SYSTOLE_LIB_TRANSFORMS_SIMPLIFY_MATCHING_H
#define SYSTOLE_LIB_TRANSFORMS_SIMPLIFY_MATCHING_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

#include "mlir/IR/PatternMatch.h"

#include <optional>

namespace systole::simplify {

/// The tensor type of `value` if its shape is static, else null.
mlir::RankedTensorType staticType(mlir::Value value);

/// The attribute of a constant, or null.
mlir::ElementsAttr constantOf(mlir::Value value);
/// The attribute of a constant whose elements are all equal, or null.
mlir::SplatElementsAttr splatOf(mlir::Value value);

/// The one element of a splat of floating-point type.
std::optional<llvm::APFloat> splatFloat(mlir::Value value);
/// The one element of a splat of integer or boolean type.
std::optional<llvm::APInt> splatInteger(mlir::Value value);
/// The integers in a constant, as 64-bit ones. None if they are more than `limit`.
std::optional<llvm::SmallVector<int64_t>> constantIntegers(mlir::Value value, int64_t limit = 4096);

bool isFloat(mlir::Value value);
/// Whether the elements are integers or booleans.
bool isInteger(mlir::Value value);
bool isUnsigned(mlir::Value value);

/// Exactly the number `number` in every element, of floating-point or integer type. Zero means +0.
bool isSplatOf(mlir::Value value, double number);
bool isNegativeZero(mlir::Value value);
/// What leaves every x unchanged in x + value: integer zero and floating-point -0.
bool isAdditiveIdentity(mlir::Value value);
/// All bits of all elements set: -1, or true.
bool isAllOnes(mlir::Value value);

/// A constant of the type of `like` with all elements `number`.
mlir::Value makeSplat(mlir::PatternRewriter &rewriter, mlir::Location location, mlir::Type type,
                      double number);
mlir::Value makeSplat(mlir::PatternRewriter &rewriter, mlir::Location location, mlir::Type type,
                      const llvm::APInt &number);
mlir::Value makeSplat(mlir::PatternRewriter &rewriter, mlir::Location location, mlir::Type type,
                      const llvm::APFloat &number);

/// Replaces `op`, which has one result, by `value`; fails if their types differ in what they know of dynamic
/// dimensions.
llvm::LogicalResult replace(mlir::Operation *op, mlir::Value value, mlir::PatternRewriter &rewriter);

/// Whether `numbers` are start, start + 1, start + 2, …
bool isRange(llvm::ArrayRef<int64_t> numbers, int64_t start = 0);

/// The number of elements of a tensor of static shape.
int64_t sizeOf(mlir::Value value);

} // namespace systole::simplify

#endif
