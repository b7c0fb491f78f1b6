// Infinities, NaNs, signed zeros, and subnormals through every elementwise op.

func.func @main(%a0: tensor<16xf32>)
    -> (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xi1>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xi8>, tensor<16xi32>, tensor<16xi1>, tensor<16xbf16>, tensor<16xf16>, tensor<16xui8>, tensor<16xf32>, tensor<16xf32>, tensor<i64>, tensor<f32>, tensor<f32>) {
  %0 = graph.constant dense<[0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.0e-40, -1.0e-40, 3.4e+38, -3.4e+38, 1.0, -1.0, 88.8, -104.0, 1.0e-38, 0.5, 2.5]> : tensor<16xf32>
  %1 = graph.reshape %0 : (tensor<16xf32>) -> tensor<16x1xf32>
  %2 = graph.constant dense<2.0> : tensor<f32>
  %3 = graph.less %a0, %2 : (tensor<16xf32>, tensor<f32>) -> tensor<16xi1>
  %4 = graph.select %3, %0, %a0 : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
  %5 = graph.abs %4 : (tensor<16xf32>) -> tensor<16xf32>
  %6 = graph.neg %4 : (tensor<16xf32>) -> tensor<16xf32>
  %7 = graph.sign %4 : (tensor<16xf32>) -> tensor<16xf32>
  %8 = graph.square %4 : (tensor<16xf32>) -> tensor<16xf32>
  %9 = graph.exp %4 : (tensor<16xf32>) -> tensor<16xf32>
  %10 = graph.expm1 %4 : (tensor<16xf32>) -> tensor<16xf32>
  %11 = graph.log %4 : (tensor<16xf32>) -> tensor<16xf32>
  %12 = graph.log1p %4 : (tensor<16xf32>) -> tensor<16xf32>
  %13 = graph.sqrt %4 : (tensor<16xf32>) -> tensor<16xf32>
  %14 = graph.rsqrt %4 : (tensor<16xf32>) -> tensor<16xf32>
  %15 = graph.reciprocal %4 : (tensor<16xf32>) -> tensor<16xf32>
  %16 = graph.floor %4 : (tensor<16xf32>) -> tensor<16xf32>
  %17 = graph.ceil %4 : (tensor<16xf32>) -> tensor<16xf32>
  %18 = graph.round %4 : (tensor<16xf32>) -> tensor<16xf32>
  %19 = graph.sin %4 : (tensor<16xf32>) -> tensor<16xf32>
  %20 = graph.cos %4 : (tensor<16xf32>) -> tensor<16xf32>
  %21 = graph.erf %4 : (tensor<16xf32>) -> tensor<16xf32>
  %22 = graph.is_nan %4 : (tensor<16xf32>) -> tensor<16xi1>
  %23 = graph.relu %4 : (tensor<16xf32>) -> tensor<16xf32>
  %24 = graph.relu6 %4 : (tensor<16xf32>) -> tensor<16xf32>
  %25 = graph.elu %4 : (tensor<16xf32>) -> tensor<16xf32>
  %26 = graph.selu %4 : (tensor<16xf32>) -> tensor<16xf32>
  %27 = graph.sigmoid %4 : (tensor<16xf32>) -> tensor<16xf32>
  %28 = graph.tanh %4 : (tensor<16xf32>) -> tensor<16xf32>
  %29 = graph.softplus %4 : (tensor<16xf32>) -> tensor<16xf32>
  %30 = graph.swish %4 : (tensor<16xf32>) -> tensor<16xf32>
  %31 = graph.leaky_relu %4 : (tensor<16xf32>) -> tensor<16xf32>
  %32 = graph.gelu %4 : (tensor<16xf32>) -> tensor<16xf32>
  %33 = graph.add %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %34 = graph.sub %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %35 = graph.mul %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %36 = graph.div %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %37 = graph.maximum %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %38 = graph.minimum %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %39 = graph.squared_difference %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %40 = graph.less %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %41 = graph.less_equal %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %42 = graph.greater %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %43 = graph.greater_equal %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %44 = graph.equal %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %45 = graph.not_equal %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xi1>
  %46 = graph.pow %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %47 = graph.floor_div %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %48 = graph.mod %4, %1 : (tensor<16xf32>, tensor<16x1xf32>) -> tensor<16x16xf32>
  %49 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xi8>
  %50 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xi32>
  %51 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xi1>
  %52 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xbf16>
  %53 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xf16>
  %54 = graph.cast %4 : (tensor<16xf32>) -> tensor<16xui8>
  %55 = graph.softmax %4 : (tensor<16xf32>) -> tensor<16xf32>
  %56 = graph.log_softmax %4 : (tensor<16xf32>) -> tensor<16xf32>
  %57 = graph.arg_max %4 {axis = 0} : (tensor<16xf32>) -> tensor<i64>
  %58 = graph.reduce_max %4 : (tensor<16xf32>) -> tensor<f32>
  %59 = graph.reduce_sum %4 : (tensor<16xf32>) -> tensor<f32>
  return %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59 : tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xi1>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xi8>, tensor<16xi32>, tensor<16xi1>, tensor<16xbf16>, tensor<16xf16>, tensor<16xui8>, tensor<16xf32>, tensor<16xf32>, tensor<i64>, tensor<f32>, tensor<f32>
}
