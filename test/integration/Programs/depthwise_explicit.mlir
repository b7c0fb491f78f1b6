// A depthwise convolution with explicit paddings and dilations, and its gradients.
func.func @main(%a0: tensor<3x11x9x5xf32>, %a1: tensor<3x2x5x3xf32>, %a2: tensor<3x10x9x15xf32>) -> (tensor<3x10x9x15xf32>, tensor<3x11x9x5xf32>, tensor<3x2x5x3xf32>) {
  %v0 = graph.depthwise_conv2d %a0, %a1 {strides = [1, 1], dilations = [2, 2], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 2, 0, 2]} : (tensor<3x11x9x5xf32>, tensor<3x2x5x3xf32>) -> tensor<3x10x9x15xf32>
  %v1 = graph.depthwise_conv2d_backprop_input %a1, %a2 {strides = [1, 1], dilations = [2, 2], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 2, 0, 2], input_shape = [3, 11, 9, 5]} : (tensor<3x2x5x3xf32>, tensor<3x10x9x15xf32>) -> tensor<3x11x9x5xf32>
  %v2 = graph.depthwise_conv2d_backprop_filter %a0, %a2 {strides = [1, 1], dilations = [2, 2], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 2, 0, 2], filter_shape = [3, 2, 5, 3]} : (tensor<3x11x9x5xf32>, tensor<3x10x9x15xf32>) -> tensor<3x2x5x3xf32>
  %v3 = graph.swish %v0 : (tensor<3x10x9x15xf32>) -> tensor<3x10x9x15xf32>
  return %v3, %v1, %v2 : tensor<3x10x9x15xf32>, tensor<3x11x9x5xf32>, tensor<3x2x5x3xf32>
}
