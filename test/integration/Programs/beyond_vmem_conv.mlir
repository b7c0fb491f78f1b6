// A convolution of images larger than the vector memory.

func.func @main(%a0: tensor<3x211x223x32xf32>, %a1: tensor<3x3x32x7xf32>) -> tensor<3x106x112x7xf32> {
  %0 = graph.conv2d %a0, %a1 {padding = "SAME", strides = [2, 2]}
        : (tensor<3x211x223x32xf32>, tensor<3x3x32x7xf32>) -> tensor<3x106x112x7xf32>
  %1 = graph.relu %0 : (tensor<3x106x112x7xf32>) -> tensor<3x106x112x7xf32>
  return %1 : tensor<3x106x112x7xf32>
}
