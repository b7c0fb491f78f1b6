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

def StableHLOQuantizedToInteger : Pass<"stablehlo-quantized-to-integer", "::mlir::ModuleOp"> {
  let summary = "write quantized tensors as tensors of integers";
  let description = [{
    A tensor of quantized elements becomes the tensor of their storage type, as argument and result of functions too. Ops that
    move elements stay; the others compute with the real values, `(q - zero_point) * scale`, and round their results to the
    nearest quantized ones. Contractions of two quantized tensors of up to 16 bits sum products of integers in i32, which
    is exact as long as the sums fit.

    Example:

    ```mlir
    %0 = stablehlo.uniform_dequantize %x : (tensor<2x!quant.uniform<i8:f32, 0.5:-30>>) -> tensor<2xf32>
    ```

    becomes

    ```mlir
    %wide = stablehlo.convert %x : (tensor<2xi8>) -> tensor<2xi32>
    %zero_point = stablehlo.constant dense<-30> : tensor<2xi32>
    %centred = stablehlo.subtract %wide, %zero_point : tensor<2xi32>
    %real = stablehlo.convert %centred : (tensor<2xi32>) -> tensor<2xf32>
    %scale = stablehlo.constant dense<5.000000e-01> : tensor<2xf32>
    %0 = stablehlo.multiply %real, %scale : tensor<2xf32>
    ```
  }];
  let dependentDialects = ["::systole::stablehlo::StableHLODialect"];
}

#endif
