// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @broadcasts
// CHECK-NEXT: %[[B:.*]] = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<3xf32>) -> tensor<5x2x3xf32>
// CHECK-NEXT: return %[[B]]
func.func @broadcasts(%x: tensor<3xf32>) -> tensor<5x2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<5x2x3xf32>
  return %1 : tensor<5x2x3xf32>
}

// CHECK-LABEL: func @through_units
// CHECK-NEXT: %[[B:.*]] = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[B]]
func.func @through_units(%x: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reshape %x : (tensor<3xf32>) -> tensor<1x3xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func @only_units
// CHECK-NEXT: stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3x1xf32>
func.func @only_units(%x: tensor<3xf32>) -> tensor<1x3x1xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<1x3x1xf32>
  return %0 : tensor<1x3x1xf32>
}

// CHECK-LABEL: func @reshape_of_broadcast
// CHECK-NEXT: stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<3xf32>) -> tensor<1x2x3xf32>
func.func @reshape_of_broadcast(%x: tensor<3xf32>) -> tensor<1x2x3xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.reshape %0 : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
  return %1 : tensor<1x2x3xf32>
}

// A reshape that mixes dimensions stays.
// CHECK-LABEL: func @mixing_kept
// CHECK: stablehlo.broadcast_in_dim
// CHECK: stablehlo.reshape
func.func @mixing_kept(%x: tensor<3xf32>) -> tensor<6xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = stablehlo.reshape %0 : (tensor<2x3xf32>) -> tensor<6xf32>
  return %1 : tensor<6xf32>
}

// Dimensions come in ascending order: the transpose is of the smaller tensor.
// CHECK-LABEL: func @transpose_of_broadcast
// CHECK-NEXT: %[[T:.*]] = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: stablehlo.broadcast_in_dim %[[T]], dims = [0, 1] : (tensor<3x2xf32>) -> tensor<3x2x5xf32>
func.func @transpose_of_broadcast(%x: tensor<2x3xf32>) -> tensor<3x2x5xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<5x2x3xf32>
  %1 = stablehlo.transpose %0, dims = [2, 1, 0] : (tensor<5x2x3xf32>) -> tensor<3x2x5xf32>
  return %1 : tensor<3x2x5xf32>
}

// CHECK-LABEL: func @iotas
// CHECK-DAG: %[[Z:.*]] = stablehlo.constant dense<0> : tensor<1x4xi32>
// CHECK-DAG: %[[I:.*]] = stablehlo.iota dim = 1 : tensor<2x3xi32>
// CHECK-DAG: %[[J:.*]] = stablehlo.iota dim = 0 : tensor<3x2xi32>
// CHECK: return %[[Z]], %[[I]], %[[J]]
func.func @iotas() -> (tensor<1x4xi32>, tensor<2x3xi32>, tensor<3x2xi32>) {
  %0 = stablehlo.iota dim = 0 : tensor<1x4xi32>
  %1 = stablehlo.iota dim = 0 : tensor<3xi32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<3xi32>) -> tensor<2x3xi32>
  %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
  return %0, %2, %3 : tensor<1x4xi32>, tensor<2x3xi32>, tensor<3x2xi32>
}

// CHECK-LABEL: func @constant_units
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK-NEXT: stablehlo.broadcast_in_dim %[[C]], dims = [1] : (tensor<2xf32>) -> tensor<5x2x3xf32>
func.func @constant_units() -> tensor<5x2x3xf32> {
  %c = stablehlo.constant dense<[[[1.0], [2.0]]]> : tensor<1x2x1xf32>
  %0 = stablehlo.broadcast_in_dim %c, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<5x2x3xf32>
  return %0 : tensor<5x2x3xf32>
}
