// RUN: tpu-opt --mlir-print-op-generic %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s | tpu-opt | FileCheck %s

// Forms that JAX does not print, there and back through the generic form.

func.func private @body(%x: tensor<f32>) -> tensor<f32>

// CHECK-LABEL: @elementwise
func.func @elementwise(%a: tensor<4xf32>, %d: tensor<?xf32>, %z: tensor<4xcomplex<f32>>) {
  // CHECK: stablehlo.add %arg0, %arg1 : (tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  %0 = stablehlo.add %a, %d : (tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.logistic %arg0 : tensor<4xf32>
  %1 = stablehlo.logistic %a : tensor<4xf32>
  // CHECK: stablehlo.abs %arg2 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  %2 = stablehlo.abs %z : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  // CHECK: stablehlo.complex %arg0, %arg0 : tensor<4xcomplex<f32>>
  %3 = stablehlo.complex %a, %a : tensor<4xcomplex<f32>>
  // CHECK: stablehlo.real %arg2 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  %4 = stablehlo.real %z : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  // CHECK: stablehlo.compare LT, %arg0, %arg0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %5 = stablehlo.compare LT, %a, %a : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  // CHECK: stablehlo.clamp %arg0, %arg0, %arg0 {note = 1 : i32} : tensor<4xf32>
  %6 = stablehlo.clamp %a, %a, %a {note = 1 : i32} : tensor<4xf32>
  return
}

// CHECK-LABEL: @data
func.func @data(%a: tensor<f32>, %s: tensor<2xui64>, %n: tensor<2x3xf32>) {
  // CHECK: stablehlo.constant {note = 1 : i32} dense<1> : tensor<ui8>
  %0 = stablehlo.constant {note = 1 : i32} dense<1> : tensor<ui8>
  // CHECK: stablehlo.dynamic_slice %arg0,  sizes = [] : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.dynamic_slice %a, sizes = [] : (tensor<f32>) -> tensor<f32>
  // CHECK: stablehlo.slice %arg0 [] : (tensor<f32>) -> tensor<f32>
  %2 = stablehlo.slice %a [] : (tensor<f32>) -> tensor<f32>
  // CHECK: stablehlo.slice %arg2 [0:2:2, 1:3] : (tensor<2x3xf32>) -> tensor<1x2xf32>
  %3 = stablehlo.slice %n [0:2:2, 1:3:1] : (tensor<2x3xf32>) -> tensor<1x2xf32>
  // CHECK: stablehlo.rng_bit_generator %arg1, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %4, %5 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  // CHECK: stablehlo.constant dense<-1.000000e+00> : tensor<2xbf16>
  %6 = stablehlo.constant dense<-1.0> : tensor<2xbf16>
  return
}

// CHECK-LABEL: @contractions
func.func @contractions(%a: tensor<4x8x6xf32>, %b: tensor<3x6x4xf32>) {
  // CHECK: stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  %0 = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x6xf32>, tensor<3x6x4xf32>) -> tensor<4x6x4xf32>
  // CHECK: stablehlo.dot_general %arg0, %arg0, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2] : (tensor<4x8x6xf32>, tensor<4x8x6xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.dot_general %a, %a, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2] : (tensor<4x8x6xf32>, tensor<4x8x6xf32>) -> tensor<4x8xf32>
  return
}

// CHECK-LABEL: @reductions
func.func @reductions(%a: tensor<2x3xf32>, %i: tensor<f32>, %v: tensor<3xf32>) {
  // An op with attributes is written out, and so is one that takes its operands the other way round.
  // CHECK: stablehlo.reduce(%arg0 init: %arg1) across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  // CHECK-NEXT: reducer(%arg3: tensor<f32>, %arg4: tensor<f32>)  {
  // CHECK-NEXT: stablehlo.subtract %arg4, %arg3 : tensor<f32>
  %0 = stablehlo.reduce(%a init: %i) across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
   reducer(%x: tensor<f32>, %y: tensor<f32>) {
    %s = stablehlo.subtract %y, %x : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }
  // CHECK: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.minimum across dimensions = [0, 1] {note = 1 : i32} : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
  %1 = stablehlo.reduce(%a init: %i) applies stablehlo.minimum across dimensions = [0, 1] {note = 1 : i32} : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
  // CHECK: "stablehlo.batch_norm_inference"(%arg0, %arg2, %arg2, %arg2, %arg2) <{epsilon = 1.000000e+00 : f32, feature_index = 1 : i64}>
  %2 = "stablehlo.batch_norm_inference"(%a, %v, %v, %v, %v) <{epsilon = 1.0 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// CHECK-LABEL: @control
func.func @control(%p: tensor<i1>, %x: tensor<f32>, %token: !stablehlo.token) {
  // CHECK: stablehlo.while()
  // CHECK-NEXT: cond {
  stablehlo.while()
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return
  }
  // CHECK: stablehlo.while(%iterArg = %arg0) : tensor<i1> attributes {note = 1 : i32}
  %0 = stablehlo.while(%c = %p) : tensor<i1> attributes {note = 1 : i32}
  cond {
    stablehlo.return %c : tensor<i1>
  } do {
    stablehlo.return %c : tensor<i1>
  }
  // CHECK: stablehlo.optimization_barrier()
  stablehlo.optimization_barrier()
  // CHECK: %[[T:.*]] = stablehlo.tuple %arg0, %arg1 : tuple<tensor<i1>, tensor<f32>>
  %1 = stablehlo.tuple %p, %x : tuple<tensor<i1>, tensor<f32>>
  // CHECK: stablehlo.tuple : tuple<>
  %empty = stablehlo.tuple : tuple<>
  // CHECK: stablehlo.get_tuple_element %[[T]][1] : (tuple<tensor<i1>, tensor<f32>>) -> tensor<f32>
  %2 = stablehlo.get_tuple_element %1[1] : (tuple<tensor<i1>, tensor<f32>>) -> tensor<f32>
  // CHECK: stablehlo.custom_call @mhlo.erf(%arg1) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<f32>) -> tensor<f32>
  %3 = stablehlo.custom_call @mhlo.erf(%x) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<f32>) -> tensor<f32>
  // CHECK: stablehlo.custom_call @"not an identifier"(%arg2) {api_version = 4 : i32, backend_config = {key = 1 : i64}, called_computations = [@body], has_side_effect = true} : (!stablehlo.token) -> !stablehlo.token
  %4 = stablehlo.custom_call @"not an identifier"(%token) {api_version = 4 : i32, backend_config = {key = 1 : i64}, called_computations = [@body], has_side_effect = true} : (!stablehlo.token) -> !stablehlo.token
  // CHECK: stablehlo.composite "chlo.body" %arg1 {composite_attributes = {k = 2 : i64}, decomposition = @body, version = 1 : i32} : (tensor<f32>) -> tensor<f32>
  %5 = stablehlo.composite "chlo.body" %x {composite_attributes = {k = 2 : i64}, decomposition = @body, version = 1 : i32} : (tensor<f32>) -> tensor<f32>
  return
}

// CHECK-LABEL: @client
func.func @client(%x: tensor<4xf32>) {
  // CHECK: chlo.next_after %arg0, %arg0 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  %0 = chlo.next_after %x, %x : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  // CHECK: chlo.erf_inv %arg0 : tensor<4xf32> -> tensor<4xf32>
  %1 = chlo.erf_inv %x : tensor<4xf32> -> tensor<4xf32>
  return
}
