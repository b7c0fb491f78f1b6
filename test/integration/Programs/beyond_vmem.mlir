// Tensors larger than the vector memory, which stream.

func.func @main(%a0: tensor<3000x3001xf32>,
                %a1: tensor<3001xf32>)
    -> (tensor<3000xf32>, tensor<3001xf32>, tensor<3000x3001xf32>) {
  %0 = graph.mul %a0, %a0 : (tensor<3000x3001xf32>, tensor<3000x3001xf32>) -> tensor<3000x3001xf32>
  %1 = graph.add %0, %a1 : (tensor<3000x3001xf32>, tensor<3001xf32>) -> tensor<3000x3001xf32>
  %2 = graph.relu %1 : (tensor<3000x3001xf32>) -> tensor<3000x3001xf32>
  %3 = graph.reduce_sum %2 {axes = [1]} : (tensor<3000x3001xf32>) -> tensor<3000xf32>
  %4 = graph.reduce_max %2 {axes = [0]} : (tensor<3000x3001xf32>) -> tensor<3001xf32>
  return %3, %4, %2 : tensor<3000xf32>, tensor<3001xf32>, tensor<3000x3001xf32>
}
