// RUN: tpu-opt --cse --canonicalize %s | FileCheck %s

// RUN: tpu-opt --canonicalize %s | FileCheck --check-prefix=CONSTANTS %s

// What has no effect and no use goes; what has an effect stays; equal ops are one.

// CHECK-LABEL: @effects
func.func @effects(%p: tensor<i1>, %x: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  // CHECK-NEXT: stablehlo.custom_call @print(%arg1) {has_side_effect = true} : (tensor<f32>) -> ()
  // CHECK-NEXT: "stablehlo.if"
  // CHECK-NEXT: stablehlo.custom_call @print(%arg1)
  // CHECK: %[[S:.*]] = stablehlo.tanh %arg1
  // CHECK-NEXT: return %[[S]], %[[S]]
  %0 = stablehlo.custom_call @unused(%x) : (tensor<f32>) -> tensor<f32>
  stablehlo.custom_call @print(%x) {has_side_effect = true} : (tensor<f32>) -> ()
  "stablehlo.if"(%p) ({
    stablehlo.custom_call @print(%x) {has_side_effect = true} : (tensor<f32>) -> ()
    stablehlo.return
  }, {
    stablehlo.return
  }) : (tensor<i1>) -> ()
  %1 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<f32>
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  %2 = stablehlo.tanh %x : tensor<f32>
  %3 = stablehlo.tanh %x : tensor<f32>
  return %2, %3 : tensor<f32>, tensor<f32>
}

// A constant stays in a computation on single elements, and leaves a branch.
// CONSTANTS-LABEL: @constants
// CONSTANTS: %[[C:.*]] = stablehlo.constant dense<3.000000e+00>
// CONSTANTS: stablehlo.reduce
// CONSTANTS-NEXT: reducer
// CONSTANTS-NEXT: stablehlo.constant dense<2.000000e+00>
// CONSTANTS: "stablehlo.if"
// CONSTANTS-NEXT: stablehlo.return %[[C]]
func.func @constants(%p: tensor<i1>, %x: tensor<4xf32>, %i: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  %0 = stablehlo.reduce(%x init: %i) across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
    %c = stablehlo.constant dense<2.0> : tensor<f32>
    %1 = stablehlo.multiply %b, %c : tensor<f32>
    %2 = stablehlo.add %a, %1 : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }
  %3 = "stablehlo.if"(%p) ({
    %c = stablehlo.constant dense<3.0> : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }, {
    stablehlo.return %i : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %0, %3 : tensor<f32>, tensor<f32>
}
