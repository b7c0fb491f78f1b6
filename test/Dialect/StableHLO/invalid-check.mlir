// RUN: tpu-opt %s --split-input-file --verify-diagnostics

func.func @case0(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{'check.expect_eq' op requires all operands to have the same type}}
  "check.expect_eq"(%a, %b) : (tensor<2xf32>, tensor<3xf32>) -> ()
  return
}

// -----

func.func @case1(%a: tensor<2xi32>) {
  // expected-error@+1 {{'check.expect_almost_eq' op operand #0 must be ranked tensor of}}
  check.expect_almost_eq %a, %a : tensor<2xi32>
  return
}

// -----

func.func @case2(%a: tensor<2xf32>) {
  // expected-error@+1 {{'check.expect_eq_const' op failed to verify that all of {lhs, value} have same type}}
  "check.expect_eq_const"(%a) {value = dense<1.0> : tensor<3xf32>} : (tensor<2xf32>) -> ()
  return
}

// -----

func.func @case3(%a: tensor<2xf32>, %b: tensor<2xf64>) {
  // expected-error@+1 {{'check.expect_close' op failed to verify that all of {actual, expected} have same type}}
  check.expect_close %a, %b, max_ulp_difference = 1 : tensor<2xf32>, tensor<2xf64>
  return
}

// -----

func.func @case4(%a: tensor<2xf32>, %b: tensor<3xf32>) {
  // expected-error@+1 {{expected two operands of one type for 'check.expect_eq', found 'tensor<2xf32>', 'tensor<3xf32>'}}
  stablehlo.custom_call @check.expect_eq(%a, %b) : (tensor<2xf32>, tensor<3xf32>) -> ()
  return
}

// -----

func.func @case5(%a: tensor<2xf32>) {
  // expected-error@+1 {{expected two operands of one type for 'check.expect_close', found 'tensor<2xf32>'}}
  stablehlo.custom_call @check.expect_close(%a) : (tensor<2xf32>) -> ()
  return
}

// -----

func.func @case6(%a: tensor<2xi32>) {
  // expected-error@+1 {{expected tensors of floats or complex numbers for 'check.expect_close', found 'tensor<2xi32>'}}
  stablehlo.custom_call @check.expect_close(%a, %a) : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}

// -----

func.func @case7(%a: tensor<2xi32>) {
  // expected-error@+1 {{expected 'check.expect_eq' to give nothing, found 'tensor<i1>'}}
  %0 = stablehlo.custom_call @check.expect_eq(%a, %a) : (tensor<2xi32>, tensor<2xi32>) -> tensor<i1>
  return
}

// -----

func.func @case8(%a: tensor<2xi32>) {
  // expected-error@+1 {{expected 'check.eq' to give a tensor<i1>, found}}
  stablehlo.custom_call @check.eq(%a, %a) : (tensor<2xi32>, tensor<2xi32>) -> ()
  return
}

// -----

func.func @case9(%a: tensor<2xf32>) {
  // expected-error@+1 {{expected max_ulp_difference to be an integer of at most 64 bits, found 1.5}}
  stablehlo.custom_call @check.expect_close(%a, %a) {max_ulp_difference = 1.5} : (tensor<2xf32>, tensor<2xf32>) -> ()
  return
}

// -----

func.func @case10(%a: tensor<2xf32>) {
  // expected-error@+1 {{expected tolerance to be a float, found 1}}
  stablehlo.custom_call @check.expect_almost_eq(%a, %a) {api_version = 4 : i32, backend_config = {tolerance = 1 : i32}} : (tensor<2xf32>, tensor<2xf32>) -> ()
  return
}
