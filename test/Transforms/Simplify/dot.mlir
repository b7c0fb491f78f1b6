// RUN: tpu-opt %s --stablehlo-simplify | FileCheck %s

// CHECK-LABEL: func @transposed_operands
// CHECK-NEXT: stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [1]
// CHECK-NEXT: return
func.func @transposed_operands(%x: tensor<8x4xf32>, %w: tensor<5x8xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<8x4xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.transpose %w, dims = [1, 0] : (tensor<5x8xf32>) -> tensor<8x5xf32>
  %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x5xf32>) -> tensor<4x5xf32>
  return %2 : tensor<4x5xf32>
}

// Attention's keys: batch and heads change places on the way.
// CHECK-LABEL: func @batched
// CHECK-NEXT: stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [3]
// CHECK-NEXT: return
func.func @batched(%q: tensor<2x4x6x8xf32>, %k: tensor<2x6x4x8xf32>) -> tensor<2x4x6x6xf32> {
  %0 = stablehlo.transpose %k, dims = [0, 2, 3, 1] : (tensor<2x6x4x8xf32>) -> tensor<2x4x8x6xf32>
  %1 = stablehlo.dot_general %q, %0, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x6x8xf32>, tensor<2x4x8x6xf32>) -> tensor<2x4x6x6xf32>
  return %1 : tensor<2x4x6x6xf32>
}

// Two free dimensions that change places show in the result.
// CHECK-LABEL: func @free_order_kept
// CHECK: stablehlo.transpose
// CHECK: stablehlo.dot_general
func.func @free_order_kept(%x: tensor<2x3x8xf32>, %w: tensor<8x5xf32>) -> tensor<3x2x5xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0, 2] : (tensor<2x3x8xf32>) -> tensor<3x2x8xf32>
  %1 = stablehlo.dot_general %0, %w, contracting_dims = [2] x [0] : (tensor<3x2x8xf32>, tensor<8x5xf32>) -> tensor<3x2x5xf32>
  return %1 : tensor<3x2x5xf32>
}

// CHECK-LABEL: func @transposed_result
// CHECK-NEXT: stablehlo.dot_general %arg1, %arg0, contracting_dims = [0] x [1], precision = [HIGH, DEFAULT]
// CHECK-NEXT: return
func.func @transposed_result(%x: tensor<4x8xf32>, %w: tensor<8x5xf32>) -> tensor<5x4xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [DEFAULT, HIGH] : (tensor<4x8xf32>, tensor<8x5xf32>) -> tensor<4x5xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x5xf32>) -> tensor<5x4xf32>
  return %1 : tensor<5x4xf32>
}

// CHECK-LABEL: func @no_products
// CHECK-NEXT: %[[Z:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<4x5xf32>
// CHECK-NEXT: return %[[Z]]
func.func @no_products(%x: tensor<4x0xf32>, %w: tensor<0x5xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x0xf32>, tensor<0x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// One product is no reason to multiply elementwise: a contraction may round its operands.
// CHECK-LABEL: func @outer_product_kept
// CHECK: stablehlo.dot_general
func.func @outer_product_kept(%x: tensor<4x1xf32>, %w: tensor<1x5xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x1xf32>, tensor<1x5xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}
