// cholesky and triangular_solve, against LAPACK: every case of a triangular system, complex numbers, and matrices of more
// than one panel.
func.func @main() {
  %p = stablehlo.constant dense<[[[1.712100029e+00, -6.276000738e-01, 1.190000027e-01, -9.734000564e-01], [-6.276000738e-01, 2.719200134e+00, -1.017400026e+00, -2.947999835e-01], [1.190000027e-01, -1.017400026e+00, 2.446599960e+00, 6.698001027e-01], [-9.734000564e-01, -2.947999835e-01, 6.698001027e-01, 4.961500168e+00]], [[4.706900120e+00, -3.657300234e+00, 2.886499882e+00, 5.647000074e-01], [-3.657300234e+00, 4.894800186e+00, -2.466700077e+00, -6.903000474e-01], [2.886499882e+00, -2.466700077e+00, 5.700099945e+00, 1.051000133e-01], [5.647000074e-01, -6.903000474e-01, 1.051000133e-01, 2.235699892e+00]]]> : tensor<2x4x4xf32>
  %l = stablehlo.cholesky %p, lower = true : tensor<2x4x4xf32>
  check.expect_almost_eq_const %l, dense<[[[1.308472395e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [-4.796433449e-01, 1.577701569e+00, 0.000000000e+00, 0.000000000e+00], [9.094575047e-02, -6.172133684e-01, 1.434355736e+00, 0.000000000e+00], [-7.439209819e-01, -4.130164385e-01, 3.364139497e-01, 2.030843496e+00]], [[2.169539213e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [-1.685749769e+00, 1.432846069e+00, 0.000000000e+00, 0.000000000e+00], [1.330466866e+00, -1.562386006e-01, 1.976245761e+00, 0.000000000e+00], [2.602857053e-01, -1.755411774e-01, -1.359283179e-01, 1.455561757e+00]]]> : tensor<2x4x4xf32>, tolerance = 1.0e-05
  %u = stablehlo.cholesky %p, lower = false : tensor<2x4x4xf32>
  check.expect_almost_eq_const %u, dense<[[[1.308472395e+00, -4.796433449e-01, 9.094575047e-02, -7.439209819e-01], [0.000000000e+00, 1.577701569e+00, -6.172133684e-01, -4.130164385e-01], [0.000000000e+00, 0.000000000e+00, 1.434355736e+00, 3.364139497e-01], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 2.030843496e+00]], [[2.169539213e+00, -1.685749769e+00, 1.330466866e+00, 2.602857053e-01], [0.000000000e+00, 1.432846069e+00, -1.562386006e-01, -1.755411774e-01], [0.000000000e+00, 0.000000000e+00, 1.976245761e+00, -1.359283179e-01], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.455561757e+00]]]> : tensor<2x4x4xf32>, tolerance = 1.0e-05
  %hre = stablehlo.constant dense<[[7.007299900e+00, 1.717500091e+00, 1.133299828e+00], [1.717500091e+00, 5.966099739e+00, 2.715999484e-01], [1.133299828e+00, 2.715999484e-01, 3.200199842e+00]]> : tensor<3x3xf32>
  %him = stablehlo.constant dense<[[-5.005598069e-08, 3.487997949e-01, 1.832999706e+00], [-3.487998247e-01, 1.435279984e-08, 1.763899803e+00], [-1.832999825e+00, -1.763899922e+00, 5.137920311e-09]]> : tensor<3x3xf32>
  %h = stablehlo.complex %hre, %him : tensor<3x3xcomplex<f32>>
  %hl = stablehlo.cholesky %h, lower = true : tensor<3x3xcomplex<f32>>
  %hlre = stablehlo.real %hl : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
  %hlim = stablehlo.imag %hl : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
  check.expect_almost_eq_const %hlre, dense<[[2.647130489e+00, 0.000000000e+00, 0.000000000e+00], [6.488158107e-01, 2.351122141e+00, 0.000000000e+00], [4.281238914e-01, -4.143305123e-02, 1.481773615e+00]]> : tensor<3x3xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %hlim, dense<[[0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [-1.317652613e-01, 0.000000000e+00, 0.000000000e+00], [-6.924478412e-01, -5.831431150e-01, 0.000000000e+00]]> : tensor<3x3xf32>, tolerance = 1.0e-05
  %a = stablehlo.constant dense<[[2.259999990e+00, 1.199999973e-01, 2.199999988e-01], [-5.400000215e-01, -1.009999990e+00, 1.190000057e+00], [-2.500000000e-01, -2.399999946e-01, -1.690000057e+00]]> : tensor<3x3xf32>
  %b = stablehlo.constant dense<[[8.700000048e-01, -1.440000057e+00], [-5.699999928e-01, 9.900000095e-01], [1.500000000e+00, -1.500000060e-01]]> : tensor<3x2xf32>
  %bt = stablehlo.constant dense<[[8.700000048e-01, -5.699999928e-01, 1.500000000e+00], [-1.440000057e+00, 9.900000095e-01, -1.500000060e-01]]> : tensor<2x3xf32>
  %t1 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t1, dense<[[8.700000048e-01, -1.440000057e+00], [-1.001999751e-01, 2.123999447e-01], [1.693452001e+00, -4.590240419e-01]]> : tensor<3x2xf32>, tolerance = 3.4e-05
  %t2 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t2, dense<[[1.131600022e+00, -9.623400569e-01], [-2.100000083e-01, 9.539999962e-01], [1.500000000e+00, -1.500000060e-01]]> : tensor<3x2xf32>, tolerance = 3.0e-05
  %t3 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t3, dense<[[3.849557638e-01, -6.371681690e-01], [3.585385084e-01, -6.395338774e-01], [-9.954367280e-01, 2.738344073e-01]]> : tensor<3x2xf32>, tolerance = 2.0e-05
  %t4 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t4, dense<[[4.720131457e-01, -8.665959239e-01], [7.752650976e-01, -1.001288891e+00], [-8.875739574e-01, 8.875739574e-02]]> : tensor<3x2xf32>, tolerance = 2.0e-05
  %t5 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t5, dense<[[8.226000071e-01, -1.547220111e+00], [-2.355000019e+00, 1.168500066e+00], [1.500000000e+00, -1.500000060e-01]]> : tensor<3x2xf32>, tolerance = 4.7e-05
  %t6 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t6, dense<[[8.700000048e-01, -1.440000057e+00], [-6.743999720e-01, 1.162799954e+00], [2.111135960e+00, -1.216932058e+00]]> : tensor<3x2xf32>, tolerance = 4.2e-05
  %t7 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t7, dense<[[4.969177842e-01, -5.993150473e-01], [-4.813990593e-01, -8.756225109e-01], [-8.875739574e-01, 8.875739574e-02]]> : tensor<3x2xf32>, tolerance = 1.8e-05
  %t8 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  check.expect_almost_eq_const %t8, dense<[[3.849557638e-01, -6.371681690e-01], [6.100937724e-01, -1.055901170e+00], [-4.078687131e-01, -7.376919389e-01]]> : tensor<3x2xf32>, tolerance = 2.1e-05
  %t9 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t9, dense<[[1.131600022e+00, -2.100000083e-01, 1.500000000e+00], [-9.623400569e-01, 9.539999962e-01, -1.500000060e-01]]> : tensor<2x3xf32>, tolerance = 3.0e-05
  %t10 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = true, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t10, dense<[[8.700000048e-01, -1.001999751e-01, 1.693452001e+00], [-1.440000057e+00, 2.123999447e-01, -4.590240419e-01]]> : tensor<2x3xf32>, tolerance = 3.4e-05
  %t11 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t11, dense<[[4.720131457e-01, 7.752650976e-01, -8.875739574e-01], [-8.665959239e-01, -1.001288891e+00, 8.875739574e-02]]> : tensor<2x3xf32>, tolerance = 2.0e-05
  %t12 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t12, dense<[[3.849557638e-01, 3.585385084e-01, -9.954367280e-01], [-6.371681690e-01, -6.395338774e-01, 2.738344073e-01]]> : tensor<2x3xf32>, tolerance = 2.0e-05
  %t13 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t13, dense<[[8.700000048e-01, -6.743999720e-01, 2.111135960e+00], [-1.440000057e+00, 1.162799954e+00, -1.216932058e+00]]> : tensor<2x3xf32>, tolerance = 4.2e-05
  %t14 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t14, dense<[[8.226000071e-01, -2.355000019e+00, 1.500000000e+00], [-1.547220111e+00, 1.168500066e+00, -1.500000060e-01]]> : tensor<2x3xf32>, tolerance = 4.7e-05
  %t15 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t15, dense<[[3.849557638e-01, 6.100937724e-01, -4.078687131e-01], [-6.371681690e-01, -1.055901170e+00, -7.376919389e-01]]> : tensor<2x3xf32>, tolerance = 2.1e-05
  %t16 = "stablehlo.triangular_solve"(%a, %bt) <{left_side = false, lower = false, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  check.expect_almost_eq_const %t16, dense<[[4.969177842e-01, -4.813990593e-01, -8.875739574e-01], [-5.993150473e-01, -8.756225109e-01, 8.875739574e-02]]> : tensor<2x3xf32>, tolerance = 1.8e-05
  %care = stablehlo.constant dense<[[[3.029999971e+00, -1.909999967e+00, 8.199999928e-01], [3.600000143e-01, 8.400000334e-01, -1.720000029e+00], [-4.399999976e-01, 3.199999928e-01, 2.430000067e+00]], [[2.170000076e+00, 8.299999833e-01, 7.599999905e-01], [-1.330000043e+00, 1.669999957e+00, -4.499999881e-01], [1.080000043e+00, -4.399999976e-01, 3.059999943e+00]]]> : tensor<2x3x3xf32>
  %caim = stablehlo.constant dense<[[[1.500000060e-01, 2.400000095e+00, 9.999999776e-03], [5.999999866e-02, -5.999999866e-02, 2.000000030e-01], [2.480000019e+00, -4.499999881e-01, -8.199999928e-01]], [[-1.400000006e-01, 7.200000286e-01, -9.399999976e-01], [8.500000238e-01, 8.100000024e-01, -1.199999973e-01], [-2.000000030e-01, -7.400000095e-01, -2.300000042e-01]]]> : tensor<2x3x3xf32>
  %ca = stablehlo.complex %care, %caim : tensor<2x3x3xcomplex<f32>>
  %cbre = stablehlo.constant dense<[[[-7.500000000e-01], [1.289999962e+00], [1.669999957e+00]], [[-2.399999946e-01], [0.000000000e+00], [-1.860000014e+00]]]> : tensor<2x3x1xf32>
  %cbim = stablehlo.constant dense<[[[-4.900000095e-01], [3.799999952e-01], [3.100000024e-01]], [[1.599999964e-01], [8.799999952e-01], [1.299999952e-01]]]> : tensor<2x3x1xf32>
  %cb = stablehlo.complex %cbre, %cbim : tensor<2x3x1xcomplex<f32>>
  %ct = "stablehlo.triangular_solve"(%ca, %cb) <{left_side = true, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose ADJOINT>}> : (tensor<2x3x3xcomplex<f32>>, tensor<2x3x1xcomplex<f32>>) -> tensor<2x3x1xcomplex<f32>>
  %ctre = stablehlo.real %ct : (tensor<2x3x1xcomplex<f32>>) -> tensor<2x3x1xf32>
  %ctim = stablehlo.imag %ct : (tensor<2x3x1xcomplex<f32>>) -> tensor<2x3x1xf32>
  check.expect_almost_eq_const %ctre, dense<[[[-2.420640737e-01], [1.239219427e+00], [6.556337476e-01]], [[-2.791994810e-01], [-4.173845649e-01], [-6.012531519e-01]]]> : tensor<2x3x1xf32>, tolerance = 2.5e-05
  check.expect_almost_eq_const %ctim, dense<[[[3.681208193e-01], [4.831697047e-02], [-9.367063642e-02]], [[3.163715005e-01], [6.140258908e-01], [8.767589182e-02]]]> : tensor<2x3x1xf32>, tolerance = 2.5e-05
  // The matrix with 4 on the diagonal and 0.5^|i - j| elsewhere, of 150 rows.
  %i = stablehlo.iota dim = 0 : tensor<150x150xf32>
  %j = stablehlo.iota dim = 1 : tensor<150x150xf32>
  %d = stablehlo.subtract %i, %j : tensor<150x150xf32>
  %distance = stablehlo.abs %d : tensor<150x150xf32>
  %half = stablehlo.constant dense<0.5> : tensor<150x150xf32>
  %powers = stablehlo.power %half, %distance : tensor<150x150xf32>
  %isdiagonal = stablehlo.compare EQ, %i, %j : (tensor<150x150xf32>, tensor<150x150xf32>) -> tensor<150x150xi1>
  %four = stablehlo.constant dense<4.0> : tensor<150x150xf32>
  %big = stablehlo.select %isdiagonal, %four, %powers : tensor<150x150xi1>, tensor<150x150xf32>
  %bigl = stablehlo.cholesky %big, lower = true : tensor<150x150xf32>
  %product = stablehlo.dot_general %bigl, %bigl, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<150x150xf32>, tensor<150x150xf32>) -> tensor<150x150xf32>
  check.expect_almost_eq %product, %big, tolerance = 2.0e-6 : tensor<150x150xf32>
  %right = stablehlo.iota dim = 1 : tensor<2x150xf32>
  %x = "stablehlo.triangular_solve"(%bigl, %right) <{left_side = false, lower = true, unit_diagonal = false, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<150x150xf32>, tensor<2x150xf32>) -> tensor<2x150xf32>
  %back = stablehlo.dot_general %x, %bigl, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x150xf32>, tensor<150x150xf32>) -> tensor<2x150xf32>
  check.expect_almost_eq %back, %right, tolerance = 1.0e-4 : tensor<2x150xf32>
  return
}
