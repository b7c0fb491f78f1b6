//===- CheckOps.h - The check dialect ---------------------------*- C++ -*-===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHECKOPS_H
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHECKOPS_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"

#include "systole/Support/Comparison.h"

#include "systole/Dialect/StableHLO/IR/CheckDialect.h.inc"

#define GET_OP_CLASSES
#include "systole/Dialect/StableHLO/IR/CheckOps.h.inc"

namespace systole::stablehlo {
class CustomCallOp;
} // namespace systole::stablehlo

namespace systole::check {

/// What an op of the dialect, or a custom call that stands for one, compares.
struct Check {
  /// `check.expect_eq`, as the program has it.
  llvm::StringRef name;
  mlir::Value found;
  /// One of the two is set.
  mlir::Value expected;
  mlir::ElementsAttr expectedConstant;
  Comparison comparison;
};

/// None where `op` is no check.
std::optional<Check> describeCheck(mlir::Operation *op);

/// Whether a custom call of this name is a check.
bool isCheckTarget(llvm::StringRef target);

/// Checks a custom call that is a check as the verifiers of the dialect's ops would.
mlir::LogicalResult verifyCheckCall(stablehlo::CustomCallOp call);

} // namespace systole::check

#endif
