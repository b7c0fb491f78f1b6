// RUN: tpu-opt --chlo-expand %s | FileCheck %s
// RUN: tpu-opt --chlo-expand --stablehlo-evaluate %s | FileCheck --check-prefix=VALUES %s

// CHECK-LABEL: @square
// CHECK: %[[R:.*]] = stablehlo.multiply %arg0, %arg0 : tensor<2xi32>
// CHECK-NEXT: return %[[R]]
func.func @square(%x: tensor<2xi32>) -> tensor<2xi32> {
  %0 = chlo.square %x : tensor<2xi32> -> tensor<2xi32>
  return %0 : tensor<2xi32>
}

// Narrow types go through f32.
// CHECK-LABEL: @narrow
// CHECK: %[[X:.*]] = stablehlo.convert %arg0 : (tensor<2xbf16>) -> tensor<2xf32>
// CHECK: %[[R:.*]] = stablehlo.atan2 %[[X]], %{{.*}} : tensor<2xf32>
// CHECK: stablehlo.convert %[[R]] : (tensor<2xf32>) -> tensor<2xbf16>
func.func @narrow(%x: tensor<2xbf16>) -> tensor<2xbf16> {
  %0 = chlo.atan %x : tensor<2xbf16> -> tensor<2xbf16>
  return %0 : tensor<2xbf16>
}

// erf has its own instruction; erf_inv of f64 has no expansion, and those of complex numbers are another pass's.
// CHECK-LABEL: @kept
// CHECK: chlo.erf
// CHECK: chlo.erf_inv
// CHECK: chlo.sinh
func.func @kept(%x: tensor<f32>, %y: tensor<f64>, %z: tensor<complex<f32>>) -> (tensor<f32>, tensor<f64>, tensor<complex<f32>>) {
  %0 = chlo.erf %x : tensor<f32> -> tensor<f32>
  %1 = chlo.erf_inv %y : tensor<f64> -> tensor<f64>
  %2 = chlo.sinh %z : tensor<complex<f32>> -> tensor<complex<f32>>
  return %0, %1, %2 : tensor<f32>, tensor<f64>, tensor<complex<f32>>
}

// CHECK-LABEL: @top_k
// CHECK: %[[S:.*]]:2 = "stablehlo.sort"(%arg0, %{{.*}}) <{dimension = 1 : i64, is_stable = true}>
// CHECK: stablehlo.compare GT, %{{.*}}, %{{.*}}, TOTALORDER
// CHECK: stablehlo.slice %[[S]]#0 [0:3, 0:2] : (tensor<3x7xf32>) -> tensor<3x2xf32>
// CHECK: stablehlo.slice %[[S]]#1 [0:3, 0:2] : (tensor<3x7xi32>) -> tensor<3x2xi32>
func.func @top_k(%x: tensor<3x7xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>) {
  %0, %1 = chlo.top_k(%x, k = 2) : tensor<3x7xf32> -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %0, %1 : tensor<3x2xf32>, tensor<3x2xi32>
}

// VALUES-LABEL: @values
// VALUES: dense<[-1.17520118, 0.000000e+00, 1.00865{{.*}}E+38, 0x7FC00000]>
// VALUES: dense<[1.54308057, 1.000000e+00, 1.00865{{.*}}E+38, 0x7FC00000]>
// VALUES: dense<[-0.881373{{.*}}, 0.000000e+00, 5.17{{.*}}, 0x7FC00000]>
// VALUES: dense<[1.842700{{.*}}, 1.000000e+00, 0.000000e+00, 0x7FC00000]>
func.func @values() -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %x = stablehlo.constant dense<[-1.0, 0.0, 88.2, 0x7FC00000]> : tensor<4xf32>
  %0 = chlo.sinh %x : tensor<4xf32> -> tensor<4xf32>
  %1 = chlo.cosh %x : tensor<4xf32> -> tensor<4xf32>
  %2 = chlo.asinh %x : tensor<4xf32> -> tensor<4xf32>
  %3 = chlo.erfc %x : tensor<4xf32> -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// VALUES-LABEL: @values_within_one
// VALUES: dense<[-1.57079637, 0.52359{{.*}}, 0x7FC00000]>
// VALUES: dense<[3.14159274, 1.047197{{.*}}, 0x7FC00000]>
// VALUES: dense<[0xFF800000, 0.54930{{.*}}, 0x7FC00000]>
// VALUES: dense<[0xFF800000, 0.47693{{.*}}, 0x7FC00000]>
// VALUES: dense<[0x7FC00000, 0x7FC00000, 1.31695{{.*}}]>
func.func @values_within_one() -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
  %x = stablehlo.constant dense<[-1.0, 0.5, 2.0]> : tensor<3xf32>
  %0 = chlo.asin %x : tensor<3xf32> -> tensor<3xf32>
  %1 = chlo.acos %x : tensor<3xf32> -> tensor<3xf32>
  %2 = chlo.atanh %x : tensor<3xf32> -> tensor<3xf32>
  %3 = chlo.erf_inv %x : tensor<3xf32> -> tensor<3xf32>
  %4 = chlo.acosh %x : tensor<3xf32> -> tensor<3xf32>
  return %0, %1, %2, %3, %4 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
}

// VALUES-LABEL: @next_after
// VALUES: dense<[1.00000012, 1.401300e-45, 3.40282347E+38, 2.000000e+00]>
func.func @next_after() -> tensor<4xf32> {
  %x = stablehlo.constant dense<[1.0, 0.0, 0x7F800000, 2.0]> : tensor<4xf32>
  %y = stablehlo.constant dense<[2.0, 1.0, 0.0, 2.0]> : tensor<4xf32>
  %0 = chlo.next_after %x, %y : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Zeros at 1 and 2, poles at 0 and below, reflection.
// VALUES-LABEL: @gamma
// VALUES: dense<[0.000000e+00, 0.000000e+00, 0.572364{{[0-9]*}}, 0x7F800000, 1.265512{{[0-9]*}}, 359.1342{{[0-9]*}}, 0x7F800000]>
// VALUES: dense<[-0.577215{{[0-9]*}}, 0.422784{{[0-9]*}}, -1.963510{{[e+0-9]*}}, 0x7FC00000, 0.036489{{[0-9]*}}, 4.60016{{[0-9]*}}, 0x7FC00000]>
// VALUES: dense<[0.207910{{[0-9]*}}, 0.215269{{[0-9]*}}, 0.156420{{[0-9]*}}, 0.000000e+00, -0.156420{{[0-9]*}}, 0.039744{{[0-9]*}}, -0.000000e+00]>
func.func @gamma() -> (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) {
  %x = stablehlo.constant dense<[1.0, 2.0, 0.5, 0.0, -0.5, 100.0, 0xFF800000]> : tensor<7xf32>
  %0 = chlo.lgamma %x : tensor<7xf32> -> tensor<7xf32>
  %1 = chlo.digamma %x : tensor<7xf32> -> tensor<7xf32>
  %2 = chlo.bessel_i1e %x : tensor<7xf32> -> tensor<7xf32>
  return %0, %1, %2 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
}

// VALUES-LABEL: @gamma_double
// VALUES: dense<[0.57236494292470{{[0-9]*}}, 359.1342053695754{{[0-9]*}}]>
// VALUES: dense<[-1.9635100260214{{[0-9]*}}, 4.60016185273808{{[0-9]*}}]>
func.func @gamma_double() -> (tensor<2xf64>, tensor<2xf64>) {
  %x = stablehlo.constant dense<[0.5, 100.0]> : tensor<2xf64>
  %0 = chlo.lgamma %x : tensor<2xf64> -> tensor<2xf64>
  %1 = chlo.digamma %x : tensor<2xf64> -> tensor<2xf64>
  return %0, %1 : tensor<2xf64>, tensor<2xf64>
}
