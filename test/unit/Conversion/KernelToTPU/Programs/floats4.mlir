// Floats of 4 bits, and powers of two without sign or zero: as 8-bit floats.

func.func @f4e2m1fn(%x: tensor<3x40xf4E2M1FN>, %y: tensor<3x40xf4E2M1FN>, %g: tensor<3x40xf32>) -> (tensor<3x40xf4E2M1FN>, tensor<3x40xf32>, tensor<3x40xf4E2M1FN>, tensor<3x40xf4E2M1FN>, tensor<3x40xi1>, tensor<40x3xf4E2M1FN>, tensor<3x40xbf16>, tensor<3x40xi4>, tensor<3x40xf4E2M1FN>, tensor<3x40xf4E2M1FN>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf4E2M1FN>
  %1 = stablehlo.convert %x : (tensor<3x40xf4E2M1FN>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf4E2M1FN>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf4E2M1FN>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf4E2M1FN>, tensor<3x40xf4E2M1FN>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf4E2M1FN>) -> tensor<40x3xf4E2M1FN>
  %6 = stablehlo.convert %x : (tensor<3x40xf4E2M1FN>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf4E2M1FN>) -> tensor<3x40xi4>
  %c = stablehlo.constant dense<2.0> : tensor<3x40xf4E2M1FN>
  %8 = stablehlo.maximum %x, %c : tensor<3x40xf4E2M1FN>
  %9 = stablehlo.bitcast_convert %7 : (tensor<3x40xi4>) -> tensor<3x40xf4E2M1FN>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf4E2M1FN>, tensor<3x40xf32>, tensor<3x40xf4E2M1FN>, tensor<3x40xf4E2M1FN>, tensor<3x40xi1>, tensor<40x3xf4E2M1FN>, tensor<3x40xbf16>, tensor<3x40xi4>, tensor<3x40xf4E2M1FN>, tensor<3x40xf4E2M1FN>
}

func.func @f8e8m0fnu(%x: tensor<3x40xf8E8M0FNU>, %y: tensor<3x40xf8E8M0FNU>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E8M0FNU>, tensor<3x40xf32>, tensor<3x40xf8E8M0FNU>, tensor<3x40xf8E8M0FNU>, tensor<3x40xi1>, tensor<40x3xf8E8M0FNU>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E8M0FNU>, tensor<3x40xf8E8M0FNU>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E8M0FNU>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E8M0FNU>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E8M0FNU>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E8M0FNU>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E8M0FNU>, tensor<3x40xf8E8M0FNU>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E8M0FNU>) -> tensor<40x3xf8E8M0FNU>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E8M0FNU>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E8M0FNU>) -> tensor<3x40xi8>
  %c = stablehlo.constant dense<2.0> : tensor<3x40xf8E8M0FNU>
  %8 = stablehlo.maximum %x, %c : tensor<3x40xf8E8M0FNU>
  %9 = stablehlo.bitcast_convert %7 : (tensor<3x40xi8>) -> tensor<3x40xf8E8M0FNU>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E8M0FNU>, tensor<3x40xf32>, tensor<3x40xf8E8M0FNU>, tensor<3x40xf8E8M0FNU>, tensor<3x40xi1>, tensor<40x3xf8E8M0FNU>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E8M0FNU>, tensor<3x40xf8E8M0FNU>
}

func.func @f4_rows(%x: tensor<5x2xf4E2M1FN>, %y: tensor<7xui8>) -> (tensor<5xui8>, tensor<7x2xf4E2M1FN>) {
  %0 = stablehlo.bitcast_convert %x : (tensor<5x2xf4E2M1FN>) -> tensor<5xui8>
  %1 = stablehlo.bitcast_convert %y : (tensor<7xui8>) -> tensor<7x2xf4E2M1FN>
  return %0, %1 : tensor<5xui8>, tensor<7x2xf4E2M1FN>
}
