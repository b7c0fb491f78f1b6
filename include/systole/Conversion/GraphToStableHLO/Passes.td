//===- Passes.td - graph to stablehlo --------------------------------------===//

#ifndef SYSTOLE_CONVERSION_GRAPHTOSTABLEHLO_PASSES_TD
#define SYSTOLE_CONVERSION_GRAPHTOSTABLEHLO_PASSES_TD

include "mlir/Pass/PassBase.td"

def GraphToStableHLOPass : Pass<"graph-to-stablehlo"> {
  let summary = "Legalizes every graph op to stablehlo ops";
  let description = [{
    Each op becomes the stablehlo ops that compute it, in the form that keeps most accuracy: softmax subtracts the
    maximum first, variances are of centered values, and sums of bf16 and f16 are kept in f32 and rounded once. Types
    stay as they are. Afterwards no graph op is left. Of

    ```mlir
    func.func @bias(%x: tensor<2x3xf32>, %b: tensor<3xf32>) -> tensor<2x3xf32> {
      %y = graph.bias_add %x, %b : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
      return %y : tensor<2x3xf32>
    }
    ```

    it makes

    ```mlir
    func.func @bias(%x: tensor<2x3xf32>, %b: tensor<3xf32>) -> tensor<2x3xf32> {
      %0 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
      %1 = stablehlo.add %x, %0 : tensor<2x3xf32>
      return %1 : tensor<2x3xf32>
    }
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect", "::systole::chlo::CHLODialect"];
}

#endif
