// Strided slices with negative strides, masks and new dimensions, and other ways to move data.

func.func @main(%a0: tensor<5x7x9xf32>)
    -> (tensor<5x4x5xf32>, tensor<3x3x8xf32>, tensor<2x3xf32>, tensor<5x7x1x4xf32>, tensor<f32>, tensor<0x1x1xf32>, tensor<5x0x9xf32>, tensor<5x3x9xf32>, tensor<5x4x9xf32>, tensor<5x7x3xf32>, tensor<5x7x3xf32>, tensor<5x7x3xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x3x7xf32>, tensor<5x11x9xf32>, tensor<8x14x14xf32>, tensor<12x14x19xf32>, tensor<5x10x10xf32>, tensor<10x7x27xf32>, tensor<5x0x9xf32>, tensor<5x7x9xf32>, tensor<9x5x7xf32>, tensor<4x3x1xf32>, tensor<5xf32>, tensor<4x3x5x2xf32>) {
  %0 = graph.strided_slice %a0 {begin = [0, 0, 0], end = [5, 7, 9], strides = [-1, 2, -2], begin_mask = 7, end_mask = 7}
        : (tensor<5x7x9xf32>) -> tensor<5x4x5xf32>
  %1 = graph.strided_slice %a0 {begin = [4, -1, 8], end = [-6, -8, 0], strides = [-2, -3, -1]}
        : (tensor<5x7x9xf32>) -> tensor<3x3x8xf32>
  %2 = graph.strided_slice %a0 {begin = [1, 2, 3], end = [2, 6, 9], strides = [1, 3, 2], shrink_axis_mask = 1}
        : (tensor<5x7x9xf32>) -> tensor<2x3xf32>
  %3 = graph.strided_slice %a0 {begin = [0, 0, 1], end = [0, 0, -1], strides = [1, 1, 2], ellipsis_mask = 1, new_axis_mask = 2}
        : (tensor<5x7x9xf32>) -> tensor<5x7x1x4xf32>
  %4 = graph.strided_slice %a0 {begin = [-1, -1, -1], end = [0, 0, 0], strides = [1, 1, 1], shrink_axis_mask = 7}
        : (tensor<5x7x9xf32>) -> tensor<f32>
  %5 = graph.strided_slice %a0 {begin = [100, 0, 0], end = [200, 1, 1], strides = [1, 1, 1]}
        : (tensor<5x7x9xf32>) -> tensor<0x1x1xf32>
  %6, %7, %8 = graph.split %a0 {axis = 1, size_splits = [0, 3, 4]}
        : (tensor<5x7x9xf32>) -> (tensor<5x0x9xf32>, tensor<5x3x9xf32>, tensor<5x4x9xf32>)
  %9, %10, %11 = graph.split %a0 {axis = 2, num_split = 3}
        : (tensor<5x7x9xf32>) -> (tensor<5x7x3xf32>, tensor<5x7x3xf32>, tensor<5x7x3xf32>)
  %12, %13, %14, %15, %16, %17, %18, %19, %20 = graph.unstack %a0 {axis = -1}
        : (tensor<5x7x9xf32>) -> (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>)
  %21 = graph.stack %15, %13, %15 {axis = 1}
        : (tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x3x7xf32>
  %22 = graph.concat %8, %6, %7, %8 {axis = -2}
        : (tensor<5x4x9xf32>, tensor<5x0x9xf32>, tensor<5x3x9xf32>, tensor<5x4x9xf32>) -> tensor<5x11x9xf32>
  %23 = graph.pad %a0 {paddings = [1, 2, 3, 4, 0, 5], mode = "REFLECT"}
        : (tensor<5x7x9xf32>) -> tensor<8x14x14xf32>
  %24 = graph.pad %a0 {paddings = [5, 2, 7, 0, 1, 9], mode = "SYMMETRIC"}
        : (tensor<5x7x9xf32>) -> tensor<12x14x19xf32>
  %25 = graph.pad %a0 {paddings = [0, 0, 3, 0, 0, 1], constant_value = -1.5}
        : (tensor<5x7x9xf32>) -> tensor<5x10x10xf32>
  %26 = graph.tile %a0 {multiples = [2, 1, 3]} : (tensor<5x7x9xf32>) -> tensor<10x7x27xf32>
  %27 = graph.tile %a0 {multiples = [1, 0, 1]} : (tensor<5x7x9xf32>) -> tensor<5x0x9xf32>
  %28 = graph.reverse %a0 {axes = [0, -1]} : (tensor<5x7x9xf32>) -> tensor<5x7x9xf32>
  %29 = graph.transpose %a0 {perm = [2, 0, 1]} : (tensor<5x7x9xf32>) -> tensor<9x5x7xf32>
  %30 = graph.slice %a0 {begin = [1, 2, 8], size = [-1, 3, 1]} : (tensor<5x7x9xf32>) -> tensor<4x3x1xf32>
  %31 = graph.slice %a0 {begin = [1, 2, 8], size = [1, 5, 1]} : (tensor<5x7x9xf32>) -> tensor<1x5x1xf32>
  %32 = graph.squeeze %31 : (tensor<1x5x1xf32>) -> tensor<5xf32>
  %33 = graph.slice %a0 {begin = [1, 2, 8], size = [1, 5, 1]} : (tensor<5x7x9xf32>) -> tensor<1x5x1xf32>
  %34 = graph.broadcast_to %33 : (tensor<1x5x1xf32>) -> tensor<4x3x5x2xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %32, %34 : tensor<5x4x5xf32>, tensor<3x3x8xf32>, tensor<2x3xf32>, tensor<5x7x1x4xf32>, tensor<f32>, tensor<0x1x1xf32>, tensor<5x0x9xf32>, tensor<5x3x9xf32>, tensor<5x4x9xf32>, tensor<5x7x3xf32>, tensor<5x7x3xf32>, tensor<5x7x3xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x3x7xf32>, tensor<5x11x9xf32>, tensor<8x14x14xf32>, tensor<12x14x19xf32>, tensor<5x10x10xf32>, tensor<10x7x27xf32>, tensor<5x0x9xf32>, tensor<5x7x9xf32>, tensor<9x5x7xf32>, tensor<4x3x1xf32>, tensor<5xf32>, tensor<4x3x5x2xf32>
}
