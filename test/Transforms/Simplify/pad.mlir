// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @nothing
// CHECK-NEXT: return %arg0
func.func @nothing(%x: tensor<4xf32>, %v: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @pads
// CHECK-NEXT: stablehlo.pad %arg0, %arg1, low = [3], high = [4], interior = [0]
// CHECK-NEXT: return
func.func @pads(%x: tensor<4xf32>, %v: tensor<f32>) -> tensor<11xf32> {
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<6xf32>
  %1 = stablehlo.pad %0, %v, low = [2], high = [3], interior = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<11xf32>
  return %1 : tensor<11xf32>
}

// Other values, and padding that is cut off again.
// CHECK-LABEL: func @pads_kept
// CHECK-COUNT-4: stablehlo.pad
func.func @pads_kept(%x: tensor<4xf32>, %v: tensor<f32>, %w: tensor<f32>) -> (tensor<11xf32>, tensor<5xf32>) {
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<6xf32>
  %1 = stablehlo.pad %0, %w, low = [2], high = [3], interior = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<11xf32>
  %2 = stablehlo.pad %x, %v, low = [-1], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %3 = stablehlo.pad %2, %v, low = [1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
  return %1, %3 : tensor<11xf32>, tensor<5xf32>
}

// CHECK-LABEL: func @cut
// CHECK-NEXT: stablehlo.slice %arg0 [1:3]
func.func @cut(%x: tensor<5xf32>, %v: tensor<f32>) -> tensor<2xf32> {
  %0 = stablehlo.pad %x, %v, low = [-1], high = [-2], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func @of_splat
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<6xf32>
// CHECK-NEXT: return %[[C]]
func.func @of_splat() -> tensor<6xf32> {
  %x = stablehlo.constant dense<1.0> : tensor<4xf32>
  %v = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<6xf32>
  return %0 : tensor<6xf32>
}

// CHECK-LABEL: func @of_empty
// CHECK-NEXT: stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
func.func @of_empty(%x: tensor<0x2xf32>, %v: tensor<f32>) -> tensor<3x2xf32> {
  %0 = stablehlo.pad %x, %v, low = [1, 0], high = [2, 0], interior = [0, 0] : (tensor<0x2xf32>, tensor<f32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func @into_convolution
// CHECK-NOT: stablehlo.pad
// CHECK: stablehlo.convolution(%arg0, %arg1)
// CHECK-SAME: pad = {{\[}}[1, 2], [1, 1]], lhs_dilate = [1, 2]
func.func @into_convolution(%x: tensor<1x4x4x1xf32>, %w: tensor<3x3x1x1xf32>) -> tensor<1x5x7x1xf32> {
  %v = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.pad %x, %v, low = [0, 1, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 1, 0] : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x6x7x1xf32>
  %1 = stablehlo.convolution(%0, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[0, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x7x1xf32>, tensor<3x3x1x1xf32>) -> tensor<1x5x7x1xf32>
  return %1 : tensor<1x5x7x1xf32>
}

// Padding with ones, and padding of features, are no padding of the window.
// CHECK-LABEL: func @into_convolution_kept
// CHECK-COUNT-2: stablehlo.pad
func.func @into_convolution_kept(%x: tensor<1x4x4x1xf32>, %w: tensor<3x3x1x1xf32>, %u: tensor<3x3x2x1xf32>) -> (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>) {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.pad %x, %one, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x6x6x1xf32>
  %1 = stablehlo.convolution(%0, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x6x6x1xf32>, tensor<3x3x1x1xf32>) -> tensor<1x4x4x1xf32>
  %2 = stablehlo.pad %x, %zero, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x4x4x2xf32>
  %3 = stablehlo.convolution(%2, %u) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2xf32>, tensor<3x3x2x1xf32>) -> tensor<1x2x2x1xf32>
  return %1, %3 : tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>
}

// CHECK-LABEL: func @into_reduce_window
// CHECK-NOT: stablehlo.pad
// CHECK: "stablehlo.reduce_window"(%arg0
// CHECK-SAME: padding = dense<1> : tensor<1x2xi64>
func.func @into_reduce_window(%x: tensor<8xf32>) -> tensor<8xf32> {
  %v = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.pad %x, %v, low = [1], high = [1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<10xf32>
  %1 = "stablehlo.reduce_window"(%0, %v) <{window_dimensions = array<i64: 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %2 = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) : (tensor<10xf32>, tensor<f32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
