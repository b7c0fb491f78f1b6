// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// The start moves inward: 7 becomes 5. Where the slice is as large as the operand, the index does not matter.
// CHECK-LABEL: func @dynamic_slice
// CHECK-NEXT: stablehlo.slice %arg0 [5:8, 0:3]
func.func @dynamic_slice(%x: tensor<8x3xf32>, %i: tensor<i32>) -> tensor<3x3xf32> {
  %c = stablehlo.constant dense<7> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %c, %i, sizes = [3, 3] : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func @dynamic_slice_kept
// CHECK: stablehlo.dynamic_slice
func.func @dynamic_slice_kept(%x: tensor<8xf32>, %i: tensor<i32>) -> tensor<3xf32> {
  %0 = stablehlo.dynamic_slice %x, %i, sizes = [3] : (tensor<8xf32>, tensor<i32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func @dynamic_update_slice
// CHECK-NEXT: return %arg1, %arg0
func.func @dynamic_update_slice(%x: tensor<8xf32>, %u: tensor<8xf32>, %e: tensor<0xf32>, %i: tensor<i32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i : (tensor<8xf32>, tensor<8xf32>, tensor<i32>) -> tensor<8xf32>
  %1 = stablehlo.dynamic_update_slice %x, %e, %i : (tensor<8xf32>, tensor<0xf32>, tensor<i32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @gather_one
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %arg0 [2:3, 0:3]
// CHECK-NEXT: stablehlo.reshape %[[S]] : (tensor<1x3xf32>) -> tensor<3xf32>
func.func @gather_one(%x: tensor<8x3xf32>) -> tensor<3xf32> {
  %i = stablehlo.constant dense<2> : tensor<1xi32>
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<1xi32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func @gather_even_rows
// CHECK-NEXT: stablehlo.slice %arg0 [0:5:2, 0:3] : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return
func.func @gather_even_rows(%x: tensor<8x3xf32>) -> tensor<3x3xf32> {
  %i = stablehlo.constant dense<[[0], [2], [4]]> : tensor<3x1xi32>
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<3x1xi32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// Not in progression: 7 and 9 are the last row both.
// CHECK-LABEL: func @gather_kept
// CHECK-COUNT-2: stablehlo.gather
func.func @gather_kept(%x: tensor<8x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
  %i = stablehlo.constant dense<[[0], [4], [2]]> : tensor<3x1xi32>
  %j = stablehlo.constant dense<[[5], [7], [9]]> : tensor<3x1xi32>
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<3x1xi32>) -> tensor<3x3xf32>
  %1 = "stablehlo.gather"(%x, %j) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<3x1xi32>) -> tensor<3x3xf32>
  return %0, %1 : tensor<3x3xf32>, tensor<3x3xf32>
}
