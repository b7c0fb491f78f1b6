// RUN: tpu-opt %s --convert-stablehlo-to-linalg | FileCheck %s

// In memory a float of a byte is that byte; sums are in f32, and results are rounded once.

// CHECK-LABEL: func.func @multiply
// CHECK-SAME: tensor<4xi8>, %{{.*}}: tensor<4xi8>) -> tensor<4xi8>
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.trunci %{{.*}} : i32 to i8
func.func @multiply(%a: tensor<4xf8E4M3FN>, %b: tensor<4xf8E4M3FN>) -> tensor<4xf8E4M3FN> {
  %0 = stablehlo.multiply %a, %b : tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}

// CHECK-LABEL: func.func @dot
// CHECK: linalg.generic {{.*}}["parallel", "parallel", "reduction"]{{.*}} ins(%{{.*}}, %{{.*}} : tensor<2x3xf32>, tensor<3x2xf32>)
func.func @dot(%a: tensor<2x3xf8E5M2>, %b: tensor<3x2xf8E5M2>) -> tensor<2x2xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf8E5M2>, tensor<3x2xf8E5M2>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// A power of two is an exponent of f32: no sign, no mantissa, no zero.
// CHECK-LABEL: func.func @power
// CHECK: arith.shli
// CHECK: arith.bitcast %{{.*}} : i32 to f32
func.func @power(%a: tensor<4xf8E8M0FNU>) -> tensor<4xf32> {
  %0 = stablehlo.convert %a : (tensor<4xf8E8M0FNU>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @codes
// CHECK: arith.constant dense<[56, -72]> : tensor<2xi8>
func.func @codes() -> tensor<2xf8E4M3FN> {
  %0 = stablehlo.constant dense<[1.0, -1.0]> : tensor<2xf8E4M3FN>
  return %0 : tensor<2xf8E4M3FN>
}
