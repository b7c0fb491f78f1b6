// One kernel of each kind, and tiles that don't divide what they cover.
func.func @main(%a: tensor<70x300xf32>, %b: tensor<300x150xf32>, %image: tensor<1x9x9x20xf32>,
                %filter: tensor<3x3x20x24xf32>, %depthwise: tensor<3x3x20x1xf32>, %lines: tensor<37x260xf32>,
                %places: tensor<21xi32>, %integers: tensor<37x40xi32>)
    -> (tensor<70x150xf32>, tensor<1x9x9x24xf32>, tensor<1x9x9x20xf32>, tensor<37xf32>, tensor<260xf32>,
        tensor<260x37xf32>, tensor<21x260xf32>, tensor<37x260xf32>, tensor<37x37xi32>, tensor<37x260xf32>) {
  %product = graph.matmul %a, %b : (tensor<70x300xf32>, tensor<300x150xf32>) -> tensor<70x150xf32>
  %0 = graph.tanh %product : (tensor<70x150xf32>) -> tensor<70x150xf32>
  %1 = graph.conv2d %image, %filter {padding = "SAME"}
    : (tensor<1x9x9x20xf32>, tensor<3x3x20x24xf32>) -> tensor<1x9x9x24xf32>
  %2 = graph.depthwise_conv2d %image, %depthwise {padding = "SAME"}
    : (tensor<1x9x9x20xf32>, tensor<3x3x20x1xf32>) -> tensor<1x9x9x20xf32>
  %3 = graph.reduce_sum %lines {axes = [1]} : (tensor<37x260xf32>) -> tensor<37xf32>
  %4 = graph.reduce_max %lines {axes = [0]} : (tensor<37x260xf32>) -> tensor<260xf32>
  %5 = graph.transpose %lines {perm = [1, 0]} : (tensor<37x260xf32>) -> tensor<260x37xf32>
  %6 = graph.gather %lines, %places : (tensor<37x260xf32>, tensor<21xi32>) -> tensor<21x260xf32>
  %7 = graph.cumsum %lines {axis = 1} : (tensor<37x260xf32>) -> tensor<37x260xf32>
  %turned = graph.transpose %integers {perm = [1, 0]} : (tensor<37x40xi32>) -> tensor<40x37xi32>
  %8 = graph.matmul %integers, %turned : (tensor<37x40xi32>, tensor<40x37xi32>) -> tensor<37x37xi32>
  %9 = "stablehlo.sort"(%lines) ({
    ^bb0(%x: tensor<f32>, %y: tensor<f32>):
      %isLess = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %isLess : tensor<i1>
  }) {dimension = 1 : i64} : (tensor<37x260xf32>) -> tensor<37x260xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9
    : tensor<70x150xf32>, tensor<1x9x9x24xf32>, tensor<1x9x9x20xf32>, tensor<37xf32>, tensor<260xf32>,
      tensor<260x37xf32>, tensor<21x260xf32>, tensor<37x260xf32>, tensor<37x37xi32>, tensor<37x260xf32>
}
