// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @sum
func.func @sum(%x: tensor<2x3x4xbf16>) -> tensor<2x1x1xbf16> {
  // CHECK: stablehlo.convert %{{.*}} : (tensor<2x3x4xbf16>) -> tensor<2x3x4xf32>
  // CHECK: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2xf32>
  // CHECK: stablehlo.convert %{{.*}} : (tensor<2xf32>) -> tensor<2xbf16>
  // CHECK: stablehlo.reshape %{{.*}} : (tensor<2xbf16>) -> tensor<2x1x1xbf16>
  %y = graph.reduce_sum %x {axes = [-1, 1], keep_dims = true} : (tensor<2x3x4xbf16>) -> tensor<2x1x1xbf16>
  return %y : tensor<2x1x1xbf16>
}

// CHECK-LABEL: @integers
func.func @integers(%x: tensor<300xi8>, %u: tensor<300xui8>) -> (tensor<i8>, tensor<ui8>, tensor<ui8>) {
  // CHECK: stablehlo.convert %{{.*}} : (tensor<300xi8>) -> tensor<300xi32>
  // CHECK: stablehlo.divide %{{.*}}, %{{.*}} : tensor<i32>
  // CHECK: stablehlo.convert %{{.*}} : (tensor<i32>) -> tensor<i8>
  %a = graph.reduce_mean %x : (tensor<300xi8>) -> tensor<i8>
  // CHECK: stablehlo.constant dense<0> : tensor<ui8>
  // CHECK: applies stablehlo.maximum
  %b = graph.reduce_max %u : (tensor<300xui8>) -> tensor<ui8>
  // CHECK: stablehlo.constant dense<255> : tensor<ui8>
  // CHECK: applies stablehlo.minimum
  %c = graph.reduce_min %u : (tensor<300xui8>) -> tensor<ui8>
  return %a, %b, %c : tensor<i8>, tensor<ui8>, tensor<ui8>
}

// CHECK-LABEL: @booleans
func.func @booleans(%x: tensor<4xi1>) -> (tensor<i1>, tensor<i1>) {
  // CHECK: stablehlo.constant dense<false>
  // CHECK: applies stablehlo.or
  %a = graph.reduce_any %x : (tensor<4xi1>) -> tensor<i1>
  // CHECK: stablehlo.constant dense<true>
  // CHECK: applies stablehlo.and
  %b = graph.reduce_all %x : (tensor<4xi1>) -> tensor<i1>
  return %a, %b : tensor<i1>, tensor<i1>
}

// The least position of the maximum, or of a NaN.
// CHECK-LABEL: @arg_max
// CHECK-SAME: (%[[X:.*]]: tensor<2x5xf32>)
func.func @arg_max(%x: tensor<2x5xf32>) -> tensor<2xi64> {
  // CHECK: %[[M:.*]] = stablehlo.reduce(%[[X]] init: %{{.*}}) applies stablehlo.maximum across dimensions = [1]
  // CHECK: %[[B:.*]] = stablehlo.broadcast_in_dim %[[M]], dims = [0]
  // CHECK: stablehlo.compare EQ, %[[X]], %[[B]]
  // CHECK: stablehlo.compare NE, %[[X]], %[[X]]
  // CHECK: stablehlo.or
  // CHECK: stablehlo.select
  // CHECK: applies stablehlo.minimum across dimensions = [1]
  // CHECK: stablehlo.convert %{{.*}} : (tensor<2xi32>) -> tensor<2xi64>
  %y = graph.arg_max %x {axis = -1} : (tensor<2x5xf32>) -> tensor<2xi64>
  return %y : tensor<2xi64>
}

// CHECK-LABEL: @cumsum
func.func @cumsum(%x: tensor<2x5xf32>) -> tensor<2x5xf32> {
  // CHECK: %[[K:.*]] = stablehlo.slice %{{.*}} [0:2, 1:5]
  // CHECK: %[[P:.*]] = stablehlo.pad %[[K]], %{{.*}}, low = [0, 0], high = [0, 1], interior = [0, 0]
  // CHECK: "stablehlo.reduce_window"(%[[P]]
  // CHECK-SAME: padding = dense<{{\[\[}}0, 0], [0, 4]]>
  // CHECK-SAME: window_dimensions = array<i64: 1, 5>
  %y = graph.cumsum %x {axis = 1, exclusive = true, reverse = true} : (tensor<2x5xf32>) -> tensor<2x5xf32>
  return %y : tensor<2x5xf32>
}
