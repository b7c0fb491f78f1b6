// RUN: tpu-opt %s --stablehlo-hoist-invariants | FileCheck %s

// CHECK-LABEL: func @loop
// CHECK: %[[T:.*]] = stablehlo.transpose %arg1
// CHECK: stablehlo.while
// CHECK: do
// A broadcast stays, and so do what depends on the loop and what has effects.
// CHECK-DAG: %[[B:.*]] = stablehlo.broadcast_in_dim %arg2
// CHECK-DAG: stablehlo.custom_call @print(%[[T]])
// CHECK: %[[S:.*]] = stablehlo.add %{{.*}}, %[[T]]
// CHECK: stablehlo.multiply %[[S]], %[[B]]
func.func @loop(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>, %s: tensor<f32>, %p: tensor<i1>) -> tensor<4x4xf32> {
  %0 = stablehlo.while(%acc = %x) : tensor<4x4xf32>
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    %t = stablehlo.transpose %w, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %b = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    stablehlo.custom_call @print(%t) {has_side_effect = true} : (tensor<4x4xf32>) -> ()
    %1 = stablehlo.add %acc, %t : tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %b : tensor<4x4xf32>
    stablehlo.return %2 : tensor<4x4xf32>
  }
  return %0 : tensor<4x4xf32>
}

// Out of two loops at once, with the leaf that it needs.
// CHECK-LABEL: func @nested
// CHECK: %[[E:.*]] = stablehlo.exponential %arg1
// CHECK: stablehlo.while
// CHECK: stablehlo.while
// CHECK-NOT: stablehlo.exponential
// CHECK: stablehlo.add %{{.*}}, %[[E]]
func.func @nested(%x: tensor<4xf32>, %w: tensor<4xf32>, %p: tensor<i1>) -> tensor<4xf32> {
  %0 = stablehlo.while(%outer = %x) : tensor<4xf32>
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    %1 = stablehlo.while(%inner = %outer) : tensor<4xf32>
    cond {
      stablehlo.return %p : tensor<i1>
    } do {
      %e = stablehlo.exponential %w : tensor<4xf32>
      %2 = stablehlo.add %inner, %e : tensor<4xf32>
      stablehlo.return %2 : tensor<4xf32>
    }
    stablehlo.return %1 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
