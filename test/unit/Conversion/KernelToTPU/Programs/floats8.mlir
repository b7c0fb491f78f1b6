// 8-bit floats: conversions, arithmetic that rounds after each op, and what moves them.

func.func @f8e4m3fn(%x: tensor<3x40xf8E4M3FN>, %y: tensor<3x40xf8E4M3FN>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E4M3FN>, tensor<3x40xf32>, tensor<3x40xf8E4M3FN>, tensor<3x40xf8E4M3FN>, tensor<3x40xi1>, tensor<40x3xf8E4M3FN>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3FN>, tensor<3x40xf8E4M3FN>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E4M3FN>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E4M3FN>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E4M3FN>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E4M3FN>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E4M3FN>, tensor<3x40xf8E4M3FN>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E4M3FN>) -> tensor<40x3xf8E4M3FN>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E4M3FN>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E4M3FN>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E4M3FN>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E4M3FN>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E4M3FN>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E4M3FN>, tensor<3x40xf32>, tensor<3x40xf8E4M3FN>, tensor<3x40xf8E4M3FN>, tensor<3x40xi1>, tensor<40x3xf8E4M3FN>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3FN>, tensor<3x40xf8E4M3FN>
}

func.func @f8e5m2(%x: tensor<3x40xf8E5M2>, %y: tensor<3x40xf8E5M2>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E5M2>, tensor<3x40xf32>, tensor<3x40xf8E5M2>, tensor<3x40xf8E5M2>, tensor<3x40xi1>, tensor<40x3xf8E5M2>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E5M2>, tensor<3x40xf8E5M2>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E5M2>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E5M2>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E5M2>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E5M2>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E5M2>, tensor<3x40xf8E5M2>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E5M2>) -> tensor<40x3xf8E5M2>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E5M2>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E5M2>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E5M2>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E5M2>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E5M2>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E5M2>, tensor<3x40xf32>, tensor<3x40xf8E5M2>, tensor<3x40xf8E5M2>, tensor<3x40xi1>, tensor<40x3xf8E5M2>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E5M2>, tensor<3x40xf8E5M2>
}

func.func @f8e4m3fnuz(%x: tensor<3x40xf8E4M3FNUZ>, %y: tensor<3x40xf8E4M3FNUZ>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E4M3FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf8E4M3FNUZ>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E4M3FNUZ>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E4M3FNUZ>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E4M3FNUZ>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E4M3FNUZ>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf8E4M3FNUZ>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E4M3FNUZ>) -> tensor<40x3xf8E4M3FNUZ>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E4M3FNUZ>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E4M3FNUZ>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E4M3FNUZ>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E4M3FNUZ>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E4M3FNUZ>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E4M3FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3FNUZ>, tensor<3x40xf8E4M3FNUZ>
}

func.func @f8e5m2fnuz(%x: tensor<3x40xf8E5M2FNUZ>, %y: tensor<3x40xf8E5M2FNUZ>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E5M2FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf8E5M2FNUZ>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E5M2FNUZ>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E5M2FNUZ>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E5M2FNUZ>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E5M2FNUZ>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf8E5M2FNUZ>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E5M2FNUZ>) -> tensor<40x3xf8E5M2FNUZ>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E5M2FNUZ>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E5M2FNUZ>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E5M2FNUZ>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E5M2FNUZ>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E5M2FNUZ>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E5M2FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E5M2FNUZ>, tensor<3x40xf8E5M2FNUZ>
}

func.func @f8e4m3b11fnuz(%x: tensor<3x40xf8E4M3B11FNUZ>, %y: tensor<3x40xf8E4M3B11FNUZ>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E4M3B11FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf8E4M3B11FNUZ>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E4M3B11FNUZ>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E4M3B11FNUZ>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E4M3B11FNUZ>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E4M3B11FNUZ>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf8E4M3B11FNUZ>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E4M3B11FNUZ>) -> tensor<40x3xf8E4M3B11FNUZ>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E4M3B11FNUZ>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E4M3B11FNUZ>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E4M3B11FNUZ>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E4M3B11FNUZ>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E4M3B11FNUZ>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf32>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xi1>, tensor<40x3xf8E4M3B11FNUZ>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3B11FNUZ>, tensor<3x40xf8E4M3B11FNUZ>
}

func.func @f8e4m3(%x: tensor<3x40xf8E4M3>, %y: tensor<3x40xf8E4M3>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E4M3>, tensor<3x40xf32>, tensor<3x40xf8E4M3>, tensor<3x40xf8E4M3>, tensor<3x40xi1>, tensor<40x3xf8E4M3>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3>, tensor<3x40xf8E4M3>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E4M3>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E4M3>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E4M3>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E4M3>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E4M3>, tensor<3x40xf8E4M3>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E4M3>) -> tensor<40x3xf8E4M3>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E4M3>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E4M3>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E4M3>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E4M3>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E4M3>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E4M3>, tensor<3x40xf32>, tensor<3x40xf8E4M3>, tensor<3x40xf8E4M3>, tensor<3x40xi1>, tensor<40x3xf8E4M3>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E4M3>, tensor<3x40xf8E4M3>
}

func.func @f8e3m4(%x: tensor<3x40xf8E3M4>, %y: tensor<3x40xf8E3M4>, %g: tensor<3x40xf32>) -> (tensor<3x40xf8E3M4>, tensor<3x40xf32>, tensor<3x40xf8E3M4>, tensor<3x40xf8E3M4>, tensor<3x40xi1>, tensor<40x3xf8E3M4>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E3M4>, tensor<3x40xf8E3M4>) {
  %0 = stablehlo.convert %g : (tensor<3x40xf32>) -> tensor<3x40xf8E3M4>
  %1 = stablehlo.convert %x : (tensor<3x40xf8E3M4>) -> tensor<3x40xf32>
  %2 = stablehlo.add %x, %y : tensor<3x40xf8E3M4>
  %3 = stablehlo.multiply %x, %y : tensor<3x40xf8E3M4>
  %4 = stablehlo.compare LT, %x, %y : (tensor<3x40xf8E3M4>, tensor<3x40xf8E3M4>) -> tensor<3x40xi1>
  %5 = stablehlo.transpose %x, dims = [1, 0] : (tensor<3x40xf8E3M4>) -> tensor<40x3xf8E3M4>
  %6 = stablehlo.convert %x : (tensor<3x40xf8E3M4>) -> tensor<3x40xbf16>
  %7 = stablehlo.bitcast_convert %x : (tensor<3x40xf8E3M4>) -> tensor<3x40xi8>
  %8 = stablehlo.negate %x : tensor<3x40xf8E3M4>
  %c = stablehlo.constant dense<1.5> : tensor<3x40xf8E3M4>
  %9 = stablehlo.maximum %x, %c : tensor<3x40xf8E3M4>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9 : tensor<3x40xf8E3M4>, tensor<3x40xf32>, tensor<3x40xf8E3M4>, tensor<3x40xf8E3M4>, tensor<3x40xi1>, tensor<40x3xf8E3M4>, tensor<3x40xbf16>, tensor<3x40xi8>, tensor<3x40xf8E3M4>, tensor<3x40xf8E3M4>
}
