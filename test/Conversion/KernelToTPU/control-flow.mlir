// RUN: tpu-opt %s --split-input-file --stablehlo-to-tpu --canonicalize --cse | FileCheck %s -enable-var-scope

// Kernels within scf ops; predicates through SMEM; the reversed view of a carried value is copied out before it is
// overwritten; indices are clamped.
// CHECK-LABEL: tpu.program @main
// CHECK: scf.while
// CHECK: arith.cmpi slt
// CHECK: %[[WORD:.*]] = tpu.scalar_load
// CHECK: %[[GOES_ON:.*]] = arith.cmpi ne, %[[WORD]]
// CHECK: scf.condition(%[[GOES_ON]])
// CHECK: arith.addf
// CHECK: scf.yield
// CHECK: scf.if
// CHECK: } else {
// CHECK: %[[INDEX:.*]] = tpu.scalar_load
// CHECK: %[[POSITIVE:.*]] = arith.maxsi %[[INDEX]]
// CHECK: arith.minsi %[[POSITIVE]]
func.func @main(%n: tensor<i32>, %x: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<i32>, tensor<2x3xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<4x6xf32>
    cond {
      %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %i2 = stablehlo.add %i, %one : tensor<i32>
      %v2 = stablehlo.add %v, %x : tensor<4x6xf32>
      %v3 = stablehlo.reverse %v2, dims = [1] : tensor<4x6xf32>
      stablehlo.return %i2, %v3 : tensor<i32>, tensor<4x6xf32>
    }
  %p = stablehlo.compare LT, %n, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
  %q = "stablehlo.if"(%p) ({
     %s = stablehlo.slice %x [0:2, 0:3] : (tensor<4x6xf32>) -> tensor<2x3xf32>
     stablehlo.return %s : tensor<2x3xf32>
  }, {
     %s = stablehlo.dynamic_slice %r#1, %n, %one, sizes = [2, 3] : (tensor<4x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
     stablehlo.return %s : tensor<2x3xf32>
  }) : (tensor<i1>) -> tensor<2x3xf32>
  return %r#1, %r#0, %q : tensor<4x6xf32>, tensor<i32>, tensor<2x3xf32>
}
