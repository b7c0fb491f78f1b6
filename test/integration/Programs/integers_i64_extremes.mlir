// Maxima of negative and minima of positive numbers: what they begin with has no part in them.

func.func @main(%a: tensor<3x5xi64>) -> (tensor<3xi64>, tensor<3xi64>) {
  %0 = graph.abs %a : (tensor<3x5xi64>) -> tensor<3x5xi64>
  %1 = graph.neg %0 : (tensor<3x5xi64>) -> tensor<3x5xi64>
  %2 = graph.reduce_max %1 {axes = [1]} : (tensor<3x5xi64>) -> tensor<3xi64>
  %3 = graph.reduce_min %0 {axes = [1]} : (tensor<3x5xi64>) -> tensor<3xi64>
  return %2, %3 : tensor<3xi64>, tensor<3xi64>
}
