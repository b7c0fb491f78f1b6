// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// Views cost nothing until the end: one copy, of one row for each element of the inner dimension.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.dma_start
// CHECK: tpu.dma_wait 2 count
// CHECK-NOT: tpu.dma_start
func.func @main(%x: tensor<6x8xf32>) -> tensor<3x6xf32> {
  %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<6x8xf32>) -> tensor<8x6xf32>
  %r = stablehlo.reverse %t, dims = [0] : tensor<8x6xf32>
  %s = stablehlo.slice %r [1:7:2, 0:6] : (tensor<8x6xf32>) -> tensor<3x6xf32>
  return %s : tensor<3x6xf32>
}

// -----

// A fill through registers, then the operand.
// CHECK-LABEL: tpu.program @main
// CHECK: tpu.broadcast_lane
// CHECK: tpu.store
// CHECK: tpu.dma_wait 1 count 1
// CHECK: tpu.dma_wait 2 count
func.func @main(%x: tensor<3x4xf32>, %p: tensor<f32>) -> tensor<4x9xf32> {
  %r = stablehlo.pad %x, %p, low = [-1, 1], high = [2, 1], interior = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4x9xf32>
  return %r : tensor<4x9xf32>
}

// -----

// CHECK-LABEL: tpu.program @main
// CHECK: tpu.lane_id
// CHECK: arith.sitofp
// CHECK-COUNT-2: tpu.dma_wait 2
func.func @main(%x: tensor<2x3xf32>) -> tensor<2x7xf32> {
  %i = stablehlo.iota dim = 1 : tensor<2x4xf32>
  %c = stablehlo.concatenate %x, %i, dim = 1 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
  return %c : tensor<2x7xf32>
}
