// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @pointwise
// CHECK-NEXT: %[[W:.*]] = stablehlo.reshape %arg1 : (tensor<1x1x3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: stablehlo.dot_general %arg0, %[[W]], contracting_dims = [3] x [0] : (tensor<2x4x4x3xf32>, tensor<3x5xf32>) -> tensor<2x4x4x5xf32>
// CHECK-NEXT: return
func.func @pointwise(%x: tensor<2x4x4x3xf32>, %w: tensor<1x1x3x5xf32>) -> tensor<2x4x4x5xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x4x3xf32>, tensor<1x1x3x5xf32>) -> tensor<2x4x4x5xf32>
  return %0 : tensor<2x4x4x5xf32>
}

// With a stride, with groups, or with features first it stays a convolution.
// CHECK-LABEL: func @pointwise_kept
// CHECK-COUNT-3: stablehlo.convolution
func.func @pointwise_kept(%x: tensor<2x4x4x4xf32>, %w: tensor<1x1x4x4xf32>, %g: tensor<1x1x2x4xf32>) -> (tensor<2x2x2x4xf32>, tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>) {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<2x2x2x4xf32>
  %1 = stablehlo.convolution(%x, %g) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x4x4x4xf32>, tensor<1x1x2x4xf32>) -> tensor<2x4x4x4xf32>
  %2 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[0, 1, i, o]->[b, f, 0, 1], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<2x4x4x4xf32>
  return %0, %1, %2 : tensor<2x2x2x4xf32>, tensor<2x4x4x4xf32>, tensor<2x4x4x4xf32>
}

// CHECK-LABEL: func @full_window
// CHECK-NEXT: %[[D:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1, 2, 3] x [0, 1, 2]
// CHECK-NEXT: stablehlo.reshape %[[D]] : (tensor<2x5xf32>) -> tensor<2x1x1x5xf32>
func.func @full_window(%x: tensor<2x4x4x3xf32>, %w: tensor<4x4x3x5xf32>) -> tensor<2x1x1x5xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x4x3xf32>, tensor<4x4x3x5xf32>) -> tensor<2x1x1x5xf32>
  return %0 : tensor<2x1x1x5xf32>
}

// CHECK-LABEL: func @reversed_kernel
// CHECK-NEXT: stablehlo.convolution(%arg0, %arg1)
// CHECK-SAME: reverse = [true, false]
func.func @reversed_kernel(%x: tensor<1x4x4x1xf32>, %w: tensor<3x1x1x1xf32>) -> tensor<1x2x4x1xf32> {
  %0 = stablehlo.reverse %w, dims = [0] : tensor<3x1x1x1xf32>
  %1 = stablehlo.convolution(%x, %0) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [false, true]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xf32>, tensor<3x1x1x1xf32>) -> tensor<1x2x4x1xf32>
  return %1 : tensor<1x2x4x1xf32>
}

// CHECK-LABEL: func @constant_kernel
// CHECK: %[[R:.*]] = stablehlo.reverse %{{.*}}, dims = [0]
// CHECK: stablehlo.convolution(%arg0, %[[R]])
// CHECK-NOT: true
func.func @constant_kernel(%x: tensor<1x4x4x1xf32>) -> tensor<1x2x4x1xf32> {
  %w = stablehlo.constant dense<[[[[1.0]]], [[[2.0]]], [[[3.0]]]]> : tensor<3x1x1x1xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xf32>, tensor<3x1x1x1xf32>) -> tensor<1x2x4x1xf32>
  return %0 : tensor<1x2x4x1xf32>
}
