// A training step: parameters and momentum are given up, and read by other results too.
func.func @main(%w: tensor<64x128xf32> {tf.aliasing_output = 1 : i32}, %m: tensor<64x128xf32> {jax.buffer_donor = true},
                %x: tensor<32x64xf32>) -> (tensor<f32>, tensor<64x128xf32>, tensor<64x128xf32>) {
  %rate = stablehlo.constant dense<0.125> : tensor<64x128xf32>
  %decay = stablehlo.constant dense<0.875> : tensor<64x128xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x128xf32>) -> tensor<32x128xf32>
  %gradient = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<32x64xf32>, tensor<32x128xf32>) -> tensor<64x128xf32>
  %loss = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x128xf32>, tensor<f32>) -> tensor<f32>
  %kept = stablehlo.multiply %m, %decay : tensor<64x128xf32>
  %momentum = stablehlo.add %kept, %gradient : tensor<64x128xf32>
  %step = stablehlo.multiply %momentum, %rate : tensor<64x128xf32>
  %new = stablehlo.subtract %w, %step : tensor<64x128xf32>
  return %loss, %new, %momentum : tensor<f32>, tensor<64x128xf32>, tensor<64x128xf32>
}
