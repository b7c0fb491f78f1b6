// RUN: tpu-opt --split-input-file --verify-diagnostics %s

func.func @case0(%a: tensor<2x3xf32>, %b: tensor<2x4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c1: expected inputs of one shape}}
  %0:2 = "stablehlo.reduce"(%a, %b, %i, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }) : (tensor<2x3xf32>, tensor<2x4xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @case1(%a: tensor<2x3xf32>, %i: tensor<f16>) {
  // expected-error@+1 {{reduce_c2: expected an initial value of the input's element type}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f16>) -> tensor<2xf32>
  return
}

// -----

func.func @case2() {
  // expected-error@+1 {{reduce_c3: expected as many inputs as results and at least one, found 0 and 0}}
  "stablehlo.reduce"() <{dimensions = array<i64: 0>}> ({
    stablehlo.return
  }) : () -> ()
  return
}

// -----

func.func @case3(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c4: expected dimensions below 2, found [2]}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case4(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c5: expected each dimension at most once, found [1, 1]}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1, 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case5(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c6: expected the body to return 1 values, found 2}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case6(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c6: expected the body to take ('tensor<f32>', 'tensor<f32>'), found ('tensor<f32>', 'tensor<f16>')}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f16>):
    stablehlo.return %x : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case7(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c7: expected results of shape [2], found 'tensor<3xf32>'}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case8(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_c8: expected a result of element type 'f32', found 'tensor<2xf64>'}}
  %0 = "stablehlo.reduce"(%a, %i) <{dimensions = array<i64: 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf64>
  return
}

// -----

func.func @case9(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{found unknown op nothing.here after applies}}
  %0 = stablehlo.reduce(%a init: %i) applies nothing.here across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @case10(%a: tensor<2x3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{expected one input with applies, found 2}}
  %0:2 = stablehlo.reduce(%a init: %i), (%a init: %i) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @case11() {
  // expected-error@+1 {{reduce_window_c1: expected as many inputs as results and at least one, found 0 and 0}}
  "stablehlo.reduce_window"() <{window_dimensions = array<i64: 2>}> ({
    stablehlo.return
  }) : () -> ()
  return
}

// -----

func.func @case12(%a: tensor<3xf32>, %b: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c2: expected inputs of one shape}}
  %0:2 = "stablehlo.reduce_window"(%a, %b, %i, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    stablehlo.return %x, %y : tensor<f32>, tensor<f32>
  }) : (tensor<3xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>)
  return
}

// -----

func.func @case13(%a: tensor<4xf32>, %i: tensor<f16>) {
  // expected-error@+1 {{reduce_window_c3: expected an initial value of the input's element type}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f16>) -> tensor<3xf32>
  return
}

// -----

func.func @case14(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c4: expected 1 values in window_dimensions, found [2, 2]}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case15(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c5: expected values of at least 1 in window_dimensions, found [0]}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case16(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c6: expected 1 values in window_strides}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 1, 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case17(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c7: expected values of at least 1 in window_strides}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, window_strides = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case18(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c8: expected 1 values in base_dilations}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, base_dilations = array<i64: 1, 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case19(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c9: expected values of at least 1 in base_dilations}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, base_dilations = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case20(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c10: expected 1 values in window_dilations}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, window_dilations = array<i64: 1, 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case21(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c11: expected values of at least 1 in window_dilations}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, window_dilations = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case22(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c12: expected a padding of shape [1, 2], found [1, 3]}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, padding = dense<0> : tensor<1x3xi64>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case23(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c13: expected the body to return scalars to which 'f32' can be promoted, found 'tensor<i1>'}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.is_finite %x : (tensor<f32>) -> tensor<i1>
    stablehlo.return %s : tensor<i1>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
  return
}

// -----

func.func @case24(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c15: expected results of shape [3], found 'tensor<4xf32>'}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// Dilated and padded sizes beyond 64 bits do not wrap around to small ones.
func.func @sizes_beyond_64_bits(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c15: expected results of shape [9223372036854775806], found 'tensor<1xf32>'}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>, base_dilations = array<i64: 9223372036854775807>, padding = dense<[[9223372036854775807, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

func.func @case25(%a: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c16: expected a result of element type 'f32', found 'tensor<3xf64>'}}
  %0 = "stablehlo.reduce_window"(%a, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<3xf64>
  return
}

// -----

func.func @case26(%a: tensor<4xf32>, %s: tensor<3xf16>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c1: expected operand and source of one element type}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf16>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case27(%a: tensor<4xf32>, %s: tensor<4xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c2: expected a source of shape [3], found 'tensor<4xf32>'}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case28(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f16>) {
  // expected-error@+1 {{select_and_scatter_c3: expected an initial value of the operand's element type}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f16>) -> tensor<4xf32>
  return
}

// -----

func.func @case29(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c4: expected 1 values in window_dimensions}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case30(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c5: expected values of at least 1 in window_dimensions}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case31(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c6: expected 1 values in window_strides}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 1>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case32(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c7: expected values of at least 1 in window_strides}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 1>, window_strides = array<i64: 0>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case33(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c8: expected a padding of shape [1, 2], found [2, 2]}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 1>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case34(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c9: expected select to return ('tensor<i1>'), found ('tensor<f32>')}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    stablehlo.return %x : tensor<f32>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case35(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c10: expected scatter to return scalars to which 'f32' can be promoted, found 'tensor<i1>'}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @case36(%a: tensor<4xf32>, %s: tensor<3xf32>, %i: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c11: expected a result of type 'tensor<4xf32>', found 'tensor<5xf32>'}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %i) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %p = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %t = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4xf32>, tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
  return
}

// -----

func.func @case37(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c1: expected a feature_index below 2, found 2}}
  %0 = "stablehlo.batch_norm_inference"(%x, %v, %v, %v, %v) <{epsilon = 0.1 : f32, feature_index = 2 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case38(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c2: expected scale of the operand's element type}}
  %0 = "stablehlo.batch_norm_inference"(%x, %h, %v, %v, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf16>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case39(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c3: expected scale of type 'tensor<3xf32>', found 'tensor<4xf32>'}}
  %0 = "stablehlo.batch_norm_inference"(%x, %w, %v, %v, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case40(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c4: expected offset of type}}
  %0 = "stablehlo.batch_norm_inference"(%x, %v, %w, %v, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case41(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c5: expected mean of type}}
  %0 = "stablehlo.batch_norm_inference"(%x, %v, %v, %w, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case42(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c6: expected variance of type}}
  %0 = "stablehlo.batch_norm_inference"(%x, %v, %v, %v, %w) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @case43(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_inference_c7: expected a result of type}}
  %0 = "stablehlo.batch_norm_inference"(%x, %v, %v, %v, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

func.func @case44(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_training_c1: expected a feature_index below 2, found -1}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %v, %v) <{epsilon = 0.1 : f32, feature_index = -1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case45(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_training_c2: expected offset of the operand's element type}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %v, %h) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf16>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case46(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_training_c3: expected scale of type}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %w, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<4xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case47(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_training_c4: expected offset of type}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %v, %w) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<4xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case48(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_training_c7: expected results of type}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %v, %v) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<4xf32>)
  return
}

// -----

func.func @case49(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_grad_c1: expected a feature_index below 2, found 2}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %v, %v, %v, %x) <{epsilon = 0.1 : f32, feature_index = 2 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case50(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_grad_c2: expected mean of the operand's element type}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %v, %h, %v, %x) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf16>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case51(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_grad_c3: expected operand and grad_output of one type}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %v, %v, %v, %y) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x4xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case52(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_grad_c4: expected variance of type}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %v, %v, %w, %x) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @case53(%x: tensor<2x3xf32>, %v: tensor<3xf32>, %w: tensor<4xf32>, %h: tensor<3xf16>, %y: tensor<2x4xf32>) {
  // expected-error@+1 {{batch_norm_grad_c5: expected scale of type}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %w, %v, %v, %x) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<2x3xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @further0(%a: tensor<2x3xf32>, %s: tensor<3xf32>) {
  // expected-error@+1 {{batch_norm_training_c7: expected results of type 'tensor<2x3xf32>', 'tensor<3xf32>', 'tensor<3xf32>', found 'tensor<2x3xf32>', 'tensor<4xf32>', 'tensor<3xf32>'}}
  %0:3 = "stablehlo.batch_norm_training"(%a, %s, %s) {epsilon = 0.1 : f32, feature_index = 1 : i64} : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<4xf32>, tensor<3xf32>)
  return
}

// -----

func.func @further1(%a: tensor<4xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{reduce_window_c15: }}
  %0:2 = "stablehlo.reduce_window"(%a, %a, %z, %z) ({
  ^bb0(%b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>, %e: tensor<f32>):
    "stablehlo.return"(%b, %c) : (tensor<f32>, tensor<f32>) -> ()
  }) {window_dimensions = array<i64: 2>} : (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>, tensor<4xf32>)
  return
}

// -----

func.func @further2(%a: tensor<4xf32>, %s: tensor<2xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c11: expected a result of type 'tensor<4xf32>', found 'tensor<4xi32>'}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %z) ({
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.compare GE, %b, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }, {
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.add %b, %c : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {window_dimensions = array<i64: 2>, window_strides = array<i64: 2>} : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xi32>
  return
}

// -----

func.func @further3(%a: tensor<4xf32>, %s: tensor<2xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{select_and_scatter_c4: expected 1 window_dimensions, found none}}
  %0 = "stablehlo.select_and_scatter"(%a, %s, %z) ({
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.compare GE, %b, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }, {
  ^bb0(%b: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.add %b, %c : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) {window_strides = array<i64: 2>} : (tensor<4xf32>, tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @further4(%a: tensor<4xf32>, %z: tensor<f32>) {
  // expected-error@+1 {{expected a commutative op of stablehlo after applies, such as stablehlo.add, found stablehlo.divide; write another one in a reducer}}
  %0 = stablehlo.reduce(%a init: %z) applies stablehlo.divide across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return
}
