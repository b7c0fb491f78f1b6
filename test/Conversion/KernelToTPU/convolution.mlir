// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// Padded with zeros, then rows of the windows side by side on lanes: 3 transfers of 3 x 5 words for each row of positions.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.dma_wait 2
// CHECK: tpu.dma_start
// CHECK: tpu.matrix_load
// CHECK: tpu.matrix_multiply
func.func @main(%x: tensor<3x9x7x5xf32>, %w: tensor<3x3x5x11xf32>) -> tensor<3x9x7x11xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<3x9x7x5xf32>, tensor<3x3x5x11xf32>) -> tensor<3x9x7x11xf32>
  return %0 : tensor<3x9x7x11xf32>
}

// -----

// Channels first, groups, dilation of the kernel, and a reversed window.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.matrix_multiply
func.func @main(%x: tensor<2x6x9x8xf32>, %w: tensor<4x3x3x2xf32>) -> tensor<2x4x5x6xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {rhs_dilate = [2, 2], reverse = [true, false]} {feature_group_count = 2 : i64, batch_group_count = 1 : i64} : (tensor<2x6x9x8xf32>, tensor<4x3x3x2xf32>) -> tensor<2x4x5x6xf32>
  return %0 : tensor<2x4x5x6xf32>
}
