// Every elementwise op and activation of f16.

func.func @main(%a0: tensor<3x1x37xf16>,
                %a1: tensor<5x1xf16>,
                %a2: tensor<37x4xf16>,
                %a3: tensor<37x4xf16>)
    -> (tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xi1>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x1x37xi8>, tensor<3x1x37xi32>, tensor<3x1x37xi64>, tensor<3x1x37xi1>, tensor<3x1x37xf32>, tensor<3x1x37xbf16>, tensor<3x1x37xui8>, tensor<3x1xf16>, tensor<f16>, tensor<3x4xf16>, tensor<3x4xf32>) {
  %0 = graph.abs %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %1 = graph.constant dense<0.25> : tensor<f16>
  %2 = graph.add %0, %1 : (tensor<3x1x37xf16>, tensor<f16>) -> tensor<3x1x37xf16>
  %3 = graph.abs %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %4 = graph.neg %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %5 = graph.sign %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %6 = graph.square %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %7 = graph.exp %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %8 = graph.expm1 %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %9 = graph.floor %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %10 = graph.ceil %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %11 = graph.round %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %12 = graph.sin %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %13 = graph.cos %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %14 = graph.erf %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %15 = graph.is_nan %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xi1>
  %16 = graph.relu %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %17 = graph.relu6 %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %18 = graph.elu %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %19 = graph.selu %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %20 = graph.sigmoid %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %21 = graph.tanh %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %22 = graph.softplus %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %23 = graph.swish %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %24 = graph.leaky_relu %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %25 = graph.gelu %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %26 = graph.softmax %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %27 = graph.log_softmax %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %28 = graph.identity %a0 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %29 = graph.log %2 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %30 = graph.log1p %2 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %31 = graph.sqrt %2 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %32 = graph.rsqrt %2 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %33 = graph.reciprocal %2 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %34 = graph.add %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %35 = graph.sub %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %36 = graph.mul %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %37 = graph.div %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %38 = graph.maximum %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %39 = graph.minimum %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %40 = graph.squared_difference %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %41 = graph.less %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %42 = graph.less_equal %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %43 = graph.greater %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %44 = graph.greater_equal %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %45 = graph.equal %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %46 = graph.not_equal %a0, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xi1>
  %47 = graph.pow %2, %a1 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %48 = graph.gelu %a0 {approximate = true} : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %49 = graph.softmax %a0 {axis = 0} : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %50 = graph.leaky_relu %a0 {alpha = 0.5} : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %51 = graph.constant dense<8.0> : tensor<f16>
  %52 = graph.mul %a0, %51 : (tensor<3x1x37xf16>, tensor<f16>) -> tensor<3x1x37xf16>
  %53 = graph.constant dense<2.0> : tensor<f16>
  %54 = graph.mul %a1, %53 : (tensor<5x1xf16>, tensor<f16>) -> tensor<5x1xf16>
  %55 = graph.round %54 : (tensor<5x1xf16>) -> tensor<5x1xf16>
  %56 = graph.constant dense<0.5> : tensor<f16>
  %57 = graph.add %55, %56 : (tensor<5x1xf16>, tensor<f16>) -> tensor<5x1xf16>
  %58 = graph.floor_div %52, %57 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %59 = graph.mod %52, %57 : (tensor<3x1x37xf16>, tensor<5x1xf16>) -> tensor<3x5x37xf16>
  %60 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xi8>
  %61 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xi32>
  %62 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xi64>
  %63 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xi1>
  %64 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf32>
  %65 = graph.cast %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xbf16>
  %66 = graph.abs %52 : (tensor<3x1x37xf16>) -> tensor<3x1x37xf16>
  %67 = graph.cast %66 : (tensor<3x1x37xf16>) -> tensor<3x1x37xui8>
  %68 = graph.reduce_sum %a0 {axes = [2]} : (tensor<3x1x37xf16>) -> tensor<3x1xf16>
  %69 = graph.reduce_mean %a0 : (tensor<3x1x37xf16>) -> tensor<f16>
  %70 = graph.reshape %a0 : (tensor<3x1x37xf16>) -> tensor<3x37xf16>
  %71 = graph.matmul %70, %a2 : (tensor<3x37xf16>, tensor<37x4xf16>) -> tensor<3x4xf16>
  %72 = graph.reshape %a0 : (tensor<3x1x37xf16>) -> tensor<3x37xf16>
  %73 = graph.matmul %72, %a3 {output_type = f32} : (tensor<3x37xf16>, tensor<37x4xf16>) -> tensor<3x4xf32>
  return %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %58, %59, %60, %61, %62, %63, %64, %65, %67, %68, %69, %71, %73 : tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xi1>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xi1>, tensor<3x5x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x1x37xf16>, tensor<3x5x37xf16>, tensor<3x5x37xf16>, tensor<3x1x37xi8>, tensor<3x1x37xi32>, tensor<3x1x37xi64>, tensor<3x1x37xi1>, tensor<3x1x37xf32>, tensor<3x1x37xbf16>, tensor<3x1x37xui8>, tensor<3x1xf16>, tensor<f16>, tensor<3x4xf16>, tensor<3x4xf32>
}
