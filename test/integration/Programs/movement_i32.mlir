// Data moved about, of i32.

func.func @main(%a0: tensor<5x7x9xi32>,
                %a1: tensor<4x3xi32>,
                %a2: tensor<7x1xi1>)
    -> (tensor<9x5x7xi32>, tensor<7x5x9xi32>, tensor<5x7x9xi32>, tensor<10x21x9xi32>, tensor<5x4x3x9xi32>, tensor<5x7x18xi32>, tensor<2x5x1xi32>, tensor<63x5xi32>, tensor<5x4x5xi32>, tensor<6x9x13xi32>, tensor<5x7x9xi32>) {
  %0 = graph.transpose %a0 {perm = [2, 0, 1]} : (tensor<5x7x9xi32>) -> tensor<9x5x7xi32>
  %1 = graph.transpose %a0 {perm = [1, 0, 2]} : (tensor<5x7x9xi32>) -> tensor<7x5x9xi32>
  %2 = graph.reverse %a0 {axes = [1, 2]} : (tensor<5x7x9xi32>) -> tensor<5x7x9xi32>
  %3 = graph.tile %a0 {multiples = [2, 3, 1]} : (tensor<5x7x9xi32>) -> tensor<10x21x9xi32>
  %4 = graph.gather %a0, %a1 {axis = 1} : (tensor<5x7x9xi32>, tensor<4x3xi32>) -> tensor<5x4x3x9xi32>
  %5 = graph.concat %a0, %a0 {axis = 2} : (tensor<5x7x9xi32>, tensor<5x7x9xi32>) -> tensor<5x7x18xi32>
  %6 = graph.slice %a0 {begin = [1, 2, 3], size = [2, 5, 1]} : (tensor<5x7x9xi32>) -> tensor<2x5x1xi32>
  %7 = graph.reshape %a0 : (tensor<5x7x9xi32>) -> tensor<63x5xi32>
  %8 = graph.strided_slice %a0 {begin = [0, 0, 0], end = [5, 7, 9], strides = [-1, 2, -2], begin_mask = 7, end_mask = 7}
        : (tensor<5x7x9xi32>) -> tensor<5x4x5xi32>
  %9 = graph.pad %a0 {paddings = [1, 0, 0, 2, 3, 1], constant_value = 2.0}
        : (tensor<5x7x9xi32>) -> tensor<6x9x13xi32>
  %10 = graph.select %a2, %a0, %2
        : (tensor<7x1xi1>, tensor<5x7x9xi32>, tensor<5x7x9xi32>) -> tensor<5x7x9xi32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<9x5x7xi32>, tensor<7x5x9xi32>, tensor<5x7x9xi32>, tensor<10x21x9xi32>, tensor<5x4x3x9xi32>, tensor<5x7x18xi32>, tensor<2x5x1xi32>, tensor<63x5xi32>, tensor<5x4x5xi32>, tensor<6x9x13xi32>, tensor<5x7x9xi32>
}
