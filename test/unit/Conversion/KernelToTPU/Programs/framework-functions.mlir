// Ops of chlo that are defined to the bit.

func.func @erf_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = chlo.erf %x : tensor<7x33xf32> -> tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @square_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = chlo.square %x : tensor<7x33xf32> -> tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @erf_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = chlo.erf %x : tensor<7x33xbf16> -> tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @square_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = chlo.square %x : tensor<7x33xbf16> -> tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @erf_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = chlo.erf %x : tensor<7x33xf16> -> tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @square_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = chlo.square %x : tensor<7x33xf16> -> tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}

func.func @top_k_f32(%x: tensor<4x37xf32>) -> (tensor<4x5xf32>, tensor<4x5xi32>) {
  %r, %i = chlo.top_k(%x, k = 5) : tensor<4x37xf32> -> (tensor<4x5xf32>, tensor<4x5xi32>)
  return %r, %i : tensor<4x5xf32>, tensor<4x5xi32>
}

func.func @top_k_i32(%x: tensor<4x37xi32>) -> (tensor<4x5xi32>, tensor<4x5xi32>) {
  %r, %i = chlo.top_k(%x, k = 5) : tensor<4x37xi32> -> (tensor<4x5xi32>, tensor<4x5xi32>)
  return %r, %i : tensor<4x5xi32>, tensor<4x5xi32>
}

func.func @top_k_ui8(%x: tensor<4x37xui8>) -> (tensor<4x5xui8>, tensor<4x5xi32>) {
  %r, %i = chlo.top_k(%x, k = 5) : tensor<4x37xui8> -> (tensor<4x5xui8>, tensor<4x5xi32>)
  return %r, %i : tensor<4x5xui8>, tensor<4x5xi32>
}
