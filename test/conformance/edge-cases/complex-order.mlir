// RUN: tpu-opt %s --stablehlo-evaluate -o /dev/null
// RUN: tpu-compile %s --target=cpu --fold-constants=false -o %t.cpu && tpu-run %t.cpu
// RUN: tpu-compile %s --fold-constants=false -o %t.tpu && tpu-run %t.tpu

// Where an order is asked of complex numbers, it is that of the real parts and then of the imaginary ones.

func.func @main() {
  call @extrema() : () -> ()
  call @compare() : () -> ()
  call @clamp() : () -> ()
  call @iota() : () -> ()
  return
}

func.func private @extrema() {
  %a = stablehlo.constant dense<[(1.5, 2.5), (1.5, 7.5), (0.0, 1.5), (3.0, 1.0)]> : tensor<4xcomplex<f32>>
  %b = stablehlo.constant dense<[(7.5, 1.5), (1.5, 2.5), (-0.0, 2.5), (3.0, 1.0)]> : tensor<4xcomplex<f32>>
  %greater = stablehlo.maximum %a, %b : tensor<4xcomplex<f32>>
  %less = stablehlo.minimum %a, %b : tensor<4xcomplex<f32>>
  check.expect_eq_const %greater, dense<[(7.5, 1.5), (1.5, 7.5), (-0.0, 2.5), (3.0, 1.0)]> : tensor<4xcomplex<f32>>
  check.expect_eq_const %less, dense<[(1.5, 2.5), (1.5, 2.5), (0.0, 1.5), (3.0, 1.0)]> : tensor<4xcomplex<f32>>
  return
}

func.func private @compare() {
  %a = stablehlo.constant dense<[(1.0, 2.0), (1.0, 2.0), (1.0, 2.0), (2.0, 0.0), (0x7FC00000, 0.0)]> : tensor<5xcomplex<f32>>
  %b = stablehlo.constant dense<[(1.0, 2.0), (1.0, 3.0), (1.0, 1.0), (1.0, 9.0), (1.0, 1.0)]> : tensor<5xcomplex<f32>>
  %lt = stablehlo.compare LT, %a, %b, FLOAT : (tensor<5xcomplex<f32>>, tensor<5xcomplex<f32>>) -> tensor<5xi1>
  %ge = stablehlo.compare GE, %a, %b, FLOAT : (tensor<5xcomplex<f32>>, tensor<5xcomplex<f32>>) -> tensor<5xi1>
  check.expect_eq_const %lt, dense<[false, true, false, false, false]> : tensor<5xi1>
  check.expect_eq_const %ge, dense<[true, false, true, true, false]> : tensor<5xi1>
  return
}

func.func private @clamp() {
  %least = stablehlo.constant dense<(1.0, 1.0)> : tensor<complex<f32>>
  %x = stablehlo.constant dense<[(0.0, 9.0), (1.0, 5.0), (4.0, 0.0)]> : tensor<3xcomplex<f32>>
  %most = stablehlo.constant dense<[(2.0, 0.0), (1.0, 3.0), (5.0, 0.0)]> : tensor<3xcomplex<f32>>
  %result = stablehlo.clamp %least, %x, %most : (tensor<complex<f32>>, tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %result, dense<[(1.0, 1.0), (1.0, 3.0), (4.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}

func.func private @iota() {
  %result = stablehlo.iota dim = 0 : tensor<3xcomplex<f32>>
  check.expect_eq_const %result, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
