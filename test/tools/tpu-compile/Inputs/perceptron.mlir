func.func @main(%x: tensor<5x7xf32>) -> (tensor<5x3xf32>, tensor<5xi32>) {
  %w1 = graph.constant dense<0.125> : tensor<7x11xf32>
  %b1 = graph.constant dense<0.5> : tensor<11xf32>
  %w2 = graph.constant dense<-0.25> : tensor<11x3xf32>
  %h = graph.matmul %x, %w1 : (tensor<5x7xf32>, tensor<7x11xf32>) -> tensor<5x11xf32>
  %i = graph.bias_add %h, %b1 : (tensor<5x11xf32>, tensor<11xf32>) -> tensor<5x11xf32>
  %j = graph.relu %i : (tensor<5x11xf32>) -> tensor<5x11xf32>
  %k = graph.matmul %j, %w2 : (tensor<5x11xf32>, tensor<11x3xf32>) -> tensor<5x3xf32>
  %p = graph.softmax %k : (tensor<5x3xf32>) -> tensor<5x3xf32>
  %l = graph.arg_max %k {axis = 1, output_type = i32} : (tensor<5x3xf32>) -> tensor<5xi32>
  return %p, %l : tensor<5x3xf32>, tensor<5xi32>
}
