// Every comparison on every type.

func.func @compare_f32(%x: tensor<5x67xf32>, %y: tensor<5x67xf32>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %teq = stablehlo.compare EQ, %x, %y, TOTALORDER : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %tlt = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  %tge = stablehlo.compare GE, %x, %y, TOTALORDER : (tensor<5x67xf32>, tensor<5x67xf32>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt, %teq, %tlt, %tge : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_bf16(%x: tensor<5x67xbf16>, %y: tensor<5x67xbf16>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %teq = stablehlo.compare EQ, %x, %y, TOTALORDER : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %tlt = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  %tge = stablehlo.compare GE, %x, %y, TOTALORDER : (tensor<5x67xbf16>, tensor<5x67xbf16>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt, %teq, %tlt, %tge : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_f16(%x: tensor<5x67xf16>, %y: tensor<5x67xf16>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %teq = stablehlo.compare EQ, %x, %y, TOTALORDER : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %tlt = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  %tge = stablehlo.compare GE, %x, %y, TOTALORDER : (tensor<5x67xf16>, tensor<5x67xf16>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt, %teq, %tlt, %tge : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_i8(%x: tensor<5x67xi8>, %y: tensor<5x67xi8>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xi8>, tensor<5x67xi8>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_i16(%x: tensor<5x67xi16>, %y: tensor<5x67xi16>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xi16>, tensor<5x67xi16>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_i32(%x: tensor<5x67xi32>, %y: tensor<5x67xi32>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xi32>, tensor<5x67xi32>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_i64(%x: tensor<5x67xi64>, %y: tensor<5x67xi64>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xi64>, tensor<5x67xi64>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_ui8(%x: tensor<5x67xui8>, %y: tensor<5x67xui8>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xui8>, tensor<5x67xui8>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_ui16(%x: tensor<5x67xui16>, %y: tensor<5x67xui16>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xui16>, tensor<5x67xui16>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_ui32(%x: tensor<5x67xui32>, %y: tensor<5x67xui32>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xui32>, tensor<5x67xui32>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_ui64(%x: tensor<5x67xui64>, %y: tensor<5x67xui64>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xui64>, tensor<5x67xui64>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}

func.func @compare_i1(%x: tensor<5x67xi1>, %y: tensor<5x67xi1>) -> (tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>) {
  %eq = stablehlo.compare EQ, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  %ne = stablehlo.compare NE, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  %ge = stablehlo.compare GE, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  %gt = stablehlo.compare GT, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  %le = stablehlo.compare LE, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  %lt = stablehlo.compare LT, %x, %y : (tensor<5x67xi1>, tensor<5x67xi1>) -> tensor<5x67xi1>
  return %eq, %ne, %ge, %gt, %le, %lt : tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>, tensor<5x67xi1>
}
