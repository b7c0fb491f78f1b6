// RUN: tpu-opt %s --stablehlo-assign-layout --split-input-file | FileCheck %s
// RUN: tpu-opt %s --stablehlo-assign-layout=preferred=nchw --split-input-file | FileCheck %s --check-prefix=FIRST
// RUN: not tpu-opt %s --stablehlo-assign-layout=preferred=best --split-input-file 2>&1 | FileCheck %s --check-prefix=ERROR

// ERROR: error: unknown layout 'best'; expected nhwc or nchw

// Two convolutions with bias, activation and pooling between them: one transpose comes in, one goes out, and the constant
// weights are transposed.
// CHECK-LABEL: func @network
// CHECK-DAG: %[[W:.*]] = stablehlo.constant dense<{{.*}}1.000000e+00{{.*}}3.000000e+00{{.*}}2.000000e+00{{.*}}4.000000e+00{{.*}}> : tensor<1x1x2x2xf32>
// CHECK-DAG: %[[X:.*]] = stablehlo.transpose %arg0, dims = [0, 2, 3, 1] : (tensor<1x2x8x8xf32>) -> tensor<1x8x8x2xf32>
// CHECK: %[[A:.*]] = stablehlo.convolution(%[[X]], %[[W]]) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]
// CHECK: stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<2xf32>) -> tensor<1x8x8x2xf32>
// CHECK: stablehlo.maximum {{.*}} : tensor<1x8x8x2xf32>
// CHECK: "stablehlo.reduce_window"{{.*}}window_dimensions = array<i64: 1, 2, 2, 1>
// CHECK: stablehlo.convolution({{.*}}) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]
// CHECK: %[[R:.*]] = stablehlo.transpose %{{.*}}, dims = [0, 3, 1, 2]
// CHECK-NOT: stablehlo.transpose
// CHECK: return %[[R]]
// FIRST-LABEL: func @network
// FIRST-NOT: stablehlo.transpose
// FIRST: return
func.func @network(%x: tensor<1x2x8x8xf32>, %b: tensor<2xf32>) -> tensor<1x2x4x4xf32> {
  %w = stablehlo.constant dense<[[[[1.0]], [[2.0]]], [[[3.0]], [[4.0]]]]> : tensor<2x2x1x1xf32>
  %minus = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0.0> : tensor<1x2x8x8xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x8x8xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x8x8xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<2xf32>) -> tensor<1x2x8x8xf32>
  %2 = stablehlo.add %0, %1 : tensor<1x2x8x8xf32>
  %3 = stablehlo.maximum %2, %zero : tensor<1x2x8x8xf32>
  %4 = "stablehlo.reduce_window"(%3, %minus) <{window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
  ^bb0(%l: tensor<f32>, %r: tensor<f32>):
    %m = stablehlo.maximum %l, %r : tensor<f32>
    stablehlo.return %m : tensor<f32>
  }) : (tensor<1x2x8x8xf32>, tensor<f32>) -> tensor<1x2x4x4xf32>
  %5 = stablehlo.convolution(%4, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32>
  return %5 : tensor<1x2x4x4xf32>
}

// -----

// A residual: both branches meet in the same layout.
// CHECK-LABEL: func @residual
// CHECK-COUNT-1: stablehlo.transpose %arg0
// CHECK: stablehlo.convolution
// CHECK: stablehlo.convolution
// CHECK: stablehlo.add
// CHECK: stablehlo.convolution
// CHECK-COUNT-1: stablehlo.transpose
// CHECK-NOT: stablehlo.transpose
// CHECK: return
func.func @residual(%x: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %w = stablehlo.constant dense<1.0> : tensor<2x2x3x3xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x8x8xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x8x8xf32>
  %1 = stablehlo.tanh %0 : tensor<1x2x8x8xf32>
  %2 = stablehlo.convolution(%1, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x8x8xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x8x8xf32>
  %3 = stablehlo.add %1, %2 : tensor<1x2x8x8xf32>
  %4 = stablehlo.convolution(%3, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x8x8xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x8x8xf32>
  return %4 : tensor<1x2x8x8xf32>
}

// -----

// No transpose in the loop.
// CHECK-LABEL: func @loop
// CHECK: %[[X:.*]] = stablehlo.transpose %arg0, dims = [0, 2, 3, 1]
// CHECK: stablehlo.while(%{{.*}} = %arg1, %{{.*}} = %[[X]]) : tensor<i32>, tensor<1x8x8x2xf32>
// CHECK-NOT: stablehlo.transpose
// CHECK: }
// CHECK: stablehlo.transpose %{{.*}}#1, dims = [0, 3, 1, 2]
func.func @loop(%x: tensor<1x2x8x8xf32>, %n: tensor<i32>) -> tensor<1x2x8x8xf32> {
  %w = stablehlo.constant dense<1.0> : tensor<2x2x3x3xf32>
  %0:2 = stablehlo.while(%i = %n, %acc = %x) : tensor<i32>, tensor<1x2x8x8xf32>
  cond {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %p = stablehlo.compare GT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.subtract %i, %one : tensor<i32>
    %1 = stablehlo.convolution(%acc, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x2x8x8xf32>, tensor<2x2x3x3xf32>) -> tensor<1x2x8x8xf32>
    %2 = stablehlo.tanh %1 : tensor<1x2x8x8xf32>
    stablehlo.return %j, %2 : tensor<i32>, tensor<1x2x8x8xf32>
  }
  return %0#1 : tensor<1x2x8x8xf32>
}

// -----

// What is already as preferred stays, and an addition of an argument does not get a transpose of the argument.
// CHECK-LABEL: func @kept
// CHECK-NEXT: %[[C:.*]] = stablehlo.convolution(%arg0, %arg1)
// CHECK-NEXT: %[[T:.*]] = stablehlo.transpose %[[C]]
// CHECK-NEXT: stablehlo.add %[[T]], %arg2
func.func @kept(%x: tensor<1x8x8x2xf32>, %w: tensor<1x1x2x2xf32>, %y: tensor<1x2x8x8xf32>) -> tensor<1x2x8x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<1x1x2x2xf32>) -> tensor<1x8x8x2xf32>
  %1 = stablehlo.transpose %0, dims = [0, 3, 1, 2] : (tensor<1x8x8x2xf32>) -> tensor<1x2x8x8xf32>
  %2 = stablehlo.add %1, %y : tensor<1x2x8x8xf32>
  return %2 : tensor<1x2x8x8xf32>
}

// -----

// Slices, pads, concatenations, reversals and reductions whose order does not matter let the transpose through.
// CHECK-LABEL: func @through
// CHECK: stablehlo.convolution
// CHECK-NOT: stablehlo.transpose
// CHECK: stablehlo.slice %{{.*}} [0:1, 0:4, 0:8, 0:2]
// CHECK: stablehlo.pad {{.*}} low = [0, 1, 0, 0], high = [0, 0, 2, 0]
// CHECK: stablehlo.reverse {{.*}} dims = [2]
// CHECK: stablehlo.concatenate {{.*}} dim = 3
// CHECK: stablehlo.reduce({{.*}}) applies stablehlo.maximum across dimensions = [1, 2]
// CHECK-NEXT: return
func.func @through(%x: tensor<1x8x8x2xf32>, %w: tensor<1x1x2x2xf32>, %z: tensor<f32>) -> tensor<1x4xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<1x1x2x2xf32>) -> tensor<1x2x8x8xf32>
  %1 = stablehlo.slice %0 [0:1, 0:2, 0:4, 0:8] : (tensor<1x2x8x8xf32>) -> tensor<1x2x4x8xf32>
  %2 = stablehlo.pad %1, %z, low = [0, 0, 1, 0], high = [0, 0, 0, 2], interior = [0, 0, 0, 0] : (tensor<1x2x4x8xf32>, tensor<f32>) -> tensor<1x2x5x10xf32>
  %3 = stablehlo.reverse %2, dims = [3] : tensor<1x2x5x10xf32>
  %4 = stablehlo.concatenate %3, %3, dim = 1 : (tensor<1x2x5x10xf32>, tensor<1x2x5x10xf32>) -> tensor<1x4x5x10xf32>
  %5 = stablehlo.reduce(%4 init: %z) applies stablehlo.maximum across dimensions = [2, 3] : (tensor<1x4x5x10xf32>, tensor<f32>) -> tensor<1x4xf32>
  return %5 : tensor<1x4xf32>
}
