// A transformer encoder block: multi-head attention, layer norms, gelu (f32).

func.func @main(%a0: tensor<2x37x132xf32>,
                %a1: tensor<132xf32>,
                %a2: tensor<132xf32>,
                %a3: tensor<132x132xf32>,
                %a4: tensor<132xf32>,
                %a5: tensor<132x132xf32>,
                %a6: tensor<132xf32>,
                %a7: tensor<132x132xf32>,
                %a8: tensor<132xf32>,
                %a9: tensor<2x1x1x37xi1>,
                %a10: tensor<132x132xf32>,
                %a11: tensor<132xf32>,
                %a12: tensor<132xf32>,
                %a13: tensor<132xf32>,
                %a14: tensor<132x257xf32>,
                %a15: tensor<257xf32>,
                %a16: tensor<257x132xf32>,
                %a17: tensor<132xf32>)
    -> tensor<2x37x132xf32> {
  %0 = graph.layer_norm %a0, %a1, %a2
        : (tensor<2x37x132xf32>, tensor<132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %1 = graph.matmul %0, %a3 : (tensor<2x37x132xf32>, tensor<132x132xf32>) -> tensor<2x37x132xf32>
  %2 = graph.constant dense<0.0870> : tensor<f32>
  %3 = graph.mul %1, %2 : (tensor<2x37x132xf32>, tensor<f32>) -> tensor<2x37x132xf32>
  %4 = graph.bias_add %3, %a4 : (tensor<2x37x132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %5 = graph.reshape %4 : (tensor<2x37x132xf32>) -> tensor<2x37x4x33xf32>
  %6 = graph.transpose %5 {perm = [0, 2, 1, 3]} : (tensor<2x37x4x33xf32>) -> tensor<2x4x37x33xf32>
  %7 = graph.matmul %0, %a5 : (tensor<2x37x132xf32>, tensor<132x132xf32>) -> tensor<2x37x132xf32>
  %8 = graph.constant dense<0.0870> : tensor<f32>
  %9 = graph.mul %7, %8 : (tensor<2x37x132xf32>, tensor<f32>) -> tensor<2x37x132xf32>
  %10 = graph.bias_add %9, %a6 : (tensor<2x37x132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %11 = graph.reshape %10 : (tensor<2x37x132xf32>) -> tensor<2x37x4x33xf32>
  %12 = graph.transpose %11 {perm = [0, 2, 1, 3]} : (tensor<2x37x4x33xf32>) -> tensor<2x4x37x33xf32>
  %13 = graph.matmul %0, %a7 : (tensor<2x37x132xf32>, tensor<132x132xf32>) -> tensor<2x37x132xf32>
  %14 = graph.constant dense<0.0870> : tensor<f32>
  %15 = graph.mul %13, %14 : (tensor<2x37x132xf32>, tensor<f32>) -> tensor<2x37x132xf32>
  %16 = graph.bias_add %15, %a8 : (tensor<2x37x132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %17 = graph.reshape %16 : (tensor<2x37x132xf32>) -> tensor<2x37x4x33xf32>
  %18 = graph.transpose %17 {perm = [0, 2, 1, 3]} : (tensor<2x37x4x33xf32>) -> tensor<2x4x37x33xf32>
  %19 = graph.matmul %6, %12 {transpose_b = true}
        : (tensor<2x4x37x33xf32>, tensor<2x4x37x33xf32>) -> tensor<2x4x37x37xf32>
  %20 = graph.constant dense<0.174078> : tensor<f32>
  %21 = graph.mul %19, %20 : (tensor<2x4x37x37xf32>, tensor<f32>) -> tensor<2x4x37x37xf32>
  %22 = graph.constant dense<-1.0e+4> : tensor<f32>
  %23 = graph.select %a9, %21, %22
        : (tensor<2x1x1x37xi1>, tensor<2x4x37x37xf32>, tensor<f32>) -> tensor<2x4x37x37xf32>
  %24 = graph.softmax %23 : (tensor<2x4x37x37xf32>) -> tensor<2x4x37x37xf32>
  %25 = graph.matmul %24, %18 : (tensor<2x4x37x37xf32>, tensor<2x4x37x33xf32>) -> tensor<2x4x37x33xf32>
  %26 = graph.transpose %25 {perm = [0, 2, 1, 3]} : (tensor<2x4x37x33xf32>) -> tensor<2x37x4x33xf32>
  %27 = graph.reshape %26 : (tensor<2x37x4x33xf32>) -> tensor<2x37x132xf32>
  %28 = graph.matmul %27, %a10 : (tensor<2x37x132xf32>, tensor<132x132xf32>) -> tensor<2x37x132xf32>
  %29 = graph.constant dense<0.0870> : tensor<f32>
  %30 = graph.mul %28, %29 : (tensor<2x37x132xf32>, tensor<f32>) -> tensor<2x37x132xf32>
  %31 = graph.bias_add %30, %a11 : (tensor<2x37x132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %32 = graph.add %a0, %31 : (tensor<2x37x132xf32>, tensor<2x37x132xf32>) -> tensor<2x37x132xf32>
  %33 = graph.layer_norm %32, %a12, %a13
        : (tensor<2x37x132xf32>, tensor<132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %34 = graph.matmul %33, %a14 : (tensor<2x37x132xf32>, tensor<132x257xf32>) -> tensor<2x37x257xf32>
  %35 = graph.constant dense<0.0870> : tensor<f32>
  %36 = graph.mul %34, %35 : (tensor<2x37x257xf32>, tensor<f32>) -> tensor<2x37x257xf32>
  %37 = graph.bias_add %36, %a15 : (tensor<2x37x257xf32>, tensor<257xf32>) -> tensor<2x37x257xf32>
  %38 = graph.gelu %37 {approximate = true} : (tensor<2x37x257xf32>) -> tensor<2x37x257xf32>
  %39 = graph.matmul %38, %a16 : (tensor<2x37x257xf32>, tensor<257x132xf32>) -> tensor<2x37x132xf32>
  %40 = graph.constant dense<0.0624> : tensor<f32>
  %41 = graph.mul %39, %40 : (tensor<2x37x132xf32>, tensor<f32>) -> tensor<2x37x132xf32>
  %42 = graph.bias_add %41, %a17 : (tensor<2x37x132xf32>, tensor<132xf32>) -> tensor<2x37x132xf32>
  %43 = graph.add %32, %42 : (tensor<2x37x132xf32>, tensor<2x37x132xf32>) -> tensor<2x37x132xf32>
  return %43 : tensor<2x37x132xf32>
}
