//===- Einsum.h - The subscripts of einsum ----------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_EINSUM_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_EINSUM_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

namespace systole::stablehlo {

/// `ij,jk->ik` with the sizes that its labels stand for. Each dimension has a label, those of an ellipsis
/// numbers beyond the letters.
struct Einsum {
  llvm::SmallVector<llvm::SmallVector<int>> operands; ///< The labels of each operand's dimensions.
  llvm::SmallVector<int> result;
  llvm::DenseMap<int, int64_t> sizes;

  llvm::SmallVector<int64_t> resultShape() const;
};

/// Reads `config` for operands of the given types, or reports what is wrong with it. Without `->` the result
/// has the labels that occur once, in alphabetical order.
llvm::FailureOr<Einsum> parseEinsum(llvm::function_ref<mlir::InFlightDiagnostic()> emitError,
                                    llvm::StringRef config, llvm::ArrayRef<mlir::RankedTensorType> operands);

} // namespace systole::stablehlo

#endif
