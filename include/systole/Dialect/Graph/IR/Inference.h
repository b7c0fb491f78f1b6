//===- Inference.h - Result types and constraints of graph ops --*- C++ -*-===//
//
// Every op of the graph dialect has one static function that computes its result types from its operands and
// attributes, and on the way checks its constraints, each under the number that docs/GraphDialect.md gives
// it:
//
//   LogicalResult BiasAddOp::infer(Adaptor adaptor, Inference &inference) {
//     auto x = typeOf(adaptor.getX()), bias = typeOf(adaptor.getBias());
//     if (bias.getRank() != 1)
//       return inference.violates(2) << "bias: expected a vector, found " << bias;
//     return inference.result(x);
//   }
//
// A builder calls it to learn the types; the verifier calls it and compares them with those written. The
// message reads
//
//   'graph.bias_add' op bias_add_c2: bias: expected a vector, found 'tensor<2x3xf32>'
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_DIALECT_GRAPH_IR_INFERENCE_H
#define SYSTOLE_DIALECT_GRAPH_IR_INFERENCE_H

#include "systole/Dialect/Graph/IR/GraphDialect.h.inc"
#include "systole/Dialect/Graph/IR/GraphEnums.h.inc"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"

#include <optional>

namespace systole::graph {

/// No dimension is larger: so that sizes computed from sizes and attributes don't overflow.
inline constexpr int64_t maximumDimension = (int64_t(1) << 31) - 1;
/// No tensor has more elements, whatever machine it is compiled for.
inline constexpr int64_t maximumElements = int64_t(1) << 40;

/// The statically shaped tensor type of a value, which `Inference::checkOperands` has made sure of.
inline mlir::RankedTensorType typeOf(mlir::Value value) {
  return llvm::cast<mlir::RankedTensorType>(value.getType());
}

/// The numbers in a list of integers.
llvm::SmallVector<int64_t> toIntegers(mlir::ArrayAttr attribute);

/// `[2, 3]`, for diagnostics.
std::string formatIntegers(llvm::ArrayRef<int64_t> values);

/// A broken constraint: a diagnostic, if there is a place to report it, that converts to failure either way.
class Violation {
public:
  Violation() = default;
  explicit Violation(mlir::InFlightDiagnostic &&diagnostic) : diagnostic(std::move(diagnostic)) {}

  template <typename T> Violation &operator<<(T &&value) & {
    if (diagnostic)
      *diagnostic << std::forward<T>(value);
    return *this;
  }
  template <typename T> Violation &&operator<<(T &&value) && {
    return std::move(*this << std::forward<T>(value));
  }

  operator mlir::LogicalResult() const { return mlir::failure(); }

private:
  std::optional<mlir::InFlightDiagnostic> diagnostic;
};

/// Collects an op's result types, and reports what is wrong with its operands and attributes.
class Inference {
public:
  Inference(mlir::MLIRContext *context, std::optional<mlir::Location> location, llvm::StringRef operationName,
            llvm::SmallVectorImpl<mlir::Type> &types)
      : context(context), location(location), operationName(operationName), types(types) {}

  mlir::MLIRContext *getContext() const { return context; }

  /// Reports that the op's constraint of this number doesn't hold.
  Violation violates(int constraint) const;
  /// Reports that a constraint on every op of the dialect doesn't hold.
  Violation violatesCommon(int constraint) const;

  /// Checks that each operand is a statically shaped tensor (graph_c1), not too large (graph_c3).
  mlir::LogicalResult checkOperands(mlir::ValueRange operands) const;
  /// Checks that `-rank <= axis < rank` and makes it nonnegative.
  mlir::LogicalResult checkAxis(int constraint, llvm::StringRef name, int64_t &axis, int64_t rank) const;
  /// Checks and normalizes each of `axes`, which must differ.
  mlir::LogicalResult checkAxes(int constraint, llvm::StringRef name, llvm::SmallVectorImpl<int64_t> &axes,
                                int64_t rank) const;
  /// Checks that a list has this many entries, none below `least` or above `maximumDimension`.
  mlir::LogicalResult checkList(int constraint, llvm::StringRef name, llvm::ArrayRef<int64_t> values,
                                int64_t count, int64_t least) const;
  /// Checks that two values have the same element type.
  mlir::LogicalResult checkSameElement(int constraint, mlir::Value first, mlir::Value second) const;

  /// Adds a result, which must not be too large (graph_c3).
  mlir::LogicalResult result(mlir::Type type);
  mlir::LogicalResult result(llvm::ArrayRef<int64_t> shape, mlir::Type element);

  /// c1: the operands' element types are equal; c2: their shapes broadcast. The result has the broadcast
  /// shape.
  mlir::LogicalResult inferBinary(mlir::ValueRange operands);
  /// As `inferBinary`, with a result of i1.
  mlir::LogicalResult inferComparison(mlir::ValueRange operands);
  /// c1: the operands' types are equal. The result has that type.
  mlir::LogicalResult inferSameTypes(mlir::ValueRange operands);
  /// c1: `axis` is a dimension. The result has the operand's type.
  mlir::LogicalResult inferAlongAxis(mlir::Value operand, int64_t axis);
  /// c1: `axes` are different dimensions.
  mlir::LogicalResult inferReduction(mlir::Value operand, std::optional<llvm::SmallVector<int64_t>> axes,
                                     bool keep);
  /// c1: `axis` is a dimension; c2: it isn't empty; c3: the output type is i32 or i64.
  mlir::LogicalResult inferPosition(mlir::Value operand, int64_t axis, std::optional<mlir::Type> output);

private:
  mlir::LogicalResult checkBroadcast(mlir::ValueRange operands, llvm::SmallVectorImpl<int64_t> &shape) const;

  mlir::MLIRContext *context;
  std::optional<mlir::Location> location;
  llvm::StringRef operationName;
  llvm::SmallVectorImpl<mlir::Type> &types;
};

/// Broadcasts by NumPy's rule. Nothing if the shapes don't fit.
std::optional<llvm::SmallVector<int64_t>> broadcastShapes(llvm::ArrayRef<int64_t> first,
                                                          llvm::ArrayRef<int64_t> second);

/// An op's properties with defaults where the caller gave none: builders that take a list of attributes infer
/// types before they fill them in.
template <typename Op>
Op::Properties completeProperties(mlir::MLIRContext *context, mlir::OpaqueProperties properties) {
  typename Op::Properties completed;
  if (properties)
    completed = *properties.as<typename Op::Properties *>();
  if constexpr (requires(mlir::OperationName name) { Op::populateDefaultProperties(name, completed); })
    Op::populateDefaultProperties(mlir::OperationName(Op::getOperationName(), context), completed);
  return completed;
}

/// Checks the written result types of an inferred op (graph_c2), and by inferring them its other constraints.
mlir::LogicalResult verifyInference(mlir::InferTypeOpInterface op);

/// Checks that an op's operands and results are statically shaped (graph_c1) and not too large (graph_c3),
/// where types aren't inferred.
mlir::LogicalResult verifyStaticTypes(mlir::Operation *op);

} // namespace systole::graph

#endif
