// Complex numbers: every function of them, reductions, and what moves them.

func.func @main(%x: tensor<4x33xcomplex<f32>>, %y: tensor<4x33xcomplex<f32>>, %p: tensor<4x33xi1>, %i: tensor<7x1xi64>)
    -> (tensor<4x33xf32>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4xcomplex<f32>>, tensor<33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xi1>, tensor<4x33xcomplex<f32>>, tensor<33x4xcomplex<f32>>, tensor<5x34xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<7x4xcomplex<f32>>, tensor<4x31xcomplex<f32>>) {
  %u0 = stablehlo.abs %x : (tensor<4x33xcomplex<f32>>) -> tensor<4x33xf32>
  %u1 = stablehlo.negate %x : tensor<4x33xcomplex<f32>>
  %u2 = stablehlo.sign %x : tensor<4x33xcomplex<f32>>
  %u3 = stablehlo.exponential %x : tensor<4x33xcomplex<f32>>
  %u4 = stablehlo.exponential_minus_one %x : tensor<4x33xcomplex<f32>>
  %u5 = stablehlo.log %x : tensor<4x33xcomplex<f32>>
  %u6 = stablehlo.log_plus_one %x : tensor<4x33xcomplex<f32>>
  %u7 = stablehlo.logistic %x : tensor<4x33xcomplex<f32>>
  %u8 = stablehlo.sqrt %x : tensor<4x33xcomplex<f32>>
  %u9 = stablehlo.rsqrt %x : tensor<4x33xcomplex<f32>>
  %u10 = stablehlo.sine %x : tensor<4x33xcomplex<f32>>
  %u11 = stablehlo.cosine %x : tensor<4x33xcomplex<f32>>
  %u12 = stablehlo.tan %x : tensor<4x33xcomplex<f32>>
  %u13 = stablehlo.tanh %x : tensor<4x33xcomplex<f32>>
  %b0 = stablehlo.add %x, %y : tensor<4x33xcomplex<f32>>
  %b1 = stablehlo.subtract %x, %y : tensor<4x33xcomplex<f32>>
  %b2 = stablehlo.multiply %x, %y : tensor<4x33xcomplex<f32>>
  %b3 = stablehlo.divide %x, %y : tensor<4x33xcomplex<f32>>
  %b4 = stablehlo.power %x, %y : tensor<4x33xcomplex<f32>>
  %zero = stablehlo.constant dense<(0.0, 0.0)> : tensor<complex<f32>>
  %one = stablehlo.constant dense<(1.0, 0.5)> : tensor<complex<f32>>
  %r0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x33xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4xcomplex<f32>>
  %r1 = stablehlo.reduce(%x init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<4x33xcomplex<f32>>, tensor<complex<f32>>) -> tensor<33xcomplex<f32>>
  %re = stablehlo.real %x : (tensor<4x33xcomplex<f32>>) -> tensor<4x33xf32>
  %im = stablehlo.imag %x : (tensor<4x33xcomplex<f32>>) -> tensor<4x33xf32>
  %sw = stablehlo.complex %im, %re : tensor<4x33xcomplex<f32>>
  %eq = stablehlo.compare EQ, %x, %sw : (tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>) -> tensor<4x33xi1>
  %se = stablehlo.select %p, %x, %y : tensor<4x33xi1>, tensor<4x33xcomplex<f32>>
  %tr = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x33xcomplex<f32>>) -> tensor<33x4xcomplex<f32>>
  %pd = stablehlo.pad %x, %one, low = [0, 1], high = [1, 0], interior = [0, 0] : (tensor<4x33xcomplex<f32>>, tensor<complex<f32>>) -> tensor<5x34xcomplex<f32>>
  %cv = stablehlo.convert %re : (tensor<4x33xf32>) -> tensor<4x33xcomplex<f32>>
  %ga = "stablehlo.gather"(%tr, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 4>} : (tensor<33x4xcomplex<f32>>, tensor<7x1xi64>) -> tensor<7x4xcomplex<f32>>
  %cu = "stablehlo.reduce_window"(%x, %zero) ({
  ^bb0(%a: tensor<complex<f32>>, %b: tensor<complex<f32>>):
    %t = stablehlo.add %a, %b : tensor<complex<f32>>
    stablehlo.return %t : tensor<complex<f32>>
  }) {window_dimensions = array<i64: 1, 3>} : (tensor<4x33xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x31xcomplex<f32>>
  return %u0, %u1, %u2, %u3, %u4, %u5, %u6, %u7, %u8, %u9, %u10, %u11, %u12, %u13, %b0, %b1, %b2, %b3, %b4, %r0, %r1, %sw, %eq, %se, %tr, %pd, %cv, %ga, %cu
      : tensor<4x33xf32>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4xcomplex<f32>>, tensor<33xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<4x33xi1>, tensor<4x33xcomplex<f32>>, tensor<33x4xcomplex<f32>>, tensor<5x34xcomplex<f32>>, tensor<4x33xcomplex<f32>>, tensor<7x4xcomplex<f32>>, tensor<4x31xcomplex<f32>>
}
