// A sum of a pool that skips elements, whose loops the operand's shape alone doesn't tell.

func.func @main(%x: tensor<3x5x7x3xf32>) -> tensor<3x5x4xf32> {
  %0 = graph.slice %x {begin = [0, 0, 0, 0], size = [3, 5, 7, 3]} : (tensor<3x5x7x3xf32>) -> tensor<3x5x7x3xf32>
  %1 = graph.max_pool %0 {window = [1, 1], strides = [1, 2], padding = "SAME"} : (tensor<3x5x7x3xf32>) -> tensor<3x5x4x3xf32>
  %2 = graph.neg %1 : (tensor<3x5x4x3xf32>) -> tensor<3x5x4x3xf32>
  %3 = graph.reduce_sum %2 {axes = [3]} : (tensor<3x5x4x3xf32>) -> tensor<3x5x4xf32>
  return %3 : tensor<3x5x4xf32>
}
