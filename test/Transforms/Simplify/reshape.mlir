// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @reshapes
// CHECK-NEXT: %[[R:.*]] = stablehlo.reshape %arg0 : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[R]], %arg0
func.func @reshapes(%x: tensor<2x6xf32>) -> (tensor<3x4xf32>, tensor<2x6xf32>) {
  %0 = stablehlo.reshape %x : (tensor<2x6xf32>) -> tensor<12xf32>
  %1 = stablehlo.reshape %0 : (tensor<12xf32>) -> tensor<3x4xf32>
  %2 = stablehlo.reshape %1 : (tensor<3x4xf32>) -> tensor<2x6xf32>
  return %1, %2 : tensor<3x4xf32>, tensor<2x6xf32>
}

// CHECK-LABEL: func @constants
// CHECK-DAG: stablehlo.constant dense<{{\[}}[1, 2], [3, 4]]> : tensor<2x2xi32>
// CHECK-DAG: stablehlo.constant dense<7> : tensor<2x3xi32>
// CHECK-NOT: stablehlo.reshape
func.func @constants() -> (tensor<2x2xi32>, tensor<2x3xi32>) {
  %a = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %b = stablehlo.constant dense<7> : tensor<6xi32>
  %0 = stablehlo.reshape %a : (tensor<4xi32>) -> tensor<2x2xi32>
  %1 = stablehlo.reshape %b : (tensor<6xi32>) -> tensor<2x3xi32>
  return %0, %1 : tensor<2x2xi32>, tensor<2x3xi32>
}

// CHECK-LABEL: func @transposes
// CHECK-NEXT: %[[T:.*]] = stablehlo.transpose %arg0, dims = [2, 0, 1]
// CHECK-NEXT: %[[R:.*]] = stablehlo.reshape %arg1 : (tensor<1x5xf32>) -> tensor<5x1xf32>
// CHECK-NEXT: return %[[T]], %arg0, %[[R]]
func.func @transposes(%x: tensor<2x3x4xf32>, %y: tensor<1x5xf32>) -> (tensor<4x2x3xf32>, tensor<2x3x4xf32>, tensor<5x1xf32>) {
  %0 = stablehlo.transpose %x, dims = [1, 2, 0] : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<3x4x2xf32>) -> tensor<4x2x3xf32>
  %2 = stablehlo.transpose %1, dims = [1, 2, 0] : (tensor<4x2x3xf32>) -> tensor<2x3x4xf32>
  %3 = stablehlo.transpose %y, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
  return %1, %2, %3 : tensor<4x2x3xf32>, tensor<2x3x4xf32>, tensor<5x1xf32>
}

// A transpose of two larger dimensions is no reshape.
// CHECK-LABEL: func @transpose_kept
// CHECK: stablehlo.transpose
func.func @transpose_kept(%x: tensor<2x1x3xf32>) -> tensor<3x1x2xf32> {
  %0 = stablehlo.transpose %x, dims = [2, 1, 0] : (tensor<2x1x3xf32>) -> tensor<3x1x2xf32>
  return %0 : tensor<3x1x2xf32>
}

// CHECK-LABEL: func @reverses
// CHECK-NEXT: %[[R:.*]] = stablehlo.reverse %arg0, dims = [0, 2]
// CHECK-NEXT: return %[[R]], %arg1
func.func @reverses(%x: tensor<2x3x4xf32>, %y: tensor<1x5xf32>) -> (tensor<2x3x4xf32>, tensor<1x5xf32>) {
  %0 = stablehlo.reverse %x, dims = [0, 1] : tensor<2x3x4xf32>
  %1 = stablehlo.reverse %0, dims = [1, 2] : tensor<2x3x4xf32>
  %2 = stablehlo.reverse %y, dims = [0] : tensor<1x5xf32>
  return %1, %2 : tensor<2x3x4xf32>, tensor<1x5xf32>
}

// A transpose around dimensions of size one: the reshape goes first, and the rest is a transpose of two dimensions.
// CHECK-LABEL: func @pointwise_weights
// CHECK-NEXT: %[[R:.*]] = stablehlo.reshape %arg0 : (tensor<5x3x1x1xf32>) -> tensor<5x3xf32>
// CHECK-NEXT: stablehlo.transpose %[[R]], dims = [1, 0]
func.func @pointwise_weights(%w: tensor<5x3x1x1xf32>) -> tensor<3x5xf32> {
  %0 = stablehlo.transpose %w, dims = [2, 3, 1, 0] : (tensor<5x3x1x1xf32>) -> tensor<1x1x3x5xf32>
  %1 = stablehlo.reshape %0 : (tensor<1x1x3x5xf32>) -> tensor<3x5xf32>
  return %1 : tensor<3x5xf32>
}
