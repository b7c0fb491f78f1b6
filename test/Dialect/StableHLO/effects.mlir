// RUN: tpu-opt --cse --canonicalize %s | FileCheck %s

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
