// Depthwise-separable blocks with relu6, strides and multipliers.

func.func @main(%a0: tensor<1x17x15x3xf32>,
                %a1: tensor<3x3x3x8xf32>,
                %a2: tensor<3x3x8x1xf32>,
                %a3: tensor<1x1x8x11xf32>,
                %a4: tensor<3x3x11x2xf32>,
                %a5: tensor<1x1x22x7xf32>,
                %a6: tensor<3x3x7x1xf32>,
                %a7: tensor<1x1x7x7xf32>,
                %a8: tensor<2x2x7x3xf32>)
    -> tensor<1x4x3x21xf32> {
  %0 = graph.conv2d %a0, %a1 {strides = [2, 2], padding = "SAME"}
        : (tensor<1x17x15x3xf32>, tensor<3x3x3x8xf32>) -> tensor<1x9x8x8xf32>
  %1 = graph.relu6 %0 : (tensor<1x9x8x8xf32>) -> tensor<1x9x8x8xf32>
  %2 = graph.depthwise_conv2d %1, %a2 {strides = [1, 1], padding = "SAME"}
        : (tensor<1x9x8x8xf32>, tensor<3x3x8x1xf32>) -> tensor<1x9x8x8xf32>
  %3 = graph.relu6 %2 : (tensor<1x9x8x8xf32>) -> tensor<1x9x8x8xf32>
  %4 = graph.conv2d %3, %a3 {padding = "VALID"}
        : (tensor<1x9x8x8xf32>, tensor<1x1x8x11xf32>) -> tensor<1x9x8x11xf32>
  %5 = graph.relu6 %4 : (tensor<1x9x8x11xf32>) -> tensor<1x9x8x11xf32>
  %6 = graph.depthwise_conv2d %5, %a4 {strides = [2, 2], padding = "SAME"}
        : (tensor<1x9x8x11xf32>, tensor<3x3x11x2xf32>) -> tensor<1x5x4x22xf32>
  %7 = graph.relu6 %6 : (tensor<1x5x4x22xf32>) -> tensor<1x5x4x22xf32>
  %8 = graph.conv2d %7, %a5 {padding = "VALID"}
        : (tensor<1x5x4x22xf32>, tensor<1x1x22x7xf32>) -> tensor<1x5x4x7xf32>
  %9 = graph.relu6 %8 : (tensor<1x5x4x7xf32>) -> tensor<1x5x4x7xf32>
  %10 = graph.depthwise_conv2d %9, %a6 {strides = [1, 1], padding = "SAME", dilations = [2, 2]}
        : (tensor<1x5x4x7xf32>, tensor<3x3x7x1xf32>) -> tensor<1x5x4x7xf32>
  %11 = graph.relu6 %10 : (tensor<1x5x4x7xf32>) -> tensor<1x5x4x7xf32>
  %12 = graph.conv2d %11, %a7 {padding = "VALID"}
        : (tensor<1x5x4x7xf32>, tensor<1x1x7x7xf32>) -> tensor<1x5x4x7xf32>
  %13 = graph.add %9, %12 : (tensor<1x5x4x7xf32>, tensor<1x5x4x7xf32>) -> tensor<1x5x4x7xf32>
  %14 = graph.depthwise_conv2d %13, %a8 {strides = [1, 1], padding = "EXPLICIT", explicit_paddings = [2, 1, 0, 3]}
        : (tensor<1x5x4x7xf32>, tensor<2x2x7x3xf32>) -> tensor<1x7x6x21xf32>
  %15 = graph.relu6 %14 : (tensor<1x7x6x21xf32>) -> tensor<1x7x6x21xf32>
  %16 = graph.avg_pool %15 {window = [3, 2], strides = [2, 2], padding = "SAME"}
        : (tensor<1x7x6x21xf32>) -> tensor<1x4x3x21xf32>
  return %16 : tensor<1x4x3x21xf32>
}
