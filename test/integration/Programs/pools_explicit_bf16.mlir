// Pools of bf16 with explicit paddings and unlike strides, and their gradients.
func.func @main(%a0: tensor<3x10x7x3xbf16>, %a1: tensor<3x9x3x3xbf16>) -> (tensor<3x9x3x3xbf16>, tensor<3x9x3x3xbf16>, tensor<3x10x7x3xbf16>, tensor<3x10x7x3xbf16>) {
  %v0 = graph.max_pool %a0 {window = [3, 3], strides = [1, 3], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 0, 2, 1]} : (tensor<3x10x7x3xbf16>) -> tensor<3x9x3x3xbf16>
  %v1 = graph.avg_pool %a0 {window = [3, 3], strides = [1, 3], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 0, 2, 1]} : (tensor<3x10x7x3xbf16>) -> tensor<3x9x3x3xbf16>
  %v2 = graph.max_pool_grad %a0, %v0, %a1 {window = [3, 3], strides = [1, 3], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 0, 2, 1]} : (tensor<3x10x7x3xbf16>, tensor<3x9x3x3xbf16>, tensor<3x9x3x3xbf16>) -> tensor<3x10x7x3xbf16>
  %v3 = graph.avg_pool_grad %a1 {window = [3, 3], strides = [1, 3], padding = "EXPLICIT", data_format = "NHWC", explicit_paddings = [1, 0, 2, 1], input_shape = [3, 10, 7, 3]} : (tensor<3x9x3x3xbf16>) -> tensor<3x10x7x3xbf16>
  return %v0, %v1, %v2, %v3 : tensor<3x9x3x3xbf16>, tensor<3x9x3x3xbf16>, tensor<3x10x7x3xbf16>, tensor<3x10x7x3xbf16>
}
