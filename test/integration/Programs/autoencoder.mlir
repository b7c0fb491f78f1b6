// Strided convolutions down, transposed convolutions up.

func.func @main(%a0: tensor<3x13x10x3xf32>,
                %a1: tensor<3x3x3x5xf32>,
                %a2: tensor<4x3x5x9xf32>,
                %a3: tensor<4x3x5x9xf32>,
                %a4: tensor<3x3x2x5xf32>,
                %a5: tensor<3x2x2x9xf32>,
                %a6: tensor<2x2x4x9xf32>)
    -> (tensor<3x18x10x2xf32>, tensor<3x6x1x2xf32>, tensor<3x4x4x12xf32>) {
  %0 = graph.conv2d %a0, %a1 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x13x10x3xf32>, tensor<3x3x3x5xf32>) -> tensor<3x7x5x5xf32>
  %1 = graph.elu %0 : (tensor<3x7x5x5xf32>) -> tensor<3x7x5x5xf32>
  %2 = graph.conv2d %1, %a2 {strides = [2, 2], padding = "VALID"}
        : (tensor<3x7x5x5xf32>, tensor<4x3x5x9xf32>) -> tensor<3x2x2x9xf32>
  %3 = graph.elu %2 : (tensor<3x2x2x9xf32>) -> tensor<3x2x2x9xf32>
  %4 = graph.conv2d_transpose %3, %a3 {strides = [2, 2], padding = "VALID"}
        : (tensor<3x2x2x9xf32>, tensor<4x3x5x9xf32>) -> tensor<3x6x5x5xf32>
  %5 = graph.selu %4 : (tensor<3x6x5x5xf32>) -> tensor<3x6x5x5xf32>
  %6 = graph.conv2d_transpose %5, %a4 {strides = [3, 2], padding = "SAME"}
        : (tensor<3x6x5x5xf32>, tensor<3x3x2x5xf32>) -> tensor<3x18x10x2xf32>
  %7 = graph.conv2d_transpose %3, %a5 {strides = [2, 1], padding = "EXPLICIT", explicit_paddings = [1, 0, 1, 1], dilations = [2, 1]}
        : (tensor<3x2x2x9xf32>, tensor<3x2x2x9xf32>) -> tensor<3x6x1x2xf32>
  %8 = graph.conv2d_transpose %3, %a6 {groups = 3, strides = [2, 2], padding = "SAME"}
        : (tensor<3x2x2x9xf32>, tensor<2x2x4x9xf32>) -> tensor<3x4x4x12xf32>
  %9 = graph.sigmoid %6 : (tensor<3x18x10x2xf32>) -> tensor<3x18x10x2xf32>
  return %9, %7, %8 : tensor<3x18x10x2xf32>, tensor<3x6x1x2xf32>, tensor<3x4x4x12xf32>
}
