// RUN: tpu-opt --convert-stablehlo-to-linalg --cpu-fuse-elementwise --split-input-file %s | FileCheck %s

// CHECK-LABEL: func.func @chain
// CHECK: linalg.generic
// CHECK: arith.subf
// CHECK: math.exp
// CHECK-NOT: linalg.generic
func.func @chain(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.subtract %a, %b : tensor<4xf32>
  %1 = stablehlo.exponential %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// The exponentials of 4 elements aren't computed 32 times.
// CHECK-LABEL: func.func @broadcast
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: linalg.generic
// CHECK: arith.addf
func.func @broadcast(%a: tensor<4xf32>, %b: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.exponential %a : tensor<4xf32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xf32>) -> tensor<4x8xf32>
  %2 = stablehlo.add %1, %b : tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// -----

// A contraction stays what a microkernel takes.
// CHECK-LABEL: func.func @contraction
// CHECK: arith.negf
// CHECK: linalg.generic {{.*}}"reduction"
// CHECK-NOT: arith.negf
// CHECK: return
func.func @contraction(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) -> tensor<4x4xf32> {
  %0 = stablehlo.negate %a : tensor<4x8xf32>
  %1 = stablehlo.dot_general %0, %b, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// -----

// A contraction over no dimension adds to zeros, which are no operand of what it would be fused into.
// CHECK-LABEL: func.func @outer_products
// CHECK: %[[ZEROS:.*]] = linalg.fill
// CHECK: %[[SCALED:.*]] = linalg.generic {{.*}} outs(%[[ZEROS]]
// CHECK: linalg.generic {{.*}} ins(%[[SCALED]]
func.func @outer_products(%a: tensor<4xf32>, %b: tensor<48xf32>) -> tensor<4x48xf32> {
  %s = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.dot_general %s, %a, contracting_dims = [] x [] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = stablehlo.dot_general %0, %b, contracting_dims = [] x [] : (tensor<4xf32>, tensor<48xf32>) -> tensor<4x48xf32>
  return %1 : tensor<4x48xf32>
}
