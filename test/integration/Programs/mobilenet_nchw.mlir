// Depthwise convolutions in NCHW.

func.func @main(%a0: tensor<2x5x9x11xf32>,
                %a1: tensor<3x3x5x2xf32>,
                %a2: tensor<10xf32>,
                %a3: tensor<1x1x10x7xf32>,
                %a4: tensor<2x2x7x1xf32>)
    -> tensor<2x7x4x2xf32> {
  %0 = graph.depthwise_conv2d %a0, %a1 {strides = [2, 2], padding = "SAME", data_format = "NCHW"}
        : (tensor<2x5x9x11xf32>, tensor<3x3x5x2xf32>) -> tensor<2x10x5x6xf32>
  %1 = graph.bias_add %0, %a2 {data_format = "NCHW"}
        : (tensor<2x10x5x6xf32>, tensor<10xf32>) -> tensor<2x10x5x6xf32>
  %2 = graph.swish %1 : (tensor<2x10x5x6xf32>) -> tensor<2x10x5x6xf32>
  %3 = graph.conv2d %2, %a3 {data_format = "NCHW", padding = "VALID"}
        : (tensor<2x10x5x6xf32>, tensor<1x1x10x7xf32>) -> tensor<2x7x5x6xf32>
  %4 = graph.avg_pool %3 {window = [2, 3], strides = [1, 2], padding = "VALID", data_format = "NCHW"}
        : (tensor<2x7x5x6xf32>) -> tensor<2x7x4x2xf32>
  %5 = graph.depthwise_conv2d %4, %a4 {dilations = [2, 1], padding = "SAME", data_format = "NCHW"}
        : (tensor<2x7x4x2xf32>, tensor<2x2x7x1xf32>) -> tensor<2x7x4x2xf32>
  return %5 : tensor<2x7x4x2xf32>
}
