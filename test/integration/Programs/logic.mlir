// Truth values.

func.func @main(%a0: tensor<3x1x5xi1>,
                %a1: tensor<7x1xi1>,
                %a2: tensor<i1>,
                %a3: tensor<5xf32>)
    -> (tensor<3x7x5xi1>, tensor<3x7x5xi1>, tensor<3x7x5xi1>, tensor<3x1x5xi1>, tensor<3x1x5xi1>, tensor<3x7x5xi1>, tensor<3x1x5xi1>, tensor<3x7x5xi1>, tensor<7x5xf32>, tensor<3x1x5xf32>, tensor<3x1x5xi8>, tensor<7x1xi64>) {
  %0 = graph.logical_and %a0, %a1 : (tensor<3x1x5xi1>, tensor<7x1xi1>) -> tensor<3x7x5xi1>
  %1 = graph.logical_or %a0, %a1 : (tensor<3x1x5xi1>, tensor<7x1xi1>) -> tensor<3x7x5xi1>
  %2 = graph.logical_xor %a0, %a1 : (tensor<3x1x5xi1>, tensor<7x1xi1>) -> tensor<3x7x5xi1>
  %3 = graph.logical_not %a0 : (tensor<3x1x5xi1>) -> tensor<3x1x5xi1>
  %4 = graph.logical_not %a2 : (tensor<i1>) -> tensor<i1>
  %5 = graph.logical_and %4, %a0 : (tensor<i1>, tensor<3x1x5xi1>) -> tensor<3x1x5xi1>
  %6 = graph.equal %a0, %a1 : (tensor<3x1x5xi1>, tensor<7x1xi1>) -> tensor<3x7x5xi1>
  %7 = graph.not_equal %a0, %a2 : (tensor<3x1x5xi1>, tensor<i1>) -> tensor<3x1x5xi1>
  %8 = graph.select %a2, %a0, %a1 : (tensor<i1>, tensor<3x1x5xi1>, tensor<7x1xi1>) -> tensor<3x7x5xi1>
  %9 = graph.constant dense<1.0> : tensor<f32>
  %10 = graph.select %a1, %a3, %9 : (tensor<7x1xi1>, tensor<5xf32>, tensor<f32>) -> tensor<7x5xf32>
  %11 = graph.cast %a0 : (tensor<3x1x5xi1>) -> tensor<3x1x5xf32>
  %12 = graph.cast %a0 : (tensor<3x1x5xi1>) -> tensor<3x1x5xi8>
  %13 = graph.cast %a1 : (tensor<7x1xi1>) -> tensor<7x1xi64>
  return %0, %1, %2, %3, %5, %6, %7, %8, %10, %11, %12, %13 : tensor<3x7x5xi1>, tensor<3x7x5xi1>, tensor<3x7x5xi1>, tensor<3x1x5xi1>, tensor<3x1x5xi1>, tensor<3x7x5xi1>, tensor<3x1x5xi1>, tensor<3x7x5xi1>, tensor<7x5xf32>, tensor<3x1x5xf32>, tensor<3x1x5xi8>, tensor<7x1xi64>
}
