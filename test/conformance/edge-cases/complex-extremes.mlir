// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Functions of complex numbers far from the origin.

func.func @main() {
  call @inverse() : () -> ()
  call @square() : () -> ()
  call @exponential() : () -> ()
  return
}

// pi / 4 = 0.785398185, log(2 sqrt(2) 1e30) = 70.1171875.
func.func private @inverse() {
  %z = stablehlo.constant dense<[(1.0e30, 1.0e30), (-1.0e30, 1.0e30), (0x7F800000, 0x7F800000), (0x7F800000, 1.0)]> : tensor<4xcomplex<f32>>
  %asin = chlo.asin %z : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  %acos = chlo.acos %z : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  %acosh = chlo.acosh %z : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %asin, dense<[(0.785398185, 70.1172715), (-0.785398185, 70.1172715), (0.785398185, 0x7F800000), (1.57079637, 0x7F800000)]> : tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %acos, dense<[(0.785398185, -70.1172715), (2.3561945, -70.1172715), (0.785398185, 0xFF800000), (0.0, 0xFF800000)]> : tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %acosh, dense<[(70.1172715, 0.785398185), (70.1172715, 2.3561945), (0x7F800000, 0.785398185), (0x7F800000, 0.0)]> : tensor<4xcomplex<f32>>
  return
}

func.func private @square() {
  %z = stablehlo.constant dense<[(1.0e30, 1.0e30), (1.0e30, 1.0), (3.0, 4.0), (1.0, 0xFF800000)]> : tensor<4xcomplex<f32>>
  %result = chlo.square %z : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %result, dense<[(0.0, 0x7F800000), (0x7F800000, 2.0e30), (-7.0, 24.0), (0xFF800000, 0xFF800000)]> : tensor<4xcomplex<f32>>
  return
}

// An infinity is no angle.
func.func private @exponential() {
  %z = stablehlo.constant dense<[(0xFF800000, 0x7F800000), (0x7F800000, 0x7F800000), (0xFF800000, 1.0), (0.0, 0.0)]> : tensor<4xcomplex<f32>>
  %result = stablehlo.exponential %z : tensor<4xcomplex<f32>>
  check.expect_almost_eq_const %result, dense<[(0x7FC00000, 0x7FC00000), (0x7FC00000, 0x7FC00000), (0.0, 0.0), (1.0, 0.0)]> : tensor<4xcomplex<f32>>
  return
}
