// Arithmetic of i64, which wraps around; divisions with either sign.

func.func @main(%a0: tensor<3x1x17xi64>,
                %a1: tensor<5x1xi64>,
                %a2: tensor<5x9xi64>,
                %a3: tensor<9x3xi64>,
                %a4: tensor<2x5x5x3xi64>,
                %a5: tensor<3x3x3x4xi64>,
                %a6: tensor<2x5x5x3xi64>)
    -> (tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xi64>, tensor<i64>, tensor<3x1xi64>, tensor<3x1xi64>, tensor<3x1x17xi8>, tensor<3x1x17xui8>, tensor<3x1x17xi32>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xi64>, tensor<2x5x5x4xi64>, tensor<2x3x5x3xi64>) {
  %0 = graph.constant dense<1> : tensor<i64>
  %1 = graph.constant dense<0> : tensor<i64>
  %2 = graph.equal %a1, %1 : (tensor<5x1xi64>, tensor<i64>) -> tensor<5x1xi1>
  %3 = graph.select %2, %0, %a1 : (tensor<5x1xi1>, tensor<i64>, tensor<5x1xi64>) -> tensor<5x1xi64>
  %4 = graph.add %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %5 = graph.sub %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %6 = graph.mul %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %7 = graph.div %a0, %3 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %8 = graph.floor_div %a0, %3 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %9 = graph.mod %a0, %3 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %10 = graph.maximum %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %11 = graph.minimum %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %12 = graph.squared_difference %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %13 = graph.constant dense<3> : tensor<i64>
  %14 = graph.pow %a0, %13 : (tensor<3x1x17xi64>, tensor<i64>) -> tensor<3x1x17xi64>
  %15 = graph.neg %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %16 = graph.abs %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %17 = graph.sign %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %18 = graph.square %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %19 = graph.relu %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %20 = graph.relu6 %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %21 = graph.less %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi1>
  %22 = graph.greater_equal %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi1>
  %23 = graph.equal %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi1>
  %24 = graph.not_equal %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi1>
  %25 = graph.cumsum %a0 {axis = 2} : (tensor<3x1x17xi64>) -> tensor<3x1x17xi64>
  %26 = graph.mul %a0, %a1 : (tensor<3x1x17xi64>, tensor<5x1xi64>) -> tensor<3x5x17xi64>
  %27 = graph.reduce_sum %26 : (tensor<3x5x17xi64>) -> tensor<i64>
  %28 = graph.reduce_max %a0 {axes = [2]} : (tensor<3x1x17xi64>) -> tensor<3x1xi64>
  %29 = graph.reduce_mean %a0 {axes = [2]} : (tensor<3x1x17xi64>) -> tensor<3x1xi64>
  %30 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi8>
  %31 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xui8>
  %32 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi32>
  %33 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xf32>
  %34 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xbf16>
  %35 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xf16>
  %36 = graph.cast %a0 : (tensor<3x1x17xi64>) -> tensor<3x1x17xi1>
  %37 = graph.matmul %a2, %a3 : (tensor<5x9xi64>, tensor<9x3xi64>) -> tensor<5x3xi64>
  %38 = graph.conv2d %a4, %a5 {padding = "SAME"}
        : (tensor<2x5x5x3xi64>, tensor<3x3x3x4xi64>) -> tensor<2x5x5x4xi64>
  %39 = graph.max_pool %a6 {window = [2, 3], strides = [2, 1], padding = "SAME"}
        : (tensor<2x5x5x3xi64>) -> tensor<2x3x5x3xi64>
  return %4, %5, %6, %7, %8, %9, %10, %11, %12, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39 : tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x5x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x1x17xi64>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xi64>, tensor<i64>, tensor<3x1xi64>, tensor<3x1xi64>, tensor<3x1x17xi8>, tensor<3x1x17xui8>, tensor<3x1x17xi32>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xi64>, tensor<2x5x5x4xi64>, tensor<2x3x5x3xi64>
}
