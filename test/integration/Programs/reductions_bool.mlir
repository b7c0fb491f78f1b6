// any and all.

func.func @main(%a0: tensor<3x5x7xi1>)
    -> (tensor<5x7xi1>, tensor<1x5x7xi1>, tensor<3x7xi1>, tensor<3x1x7xi1>, tensor<3x5xi1>, tensor<3x5x1xi1>, tensor<7xi1>, tensor<1x1x7xi1>, tensor<5xi1>, tensor<1x5x1xi1>, tensor<3xi1>, tensor<3x1x1xi1>, tensor<i1>, tensor<1x1x1xi1>, tensor<3x5x7xi1>, tensor<3x5x7xi1>) {
  %0 = graph.reduce_any %a0 {axes = [0]} : (tensor<3x5x7xi1>) -> tensor<5x7xi1>
  %1 = graph.reduce_all %a0 {axes = [0], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<1x5x7xi1>
  %2 = graph.reduce_any %a0 {axes = [1]} : (tensor<3x5x7xi1>) -> tensor<3x7xi1>
  %3 = graph.reduce_all %a0 {axes = [1], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<3x1x7xi1>
  %4 = graph.reduce_any %a0 {axes = [2]} : (tensor<3x5x7xi1>) -> tensor<3x5xi1>
  %5 = graph.reduce_all %a0 {axes = [2], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<3x5x1xi1>
  %6 = graph.reduce_any %a0 {axes = [0, 1]} : (tensor<3x5x7xi1>) -> tensor<7xi1>
  %7 = graph.reduce_all %a0 {axes = [0, 1], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<1x1x7xi1>
  %8 = graph.reduce_any %a0 {axes = [0, 2]} : (tensor<3x5x7xi1>) -> tensor<5xi1>
  %9 = graph.reduce_all %a0 {axes = [0, 2], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<1x5x1xi1>
  %10 = graph.reduce_any %a0 {axes = [1, 2]} : (tensor<3x5x7xi1>) -> tensor<3xi1>
  %11 = graph.reduce_all %a0 {axes = [1, 2], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<3x1x1xi1>
  %12 = graph.reduce_any %a0 {axes = [0, 1, 2]} : (tensor<3x5x7xi1>) -> tensor<i1>
  %13 = graph.reduce_all %a0 {axes = [0, 1, 2], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<1x1x1xi1>
  %14 = graph.reduce_any %a0 {axes = []} : (tensor<3x5x7xi1>) -> tensor<3x5x7xi1>
  %15 = graph.reduce_all %a0 {axes = [], keep_dims = true} : (tensor<3x5x7xi1>) -> tensor<3x5x7xi1>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15 : tensor<5x7xi1>, tensor<1x5x7xi1>, tensor<3x7xi1>, tensor<3x1x7xi1>, tensor<3x5xi1>, tensor<3x5x1xi1>, tensor<7xi1>, tensor<1x1x7xi1>, tensor<5xi1>, tensor<1x5x1xi1>, tensor<3xi1>, tensor<3x1x1xi1>, tensor<i1>, tensor<1x1x1xi1>, tensor<3x5x7xi1>, tensor<3x5x7xi1>
}
