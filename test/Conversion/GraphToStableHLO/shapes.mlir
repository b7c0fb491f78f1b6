// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @tile
func.func @tile(%x: tensor<2x3xf32>) -> tensor<4x9xf32> {
  // CHECK: %[[B:.*]] = stablehlo.broadcast_in_dim %{{.*}}, dims = [1, 3] : (tensor<2x3xf32>) -> tensor<2x2x3x3xf32>
  // CHECK: stablehlo.reshape %[[B]] : (tensor<2x2x3x3xf32>) -> tensor<4x9xf32>
  %y = graph.tile %x {multiples = [2, 3]} : (tensor<2x3xf32>) -> tensor<4x9xf32>
  return %y : tensor<4x9xf32>
}

// CHECK-LABEL: @stack
func.func @stack(%x: tensor<3xf32>, %y: tensor<3xf32>) -> tensor<3x2xf32> {
  // CHECK: stablehlo.reshape %{{.*}} : (tensor<3xf32>) -> tensor<3x1xf32>
  // CHECK: stablehlo.reshape %{{.*}} : (tensor<3xf32>) -> tensor<3x1xf32>
  // CHECK: stablehlo.concatenate %{{.*}}, %{{.*}}, dim = 1
  %z = graph.stack %x, %y {axis = -1} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
  return %z : tensor<3x2xf32>
}

// x[::-2, 1]: a negative stride is a positive one, reversed.
// CHECK-LABEL: @strided_slice
func.func @strided_slice(%x: tensor<6x4xf32>) -> tensor<3xf32> {
  // CHECK: %[[S:.*]] = stablehlo.slice %{{.*}} [1:6:2, 1:2] : (tensor<6x4xf32>) -> tensor<3x1xf32>
  // CHECK: %[[R:.*]] = stablehlo.reverse %[[S]], dims = [0]
  // CHECK: stablehlo.reshape %[[R]] : (tensor<3x1xf32>) -> tensor<3xf32>
  %y = graph.strided_slice %x {begin = [0, 1], end = [0, 2], strides = [-2, 1], begin_mask = 1, end_mask = 1, shrink_axis_mask = 2}
      : (tensor<6x4xf32>) -> tensor<3xf32>
  return %y : tensor<3xf32>
}

// CHECK-LABEL: @reflect
func.func @reflect(%x: tensor<2x5xf32>) -> tensor<2x8xf32> {
  // CHECK: %[[L:.*]] = stablehlo.slice %{{.*}} [0:2, 1:3]
  // CHECK: %[[A:.*]] = stablehlo.reverse %[[L]], dims = [1]
  // CHECK: %[[H:.*]] = stablehlo.slice %{{.*}} [0:2, 3:4]
  // CHECK: %[[B:.*]] = stablehlo.reverse %[[H]], dims = [1]
  // CHECK: stablehlo.concatenate %[[A]], %{{.*}}, %[[B]], dim = 1
  %y = graph.pad %x {paddings = [0, 0, 2, 1], mode = "REFLECT"} : (tensor<2x5xf32>) -> tensor<2x8xf32>
  return %y : tensor<2x8xf32>
}

// CHECK-LABEL: @gather
func.func @gather(%x: tensor<4x5x6xf32>, %i: tensor<2x3xi32>) -> tensor<4x2x3x6xf32> {
  // CHECK: "stablehlo.gather"
  // CHECK-SAME: offset_dims = [0, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 2
  // CHECK-SAME: slice_sizes = array<i64: 4, 1, 6>
  %y = graph.gather %x, %i {axis = 1} : (tensor<4x5x6xf32>, tensor<2x3xi32>) -> tensor<4x2x3x6xf32>
  return %y : tensor<4x2x3x6xf32>
}

// CHECK-LABEL: @gather_batches
func.func @gather_batches(%x: tensor<2x4x5x6xf32>, %i: tensor<2x3xi32>) -> tensor<2x4x3x6xf32> {
  // CHECK: "stablehlo.gather"
  // CHECK-SAME: offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2
  // CHECK-SAME: slice_sizes = array<i64: 1, 4, 1, 6>
  %y = graph.gather %x, %i {axis = 2, batch_dims = 1} : (tensor<2x4x5x6xf32>, tensor<2x3xi32>) -> tensor<2x4x3x6xf32>
  return %y : tensor<2x4x3x6xf32>
}

// CHECK-LABEL: @constants
func.func @constants() -> (tensor<2xf32>, tensor<2xf32>) {
  // CHECK: stablehlo.constant dense<[1.000000e+00, 2.000000e+00]>
  %0 = graph.constant dense<[1.0, 2.0]> : tensor<2xf32>
  // CHECK: stablehlo.constant dense_resource<weights>
  %1 = graph.constant dense_resource<weights> : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803f00000040"
    }
  }
#-}
