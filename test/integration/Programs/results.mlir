// An argument, a constant, and one value several times as results; arguments unused.

func.func @main(%a0: tensor<3x5xf32>,
                %a1: tensor<7xi8>,
                %a2: tensor<2x2xf32>)
    -> (tensor<3x5xf32>, tensor<3xi32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi32>, tensor<i1>, tensor<7xi8>, tensor<15xf32>, tensor<5x3xf32>) {
  %0 = graph.constant dense<[1, 2, 3]> : tensor<3xi32>
  %1 = graph.relu %a0 : (tensor<3x5xf32>) -> tensor<3x5xf32>
  %2 = graph.constant dense<true> : tensor<i1>
  %3 = graph.reshape %a0 : (tensor<3x5xf32>) -> tensor<15xf32>
  %4 = graph.reshape %1 : (tensor<3x5xf32>) -> tensor<5x3xf32>
  return %a0, %0, %1, %1, %a0, %0, %2, %a1, %3, %4 : tensor<3x5xf32>, tensor<3xi32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi32>, tensor<i1>, tensor<7xi8>, tensor<15xf32>, tensor<5x3xf32>
}
