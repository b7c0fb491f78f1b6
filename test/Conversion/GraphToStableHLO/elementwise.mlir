// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @broadcast
// CHECK-SAME: (%[[X:.*]]: tensor<2x1x3xf32>, %[[Y:.*]]: tensor<4x1xf32>)
func.func @broadcast(%x: tensor<2x1x3xf32>, %y: tensor<4x1xf32>) -> tensor<2x4x3xf32> {
  // CHECK-DAG: %[[A:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [0, 1, 2]
  // CHECK-DAG: %[[B:.*]] = stablehlo.broadcast_in_dim %[[Y]], dims = [1, 2]
  // CHECK-DAG: stablehlo.subtract %[[A]], %[[B]] : tensor<2x4x3xf32>
  %z = graph.sub %x, %y : (tensor<2x1x3xf32>, tensor<4x1xf32>) -> tensor<2x4x3xf32>
  return %z : tensor<2x4x3xf32>
}

// Equal shapes need no broadcast.
// CHECK-LABEL: @same_shape
func.func @same_shape(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-DAG: stablehlo.add
  %y = graph.add %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// CHECK-LABEL: @floor_div_i32
// CHECK-SAME: (%[[X:.*]]: tensor<4xi32>, %[[Y:.*]]: tensor<4xi32>)
func.func @floor_div_i32(%x: tensor<4xi32>, %y: tensor<4xi32>) -> tensor<4xi32> {
  // CHECK-DAG: %[[Q:.*]] = stablehlo.divide %[[X]], %[[Y]]
  // CHECK-DAG: %[[R:.*]] = stablehlo.remainder %[[X]], %[[Y]]
  // CHECK-DAG: stablehlo.compare LT, %[[R]]
  // CHECK-DAG: stablehlo.compare LT, %[[Y]]
  // CHECK-DAG: stablehlo.compare NE, %[[R]]
  // CHECK-DAG: %[[Q1:.*]] = stablehlo.subtract %[[Q]]
  // CHECK-DAG: stablehlo.select %{{.*}}, %[[Q1]], %[[Q]]
  %z = graph.floor_div %x, %y : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return %z : tensor<4xi32>
}

// Unsigned division rounds down already.
// CHECK-LABEL: @floor_div_ui8
func.func @floor_div_ui8(%x: tensor<4xui8>, %y: tensor<4xui8>) -> tensor<4xui8> {
  // CHECK-DAG: stablehlo.divide
  // CHECK: return
  %z = graph.floor_div %x, %y : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xui8>
  return %z : tensor<4xui8>
}

// CHECK-LABEL: @compare
func.func @compare(%x: tensor<4xui8>, %y: tensor<4xbf16>) -> (tensor<4xi1>, tensor<4xi1>) {
  // CHECK-DAG: stablehlo.compare LT, %{{.*}}, %{{.*}}, UNSIGNED
  %a = graph.less %x, %x : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xi1>
  // CHECK-DAG: stablehlo.compare GE, %{{.*}}, %{{.*}}, FLOAT
  %b = graph.greater_equal %y, %y : (tensor<4xbf16>, tensor<4xbf16>) -> tensor<4xi1>
  return %a, %b : tensor<4xi1>, tensor<4xi1>
}

// CHECK-LABEL: @casts
func.func @casts(%x: tensor<4xf32>) -> (tensor<4xi1>, tensor<4xi32>) {
  // CHECK-DAG: stablehlo.compare NE
  %a = graph.cast %x : (tensor<4xf32>) -> tensor<4xi1>
  // CHECK-DAG: stablehlo.convert %{{.*}} : (tensor<4xf32>) -> tensor<4xi32>
  %b = graph.cast %x : (tensor<4xf32>) -> tensor<4xi32>
  return %a, %b : tensor<4xi1>, tensor<4xi32>
}

// Several steps in bf16 are taken in f32 and rounded once.
// CHECK-LABEL: @softplus
// CHECK-SAME: (%[[X:.*]]: tensor<4xbf16>)
func.func @softplus(%x: tensor<4xbf16>) -> tensor<4xbf16> {
  // CHECK-DAG: %[[W:.*]] = stablehlo.convert %[[X]] : (tensor<4xbf16>) -> tensor<4xf32>
  // CHECK-DAG: %[[A:.*]] = stablehlo.abs %[[W]]
  // CHECK-DAG: %[[N:.*]] = stablehlo.negate %[[A]]
  // CHECK-DAG: %[[E:.*]] = stablehlo.exponential %[[N]]
  // CHECK-DAG: %[[R:.*]] = stablehlo.maximum %[[W]]
  // CHECK-DAG: %[[L:.*]] = stablehlo.log_plus_one %[[E]]
  // CHECK-DAG: %[[S:.*]] = stablehlo.add %[[R]], %[[L]]
  // CHECK-DAG: stablehlo.convert %[[S]] : (tensor<4xf32>) -> tensor<4xbf16>
  %y = graph.softplus %x : (tensor<4xbf16>) -> tensor<4xbf16>
  return %y : tensor<4xbf16>
}

// CHECK-LABEL: @gelu
func.func @gelu(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK-DAG: chlo.erf
  %y = graph.gelu %x : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK-DAG: stablehlo.tanh
  %z = graph.gelu %x {approximate = true} : (tensor<4xf32>) -> tensor<4xf32>
  return %y, %z : tensor<4xf32>, tensor<4xf32>
}
