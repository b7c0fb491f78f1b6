// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @while
// CHECK-SAME: (%[[N:.*]]: tensor<i32>, %[[X:.*]]: tensor<4xf32>)
func.func @while(%n: tensor<i32>, %x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = graph.constant dense<0> : tensor<i32>
  %one = graph.constant dense<1> : tensor<i32>
  // CHECK: %[[R:.*]]:2 = stablehlo.while(%[[I:.*]] = %{{.*}}, %[[V:.*]] = %[[X]]) : tensor<i32>, tensor<4xf32>
  // CHECK: cond {
  // CHECK: %[[P:.*]] = stablehlo.compare LT, %[[I]], %[[N]]
  // CHECK: stablehlo.return %[[P]] : tensor<i1>
  // CHECK: } do {
  // CHECK: stablehlo.negate %[[V]]
  // CHECK: stablehlo.return
  // CHECK: return %[[R]]#1
  %r:2 = graph.while (%i = %zero, %v = %x) : tensor<i32>, tensor<4xf32> cond {
    %p = graph.less %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    graph.yield %p : tensor<i1>
  } body {
    %next = graph.add %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %w = graph.neg %v : (tensor<4xf32>) -> tensor<4xf32>
    graph.yield %next, %w : tensor<i32>, tensor<4xf32>
  }
  return %r#1 : tensor<4xf32>
}

// CHECK-LABEL: @if
func.func @if(%p: tensor<i1>, %x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: "stablehlo.if"(%{{.*}}) ({
  // CHECK: stablehlo.exponential
  // CHECK: stablehlo.return
  // CHECK: }, {
  // CHECK: stablehlo.return %{{.*}} : tensor<4xf32>
  %y = graph.if %p : (tensor<i1>) -> tensor<4xf32> {
    %a = graph.exp %x : (tensor<4xf32>) -> tensor<4xf32>
    graph.yield %a : tensor<4xf32>
  } else {
    graph.yield %x : tensor<4xf32>
  }
  return %y : tensor<4xf32>
}
