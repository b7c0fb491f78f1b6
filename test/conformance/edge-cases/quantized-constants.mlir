// RUN: tpu-opt %s --stablehlo-quantized-to-integer --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu
// RUN: tpu-opt %s | tpu-opt | FileCheck %s

// A quantized constant, as quantized models carry their weights, has the integers that are stored.

func.func @main() {
  // CHECK: stablehlo.constant() {value = dense<[3, -4]> : tensor<2xi8>} : () -> tensor<2x!quant.uniform<i8:f32, 5.000000e-01:1>>
  %0 = stablehlo.constant() {value = dense<[3, -4]> : tensor<2xi8>} : () -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  %1 = stablehlo.uniform_dequantize %0 : (tensor<2x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<2xf32>
  check.expect_eq_const %1, dense<[1.0, -2.5]> : tensor<2xf32>
  %2 = stablehlo.add %0, %0 : tensor<2x!quant.uniform<i8:f32, 0.5:1>>
  %3 = stablehlo.uniform_dequantize %2 : (tensor<2x!quant.uniform<i8:f32, 0.5:1>>) -> tensor<2xf32>
  check.expect_eq_const %3, dense<[2.0, -5.0]> : tensor<2xf32>
  // Per axis, unsigned, and the same element everywhere.
  %4 = "stablehlo.constant"() <{value = dense<200> : tensor<3x2xui8>}> : () -> tensor<3x2x!quant.uniform<u8:f32:1, {0.5:100, 2.0:200}>>
  %5 = stablehlo.uniform_dequantize %4 : (tensor<3x2x!quant.uniform<u8:f32:1, {0.5:100, 2.0:200}>>) -> tensor<3x2xf32>
  check.expect_eq_const %5, dense<[[50.0, 0.0], [50.0, 0.0], [50.0, 0.0]]> : tensor<3x2xf32>
  return
}
