// A residual network: strided stem, batch norms, an identity block and a projecting one (bf16, NHWC).

func.func @main(%a0: tensor<3x19x23x3xbf16>,
                %a1: tensor<7x7x3x8xbf16>,
                %a2: tensor<8xbf16>,
                %a3: tensor<8xbf16>,
                %a4: tensor<8xbf16>,
                %a5: tensor<8xbf16>,
                %a6: tensor<3x3x8x8xbf16>,
                %a7: tensor<8xbf16>,
                %a8: tensor<8xbf16>,
                %a9: tensor<8xbf16>,
                %a10: tensor<8xbf16>,
                %a11: tensor<3x3x8x8xbf16>,
                %a12: tensor<8xbf16>,
                %a13: tensor<8xbf16>,
                %a14: tensor<8xbf16>,
                %a15: tensor<8xbf16>,
                %a16: tensor<1x1x8x5xbf16>,
                %a17: tensor<5xbf16>,
                %a18: tensor<5xbf16>,
                %a19: tensor<5xbf16>,
                %a20: tensor<5xbf16>,
                %a21: tensor<3x3x5x5xbf16>,
                %a22: tensor<5xbf16>,
                %a23: tensor<5xbf16>,
                %a24: tensor<5xbf16>,
                %a25: tensor<5xbf16>,
                %a26: tensor<1x1x5x13xbf16>,
                %a27: tensor<13xbf16>,
                %a28: tensor<13xbf16>,
                %a29: tensor<13xbf16>,
                %a30: tensor<13xbf16>,
                %a31: tensor<1x1x8x13xbf16>,
                %a32: tensor<13xbf16>,
                %a33: tensor<13xbf16>,
                %a34: tensor<13xbf16>,
                %a35: tensor<13xbf16>,
                %a36: tensor<13x10xbf16>,
                %a37: tensor<10xbf16>)
    -> tensor<3x10xbf16> {
  %0 = graph.conv2d %a0, %a1 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x19x23x3xbf16>, tensor<7x7x3x8xbf16>) -> tensor<3x10x12x8xbf16>
  %1 = graph.abs %a5 : (tensor<8xbf16>) -> tensor<8xbf16>
  %2 = graph.fused_batch_norm %0, %a2, %a3, %a4, %1 {epsilon = 1.0e-3}
        : (tensor<3x10x12x8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>) -> tensor<3x10x12x8xbf16>
  %3 = graph.relu %2 : (tensor<3x10x12x8xbf16>) -> tensor<3x10x12x8xbf16>
  %4 = graph.max_pool %3 {window = [3, 3], strides = [2, 2], padding = "SAME"}
        : (tensor<3x10x12x8xbf16>) -> tensor<3x5x6x8xbf16>
  %5 = graph.conv2d %4, %a6 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x5x6x8xbf16>, tensor<3x3x8x8xbf16>) -> tensor<3x5x6x8xbf16>
  %6 = graph.abs %a10 : (tensor<8xbf16>) -> tensor<8xbf16>
  %7 = graph.fused_batch_norm %5, %a7, %a8, %a9, %6 {epsilon = 1.0e-3}
        : (tensor<3x5x6x8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>) -> tensor<3x5x6x8xbf16>
  %8 = graph.relu %7 : (tensor<3x5x6x8xbf16>) -> tensor<3x5x6x8xbf16>
  %9 = graph.conv2d %8, %a11 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x5x6x8xbf16>, tensor<3x3x8x8xbf16>) -> tensor<3x5x6x8xbf16>
  %10 = graph.abs %a15 : (tensor<8xbf16>) -> tensor<8xbf16>
  %11 = graph.fused_batch_norm %9, %a12, %a13, %a14, %10 {epsilon = 1.0e-3}
        : (tensor<3x5x6x8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>, tensor<8xbf16>) -> tensor<3x5x6x8xbf16>
  %12 = graph.add %4, %11 : (tensor<3x5x6x8xbf16>, tensor<3x5x6x8xbf16>) -> tensor<3x5x6x8xbf16>
  %13 = graph.relu %12 : (tensor<3x5x6x8xbf16>) -> tensor<3x5x6x8xbf16>
  %14 = graph.conv2d %13, %a16 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xbf16>, tensor<1x1x8x5xbf16>) -> tensor<3x3x3x5xbf16>
  %15 = graph.abs %a20 : (tensor<5xbf16>) -> tensor<5xbf16>
  %16 = graph.fused_batch_norm %14, %a17, %a18, %a19, %15 {epsilon = 1.0e-3}
        : (tensor<3x3x3x5xbf16>, tensor<5xbf16>, tensor<5xbf16>, tensor<5xbf16>, tensor<5xbf16>) -> tensor<3x3x3x5xbf16>
  %17 = graph.relu %16 : (tensor<3x3x3x5xbf16>) -> tensor<3x3x3x5xbf16>
  %18 = graph.conv2d %17, %a21 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x3x3x5xbf16>, tensor<3x3x5x5xbf16>) -> tensor<3x3x3x5xbf16>
  %19 = graph.abs %a25 : (tensor<5xbf16>) -> tensor<5xbf16>
  %20 = graph.fused_batch_norm %18, %a22, %a23, %a24, %19 {epsilon = 1.0e-3}
        : (tensor<3x3x3x5xbf16>, tensor<5xbf16>, tensor<5xbf16>, tensor<5xbf16>, tensor<5xbf16>) -> tensor<3x3x3x5xbf16>
  %21 = graph.relu %20 : (tensor<3x3x3x5xbf16>) -> tensor<3x3x3x5xbf16>
  %22 = graph.conv2d %21, %a26 {strides = [1, 1], padding = "SAME"}
        : (tensor<3x3x3x5xbf16>, tensor<1x1x5x13xbf16>) -> tensor<3x3x3x13xbf16>
  %23 = graph.abs %a30 : (tensor<13xbf16>) -> tensor<13xbf16>
  %24 = graph.fused_batch_norm %22, %a27, %a28, %a29, %23 {epsilon = 1.0e-3}
        : (tensor<3x3x3x13xbf16>, tensor<13xbf16>, tensor<13xbf16>, tensor<13xbf16>, tensor<13xbf16>) -> tensor<3x3x3x13xbf16>
  %25 = graph.conv2d %13, %a31 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xbf16>, tensor<1x1x8x13xbf16>) -> tensor<3x3x3x13xbf16>
  %26 = graph.abs %a35 : (tensor<13xbf16>) -> tensor<13xbf16>
  %27 = graph.fused_batch_norm %25, %a32, %a33, %a34, %26 {epsilon = 1.0e-3}
        : (tensor<3x3x3x13xbf16>, tensor<13xbf16>, tensor<13xbf16>, tensor<13xbf16>, tensor<13xbf16>) -> tensor<3x3x3x13xbf16>
  %28 = graph.add %24, %27 : (tensor<3x3x3x13xbf16>, tensor<3x3x3x13xbf16>) -> tensor<3x3x3x13xbf16>
  %29 = graph.relu %28 : (tensor<3x3x3x13xbf16>) -> tensor<3x3x3x13xbf16>
  %30 = graph.reduce_mean %29 {axes = [1, 2]} : (tensor<3x3x3x13xbf16>) -> tensor<3x13xbf16>
  %31 = graph.matmul %30, %a36 : (tensor<3x13xbf16>, tensor<13x10xbf16>) -> tensor<3x10xbf16>
  %32 = graph.bias_add %31, %a37 : (tensor<3x10xbf16>, tensor<10xbf16>) -> tensor<3x10xbf16>
  %33 = graph.softmax %32 : (tensor<3x10xbf16>) -> tensor<3x10xbf16>
  return %33 : tensor<3x10xbf16>
}
