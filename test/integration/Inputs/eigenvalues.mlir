// Matrices without symmetry: what LAPACK makes of them where that is unique, and else the equations that hold.
func.func @main() {
  %a = stablehlo.constant dense<[[[0.000000000e+00, 3.000000119e-01, -2.700000107e-01, -8.899999857e-01, -4.499999881e-01], [-9.900000095e-01, 5.999999866e-02, 1.340000033e+00, -4.900000095e-01, -6.200000048e-01], [4.900000095e-01, 3.600000143e-01, 1.099999994e-01, -9.300000072e-01, -2.999999933e-02], [6.999999881e-01, -1.340000033e+00, -4.600000083e-01, -1.899999976e+00, -1.289999962e+00], [-1.840000033e+00, -2.399999946e-01, -1.269999981e+00, 2.700000107e-01, 1.599999964e-01]], [[-1.899999976e-01, -2.519999981e+00, -5.400000215e-01, -5.000000075e-02, 1.099999994e-01], [-1.529999971e+00, -4.799999893e-01, -9.800000191e-01, -8.100000024e-01, 1.059999943e+00], [-8.100000024e-01, -2.999999933e-02, 8.799999952e-01, -5.799999833e-01, -1.099999994e-01], [1.099999994e-01, 5.999999866e-02, -1.230000019e+00, 7.999999821e-02, 1.360000014e+00], [-1.549999952e+00, 8.600000143e-01, 1.199999973e-01, -6.399999857e-01, 2.000000000e+00]]]> : tensor<2x5x5xf32>
  // Eigenvalues and eigenvectors of a real matrix: A V = V w and U^H A = w U^H.
  %re, %im, %u, %v, %estatus = stablehlo.custom_call @lapack_sgeev_ffi(%a) {mhlo.backend_config = {compute_left = 86 : ui8, compute_right = 86 : ui8}} : (tensor<2x5x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5x5xcomplex<f32>>, tensor<2x5x5xcomplex<f32>>, tensor<2xi32>)
  check.expect_eq_const %estatus, dense<0> : tensor<2xi32>
  %w = stablehlo.complex %re, %im : tensor<2x5xcomplex<f32>>
  %zero = stablehlo.constant dense<0.0> : tensor<2x5x5xf32>
  %ac = stablehlo.complex %a, %zero : tensor<2x5x5xcomplex<f32>>
  %av = stablehlo.dot_general %ac, %v, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xcomplex<f32>>, tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xcomplex<f32>>
  %wcolumns = stablehlo.broadcast_in_dim %w, dims = [0, 2] : (tensor<2x5xcomplex<f32>>) -> tensor<2x5x5xcomplex<f32>>
  %vw = stablehlo.multiply %v, %wcolumns : tensor<2x5x5xcomplex<f32>>
  %avreal = stablehlo.real %av : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %vwreal = stablehlo.real %vw : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  check.expect_almost_eq %avreal, %vwreal, tolerance = 2.0e-5 : tensor<2x5x5xf32>
  %avimag = stablehlo.imag %av : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %vwimag = stablehlo.imag %vw : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  check.expect_almost_eq %avimag, %vwimag, tolerance = 2.0e-5 : tensor<2x5x5xf32>
  %ure = stablehlo.real %u : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %uim = stablehlo.imag %u : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %unegated = stablehlo.negate %uim : tensor<2x5x5xf32>
  %uconjugate = stablehlo.complex %ure, %unegated : tensor<2x5x5xcomplex<f32>>
  %ua = stablehlo.dot_general %uconjugate, %ac, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xcomplex<f32>>, tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xcomplex<f32>>
  %wrows = stablehlo.broadcast_in_dim %w, dims = [0, 1] : (tensor<2x5xcomplex<f32>>) -> tensor<2x5x5xcomplex<f32>>
  %ut = stablehlo.transpose %uconjugate, dims = [0, 2, 1] : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xcomplex<f32>>
  %wu = stablehlo.multiply %ut, %wrows : tensor<2x5x5xcomplex<f32>>
  %uareal = stablehlo.real %ua : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %wureal = stablehlo.real %wu : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  check.expect_almost_eq %uareal, %wureal, tolerance = 2.0e-5 : tensor<2x5x5xf32>
  %uaimag = stablehlo.imag %ua : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  %wuimag = stablehlo.imag %wu : (tensor<2x5x5xcomplex<f32>>) -> tensor<2x5x5xf32>
  check.expect_almost_eq %uaimag, %wuimag, tolerance = 2.0e-5 : tensor<2x5x5xf32>
  // The real Schur form: Q T Q^T = A, and the eigenvalues once more.
  %t, %q, %sre, %sim, %selected, %sstatus = stablehlo.custom_call @lapack_sgees_ffi(%a) {mhlo.backend_config = {mode = 86 : ui8, sort = 78 : ui8}} : (tensor<2x5x5xf32>) -> (tensor<2x5x5xf32>, tensor<2x5x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2xi32>, tensor<2xi32>)
  %qt = stablehlo.dot_general %q, %t, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf32>, tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  %qtq = stablehlo.dot_general %qt, %q, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf32>, tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  check.expect_almost_eq %qtq, %a, tolerance = 2.0e-5 : tensor<2x5x5xf32>
  %gram = stablehlo.dot_general %q, %q, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x5x5xf32>, tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
  check.expect_almost_eq_const %gram, dense<[[[1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00]], [[1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00]]]> : tensor<2x5x5xf32>, tolerance = 1.0e-05
  check.expect_eq %sre, %re : tensor<2x5xf32>
  check.expect_eq %sim, %im : tensor<2x5xf32>
  // Of a permutation, whose eigenvalues lie on a circle: no shift that its last rows give moves them.
  %cycle = stablehlo.constant dense<[[0.000000000e+00, 0.000000000e+00, 0.000000000e+00, 1.000000000e+00], [1.000000000e+00, 0.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 1.000000000e+00, 0.000000000e+00, 0.000000000e+00], [0.000000000e+00, 0.000000000e+00, 1.000000000e+00, 0.000000000e+00]]> : tensor<4x4xf32>
  %cre, %cim, %cu, %cv, %cstatus = stablehlo.custom_call @lapack_sgeev_ffi(%cycle) {mhlo.backend_config = {}} : (tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>, tensor<i32>)
  %cre2 = stablehlo.multiply %cre, %cre : tensor<4xf32>
  %cim2 = stablehlo.multiply %cim, %cim : tensor<4xf32>
  %modulus = stablehlo.add %cre2, %cim2 : tensor<4xf32>
  check.expect_almost_eq_const %modulus, dense<[1.000000000e+00, 1.000000000e+00, 1.000000000e+00, 1.000000000e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  check.expect_eq_const %cstatus, dense<0> : tensor<i32>
  // The complex Schur form: a triangle.
  %bre = stablehlo.constant dense<[[7.599999905e-01, -1.200000048e+00, 7.000000030e-02, 5.799999833e-01], [-1.899999976e-01, 6.800000072e-01, -7.000000030e-02, 6.700000167e-01], [1.440000057e+00, -6.800000072e-01, 2.000000030e-01, -4.600000083e-01], [1.299999952e-01, -1.190000057e+00, -5.799999833e-01, -2.000000030e-01]]> : tensor<4x4xf32>
  %bim = stablehlo.constant dense<[[8.999999762e-01, 1.149999976e+00, -1.320000052e+00, -7.900000215e-01], [6.499999762e-01, -1.990000010e+00, -4.600000083e-01, -1.000000015e-01], [1.259999990e+00, 6.899999976e-01, -3.300000131e-01, -3.700000048e-01], [-2.500000000e-01, 1.519999981e+00, -4.300000072e-01, -3.000000119e-01]]> : tensor<4x4xf32>
  %b = stablehlo.complex %bre, %bim : tensor<4x4xcomplex<f32>>
  %bt, %bq, %bw, %bselected, %bstatus = stablehlo.custom_call @lapack_cgees_ffi(%b) {mhlo.backend_config = {mode = 86 : ui8, sort = 78 : ui8}} : (tensor<4x4xcomplex<f32>>) -> (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>, tensor<4xcomplex<f32>>, tensor<i32>, tensor<i32>)
  %bqt = stablehlo.dot_general %bq, %bt, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
  %bqre = stablehlo.real %bq : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
  %bqim = stablehlo.imag %bq : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
  %bqnegated = stablehlo.negate %bqim : tensor<4x4xf32>
  %bqconjugate = stablehlo.complex %bqre, %bqnegated : tensor<4x4xcomplex<f32>>
  %bqtq = stablehlo.dot_general %bqt, %bqconjugate, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
  %bback = stablehlo.real %bqtq : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
  check.expect_almost_eq %bback, %bre, tolerance = 2.0e-5 : tensor<4x4xf32>
  %bbackim = stablehlo.imag %bqtq : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
  check.expect_almost_eq %bbackim, %bim, tolerance = 2.0e-5 : tensor<4x4xf32>
  %btre = stablehlo.real %bt : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
  %rows = stablehlo.iota dim = 0 : tensor<4x4xi32>
  %columns = stablehlo.iota dim = 1 : tensor<4x4xi32>
  %below = stablehlo.compare GT, %rows, %columns : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
  %zero4 = stablehlo.constant dense<0.0> : tensor<4x4xf32>
  %lower = stablehlo.select %below, %btre, %zero4 : tensor<4x4xi1>, tensor<4x4xf32>
  check.expect_eq %lower, %zero4 : tensor<4x4xf32>
  // Hessenberg and tridiagonal forms and QR with exchanges, as LAPACK packs them.
  %h = stablehlo.constant dense<[[3.499999940e-01, -1.199999973e-01, -2.000000030e-01, -1.110000014e+00, -9.999999776e-03], [-4.399999976e-01, 1.169999957e+00, 6.499999762e-01, -1.999999955e-02, 6.700000167e-01], [-3.400000036e-01, 1.049999952e+00, -9.999999776e-03, 5.799999833e-01, -1.289999962e+00], [3.499999940e-01, -1.690000057e+00, -2.039999962e+00, -3.000000119e-01, -8.999999762e-01], [1.599999964e-01, 2.240000010e+00, -8.299999833e-01, -6.200000048e-01, 2.099999934e-01]]> : tensor<5x5xf32>
  %hp, %ht, %hstatus = stablehlo.custom_call @lapack_sgehrd_ffi(%h) {mhlo.backend_config = {high = 5 : i32, low = 1 : i32}} : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<4xf32>, tensor<i32>)
  check.expect_almost_eq_const %hp, dense<[[3.499999940e-01, -3.982317150e-01, 5.525826216e-01, -3.139173985e-01, -8.509521484e-01], [6.762395501e-01, 1.554179311e+00, 2.543613911e-01, -7.886067629e-01, -1.653865695e+00], [3.045940995e-01, -1.934342146e+00, 6.727607250e-01, -1.025141597e+00, 1.620632648e+00], [-3.135527670e-01, 4.848946631e-01, -1.500306606e+00, -9.696050882e-01, -2.895688415e-01], [-1.433383971e-01, -8.299375176e-01, -6.138907075e-01, -1.541916370e+00, -1.873349994e-01]]> : tensor<5x5xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %ht, dense<[1.650657058e+00, 1.039544702e+00, 1.452578545e+00, 0.000000000e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  %s = stablehlo.constant dense<[[6.999999881e-01, -5.600000024e-01, -5.400000215e-01, -7.599999905e-01, 1.499999911e-01], [-5.600000024e-01, 2.339999914e+00, 1.699999928e+00, -1.710000038e+00, 2.910000086e+00], [-5.400000215e-01, 1.699999928e+00, -1.999999955e-02, -1.460000038e+00, -2.119999886e+00], [-7.599999905e-01, -1.710000038e+00, -1.460000038e+00, -6.000000238e-01, -1.519999981e+00], [1.499999911e-01, 2.910000086e+00, -2.119999886e+00, -1.519999981e+00, 4.199999869e-01]]> : tensor<5x5xf32>
  %lowerp, %lowerd, %lowere, %lowert, %lowerstatus = stablehlo.custom_call @lapack_ssytrd_ffi(%s) {mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>)
  check.expect_almost_eq_const %lowerp, dense<[[6.999999881e-01, -5.600000024e-01, -5.400000215e-01, -7.599999905e-01, 1.499999911e-01], [1.097861648e+00, -8.576769829e-01, 1.699999928e+00, -1.710000038e+00, 2.910000086e+00], [3.257207870e-01, 1.778551698e+00, 1.089558244e+00, -1.460000038e+00, -2.119999886e+00], [4.584218264e-01, -7.862951159e-01, 2.910591841e+00, -2.776379585e-01, -1.519999981e+00], [-9.047798812e-02, -3.442446589e-01, 8.695951104e-01, -3.346838474e+00, 2.185756683e+00]]> : tensor<5x5xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %lowerd, dense<[6.999999881e-01, -8.576769829e-01, 1.089558244e+00, -2.776379585e-01, 2.185756683e+00]> : tensor<5xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %lowere, dense<[1.097861648e+00, 1.778551698e+00, 2.910591841e+00, -3.346838474e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %lowert, dense<[1.510082603e+00, 1.151566744e+00, 1.138825297e+00, 0.000000000e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  %upperp, %upperd, %uppere, %uppert, %upperstatus = stablehlo.custom_call @lapack_ssytrd_ffi(%s) {mhlo.backend_config = {uplo = 85 : ui8}} : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>)
  check.expect_almost_eq_const %upperp, dense<[[7.460674644e-01, -8.267187476e-01, 3.895939589e-01, 4.229075834e-02, -2.761956304e-02], [-5.600000024e-01, -1.040051937e+00, -1.454090714e+00, 2.745474577e-01, -5.358195901e-01], [-5.400000215e-01, 1.699999928e+00, 2.498316050e+00, -2.351690531e+00, 3.903564811e-01], [-7.599999905e-01, -1.710000038e+00, -1.460000038e+00, 2.156697512e-01, 3.910933256e+00], [1.499999911e-01, 2.910000086e+00, -2.119999886e+00, -1.519999981e+00, 4.199999869e-01]]> : tensor<5x5xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %upperd, dense<[7.460674644e-01, -1.040051937e+00, 2.498316050e+00, 2.156697512e-01, 4.199999869e-01]> : tensor<5xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %uppere, dense<[-8.267187476e-01, -1.454090714e+00, -2.351690531e+00, 3.910933256e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %uppert, dense<[0.000000000e+00, 1.736437440e+00, 1.856726289e+00, 1.388653994e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  %g = stablehlo.constant dense<[[4.900000095e-01, -1.800000072e-01, -2.099999934e-01, 6.999999881e-01, 5.199999809e-01, -1.029999971e+00], [-7.999999821e-02, 3.999999911e-02, -1.049999952e+00, 2.599999905e-01, -8.600000143e-01, 9.700000286e-01], [1.899999976e-01, 9.000000358e-02, -5.899999738e-01, -1.199999973e-01, -2.000000000e+00, -1.129999995e+00], [3.600000143e-01, -2.130000114e+00, 8.500000238e-01, -1.750000000e+00, 7.599999905e-01, -8.500000238e-01]]> : tensor<4x6xf32>
  %free = stablehlo.constant dense<0> : tensor<6xi32>
  %gp, %order, %gt = stablehlo.custom_call @lapack_sgeqp3_ffi(%g, %free) {mhlo.backend_config = {}} : (tensor<4x6xf32>, tensor<6xi32>) -> (tensor<4x6xf32>, tensor<6xi32>, tensor<4xf32>)
  check.expect_almost_eq_const %gp, dense<[[-2.363810778e+00, -1.033077240e-01, 4.017241895e-01, 8.151245713e-01, -9.188550711e-02, -1.108295202e+00], [-2.982165217e-01, -1.997630477e+00, -5.986097455e-01, -1.009800673e+00, 5.569059253e-01, 4.868244529e-01], [-6.935268044e-01, -6.586786509e-01, -1.764874935e+00, -1.512383938e+00, -2.248430252e-02, 6.233035922e-01], [2.635401785e-01, -2.250900567e-01, -6.524243355e-01, -7.794678211e-01, 3.051347136e-01, -6.028068066e-01]]> : tensor<4x6xf32>, tolerance = 1.0e-05
  check.expect_almost_eq_const %gt, dense<[1.219983816e+00, 1.347233891e+00, 1.402861476e+00, 0.000000000e+00]> : tensor<4xf32>, tolerance = 1.0e-05
  check.expect_eq_const %order, dense<[5, 6, 4, 2, 1, 3]> : tensor<6xi32>
  // Singular values alone, with results for vectors that are not asked for.
  %gcopy, %sigma, %gu, %gv, %gstatus = stablehlo.custom_call @lapack_sgesdd_ffi(%g) {mhlo.backend_config = {mode = 78 : ui8}} : (tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x6xf32>, tensor<i32>)
  check.expect_almost_eq_const %sigma, dense<[3.349399567e+00, 2.352693796e+00, 1.669987559e+00, 9.429718852e-01]> : tensor<4xf32>, tolerance = 1.0e-05
  return
}
