// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Contractions over no dimension, one of the other's result. Small integers, so that every sum is exact.

func.func @main() {
  %s = stablehlo.constant dense<1.0> : tensor<f32>
  %v = stablehlo.iota dim = 0 : tensor<4xf32>
  %m = stablehlo.iota dim = 1 : tensor<2x8x3xf32>
  %0 = stablehlo.dot_general %s, %v, contracting_dims = [] x [] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.dot_general %0, %m, contracting_dims = [] x [] : (tensor<4xf32>, tensor<2x8x3xf32>) -> tensor<4x2x8x3xf32>
  %rows = stablehlo.iota dim = 0 : tensor<4x2x8x3xf32>
  %columns = stablehlo.iota dim = 2 : tensor<4x2x8x3xf32>
  %one = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<4x2x8x3xf32>
  %2 = stablehlo.multiply %rows, %columns : tensor<4x2x8x3xf32>
  %3 = stablehlo.multiply %2, %one : tensor<4x2x8x3xf32>
  check.expect_eq %1, %3 : tensor<4x2x8x3xf32>
  return
}
