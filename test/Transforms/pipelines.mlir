// RUN: tpu-opt %s --stablehlo-simplify-pipeline | FileCheck %s --check-prefix=SIMPLE
// RUN: tpu-opt %s --stablehlo-to-kernels | FileCheck %s
// RUN: tpu-opt %s --stablehlo-to-kernels="epilogues=false" | FileCheck %s --check-prefix=PLAIN

// A dense layer as JAX prints it: the bias is reshaped and broadcast, the activation is a function.
// SIMPLE-LABEL: func @main
// SIMPLE-NOT: call
// SIMPLE-NOT: reshape
// SIMPLE: stablehlo.dot_general
// CHECK-LABEL: func @main
// CHECK-NEXT: %[[R:.*]] = kernel.fusion contraction(%{{.*}} = %arg0, %{{.*}} = %arg1, %{{.*}} = %arg2)
// CHECK-NEXT: stablehlo.dot_general
// CHECK-NEXT: stablehlo.broadcast_in_dim {{.*}}, dims = [1] : (tensor<8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.constant dense<0.000000e+00> : tensor<4x8xf32>
// CHECK-NEXT: stablehlo.maximum
// CHECK-NEXT: kernel.yield
// CHECK-NEXT: }
// CHECK-NEXT: return %[[R]]
// PLAIN: stablehlo.dot_general
// PLAIN: kernel.fusion elementwise
func.func @main(%x: tensor<4x5xf32>, %w: tensor<5x8xf32>, %b: tensor<8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x5xf32>, tensor<5x8xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.reshape %b : (tensor<8xf32>) -> tensor<1x8xf32>
  %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
  %3 = stablehlo.add %0, %2 : tensor<4x8xf32>
  %4 = call @relu(%3) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return %4 : tensor<4x8xf32>
}
func.func private @relu(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %1 = stablehlo.maximum %x, %0 : tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}
