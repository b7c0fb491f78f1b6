// The one op of chlo that the vector unit has; the others have been expanded.

func.func @erf_f32(%x: tensor<7x33xf32>) -> tensor<7x33xf32> {
  %r = chlo.erf %x : tensor<7x33xf32> -> tensor<7x33xf32>
  return %r : tensor<7x33xf32>
}

func.func @erf_bf16(%x: tensor<7x33xbf16>) -> tensor<7x33xbf16> {
  %r = chlo.erf %x : tensor<7x33xbf16> -> tensor<7x33xbf16>
  return %r : tensor<7x33xbf16>
}

func.func @erf_f16(%x: tensor<7x33xf16>) -> tensor<7x33xf16> {
  %r = chlo.erf %x : tensor<7x33xf16> -> tensor<7x33xf16>
  return %r : tensor<7x33xf16>
}
