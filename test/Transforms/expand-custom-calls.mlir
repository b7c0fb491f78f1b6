// RUN: tpu-opt --stablehlo-expand-custom-calls --split-input-file --verify-diagnostics %s | FileCheck %s

// What the factorizations compute, test/integration/self-checks.test checks.

// CHECK-LABEL: @functions
// CHECK: chlo.acos %arg0
// CHECK: chlo.erf_inv %arg0
// CHECK: chlo.top_k(%arg0, k = 2)
// CHECK: chlo.top_k(%arg0, k = 3)
// CHECK: stablehlo.custom_call @mhlo.unknown(%arg0)
// CHECK: stablehlo.custom_call @lapack_sgesvx_ffi(
func.func @functions(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x3xi32>, tensor<4x4xf32>, tensor<4xf32>) {
  %0 = stablehlo.custom_call @mhlo.acos(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = stablehlo.composite "chlo.erf_inv" %x {decomposition = @erf_inv} : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %2, %3 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 2 : i64, largest = true}} : (tensor<4x4xf32>) -> (tensor<4x2xf32>, tensor<4x2xi32>)
  %4, %5 = stablehlo.composite "chlo.top_k" %x {composite_attributes = {k = 3 : i64}, decomposition = @top_k} : (tensor<4x4xf32>) -> (tensor<4x3xf32>, tensor<4x3xi32>)
  %6 = stablehlo.custom_call @mhlo.unknown(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %7 = stablehlo.custom_call @lapack_sgesvx_ffi(%x) : (tensor<4x4xf32>) -> tensor<4xf32>
  return %0, %1, %2, %5, %6, %7 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x2xf32>, tensor<4x3xi32>, tensor<4x4xf32>, tensor<4xf32>
}
func.func private @erf_inv(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  return %x : tensor<4x4xf32>
}
func.func private @top_k(%x: tensor<4x4xf32>) -> (tensor<4x3xf32>, tensor<4x3xi32>) {
  %0, %1 = chlo.top_k(%x, k = 3) : tensor<4x4xf32> -> (tensor<4x3xf32>, tensor<4x3xi32>)
  return %0, %1 : tensor<4x3xf32>, tensor<4x3xi32>
}

// Without elements there is nothing to compute, and without reflections their product is the identity.
// CHECK-LABEL: @empty
// CHECK-NOT: custom_call
// CHECK: return
func.func @empty(%x: tensor<0x3xf32>, %y: tensor<2x2xf32>, %z: tensor<0xf32>) -> (tensor<0x3xf32>, tensor<0xf32>, tensor<2x2xf32>) {
  %0, %1 = stablehlo.custom_call @Qr(%x) : (tensor<0x3xf32>) -> (tensor<0x3xf32>, tensor<0xf32>)
  %2 = stablehlo.custom_call @lapack_sorgqr_ffi(%y, %z) : (tensor<2x2xf32>, tensor<0xf32>) -> tensor<2x2xf32>
  return %0, %1, %2 : tensor<0x3xf32>, tensor<0xf32>, tensor<2x2xf32>
}

// -----

func.func @approx(%x: tensor<8xf32>, %low: tensor<f32>) -> tensor<2xf32> {
  // expected-error @+1 {{expected operands and initial values of as many, a comparator, and the attribute reduction_dim in its mhlo.backend_config}}
  %0 = stablehlo.custom_call @ApproxTopK(%x, %low) : (tensor<8xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func private @greater(tensor<f32>, tensor<f32>) -> tensor<i1>
func.func @approx(%x: tensor<8xf32>, %low: tensor<f32>) -> tensor<2xf32> {
  // expected-error @+1 {{expected a comparator that is a function of one block}}
  %0 = stablehlo.custom_call @ApproxTopK(%x, %low) {called_computations = [@greater], mhlo.backend_config = {reduction_dim = 0 : i64}} : (tensor<8xf32>, tensor<f32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// What PyTorch marks as the borders of a pattern, and composites from before there was an op for them.
// CHECK-LABEL: @marked
// CHECK-NOT: custom_call
// CHECK: %[[C:.*]]:2 = stablehlo.composite "odml.swap" %arg0, %arg1 {composite_attributes = {axis = 1 : i64}, decomposition = @swap}
// CHECK: return %[[C]]#1, %[[C]]#0
func.func @marked(%x: tensor<3xf32>, %y: tensor<2xf32>) -> (tensor<3xf32>, tensor<2xf32>) {
  %0:2 = stablehlo.custom_call @stablehlo.composite(%x, %y) {called_computations = [@swap], composite.backend_config = {attributes = {axis = 1 : i64}, name = "odml.swap"}} : (tensor<3xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<3xf32>)
  %1 = stablehlo.custom_call @mark_tensor(%0#1) {backend_config = "{\22name\22: \22sdpa\22, \22pos\22: 0}"} : (tensor<3xf32>) -> tensor<3xf32>
  return %1, %0#0 : tensor<3xf32>, tensor<2xf32>
}
func.func private @swap(%x: tensor<3xf32>, %y: tensor<2xf32>) -> (tensor<2xf32>, tensor<3xf32>) {
  return %y, %x : tensor<2xf32>, tensor<3xf32>
}

// Several results in one tuple.
// CHECK-LABEL: @tuple
// CHECK-NOT: custom_call
// CHECK: stablehlo.tuple
// CHECK: return
func.func @tuple(%x: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
  %0 = stablehlo.custom_call @Qr(%x) {xla_shape = "(f32[3,3]{1,0}, f32[3]{0})"} : (tensor<3x3xf32>) -> tuple<tensor<3x3xf32>, tensor<3xf32>>
  %1 = stablehlo.get_tuple_element %0[0] : (tuple<tensor<3x3xf32>, tensor<3xf32>>) -> tensor<3x3xf32>
  %2 = stablehlo.get_tuple_element %0[1] : (tuple<tensor<3x3xf32>, tensor<3xf32>>) -> tensor<3xf32>
  return %1, %2 : tensor<3x3xf32>, tensor<3xf32>
}

// -----

func.func @unnamed(%x: tensor<3xf32>) -> tensor<3xf32> {
  // expected-error @+1 {{of 'stablehlo.composite' expects one function in called_computations, and a name in composite.backend_config}}
  %0 = stablehlo.custom_call @stablehlo.composite(%x) {called_computations = []} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
