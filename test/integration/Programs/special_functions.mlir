func.func @main(%x: tensor<3x37xf32>, %y: tensor<29xbf16>) -> (tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<29xbf16>) {
  %nine = stablehlo.constant dense<9.0> : tensor<3x37xf32>
  %scaled = stablehlo.multiply %x, %nine : tensor<3x37xf32>
  %0 = chlo.lgamma %scaled : tensor<3x37xf32> -> tensor<3x37xf32>
  %1 = chlo.digamma %scaled : tensor<3x37xf32> -> tensor<3x37xf32>
  %2 = chlo.bessel_i1e %scaled : tensor<3x37xf32> -> tensor<3x37xf32>
  %3 = chlo.lgamma %y : tensor<29xbf16> -> tensor<29xbf16>
  return %0, %1, %2, %3 : tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<29xbf16>
}
