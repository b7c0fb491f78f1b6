// RUN: tpu-opt %s --stablehlo-expand-legacy | FileCheck %s

// CHECK-LABEL: @simple
// CHECK: stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<3xf32>) -> tensor<4x5x3xf32>
// CHECK: stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [HIGH, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
func.func @simple(%v: tensor<3xf32>, %m: tensor<2x3xf32>) -> (tensor<4x5x3xf32>, tensor<2xf32>) {
  %0 = stablehlo.broadcast %v, sizes = [4, 5] : (tensor<3xf32>) -> tensor<4x5x3xf32>
  %1 = stablehlo.dot %m, %v, precision = [HIGH, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  return %0, %1 : tensor<4x5x3xf32>, tensor<2xf32>
}

// CHECK-LABEL: @einsum
// CHECK: %[[PRODUCT:.*]] = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
// CHECK: stablehlo.transpose %[[PRODUCT]], dims = [0, 2, 1]
// CHECK: %[[SUM:.*]] = stablehlo.reduce(%arg0 init: %{{.*}}) applies stablehlo.add across dimensions = [1]
// CHECK: stablehlo.dot_general %[[SUM]], %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<2x4xf32>, tensor<2x4x5xf32>) -> tensor<2x5xf32>
func.func @einsum(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>) -> (tensor<2x5x3xf32>, tensor<2x5xf32>) {
  %0 = stablehlo.einsum %a, %b, config = "bij,bjk->bki" : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x5x3xf32>
  %1 = stablehlo.einsum %a, %b, config = "...ij,...jk->...k" : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x5xf32>
  return %0, %1 : tensor<2x5x3xf32>, tensor<2x5xf32>
}

// CHECK-LABEL: @gather
// CHECK: "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3, 1, 5>}>
func.func @gather(%x: tensor<2x3x4x5xf32>, %i: tensor<2x6xi32>) -> tensor<2x3x6x5xf32> {
  %0 = "stablehlo.torch_index_select"(%x, %i) {dim = 2 : i64, batch_dims = 1 : i64} : (tensor<2x3x4x5xf32>, tensor<2x6xi32>) -> tensor<2x3x6x5xf32>
  return %0 : tensor<2x3x6x5xf32>
}

// CHECK-LABEL: @tuples
// CHECK-NEXT: return %arg0
func.func @tuples(%a: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.tuple %a, %a : tuple<tensor<3xf32>, tensor<3xf32>>
  %1 = stablehlo.tuple %0, %a : tuple<tuple<tensor<3xf32>, tensor<3xf32>>, tensor<3xf32>>
  %2 = stablehlo.get_tuple_element %1[0] : (tuple<tuple<tensor<3xf32>, tensor<3xf32>>, tensor<3xf32>>) -> tuple<tensor<3xf32>, tensor<3xf32>>
  %3 = stablehlo.get_tuple_element %2[1] : (tuple<tensor<3xf32>, tensor<3xf32>>) -> tensor<3xf32>
  return %3 : tensor<3xf32>
}

// -----

// CHECK-LABEL: @mixed
// CHECK-SAME: %[[A:.*]]: tensor<3x3xf32>, %[[B:.*]]: tensor<3x3xi32>
func.func @mixed(%a: tensor<3x3xf32>, %b: tensor<3x3xi32>) -> tensor<3x3xf32> {
  // CHECK: %[[C:.*]] = stablehlo.convert %[[B]] : (tensor<3x3xi32>) -> tensor<3x3xf32>
  // CHECK: stablehlo.dot_general %[[A]], %[[C]]
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<3x3xf32>, tensor<3x3xi32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}
