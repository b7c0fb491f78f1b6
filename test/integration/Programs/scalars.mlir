// Tensors without dimensions.

func.func @main(%a0: tensor<f32>,
                %a1: tensor<f32>,
                %a2: tensor<i32>,
                %a3: tensor<i1>)
    -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<i1>, tensor<1x1xf32>, tensor<9xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>) {
  %0 = graph.add %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %1 = graph.tanh %a0 : (tensor<f32>) -> tensor<f32>
  %2 = graph.select %a3, %a0, %a1 : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
  %3 = graph.mul %a2, %a2 : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %4 = graph.cast %a2 : (tensor<i32>) -> tensor<f32>
  %5 = graph.reduce_sum %a0 : (tensor<f32>) -> tensor<f32>
  %6 = graph.broadcast_to %a0 : (tensor<f32>) -> tensor<3x5xf32>
  %7 = graph.less %a0, %a1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %8 = graph.reshape %a0 : (tensor<f32>) -> tensor<1x1xf32>
  %9 = graph.one_hot %a2, %a0, %a1 {depth = 9} : (tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<9xf32>
  %10 = graph.expand_dims %a0 {axis = 0} : (tensor<f32>) -> tensor<1xf32>
  %11 = graph.transpose %a0 {perm = []} : (tensor<f32>) -> tensor<f32>
  %12 = graph.tile %a0 {multiples = []} : (tensor<f32>) -> tensor<f32>
  %13 = graph.pad %a0 {paddings = []} : (tensor<f32>) -> tensor<f32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<i1>, tensor<1x1xf32>, tensor<9xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>
}
