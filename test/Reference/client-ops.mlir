// The evaluator and the expansions agree with what is known. What fails says so.
// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-opt %s --pass-pipeline="builtin.module(func.func(chlo-expand))" | tpu-opt --stablehlo-evaluate -o /dev/null

func.func @constants() {
  %0 = chlo.constant dense<[1, 2]> : tensor<2xi32>
  check.expect_eq_const %0, dense<[1, 2]> : tensor<2xi32>
  %1 = "chlo.constant_like"(%0) {value = 1.5 : f32} : (tensor<2xi32>) -> tensor<2xf32>
  check.expect_eq_const %1, dense<1.5> : tensor<2xf32>
  return
}

func.func @mulhi() {
  %a = stablehlo.constant dense<[2147483647, -2147483648, -1, 65536]> : tensor<4xi32>
  %b = stablehlo.constant dense<[2, -2147483648, 1, 65536]> : tensor<4xi32>
  %0 = chlo.mulhi %a, %b : tensor<4xi32>, tensor<4xi32> -> tensor<4xi32>
  check.expect_eq_const %0, dense<[0, 1073741824, -1, 1]> : tensor<4xi32>
  %c = stablehlo.constant dense<[-1, -9223372036854775808, 9223372036854775807, 4294967296]> : tensor<4xi64>
  %d = stablehlo.constant dense<[-1, -9223372036854775808, -9223372036854775808, 4294967297]> : tensor<4xi64>
  %1 = chlo.mulhi %c, %d : tensor<4xi64>, tensor<4xi64> -> tensor<4xi64>
  check.expect_eq_const %1, dense<[0, 4611686018427387904, -4611686018427387904, 1]> : tensor<4xi64>
  %e = stablehlo.constant dense<18446744073709551615> : tensor<2xui64>
  %2 = chlo.mulhi %e, %e : tensor<2xui64>, tensor<2xui64> -> tensor<2xui64>
  check.expect_eq_const %2, dense<18446744073709551614> : tensor<2xui64>
  %f = stablehlo.constant dense<200> : tensor<2xui8>
  %3 = chlo.mulhi %f, %f : tensor<2xui8>, tensor<2xui8> -> tensor<2xui8>
  check.expect_eq_const %3, dense<156> : tensor<2xui8>
  return
}

func.func @broadcasts() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %b = stablehlo.constant dense<[10.0, 20.0, 30.0]> : tensor<3xf32>
  %c = stablehlo.constant dense<[3.0, 4.0]> : tensor<2xf32>
  %0 = chlo.broadcast_add %a, %b : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %0, dense<[[11.0, 22.0, 33.0], [14.0, 25.0, 36.0]]> : tensor<2x3xf32>
  %1 = chlo.broadcast_subtract %a, %c {broadcast_dimensions = array<i64: 0>} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %1, dense<[[-2.0, -1.0, 0.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  %2 = chlo.broadcast_compare %a, %c {broadcast_dimensions = array<i64: 0>, comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type FLOAT>} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %2, dense<[[true, true, false], [false, false, false]]> : tensor<2x3xi1>
  %3 = chlo.broadcast_select %2, %b, %a : (tensor<2x3xi1>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %3, dense<[[10.0, 20.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  return
}

func.func @kinds_of_numbers() {
  %x = stablehlo.constant dense<[1.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<4xf32>
  %0 = chlo.is_inf %x : tensor<4xf32> -> tensor<4xi1>
  check.expect_eq_const %0, dense<[false, true, true, false]> : tensor<4xi1>
  %1 = chlo.is_pos_inf %x : tensor<4xf32> -> tensor<4xi1>
  check.expect_eq_const %1, dense<[false, true, false, false]> : tensor<4xi1>
  %2 = chlo.is_neg_inf %x : tensor<4xf32> -> tensor<4xi1>
  check.expect_eq_const %2, dense<[false, false, true, false]> : tensor<4xi1>
  %z = stablehlo.constant dense<(1.0, 2.0)> : tensor<complex<f32>>
  %3 = chlo.conj %z : tensor<complex<f32>> -> tensor<complex<f32>>
  check.expect_eq_const %3, dense<(1.0, -2.0)> : tensor<complex<f32>>
  return
}

func.func @functions() {
  %x = stablehlo.constant dense<[2.0, 3.0, 4.0]> : tensor<3xf32>
  %q = stablehlo.constant dense<[1.0, 0.5, 10.0]> : tensor<3xf32>
  %0 = chlo.zeta %x, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %0, dense<[1.64493407, 8.41439832, 3.86663036e-4]> : tensor<3xf32>, tolerance = 1.0e-5
  %n = stablehlo.constant dense<[0.0, 1.0, 2.0]> : tensor<3xf32>
  %1 = chlo.polygamma %n, %q : tensor<3xf32>, tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %1, dense<[-0.577215665, 4.93480220, -0.0110498343]> : tensor<3xf32>, tolerance = 1.0e-4
  %2 = chlo.tan %q : tensor<3xf32> -> tensor<3xf32>
  check.expect_almost_eq_const %2, dense<[1.55740772, 0.546302490, 0.648360827]> : tensor<3xf32>, tolerance = 1.0e-5
  return
}

func.func @scan() {
  %x = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %init = stablehlo.constant dense<[0, 10]> : tensor<2xi32>
  %0:2 = chlo.scan(%x) inits(%init) dimension=1 {
  ^bb0(%element: tensor<2xi32>, %state: tensor<2xi32>):
    %sum = stablehlo.add %element, %state : tensor<2xi32>
    stablehlo.return %sum, %sum : tensor<2xi32>, tensor<2xi32>
  } : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %0#0, dense<[[1, 3, 6], [14, 19, 25]]> : tensor<2x3xi32>
  check.expect_eq_const %0#1, dense<[6, 25]> : tensor<2xi32>
  %1:2 = chlo.scan(%x) inits(%init) dimension=1 attributes {is_reverse = true} {
  ^bb0(%element: tensor<2xi32>, %state: tensor<2xi32>):
    %sum = stablehlo.add %element, %state : tensor<2xi32>
    stablehlo.return %state, %sum : tensor<2xi32>, tensor<2xi32>
  } : (tensor<2x3xi32>, tensor<2xi32>) -> (tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %1#0, dense<[[5, 3, 0], [21, 16, 10]]> : tensor<2x3xi32>
  return
}

func.func @ragged_dot() {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %b = stablehlo.constant dense<[[[1.0], [10.0]], [[100.0], [1000.0]]]> : tensor<2x2x1xf32>
  %sizes = stablehlo.constant dense<[1, 1]> : tensor<2xi32>
  // The last row belongs to no group.
  %0 = "chlo.ragged_dot"(%a, %b, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<3x2xf32>, tensor<2x2x1xf32>, tensor<2xi32>) -> tensor<3x1xf32>
  check.expect_eq_const %0, dense<[[21.0], [4300.0], [0.0]]> : tensor<3x1xf32>
  // Each group has its own sum.
  %c = stablehlo.constant dense<[[1.0], [10.0], [100.0]]> : tensor<3x1xf32>
  %1 = "chlo.ragged_dot"(%a, %c, %sizes) {ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]>, precision_config = [#chlo<precision HIGHEST>, #chlo<precision HIGHEST>]} : (tensor<3x2xf32>, tensor<3x1xf32>, tensor<2xi32>) -> tensor<2x2x1xf32>
  check.expect_eq_const %1, dense<[[[1.0], [2.0]], [[30.0], [40.0]]]> : tensor<2x2x1xf32>
  return
}
