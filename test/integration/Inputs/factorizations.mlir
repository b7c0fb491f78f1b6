// The factorizations that JAX leaves to its backend, against what LAPACK makes of the same matrices. Where vectors are
// determined up to a sign, what is checked is the equation that they solve.
func.func @main() {
  %a = stablehlo.constant dense<[[[-8.000000119e-01, -1.320000052e+00, -2.500000000e-01], [4.199999869e-01, 1.139999986e+00, 1.099999994e-01], [-5.500000119e-01, -7.799999714e-01, 7.500000000e-01], [1.629999995e+00, 2.700000107e-01, -1.230000019e+00]], [[-9.599999785e-01, 1.600000024e+00, 2.000000030e-01], [-1.730000019e+00, -7.999999821e-02, -1.159999967e+00], [-6.299999952e-01, -4.900000095e-01, -7.099999785e-01], [5.500000119e-01, -5.999999866e-02, -5.899999738e-01]]]> : tensor<2x4x3xf32>
  %qr, %tau = stablehlo.custom_call @Qr(%a) : (tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>, tensor<2x3xf32>)
  check.expect_almost_eq_const %qr, dense<[[[1.943141818e+00, 1.237120271e+00, -1.117365599e+00], [-1.531091034e-01, -1.480821848e+00, -6.216925979e-01], [2.005000263e-01, -1.199017093e-01, -7.176298499e-01], [-5.942091346e-01, -5.604729652e-01, -1.646497846e-01]], [[2.147999048e+00, -5.222998857e-01, 9.020487666e-01], [5.566282272e-01, 1.592891216e+00, 7.955597043e-01], [2.027027458e-01, 3.223980665e-01, 8.894900680e-01], [-1.769627184e-01, -1.105617657e-01, 9.312903881e-01]]]> : tensor<2x4x3xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %tau, dense<[[1.411704421e+00, 1.505450130e+00, 1.947211862e+00], [1.446927547e+00, 1.791850686e+00, 1.071064115e+00]]> : tensor<2x3xf32>, tolerance = 1.0e-05
  %q = stablehlo.custom_call @ProductOfElementaryHouseholderReflectors(%qr, %tau) : (tensor<2x4x3xf32>, tensor<2x3xf32>) -> tensor<2x4x3xf32>
  check.expect_almost_eq_const %q, dense<[[[-4.117044210e-01, 5.474475026e-01, 5.151408911e-01], [2.161448002e-01, -5.892693400e-01, 2.066730894e-02], [-2.830467820e-01, 2.902692854e-01, -8.558610678e-01], [8.388476372e-01, 5.184658170e-01, -4.128293321e-02]], [[-4.469275475e-01, 8.579177260e-01, -8.923573047e-02], [-8.054007292e-01, -3.143094778e-01, -2.062274516e-01], [-2.932961881e-01, -4.037868977e-01, -1.396259069e-01], [2.560522258e-01, 4.629072547e-02, -9.643711448e-01]]]> : tensor<2x4x3xf32>, tolerance = 1.0e-05
  %lu, %pivots, %permutation = stablehlo.custom_call @LuDecomposition(%a) : (tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>, tensor<2x3xi32>, tensor<2x4xi32>)
  check.expect_almost_eq_const %lu, dense<[[[1.629999995e+00, 2.700000107e-01, -1.230000019e+00], [-4.907975793e-01, -1.187484741e+00, -8.536810279e-01], [-3.374233246e-01, 5.801301599e-01, 8.302154541e-01], [2.576687038e-01, -9.014258385e-01, -4.126611650e-01]], [[-1.730000019e+00, -7.999999821e-02, -1.159999967e+00], [5.549132824e-01, 1.644393086e+00, 8.436993957e-01], [-3.179191053e-01, -5.195444450e-02, -9.149521589e-01], [3.641618490e-01, -2.802657485e-01, 5.586322024e-02]]]> : tensor<2x4x3xf32>, tolerance = 1.0e-05
  check.expect_eq_const %pivots, dense<[[3, 3, 2], [1, 1, 3]]> : tensor<2x3xi32>
  check.expect_eq_const %permutation, dense<[[3, 0, 2, 1], [1, 0, 3, 2]]> : tensor<2x4xi32>
  %glu, %gpivots, %status = stablehlo.custom_call @lapack_sgetrf_ffi(%a) {mhlo.backend_config = {}} : (tensor<2x4x3xf32>) -> (tensor<2x4x3xf32>, tensor<2x3xi32>, tensor<2xi32>)
  check.expect_eq_const %gpivots, dense<[[4, 4, 3], [2, 2, 4]]> : tensor<2x3xi32>
  check.expect_eq_const %status, dense<0> : tensor<2xi32>
  %s = stablehlo.constant dense<[[4.099999964e-01, 3.299999833e-01, -1.345000029e+00, -6.850000024e-01, -1.039999962e+00], [3.299999833e-01, -1.289999962e+00, -1.899999976e-01, 5.649999976e-01, -1.350000054e-01], [-1.345000029e+00, -1.899999976e-01, -1.090000033e+00, -3.199999928e-01, 1.299999952e-01], [-6.850000024e-01, 5.649999976e-01, -3.199999928e-01, -2.000000000e+00, -8.600000143e-01], [-1.039999962e+00, -1.350000054e-01, 1.299999952e-01, -8.600000143e-01, -2.300000042e-01]]> : tensor<5x5xf32>
  %vectors, %values = stablehlo.custom_call @Eigh(%s) {backend_config = "1,1,100,1e-6"} : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5xf32>)
  check.expect_almost_eq_const %values, dense<[-3.096638203e+00, -1.646230340e+00, -1.047996998e+00, -1.565739810e-01, 1.747439504e+00]> : tensor<5xf32>, tolerance = 1.0e-05
  %sv = stablehlo.dot_general %s, %vectors, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
  %spread = stablehlo.broadcast_in_dim %values, dims = [1] : (tensor<5xf32>) -> tensor<5x5xf32>
  %vl = stablehlo.multiply %vectors, %spread : tensor<5x5xf32>
  check.expect_almost_eq %sv, %vl, tolerance = 1.0e-5 : tensor<5x5xf32>
  %gram = stablehlo.dot_general %vectors, %vectors, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
  check.expect_almost_eq_const %gram, dense<[[1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00]]> : tensor<5x5xf32>, tolerance = 1.0e-05
  %hre = stablehlo.constant dense<[[-2.599999905e-01, 8.500000238e-01, -1.009999990e+00], [8.500000238e-01, -1.100000024e+00, 5.600000024e-01], [-1.009999990e+00, 5.600000024e-01, 5.699999928e-01]]> : tensor<3x3xf32>
  %him = stablehlo.constant dense<[[0.000000000e+00, -9.999999404e-02, -2.550000250e-01], [9.999999404e-02, 0.000000000e+00, 1.650000066e-01], [2.550000250e-01, -1.650000066e-01, 0.000000000e+00]]> : tensor<3x3xf32>
  %h = stablehlo.complex %hre, %him : tensor<3x3xcomplex<f32>>
  %hvectors, %hvalues, %hstatus = stablehlo.custom_call @lapack_cheevd_ffi(%h) {mhlo.backend_config = {mode = 86 : ui8, uplo = 76 : ui8}} : (tensor<3x3xcomplex<f32>>) -> (tensor<3x3xcomplex<f32>>, tensor<3xf32>, tensor<i32>)
  check.expect_almost_eq_const %hvalues, dense<[-2.070869446e+00, 3.807922825e-03, 1.277061343e+00]> : tensor<3xf32>, tolerance = 1.0e-05
  %w = stablehlo.constant dense<[[3.000000026e-03, -4.799999762e-03, -2.000000095e-03, 1.720000058e-02, -1.799999923e-02], [-1.391499996e+00, -1.053600073e+00, -1.218999982e+00, 4.453999996e-01, 1.890000105e-01], [0.000000000e+00, -0.000000000e+00, -0.000000000e+00, 0.000000000e+00, -0.000000000e+00]]> : tensor<3x5xf32>
  %wcopy, %sigma, %u, %vt, %wstatus = stablehlo.custom_call @lapack_sgesdd_ffi(%w) {mhlo.backend_config = {mode = 83 : ui8}} : (tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x5xf32>, tensor<i32>)
  check.expect_almost_eq_const %sigma, dense<[2.183213234e+00, 2.537370659e-02, 0.000000000e+00]> : tensor<3xf32>, tolerance = 1.0e-05
  %sigmas = stablehlo.broadcast_in_dim %sigma, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
  %us = stablehlo.multiply %u, %sigmas : tensor<3x3xf32>
  %usv = stablehlo.dot_general %us, %vt, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
  check.expect_almost_eq %usv, %w, tolerance = 1.0e-5 : tensor<3x5xf32>
  %ugram = stablehlo.dot_general %u, %u, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  check.expect_almost_eq_const %ugram, dense<[[1.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 1.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 1.000000000e+00]]> : tensor<3x3xf32>, tolerance = 1.0e-05
  %p = stablehlo.constant dense<[[4.519399643e+00, 3.684999645e-01, -9.053000212e-01, 1.378000021e+00], [3.684999645e-01, 4.527400017e+00, -6.305999756e-01, 2.163800001e+00], [-9.053000212e-01, -6.305999756e-01, 3.000699997e+00, 3.962000012e-01], [1.378000021e+00, 2.163800001e+00, 3.962000012e-01, 6.283599854e+00]]> : tensor<4x4xf32>
  %l, %pstatus = stablehlo.custom_call @lapack_spotrf_ffi(%p) {mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<i32>)
  check.expect_almost_eq_const %l, dense<[[2.125887871e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [1.733393222e-01, 2.120696545e+00, 0.000000000e+00, 0.000000000e+00], [-4.258455932e-01, -2.625477910e-01, 1.658440232e+00, 0.000000000e+00], [6.481997371e-01, 9.673432708e-01, 5.584806800e-01, 2.148437500e+00]]> : tensor<4x4xf32>, tolerance = 1.0e-05
  %indefinite = stablehlo.negate %p : tensor<4x4xf32>
  %none, %nstatus = stablehlo.custom_call @lapack_spotrf_ffi(%indefinite) {mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<i32>)
  check.expect_eq_const %pstatus, dense<0> : tensor<i32>
  check.expect_eq_const %nstatus, dense<1> : tensor<i32>
  %b = stablehlo.constant dense<[[-3.499999940e-01, 2.700000107e-01, -4.600000083e-01, -4.799999893e-01], [-7.200000286e-01, -5.199999809e-01, 1.599999964e-01, -3.799999952e-01]]> : tensor<2x4xf32>
  %x = stablehlo.custom_call @lapack_strsm_ffi(%p, %b) {mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}} : (tensor<4x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
  check.expect_almost_eq_const %x, dense<[[-8.905254304e-02, 7.619872689e-02, -1.432114393e-01, -7.638932765e-02], [-1.222813800e-01, -7.741419226e-02, 6.130574271e-02, -6.047488749e-02]]> : tensor<2x4xf32>, tolerance = 1.0e-04
  %dl = stablehlo.constant dense<[1.000000015e-01, 1.899999976e+00, 4.799999893e-01, -1.580000043e+00]> : tensor<4xf32>
  %d = stablehlo.constant dense<[5.730000019e+00, 4.349999905e+00, 3.059999943e+00, 4.909999847e+00]> : tensor<4xf32>
  %du = stablehlo.constant dense<[1.999999955e-02, -6.200000048e-01, -6.299999952e-01, -9.900000095e-01]> : tensor<4xf32>
  %c = stablehlo.constant dense<[[5.000000075e-02, 1.070000052e+00], [-3.300000131e-01, 4.199999869e-01], [1.879999995e+00, -1.210000038e+00], [2.599999905e-01, -3.100000024e-01]]> : tensor<4x2xf32>
  %t0, %t1, %t2, %y, %ystatus = stablehlo.custom_call @lapack_sgtsv_ffi(%dl, %d, %du, %c) {mhlo.backend_config = {}} : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x2xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x2xf32>, tensor<i32>)
  check.expect_almost_eq_const %y, dense<[[8.672165684e-03, 1.868981421e-01], [1.542458776e-02, -4.631534219e-02], [6.670549512e-01, -4.296213984e-01], [2.676062882e-01, -2.013853043e-01]]> : tensor<4x2xf32>, tolerance = 1.0e-05
  %numbers = stablehlo.iota dim = 1 : tensor<2x4xi32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %top, %places = stablehlo.custom_call @ApproxTopK(%b, %numbers, %low, %zero) {called_computations = [@greater], mhlo.backend_config = {aggregate_to_topk = true, recall_target = 0.95 : f32, reduction_dim = 1 : i64, reduction_input_size_override = -1 : i64, top_k = 2 : i64}} : (tensor<2x4xf32>, tensor<2x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<2x2xf32>, tensor<2x2xi32>)
  check.expect_almost_eq_const %top, dense<[[2.700000107e-01, -3.499999940e-01], [1.599999964e-01, -3.799999952e-01]]> : tensor<2x2xf32>, tolerance = 0.0e+00
  check.expect_eq_const %places, dense<[[1, 0], [2, 3]]> : tensor<2x2xi32>
  %erf = stablehlo.custom_call @mhlo.erf(%d) : (tensor<4xf32>) -> tensor<4xf32>
  check.expect_almost_eq_const %erf, dense<[1.000000000e+00, 1.000000000e+00, 9.999849200e-01, 1.000000000e+00]> : tensor<4xf32>, tolerance = 1.0e-06
  return
}

func.func @greater(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %j: tensor<i32>) -> tensor<i1> {
  %0 = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %0 : tensor<i1>
}
