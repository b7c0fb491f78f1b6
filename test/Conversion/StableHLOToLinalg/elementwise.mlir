// RUN: tpu-opt --convert-stablehlo-to-linalg --split-input-file %s | FileCheck %s

// CHECK-LABEL: func.func @add
// CHECK-SAME: (%[[A:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xf32>) -> tensor<4xf32>
// CHECK: linalg.generic {{.*}} ins(%[[A]], %[[B]]
// CHECK: arith.addf
func.func @add(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %a, %b : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// bf16 is computed in f32 and rounded.
// CHECK-LABEL: func.func @bf16
// CHECK: arith.extf
// CHECK: arith.extf
// CHECK: arith.mulf {{.*}} : f32
// CHECK: arith.truncf {{.*}} : f32 to bf16
func.func @bf16(%a: tensor<4xbf16>, %b: tensor<4xbf16>) -> tensor<4xbf16> {
  %0 = stablehlo.multiply %a, %b : tensor<4xbf16>
  return %0 : tensor<4xbf16>
}

// -----

// Booleans take a byte in memory; integers lose their sign, which the op remembers.
// CHECK-LABEL: func.func @types
// CHECK-SAME: tensor<4xi8>
// CHECK-SAME: tensor<4xi32>
// CHECK: arith.maxui
func.func @types(%p: tensor<4xi1>, %a: tensor<4xui32>) -> tensor<4xui32> {
  %m = stablehlo.maximum %a, %a : tensor<4xui32>
  %0 = stablehlo.select %p, %m, %a : tensor<4xi1>, tensor<4xui32>
  return %0 : tensor<4xui32>
}

// -----

// A fusion and a call leave nothing behind but their ops.
// CHECK-LABEL: func.func @fused
// CHECK-NOT: kernel.
// CHECK-NOT: call
// CHECK: math.tanh
// CHECK: arith.negf
// CHECK-NOT: func.func private
func.func @fused(%a: tensor<4xf32>) -> tensor<4xf32> {
  %r = kernel.fusion elementwise(%x = %a) : (tensor<4xf32>) -> tensor<4xf32> {
    %t = stablehlo.tanh %x : tensor<4xf32>
    kernel.yield %t : tensor<4xf32>
  }
  %0 = func.call @negate(%r) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
func.func private @negate(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %a : tensor<4xf32>
  return %0 : tensor<4xf32>
}
