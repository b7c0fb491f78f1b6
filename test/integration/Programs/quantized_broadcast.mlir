// Quantized operands of chlo's broadcasts; comparisons of quantized elements by either name.

!q = !quant.uniform<i8:f32, 0.25:-3>
!r = !quant.uniform<i8:f32, 0.5>

func.func @main(%a: tensor<3x5xf32>, %b: tensor<5xf32>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xi1>, tensor<3x5xi1>) {
  %qa = stablehlo.uniform_quantize %a : (tensor<3x5xf32>) -> tensor<3x5x!q>
  %qb = stablehlo.uniform_quantize %b : (tensor<5xf32>) -> tensor<5x!q>
  %0 = chlo.broadcast_add %qa, %qb : (tensor<3x5x!q>, tensor<5x!q>) -> tensor<3x5x!r>
  %1 = stablehlo.uniform_dequantize %0 : (tensor<3x5x!r>) -> tensor<3x5xf32>
  %2 = chlo.broadcast_maximum %qa, %qb : (tensor<3x5x!q>, tensor<5x!q>) -> tensor<3x5x!q>
  %3 = stablehlo.uniform_dequantize %2 : (tensor<3x5x!q>) -> tensor<3x5xf32>
  %4 = stablehlo.compare GE, %qa, %2, TOTALORDER : (tensor<3x5x!q>, tensor<3x5x!q>) -> tensor<3x5xi1>
  %5 = stablehlo.compare GE, %qa, %2, FLOAT : (tensor<3x5x!q>, tensor<3x5x!q>) -> tensor<3x5xi1>
  return %1, %3, %4, %5 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xi1>, tensor<3x5xi1>
}
