// RUN: tpu-opt %s --split-input-file --stablehlo-evaluate --verify-diagnostics | FileCheck %s

// Checks that hold are gone with everything else.
// CHECK-LABEL: @good
// CHECK-NEXT: %[[YES:.*]] = stablehlo.constant dense<true>
// CHECK-NEXT: return %[[YES]]
func.func @good() -> tensor<i1> {
  %a = stablehlo.constant dense<[1.0, 0x7FC00000, 0x7F800000]> : tensor<3xf32>
  %b = stablehlo.constant dense<[1.0, 0xFFC00001, 0x7F800000]> : tensor<3xf32>
  check.expect_eq %a, %b : tensor<3xf32>
  check.expect_eq_const %a, dense<[1.0, 0xFFC00001, 0x7F800000]> : tensor<3xf32>
  check.expect_almost_eq %a, %b : tensor<3xf32>
  check.expect_close %a, %b, max_ulp_difference = 0 : tensor<3xf32>, tensor<3xf32>
  %c = stablehlo.constant dense<[1.0, 0xFFC00001, 0x7F800000]> : tensor<3xf32>
  %0 = stablehlo.custom_call @check.eq(%b, %c) : (tensor<3xf32>, tensor<3xf32>) -> tensor<i1>
  return %0 : tensor<i1>
}

// -----

// expected-error@+1 {{'check.expect_eq' has failed as check.expect_eq: 1 of 2 elements of tensor<2xf32> differ}}
func.func @zeros() {
  %a = stablehlo.constant dense<[0.0, 0.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[0.0, -0.0]> : tensor<2xf32>
  check.expect_close %a, %b, max_ulp_difference = 0 : tensor<2xf32>, tensor<2xf32>
  check.expect_eq %a, %b : tensor<2xf32>
  return
}

// -----

// expected-error@+1 {{has failed as check.expect_close: 1 of 2 elements of tensor<2xbf16> do not differ by 1 to 2 ULP}}
func.func @too_close() {
  %a = stablehlo.constant dense<[1.0, 1.0]> : tensor<2xbf16>
  %b = stablehlo.constant dense<[1.0, 1.0078125]> : tensor<2xbf16>
  check.expect_close %a, %b, max_ulp_difference = 2, min_ulp_difference = 1 : tensor<2xbf16>, tensor<2xbf16>
  return
}

// -----

// expected-error@+1 {{has failed as check.expect_close: 1 of 1 element of tensor<f64> differ by more than 5 ULP}}
func.func @limit_of_call() {
  %a = stablehlo.constant dense<1.0> : tensor<f64>
  %b = stablehlo.constant dense<1.00000000000000133> : tensor<f64>
  stablehlo.custom_call @check.expect_close(%a, %b) {max_ulp_difference = 6} : (tensor<f64>, tensor<f64>) -> ()
  stablehlo.custom_call @check.expect_close(%a, %b) {api_version = 4 : i32, backend_config = {max_ulp_difference = 5}} : (tensor<f64>, tensor<f64>) -> ()
  return
}
