// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu | FileCheck %s

// An elementwise kernel reads each tile before it writes it: the result lies where the argument is.
// CHECK: tpu.program @main
// CHECK-SAME: arguments = array<i64: 0, 8192>, hbm_bytes = 16384 : i64, results = array<i64: 0>
func.func @main(%a: tensor<16x128xf32> {tf.aliasing_output = 0 : i32}, %b: tensor<16x128xf32>) -> tensor<16x128xf32> {
  %0 = stablehlo.add %a, %b : tensor<16x128xf32>
  return %0 : tensor<16x128xf32>
}

// -----

// The argument was read for the last time before the result is written.
// CHECK: tpu.program @main
// CHECK-SAME: results = array<i64: 0>
func.func @main(%a: tensor<16x128xf32> {tf.aliasing_output = 0 : i32}) -> tensor<16x128xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.reduce(%a init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<16x128xf32>, tensor<f32>) -> tensor<128xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<128xf32>) -> tensor<16x128xf32>
  return %1 : tensor<16x128xf32>
}

// -----

// The kernel that writes the result reads the argument from the other end.
// CHECK: tpu.program @main
// CHECK-SAME: arguments = array<i64: 0>
// CHECK-SAME: results = array<i64: 8192>
func.func @main(%a: tensor<16x128xf32> {tf.aliasing_output = 0 : i32}) -> tensor<16x128xf32> {
  %0 = stablehlo.reverse %a, dims = [0] : tensor<16x128xf32>
  %1 = stablehlo.negate %0 : tensor<16x128xf32>
  return %1 : tensor<16x128xf32>
}

// -----

// It is read again when the result is known.
// CHECK: tpu.program @main
// CHECK-SAME: arguments = array<i64: 0, 8192>
// CHECK-SAME: results = array<i64: 16384, 24576>
func.func @main(%a: tensor<16x128xf32> {tf.aliasing_output = 0 : i32}, %b: tensor<16x128xf32> {tf.aliasing_output = 1 : i32}) -> (tensor<16x128xf32>, tensor<16x128xf32>) {
  %0 = stablehlo.add %a, %b : tensor<16x128xf32>
  %1 = stablehlo.reverse %a, dims = [0] : tensor<16x128xf32>
  %2 = stablehlo.reverse %b, dims = [0] : tensor<16x128xf32>
  %3 = stablehlo.add %1, %2 : tensor<16x128xf32>
  %4 = stablehlo.add %3, %0 : tensor<16x128xf32>
  %5 = stablehlo.multiply %4, %b : tensor<16x128xf32>
  %6 = stablehlo.reverse %5, dims = [1] : tensor<16x128xf32>
  %7 = stablehlo.reverse %b, dims = [1] : tensor<16x128xf32>
  %8 = stablehlo.add %6, %7 : tensor<16x128xf32>
  return %0, %8 : tensor<16x128xf32>, tensor<16x128xf32>
}
