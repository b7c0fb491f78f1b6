// RUN: tpu-opt %s --stablehlo-fuse="epilogues=false reduction-producers=false multiple-outputs=false" | FileCheck %s

// CHECK-LABEL: func @epilogue
// CHECK: stablehlo.dot_general
// CHECK: kernel.fusion elementwise
func.func @epilogue(%x: tensor<4x8xf32>, %w: tensor<8x5xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x5xf32>) -> tensor<4x5xf32>
  %1 = stablehlo.tanh %0 : tensor<4x5xf32>
  return %1 : tensor<4x5xf32>
}

// CHECK-LABEL: func @reduction
// CHECK: kernel.fusion elementwise
// CHECK: stablehlo.reduce
func.func @reduction(%a: tensor<4x8xf32>, %zero: tensor<f32>) -> tensor<4xf32> {
  %0 = stablehlo.exponential %a : tensor<4x8xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func @two_results
// CHECK-COUNT-2: kernel.fusion elementwise
func.func @two_results(%a: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %0 = stablehlo.exponential %a : tensor<16xf32>
  %1 = stablehlo.tanh %0 : tensor<16xf32>
  return %0, %1 : tensor<16xf32>, tensor<16xf32>
}
