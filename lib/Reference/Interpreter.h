//===- Interpreter.h - Runs regions and calls -------------------*- C++ -*-===//

#ifndef SYSTOLE_LIB_REFERENCE_INTERPRETER_H
#define SYSTOLE_LIB_REFERENCE_INTERPRETER_H

#include "systole/Reference/Evaluator.h"

#include "llvm/ADT/DenseMap.h"

namespace systole::reference {

/// A value is immutable and shared by all that refer to it.
using Data = std::shared_ptr<const Array>;
using Operands = llvm::ArrayRef<Data>;
using Results = llvm::SmallVector<Data, 1>;

inline Data share(Array array) { return std::make_shared<const Array>(std::move(array)); }

/// InvalidArgument with the op's location and name before the message.
absl::Status errorAt(mlir::Operation *op, absl::string_view message);

/// How many arrays a value of this type holds: a tensor one, a token none, a tuple those of its elements.
size_t leafCount(mlir::Type type);

class Interpreter {
public:
  explicit Interpreter(const Options &options) : options(options), fuel(options.fuel) {}

  bool isTPU() const { return options.arithmetic == Arithmetic::TPU; }

  absl::StatusOr<Results> call(mlir::Operation *caller, mlir::Region &body, Operands arguments);

  /// Runs a region with one block; gives what its terminator returns.
  absl::StatusOr<Results> run(mlir::Region &region, Operands arguments);

  /// Evaluates one op on the arrays that its operands hold.
  absl::StatusOr<Results> evaluate(mlir::Operation *op, Operands operands);

private:
  absl::StatusOr<Results> lookup(mlir::Operation *user, mlir::OperandRange values) const;
  void bind(mlir::ValueRange values, Operands arrays);

  Options options;
  uint64_t fuel;
  size_t depth = 0;
  /// The values of the function that runs, and of regions in it.
  llvm::DenseMap<mlir::Value, Results> values;
};

} // namespace systole::reference

#endif
