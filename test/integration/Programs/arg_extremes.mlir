// Positions of extremes, with ties and NaN.

func.func @main(%a0: tensor<5x9x3xf32>,
                %a1: tensor<4x6xi8>,
                %a2: tensor<4x6xui8>,
                %a3: tensor<4x6xi64>,
                %a4: tensor<4x6xbf16>)
    -> (tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<4xi32>, tensor<6xi64>, tensor<4xi32>, tensor<6xi64>, tensor<5x3xf32>, tensor<5x9xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>) {
  %0 = graph.constant dense<2.0> : tensor<f32>
  %1 = graph.mul %a0, %0 : (tensor<5x9x3xf32>, tensor<f32>) -> tensor<5x9x3xf32>
  %2 = graph.round %1 : (tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %3 = graph.div %2, %2 : (tensor<5x9x3xf32>, tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %4 = graph.div %a0, %2 : (tensor<5x9x3xf32>, tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %5 = graph.arg_max %2 {axis = 0, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<9x3xi32>
  %6 = graph.arg_min %2 {axis = 0} : (tensor<5x9x3xf32>) -> tensor<9x3xi64>
  %7 = graph.arg_max %2 {axis = 1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x3xi32>
  %8 = graph.arg_min %2 {axis = 1} : (tensor<5x9x3xf32>) -> tensor<5x3xi64>
  %9 = graph.arg_max %2 {axis = 2, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %10 = graph.arg_min %2 {axis = 2} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %11 = graph.arg_max %2 {axis = -1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %12 = graph.arg_min %2 {axis = -1} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %13 = graph.arg_max %3 {axis = 0, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<9x3xi32>
  %14 = graph.arg_min %3 {axis = 0} : (tensor<5x9x3xf32>) -> tensor<9x3xi64>
  %15 = graph.arg_max %3 {axis = 1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x3xi32>
  %16 = graph.arg_min %3 {axis = 1} : (tensor<5x9x3xf32>) -> tensor<5x3xi64>
  %17 = graph.arg_max %3 {axis = 2, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %18 = graph.arg_min %3 {axis = 2} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %19 = graph.arg_max %3 {axis = -1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %20 = graph.arg_min %3 {axis = -1} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %21 = graph.arg_max %4 {axis = 0, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<9x3xi32>
  %22 = graph.arg_min %4 {axis = 0} : (tensor<5x9x3xf32>) -> tensor<9x3xi64>
  %23 = graph.arg_max %4 {axis = 1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x3xi32>
  %24 = graph.arg_min %4 {axis = 1} : (tensor<5x9x3xf32>) -> tensor<5x3xi64>
  %25 = graph.arg_max %4 {axis = 2, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %26 = graph.arg_min %4 {axis = 2} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %27 = graph.arg_max %4 {axis = -1, output_type = i32} : (tensor<5x9x3xf32>) -> tensor<5x9xi32>
  %28 = graph.arg_min %4 {axis = -1} : (tensor<5x9x3xf32>) -> tensor<5x9xi64>
  %29 = graph.arg_max %a1 {axis = 1, output_type = i32} : (tensor<4x6xi8>) -> tensor<4xi32>
  %30 = graph.arg_min %a2 {axis = 0} : (tensor<4x6xui8>) -> tensor<6xi64>
  %31 = graph.arg_max %a3 {axis = 1, output_type = i32} : (tensor<4x6xi64>) -> tensor<4xi32>
  %32 = graph.arg_max %a4 {axis = 0} : (tensor<4x6xbf16>) -> tensor<6xi64>
  %33 = graph.reduce_max %3 {axes = [1]} : (tensor<5x9x3xf32>) -> tensor<5x3xf32>
  %34 = graph.reduce_min %3 {axes = [2]} : (tensor<5x9x3xf32>) -> tensor<5x9xf32>
  %35 = graph.maximum %3, %a0 : (tensor<5x9x3xf32>, tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %36 = graph.minimum %a0, %3 : (tensor<5x9x3xf32>, tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %37 = graph.relu %3 : (tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  %38 = graph.relu6 %3 : (tensor<5x9x3xf32>) -> tensor<5x9x3xf32>
  return %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38 : tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<9x3xi32>, tensor<9x3xi64>, tensor<5x3xi32>, tensor<5x3xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<5x9xi32>, tensor<5x9xi64>, tensor<4xi32>, tensor<6xi64>, tensor<4xi32>, tensor<6xi64>, tensor<5x3xf32>, tensor<5x9xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>, tensor<5x9x3xf32>
}
