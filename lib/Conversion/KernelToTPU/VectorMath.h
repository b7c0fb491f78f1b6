//===- VectorMath.h - Elementwise StableHLO ops on vector registers -*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_VECTORMATH_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_VECTORMATH_H

#include "KernelBuilder.h"

#include "mlir/IR/IRMapping.h"

namespace systole::tpu {

/// Whether `op` acts on each element alone and evaluateElementwise() knows it for its types.
bool isElementwise(mlir::Operation *op);

/// The value of `op` on one register of each operand. Registers hold floats as f32, integers as i32 (extended
/// by their signedness), i1 as masks; the result is rounded or wrapped to the element type.
mlir::FailureOr<mlir::Value> evaluateElementwise(KernelBuilder &kernel, mlir::Operation *op,
                                                 llvm::ArrayRef<mlir::Value> operands);

/// A register full of a constant.
mlir::Value splatConstant(KernelBuilder &kernel, mlir::Attribute value, mlir::Type elementType);

/// Scalars from outside of a body, as words in scalar registers.
using Captures = llvm::DenseMap<mlir::Value, mlir::Value>;

/// Evaluates a body of ops on 0-d tensors: the results are what its terminator returns. Constants from
/// outside need not be among the captures.
mlir::FailureOr<llvm::SmallVector<mlir::Value>> evaluateBody(KernelBuilder &kernel, mlir::Block &body,
                                                             llvm::ArrayRef<mlir::Value> arguments,
                                                             const Captures &captures);

/// Quotient and remainder, as StableHLO defines them also for zero divisors and overflow.
std::pair<mlir::Value, mlir::Value> divideIntegers(KernelBuilder &kernel, mlir::Value lhs, mlir::Value rhs,
                                                   bool isSigned);

/// Orders all bit patterns of a float as integers: negative NaN, -inf, ... -0, +0, ... +inf, NaN.
mlir::Value getTotalOrderKey(KernelBuilder &kernel, mlir::Value value);

/// Rounds or wraps a register to what `elementType` can hold.
mlir::Value wrapTo(KernelBuilder &kernel, mlir::Value value, mlir::Type elementType);

/// The register of one element type as another (stablehlo.convert).
mlir::Value convertElements(KernelBuilder &kernel, mlir::Value value, mlir::Type from, mlir::Type to);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_VECTORMATH_H
