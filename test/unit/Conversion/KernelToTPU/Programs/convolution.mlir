// Convolutions: padding, strides, dilations, groups, layouts, ranks.

func.func @same(%x: tensor<3x9x7x5xf32>, %w: tensor<3x3x5x11xf32>) -> tensor<3x9x7x11xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<3x9x7x5xf32>, tensor<3x3x5x11xf32>) -> tensor<3x9x7x11xf32>
  return %r : tensor<3x9x7x11xf32>
}

func.func @strided(%x: tensor<3x9x7x5xf32>, %w: tensor<3x3x5x11xf32>) -> tensor<3x4x3x11xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<3x9x7x5xf32>, tensor<3x3x5x11xf32>) -> tensor<3x4x3x11xf32>
  return %r : tensor<3x4x3x11xf32>
}

func.func @dilated(%x: tensor<2x9x9x5xf32>, %w: tensor<3x2x5x3xf32>) -> tensor<2x5x7x3xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {rhs_dilate = [2, 2]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x9x9x5xf32>, tensor<3x2x5x3xf32>) -> tensor<2x5x7x3xf32>
  return %r : tensor<2x5x7x3xf32>
}

func.func @transposed(%x: tensor<2x5x5x6xf32>, %w: tensor<3x3x6x4xf32>) -> tensor<2x11x10x4xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[2, 2], [1, 2]], lhs_dilate = [2, 2]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x5x5x6xf32>, tensor<3x3x6x4xf32>) -> tensor<2x11x10x4xf32>
  return %r : tensor<2x11x10x4xf32>
}

func.func @reversed(%x: tensor<2x6x6x3xf32>, %w: tensor<3x3x3x4xf32>) -> tensor<2x4x4x4xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {reverse = [true, false]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x6x6x3xf32>, tensor<3x3x3x4xf32>) -> tensor<2x4x4x4xf32>
  return %r : tensor<2x4x4x4xf32>
}

func.func @nchw(%x: tensor<2x6x9x8xf32>, %w: tensor<4x3x3x2xf32>) -> tensor<2x4x5x6xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {rhs_dilate = [2, 2], reverse = [true, false]} {feature_group_count = 2 : i64, batch_group_count = 1 : i64} : (tensor<2x6x9x8xf32>, tensor<4x3x3x2xf32>) -> tensor<2x4x5x6xf32>
  return %r : tensor<2x4x5x6xf32>
}

func.func @depthwise(%x: tensor<2x7x7x6xf32>, %w: tensor<3x3x1x6xf32>) -> tensor<2x5x5x6xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 6 : i64, batch_group_count = 1 : i64} : (tensor<2x7x7x6xf32>, tensor<3x3x1x6xf32>) -> tensor<2x5x5x6xf32>
  return %r : tensor<2x5x5x6xf32>
}

func.func @batch_groups(%x: tensor<4x6x6x3xf32>, %w: tensor<3x3x3x8xf32>) -> tensor<2x4x4x8xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 2 : i64} : (tensor<4x6x6x3xf32>, tensor<3x3x3x8xf32>) -> tensor<2x4x4x8xf32>
  return %r : tensor<2x4x4x8xf32>
}

func.func @one_channel(%x: tensor<5x8x8x1xf32>, %w: tensor<3x3x1x16xf32>) -> tensor<5x8x8x16xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<5x8x8x1xf32>, tensor<3x3x1x16xf32>) -> tensor<5x8x8x16xf32>
  return %r : tensor<5x8x8x16xf32>
}

func.func @negative_padding(%x: tensor<2x9x9x4xf32>, %w: tensor<3x3x4x5xf32>) -> tensor<2x8x6x5xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[-1, 2], [1, -2]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x9x9x4xf32>, tensor<3x3x4x5xf32>) -> tensor<2x8x6x5xf32>
  return %r : tensor<2x8x6x5xf32>
}

func.func @one_dimension(%x: tensor<2x30x6xf32>, %w: tensor<5x6x7xf32>) -> tensor<2x26x7xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x30x6xf32>, tensor<5x6x7xf32>) -> tensor<2x26x7xf32>
  return %r : tensor<2x26x7xf32>
}

func.func @three_dimensions(%x: tensor<1x5x6x7x3xf32>, %w: tensor<2x3x2x3x4xf32>) -> tensor<1x4x4x6x4xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x5x6x7x3xf32>, tensor<2x3x2x3x4xf32>) -> tensor<1x4x4x6x4xf32>
  return %r : tensor<1x4x4x6x4xf32>
}

func.func @no_dimension(%x: tensor<4x6xf32>, %w: tensor<6x7xf32>) -> tensor<4x7xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, f]x[i, o]->[b, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<4x6xf32>, tensor<6x7xf32>) -> tensor<4x7xf32>
  return %r : tensor<4x7xf32>
}

func.func @many_channels(%x: tensor<1x4x4x130xf32>, %w: tensor<3x3x130x140xf32>) -> tensor<1x4x4x140xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<1x4x4x130xf32>, tensor<3x3x130x140xf32>) -> tensor<1x4x4x140xf32>
  return %r : tensor<1x4x4x140xf32>
}

func.func @integers(%x: tensor<2x6x6x3xi32>, %w: tensor<3x3x3x4xi32>) -> tensor<2x4x4x4xi32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x6x6x3xi32>, tensor<3x3x3x4xi32>) -> tensor<2x4x4x4xi32>
  return %r : tensor<2x4x4x4xi32>
}

func.func @bf16(%x: tensor<2x6x6x3xbf16>, %w: tensor<3x3x3x4xbf16>) -> tensor<2x4x4x4xbf16> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x6x6x3xbf16>, tensor<3x3x3x4xbf16>) -> tensor<2x4x4x4xbf16>
  return %r : tensor<2x4x4x4xbf16>
}

func.func @highest(%x: tensor<2x6x6x20xf32>, %w: tensor<3x3x20x4xf32>) -> tensor<2x4x4x4xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x6x6x20xf32>, tensor<3x3x20x4xf32>) -> tensor<2x4x4x4xf32>
  return %r : tensor<2x4x4x4xf32>
}

func.func @depthwise_same(%x: tensor<2x13x11x200xf32>, %w: tensor<3x3x1x200xf32>) -> tensor<2x13x11x200xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {feature_group_count = 200 : i64, batch_group_count = 1 : i64} : (tensor<2x13x11x200xf32>, tensor<3x3x1x200xf32>) -> tensor<2x13x11x200xf32>
  return %r : tensor<2x13x11x200xf32>
}

func.func @depthwise_strided(%x: tensor<1x21x30x32xbf16>, %w: tensor<3x5x1x32xf32>) -> tensor<1x10x9x32xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 3]} {feature_group_count = 32 : i64, batch_group_count = 1 : i64} : (tensor<1x21x30x32xbf16>, tensor<3x5x1x32xf32>) -> tensor<1x10x9x32xf32>
  return %r : tensor<1x10x9x32xf32>
}

func.func @depthwise_multiplied(%x: tensor<2x9x9x5xf32>, %w: tensor<2x2x1x15xf32>) -> tensor<2x7x7x15xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {rhs_dilate = [2, 2], reverse = [true, false]} {feature_group_count = 5 : i64, batch_group_count = 1 : i64} : (tensor<2x9x9x5xf32>, tensor<2x2x1x15xf32>) -> tensor<2x7x7x15xf32>
  return %r : tensor<2x7x7x15xf32>
}

func.func @depthwise_line(%x: tensor<2x500x7xf16>, %w: tensor<7x1x7xf16>) -> tensor<2x248x7xf16> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [2], pad = [[0, 1]]} {feature_group_count = 7 : i64, batch_group_count = 1 : i64} : (tensor<2x500x7xf16>, tensor<7x1x7xf16>) -> tensor<2x248x7xf16>
  return %r : tensor<2x248x7xf16>
}

func.func @depthwise_long_line(%x: tensor<1x7000x3xf32>, %w: tensor<4x1x3xf32>) -> tensor<1x6701x3xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {rhs_dilate = [100], pad = [[1, 0]]} {feature_group_count = 3 : i64, batch_group_count = 1 : i64} : (tensor<1x7000x3xf32>, tensor<4x1x3xf32>) -> tensor<1x6701x3xf32>
  return %r : tensor<1x6701x3xf32>
}

func.func @depthwise_volume(%x: tensor<1x5x6x7x130xf32>, %w: tensor<2x3x2x1x130xf32>) -> tensor<1x4x4x6x130xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {} {feature_group_count = 130 : i64, batch_group_count = 1 : i64} : (tensor<1x5x6x7x130xf32>, tensor<2x3x2x1x130xf32>) -> tensor<1x4x4x6x130xf32>
  return %r : tensor<1x4x4x6x130xf32>
}

func.func @depthwise_transposed(%x: tensor<1x8x6x4xf32>, %w: tensor<4x1x3x3xf32>) -> tensor<1x4x17x13xf32> {
  %t = stablehlo.transpose %x, dims = [0, 3, 1, 2] : (tensor<1x8x6x4xf32>) -> tensor<1x4x8x6xf32>
  %r = stablehlo.convolution(%t, %w) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {pad = [[2, 2], [2, 2]], lhs_dilate = [2, 2]} {feature_group_count = 4 : i64, batch_group_count = 1 : i64} : (tensor<1x4x8x6xf32>, tensor<4x1x3x3xf32>) -> tensor<1x4x17x13xf32>
  return %r : tensor<1x4x17x13xf32>
}

func.func @depthwise_precise(%x: tensor<1x6x6x9xf32>, %w: tensor<3x3x1x9xf32>) -> tensor<1x4x4x9xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 9 : i64, batch_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x6x6x9xf32>, tensor<3x3x1x9xf32>) -> tensor<1x4x4x9xf32>
  return %r : tensor<1x4x4x9xf32>
}

func.func @depthwise_wide_window(%x: tensor<1x15x16x9xf32>, %w: tensor<9x9x1x9xf32>) -> tensor<1x7x8x9xf32> {
  %r = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {feature_group_count = 9 : i64, batch_group_count = 1 : i64} : (tensor<1x15x16x9xf32>, tensor<9x9x1x9xf32>) -> tensor<1x7x8x9xf32>
  return %r : tensor<1x7x8x9xf32>
}

func.func @epilogue(%x: tensor<2x9x7x5xf32>, %w: tensor<3x3x5x11xf32>, %s: tensor<11xf32>, %r: tensor<2x9x7x11xf32>) -> tensor<2x9x7x11xf32> {
  %f = kernel.fusion convolution(%in = %x, %in_1 = %w, %in_2 = %s, %in_3 = %r) : (tensor<2x9x7x5xf32>, tensor<3x3x5x11xf32>, tensor<11xf32>, tensor<2x9x7x11xf32>) -> tensor<2x9x7x11xf32> {
    %0 = stablehlo.convolution(%in, %in_1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x9x7x5xf32>, tensor<3x3x5x11xf32>) -> tensor<2x9x7x11xf32>
    %1 = stablehlo.broadcast_in_dim %in_2, dims = [3] : (tensor<11xf32>) -> tensor<2x9x7x11xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<2x9x7x11xf32>
    %3 = stablehlo.add %in_3, %2 : tensor<2x9x7x11xf32>
    kernel.yield %3 : tensor<2x9x7x11xf32>
  }
  return %f : tensor<2x9x7x11xf32>
}

func.func @epilogue_nchw(%x: tensor<2x5x9x7xf32>, %w: tensor<11x5x3x3xf32>, %s: tensor<11xf32>, %r: tensor<2x11x7x5xf32>) -> tensor<2x11x7x5xf32> {
  %f = kernel.fusion convolution(%in = %x, %in_1 = %w, %in_2 = %s, %in_3 = %r) : (tensor<2x5x9x7xf32>, tensor<11x5x3x3xf32>, tensor<11xf32>, tensor<2x11x7x5xf32>) -> tensor<2x11x7x5xf32> {
    %0 = stablehlo.convolution(%in, %in_1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<2x5x9x7xf32>, tensor<11x5x3x3xf32>) -> tensor<2x11x7x5xf32>
    %1 = stablehlo.broadcast_in_dim %in_2, dims = [1] : (tensor<11xf32>) -> tensor<2x11x7x5xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<2x11x7x5xf32>
    kernel.yield %2 : tensor<2x11x7x5xf32>
  }
  return %f : tensor<2x11x7x5xf32>
}

func.func @gradient_of_weights(%x: tensor<6x11x9x20xf32>, %g: tensor<6x9x7x14xf32>) -> tensor<3x3x20x14xf32> {
  %r = stablehlo.convolution(%x, %g) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<6x11x9x20xf32>, tensor<6x9x7x14xf32>) -> tensor<3x3x20x14xf32>
  return %r : tensor<3x3x20x14xf32>
}

func.func @gradient_of_strided_weights(%x: tensor<3x16x16x10xf32>, %g: tensor<3x8x8x40xf32>) -> tensor<3x3x10x40xf32> {
  %r = stablehlo.convolution(%x, %g) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {pad = [[0, 1], [0, 1]], rhs_dilate = [2, 2]} {feature_group_count = 1 : i64, batch_group_count = 1 : i64} : (tensor<3x16x16x10xf32>, tensor<3x8x8x40xf32>) -> tensor<3x3x10x40xf32>
  return %r : tensor<3x3x10x40xf32>
}
