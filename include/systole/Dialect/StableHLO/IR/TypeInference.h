//===- TypeInference.h - Result types of stablehlo ops ----------*- C++ -*-===//
//
// A dimension that is dynamic (`?`) agrees with every size; where one of two agreeing types knows a
// dimension, what is inferred from both knows it too.
//
//===-----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_TYPEINFERENCE_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_TYPEINFERENCE_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/TypeRange.h"
#include "mlir/IR/ValueRange.h"

namespace systole::stablehlo {

/// Trait of ops that compute each result element from the operands' elements at the same index. Scalar
/// operands of select and clamp are used at every index.
template <typename ConcreteType>
class Elementwise : public mlir::OpTrait::TraitBase<ConcreteType, Elementwise> {};

/// Whether an element type is `!quant.uniform`, with one scale for the tensor or several along a dimension.
bool isQuantized(mlir::Type elementType);
bool isPerAxisQuantized(mlir::Type elementType);

/// Whether a tensor whose elements are quantized along a dimension has that dimension, with as many elements
/// as there are scales. Holds for all other types.
bool hasValidQuantizedDimension(mlir::Type type);

/// Whether two element types are equal, or quantized types that differ in scales and zero points alone.
bool haveSameBaseline(mlir::Type first, mlir::Type second);

/// Whether the types are equal up to dynamic dimensions and to the parameters of quantization.
bool areCompatible(mlir::Type first, mlir::Type second);
bool areCompatible(mlir::TypeRange first, mlir::TypeRange second);

/// What two compatible types know together.
mlir::Type mergeTypes(mlir::Type first, mlir::Type second);

/// `type` with another element type.
mlir::RankedTensorType withElementType(mlir::Type type, mlir::Type elementType);

/// Reports a broken constraint of the specification: on the op where there is one, at a location where an op
/// is about to be built, and nowhere without either.
class Reporter {
public:
  explicit Reporter(mlir::Operation *op) : op(op), name(op->getName().getStringRef()) {}
  Reporter(std::optional<mlir::Location> location, llvm::StringRef name) : location(location), name(name) {}

  /// Starts a message with the constraint's label: `report("c3")` on a slice says `slice_c3: `.
  mlir::InFlightDiagnostic operator()(llvm::StringRef constraint) const;

  /// Null where nothing is reported.
  mlir::MLIRContext *context() const;

private:
  mlir::Operation *op = nullptr;
  std::optional<mlir::Location> location;
  llvm::StringRef name;
};

/// The type of an elementwise op's result where it has its operands' type.
llvm::LogicalResult inferElementwise(mlir::ValueRange operands, const Reporter &report,
                                     llvm::SmallVectorImpl<mlir::Type> &inferred);

/// Reports `constraint` if the results' types do not agree with the inferred ones.
llvm::LogicalResult checkResultTypes(const Reporter &report, llvm::StringRef constraint,
                                     mlir::TypeRange inferred, mlir::TypeRange actual);

/// The size of a dimension after dilation: `dilation - 1` holes between neighbours. Dynamic stays dynamic.
int64_t dilatedSize(int64_t size, int64_t dilation);

/// How many windows of `windowSize` elements, `stride` apart, fit in `size` elements. Dynamic stays dynamic.
int64_t windowCount(int64_t size, int64_t windowSize, int64_t stride);

} // namespace systole::stablehlo

#endif
