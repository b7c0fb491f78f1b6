// RUN: tpu-opt %s --split-input-file --stablehlo-emulate-types | FileCheck %s --enable-var-scope

// Arguments are taken apart, results put together, sums carry.
// CHECK-LABEL: @sum
// CHECK-SAME: %[[A:.*]]: tensor<4xi64>, %[[B:.*]]: tensor<4xi64>
// CHECK-DAG: stablehlo.bitcast_convert %[[A]] : (tensor<4xi64>) -> tensor<4x2xui32>
// CHECK-DAG: %[[LOW:.*]] = stablehlo.add %[[A_LOW:.*]], %{{.*}} : tensor<4xui32>
// CHECK-DAG: %[[HIGH:.*]] = stablehlo.add
// CHECK-DAG: %[[OVERFLOWS:.*]] = stablehlo.compare LT, %[[LOW]], %[[A_LOW]]
// CHECK-DAG: %[[CARRY:.*]] = stablehlo.convert %[[OVERFLOWS]]
// CHECK-DAG: stablehlo.add %[[HIGH]], %[[CARRY]]
// CHECK-DAG: stablehlo.bitcast_convert {{.*}} : (tensor<4x2xui32>) -> tensor<4xi64>
func.func @sum(%a: tensor<4xi64>, %b: tensor<4xi64>) -> tensor<4xi64> {
  %0 = stablehlo.add %a, %b : tensor<4xi64>
  return %0 : tensor<4xi64>
}

// -----

// Carried values double.
// CHECK-LABEL: @loop
// CHECK-DAG: stablehlo.while({{.*}}) : tensor<ui32>, tensor<ui32>, tensor<f32>
func.func @loop(%n: tensor<i64>, %x: tensor<f32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0> : tensor<i64>
  %one = stablehlo.constant dense<1> : tensor<i64>
  %0:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i64>, tensor<f32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %w = stablehlo.add %v, %v : tensor<f32>
    %j = stablehlo.add %i, %one : tensor<i64>
    stablehlo.return %j, %w : tensor<i64>, tensor<f32>
  }
  return %0#1 : tensor<f32>
}

// -----

// A comparator has two arguments for each part.
// CHECK-LABEL: @sort
// CHECK-DAG: "stablehlo.sort"
// CHECK: (%{{.*}}: tensor<ui32>, %{{.*}}: tensor<ui32>, %{{.*}}: tensor<ui32>, %{{.*}}: tensor<ui32>):
func.func @sort(%x: tensor<8xi64>) -> tensor<8xi64> {
  %0 = "stablehlo.sort"(%x) ({
  ^bb0(%a: tensor<i64>, %b: tensor<i64>):
    %l = stablehlo.compare LT, %a, %b : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %l : tensor<i1>
  }) {dimension = 0 : i64} : (tensor<8xi64>) -> tensor<8xi64>
  return %0 : tensor<8xi64>
}

// -----

// Indices go down to 32 bits; the operand stays as it is.
// CHECK-LABEL: @slice
// CHECK-DAG: stablehlo.dynamic_slice %{{.*}}, %{{.*}}, sizes = [2] : (tensor<8xf32>, tensor<i32>) -> tensor<2xf32>
func.func @slice(%x: tensor<8xf32>, %i: tensor<i64>) -> tensor<2xf32> {
  %0 = stablehlo.dynamic_slice %x, %i, sizes = [2] : (tensor<8xf32>, tensor<i64>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// An op that nobody knows keeps its types.
// CHECK-LABEL: @unknown
// CHECK-DAG: %[[WIDE:.*]] = stablehlo.bitcast_convert {{.*}} -> tensor<4xi64>
// CHECK-DAG: stablehlo.custom_call @magic(%[[WIDE]]) : (tensor<4xi64>) -> tensor<4xi64>
func.func @unknown(%x: tensor<4xi64>) -> tensor<4xi64> {
  %0 = stablehlo.negate %x : tensor<4xi64>
  %1 = stablehlo.custom_call @magic(%0) : (tensor<4xi64>) -> tensor<4xi64>
  %2 = stablehlo.negate %1 : tensor<4xi64>
  return %2 : tensor<4xi64>
}

// -----

// Small floats are computed with as f32, small integers in 8 bits.
// CHECK-LABEL: @narrow
// CHECK-DAG: stablehlo.bitcast_convert %{{.*}} : (tensor<4xf8E4M3FN>) -> tensor<4xui8>
// CHECK-DAG: stablehlo.convert %{{.*}} : (tensor<4xi4>) -> tensor<4xi8>
// CHECK-DAG: stablehlo.tanh {{.*}} : tensor<4xf32>
// CHECK-DAG: stablehlo.add {{.*}} : tensor<4xi8>
func.func @narrow(%x: tensor<4xf8E4M3FN>, %i: tensor<4xi4>) -> (tensor<4xf8E4M3FN>, tensor<4xi4>) {
  %0 = stablehlo.tanh %x : tensor<4xf8E4M3FN>
  %1 = stablehlo.add %i, %i : tensor<4xi4>
  return %0, %1 : tensor<4xf8E4M3FN>, tensor<4xi4>
}

// -----

// A token passes through a loop as it is.
// CHECK-LABEL: @token
// CHECK-DAG: stablehlo.while({{.*}}) : tensor<ui32>, tensor<ui32>, !stablehlo.token
func.func @token(%n: tensor<i64>, %t: !stablehlo.token) -> !stablehlo.token {
  %0:2 = stablehlo.while(%i = %n, %v = %t) : tensor<i64>, !stablehlo.token
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i64>, tensor<i64>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    stablehlo.return %i, %v : tensor<i64>, !stablehlo.token
  }
  return %0#1 : !stablehlo.token
}

// -----

// What has been fused keeps its arguments, which are taken apart in its body.
// CHECK-LABEL: @fused
// CHECK: kernel.fusion elementwise(%[[IN:.*]] = %{{.*}}) : (tensor<4xi4>) -> tensor<4xi4>
// CHECK: %[[WIDE:.*]] = stablehlo.convert %[[IN]] : (tensor<4xi4>) -> tensor<4xi8>
// CHECK: stablehlo.not %[[WIDE]]
func.func @fused(%x: tensor<4xi4>) -> tensor<4xi4> {
  %0 = kernel.fusion elementwise(%in = %x) : (tensor<4xi4>) -> tensor<4xi4> {
    %1 = stablehlo.not %in : tensor<4xi4>
    kernel.yield %1 : tensor<4xi4>
  }
  return %0 : tensor<4xi4>
}
