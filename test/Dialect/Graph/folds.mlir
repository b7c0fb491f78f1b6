// RUN: tpu-opt %s -canonicalize | FileCheck %s

// CHECK-LABEL: @identities
// CHECK-SAME: (%[[X:.*]]: tensor<2x3xf32>)
func.func @identities(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // CHECK-NEXT: return %[[X]]
  %0 = graph.identity %x : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = graph.reshape %0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %2 = graph.transpose %1 {perm = [0, 1]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %3 = graph.cast %2 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %4 = graph.broadcast_to %3 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %5 = graph.squeeze %4 : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %6 = graph.slice %5 {begin = [0, 0], size = [2, -1]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %7 = graph.concat %6 {axis = 1} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %8 = graph.pad %7 {paddings = [0, 0, 0, 0]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %9 = graph.tile %8 {multiples = [1, 1]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %10 = graph.reverse %9 {axes = []} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %11 = graph.reduce_sum %10 {axes = []} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %11 : tensor<2x3xf32>
}

// CHECK-LABEL: @there_and_back
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x4xf32>)
func.func @there_and_back(%x: tensor<2x3x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  // CHECK-NEXT: return %[[X]], %[[X]]
  %0 = graph.reshape %x : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %1 = graph.reshape %0 : (tensor<24xf32>) -> tensor<2x3x4xf32>
  %2 = graph.transpose %x {perm = [1, 2, 0]} : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %3 = graph.transpose %2 {perm = [2, 0, 1]} : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
  return %1, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// CHECK-LABEL: @last_reshape_decides
func.func @last_reshape_decides(%x: tensor<2x3x4xf32>) -> tensor<6x4xf32> {
  // CHECK-NEXT: %[[Y:.*]] = graph.reshape %{{.*}} : (tensor<2x3x4xf32>) -> tensor<6x4xf32>
  // CHECK-NEXT: return %[[Y]]
  %0 = graph.reshape %x : (tensor<2x3x4xf32>) -> tensor<24xf32>
  %1 = graph.reshape %0 : (tensor<24xf32>) -> tensor<6x4xf32>
  return %1 : tensor<6x4xf32>
}

// What isn't an identity stays.
// CHECK-LABEL: @others
func.func @others(%x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<f32>) {
  // CHECK: graph.transpose
  %0 = graph.transpose %x {perm = [1, 0]} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  // CHECK: graph.reverse
  %1 = graph.reverse %x {axes = [0]} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  // CHECK: graph.strided_slice
  %2 = graph.strided_slice %x {begin = [-1, 0], end = [-3, 2], strides = [-1, 1]} : (tensor<2x2xf32>) -> tensor<2x2xf32>
  // CHECK: graph.reduce_sum
  %3 = graph.reduce_sum %x : (tensor<2x2xf32>) -> tensor<f32>
  return %0, %1, %2, %3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<f32>
}
