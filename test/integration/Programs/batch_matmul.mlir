// Matmuls of stacks that broadcast, transposed, at each precision.

func.func @main(%a0: tensor<3x1x9x17xf32>,
                %a1: tensor<5x17x11xf32>,
                %a2: tensor<11x17xf32>,
                %a3: tensor<17x9xf32>,
                %a4: tensor<1x300xf32>,
                %a5: tensor<300x1xf32>,
                %a6: tensor<300x1xf32>,
                %a7: tensor<1x129xf32>)
    -> (tensor<3x5x9x11xf32>, tensor<3x1x9x11xf32>, tensor<5x9x11xf32>, tensor<3x5x9x11xf32>, tensor<3x5x9x11xf32>, tensor<1x1xf32>, tensor<300x129xf32>) {
  %0 = graph.matmul %a0, %a1 : (tensor<3x1x9x17xf32>, tensor<5x17x11xf32>) -> tensor<3x5x9x11xf32>
  %1 = graph.matmul %a0, %a2 {transpose_b = true}
        : (tensor<3x1x9x17xf32>, tensor<11x17xf32>) -> tensor<3x1x9x11xf32>
  %2 = graph.matmul %a3, %a1 {transpose_a = true}
        : (tensor<17x9xf32>, tensor<5x17x11xf32>) -> tensor<5x9x11xf32>
  %3 = graph.matmul %a0, %a1 {precision = "HIGH"}
        : (tensor<3x1x9x17xf32>, tensor<5x17x11xf32>) -> tensor<3x5x9x11xf32>
  %4 = graph.matmul %a0, %a1 {precision = "HIGHEST"}
        : (tensor<3x1x9x17xf32>, tensor<5x17x11xf32>) -> tensor<3x5x9x11xf32>
  %5 = graph.matmul %a4, %a5 : (tensor<1x300xf32>, tensor<300x1xf32>) -> tensor<1x1xf32>
  %6 = graph.matmul %a6, %a7 : (tensor<300x1xf32>, tensor<1x129xf32>) -> tensor<300x129xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<3x5x9x11xf32>, tensor<3x1x9x11xf32>, tensor<5x9x11xf32>, tensor<3x5x9x11xf32>, tensor<3x5x9x11xf32>, tensor<1x1xf32>, tensor<300x129xf32>
}
