// Complex numbers are taken apart, put together and moved.

func.func @parts(%x: tensor<5x67xf32>, %y: tensor<5x67xf32>, %z: tensor<5x67xcomplex<f32>>)
    -> (tensor<5x67xcomplex<f32>>, tensor<5x67xf32>, tensor<5x67xf32>) {
  %0 = stablehlo.complex %x, %y : tensor<5x67xcomplex<f32>>
  %1 = stablehlo.real %z : (tensor<5x67xcomplex<f32>>) -> tensor<5x67xf32>
  %2 = stablehlo.imag %z : (tensor<5x67xcomplex<f32>>) -> tensor<5x67xf32>
  return %0, %1, %2 : tensor<5x67xcomplex<f32>>, tensor<5x67xf32>, tensor<5x67xf32>
}

func.func @moves(%x: tensor<5x67xcomplex<f32>>, %s: tensor<complex<f32>>, %i: tensor<i32>, %n: tensor<3x1xi32>, %p: tensor<i1>)
    -> (tensor<67x5xcomplex<f32>>, tensor<5x67x3xcomplex<f32>>, tensor<335xcomplex<f32>>, tensor<2x9xcomplex<f32>>,
        tensor<5x67xcomplex<f32>>, tensor<7x67xcomplex<f32>>, tensor<10x67xcomplex<f32>>, tensor<2x67xcomplex<f32>>,
        tensor<5x67xcomplex<f32>>, tensor<3x67xcomplex<f32>>, tensor<2x2xcomplex<f32>>, tensor<5x67xcomplex<f32>>, tensor<2xcomplex<f32>>) {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<5x67xcomplex<f32>>) -> tensor<67x5xcomplex<f32>>
  %1 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<5x67xcomplex<f32>>) -> tensor<5x67x3xcomplex<f32>>
  %2 = stablehlo.reshape %x : (tensor<5x67xcomplex<f32>>) -> tensor<335xcomplex<f32>>
  %3 = stablehlo.slice %x [1:5:3, 2:67:8] : (tensor<5x67xcomplex<f32>>) -> tensor<2x9xcomplex<f32>>
  %4 = stablehlo.reverse %x, dims = [0, 1] : tensor<5x67xcomplex<f32>>
  %5 = stablehlo.pad %x, %s, low = [1, 0], high = [1, 0], interior = [0, 0]
    : (tensor<5x67xcomplex<f32>>, tensor<complex<f32>>) -> tensor<7x67xcomplex<f32>>
  %6 = stablehlo.concatenate %x, %4, dim = 0 : (tensor<5x67xcomplex<f32>>, tensor<5x67xcomplex<f32>>) -> tensor<10x67xcomplex<f32>>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %7 = stablehlo.dynamic_slice %x, %i, %zero, sizes = [2, 67] : (tensor<5x67xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<2x67xcomplex<f32>>
  %8 = stablehlo.dynamic_update_slice %x, %7, %zero, %zero
    : (tensor<5x67xcomplex<f32>>, tensor<2x67xcomplex<f32>>, tensor<i32>, tensor<i32>) -> tensor<5x67xcomplex<f32>>
  %9 = "stablehlo.gather"(%x, %n) {
    dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>,
    slice_sizes = array<i64: 1, 67>} : (tensor<5x67xcomplex<f32>>, tensor<3x1xi32>) -> tensor<3x67xcomplex<f32>>
  %10 = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<complex<f32>>) -> tensor<2x2xcomplex<f32>>
  %11 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<5x67xcomplex<f32>>
  }, {
    stablehlo.return %4 : tensor<5x67xcomplex<f32>>
  }) : (tensor<i1>) -> tensor<5x67xcomplex<f32>>
  %12 = stablehlo.constant dense<[(1.0, -2.0), (0.5, 3.0)]> : tensor<2xcomplex<f32>>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12
      : tensor<67x5xcomplex<f32>>, tensor<5x67x3xcomplex<f32>>, tensor<335xcomplex<f32>>, tensor<2x9xcomplex<f32>>,
        tensor<5x67xcomplex<f32>>, tensor<7x67xcomplex<f32>>, tensor<10x67xcomplex<f32>>, tensor<2x67xcomplex<f32>>,
        tensor<5x67xcomplex<f32>>, tensor<3x67xcomplex<f32>>, tensor<2x2xcomplex<f32>>, tensor<5x67xcomplex<f32>>, tensor<2xcomplex<f32>>
}
