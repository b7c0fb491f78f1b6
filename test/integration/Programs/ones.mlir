// Dimensions of size 1 everywhere.

func.func @main(%a0: tensor<1x1x1x1xf32>,
                %a1: tensor<1x1x1x1xf32>,
                %a2: tensor<3x3x1x1xf32>,
                %a3: tensor<1xf32>,
                %a4: tensor<1xf32>,
                %a5: tensor<2x2x1x3xf32>,
                %a6: tensor<1x9x9x1xf32>,
                %a7: tensor<9x9x1x1xf32>)
    -> (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<f32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<f32>, tensor<1x1x1xi64>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x3xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) {
  %0 = graph.conv2d %a0, %a1 {padding = "VALID"}
        : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %1 = graph.conv2d %a0, %a2 {padding = "SAME"}
        : (tensor<1x1x1x1xf32>, tensor<3x3x1x1xf32>) -> tensor<1x1x1x1xf32>
  %2 = graph.max_pool %a0 {window = [1, 1], strides = [1, 1], padding = "VALID"}
        : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %3 = graph.softmax %a0 : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %4 = graph.reduce_sum %a0 : (tensor<1x1x1x1xf32>) -> tensor<f32>
  %5 = graph.transpose %a0 {perm = [3, 1, 2, 0]} : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %6 = graph.matmul %a0, %a0 : (tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %7 = graph.squeeze %a0 : (tensor<1x1x1x1xf32>) -> tensor<f32>
  %8 = graph.arg_max %a0 {axis = 2} : (tensor<1x1x1x1xf32>) -> tensor<1x1x1xi64>
  %9 = graph.cumsum %a0 : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %10 = graph.layer_norm %a0, %a3, %a4
        : (tensor<1x1x1x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x1x1x1xf32>
  %11 = graph.depthwise_conv2d %a0, %a5 {padding = "SAME"}
        : (tensor<1x1x1x1xf32>, tensor<2x2x1x3xf32>) -> tensor<1x1x1x3xf32>
  %12 = graph.avg_pool %a0 {window = [3, 3], strides = [2, 2], padding = "SAME"}
        : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %13 = graph.conv2d %a6, %a7 {padding = "VALID"}
        : (tensor<1x9x9x1xf32>, tensor<9x9x1x1xf32>) -> tensor<1x1x1x1xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<f32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<f32>, tensor<1x1x1xi64>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x3xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>
}
