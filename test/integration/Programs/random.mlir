// Random bits of both generators, in shapes of odd sizes, for elements of several widths; with a state of 64-bit integers
// that JAX makes of words.
func.func @main(%words: tensor<4xui32>, %wide: tensor<6xui32>) -> (tensor<7x5xui32>, tensor<3x3xi32>, tensor<4xui32>, tensor<5x4xui16>, tensor<9xui8>, tensor<2x3xf32>, tensor<4xui32>) {
  %0 = stablehlo.reshape %words : (tensor<4xui32>) -> tensor<2x2xui32>
  %1 = stablehlo.bitcast_convert %0 : (tensor<2x2xui32>) -> tensor<2xui64>
  %s0, %b0 = stablehlo.rng_bit_generator %1, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<7x5xui32>)
  %s1, %b1 = stablehlo.rng_bit_generator %s0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x3xi32>)
  %2 = stablehlo.bitcast_convert %s1 : (tensor<2xui64>) -> tensor<2x2xui32>
  %3 = stablehlo.reshape %2 : (tensor<2x2xui32>) -> tensor<4xui32>
  %s2, %b2 = stablehlo.rng_bit_generator %words, algorithm = THREE_FRY : (tensor<4xui32>) -> (tensor<4xui32>, tensor<5x4xui16>)
  %s3, %b3 = stablehlo.rng_bit_generator %s2, algorithm = PHILOX : (tensor<4xui32>) -> (tensor<4xui32>, tensor<9xui8>)
  %s4, %b4 = stablehlo.rng_bit_generator %wide, algorithm = PHILOX : (tensor<6xui32>) -> (tensor<6xui32>, tensor<2x3xui32>)
  %4 = stablehlo.convert %b4 : (tensor<2x3xui32>) -> tensor<2x3xf32>
  return %b0, %b1, %3, %b2, %b3, %4, %s3 : tensor<7x5xui32>, tensor<3x3xi32>, tensor<4xui32>, tensor<5x4xui16>, tensor<9xui8>, tensor<2x3xf32>, tensor<4xui32>
}
