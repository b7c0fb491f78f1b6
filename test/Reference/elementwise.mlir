// RUN: tpu-opt --stablehlo-evaluate --split-input-file %s | FileCheck %s

// CHECK-LABEL: @float_functions
// CHECK-DAG: dense<[0.000000e+00, 1.41421354, 2.000000e+00]>
// CHECK-DAG: dense<[1.000000e+00, 7.3890562, 54.5981483]>
func.func @float_functions() -> (tensor<3xf32>, tensor<3xf32>) {
  %x = stablehlo.constant dense<[0.0, 2.0, 4.0]> : tensor<3xf32>
  %0 = stablehlo.sqrt %x : tensor<3xf32>
  %1 = stablehlo.exponential %x : tensor<3xf32>
  return %0, %1 : tensor<3xf32>, tensor<3xf32>
}

// CHECK-LABEL: @rounding
// CHECK: dense<[-3.000000e+00, -0.000000e+00, 1.000000e+00, 3.000000e+00]>
// CHECK: dense<[-2.000000e+00, -0.000000e+00, 0.000000e+00, 2.000000e+00]>
func.func @rounding() -> (tensor<4xf32>, tensor<4xf32>) {
  %x = stablehlo.constant dense<[-2.5, -0.25, 0.5, 2.5]> : tensor<4xf32>
  %0 = stablehlo.round_nearest_afz %x : tensor<4xf32>
  %1 = stablehlo.round_nearest_even %x : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: @integer_corners
// CHECK: dense<[-1, -128, 2]> : tensor<3xi8>
// CHECK: dense<[7, 0, 1]> : tensor<3xi8>
func.func @integer_corners() -> (tensor<3xi8>, tensor<3xi8>) {
  %a = stablehlo.constant dense<[7, -128, 7]> : tensor<3xi8>
  %b = stablehlo.constant dense<[0, -1, 3]> : tensor<3xi8>
  %0 = stablehlo.divide %a, %b : tensor<3xi8>
  %1 = stablehlo.remainder %a, %b : tensor<3xi8>
  return %0, %1 : tensor<3xi8>, tensor<3xi8>
}

// CHECK-LABEL: @shifts
// CHECK: dense<[-2, 0]> : tensor<2xi8>
// CHECK: dense<-1> : tensor<2xi8>
// CHECK: dense<[127, 0]> : tensor<2xi8>
func.func @shifts() -> (tensor<2xi8>, tensor<2xi8>, tensor<2xi8>) {
  %a = stablehlo.constant dense<-1> : tensor<2xi8>
  %b = stablehlo.constant dense<[1, 8]> : tensor<2xi8>
  %0 = stablehlo.shift_left %a, %b : tensor<2xi8>
  %1 = stablehlo.shift_right_arithmetic %a, %b : tensor<2xi8>
  %2 = stablehlo.shift_right_logical %a, %b : tensor<2xi8>
  return %0, %1, %2 : tensor<2xi8>, tensor<2xi8>, tensor<2xi8>
}

// CHECK-LABEL: @booleans
// CHECK: dense<[false, true, true]>
// CHECK: dense<[false, false, true]>
// CHECK: dense<[true, false, false]>
func.func @booleans() -> (tensor<3xi1>, tensor<3xi1>, tensor<3xi1>) {
  %a = stablehlo.constant dense<[false, true, true]> : tensor<3xi1>
  %b = stablehlo.constant dense<[false, false, true]> : tensor<3xi1>
  %0 = stablehlo.add %a, %b : tensor<3xi1>
  %1 = stablehlo.multiply %a, %b : tensor<3xi1>
  %2 = stablehlo.not %a : tensor<3xi1>
  return %0, %1, %2 : tensor<3xi1>, tensor<3xi1>, tensor<3xi1>
}

// NaN is not less than anything, but greatest in the total order.
// CHECK-LABEL: @compare
// CHECK: dense<[false, true, false]>
// CHECK: dense<[true, true, false]>
func.func @compare() -> (tensor<3xi1>, tensor<3xi1>) {
  %a = stablehlo.constant dense<[1.0, 1.0, 0x7FC00000]> : tensor<3xf32>
  %b = stablehlo.constant dense<[0x7FC00000, 2.0, 1.0]> : tensor<3xf32>
  %0 = stablehlo.compare LT, %a, %b, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
  %1 = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
  return %0, %1 : tensor<3xi1>, tensor<3xi1>
}

// CHECK-LABEL: @select_and_clamp
// CHECK: dense<[1.000000e+00, 2.000000e+00]>
// CHECK: dense<[-1.000000e+00, 5.000000e-01]>
func.func @select_and_clamp() -> (tensor<2xf32>, tensor<2xf32>) {
  %p = stablehlo.constant dense<true> : tensor<i1>
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.constant dense<[-3.0, 0.5]> : tensor<2xf32>
  %low = stablehlo.constant dense<-1.0> : tensor<f32>
  %high = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.select %p, %a, %b : tensor<i1>, tensor<2xf32>
  %1 = stablehlo.clamp %low, %b, %high : (tensor<f32>, tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

// CHECK-LABEL: @convert
// CHECK: dense<[-128, 127, 0, 1]> : tensor<4xi8>
// CHECK: dense<true>
// Just above a tie: rounding to binary64 first would lose what is above.
// CHECK: dense<1.15292164E+18> : tensor<f32>
func.func @convert() -> (tensor<4xi8>, tensor<4xi1>, tensor<f32>) {
  %x = stablehlo.constant dense<[-1000.0, 1000.0, 0x7FC00000, 1.9]> : tensor<4xf32>
  %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi8>
  %1 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xi1>
  %i = stablehlo.constant dense<1152921573326323713> : tensor<i64>
  %2 = stablehlo.convert %i : (tensor<i64>) -> tensor<f32>
  return %0, %1, %2 : tensor<4xi8>, tensor<4xi1>, tensor<f32>
}

// CHECK-LABEL: @bits
// CHECK: dense<[0, 63, -128, 63]> : tensor<4xi8>
// CHECK: dense<1.000000e+00> : tensor<f32>
// CHECK: dense<[1.250000e+00, 0x7F800000]>
func.func @bits() -> (tensor<4xi8>, tensor<f32>, tensor<2xf32>) {
  %x = stablehlo.constant dense<[0.5, 1.0]> : tensor<2xbf16>
  %0 = stablehlo.bitcast_convert %x : (tensor<2xbf16>) -> tensor<2x2xi8>
  %1 = stablehlo.reshape %0 : (tensor<2x2xi8>) -> tensor<4xi8>
  %bytes = stablehlo.constant dense<[0, 0, -128, 63]> : tensor<4xi8>
  %2 = stablehlo.bitcast_convert %bytes : (tensor<4xi8>) -> tensor<f32>
  %y = stablehlo.constant dense<[1.26, 1.0e5]> : tensor<2xf32>
  %3 = stablehlo.reduce_precision %y, format = e5m2 : tensor<2xf32>
  return %1, %2, %3 : tensor<4xi8>, tensor<f32>, tensor<2xf32>
}

// CHECK-LABEL: @complex
// CHECK: dense<(-5.000000e+00,1.000000e+01)>
// CHECK: dense<5.000000e+00>
func.func @complex() -> (tensor<complex<f32>>, tensor<f32>) {
  %a = stablehlo.constant dense<(1.0, 2.0)> : tensor<complex<f32>>
  %b = stablehlo.constant dense<(3.0, 4.0)> : tensor<complex<f32>>
  %0 = stablehlo.multiply %a, %b : tensor<complex<f32>>
  %1 = stablehlo.abs %b : (tensor<complex<f32>>) -> tensor<f32>
  return %0, %1 : tensor<complex<f32>>, tensor<f32>
}

// CHECK-LABEL: @client_functions
// CHECK: dense<0.842700779>
// CHECK: dense<0.476936281>
// CHECK: dense<[5.000000e+00, 3.000000e+00]>
// CHECK: dense<[1, 3]>
func.func @client_functions() -> (tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xi32>) {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %half = stablehlo.constant dense<0.5> : tensor<f32>
  %x = stablehlo.constant dense<[1.0, 5.0, 2.0, 3.0]> : tensor<4xf32>
  %0 = chlo.erf %one : tensor<f32> -> tensor<f32>
  %1 = chlo.erf_inv %half : tensor<f32> -> tensor<f32>
  %2, %3 = chlo.top_k(%x, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)
  return %0, %1, %2, %3 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xi32>
}

// CHECK-LABEL: @map
// CHECK: dense<[1.000000e+00, 4.000000e+00]>
func.func @map() -> tensor<2xf32> {
  %x = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
    %1 = stablehlo.multiply %a, %a : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
