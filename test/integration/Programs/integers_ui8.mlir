// Arithmetic of ui8, which wraps around; divisions with either sign.

func.func @main(%a0: tensor<3x1x17xui8>,
                %a1: tensor<5x1xui8>,
                %a2: tensor<5x9xui8>,
                %a3: tensor<9x3xui8>,
                %a4: tensor<5x9xui8>,
                %a5: tensor<9x3xui8>,
                %a6: tensor<2x5x5x3xui8>,
                %a7: tensor<3x3x3x4xui8>,
                %a8: tensor<2x5x5x3xui8>,
                %a9: tensor<3x3x3x4xui8>,
                %a10: tensor<2x5x5x3xui8>)
    -> (tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xui8>, tensor<ui8>, tensor<ui8>, tensor<3x1xui8>, tensor<3x1xui8>, tensor<3x1x17xi8>, tensor<3x1x17xi32>, tensor<3x1x17xi64>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xui8>, tensor<5x3xi32>, tensor<2x5x5x4xi32>, tensor<2x5x5x4xui8>, tensor<2x3x5x3xui8>) {
  %0 = graph.constant dense<1> : tensor<ui8>
  %1 = graph.constant dense<0> : tensor<ui8>
  %2 = graph.equal %a1, %1 : (tensor<5x1xui8>, tensor<ui8>) -> tensor<5x1xi1>
  %3 = graph.select %2, %0, %a1 : (tensor<5x1xi1>, tensor<ui8>, tensor<5x1xui8>) -> tensor<5x1xui8>
  %4 = graph.add %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %5 = graph.sub %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %6 = graph.mul %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %7 = graph.mul %a0, %a0 : (tensor<3x1x17xui8>, tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %8 = graph.mul %a1, %a1 : (tensor<5x1xui8>, tensor<5x1xui8>) -> tensor<5x1xui8>
  %9 = graph.mul %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %10 = graph.mul %8, %9 : (tensor<5x1xui8>, tensor<3x5x17xui8>) -> tensor<3x5x17xui8>
  %11 = graph.mul %7, %10 : (tensor<3x1x17xui8>, tensor<3x5x17xui8>) -> tensor<3x5x17xui8>
  %12 = graph.div %a0, %3 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %13 = graph.floor_div %a0, %3 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %14 = graph.mod %a0, %3 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %15 = graph.maximum %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %16 = graph.minimum %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %17 = graph.squared_difference %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %18 = graph.constant dense<3> : tensor<ui8>
  %19 = graph.pow %a0, %18 : (tensor<3x1x17xui8>, tensor<ui8>) -> tensor<3x1x17xui8>
  %20 = graph.neg %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %21 = graph.abs %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %22 = graph.sign %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %23 = graph.square %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %24 = graph.relu %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %25 = graph.relu6 %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %26 = graph.less %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xi1>
  %27 = graph.greater_equal %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xi1>
  %28 = graph.equal %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xi1>
  %29 = graph.not_equal %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xi1>
  %30 = graph.cumsum %a0 {axis = 2} : (tensor<3x1x17xui8>) -> tensor<3x1x17xui8>
  %31 = graph.mul %a0, %a1 : (tensor<3x1x17xui8>, tensor<5x1xui8>) -> tensor<3x5x17xui8>
  %32 = graph.reduce_sum %31 : (tensor<3x5x17xui8>) -> tensor<ui8>
  %33 = graph.reduce_prod %a0 : (tensor<3x1x17xui8>) -> tensor<ui8>
  %34 = graph.reduce_max %a0 {axes = [2]} : (tensor<3x1x17xui8>) -> tensor<3x1xui8>
  %35 = graph.reduce_mean %a0 {axes = [2]} : (tensor<3x1x17xui8>) -> tensor<3x1xui8>
  %36 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xi8>
  %37 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xi32>
  %38 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xi64>
  %39 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xf32>
  %40 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xbf16>
  %41 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xf16>
  %42 = graph.cast %a0 : (tensor<3x1x17xui8>) -> tensor<3x1x17xi1>
  %43 = graph.matmul %a2, %a3 : (tensor<5x9xui8>, tensor<9x3xui8>) -> tensor<5x3xui8>
  %44 = graph.matmul %a4, %a5 {output_type = i32} : (tensor<5x9xui8>, tensor<9x3xui8>) -> tensor<5x3xi32>
  %45 = graph.conv2d %a6, %a7 {output_type = i32, padding = "SAME"}
        : (tensor<2x5x5x3xui8>, tensor<3x3x3x4xui8>) -> tensor<2x5x5x4xi32>
  %46 = graph.conv2d %a8, %a9 {padding = "SAME"}
        : (tensor<2x5x5x3xui8>, tensor<3x3x3x4xui8>) -> tensor<2x5x5x4xui8>
  %47 = graph.max_pool %a10 {window = [2, 3], strides = [2, 1], padding = "SAME"}
        : (tensor<2x5x5x3xui8>) -> tensor<2x3x5x3xui8>
  return %4, %5, %6, %11, %12, %13, %14, %15, %16, %17, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47 : tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x5x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x1x17xui8>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x5x17xi1>, tensor<3x1x17xui8>, tensor<ui8>, tensor<ui8>, tensor<3x1xui8>, tensor<3x1xui8>, tensor<3x1x17xi8>, tensor<3x1x17xi32>, tensor<3x1x17xi64>, tensor<3x1x17xf32>, tensor<3x1x17xbf16>, tensor<3x1x17xf16>, tensor<3x1x17xi1>, tensor<5x3xui8>, tensor<5x3xi32>, tensor<2x5x5x4xi32>, tensor<2x5x5x4xui8>, tensor<2x3x5x3xui8>
}
