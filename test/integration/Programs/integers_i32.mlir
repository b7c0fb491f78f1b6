// Arithmetic of i32, which wraps around; divisions with either sign.

func.func @main(%a0: tensor<3x1x17xi32>,
                %a1: tensor<5x1xi32>,
                %a2: tensor<5x9xi32>,
                %a3: tensor<9x3xi32>,
                %a4: tensor<2x5x5x3xi32>,
                %a5: tensor<3x3x3x4xi32>,
                %a6: tensor<2x5x5x3xi32>)
    -> (tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xi32>, tensor<i32>, tensor<i32>, tensor<3x1xi32>, tensor<3x1xi32>, tensor<3x1x17xi8>, tensor<3x1x17xui8>, tensor<3x1x17xi64>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xi32>, tensor<2x5x5x4xi32>, tensor<2x3x5x3xi32>) {
  %0 = graph.constant dense<1> : tensor<i32>
  %1 = graph.constant dense<0> : tensor<i32>
  %2 = graph.equal %a1, %1 : (tensor<5x1xi32>, tensor<i32>) -> tensor<5x1xi1>
  %3 = graph.select %2, %0, %a1 : (tensor<5x1xi1>, tensor<i32>, tensor<5x1xi32>) -> tensor<5x1xi32>
  %4 = graph.add %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %5 = graph.sub %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %6 = graph.mul %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %7 = graph.mul %a0, %a0 : (tensor<3x1x17xi32>, tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %8 = graph.mul %a1, %a1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi32>
  %9 = graph.mul %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %10 = graph.mul %8, %9 : (tensor<5x1xi32>, tensor<3x5x17xi32>) -> tensor<3x5x17xi32>
  %11 = graph.mul %7, %10 : (tensor<3x1x17xi32>, tensor<3x5x17xi32>) -> tensor<3x5x17xi32>
  %12 = graph.div %a0, %3 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %13 = graph.floor_div %a0, %3 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %14 = graph.mod %a0, %3 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %15 = graph.maximum %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %16 = graph.minimum %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %17 = graph.squared_difference %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %18 = graph.constant dense<3> : tensor<i32>
  %19 = graph.pow %a0, %18 : (tensor<3x1x17xi32>, tensor<i32>) -> tensor<3x1x17xi32>
  %20 = graph.neg %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %21 = graph.abs %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %22 = graph.sign %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %23 = graph.square %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %24 = graph.relu %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %25 = graph.relu6 %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %26 = graph.less %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi1>
  %27 = graph.greater_equal %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi1>
  %28 = graph.equal %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi1>
  %29 = graph.not_equal %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi1>
  %30 = graph.cumsum %a0 {axis = 2} : (tensor<3x1x17xi32>) -> tensor<3x1x17xi32>
  %31 = graph.mul %a0, %a1 : (tensor<3x1x17xi32>, tensor<5x1xi32>) -> tensor<3x5x17xi32>
  %32 = graph.reduce_sum %31 : (tensor<3x5x17xi32>) -> tensor<i32>
  %33 = graph.reduce_prod %a0 : (tensor<3x1x17xi32>) -> tensor<i32>
  %34 = graph.reduce_max %a0 {axes = [2]} : (tensor<3x1x17xi32>) -> tensor<3x1xi32>
  %35 = graph.reduce_mean %a0 {axes = [2]} : (tensor<3x1x17xi32>) -> tensor<3x1xi32>
  %36 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi8>
  %37 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xui8>
  %38 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi64>
  %39 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xf32>
  %40 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xbf16>
  %41 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xf16>
  %42 = graph.cast %a0 : (tensor<3x1x17xi32>) -> tensor<3x1x17xi1>
  %43 = graph.matmul %a2, %a3 : (tensor<5x9xi32>, tensor<9x3xi32>) -> tensor<5x3xi32>
  %44 = graph.conv2d %a4, %a5 {padding = "SAME"}
        : (tensor<2x5x5x3xi32>, tensor<3x3x3x4xi32>) -> tensor<2x5x5x4xi32>
  %45 = graph.max_pool %a6 {window = [2, 3], strides = [2, 1], padding = "SAME"}
        : (tensor<2x5x5x3xi32>) -> tensor<2x3x5x3xi32>
  return %4, %5, %6, %11, %12, %13, %14, %15, %16, %17, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45 : tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x5x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x1x17xi32>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xi32>, tensor<i32>, tensor<i32>, tensor<3x1xi32>, tensor<3x1xi32>, tensor<3x1x17xi8>, tensor<3x1x17xui8>, tensor<3x1x17xi64>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xi32>, tensor<2x5x5x4xi32>, tensor<2x3x5x3xi32>
}
