// Words to vectors, out-of-range words clamped; one_hot marks nothing for them.

func.func @main(%a0: tensor<4x9xi32>,
                %a1: tensor<50x11xf32>,
                %a2: tensor<3xi64>)
    -> (tensor<4x9x11xf32>, tensor<36x11xf32>, tensor<7x4x9xf32>, tensor<50x4x9xf32>, tensor<50x3xf32>) {
  %0 = graph.gather %a1, %a0 : (tensor<50x11xf32>, tensor<4x9xi32>) -> tensor<4x9x11xf32>
  %1 = graph.constant dense<1.0> : tensor<f32>
  %2 = graph.constant dense<0.0> : tensor<f32>
  %3 = graph.one_hot %a0, %1, %2 {depth = 50}
        : (tensor<4x9xi32>, tensor<f32>, tensor<f32>) -> tensor<4x9x50xf32>
  %4 = graph.one_hot %a0, %1, %2 {depth = 7, axis = 0}
        : (tensor<4x9xi32>, tensor<f32>, tensor<f32>) -> tensor<7x4x9xf32>
  %5 = graph.reshape %3 : (tensor<4x9x50xf32>) -> tensor<36x50xf32>
  %6 = graph.matmul %5, %a1 {precision = "HIGHEST"}
        : (tensor<36x50xf32>, tensor<50x11xf32>) -> tensor<36x11xf32>
  %7 = graph.cast %a0 : (tensor<4x9xi32>) -> tensor<4x9xi64>
  %8 = graph.gather %a1, %7 {axis = 1} : (tensor<50x11xf32>, tensor<4x9xi64>) -> tensor<50x4x9xf32>
  %9 = graph.gather %a1, %a2 {axis = -1} : (tensor<50x11xf32>, tensor<3xi64>) -> tensor<50x3xf32>
  return %0, %6, %4, %8, %9 : tensor<4x9x11xf32>, tensor<36x11xf32>, tensor<7x4x9xf32>, tensor<50x4x9xf32>, tensor<50x3xf32>
}
