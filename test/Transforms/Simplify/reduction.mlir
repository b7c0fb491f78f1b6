// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s
// RUN: tpu-opt %s --stablehlo-simplify=reassociate=true | FileCheck %s --check-prefix=FAST

// CHECK-LABEL: func @of_nothing
// CHECK-NEXT: stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
func.func @of_nothing(%x: tensor<0x3xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0] : (tensor<0x3xf32>, tensor<f32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func @of_units
// CHECK-NOT: stablehlo.reduce
// CHECK: stablehlo.reshape %arg0 : (tensor<1x3xf32>) -> tensor<3xf32>
// CHECK: stablehlo.maximum
func.func @of_units(%x: tensor<1x3xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func @some_units
// CHECK-NEXT: %[[R:.*]] = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [2]
// CHECK-NEXT: stablehlo.reshape %[[R]] : (tensor<1x3xf32>) -> tensor<3xf32>
func.func @some_units(%x: tensor<1x3x4xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x3x4xf32>, tensor<f32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func @maximum_of_broadcast
// CHECK-NOT: stablehlo.reduce
// CHECK: return %arg0
func.func @maximum_of_broadcast(%x: tensor<3xf32>) -> tensor<3xf32> {
  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func @integer_sum_of_broadcast
// CHECK-NOT: stablehlo.reduce
// CHECK-DAG: %[[FIVE:.*]] = stablehlo.constant dense<5> : tensor<3xi32>
// CHECK: %[[M:.*]] = stablehlo.multiply %arg0, %[[FIVE]]
// CHECK: return %[[M]]
func.func @integer_sum_of_broadcast(%x: tensor<3xi32>) -> tensor<3xi32> {
  %i = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<3xi32>) -> tensor<3x5xi32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<3x5xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// A floating-point sum rounds at each step; a reduced dimension of the operand itself is another matter.
// CHECK-LABEL: func @of_broadcast_kept
// CHECK-COUNT-2: stablehlo.reduce
func.func @of_broadcast_kept(%x: tensor<3xf32>, %i: tensor<f32>) -> (tensor<3xf32>, tensor<5xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<3xf32>) -> tensor<3x5xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3xf32>
  %2 = stablehlo.reduce(%0 init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<5xf32>
  return %1, %2 : tensor<3xf32>, tensor<5xf32>
}

// CHECK-LABEL: func @of_transpose
// CHECK-NEXT: %[[R:.*]] = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1]
// CHECK-NEXT: stablehlo.transpose %[[R]], dims = [1, 0]
func.func @of_transpose(%x: tensor<2x3x4xf32>, %i: tensor<f32>) -> tensor<4x2xf32> {
  %0 = stablehlo.transpose %x, dims = [2, 1, 0] : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// The sum of all elements in another order would round differently; the maximum would not.
// CHECK-LABEL: func @order
// CHECK: %[[T:.*]] = stablehlo.transpose
// CHECK: stablehlo.reduce(%[[T]] init: %arg1) applies stablehlo.add
// CHECK: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.maximum
func.func @order(%x: tensor<2x3xf32>, %i: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
  %2 = stablehlo.reduce(%0 init: %i) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
  return %1, %2 : tensor<f32>, tensor<f32>
}

// CHECK-LABEL: func @of_reshape
// CHECK-NEXT: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1, 2]
// CHECK-NEXT: return
func.func @of_reshape(%x: tensor<2x3x4x5xf32>, %i: tensor<f32>) -> tensor<2x5xf32> {
  %0 = stablehlo.reshape %x : (tensor<2x3x4x5xf32>) -> tensor<2x12x5xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x12x5xf32>, tensor<f32>) -> tensor<2x5xf32>
  return %1 : tensor<2x5xf32>
}

// A reduction along the last dimension takes its elements in another order on a TPU than one along the two of them.
// CHECK-LABEL: func @of_last_reshape
// CHECK: stablehlo.reshape
// CHECK: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [1]
// CHECK: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.maximum across dimensions = [1, 2]
func.func @of_last_reshape(%x: tensor<2x3x4xf32>, %i: tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.reshape %x : (tensor<2x3x4xf32>) -> tensor<2x12xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x12xf32>, tensor<f32>) -> tensor<2xf32>
  %2 = stablehlo.reduce(%0 init: %i) applies stablehlo.maximum across dimensions = [1] : (tensor<2x12xf32>, tensor<f32>) -> tensor<2xf32>
  return %1, %2 : tensor<2xf32>, tensor<2xf32>
}

// CHECK-LABEL: func @of_reshape_kept
// CHECK: stablehlo.reshape
// CHECK: stablehlo.reduce
func.func @of_reshape_kept(%x: tensor<6x4xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %0 = stablehlo.reshape %x : (tensor<6x4xf32>) -> tensor<3x8xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.add across dimensions = [1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func @of_reduce
// CHECK-NEXT: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.maximum across dimensions = [0, 2]
// CHECK-NEXT: return
func.func @of_reduce(%x: tensor<2x3x4xf32>, %i: tensor<f32>) -> tensor<3xf32> {
  %0 = stablehlo.reduce(%x init: %i) applies stablehlo.maximum across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
  %1 = stablehlo.reduce(%0 init: %i) applies stablehlo.maximum across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func @global_max_pool
// CHECK-NEXT: %[[R:.*]] = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.maximum across dimensions = [1, 2]
// CHECK-NEXT: stablehlo.reshape %[[R]] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
func.func @global_max_pool(%x: tensor<2x7x7x8xf32>, %i: tensor<f32>) -> tensor<2x1x1x8xf32> {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 1, 7, 7, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<2x7x7x8xf32>, tensor<f32>) -> tensor<2x1x1x8xf32>
  return %0 : tensor<2x1x1x8xf32>
}

// The order of a sum shows in its rounding.
// CHECK-LABEL: func @global_pool
// CHECK: stablehlo.reduce_window
// FAST-LABEL: func @global_pool
// FAST-NEXT: %[[R:.*]] = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1, 2]
// FAST-NEXT: stablehlo.reshape %[[R]] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
func.func @global_pool(%x: tensor<2x7x7x8xf32>, %i: tensor<f32>) -> tensor<2x1x1x8xf32> {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 1, 7, 7, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<2x7x7x8xf32>, tensor<f32>) -> tensor<2x1x1x8xf32>
  return %0 : tensor<2x1x1x8xf32>
}

// CHECK-LABEL: func @pool_kept
// CHECK: stablehlo.reduce_window
func.func @pool_kept(%x: tensor<2x8x8x8xf32>, %i: tensor<f32>) -> tensor<2x7x1x8xf32> {
  %0 = "stablehlo.reduce_window"(%x, %i) <{window_dimensions = array<i64: 1, 2, 8, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x7x1x8xf32>
  return %0 : tensor<2x7x1x8xf32>
}
