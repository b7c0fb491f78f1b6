// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @softmax
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x4xf16>)
func.func @softmax(%x: tensor<2x3x4xf16>) -> tensor<2x3x4xf16> {
  // CHECK: %[[W:.*]] = stablehlo.convert %[[X]] : (tensor<2x3x4xf16>) -> tensor<2x3x4xf32>
  // CHECK: %[[M:.*]] = stablehlo.reduce(%[[W]] init: %{{.*}}) applies stablehlo.maximum across dimensions = [1]
  // CHECK: %[[B:.*]] = stablehlo.broadcast_in_dim %[[M]], dims = [0, 2]
  // CHECK: %[[S:.*]] = stablehlo.subtract %[[W]], %[[B]]
  // CHECK: %[[E:.*]] = stablehlo.exponential %[[S]]
  // CHECK: stablehlo.reduce(%[[E]] init: %{{.*}}) applies stablehlo.add across dimensions = [1]
  // CHECK: %[[Y:.*]] = stablehlo.divide %[[E]]
  // CHECK: stablehlo.convert %[[Y]] : (tensor<2x3x4xf32>) -> tensor<2x3x4xf16>
  %y = graph.softmax %x {axis = -2} : (tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  return %y : tensor<2x3x4xf16>
}

// What depends on the channel alone is computed for a vector.
// CHECK-LABEL: @batch_norm
func.func @batch_norm(%x: tensor<2x3x4x4xf32>, %v: tensor<3xf32>) -> tensor<2x3x4x4xf32> {
  // CHECK: %[[S:.*]] = stablehlo.add %{{.*}}, %{{.*}} : tensor<3xf32>
  // CHECK: %[[R:.*]] = stablehlo.rsqrt %[[S]]
  // CHECK: %[[F:.*]] = stablehlo.multiply %[[R]], %{{.*}} : tensor<3xf32>
  // CHECK: stablehlo.subtract
  // CHECK: stablehlo.broadcast_in_dim %[[F]], dims = [1]
  // CHECK: stablehlo.multiply
  // CHECK: stablehlo.add
  %y = graph.fused_batch_norm %x, %v, %v, %v, %v {data_format = "NCHW"}
      : (tensor<2x3x4x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4x4xf32>
  return %y : tensor<2x3x4x4xf32>
}

// The variance is that of centered values.
// CHECK-LABEL: @layer_norm
// CHECK-SAME: (%[[X:.*]]: tensor<2x3x4xf32>
func.func @layer_norm(%x: tensor<2x3x4xf32>, %v: tensor<3x4xf32>) -> tensor<2x3x4xf32> {
  // CHECK: stablehlo.reduce(%[[X]] init: %{{.*}}) applies stablehlo.add across dimensions = [1, 2]
  // CHECK: dense<1.200000e+01>
  // CHECK: %[[C:.*]] = stablehlo.subtract %[[X]]
  // CHECK: %[[Q:.*]] = stablehlo.multiply %[[C]], %[[C]]
  // CHECK: stablehlo.reduce(%[[Q]] init: %{{.*}}) applies stablehlo.add across dimensions = [1, 2]
  // CHECK: stablehlo.rsqrt
  %y = graph.layer_norm %x, %v, %v {axis = 1} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
  return %y : tensor<2x3x4xf32>
}

// A gradient with respect to constant statistics needs no correction.
// CHECK-LABEL: @batch_norm_grad
func.func @batch_norm_grad(%x: tensor<4x3xf32>, %v: tensor<3xf32>) -> tensor<4x3xf32> {
  // CHECK-COUNT-1: stablehlo.subtract
  // CHECK-NOT: stablehlo.subtract
  // CHECK: return
  %dx, %ds, %do = graph.fused_batch_norm_grad %x, %x, %v, %v, %v {is_training = false}
      : (tensor<4x3xf32>, tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return %dx : tensor<4x3xf32>
}

// CHECK-LABEL: @sparse_cross_entropy
func.func @sparse_cross_entropy(%x: tensor<4x10xf32>, %t: tensor<4xi64>) -> tensor<4xf32> {
  // CHECK: %[[I:.*]] = stablehlo.iota dim = 1 : tensor<4x10xi64>
  // CHECK: stablehlo.compare EQ, %[[I]]
  // CHECK: stablehlo.log
  // CHECK: dense<0x7FC00000> : tensor<4xf32>
  %loss, %backprop = graph.sparse_softmax_cross_entropy_with_logits %x, %t
      : (tensor<4x10xf32>, tensor<4xi64>) -> (tensor<4xf32>, tensor<4x10xf32>)
  return %loss : tensor<4xf32>
}
