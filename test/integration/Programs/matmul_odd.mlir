// A matmul none of whose sizes fits a register.
func.func @main(%a: tensor<37x53xf32>, %b: tensor<53x211xf32>) -> tensor<37x211xf32> {
  %0 = graph.matmul %a, %b : (tensor<37x53xf32>, tensor<53x211xf32>) -> tensor<37x211xf32>
  return %0 : tensor<37x211xf32>
}
