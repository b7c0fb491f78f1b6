// Tensors without elements.

func.func @main(%a0: tensor<3x0x5xf32>,
                %a1: tensor<0x4xf32>,
                %a2: tensor<4x0xf32>,
                %a3: tensor<0x5x5x2xf32>,
                %a4: tensor<2x7x0xf32>,
                %a5: tensor<0x3xf32>,
                %a6: tensor<3x3x2x4xf32>,
                %a7: tensor<3x2x5xf32>,
                %a8: tensor<5x2xf32>,
                %a9: tensor<0x3xi32>,
                %a10: tensor<4xf32>,
                %a11: tensor<4xf32>,
                %a12: tensor<1x5x5x0xf32>,
                %a13: tensor<3x3x0x2xf32>,
                %a14: tensor<3xi32>,
                %a15: tensor<f32>,
                %a16: tensor<f32>)
    -> (tensor<3x0x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<5xf32>, tensor<0x0xf32>, tensor<4x4xf32>, tensor<2x7x3xf32>, tensor<0x3x3x4xf32>, tensor<3x2x5xf32>, tensor<0x5x3xf32>, tensor<3x0x5xf32>, tensor<0x2x2x2xf32>, tensor<3x3x5xf32>, tensor<0x3x2xf32>, tensor<3x0x5xf32>, tensor<0x4xf32>, tensor<0xf32>, tensor<3x0x5xf32>, tensor<1x3x3x2xf32>, tensor<3x0xf32>) {
  %0 = graph.relu %a0 : (tensor<3x0x5xf32>) -> tensor<3x0x5xf32>
  %1 = graph.reduce_sum %a0 {axes = [1]} : (tensor<3x0x5xf32>) -> tensor<3x5xf32>
  %2 = graph.reduce_max %a0 {axes = [1]} : (tensor<3x0x5xf32>) -> tensor<3x5xf32>
  %3 = graph.reduce_mean %a0 : (tensor<3x0x5xf32>) -> tensor<f32>
  %4 = graph.reduce_prod %a0 {axes = [0, 1]} : (tensor<3x0x5xf32>) -> tensor<5xf32>
  %5 = graph.matmul %a1, %a2 : (tensor<0x4xf32>, tensor<4x0xf32>) -> tensor<0x0xf32>
  %6 = graph.matmul %a2, %a1 : (tensor<4x0xf32>, tensor<0x4xf32>) -> tensor<4x4xf32>
  %7 = graph.matmul %a4, %a5 : (tensor<2x7x0xf32>, tensor<0x3xf32>) -> tensor<2x7x3xf32>
  %8 = graph.conv2d %a3, %a6 {padding = "VALID"}
        : (tensor<0x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<0x3x3x4xf32>
  %9 = graph.concat %a0, %a7, %a0 {axis = 1}
        : (tensor<3x0x5xf32>, tensor<3x2x5xf32>, tensor<3x0x5xf32>) -> tensor<3x2x5xf32>
  %10 = graph.transpose %a0 {perm = [1, 2, 0]} : (tensor<3x0x5xf32>) -> tensor<0x5x3xf32>
  %11 = graph.softmax %a0 : (tensor<3x0x5xf32>) -> tensor<3x0x5xf32>
  %12 = graph.max_pool %a3 {window = [2, 2], strides = [2, 2], padding = "VALID"}
        : (tensor<0x5x5x2xf32>) -> tensor<0x2x2x2xf32>
  %13 = graph.pad %a0 {paddings = [0, 0, 1, 2, 0, 0], constant_value = 3.0}
        : (tensor<3x0x5xf32>) -> tensor<3x3x5xf32>
  %14 = graph.gather %a8, %a9 : (tensor<5x2xf32>, tensor<0x3xi32>) -> tensor<0x3x2xf32>
  %15 = graph.cumsum %a0 {axis = 1} : (tensor<3x0x5xf32>) -> tensor<3x0x5xf32>
  %16 = graph.layer_norm %a1, %a10, %a11 : (tensor<0x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<0x4xf32>
  %17 = graph.reshape %a0 : (tensor<3x0x5xf32>) -> tensor<0xf32>
  %18 = graph.conv2d %a12, %a13 {padding = "VALID"}
        : (tensor<1x5x5x0xf32>, tensor<3x3x0x2xf32>) -> tensor<1x3x3x2xf32>
  %19 = graph.one_hot %a14, %a15, %a16 {depth = 0}
        : (tensor<3xi32>, tensor<f32>, tensor<f32>) -> tensor<3x0xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %a0, %18, %19 : tensor<3x0x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<5xf32>, tensor<0x0xf32>, tensor<4x4xf32>, tensor<2x7x3xf32>, tensor<0x3x3x4xf32>, tensor<3x2x5xf32>, tensor<0x5x3xf32>, tensor<3x0x5xf32>, tensor<0x2x2x2xf32>, tensor<3x3x5xf32>, tensor<0x3x2xf32>, tensor<3x0x5xf32>, tensor<0x4xf32>, tensor<0xf32>, tensor<3x0x5xf32>, tensor<1x3x3x2xf32>, tensor<3x0xf32>
}
