//===- Verification.h - What the verifiers share ----------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_DIALECT_STABLEHLO_IR_VERIFICATION_H
#define SYSTOLE_LIB_DIALECT_STABLEHLO_IR_VERIFICATION_H

#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

namespace systole::stablehlo {

inline bool isDynamic(int64_t size) { return mlir::ShapedType::isDynamic(size); }

/// Whether two sizes can be one size.
inline bool agree(int64_t first, int64_t second) {
  return first == second || isDynamic(first) || isDynamic(second);
}

/// What the operand types of the ops' definitions ask of quantized elements: zero points within the range of
/// the stored integers, and one scale or several.
bool isValidPerTensorQuantized(mlir::Type elementType);
bool isValidPerAxisQuantized(mlir::Type elementType);

/// Whether a tensor's shape is static, or dynamic in one dimension whose bound is known.
bool hasAtMostOneBoundedDimension(mlir::Type type);

/// `checkResultTypes` with a label of its own for element types that do not agree.
llvm::LogicalResult checkResultTypes(const Reporter &report, llvm::StringRef shapeConstraint,
                                     llvm::StringRef elementConstraint, mlir::TypeRange inferred,
                                     mlir::TypeRange actual);

/// Checks that two types with one scale each have one scale and zero point, and that two with several have
/// the same ones.
llvm::LogicalResult checkSameScales(const Reporter &report, llvm::StringRef constraint, mlir::Type operand,
                                    mlir::Type result);

/// Checks how elements of several scales are laid out in what a reshape makes of a tensor: c3 of reshape and
/// of its dynamic form alike.
llvm::LogicalResult checkReshapeQuantization(const Reporter &report, mlir::RankedTensorType operand,
                                             mlir::RankedTensorType result);

llvm::LogicalResult checkAddQuantization(AddOp op);
llvm::LogicalResult checkTransposeQuantization(TransposeOp op);

/// The values of an operand that is a constant of integers.
std::optional<llvm::SmallVector<int64_t>> constantValues(mlir::Value value);

/// The size of a dimension, or its bound where it is dynamic and has one.
int64_t greatestSize(mlir::RankedTensorType type, int64_t dimension);

/// Sums and products that stay at the limits of 64 bits where they would go beyond.
int64_t saturatingAdd(int64_t left, int64_t right);
int64_t saturatingMultiply(int64_t left, int64_t right);

/// `size` elements with `inner` between them and `low` and `high` around them.
int64_t paddedSize(int64_t size, int64_t low, int64_t inner, int64_t high);

/// `[0, 2]`, for messages.
std::string listText(llvm::ArrayRef<int64_t> values);

bool isUnique(llvm::ArrayRef<int64_t> values);
bool areInRange(llvm::ArrayRef<int64_t> values, int64_t low, int64_t high);

mlir::RankedTensorType tensorOf(mlir::Value value);
mlir::RankedTensorType tensorOf(mlir::Type type);
bool sameElementType(mlir::Type first, mlir::Type second);

/// Checks that an attribute, where it is there, has `size` values that are all at least `least`.
llvm::LogicalResult checkList(const Reporter &report, llvm::StringRef sizeConstraint,
                              llvm::StringRef valueConstraint, llvm::StringRef name,
                              std::optional<llvm::ArrayRef<int64_t>> values, int64_t size, int64_t least);

/// Checks a broadcast, c1 to c5 of broadcast_in_dim and of its dynamic form alike.
llvm::LogicalResult checkBroadcast(const Reporter &report, mlir::RankedTensorType operand,
                                   mlir::RankedTensorType result, llvm::ArrayRef<int64_t> dimensions);

/// Checks that a padding, where it is there, has `rows` rows of two values.
llvm::LogicalResult checkPadding(const Reporter &report, llvm::StringRef constraint,
                                 std::optional<mlir::DenseIntElementsAttr> padding, int64_t rows);

/// Checks that `region` takes arguments of the given types and returns values of types that agree with
/// `results`.
llvm::LogicalResult checkRegion(const Reporter &report, llvm::StringRef constraint, llvm::StringRef name,
                                mlir::Region &region, mlir::TypeRange arguments, mlir::TypeRange results);

/// Checks the body of a reduction: two scalars in, one out, for each of `elementTypes`.
llvm::LogicalResult checkReductionBody(const Reporter &report, llvm::StringRef constraint,
                                       llvm::StringRef name, mlir::Region &region,
                                       llvm::ArrayRef<mlir::Type> inputElementTypes,
                                       llvm::SmallVectorImpl<mlir::Type> &resultElementTypes);

/// The labels of what a contraction asks of its element types.
struct ContractionLabels {
  llvm::StringRef plain, quantized, storage, expressed, perTensor, hybrid;
};
llvm::LogicalResult checkContractionTypes(const Reporter &report, const ContractionLabels &labels,
                                          mlir::Type lhs, mlir::Type rhs, mlir::Type result);

llvm::SmallVector<std::pair<int64_t, int64_t>> paddingRows(std::optional<mlir::DenseIntElementsAttr> padding,
                                                           int64_t rows);
llvm::SmallVector<int64_t> listOr(std::optional<llvm::ArrayRef<int64_t>> list, int64_t size,
                                  int64_t otherwise);

} // namespace systole::stablehlo

#endif
