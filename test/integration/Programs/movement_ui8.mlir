// Data moved about, of ui8.

func.func @main(%a0: tensor<5x7x9xui8>,
                %a1: tensor<4x3xi32>,
                %a2: tensor<7x1xi1>)
    -> (tensor<9x5x7xui8>, tensor<7x5x9xui8>, tensor<5x7x9xui8>, tensor<10x21x9xui8>, tensor<5x4x3x9xui8>, tensor<5x7x18xui8>, tensor<2x5x1xui8>, tensor<63x5xui8>, tensor<5x4x5xui8>, tensor<6x9x13xui8>, tensor<5x7x9xui8>) {
  %0 = graph.transpose %a0 {perm = [2, 0, 1]} : (tensor<5x7x9xui8>) -> tensor<9x5x7xui8>
  %1 = graph.transpose %a0 {perm = [1, 0, 2]} : (tensor<5x7x9xui8>) -> tensor<7x5x9xui8>
  %2 = graph.reverse %a0 {axes = [1, 2]} : (tensor<5x7x9xui8>) -> tensor<5x7x9xui8>
  %3 = graph.tile %a0 {multiples = [2, 3, 1]} : (tensor<5x7x9xui8>) -> tensor<10x21x9xui8>
  %4 = graph.gather %a0, %a1 {axis = 1} : (tensor<5x7x9xui8>, tensor<4x3xi32>) -> tensor<5x4x3x9xui8>
  %5 = graph.concat %a0, %a0 {axis = 2} : (tensor<5x7x9xui8>, tensor<5x7x9xui8>) -> tensor<5x7x18xui8>
  %6 = graph.slice %a0 {begin = [1, 2, 3], size = [2, 5, 1]} : (tensor<5x7x9xui8>) -> tensor<2x5x1xui8>
  %7 = graph.reshape %a0 : (tensor<5x7x9xui8>) -> tensor<63x5xui8>
  %8 = graph.strided_slice %a0 {begin = [0, 0, 0], end = [5, 7, 9], strides = [-1, 2, -2], begin_mask = 7, end_mask = 7}
        : (tensor<5x7x9xui8>) -> tensor<5x4x5xui8>
  %9 = graph.pad %a0 {paddings = [1, 0, 0, 2, 3, 1], constant_value = 2.0}
        : (tensor<5x7x9xui8>) -> tensor<6x9x13xui8>
  %10 = graph.select %a2, %a0, %2
        : (tensor<7x1xi1>, tensor<5x7x9xui8>, tensor<5x7x9xui8>) -> tensor<5x7x9xui8>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<9x5x7xui8>, tensor<7x5x9xui8>, tensor<5x7x9xui8>, tensor<10x21x9xui8>, tensor<5x4x3x9xui8>, tensor<5x7x18xui8>, tensor<2x5x1xui8>, tensor<63x5xui8>, tensor<5x4x5xui8>, tensor<6x9x13xui8>, tensor<5x7x9xui8>
}
