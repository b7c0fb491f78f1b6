// gather with dimensions that params and indices share, indices out of range among them.
func.func @main(%params: tensor<3x7x5x2xf32>, %i: tensor<3x4xi32>, %j: tensor<3x7x6xi64>, %k: tensor<3x7xi32>, %l: tensor<3x7xi8>)
    -> (tensor<3x4x5x2xf32>, tensor<3x7x4x2xf32>, tensor<3x7x6x2xf32>, tensor<3x7x5xf32>, tensor<3xi8>) {
  %0 = graph.gather %params, %i {axis = 1, batch_dims = 1}
      : (tensor<3x7x5x2xf32>, tensor<3x4xi32>) -> tensor<3x4x5x2xf32>
  %1 = graph.gather %params, %i {axis = 2, batch_dims = 1}
      : (tensor<3x7x5x2xf32>, tensor<3x4xi32>) -> tensor<3x7x4x2xf32>
  %2 = graph.gather %params, %j {axis = 2, batch_dims = 2}
      : (tensor<3x7x5x2xf32>, tensor<3x7x6xi64>) -> tensor<3x7x6x2xf32>
  %3 = graph.gather %params, %k {axis = -1, batch_dims = 2} : (tensor<3x7x5x2xf32>, tensor<3x7xi32>) -> tensor<3x7x5xf32>
  %first = graph.slice %k {begin = [0, 0], size = [3, 1]} : (tensor<3x7xi32>) -> tensor<3x1xi32>
  %m = graph.squeeze %first {axes = [1]} : (tensor<3x1xi32>) -> tensor<3xi32>
  %4 = graph.gather %l, %m {axis = 1, batch_dims = 1} : (tensor<3x7xi8>, tensor<3xi32>) -> tensor<3xi8>
  return %0, %1, %2, %3, %4 : tensor<3x4x5x2xf32>, tensor<3x7x4x2xf32>, tensor<3x7x6x2xf32>, tensor<3x7x5xf32>, tensor<3xi8>
}
