// Transposed, gathered, concatenated tensors larger than the vector memory.

func.func @main(%a0: tensor<2100x2203xf32>,
                %a1: tensor<70xi32>)
    -> (tensor<2203x2100xf32>, tensor<70x2203xf32>, tensor<2100x70xf32>, tensor<2100x4406xf32>, tensor<2100x2203xf32>, tensor<2000x2001xf32>, tensor<2100x2203xf32>) {
  %0 = graph.transpose %a0 {perm = [1, 0]} : (tensor<2100x2203xf32>) -> tensor<2203x2100xf32>
  %1 = graph.gather %a0, %a1 : (tensor<2100x2203xf32>, tensor<70xi32>) -> tensor<70x2203xf32>
  %2 = graph.gather %a0, %a1 {axis = 1} : (tensor<2100x2203xf32>, tensor<70xi32>) -> tensor<2100x70xf32>
  %3 = graph.concat %a0, %a0 {axis = 1}
        : (tensor<2100x2203xf32>, tensor<2100x2203xf32>) -> tensor<2100x4406xf32>
  %4 = graph.reverse %a0 {axes = [0]} : (tensor<2100x2203xf32>) -> tensor<2100x2203xf32>
  %5 = graph.slice %a0 {begin = [3, 5], size = [2000, 2001]}
        : (tensor<2100x2203xf32>) -> tensor<2000x2001xf32>
  %6 = graph.softmax %a0 : (tensor<2100x2203xf32>) -> tensor<2100x2203xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<2203x2100xf32>, tensor<70x2203xf32>, tensor<2100x70xf32>, tensor<2100x4406xf32>, tensor<2100x2203xf32>, tensor<2000x2001xf32>, tensor<2100x2203xf32>
}
