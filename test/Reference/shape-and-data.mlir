// RUN: tpu-opt --stablehlo-evaluate %s | FileCheck %s

// CHECK-LABEL: @shapes
// CHECK: dense<{{\[\[}}1, 4], [2, 5], [3, 6]]>
// CHECK: dense<{{\[\[}}3, 2, 1], [6, 5, 4]]>
// CHECK: dense<{{\[\[}}1, 2, 3, 1, 2, 3], [4, 5, 6, 4, 5, 6]]>
// CHECK: dense<{{\[\[}}1, 3], [4, 6]]>
// CHECK: dense<{{\[\[}}0, 2, 0, 3], [0, 5, 0, 6], [0, 0, 0, 0]]>
func.func @shapes() -> (tensor<3x2xi32>, tensor<2x3xi32>, tensor<2x6xi32>, tensor<2x2xi32>, tensor<3x4xi32>) {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
  %1 = stablehlo.reverse %x, dims = [1] : tensor<2x3xi32>
  %2 = stablehlo.concatenate %x, %x, dim = 1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x6xi32>
  %3 = stablehlo.slice %x [0:2, 0:3:2] : (tensor<2x3xi32>) -> tensor<2x2xi32>
  %4 = stablehlo.pad %x, %zero, low = [0, -1], high = [1, 0], interior = [0, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3x4xi32>
  return %0, %1, %2, %3, %4 : tensor<3x2xi32>, tensor<2x3xi32>, tensor<2x6xi32>, tensor<2x2xi32>, tensor<3x4xi32>
}

// CHECK-LABEL: @broadcast_and_iota
// CHECK: dense<{{\[\[}}1, 1, 1], [2, 2, 2]]>
// CHECK: dense<{{\[\[}}0.000000e+00, 1.000000e+00], [0.000000e+00, 1.000000e+00]]>
func.func @broadcast_and_iota() -> (tensor<2x3xi32>, tensor<2x2xf32>) {
  %x = stablehlo.constant dense<[[1], [2]]> : tensor<2x1xi32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x3xi32>
  %1 = stablehlo.iota dim = 1 : tensor<2x2xf32>
  return %0, %1 : tensor<2x3xi32>, tensor<2x2xf32>
}

// Starts are moved so that the slice stays inside.
// CHECK-LABEL: @dynamic_slices
// CHECK: dense<[3, 4]>
// CHECK: dense<[8, 9, 3, 4]>
func.func @dynamic_slices() -> (tensor<2xi32>, tensor<4xi32>) {
  %x = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
  %u = stablehlo.constant dense<[8, 9]> : tensor<2xi32>
  %far = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
  %before = stablehlo.constant dense<-3> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %far, sizes = [2] : (tensor<4xi32>, tensor<ui64>) -> tensor<2xi32>
  %1 = stablehlo.dynamic_update_slice %x, %u, %before : (tensor<4xi32>, tensor<2xi32>, tensor<i32>) -> tensor<4xi32>
  return %0, %1 : tensor<2xi32>, tensor<4xi32>
}

// CHECK-LABEL: @gather_and_scatter
// CHECK: dense<{{\[\[}}5, 6], [1, 2], [5, 6]]>
// CHECK: dense<{{\[\[}}11, 12], [3, 4], [25, 26]]>
func.func @gather_and_scatter() -> (tensor<3x2xi32>, tensor<3x2xi32>) {
  %x = stablehlo.constant dense<[[1, 2], [3, 4], [5, 6]]> : tensor<3x2xi32>
  %i = stablehlo.constant dense<[[9], [0], [2]]> : tensor<3x1xi32>
  %u = stablehlo.constant dense<[[10, 10], [10, 10], [20, 20]]> : tensor<3x2xi32>
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
  // The first update is out of bounds and ignored.
  %1 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %2 = stablehlo.add %a, %b : tensor<i32>
    stablehlo.return %2 : tensor<i32>
  }) : (tensor<3x2xi32>, tensor<3x1xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
  return %0, %1 : tensor<3x2xi32>, tensor<3x2xi32>
}

// CHECK-LABEL: @sort
// CHECK: dense<[1, 1, 2, 3]>
// CHECK: dense<[1, 3, 2, 0]>
func.func @sort() -> (tensor<4xi32>, tensor<4xi32>) {
  %x = stablehlo.constant dense<[3, 1, 2, 1]> : tensor<4xi32>
  %i = stablehlo.iota dim = 0 : tensor<4xi32>
  %0:2 = "stablehlo.sort"(%x, %i) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>, %c: tensor<i32>, %d: tensor<i32>):
    %1 = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<4xi32>)
  return %0#0, %0#1 : tensor<4xi32>, tensor<4xi32>
}

// The first of the test vectors that come with the paper's library: counter and key zero.
// CHECK-LABEL: @threefry
// CHECK: dense<[0, 1]> : tensor<2xui64>
// CHECK: dense<[1797259609, 2579123966]> : tensor<2xui32>
func.func @threefry() -> (tensor<2xui64>, tensor<2xui32>) {
  %s = stablehlo.constant dense<0> : tensor<2xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui32>)
  return %0, %1 : tensor<2xui64>, tensor<2xui32>
}
// CHECK-LABEL: @philox
// CHECK: dense<[1713891541, 3781805453, 3159862348, 2600524760]> : tensor<4xui32>
func.func @philox() -> tensor<4xui32> {
  %s = stablehlo.constant dense<0> : tensor<3xui64>
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return %1 : tensor<4xui32>
}
