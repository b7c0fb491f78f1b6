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
