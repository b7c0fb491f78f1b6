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

// The body of a reduction runs for each element.
// CHECK-LABEL: func @reduction
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<3xf32>
// CHECK: %[[S:.*]] = stablehlo.slice %[[Y]]
// CHECK: %[[K:.*]] = stablehlo.reshape %[[S]]
// CHECK: stablehlo.reduce
// CHECK: stablehlo.multiply {{.*}}, %[[K]]
func.func @reduction(%x: tensor<4xf32>, %y: tensor<3xf32>, %z: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.reduce(%x init: %z) across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    reducer(%p: tensor<f32>, %q: tensor<f32>) {
      %s = stablehlo.slice %y [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %k = stablehlo.reshape %s : (tensor<1xf32>) -> tensor<f32>
      %1 = stablehlo.multiply %p, %k : tensor<f32>
      %2 = stablehlo.add %1, %q : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }
  return %0 : tensor<f32>
}
