// Quantized arithmetic: scales are powers of two, so that every step is exact but for the rounding that is meant.

!q = !quant.uniform<i8:f32, 0.25:-3>
!w = !quant.uniform<i8:f32, 0.5>
!r = !quant.uniform<i8:f32, 16.0:7>
!axis = !quant.uniform<i8:f32:1, {0.5,0.25,1.0,2.0}>

func.func @main(%a: tensor<3x5xi8>, %b: tensor<5x4xi8>, %f: tensor<3x5xf32>, %image: tensor<1x4x4x2xi8>, %kernel: tensor<3x3x2x3xi8>)
    -> (tensor<3x4xi8>, tensor<3x4xf32>, tensor<3x5xi8>, tensor<3x5xi1>, tensor<3xi8>, tensor<1x4x4x3xi8>, tensor<5x3xi8>) {
  %qa = stablehlo.bitcast_convert %a : (tensor<3x5xi8>) -> tensor<3x5x!q>
  %qb = stablehlo.bitcast_convert %b : (tensor<5x4xi8>) -> tensor<5x4x!w>
  %qc = stablehlo.bitcast_convert %b : (tensor<5x4xi8>) -> tensor<5x4x!axis>
  %0 = stablehlo.dot_general %qa, %qb, contracting_dims = [1] x [0] : (tensor<3x5x!q>, tensor<5x4x!w>) -> tensor<3x4x!r>
  %1 = stablehlo.bitcast_convert %0 : (tensor<3x4x!r>) -> tensor<3x4xi8>
  %2 = stablehlo.dot_general %qa, %qc, contracting_dims = [1] x [0] : (tensor<3x5x!q>, tensor<5x4x!axis>) -> tensor<3x4x!quant.uniform<i32:f32, 1.0>>
  %3 = stablehlo.uniform_dequantize %2 : (tensor<3x4x!quant.uniform<i32:f32, 1.0>>) -> tensor<3x4xf32>
  %qf = stablehlo.uniform_quantize %f : (tensor<3x5xf32>) -> tensor<3x5x!q>
  %4 = stablehlo.add %qa, %qf : tensor<3x5x!q>
  %5 = stablehlo.bitcast_convert %4 : (tensor<3x5x!q>) -> tensor<3x5xi8>
  %6 = stablehlo.compare LT, %qa, %qf : (tensor<3x5x!q>, tensor<3x5x!q>) -> tensor<3x5xi1>
  %init = stablehlo.constant dense<-3> : tensor<i8>
  %qinit = stablehlo.bitcast_convert %init : (tensor<i8>) -> tensor<!q>
  %7 = stablehlo.reduce(%qa init: %qinit) applies stablehlo.maximum across dimensions = [1] : (tensor<3x5x!q>, tensor<!q>) -> tensor<3x!q>
  %8 = stablehlo.bitcast_convert %7 : (tensor<3x!q>) -> tensor<3xi8>
  %qi = stablehlo.bitcast_convert %image : (tensor<1x4x4x2xi8>) -> tensor<1x4x4x2x!q>
  %qk = stablehlo.bitcast_convert %kernel : (tensor<3x3x2x3xi8>) -> tensor<3x3x2x3x!w>
  %9 = stablehlo.convolution(%qi, %qk) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x2x!q>, tensor<3x3x2x3x!w>) -> tensor<1x4x4x3x!r>
  %10 = stablehlo.bitcast_convert %9 : (tensor<1x4x4x3x!r>) -> tensor<1x4x4x3xi8>
  %11 = stablehlo.transpose %qa, dims = [1, 0] : (tensor<3x5x!q>) -> tensor<5x3x!q>
  %12 = stablehlo.bitcast_convert %11 : (tensor<5x3x!q>) -> tensor<5x3xi8>
  return %1, %3, %5, %6, %8, %10, %12 : tensor<3x4xi8>, tensor<3x4xf32>, tensor<3x5xi8>, tensor<3x5xi1>, tensor<3xi8>, tensor<1x4x4x3xi8>, tensor<5x3xi8>
}
