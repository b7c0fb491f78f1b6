// RUN: tpu-opt %s --stablehlo-fold-constants="max-elements=16 max-work=1000" --split-input-file | FileCheck %s
// RUN: not tpu-opt %s --stablehlo-fold-constants=arithmetic=decimal 2>&1 | FileCheck %s --check-prefix=ERROR

// ERROR: error: unknown arithmetic 'decimal'; expected ieee or tpu

// CHECK-LABEL: func @chain
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<[8.000000e+00, 1.200000e+01]>
// CHECK-NEXT: return %[[C]]
func.func @chain() -> tensor<2xf32> {
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[3.0, 4.0]> : tensor<2xf32>
  %0 = stablehlo.add %a, %b : tensor<2xf32>
  %t = stablehlo.constant dense<2.0> : tensor<f32>
  %1 = stablehlo.broadcast_in_dim %t, dims = [] : (tensor<f32>) -> tensor<2xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<2xf32>
  return %2 : tensor<2xf32>
}

// -----

// CHECK-LABEL: func @regions
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<6> : tensor<i32>
// CHECK-NEXT: return %[[C]]
func.func @regions() -> tensor<i32> {
  %a = stablehlo.iota dim = 0 : tensor<4xi32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.reduce(%a init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// -----

// An iota and a broadcast cost nothing; a computed one of 25 elements exceeds the limit.
// CHECK-LABEL: func @leaves_kept
// CHECK: stablehlo.iota
// CHECK: stablehlo.broadcast_in_dim
// CHECK: stablehlo.add
func.func @leaves_kept() -> (tensor<4xi32>, tensor<4x2xf32>, tensor<25xi32>) {
  %0 = stablehlo.iota dim = 0 : tensor<4xi32>
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
  %b = stablehlo.iota dim = 0 : tensor<25xi32>
  %2 = stablehlo.add %b, %b : tensor<25xi32>
  return %0, %1, %2 : tensor<4xi32>, tensor<4x2xf32>, tensor<25xi32>
}

// -----

// As large as what it is made from: a transposed weight replaces the weight.
// CHECK-LABEL: func @weights
// CHECK-NEXT: stablehlo.constant
// CHECK-NEXT: return
func.func @weights() -> tensor<2x10xi32> {
  %w = stablehlo.constant dense<[[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [0, 1], [2, 3], [4, 5], [6, 7], [8, 9]]> : tensor<10x2xi32>
  %0 = stablehlo.transpose %w, dims = [1, 0] : (tensor<10x2xi32>) -> tensor<2x10xi32>
  return %0 : tensor<2x10xi32>
}

// -----

// Too much work, effects, and barriers.
// CHECK-LABEL: func @kept
// CHECK: stablehlo.dot_general
// CHECK: stablehlo.custom_call
// CHECK: stablehlo.optimization_barrier
func.func @kept() -> (tensor<4x4xf32>, tensor<2xf32>, tensor<2xf32>) {
  %i = stablehlo.iota dim = 0 : tensor<4x40xf32>
  %0 = stablehlo.dot_general %i, %i, contracting_dims = [1] x [1] : (tensor<4x40xf32>, tensor<4x40xf32>) -> tensor<4x4xf32>
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.custom_call @f(%a) : (tensor<2xf32>) -> tensor<2xf32>
  %2 = stablehlo.optimization_barrier %a : tensor<2xf32>
  return %0, %1, %2 : tensor<4x4xf32>, tensor<2xf32>, tensor<2xf32>
}

// -----

// A loop that never ends is not evaluated to its end, and one that folds, folds.
// CHECK-LABEL: func @loops
// CHECK: stablehlo.while
// CHECK: return %{{.*}}, %{{.*}}
func.func @loops() -> (tensor<i32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0 = stablehlo.while(%i = %zero) : tensor<i32>
  cond {
    %true = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %true : tensor<i1>
  } do {
    stablehlo.return %i : tensor<i32>
  }
  %1 = stablehlo.while(%i = %zero) : tensor<i32>
  cond {
    %ten = stablehlo.constant dense<10> : tensor<i32>
    %p = stablehlo.compare LT, %i, %ten : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %three = stablehlo.constant dense<3> : tensor<i32>
    %j = stablehlo.add %i, %three : tensor<i32>
    stablehlo.return %j : tensor<i32>
  }
  return %0, %1 : tensor<i32>, tensor<i32>
}

// -----

// Weights scaled along a dimension in the middle.
// CHECK-LABEL: func @scaled_weights
// CHECK-NEXT: stablehlo.constant dense<{{\[\[\[}}2.000000e+00, 4.000000e+00], [9.000000e+00, 1.200000e+01]], {{\[\[}}1.000000e+01, 1.200000e+01], [2.100000e+01, 2.400000e+01]]]>
func.func @scaled_weights() -> tensor<2x2x2xf32> {
  %w = stablehlo.constant dense<[[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]]> : tensor<2x2x2xf32>
  %s = stablehlo.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %0 = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<2xf32>) -> tensor<2x2x2xf32>
  %1 = stablehlo.multiply %w, %0 : tensor<2x2x2xf32>
  return %1 : tensor<2x2x2xf32>
}
