// RUN: tpu-opt %s --graph-to-stablehlo | FileCheck %s

// SAME over 8 with stride 2 and window 3 takes one element of padding, at the end.
// CHECK-LABEL: @same
func.func @same(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x2x6xf32>) -> tensor<1x4x4x6xf32> {
  // CHECK: stablehlo.convolution(%{{.*}}, %{{.*}}) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f],
  // CHECK-SAME: window = {stride = [2, 2], pad = {{\[\[}}0, 1], [0, 1]],
  // CHECK-SAME: feature_group_count = 2
  %y = graph.conv2d %x, %w {strides = [2, 2], padding = "SAME", groups = 2}
      : (tensor<1x8x8x4xf32>, tensor<3x3x2x6xf32>) -> tensor<1x4x4x6xf32>
  return %y : tensor<1x4x4x6xf32>
}

// CHECK-LABEL: @explicit
func.func @explicit(%x: tensor<1x4x9x9xbf16>, %w: tensor<3x3x4x6xbf16>) -> tensor<1x6x8x10xbf16> {
  // CHECK: stablehlo.convolution(%{{.*}}, %{{.*}}) dim_numbers = [b, f, 0, 1]x[0, 1, i, o]->[b, f, 0, 1],
  // CHECK-SAME: pad = {{\[\[}}1, 2], [3, 0]]
  // CHECK-SAME: rhs_dilate = [2, 1]
  // CHECK-SAME: -> tensor<1x6x8x10xf32>
  // CHECK: stablehlo.convert
  %y = graph.conv2d %x, %w {padding = "EXPLICIT", explicit_paddings = [1, 2, 3, 0], dilations = [2, 1], data_format = "NCHW"}
      : (tensor<1x4x9x9xbf16>, tensor<3x3x4x6xbf16>) -> tensor<1x6x8x10xbf16>
  return %y : tensor<1x6x8x10xbf16>
}

// CHECK-LABEL: @depthwise
func.func @depthwise(%x: tensor<1x5x5x3xf32>, %w: tensor<3x3x3x2xf32>) -> tensor<1x3x3x6xf32> {
  // CHECK: %[[W:.*]] = stablehlo.reshape %{{.*}} : (tensor<3x3x3x2xf32>) -> tensor<3x3x1x6xf32>
  // CHECK: stablehlo.convolution(%{{.*}}, %[[W]])
  // CHECK-SAME: feature_group_count = 3
  %y = graph.depthwise_conv2d %x, %w {padding = "VALID"} : (tensor<1x5x5x3xf32>, tensor<3x3x3x2xf32>) -> tensor<1x3x3x6xf32>
  return %y : tensor<1x3x3x6xf32>
}

// The reversed filter slides over the dilated gradient; its inputs and outputs change places.
// CHECK-LABEL: @backprop_input
func.func @backprop_input(%w: tensor<3x3x2x4xf32>, %dy: tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32> {
  // CHECK: %[[W:.*]] = stablehlo.reverse %{{.*}}, dims = [0, 1]
  // CHECK: stablehlo.convolution(%{{.*}}, %[[W]]) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f],
  // CHECK-SAME: window = {stride = [1, 1], pad = {{\[\[}}1, 1], [1, 1]], lhs_dilate = [2, 2],
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 5, 5, 2], strides = [2, 2], padding = "SAME"}
      : (tensor<3x3x2x4xf32>, tensor<1x3x3x4xf32>) -> tensor<1x5x5x2xf32>
  return %dx : tensor<1x5x5x2xf32>
}

// Where the convolution would need negative padding, its result is cut instead.
// CHECK-LABEL: @backprop_input_wide_padding
func.func @backprop_input_wide_padding(%w: tensor<1x1x2x4xf32>, %dy: tensor<1x7x7x4xf32>) -> tensor<1x5x5x2xf32> {
  // CHECK: stablehlo.convolution
  // CHECK-SAME: pad = {{\[\[}}0, 0], [0, 0]]
  // CHECK-SAME: -> tensor<1x7x7x2xf32>
  // CHECK: stablehlo.slice %{{.*}} [0:1, 1:6, 1:6, 0:2]
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 5, 5, 2], padding = "EXPLICIT", explicit_paddings = [1, 1, 1, 1]}
      : (tensor<1x1x2x4xf32>, tensor<1x7x7x4xf32>) -> tensor<1x5x5x2xf32>
  return %dx : tensor<1x5x5x2xf32>
}

// The batch is summed over: it stands as the features, and the channels as the batch. The last row and column, which no
// window reaches, are cut.
// CHECK-LABEL: @backprop_filter
func.func @backprop_filter(%x: tensor<2x6x6x3xf32>, %dy: tensor<2x2x2x4xf32>) -> tensor<3x3x3x4xf32> {
  // CHECK: stablehlo.slice %{{.*}} [0:2, 0:5, 0:6, 0:3]
  // CHECK: %[[X:.*]] = stablehlo.slice %{{.*}} [0:2, 0:5, 0:5, 0:3]
  // CHECK: stablehlo.convolution(%[[X]], %{{.*}}) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f],
  // CHECK-SAME: window = {stride = [1, 1], pad = {{\[\[}}0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [2, 2]}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 3, 4], strides = [2, 2], padding = "VALID"}
      : (tensor<2x6x6x3xf32>, tensor<2x2x2x4xf32>) -> tensor<3x3x3x4xf32>
  return %dw : tensor<3x3x3x4xf32>
}

// CHECK-LABEL: @depthwise_backprop_filter
func.func @depthwise_backprop_filter(%x: tensor<2x5x5x3xf32>, %dy: tensor<2x3x3x6xf32>) -> tensor<3x3x3x2xf32> {
  // CHECK: stablehlo.convolution(%{{.*}}, %{{.*}}) dim_numbers = [b, 0, 1, f]x[i, 0, 1, o]->[0, 1, b, f]
  // CHECK-SAME: batch_group_count = 1
  // CHECK-SAME: feature_group_count = 3
  // CHECK: stablehlo.reshape %{{.*}} : (tensor<3x3x1x6xf32>) -> tensor<3x3x3x2xf32>
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 3, 2], padding = "VALID"}
      : (tensor<2x5x5x3xf32>, tensor<2x3x3x6xf32>) -> tensor<3x3x3x2xf32>
  return %dw : tensor<3x3x3x2xf32>
}

// Sums of nothing are zero.
// CHECK-LABEL: @no_channels
func.func @no_channels(%x: tensor<1x5x5x0xf32>, %w: tensor<3x3x0x2xf32>) -> tensor<1x3x3x2xf32> {
  // CHECK: stablehlo.constant dense<0.000000e+00> : tensor<1x3x3x2xf32>
  // CHECK-NOT: stablehlo.convolution
  %y = graph.conv2d %x, %w {padding = "VALID"} : (tensor<1x5x5x0xf32>, tensor<3x3x0x2xf32>) -> tensor<1x3x3x2xf32>
  return %y : tensor<1x3x3x2xf32>
}
