// Grouped and dilated convolutions, and their strides and explicit paddings.

func.func @main(%a0: tensor<3x13x11x6xf32>,
                %a1: tensor<3x3x2x9xf32>,
                %a2: tensor<3x2x9x4xf32>,
                %a3: tensor<5x3x1x8xf32>,
                %a4: tensor<2x1x4x6xf32>,
                %a5: tensor<3x3x3x4xf32>)
    -> (tensor<3x4x4x6xf32>, tensor<3x4x13x11xf32>) {
  %0 = graph.conv2d %a0, %a1 {groups = 3, padding = "SAME"}
        : (tensor<3x13x11x6xf32>, tensor<3x3x2x9xf32>) -> tensor<3x13x11x9xf32>
  %1 = graph.conv2d %0, %a2 {dilations = [2, 3], padding = "SAME"}
        : (tensor<3x13x11x9xf32>, tensor<3x2x9x4xf32>) -> tensor<3x13x11x4xf32>
  %2 = graph.relu %1 : (tensor<3x13x11x4xf32>) -> tensor<3x13x11x4xf32>
  %3 = graph.conv2d %2, %a3 {groups = 4, strides = [2, 3], padding = "EXPLICIT", explicit_paddings = [1, 3, 2, 0]}
        : (tensor<3x13x11x4xf32>, tensor<5x3x1x8xf32>) -> tensor<3x7x4x8xf32>
  %4 = graph.conv2d %3, %a4 {groups = 2, dilations = [3, 1], padding = "VALID"}
        : (tensor<3x7x4x8xf32>, tensor<2x1x4x6xf32>) -> tensor<3x4x4x6xf32>
  %5 = graph.transpose %a0 {perm = [0, 3, 1, 2]} : (tensor<3x13x11x6xf32>) -> tensor<3x6x13x11xf32>
  %6 = graph.conv2d %5, %a5 {groups = 2, dilations = [2, 2], padding = "SAME", data_format = "NCHW"}
        : (tensor<3x6x13x11xf32>, tensor<3x3x3x4xf32>) -> tensor<3x4x13x11xf32>
  return %4, %6 : tensor<3x4x4x6xf32>, tensor<3x4x13x11xf32>
}
