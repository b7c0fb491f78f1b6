// A residual network: strided stem, batch norms, an identity block and a projecting one (f32, NHWC).

func.func @main(%a0: tensor<3x19x23x3xf32>,
                %a1: tensor<7x7x3x8xf32>,
                %a2: tensor<8xf32>,
                %a3: tensor<8xf32>,
                %a4: tensor<8xf32>,
                %a5: tensor<8xf32>,
                %a6: tensor<3x3x8x8xf32>,
                %a7: tensor<8xf32>,
                %a8: tensor<8xf32>,
                %a9: tensor<8xf32>,
                %a10: tensor<8xf32>,
                %a11: tensor<3x3x8x8xf32>,
                %a12: tensor<8xf32>,
                %a13: tensor<8xf32>,
                %a14: tensor<8xf32>,
                %a15: tensor<8xf32>,
                %a16: tensor<1x1x8x5xf32>,
                %a17: tensor<5xf32>,
                %a18: tensor<5xf32>,
                %a19: tensor<5xf32>,
                %a20: tensor<5xf32>,
                %a21: tensor<3x3x5x5xf32>,
                %a22: tensor<5xf32>,
                %a23: tensor<5xf32>,
                %a24: tensor<5xf32>,
                %a25: tensor<5xf32>,
                %a26: tensor<1x1x5x13xf32>,
                %a27: tensor<13xf32>,
                %a28: tensor<13xf32>,
                %a29: tensor<13xf32>,
                %a30: tensor<13xf32>,
                %a31: tensor<1x1x8x13xf32>,
                %a32: tensor<13xf32>,
                %a33: tensor<13xf32>,
                %a34: tensor<13xf32>,
                %a35: tensor<13xf32>,
                %a36: tensor<13x10xf32>,
                %a37: tensor<10xf32>)
    -> tensor<3x10xf32> {
  %0 = graph.conv2d %a0, %a1 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x19x23x3xf32>, tensor<7x7x3x8xf32>) -> tensor<3x10x12x8xf32>
  %1 = graph.abs %a5 : (tensor<8xf32>) -> tensor<8xf32>
  %2 = graph.fused_batch_norm %0, %a2, %a3, %a4, %1 {epsilon = 1.0e-3}
        : (tensor<3x10x12x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<3x10x12x8xf32>
  %3 = graph.relu %2 : (tensor<3x10x12x8xf32>) -> tensor<3x10x12x8xf32>
  %4 = graph.max_pool %3 {window = [3, 3], strides = [2, 2], padding = "SAME"}
        : (tensor<3x10x12x8xf32>) -> tensor<3x5x6x8xf32>
  %5 = graph.conv2d %4, %a6 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x5x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<3x5x6x8xf32>
  %6 = graph.abs %a10 : (tensor<8xf32>) -> tensor<8xf32>
  %7 = graph.fused_batch_norm %5, %a7, %a8, %a9, %6 {epsilon = 1.0e-3}
        : (tensor<3x5x6x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<3x5x6x8xf32>
  %8 = graph.relu %7 : (tensor<3x5x6x8xf32>) -> tensor<3x5x6x8xf32>
  %9 = graph.conv2d %8, %a11 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x5x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<3x5x6x8xf32>
  %10 = graph.abs %a15 : (tensor<8xf32>) -> tensor<8xf32>
  %11 = graph.fused_batch_norm %9, %a12, %a13, %a14, %10 {epsilon = 1.0e-3}
        : (tensor<3x5x6x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<3x5x6x8xf32>
  %12 = graph.add %4, %11 : (tensor<3x5x6x8xf32>, tensor<3x5x6x8xf32>) -> tensor<3x5x6x8xf32>
  %13 = graph.relu %12 : (tensor<3x5x6x8xf32>) -> tensor<3x5x6x8xf32>
  %14 = graph.conv2d %13, %a16 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xf32>, tensor<1x1x8x5xf32>) -> tensor<3x3x3x5xf32>
  %15 = graph.abs %a20 : (tensor<5xf32>) -> tensor<5xf32>
  %16 = graph.fused_batch_norm %14, %a17, %a18, %a19, %15 {epsilon = 1.0e-3}
        : (tensor<3x3x3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<3x3x3x5xf32>
  %17 = graph.relu %16 : (tensor<3x3x3x5xf32>) -> tensor<3x3x3x5xf32>
  %18 = graph.conv2d %17, %a21 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x3x3x5xf32>, tensor<3x3x5x5xf32>) -> tensor<3x3x3x5xf32>
  %19 = graph.abs %a25 : (tensor<5xf32>) -> tensor<5xf32>
  %20 = graph.fused_batch_norm %18, %a22, %a23, %a24, %19 {epsilon = 1.0e-3}
        : (tensor<3x3x3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<3x3x3x5xf32>
  %21 = graph.relu %20 : (tensor<3x3x3x5xf32>) -> tensor<3x3x3x5xf32>
  %22 = graph.conv2d %21, %a26 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x3x3x5xf32>, tensor<1x1x5x13xf32>) -> tensor<3x3x3x13xf32>
  %23 = graph.abs %a30 : (tensor<13xf32>) -> tensor<13xf32>
  %24 = graph.fused_batch_norm %22, %a27, %a28, %a29, %23 {epsilon = 1.0e-3}
        : (tensor<3x3x3x13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) -> tensor<3x3x3x13xf32>
  %25 = graph.conv2d %13, %a31 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xf32>, tensor<1x1x8x13xf32>) -> tensor<3x3x3x13xf32>
  %26 = graph.abs %a35 : (tensor<13xf32>) -> tensor<13xf32>
  %27 = graph.fused_batch_norm %25, %a32, %a33, %a34, %26 {epsilon = 1.0e-3}
        : (tensor<3x3x3x13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>) -> tensor<3x3x3x13xf32>
  %28 = graph.add %24, %27 : (tensor<3x3x3x13xf32>, tensor<3x3x3x13xf32>) -> tensor<3x3x3x13xf32>
  %29 = graph.relu %28 : (tensor<3x3x3x13xf32>) -> tensor<3x3x3x13xf32>
  %30 = graph.reduce_mean %29 {axes = [1, 2]} : (tensor<3x3x3x13xf32>) -> tensor<3x13xf32>
  %31 = graph.matmul %30, %a36 : (tensor<3x13xf32>, tensor<13x10xf32>) -> tensor<3x10xf32>
  %32 = graph.bias_add %31, %a37 : (tensor<3x10xf32>, tensor<10xf32>) -> tensor<3x10xf32>
  %33 = graph.softmax %32 : (tensor<3x10xf32>) -> tensor<3x10xf32>
  return %33 : tensor<3x10xf32>
}
