//===- Checks.h - Checks of a program, on their way to the runtime -*- C++ -*-===//
//
// Values that a check compares become results of the entry function, behind those that the program has, and
// the module's attribute `systole.checks` keeps what is to be compared, until a driver puts it in the
// executable:
//
//   func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {            func.func @main(%x: …) ->
//   (tensor<2xf32>,
//     %y = stablehlo.negate %x : tensor<2xf32>                         tensor<2xf32>) {
//     %z = stablehlo.negate %y : tensor<2xf32>                         %y = …
//     check.expect_eq %z, %x : tensor<2xf32>                   =>      %z = …
//     return %z : tensor<2xf32>                                        return %z, %x : …
//   }                                                                }
//                                                                    systole.checks = {results = 1, checks =
//                                                                    [
//                                                                      {name = "check.expect_eq", found = 0,
//                                                                       expected = 1, location = "…", …}]}
//
//===----------------------------------------------------------------------===//

#ifndef SYSTOLE_LIB_COMPILER_CHECKS_H
#define SYSTOLE_LIB_COMPILER_CHECKS_H

#include "systole/Runtime/Manifest.h"

#include "mlir/IR/BuiltinOps.h"

namespace systole {

/// Takes the checks out of the function `main`. Reports those that lie where their values can't be had when
/// the program is done.
mlir::LogicalResult extractChecks(mlir::ModuleOp module);

/// Whether the program had checks.
bool hasChecks(mlir::ModuleOp module);

/// Sets apart the results that `signature` has for checks alone, and describes the checks.
mlir::LogicalResult describeChecks(mlir::ModuleOp module, runtime::Signature &signature);

} // namespace systole

#endif // SYSTOLE_LIB_COMPILER_CHECKS_H
