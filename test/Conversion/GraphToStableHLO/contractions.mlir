// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// CHECK-LABEL: @matrices
func.func @matrices(%a: tensor<3x2xf32>, %b: tensor<4x3xf32>) -> tensor<2x4xf32> {
  // CHECK-NEXT: stablehlo.dot_general %{{.*}}, %{{.*}}, contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  // CHECK-NEXT: return
  %c = graph.matmul %a, %b {transpose_a = true, transpose_b = true, precision = "HIGHEST"}
      : (tensor<3x2xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
  return %c : tensor<2x4xf32>
}

// One matrix for all batches: no batching dimension.
// CHECK-LABEL: @shared
func.func @shared(%a: tensor<5x2x3xf32>, %b: tensor<1x3x4xf32>) -> tensor<5x2x4xf32> {
  // CHECK: %[[B:.*]] = stablehlo.reshape %{{.*}} : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
  // CHECK: stablehlo.dot_general %{{.*}}, %[[B]], contracting_dims = [2] x [0] : (tensor<5x2x3xf32>, tensor<3x4xf32>) -> tensor<5x2x4xf32>
  %c = graph.matmul %a, %b : (tensor<5x2x3xf32>, tensor<1x3x4xf32>) -> tensor<5x2x4xf32>
  return %c : tensor<5x2x4xf32>
}

// CHECK-LABEL: @batches
func.func @batches(%a: tensor<5x1x2x3xf32>, %b: tensor<6x3x4xf32>) -> tensor<5x6x2x4xf32> {
  // CHECK: %[[A:.*]] = stablehlo.broadcast_in_dim %{{.*}}, dims = [0, 1, 2, 3] : (tensor<5x1x2x3xf32>) -> tensor<5x6x2x3xf32>
  // CHECK: %[[B:.*]] = stablehlo.broadcast_in_dim %{{.*}}, dims = [1, 2, 3] : (tensor<6x3x4xf32>) -> tensor<5x6x3x4xf32>
  // CHECK: stablehlo.dot_general %[[A]], %[[B]], batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2]
  %c = graph.matmul %a, %b : (tensor<5x1x2x3xf32>, tensor<6x3x4xf32>) -> tensor<5x6x2x4xf32>
  return %c : tensor<5x6x2x4xf32>
}

// Sums are kept in f32 and rounded once.
// CHECK-LABEL: @narrow
func.func @narrow(%a: tensor<2x3xbf16>, %b: tensor<3x4xbf16>) -> (tensor<2x4xbf16>, tensor<2x4xf32>) {
  // CHECK: %[[C:.*]] = stablehlo.dot_general {{.*}} : (tensor<2x3xbf16>, tensor<3x4xbf16>) -> tensor<2x4xf32>
  // CHECK-NEXT: %[[D:.*]] = stablehlo.convert %[[C]] : (tensor<2x4xf32>) -> tensor<2x4xbf16>
  %c = graph.matmul %a, %b : (tensor<2x3xbf16>, tensor<3x4xbf16>) -> tensor<2x4xbf16>
  // CHECK-NEXT: %[[E:.*]] = stablehlo.dot_general {{.*}} -> tensor<2x4xf32>
  // CHECK-NEXT: return %[[D]], %[[E]]
  %e = graph.matmul %a, %b {output_type = f32} : (tensor<2x3xbf16>, tensor<3x4xbf16>) -> tensor<2x4xf32>
  return %c, %e : tensor<2x4xbf16>, tensor<2x4xf32>
}

// CHECK-LABEL: @bias
func.func @bias(%x: tensor<2x3x4x5xf32>, %b: tensor<3xf32>, %dy: tensor<2x3x4x5xbf16>) -> (tensor<2x3x4x5xf32>, tensor<3xbf16>) {
  // CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = [1] : (tensor<3xf32>) -> tensor<2x3x4x5xf32>
  %y = graph.bias_add %x, %b {data_format = "NCHW"} : (tensor<2x3x4x5xf32>, tensor<3xf32>) -> tensor<2x3x4x5xf32>
  // CHECK: stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<2x3x4x5xf32>, tensor<f32>) -> tensor<3xf32>
  // CHECK: stablehlo.convert %{{.*}} : (tensor<3xf32>) -> tensor<3xbf16>
  %db = graph.bias_add_grad %dy {data_format = "NCHW"} : (tensor<2x3x4x5xbf16>) -> tensor<3xbf16>
  return %y, %db : tensor<2x3x4x5xf32>, tensor<3xbf16>
}
