// A transposed convolution with explicit paddings and dilations.
func.func @main(%a0: tensor<2x5x7x4xf32>, %a1: tensor<3x4x6x4xf32>) -> (tensor<2x6x11x6xf32>) {
  %v0 = graph.conv2d_transpose %a0, %a1 {strides = [1, 1], dilations = [2, 2], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 2, 0, 2]} : (tensor<2x5x7x4xf32>, tensor<3x4x6x4xf32>) -> tensor<2x6x11x6xf32>
  %v1 = graph.relu %v0 : (tensor<2x6x11x6xf32>) -> tensor<2x6x11x6xf32>
  return %v1 : tensor<2x6x11x6xf32>
}
