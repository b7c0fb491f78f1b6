//===- Evaluator.h - Slow, obvious evaluation of stablehlo ------*- C++ -*-===//
//
// What a program means: the oracle that backends are compared with, and the constant folder. It follows the
// specification op by op and cares for nothing but being right.
//
// In IEEE arithmetic, functions of floats are computed in binary64 and rounded once to the element type; sums
// and dot products of floats narrower than that are accumulated in binary64 and rounded once, so that the
// oracle is closer to the true value than what it judges. In TPU arithmetic, f32, bf16 and f16 are computed
// as docs/Numerics.md defines, to the last bit; 64-bit types, complex numbers and functions without a
// definition there are computed as in IEEE arithmetic.
//
// Where the specification leaves a result to the implementation, it is what XLA gives: x / 0 is -1 (all bits
// set), x rem 0 is x, a shift by the width or more gives 0 or the sign, an index out of range is clamped.
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_REFERENCE_EVALUATOR_H
#define SYSTOLE_REFERENCE_EVALUATOR_H

#include "systole/Support/Array.h"

#include "absl/status/statusor.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <vector>

namespace systole::reference {

enum class Arithmetic { IEEE, TPU };

struct Options {
  Arithmetic arithmetic = Arithmetic::IEEE;
  /// How many ops may be evaluated, those in regions counted each time; then the evaluation fails. Ends
  /// endless loops.
  uint64_t fuel = 1'000'000'000;
};

/// Runs `function` on `arguments`, one for each of its arguments. It may call other functions of its module.
absl::StatusOr<std::vector<Array>> evaluate(mlir::func::FuncOp function, llvm::ArrayRef<Array> arguments,
                                            const Options &options = {});

/// Evaluates one op of stablehlo or chlo on the values of its operands, for constant folding. Its regions
/// must not use values from outside.
absl::StatusOr<std::vector<Array>> evaluateOp(mlir::Operation *op, llvm::ArrayRef<Array> operands,
                                              const Options &options = {});

} // namespace systole::reference

#endif
