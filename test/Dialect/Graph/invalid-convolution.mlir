// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf16>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %y = graph.conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf16>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c2: expected operands of four dimensions, found 'tensor<3x3x6xf32>'}}
  %y = graph.conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<3x3x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c3: groups: expected a positive divisor of the channels and output channels, 4 and 6, found 3}}
  %y = graph.conv2d %x, %w {padding = "SAME", groups = 3} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c3: groups: expected a positive divisor of the channels and output channels, 4 and 6, found 0}}
  %y = graph.conv2d %x, %w {padding = "SAME", groups = 0} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x3x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c4: filter: expected 4 channels in each group (dimension 2), found 3; images have 4 channels in dimension 3}}
  %y = graph.conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<3x3x3x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c5: strides: expected 2 integers not below 1, found [1]}}
  %y = graph.conv2d %x, %w {padding = "SAME", strides = [1]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c5: strides: expected 2 integers not below 1, found [1, 0]}}
  %y = graph.conv2d %x, %w {padding = "SAME", strides = [1, 0]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c6: explicit_paddings: expected none with padding "SAME", found [1, 1, 1, 1]; write padding = "EXPLICIT" to use them}}
  %y = graph.conv2d %x, %w {padding = "SAME", explicit_paddings = [1, 1, 1, 1]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c6: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %y = graph.conv2d %x, %w {padding = "EXPLICIT"} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c6: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found [1, 1, -1, 1]}}
  %y = graph.conv2d %x, %w {padding = "EXPLICIT", explicit_paddings = [1, 1, -1, 1]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<9x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c7: expected a window within the padded image, found one of 9 elements, dilation included, over 8}}
  %y = graph.conv2d %x, %w {padding = "VALID"} : (tensor<1x8x8x4xf32>, tensor<9x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c7: expected a window within the padded image, found one of 9 elements, dilation included, over 8}}
  %y = graph.conv2d %x, %w {padding = "VALID", dilations = [4, 1]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<0x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c7: expected a window with an element, found [0, 3]}}
  %y = graph.conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<0x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c8: dilations: expected 2 integers not below 1, found [1, 0]}}
  %y = graph.conv2d %x, %w {padding = "SAME", dilations = [1, 0]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d' op conv2d_c9: output_type: expected 'f32', or the wider f32 of bf16 and f16, found 'f16'}}
  %y = graph.conv2d %x, %w {padding = "SAME", output_type = f16} : (tensor<1x8x8x4xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x2xf16>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<3x3x4x2xf16>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<8x8x4xf32>, %w: tensor<3x3x4x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c2: expected operands of four dimensions, found 'tensor<8x8x4xf32>'}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME"} : (tensor<8x8x4xf32>, tensor<3x3x4x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x1x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c3: filter: expected 4 channels (dimension 2), found 1; images have 4 channels in dimension 3}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<3x3x1x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c4: strides: expected 2 integers not below 1, found [0, 1]}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME", strides = [0, 1]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c5: explicit_paddings: expected none with padding "SAME", found [0, 0, 0, 0]; write padding = "EXPLICIT" to use them}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME", explicit_paddings = [0, 0, 0, 0]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<1x2x2x4xf32>, %w: tensor<3x3x4x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c6: expected a window within the padded image, found one of 3 elements, dilation included, over 2}}
  %y = graph.depthwise_conv2d %x, %w {padding = "VALID"} : (tensor<1x2x2x4xf32>, tensor<3x3x4x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %w: tensor<3x3x4x2xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d' op depthwise_conv2d_c7: dilations: expected 2 integers not below 1, found [2]}}
  %y = graph.depthwise_conv2d %x, %w {padding = "SAME", dilations = [2]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x2xf32>) -> tensor<1x8x8x8xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf16>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME"} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf16>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c2: expected operands of four dimensions, found 'tensor<8x8x6xf32>'}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME"} : (tensor<3x3x4x6xf32>, tensor<8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c3: groups: expected a positive divisor of the channels and output channels, 4 and 6, found 4}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", groups = 4} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c4: filter: expected 5 channels in each group (dimension 2), found 4; images have 5 channels in dimension 3}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 5], padding = "SAME"} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c5: strides: expected 2 integers not below 1, found [-1, 1]}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", strides = [-1, 1]} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c6: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "EXPLICIT"} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c7: expected a window within the padded image, found one of 11 elements, dilation included, over 8}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "VALID", dilations = [5, 5]} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c8: dilations: expected 2 integers not below 1, found []}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", dilations = []} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c9: input_shape: expected 4 integers not below 0, found [8, 8, 4]}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [8, 8, 4], padding = "SAME"} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x6xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_input' op conv2d_backprop_input_c10: dy: expected the shape of the convolution's result, [1, 4, 4, 6], found [1, 8, 8, 6]}}
  %dx = graph.conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", strides = [2, 2]} : (tensor<3x3x4x6xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf16>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf16>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c2: expected operands of four dimensions, found 'tensor<8x8x6xf32>'}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c3: groups: expected a positive divisor of the channels and output channels, 4 and 6, found 4}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME", groups = 4} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c4: filter: expected 4 channels in each group (dimension 2), found 5; images have 4 channels in dimension 3}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 5, 6], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c5: strides: expected 2 integers not below 1, found [-1, 1]}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME", strides = [-1, 1]} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c6: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "EXPLICIT"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c7: expected a window within the padded image, found one of 11 elements, dilation included, over 8}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "VALID", dilations = [5, 5]} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c8: dilations: expected 2 integers not below 1, found []}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME", dilations = []} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c9: filter_shape: expected 4 integers not below 0, found [8, 8, 4]}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [8, 8, 4], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.conv2d_backprop_filter' op conv2d_backprop_filter_c10: dy: expected the shape of the convolution's result, [1, 4, 4, 6], found [1, 8, 8, 6]}}
  %dw = graph.conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 6], padding = "SAME", strides = [2, 2]} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x6xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x8xf16>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME"} : (tensor<3x3x4x2xf32>, tensor<1x8x8x8xf16>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<8x8x8xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c2: expected operands of four dimensions, found 'tensor<8x8x8xf32>'}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME"} : (tensor<3x3x4x2xf32>, tensor<8x8x8xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c3: filter: expected 3 channels (dimension 2), found 4; images have 3 channels in dimension 3}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 3], padding = "SAME"} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c4: strides: expected 2 integers not below 1, found [1]}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", strides = [1]} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c5: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "EXPLICIT"} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c6: expected a window within the padded image, found one of 11 elements, dilation included, over 8}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "VALID", dilations = [5, 5]} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c7: dilations: expected 2 integers not below 1, found []}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME", dilations = []} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c8: input_shape: expected 4 integers not below 0, found [8, 8, 4]}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [8, 8, 4], padding = "SAME"} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%w: tensor<3x3x4x2xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_input' op depthwise_conv2d_backprop_input_c9: dy: expected the shape of the convolution's result, [1, 8, 8, 8], found [1, 8, 8, 6]}}
  %dx = graph.depthwise_conv2d_backprop_input %w, %dy {input_shape = [1, 8, 8, 4], padding = "SAME"} : (tensor<3x3x4x2xf32>, tensor<1x8x8x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x8xf16>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x8xf16>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<8x8x8xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c2: expected operands of four dimensions, found 'tensor<8x8x8xf32>'}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<8x8x8xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c3: filter: expected 4 channels (dimension 2), found 3; images have 4 channels in dimension 3}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 3, 2], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c4: strides: expected 2 integers not below 1, found [1]}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "SAME", strides = [1]} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c5: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "EXPLICIT"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c6: expected a window within the padded image, found one of 11 elements, dilation included, over 8}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "VALID", dilations = [5, 5]} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c7: dilations: expected 2 integers not below 1, found []}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "SAME", dilations = []} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c8: filter_shape: expected 4 integers not below 0, found [8, 8, 4]}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [8, 8, 4], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x8x8x4xf32>, %dy: tensor<1x8x8x6xf32>) {
  // expected-error @below {{'graph.depthwise_conv2d_backprop_filter' op depthwise_conv2d_backprop_filter_c9: dy: expected the shape of the convolution's result, [1, 8, 8, 8], found [1, 8, 8, 6]}}
  %dw = graph.depthwise_conv2d_backprop_filter %x, %dy {filter_shape = [3, 3, 4, 2], padding = "SAME"} : (tensor<1x8x8x4xf32>, tensor<1x8x8x6xf32>) -> tensor<3x3x4x2xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf16>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c1: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME"} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf16>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c3: groups: expected a positive number below 2^31, found 4611686018427387904}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", groups = 4611686018427387904} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c2: expected operands of four dimensions, found 'tensor<4x4x6xf32>'}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME"} : (tensor<4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c3: groups: expected a positive divisor of the channels and output channels, 16 and 6, found 4}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", groups = 4} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c4: filter: expected 5 channels in each group (dimension 2), found 4; images have 5 channels in dimension 3}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", output_shape = [1, 8, 8, 5]} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c5: strides: expected 2 integers not below 1, found [2]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2], padding = "SAME"} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c6: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "EXPLICIT"} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<0x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c7: expected a window with an element, found [0, 3]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME"} : (tensor<1x4x4x6xf32>, tensor<0x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c8: dilations: expected 2 integers not below 1, found [0, 1]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", dilations = [0, 1]} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c9: output_shape: expected 4 integers not below 0, found [8, 8, 4]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", output_shape = [8, 8, 4]} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x6xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c10: x: expected the shape of the convolution's result, [1, 5, 4, 6], found [1, 4, 4, 6]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME", output_shape = [1, 9, 8, 4]} : (tensor<1x4x4x6xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x5xf32>, %w: tensor<3x3x4x6xf32>) {
  // expected-error @below {{'graph.conv2d_transpose' op conv2d_transpose_c10: x: expected the shape of the convolution's result, [1, 4, 4, 6], found [1, 4, 4, 5]}}
  %y = graph.conv2d_transpose %x, %w {strides = [2, 2], padding = "SAME"} : (tensor<1x4x4x5xf32>, tensor<3x3x4x6xf32>) -> tensor<1x8x8x4xf32>
  return
}
