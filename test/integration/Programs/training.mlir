// A training step of a small network: forward, gradients, and the new weights (f32).

func.func @main(%a0: tensor<3x9x11x2xf32>,
                %a1: tensor<3xi32>,
                %a2: tensor<3x3x2x4xf32>,
                %a3: tensor<4xf32>,
                %a4: tensor<4xf32>,
                %a5: tensor<4xf32>,
                %a6: tensor<3x3x4x2xf32>,
                %a7: tensor<32x7xf32>,
                %a8: tensor<7xf32>)
    -> (tensor<f32>, tensor<3x3x2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x2xf32>, tensor<32x7xf32>, tensor<7xf32>, tensor<3x9x11x2xf32>) {
  %0 = graph.conv2d %a0, %a2 {strides = [2, 2], padding = "SAME"}
        : (tensor<3x9x11x2xf32>, tensor<3x3x2x4xf32>) -> tensor<3x5x6x4xf32>
  %1 = graph.bias_add %0, %a3 : (tensor<3x5x6x4xf32>, tensor<4xf32>) -> tensor<3x5x6x4xf32>
  %2, %3, %4 = graph.fused_batch_norm_training %1, %a4, %a5
        : (tensor<3x5x6x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<3x5x6x4xf32>, tensor<4xf32>, tensor<4xf32>)
  %5 = graph.relu %2 : (tensor<3x5x6x4xf32>) -> tensor<3x5x6x4xf32>
  %6 = graph.depthwise_conv2d %5, %a6 {padding = "SAME"}
        : (tensor<3x5x6x4xf32>, tensor<3x3x4x2xf32>) -> tensor<3x5x6x8xf32>
  %7 = graph.max_pool %6 {window = [2, 3], strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xf32>) -> tensor<3x3x3x8xf32>
  %8 = graph.avg_pool %7 {window = [2, 2], strides = [1, 1], padding = "VALID"}
        : (tensor<3x3x3x8xf32>) -> tensor<3x2x2x8xf32>
  %9 = graph.reshape %8 : (tensor<3x2x2x8xf32>) -> tensor<3x32xf32>
  %10 = graph.matmul %9, %a7 : (tensor<3x32xf32>, tensor<32x7xf32>) -> tensor<3x7xf32>
  %11 = graph.bias_add %10, %a8 : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3x7xf32>
  %12 = graph.constant dense<7> : tensor<i32>
  %13 = graph.mod %a1, %12 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  %14, %15 = graph.sparse_softmax_cross_entropy_with_logits %11, %13
        : (tensor<3x7xf32>, tensor<3xi32>) -> (tensor<3xf32>, tensor<3x7xf32>)
  %16 = graph.bias_add_grad %15 : (tensor<3x7xf32>) -> tensor<7xf32>
  %17 = graph.matmul %9, %15 {transpose_a = true} : (tensor<3x32xf32>, tensor<3x7xf32>) -> tensor<32x7xf32>
  %18 = graph.matmul %15, %a7 {transpose_b = true} : (tensor<3x7xf32>, tensor<32x7xf32>) -> tensor<3x32xf32>
  %19 = graph.reshape %18 : (tensor<3x32xf32>) -> tensor<3x2x2x8xf32>
  %20 = graph.avg_pool_grad %19 {input_shape = [3, 3, 3, 8], window = [2, 2], strides = [1, 1], padding = "VALID"}
        : (tensor<3x2x2x8xf32>) -> tensor<3x3x3x8xf32>
  %21 = graph.max_pool_grad %6, %7, %20 {window = [2, 3], strides = [2, 2], padding = "SAME"}
        : (tensor<3x5x6x8xf32>, tensor<3x3x3x8xf32>, tensor<3x3x3x8xf32>) -> tensor<3x5x6x8xf32>
  %22 = graph.depthwise_conv2d_backprop_filter %5, %21 {filter_shape = [3, 3, 4, 2], padding = "SAME"}
        : (tensor<3x5x6x4xf32>, tensor<3x5x6x8xf32>) -> tensor<3x3x4x2xf32>
  %23 = graph.depthwise_conv2d_backprop_input %a6, %21 {input_shape = [3, 5, 6, 4], padding = "SAME"}
        : (tensor<3x3x4x2xf32>, tensor<3x5x6x8xf32>) -> tensor<3x5x6x4xf32>
  %24 = graph.relu_grad %23, %5 : (tensor<3x5x6x4xf32>, tensor<3x5x6x4xf32>) -> tensor<3x5x6x4xf32>
  %25, %26, %27 = graph.fused_batch_norm_grad %24, %1, %a4, %3, %4
        : (tensor<3x5x6x4xf32>, tensor<3x5x6x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<3x5x6x4xf32>, tensor<4xf32>, tensor<4xf32>)
  %28 = graph.bias_add_grad %25 : (tensor<3x5x6x4xf32>) -> tensor<4xf32>
  %29 = graph.conv2d_backprop_filter %a0, %25 {filter_shape = [3, 3, 2, 4], strides = [2, 2], padding = "SAME"}
        : (tensor<3x9x11x2xf32>, tensor<3x5x6x4xf32>) -> tensor<3x3x2x4xf32>
  %30 = graph.conv2d_backprop_input %a2, %25 {input_shape = [3, 9, 11, 2], strides = [2, 2], padding = "SAME"}
        : (tensor<3x3x2x4xf32>, tensor<3x5x6x4xf32>) -> tensor<3x9x11x2xf32>
  %31 = graph.constant dense<0.125> : tensor<f32>
  %32 = graph.reduce_mean %14 : (tensor<3xf32>) -> tensor<f32>
  %33 = graph.mul %29, %31 : (tensor<3x3x2x4xf32>, tensor<f32>) -> tensor<3x3x2x4xf32>
  %34 = graph.sub %a2, %33 : (tensor<3x3x2x4xf32>, tensor<3x3x2x4xf32>) -> tensor<3x3x2x4xf32>
  %35 = graph.mul %28, %31 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %36 = graph.sub %a3, %35 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %37 = graph.mul %26, %31 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %38 = graph.sub %a4, %37 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %39 = graph.mul %27, %31 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %40 = graph.sub %a5, %39 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %41 = graph.mul %22, %31 : (tensor<3x3x4x2xf32>, tensor<f32>) -> tensor<3x3x4x2xf32>
  %42 = graph.sub %a6, %41 : (tensor<3x3x4x2xf32>, tensor<3x3x4x2xf32>) -> tensor<3x3x4x2xf32>
  %43 = graph.mul %17, %31 : (tensor<32x7xf32>, tensor<f32>) -> tensor<32x7xf32>
  %44 = graph.sub %a7, %43 : (tensor<32x7xf32>, tensor<32x7xf32>) -> tensor<32x7xf32>
  %45 = graph.mul %16, %31 : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
  %46 = graph.sub %a8, %45 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
  return %32, %34, %36, %38, %40, %42, %44, %46, %30 : tensor<f32>, tensor<3x3x2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x3x4x2xf32>, tensor<32x7xf32>, tensor<7xf32>, tensor<3x9x11x2xf32>
}
