//===- Operations.h - One function for each op ------------------*- C++ -*-===//
//
// Each takes the arrays that the op's operands hold and gives those of its results. Programs have been
// verified, so that nothing is checked again except what the verifier can't see.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_REFERENCE_OPERATIONS_H
#define SYSTOLE_LIB_REFERENCE_OPERATIONS_H

#include "Interpreter.h"

#include "systole/Dialect/StableHLO/IR/CHLOOps.h"
#include "systole/Dialect/StableHLO/IR/StableHLOOps.h"

namespace systole::reference {

/// An array for a result, its elements not set.
absl::StatusOr<Array> allocate(mlir::Operation *op, mlir::Type type);
inline absl::StatusOr<Array> allocate(mlir::Operation *op) {
  return allocate(op, op->getResult(0).getType());
}

/// Calls `visit` with each index of a shape in row-major order and its position in that order.
void forEachIndex(llvm::ArrayRef<int64_t> shape,
                  llvm::function_ref<void(llvm::ArrayRef<int64_t> index, int64_t position)> visit);

inline void copyElement(const Array &from, int64_t source, Array &to, int64_t target) {
  size_t width = byteWidth(to.elementType());
  std::memcpy(to.mutableBytes().data() + target * width, from.bytes().data() + source * width, width);
}

/// An element as an index: of ui64 what no int64_t holds is as far outside of any array as can be.
inline int64_t indexAt(const Array &indices, int64_t position) {
  int64_t index = indices.getInt(position);
  return index < 0 && isUnsignedInteger(indices.elementType()) ? int64_t(1) << 62 : index;
}

/// A scalar of the element at `position`.
Data scalarAt(const Array &array, int64_t position);

/// The positions, relative to the first, of the elements that one reaches along `dimensions` in row-major
/// order.
std::vector<int64_t> offsetsAlong(const Array &array, llvm::ArrayRef<int64_t> dimensions);
/// The dimensions of `array` that `dimensions` and `others` lack.
llvm::SmallVector<int64_t> otherDimensions(const Array &array, llvm::ArrayRef<int64_t> dimensions,
                                           llvm::ArrayRef<int64_t> others = {});

// ElementwiseOps.cpp
/// Computes element `k` of the third array from element `i` of the first and `j` of the second.
using BinaryFunction =
    std::function<void(const Array &, int64_t i, const Array &, int64_t j, Array &, int64_t k)>;
/// What an elementwise op of two operands, by its name, does to elements of a type; null for other ops.
BinaryFunction binaryFunction(llvm::StringRef name, ElementType type, bool isTPU);
/// The same for one operand: computes element `i` of the second array from that of the first.
using ElementFunction = std::function<void(const Array &, Array &, int64_t i)>;
ElementFunction unaryFunction(llvm::StringRef name, ElementType type, bool isTPU);
/// Converts element `i` of the first array to the type of the second.
void convertElement(const Array &from, Array &to, int64_t i, bool isTPU);
bool isElementwise(mlir::Operation *op);
absl::StatusOr<Array> evaluateElementwise(mlir::Operation *op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(stablehlo::MapOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(stablehlo::BitcastConvertOp op, Operands operands);

// ShapeAndDataOps.cpp
absl::StatusOr<Array> evaluateOp(stablehlo::ConstantOp op);
absl::StatusOr<Array> evaluateOp(stablehlo::IotaOp op);
absl::StatusOr<Array> evaluateOp(stablehlo::BroadcastInDimOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::ConcatenateOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::ReshapeOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::TransposeOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::ReverseOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::PadOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::SliceOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::DynamicSliceOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::DynamicUpdateSliceOp op, Operands operands);

// IndexingOps.cpp
absl::StatusOr<Array> evaluateOp(stablehlo::GatherOp op, Operands operands);
absl::StatusOr<Results> evaluateOp(stablehlo::ScatterOp op, Operands operands, Interpreter &interpreter);

// SortOps.cpp
absl::StatusOr<Results> evaluateOp(stablehlo::SortOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Results> evaluateOp(chlo::TopKOp op, Operands operands);

// RandomOps.cpp
absl::StatusOr<Results> evaluateOp(stablehlo::RngBitGeneratorOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::RngOp op, Operands operands);

// LinearAlgebraOps.cpp
absl::StatusOr<Array> evaluateOp(stablehlo::FftOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::CholeskyOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::TriangularSolveOp op, Operands operands);

// ContractionOps.cpp
absl::StatusOr<Array> evaluateOp(stablehlo::DotGeneralOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(stablehlo::ConvolutionOp op, Operands operands, Interpreter &interpreter);

// ReductionOps.cpp
/// The name of the op where a body applies one op to its two arguments and returns the result; else empty.
llvm::StringRef soleBinaryOp(mlir::Region &body);
/// The sums of an array's elements over dimensions.
Array sumOver(const Array &array, llvm::ArrayRef<int64_t> dimensions, bool isTPU);
absl::StatusOr<Results> evaluateOp(stablehlo::ReduceOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Results> evaluateOp(stablehlo::ReduceWindowOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(stablehlo::SelectAndScatterOp op, Operands operands,
                                 Interpreter &interpreter);

// ClientOps.cpp
absl::StatusOr<Array> evaluateOp(chlo::ConstantOp op);
absl::StatusOr<Array> evaluateOp(chlo::ConstantLikeOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(chlo::MulhiOp op, Operands operands);
absl::StatusOr<Results> evaluateOp(chlo::ScanOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(chlo::RaggedDotOp op, Operands operands);

// RewrittenOps.cpp
/// An op of chlo whose name starts with "broadcast_".
absl::StatusOr<Results> evaluateBroadcasting(mlir::Operation *op, Operands operands,
                                             Interpreter &interpreter);
/// A dynamic op, or one that asks for or sets a size.
absl::StatusOr<Results> evaluateShapeOp(mlir::Operation *op, Operands operands, Interpreter &interpreter);
/// A collective, as one process sees it.
absl::StatusOr<Results> evaluateCollective(mlir::Operation *op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::CollectivePermuteOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::BroadcastOp op, Operands operands);
absl::StatusOr<Results> evaluateOp(stablehlo::DotOp op, Operands operands, Interpreter &interpreter);
absl::StatusOr<Array> evaluateOp(stablehlo::EinsumOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::UnaryEinsumOp op, Operands operands);
absl::StatusOr<Array> evaluateOp(stablehlo::TorchIndexSelectOp op, Operands operands);
/// Whether an op computes with quantized elements, rather than hands them on or applies a region to them.
bool computesOnQuantized(mlir::Operation *op);
absl::StatusOr<Results> evaluateQuantized(mlir::Operation *op, Operands operands, Interpreter &interpreter);

// BatchNormOps.cpp
absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormInferenceOp op, Operands operands,
                                   Interpreter &interpreter);
absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormTrainingOp op, Operands operands,
                                   Interpreter &interpreter);
absl::StatusOr<Results> evaluateOp(stablehlo::BatchNormGradOp op, Operands operands,
                                   Interpreter &interpreter);

} // namespace systole::reference

#endif
