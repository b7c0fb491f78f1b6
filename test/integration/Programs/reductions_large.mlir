// Reductions of more than a few registers, along each dimension.

func.func @main(%a0: tensor<37x129x1031xf32>)
    -> (tensor<129x1031xf32>, tensor<37x1031xf32>, tensor<37x129xf32>, tensor<129xf32>, tensor<1031xf32>, tensor<f32>) {
  %0 = graph.reduce_sum %a0 {axes = [0]} : (tensor<37x129x1031xf32>) -> tensor<129x1031xf32>
  %1 = graph.reduce_max %a0 {axes = [1]} : (tensor<37x129x1031xf32>) -> tensor<37x1031xf32>
  %2 = graph.reduce_mean %a0 {axes = [2]} : (tensor<37x129x1031xf32>) -> tensor<37x129xf32>
  %3 = graph.reduce_min %a0 {axes = [0, 2]} : (tensor<37x129x1031xf32>) -> tensor<129xf32>
  %4 = graph.reduce_sum %a0 {axes = [0, 1]} : (tensor<37x129x1031xf32>) -> tensor<1031xf32>
  %5 = graph.reduce_sum %a0 : (tensor<37x129x1031xf32>) -> tensor<f32>
  return %0, %1, %2, %3, %4, %5 : tensor<129x1031xf32>, tensor<37x1031xf32>, tensor<37x129xf32>, tensor<129xf32>, tensor<1031xf32>, tensor<f32>
}
