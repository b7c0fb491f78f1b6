func.func @main(%a: tensor<4x3xcomplex<f32>>) -> (tensor<4x3xcomplex<f32>>, tensor<3xcomplex<f32>>) {
  %0, %1 = stablehlo.custom_call @Qr(%a) : (tensor<4x3xcomplex<f32>>) -> (tensor<4x3xcomplex<f32>>, tensor<3xcomplex<f32>>)
  return %0, %1 : tensor<4x3xcomplex<f32>>, tensor<3xcomplex<f32>>
}
