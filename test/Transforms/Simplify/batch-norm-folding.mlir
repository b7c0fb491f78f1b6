// RUN: tpu-opt %s --stablehlo-simplify-pipeline=fold-batch-norm=true | FileCheck %s
// RUN: tpu-opt %s --stablehlo-simplify-pipeline | FileCheck %s --check-prefix=EXACT

// (conv(x, w) - mean) * scale / deviation + offset: one convolution with other weights, and one addition.
// CHECK-LABEL: func @convolution
// CHECK-DAG: %[[W:.*]] = stablehlo.constant dense<{{.*}}5.000000e-01, 4.000000e+00{{.*}}> : tensor<3x3x1x2xf32>
// CHECK: %[[C:.*]] = stablehlo.convolution(%arg0, %[[W]])
// CHECK: %[[B:.*]] = stablehlo.constant dense<[9.500000e+00, 1.200000e+01]> : tensor<2xf32>
// CHECK: %[[BB:.*]] = stablehlo.broadcast_in_dim %[[B]], dims = [3]
// CHECK: %[[R:.*]] = stablehlo.add %[[C]], %[[BB]]
// CHECK: return %[[R]]
// EXACT-LABEL: func @convolution
// EXACT: stablehlo.subtract
// EXACT: stablehlo.multiply
// EXACT: stablehlo.multiply
// EXACT: stablehlo.add
func.func @convolution(%x: tensor<1x4x4x1xf32>) -> tensor<1x2x2x2xf32> {
  %w = stablehlo.constant dense<[[[[1.0, 2.0]], [[1.0, 2.0]], [[1.0, 2.0]]], [[[1.0, 2.0]], [[1.0, 2.0]], [[1.0, 2.0]]], [[[1.0, 2.0]], [[1.0, 2.0]], [[1.0, 2.0]]]]> : tensor<3x3x1x2xf32>
  %mean = stablehlo.constant dense<[1.0, -1.0]> : tensor<2xf32>
  %scale = stablehlo.constant dense<[2.0, 8.0]> : tensor<2xf32>
  %deviation = stablehlo.constant dense<[4.0, 4.0]> : tensor<2xf32>
  %other = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xf32>
  %offset = stablehlo.constant dense<[10.0, 10.0]> : tensor<2xf32>
  %d = stablehlo.maximum %deviation, %other : tensor<2xf32>
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xf32>, tensor<3x3x1x2xf32>) -> tensor<1x2x2x2xf32>
  %1 = stablehlo.broadcast_in_dim %mean, dims = [3] : (tensor<2xf32>) -> tensor<1x2x2x2xf32>
  %2 = stablehlo.subtract %0, %1 : tensor<1x2x2x2xf32>
  %3 = stablehlo.broadcast_in_dim %scale, dims = [3] : (tensor<2xf32>) -> tensor<1x2x2x2xf32>
  %4 = stablehlo.multiply %3, %2 : tensor<1x2x2x2xf32>
  %5 = stablehlo.broadcast_in_dim %d, dims = [3] : (tensor<2xf32>) -> tensor<1x2x2x2xf32>
  %6 = stablehlo.divide %4, %5 : tensor<1x2x2x2xf32>
  %7 = stablehlo.broadcast_in_dim %offset, dims = [3] : (tensor<2xf32>) -> tensor<1x2x2x2xf32>
  %8 = stablehlo.add %6, %7 : tensor<1x2x2x2xf32>
  return %8 : tensor<1x2x2x2xf32>
}

// CHECK-LABEL: func @contraction
// CHECK-DAG: %[[W:.*]] = stablehlo.constant dense<{{\[}}[2.000000e+00, 6.000000e+00], [6.000000e+00, 1.200000e+01]]>
// CHECK: %[[D:.*]] = stablehlo.dot_general %arg0, %[[W]]
// CHECK-NEXT: return %[[D]]
func.func @contraction(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %w = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %s = stablehlo.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// A scale of the rows is not one of features; a second use needs the unscaled result; computed weights stay.
// CHECK-LABEL: func @kept
// CHECK-COUNT-3: stablehlo.multiply
func.func @kept(%x: tensor<2x2xf32>, %v: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
  %w = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %s = stablehlo.constant dense<[2.0, 3.0]> : tensor<2xf32>
  %rows = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
  %columns = stablehlo.broadcast_in_dim %s, dims = [1] : (tensor<2xf32>) -> tensor<2x2xf32>
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %1 = stablehlo.multiply %0, %rows : tensor<2x2xf32>
  %2 = stablehlo.dot_general %v, %w, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %3 = stablehlo.multiply %2, %columns : tensor<2x2xf32>
  %4 = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %5 = stablehlo.multiply %4, %columns : tensor<2x2xf32>
  return %1, %2, %3, %5 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
}
