//===- ReduceKernel.h - Reductions by recognized monoids --------*- C++ -*-===//

#ifndef SYSTOLE_LIB_CONVERSION_KERNELTOTPU_REDUCEKERNEL_H
#define SYSTOLE_LIB_CONVERSION_KERNELTOTPU_REDUCEKERNEL_H

#include "KernelBuilder.h"

namespace systole::tpu {

enum class Monoid { Add, Multiply, Maximum, Minimum, And, Or, Xor };

/// The monoid that a body of two 0-d arguments applies to them, where it is that alone.
std::optional<Monoid> recognizeMonoid(mlir::Block &body);

/// The value that changes nothing, as an attribute of that type. -0 for sums of floats.
mlir::Attribute getIdentity(Monoid monoid, mlir::Type elementType);

/// Combines registers in which i1 is 0 or 1.
mlir::Value combine(KernelBuilder &kernel, Monoid monoid, mlir::Type elementType, mlir::Value a,
                    mlir::Value b);

/// Whether emitReduceKernel takes the operand as it lies: its last dimension must have stride 1, and where
/// the operand arrives in pieces, the other reduced dimensions must merge into one.
bool canReduceInPlace(const KernelBuilder &kernel, const TensorView &operand,
                      llvm::ArrayRef<int64_t> dimensions);

/// result = init op (the operand's elements along `dimensions`), in the order of docs/Numerics.md. The result
/// has the shape of the dimensions that remain; neither it nor what is reduced is empty.
void emitReduceKernel(KernelBuilder &kernel, mlir::Location location, Monoid monoid,
                      const TensorView &operand, const TensorView &init, const TensorView &result,
                      llvm::ArrayRef<int64_t> dimensions);

} // namespace systole::tpu

#endif // SYSTOLE_LIB_CONVERSION_KERNELTOTPU_REDUCEKERNEL_H
