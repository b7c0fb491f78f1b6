// Gradients in NCHW, grouped and dilated, with explicit paddings; dense labels.

func.func @main(%a0: tensor<3x4x9x8xf32>,
                %a1: tensor<3x2x2x6xf32>,
                %a2: tensor<3x6x8x2xf32>,
                %a3: tensor<3x6x4x4xf32>,
                %a4: tensor<6xf32>,
                %a5: tensor<6xf32>,
                %a6: tensor<6xf32>,
                %a7: tensor<5x11xf32>,
                %a8: tensor<5x11xf32>)
    -> (tensor<3x2x2x6xf32>, tensor<3x4x9x8xf32>, tensor<6xf32>, tensor<3x6x8x4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<5xf32>, tensor<5x11xf32>) {
  %0 = graph.conv2d %a0, %a1 {groups = 2, dilations = [2, 1], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 1], data_format = "NCHW"}
        : (tensor<3x4x9x8xf32>, tensor<3x2x2x6xf32>) -> tensor<3x6x8x4xf32>
  %1 = graph.max_pool %0 {window = [2, 2], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 0, 0, 1], data_format = "NCHW"}
        : (tensor<3x6x8x4xf32>) -> tensor<3x6x8x2xf32>
  %2 = graph.avg_pool %0 {window = [3, 2], strides = [2, 1], padding = "SAME", data_format = "NCHW"}
        : (tensor<3x6x8x4xf32>) -> tensor<3x6x4x4xf32>
  %3 = graph.max_pool_grad %0, %1, %a2 {window = [2, 2], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 0, 0, 1], data_format = "NCHW"}
        : (tensor<3x6x8x4xf32>, tensor<3x6x8x2xf32>, tensor<3x6x8x2xf32>) -> tensor<3x6x8x4xf32>
  %4 = graph.avg_pool_grad %a3 {input_shape = [3, 6, 8, 4], window = [3, 2], strides = [2, 1], padding = "SAME", data_format = "NCHW"}
        : (tensor<3x6x4x4xf32>) -> tensor<3x6x8x4xf32>
  %5 = graph.add %3, %4 : (tensor<3x6x8x4xf32>, tensor<3x6x8x4xf32>) -> tensor<3x6x8x4xf32>
  %6 = graph.conv2d_backprop_filter %a0, %5 {filter_shape = [3, 2, 2, 6], groups = 2, dilations = [2, 1], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 1], data_format = "NCHW"}
        : (tensor<3x4x9x8xf32>, tensor<3x6x8x4xf32>) -> tensor<3x2x2x6xf32>
  %7 = graph.conv2d_backprop_input %a1, %5 {input_shape = [3, 4, 9, 8], groups = 2, dilations = [2, 1], strides = [1, 2], padding = "EXPLICIT", explicit_paddings = [1, 2, 0, 1], data_format = "NCHW"}
        : (tensor<3x2x2x6xf32>, tensor<3x6x8x4xf32>) -> tensor<3x4x9x8xf32>
  %8 = graph.bias_add_grad %5 {data_format = "NCHW"} : (tensor<3x6x8x4xf32>) -> tensor<6xf32>
  %9 = graph.abs %a6 : (tensor<6xf32>) -> tensor<6xf32>
  %10, %11, %12 = graph.fused_batch_norm_grad %5, %0, %a4, %a5, %9 {is_training = false, data_format = "NCHW"}
        : (tensor<3x6x8x4xf32>, tensor<3x6x8x4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> (tensor<3x6x8x4xf32>, tensor<6xf32>, tensor<6xf32>)
  %13 = graph.softmax %a8 : (tensor<5x11xf32>) -> tensor<5x11xf32>
  %14, %15 = graph.softmax_cross_entropy_with_logits %a7, %13
        : (tensor<5x11xf32>, tensor<5x11xf32>) -> (tensor<5xf32>, tensor<5x11xf32>)
  return %6, %7, %8, %10, %11, %12, %14, %15 : tensor<3x2x2x6xf32>, tensor<3x4x9x8xf32>, tensor<6xf32>, tensor<3x6x8x4xf32>, tensor<6xf32>, tensor<6xf32>, tensor<5xf32>, tensor<5x11xf32>
}
