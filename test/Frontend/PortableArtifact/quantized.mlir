// Quantized types and buffers, which text of JAX cannot have.

// RUN: tpu-opt %s -o %t.expected
// RUN: tpu-opt %s --emit-portable-artifact=1.13.0 -o %t && tpu-opt %t | diff - %t.expected
// RUN: not tpu-opt %s --emit-portable-artifact=0.17.0 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: the type '!quant.uniform<i8<-127:127>:f32:0, {{.*}}>' came with StableHLO 0.18.0, and the artifact is for 0.17.0

func.func @main(%a: tensor<2x!quant.uniform<i8:f32, 34.0:16>>, %b: tensor<2x!quant.uniform<i8<-127:127>:f32:0, {34.0:16, 2.5:-3}>>) -> tensor<2xf32> {
  %0 = stablehlo.uniform_dequantize %a : (tensor<2x!quant.uniform<i8:f32, 34.0:16>>) -> tensor<2xf32>
  %1 = stablehlo.uniform_dequantize %b : (tensor<2x!quant.uniform<i8<-127:127>:f32:0, {34.0:16, 2.5:-3}>>) -> tensor<2xf32>
  %2 = stablehlo.add %0, %1 : tensor<2xf32>
  return %2 : tensor<2xf32>
}
func.func private @constant() -> tensor<2x!quant.uniform<i8:f32, 34.0:16>> {
  %0 = stablehlo.constant() {value = dense<[1, -2]> : tensor<2xi8>} : () -> tensor<2x!quant.uniform<i8:f32, 34.0:16>>
  return %0 : tensor<2x!quant.uniform<i8:f32, 34.0:16>>
}
func.func private @buffer(memref<4xf32>)
