//===- Passes.td - Passes within the stablehlo and chlo dialects -----------===//

#ifndef SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_PASSES_TD
#define SYSTOLE_DIALECT_STABLEHLO_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def CHLOExpand : Pass<"chlo-expand"> {
  let summary = "write chlo ops in stablehlo ops, but for erf, which backends have";
  let description = [{
    Functions of f16 and bf16 are computed in f32. `erfc` and `erf_inv` are expanded for types up to f32. Where the functions
    that they use are correctly rounded, the results are within 4 units in the last place in f32 and 10 in f64; next to the
    zeros that `lgamma` and `digamma` have below zero, that holds for the absolute error. Functions of complex numbers are left
    to `stablehlo-split-complex`, which comes before.

    Example:

    ```mlir
    %0 = chlo.square %x : tensor<4xf32> -> tensor<4xf32>
    ```

    becomes

    ```mlir
    %0 = stablehlo.multiply %x, %x : tensor<4xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

#endif
