//===- CheckOps.td - The check dialect -------------------------------------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_IR_CHECKOPS_TD
#define SYSTOLE_DIALECT_STABLEHLO_IR_CHECKOPS_TD

include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/OpBase.td"
include "systole/Dialect/StableHLO/IR/HLOTypeConstraints.td"

def Check_Dialect : Dialect {
  let name = "check";
  let cppNamespace = "::systole::check";
  let summary = "Checks by which a program tests itself";
  let description = [{
    The ops by which the programs of StableHLO's own test suite say what they must compute, in the same textual form. A
    run fails where a check does, and says which elements differ. The same checks may be written as custom calls, as JAX's
    exports of tests have them:

    ```mlir
    stablehlo.custom_call @check.expect_eq(%found, %expected) : (tensor<2xi32>, tensor<2xi32>) -> ()
    ```

    | custom call | is |
    |---|---|
    | `check.expect_eq` | `check.expect_eq` |
    | `check.expect_close` | `check.expect_close` with at most 3 units in the last place |
    | `check.expect_almost_eq` | `check.expect_almost_eq` with a tolerance of 0.001 |
    | `check.eq`, which gives an `i1` | `check.expect_eq` of integers, `check.expect_almost_eq` of floats and complex numbers |

    where attributes of the call, or entries of a dictionary `backend_config`, with the names `max_ulp_difference`,
    `min_ulp_difference` and `tolerance` set other limits. A NaN is as expected where any NaN is. Checks stand in the entry
    function or in functions that it calls, not in the regions of other ops.
  }];
}

class Check_Op<string mnemonic, list<Trait> traits = []> : Op<Check_Dialect, mnemonic, traits>;

def Check_ExpectEqOp : Check_Op<"expect_eq", [SameTypeOperands]> {
  let summary = "Checks that elements have the same bits";
  let description = [{
    ```mlir
    check.expect_eq %found, %expected : tensor<2xi32>
    ```
  }];
  let arguments = (ins HLO_Tensor:$lhs, HLO_Tensor:$rhs);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` type($lhs)";
}

def Check_ExpectEqConstOp : Check_Op<"expect_eq_const", [AllTypesMatch<["lhs", "value"]>]> {
  let summary = "Checks that elements have the bits of a constant";
  let description = [{
    ```mlir
    check.expect_eq_const %found, dense<[1, 2]> : tensor<2xi32>
    ```
  }];
  let arguments = (ins HLO_Tensor:$lhs, ElementsAttr:$value);
  let assemblyFormat = "$lhs `,` $value attr-dict";
}

def Check_ExpectAlmostEqOp : Check_Op<"expect_almost_eq", [SameTypeOperands]> {
  let summary = "Checks that elements differ by no more than a tolerance";
  let description = [{
    ```mlir
    check.expect_almost_eq %found, %expected, tolerance = 0.001 : tensor<2xf32>
    ```
  }];
  let arguments = (ins HLO_FloatOrComplexTensor:$lhs, HLO_FloatOrComplexTensor:$rhs,
                       DefaultValuedOptionalAttr<F64Attr, "1e-4">:$tolerance);
  let assemblyFormat = "$lhs `,` $rhs (`,` `tolerance` `=` $tolerance^)? attr-dict `:` type($lhs)";
}

def Check_ExpectAlmostEqConstOp : Check_Op<"expect_almost_eq_const", [AllTypesMatch<["lhs", "value"]>]> {
  let summary = "Checks that elements differ from a constant's by no more than a tolerance";
  let description = [{
    ```mlir
    check.expect_almost_eq_const %found, dense<[0.999999, 2.0]> : tensor<2xf32>, tolerance = 0.0001
    ```
  }];
  let arguments = (ins HLO_FloatOrComplexTensor:$lhs, ElementsAttr:$value,
                       DefaultValuedOptionalAttr<F64Attr, "1e-4">:$tolerance);
  let assemblyFormat = "$lhs `,` $value (`,` `tolerance` `=` $tolerance^)? attr-dict";
}

def Check_ExpectCloseOp : Check_Op<"expect_close", [AllTypesMatch<["actual", "expected"]>]> {
  let summary = "Checks by how many units in the last place elements differ";
  let description = [{
    ```mlir
    check.expect_close %found, %expected, max_ulp_difference = 3, min_ulp_difference = 0 : tensor<2xf32>, tensor<2xf32>
    ```
  }];
  let arguments = (ins HLO_FloatOrComplexTensor:$actual, HLO_FloatOrComplexTensor:$expected,
                       DefaultValuedAttr<UI64Attr, "1">:$max_ulp_difference,
                       DefaultValuedOptionalAttr<UI64Attr, "0">:$min_ulp_difference);
  let assemblyFormat = [{
    $actual `,` $expected `,` `max_ulp_difference` `=` $max_ulp_difference
    (`,` `min_ulp_difference` `=` $min_ulp_difference^)? `:` attr-dict type($actual) `,` type($expected)
  }];
}

#endif
