// Reductions over every subset of the dimensions, with and without keep_dims.

func.func @main(%a0: tensor<3x5x2x7xf32>)
    -> (tensor<3x5x2x7xf32>, tensor<5x2x7xf32>, tensor<3x1x2x7xf32>, tensor<3x5x7xf32>, tensor<3x5x2x1xf32>, tensor<2x7xf32>, tensor<1x5x1x7xf32>, tensor<5x2xf32>, tensor<3x1x1x7xf32>, tensor<3x2xf32>, tensor<3x5x1x1xf32>, tensor<7xf32>, tensor<1x1x2x1xf32>, tensor<5xf32>, tensor<3x1x1x1xf32>, tensor<f32>, tensor<f32>) {
  %0 = graph.reduce_sum %a0 {axes = [], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<3x5x2x7xf32>
  %1 = graph.reduce_max %a0 {axes = [0], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<5x2x7xf32>
  %2 = graph.reduce_min %a0 {axes = [1], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<3x1x2x7xf32>
  %3 = graph.reduce_mean %a0 {axes = [2], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<3x5x7xf32>
  %4 = graph.reduce_prod %a0 {axes = [3], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<3x5x2x1xf32>
  %5 = graph.reduce_sum %a0 {axes = [0, 1], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<2x7xf32>
  %6 = graph.reduce_max %a0 {axes = [0, 2], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<1x5x1x7xf32>
  %7 = graph.reduce_min %a0 {axes = [0, 3], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<5x2xf32>
  %8 = graph.reduce_mean %a0 {axes = [1, 2], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<3x1x1x7xf32>
  %9 = graph.reduce_prod %a0 {axes = [1, 3], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<3x2xf32>
  %10 = graph.reduce_sum %a0 {axes = [2, 3], keep_dims = true} : (tensor<3x5x2x7xf32>) -> tensor<3x5x1x1xf32>
  %11 = graph.reduce_max %a0 {axes = [0, 1, 2], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<7xf32>
  %12 = graph.reduce_min %a0 {axes = [0, 1, 3], keep_dims = true}
        : (tensor<3x5x2x7xf32>) -> tensor<1x1x2x1xf32>
  %13 = graph.reduce_mean %a0 {axes = [0, 2, 3], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<5xf32>
  %14 = graph.reduce_prod %a0 {axes = [1, 2, 3], keep_dims = true}
        : (tensor<3x5x2x7xf32>) -> tensor<3x1x1x1xf32>
  %15 = graph.reduce_sum %a0 {axes = [0, 1, 2, 3], keep_dims = false} : (tensor<3x5x2x7xf32>) -> tensor<f32>
  %16 = graph.reduce_sum %a0 : (tensor<3x5x2x7xf32>) -> tensor<f32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16 : tensor<3x5x2x7xf32>, tensor<5x2x7xf32>, tensor<3x1x2x7xf32>, tensor<3x5x7xf32>, tensor<3x5x2x1xf32>, tensor<2x7xf32>, tensor<1x5x1x7xf32>, tensor<5x2xf32>, tensor<3x1x1x7xf32>, tensor<3x2xf32>, tensor<3x5x1x1xf32>, tensor<7xf32>, tensor<1x1x2x1xf32>, tensor<5xf32>, tensor<3x1x1x1xf32>, tensor<f32>, tensor<f32>
}
