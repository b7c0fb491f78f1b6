// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @max_pool
func.func @max_pool(%x: tensor<1x5x5x3xi8>) -> tensor<1x3x3x3xi8> {
  // CHECK: %[[LEAST:.*]] = stablehlo.constant dense<-128> : tensor<i8>
  // CHECK: "stablehlo.reduce_window"(%{{.*}}, %[[LEAST]])
  // CHECK-SAME: padding = dense<{{\[\[}}0, 0], [1, 1], [1, 1], [0, 0]]>
  // CHECK-SAME: window_dimensions = array<i64: 1, 3, 3, 1>
  // CHECK-SAME: window_strides = array<i64: 1, 2, 2, 1>
  // CHECK: stablehlo.maximum
  %y = graph.max_pool %x {window = [3, 3], strides = [2, 2], padding = "SAME"} : (tensor<1x5x5x3xi8>) -> tensor<1x3x3x3xi8>
  return %y : tensor<1x3x3x3xi8>
}

// Each sum is divided by the number of elements that its window covers.
// CHECK-LABEL: @avg_pool
func.func @avg_pool(%x: tensor<1x3x4x2xbf16>) -> tensor<1x2x2x2xbf16> {
  // CHECK: stablehlo.convert %{{.*}} : (tensor<1x3x4x2xbf16>) -> tensor<1x3x4x2xf32>
  // CHECK: %[[SUMS:.*]] = "stablehlo.reduce_window"
  // CHECK: %[[PLACE:.*]] = stablehlo.iota dim = 0 : tensor<2xi32>
  // CHECK: stablehlo.minimum
  // CHECK: %[[ROWS:.*]] = stablehlo.convert %{{.*}} : (tensor<2xi32>) -> tensor<2xf32>
  // CHECK: stablehlo.broadcast_in_dim %[[ROWS]], dims = [1]
  // CHECK: %[[COLUMNS:.*]] = stablehlo.convert %{{.*}} : (tensor<2xi32>) -> tensor<2xf32>
  // CHECK: stablehlo.broadcast_in_dim %[[COLUMNS]], dims = [2]
  // CHECK: %[[COUNTS:.*]] = stablehlo.multiply
  // CHECK: %[[MEANS:.*]] = stablehlo.divide %[[SUMS]], %[[COUNTS]]
  // CHECK: stablehlo.convert %[[MEANS]] : (tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xbf16>
  %y = graph.avg_pool %x {window = [2, 2], strides = [2, 2], padding = "SAME"} : (tensor<1x3x4x2xbf16>) -> tensor<1x2x2x2xbf16>
  return %y : tensor<1x2x2x2xbf16>
}

// CHECK-LABEL: @max_pool_grad
func.func @max_pool_grad(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32> {
  // CHECK: "stablehlo.select_and_scatter"(%{{.*}}, %{{.*}}, %{{.*}})
  // CHECK: stablehlo.compare GE
  // CHECK: stablehlo.add
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"}
      : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return %dx : tensor<1x4x4x1xf32>
}

// CHECK-LABEL: @avg_pool_grad
func.func @avg_pool_grad(%dy: tensor<1x3x3x1xf32>) -> tensor<1x5x5x1xf32> {
  // CHECK: %[[SHARES:.*]] = stablehlo.divide
  // CHECK: %[[SPREAD:.*]] = stablehlo.pad %[[SHARES]], %{{.*}}, low = [0, 1, 1, 0], high = [0, 1, 1, 0], interior = [0, 1, 1, 0]
  // CHECK: "stablehlo.reduce_window"(%[[SPREAD]]
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 5, 5, 1], window = [3, 3], strides = [2, 2], padding = "SAME"}
      : (tensor<1x3x3x1xf32>) -> tensor<1x5x5x1xf32>
  return %dx : tensor<1x5x5x1xf32>
}
