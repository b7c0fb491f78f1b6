// Convolutions of three images of odd sizes.

func.func @main(%a0: tensor<3x15x17x5xf32>,
                %a1: tensor<3x5x5x13xf32>,
                %a2: tensor<7x7x5x3xf32>,
                %a3: tensor<1x1x5x131xf32>,
                %a4: tensor<2x2x5x9xf32>,
                %a5: tensor<3x5x7x131xf32>,
                %a6: tensor<3x3x131x9xf32>)
    -> (tensor<3x15x17x13xf32>, tensor<3x5x4x3xf32>, tensor<3x15x17x131xf32>, tensor<3x17x21x9xf32>, tensor<3x5x7x9xf32>) {
  %0 = graph.conv2d %a0, %a1 {padding = "SAME"}
        : (tensor<3x15x17x5xf32>, tensor<3x5x5x13xf32>) -> tensor<3x15x17x13xf32>
  %1 = graph.conv2d %a0, %a2 {strides = [2, 3], padding = "VALID"}
        : (tensor<3x15x17x5xf32>, tensor<7x7x5x3xf32>) -> tensor<3x5x4x3xf32>
  %2 = graph.conv2d %a0, %a3 {padding = "VALID"}
        : (tensor<3x15x17x5xf32>, tensor<1x1x5x131xf32>) -> tensor<3x15x17x131xf32>
  %3 = graph.conv2d %a0, %a4 {padding = "EXPLICIT", explicit_paddings = [3, 0, 1, 4]}
        : (tensor<3x15x17x5xf32>, tensor<2x2x5x9xf32>) -> tensor<3x17x21x9xf32>
  %4 = graph.conv2d %a5, %a6 {padding = "SAME"}
        : (tensor<3x5x7x131xf32>, tensor<3x3x131x9xf32>) -> tensor<3x5x7x9xf32>
  return %0, %1, %2, %3, %4 : tensor<3x15x17x13xf32>, tensor<3x5x4x3xf32>, tensor<3x15x17x131xf32>, tensor<3x17x21x9xf32>, tensor<3x5x7x9xf32>
}
