// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @hoist
// CHECK: %[[C:.*]] = stablehlo.constant dense<1.000000e-03> : tensor<8xf32>
// CHECK: %[[A:.*]] = stablehlo.add %arg0, %[[C]] : tensor<8xf32>
// CHECK: %[[R:.*]] = stablehlo.rsqrt %[[A]] : tensor<8xf32>
// CHECK: stablehlo.broadcast_in_dim %[[R]], dims = [1]
func.func @hoist(%x: tensor<8xf32>) -> tensor<4x8xf32> {
  %c = stablehlo.constant dense<1.0e-3> : tensor<4x8xf32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<8xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.add %0, %c : tensor<4x8xf32>
  %2 = stablehlo.rsqrt %1 : tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// Not alike: one along each dimension.
// CHECK-LABEL: func @outer_sum_kept
// CHECK-COUNT-2: stablehlo.broadcast_in_dim
// CHECK: stablehlo.add
func.func @outer_sum_kept(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4x4xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<4xf32>) -> tensor<4x4xf32>
  %1 = stablehlo.broadcast_in_dim %y, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
  %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// CHECK-LABEL: func @cancel_transposes
// CHECK-NEXT: %[[T:.*]] = stablehlo.tanh %arg0
// CHECK-NEXT: return %[[T]]
func.func @cancel_transposes(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %1 = stablehlo.tanh %0 : tensor<3x2xf32>
  %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
  return %2 : tensor<2x3xf32>
}

// CHECK-LABEL: func @sink_reshapes
// CHECK: %[[A:.*]] = stablehlo.add %arg0, %arg1 : tensor<2x6xf32>
// CHECK: %[[M:.*]] = stablehlo.maximum %[[A]], %{{.*}} : tensor<2x6xf32>
// CHECK: stablehlo.reshape %[[M]] : (tensor<2x6xf32>) -> tensor<12xf32>
func.func @sink_reshapes(%x: tensor<2x6xf32>, %y: tensor<2x6xf32>) -> tensor<12xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<12xf32>
  %0 = stablehlo.reshape %x : (tensor<2x6xf32>) -> tensor<12xf32>
  %1 = stablehlo.reshape %y : (tensor<2x6xf32>) -> tensor<12xf32>
  %2 = stablehlo.add %0, %1 : tensor<12xf32>
  %3 = stablehlo.maximum %2, %zero : tensor<12xf32>
  return %3 : tensor<12xf32>
}

// The transposed tensor is needed as it is: sinking would add a transpose.
// CHECK-LABEL: func @needed_kept
// CHECK: %[[T:.*]] = stablehlo.transpose
// CHECK: stablehlo.tanh %[[T]]
func.func @needed_kept(%x: tensor<2x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %1 = stablehlo.tanh %0 : tensor<3x2xf32>
  return %0, %1 : tensor<3x2xf32>, tensor<3x2xf32>
}

// CHECK-LABEL: func @different_reshapes_kept
// CHECK-COUNT-2: stablehlo.reshape
// CHECK: stablehlo.add
func.func @different_reshapes_kept(%x: tensor<2x6xf32>, %y: tensor<6x2xf32>) -> tensor<12xf32> {
  %0 = stablehlo.reshape %x : (tensor<2x6xf32>) -> tensor<12xf32>
  %1 = stablehlo.reshape %y : (tensor<6x2xf32>) -> tensor<12xf32>
  %2 = stablehlo.add %0, %1 : tensor<12xf32>
  return %2 : tensor<12xf32>
}
