// Every gradient of an activation.

func.func @main(%a0: tensor<3x37xf32>,
                %a1: tensor<3x37xf32>)
    -> (tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>) {
  %0 = graph.abs %a1 : (tensor<3x37xf32>) -> tensor<3x37xf32>
  %1 = graph.constant dense<0.5> : tensor<f32>
  %2 = graph.add %0, %1 : (tensor<3x37xf32>, tensor<f32>) -> tensor<3x37xf32>
  %3 = graph.relu_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %4 = graph.relu6_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %5 = graph.leaky_relu_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %6 = graph.softplus_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %7 = graph.elu_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %8 = graph.selu_grad %a0, %a1 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %9 = graph.sigmoid_grad %a1, %a0 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %10 = graph.tanh_grad %a1, %a0 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %11 = graph.rsqrt_grad %2, %a0 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %12 = graph.sqrt_grad %2, %a0 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  %13 = graph.reciprocal_grad %2, %a0 : (tensor<3x37xf32>, tensor<3x37xf32>) -> tensor<3x37xf32>
  return %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>, tensor<3x37xf32>
}
