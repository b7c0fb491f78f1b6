// RUN: tpu-opt %s | tpu-opt | FileCheck %s
// RUN: tpu-opt %s --canonicalize --cse | FileCheck %s --check-prefix=KEPT

// CHECK-LABEL: @ops
// KEPT-LABEL: @ops
func.func @ops(%i: tensor<2xi32>, %f: tensor<2xf32>, %c: tensor<2xcomplex<f32>>) {
  // CHECK: check.expect_eq %arg0, %arg0 : tensor<2xi32>
  // KEPT: check.expect_eq
  check.expect_eq %i, %i : tensor<2xi32>
  // CHECK: check.expect_eq_const %arg0, dense<[1, 2]> : tensor<2xi32>
  // KEPT: check.expect_eq_const
  check.expect_eq_const %i, dense<[1, 2]> : tensor<2xi32>
  // CHECK: check.expect_almost_eq %arg1, %arg1 : tensor<2xf32>
  check.expect_almost_eq %f, %f : tensor<2xf32>
  // CHECK: check.expect_almost_eq %arg2, %arg2, tolerance = 1.000000e-03 : tensor<2xcomplex<f32>>
  check.expect_almost_eq %c, %c, tolerance = 0.001 : tensor<2xcomplex<f32>>
  // CHECK: check.expect_almost_eq_const %arg1, dense<[5.000000e-01, 2.000000e+00]> : tensor<2xf32>
  check.expect_almost_eq_const %f, dense<[0.5, 2.0]> : tensor<2xf32>
  // CHECK: check.expect_almost_eq_const %arg1, dense<1.000000e+00> : tensor<2xf32>, tolerance = 5.000000e-01
  check.expect_almost_eq_const %f, dense<1.0> : tensor<2xf32>, tolerance = 0.5
  // CHECK: check.expect_close %arg1, %arg1, max_ulp_difference = 3 : tensor<2xf32>, tensor<2xf32>
  check.expect_close %f, %f, max_ulp_difference = 3 : tensor<2xf32>, tensor<2xf32>
  // CHECK: check.expect_close %arg1, %arg1, max_ulp_difference = 3, min_ulp_difference = 1 : tensor<2xf32>, tensor<2xf32>
  check.expect_close %f, %f, max_ulp_difference = 3, min_ulp_difference = 1 : tensor<2xf32>, tensor<2xf32>
  return
}

// A check stays, whether it says that it has a side effect or not.
// KEPT-LABEL: @calls
func.func @calls(%i: tensor<2xi32>) {
  // KEPT: check.expect_eq
  stablehlo.custom_call @check.expect_eq(%i, %i) : (tensor<2xi32>, tensor<2xi32>) -> ()
  // KEPT: check.eq
  %0 = stablehlo.custom_call @check.eq(%i, %i) : (tensor<2xi32>, tensor<2xi32>) -> tensor<i1>
  return
}
