// Folds over windows: padding, strides, dilations, any body.

func.func @add_f32(%x: tensor<3x9x9x5xf32>, %z: tensor<f32>) -> tensor<3x5x5x5xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xf32>, tensor<f32>) -> tensor<3x5x5x5xf32>
  return %a : tensor<3x5x5x5xf32>
}

func.func @maximum_f32(%x: tensor<3x9x9x5xf32>, %z: tensor<f32>) -> tensor<3x5x5x5xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xf32>, tensor<f32>) -> tensor<3x5x5x5xf32>
  return %a : tensor<3x5x5x5xf32>
}

func.func @mix_f32(%x: tensor<3x9x9x5xf32>, %z: tensor<f32>) -> tensor<3x5x5x5xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %h = stablehlo.multiply %p, %p : tensor<f32>
      %s = stablehlo.subtract %h, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xf32>, tensor<f32>) -> tensor<3x5x5x5xf32>
  return %a : tensor<3x5x5x5xf32>
}

func.func @add_bf16(%x: tensor<3x9x9x5xbf16>, %z: tensor<bf16>) -> tensor<3x5x5x5xbf16> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>):
      %s = stablehlo.add %p, %q : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xbf16>, tensor<bf16>) -> tensor<3x5x5x5xbf16>
  return %a : tensor<3x5x5x5xbf16>
}

func.func @maximum_bf16(%x: tensor<3x9x9x5xbf16>, %z: tensor<bf16>) -> tensor<3x5x5x5xbf16> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>):
      %s = stablehlo.maximum %p, %q : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xbf16>, tensor<bf16>) -> tensor<3x5x5x5xbf16>
  return %a : tensor<3x5x5x5xbf16>
}

func.func @mix_bf16(%x: tensor<3x9x9x5xbf16>, %z: tensor<bf16>) -> tensor<3x5x5x5xbf16> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<bf16>, %q: tensor<bf16>):
      %h = stablehlo.multiply %p, %p : tensor<bf16>
      %s = stablehlo.subtract %h, %q : tensor<bf16>
      stablehlo.return %s : tensor<bf16>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xbf16>, tensor<bf16>) -> tensor<3x5x5x5xbf16>
  return %a : tensor<3x5x5x5xbf16>
}

func.func @add_i32(%x: tensor<3x9x9x5xi32>, %z: tensor<i32>) -> tensor<3x5x5x5xi32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %s = stablehlo.add %p, %q : tensor<i32>
      stablehlo.return %s : tensor<i32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xi32>, tensor<i32>) -> tensor<3x5x5x5xi32>
  return %a : tensor<3x5x5x5xi32>
}

func.func @maximum_i32(%x: tensor<3x9x9x5xi32>, %z: tensor<i32>) -> tensor<3x5x5x5xi32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %s = stablehlo.maximum %p, %q : tensor<i32>
      stablehlo.return %s : tensor<i32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xi32>, tensor<i32>) -> tensor<3x5x5x5xi32>
  return %a : tensor<3x5x5x5xi32>
}

func.func @mix_i32(%x: tensor<3x9x9x5xi32>, %z: tensor<i32>) -> tensor<3x5x5x5xi32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<i32>, %q: tensor<i32>):
      %h = stablehlo.multiply %p, %p : tensor<i32>
      %s = stablehlo.subtract %h, %q : tensor<i32>
      stablehlo.return %s : tensor<i32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<3x9x9x5xi32>, tensor<i32>) -> tensor<3x5x5x5xi32>
  return %a : tensor<3x5x5x5xi32>
}

func.func @cumulative(%x: tensor<6x40xf32>, %z: tensor<f32>) -> tensor<6x40xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 1, 40>, window_strides = array<i64: 1, 1>, padding = dense<[[0, 0], [39, 0]]> : tensor<2x2xi64>} : (tensor<6x40xf32>, tensor<f32>) -> tensor<6x40xf32>
  return %a : tensor<6x40xf32>
}

func.func @dilated(%x: tensor<20xf32>, %z: tensor<f32>) -> tensor<18xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 3>, window_strides = array<i64: 2>, padding = dense<[[1, 2]]> : tensor<1x2xi64>, base_dilations = array<i64: 2>, window_dilations = array<i64: 3>} : (tensor<20xf32>, tensor<f32>) -> tensor<18xf32>
  return %a : tensor<18xf32>
}

func.func @all_padding(%x: tensor<4xf32>, %z: tensor<f32>) -> tensor<3xf32> {
  %a = "stablehlo.reduce_window"(%x, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %s = stablehlo.maximum %p, %q : tensor<f32>
      stablehlo.return %s : tensor<f32>
  }) {window_dimensions = array<i64: 2>, window_strides = array<i64: 3>, padding = dense<[[3, 3]]> : tensor<1x2xi64>} : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return %a : tensor<3xf32>
}

func.func @select_and_scatter(%x: tensor<2x9x9x3xf32>, %s: tensor<2x5x5x3xf32>, %z: tensor<f32>) -> tensor<2x9x9x3xf32> {
  %r = "stablehlo.select_and_scatter"(%x, %s, %z) ({
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %c = stablehlo.compare GE, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
  }, {
    ^bb0(%p: tensor<f32>, %q: tensor<f32>):
      %c = stablehlo.add %p, %q : tensor<f32>
      stablehlo.return %c : tensor<f32>
  }) {window_dimensions = array<i64: 1, 3, 3, 1>, window_strides = array<i64: 1, 2, 2, 1>, padding = dense<[[0, 0], [1, 1], [1, 1], [0, 0]]> : tensor<4x2xi64>} : (tensor<2x9x9x3xf32>, tensor<2x5x5x3xf32>, tensor<f32>) -> tensor<2x9x9x3xf32>
  return %r : tensor<2x9x9x3xf32>
}
