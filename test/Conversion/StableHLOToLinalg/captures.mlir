// RUN: tpu-opt %s --convert-stablehlo-to-linalg --split-input-file --verify-diagnostics | FileCheck %s

// A region may use single elements from outside of it.

// CHECK-LABEL: @sort_with_constant
func.func @sort_with_constant(%x: tensor<5xf32>) -> tensor<5xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // CHECK: arith.cmpf
  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.maximum %a, %zero : tensor<f32>
    %2 = stablehlo.compare LT, %1, %b, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %2 : tensor<i1>
  }) : (tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}

// -----

// CHECK-LABEL: @reduce_with_argument
// CHECK-SAME: %[[X:.*]]: tensor<5xf32>, %[[SCALE:.*]]: tensor<f32>
func.func @reduce_with_argument(%x: tensor<5xf32>, %scale: tensor<f32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // CHECK: %[[ELEMENT:.*]] = tensor.extract %[[SCALE]]
  // CHECK: linalg.generic
  // CHECK: arith.mulf %{{.*}}, %[[ELEMENT]]
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.multiply %b, %scale : tensor<f32>
    %2 = stablehlo.add %a, %1 : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// Regions may call functions, as JAX writes jnp.where in one.

func.func private @larger(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.maximum %a, %b : tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: @reduce_with_call
func.func @reduce_with_call(%x: tensor<5xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  // CHECK: arith.maximumf
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = func.call @larger(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// And choose and loop: the greatest common divisor of all elements.

// CHECK-LABEL: @reduce_with_loop
func.func @reduce_with_loop(%x: tensor<5xi32>) -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  // CHECK: scf.if
  // CHECK: scf.while
  // CHECK: arith.remsi
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>, %b: tensor<i32>):
    %less = stablehlo.compare LT, %a, %b : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %larger = "stablehlo.if"(%less) ({
      stablehlo.return %b : tensor<i32>
    }, {
      stablehlo.return %a : tensor<i32>
    }) : (tensor<i1>) -> tensor<i32>
    %smaller = stablehlo.minimum %a, %b : tensor<i32>
    %1:2 = "stablehlo.while"(%larger, %smaller) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %2 = stablehlo.compare NE, %q, %zero : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }, {
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %2 = stablehlo.remainder %p, %q : tensor<i32>
      stablehlo.return %q, %2 : tensor<i32>, tensor<i32>
    }) : (tensor<i32>, tensor<i32>) -> (tensor<i32>, tensor<i32>)
    stablehlo.return %1#0 : tensor<i32>
  }) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
  return %0 : tensor<i32>
}

// -----

func.func @map_with_tensor(%x: tensor<5xf32>, %table: tensor<3xf32>) -> tensor<5xf32> {
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
    // expected-error @+1 {{uses a tensor of type 'tensor<3xf32>' from outside of its region, where the CPU path takes only single elements}}
    %1 = stablehlo.slice %table [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %2 = stablehlo.reshape %1 : (tensor<1xf32>) -> tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) : (tensor<5xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}

// -----

// A part of a loop's state that is overwritten in places is stored where it is, without a copy in between.
// CHECK-LABEL: @update_in_loop
// CHECK: scf.while
// CHECK: %[[OLD:.*]] = bufferization.to_tensor %[[STATE:.*]] restrict writable : memref<8xf32>
// CHECK-NOT: bufferization.alloc_tensor
// CHECK: %[[NEW:.*]] = tensor.insert_slice %{{.*}} into %[[OLD]]
// CHECK-NOT: bufferization.alloc_tensor
// CHECK: bufferization.materialize_in_destination %[[NEW]] in writable %[[STATE]]
func.func @update_in_loop(%x: tensor<8xf32>, %v: tensor<1xf32>, %n: tensor<i32>) -> tensor<8xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %0:2 = stablehlo.while(%a = %x, %i = %zero) : tensor<8xf32>, tensor<i32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %u = stablehlo.dynamic_update_slice %a, %v, %i : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %u, %j : tensor<8xf32>, tensor<i32>
  }
  return %0#0 : tensor<8xf32>
}
