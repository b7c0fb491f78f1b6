// RUN: tpu-opt %s | FileCheck %s
// RUN: tpu-compile %s --emit=stablehlo -o - | FileCheck --check-prefix=COMPILED %s

// Lists of numbers were tensors until the end of 2023.

// COMPILED: stablehlo.transpose %{{.*}}, dims = [1, 0]
// CHECK-LABEL: @main
func.func @main(%a: tensor<2x3xf32>, %b: tensor<f32>) -> (tensor<1x2xf32>, tensor<3x2xf32>) {
  // CHECK: stablehlo.transpose %{{.*}}, dims = [1, 0]
  %0 = "stablehlo.transpose"(%a) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  // CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = []
  %1 = "stablehlo.broadcast_in_dim"(%b) {broadcast_dimensions = dense<> : tensor<0xi64>} : (tensor<f32>) -> tensor<3x2xf32>
  %2 = stablehlo.add %0, %1 : tensor<3x2xf32>
  // CHECK: stablehlo.slice %{{.*}} [1:2, 0:2]
  %3 = "stablehlo.slice"(%2) {
    start_indices = dense<[1, 0]> : tensor<2xi64>, limit_indices = dense<2> : tensor<2xi64>,
    strides = dense<1> : tensor<2xi64>
  } : (tensor<3x2xf32>) -> tensor<1x2xf32>
  // CHECK: "stablehlo.reduce_window"{{.*}}padding = dense<{{\[\[}}0, 0], [1, 1]]> : tensor<2x2xi64>{{.*}}window_dimensions = array<i64: 1, 3>{{.*}}window_strides = array<i64: 1, 1>
  %4 = "stablehlo.reduce_window"(%3, %b) ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) {window_dimensions = dense<[1, 3]> : tensor<2xi64>, window_strides = dense<1> : tensor<2xi64>,
      padding = dense<[[0, 0], [1, 1]]> : tensor<2x2xi64>} : (tensor<1x2xf32>, tensor<f32>) -> tensor<1x2xf32>
  return %4, %2 : tensor<1x2xf32>, tensor<3x2xf32>
}

// CHECK-LABEL: @windows
func.func @windows(%a: tensor<1x4x4x1xf32>, %k: tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32> {
  // CHECK: stablehlo.convolution{{.*}}reverse = [true, true]
  %0 = "stablehlo.convolution"(%a, %k) {
    dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>,
    window_strides = dense<1> : tensor<2xi64>, padding = dense<0> : tensor<2x2xi64>,
    lhs_dilation = dense<1> : tensor<2xi64>, rhs_dilation = dense<1> : tensor<2xi64>,
    window_reversal = dense<true> : tensor<2xi1>,
    feature_group_count = 1 : i64, batch_group_count = 1 : i64
  } : (tensor<1x4x4x1xf32>, tensor<2x2x1x1xf32>) -> tensor<1x3x3x1xf32>
  return %0 : tensor<1x3x3x1xf32>
}

// CHECK-LABEL: @constant
func.func @constant() -> tensor<2xi32> {
  // CHECK: stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %0 = stablehlo.constant() {value = dense<[1, 2]> : tensor<2xi32>} : () -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// What only looks like one stays.
// CHECK-LABEL: @text
// CHECK-SAME: note = "permutation = dense<[1, 0]> : tensor<2xi64>"
func.func @text() attributes {note = "permutation = dense<[1, 0]> : tensor<2xi64>"} {
  // CHECK: dense<[1, 0]> : tensor<2xi64>
  %0 = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  return
}
