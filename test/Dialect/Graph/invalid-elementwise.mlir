// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<4xf32>, %y: tensor<4xbf16>) {
  // expected-error @below {{'graph.add' op add_c1: expected operands of one element type, found 'f32' and 'bf16'; convert one with graph.cast}}
  %z = graph.add %x, %y : (tensor<4xf32>, tensor<4xbf16>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %y: tensor<2xf32>) {
  // expected-error @below {{'graph.add' op add_c2: expected shapes that broadcast (aligned at the last dimension, equal or 1), found 'tensor<2x3xf32>' and 'tensor<2xf32>'}}
  %z = graph.add %x, %y : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %y: tensor<4xbf16>) {
  // expected-error @below {{'graph.less' op less_c1: expected operands of one element type, found 'f32' and 'bf16'; convert one with graph.cast}}
  %z = graph.less %x, %y : (tensor<4xf32>, tensor<4xbf16>) -> tensor<4xi1>
  return
}

// -----

func.func @test(%x: tensor<2x3xf32>, %y: tensor<2xf32>) {
  // expected-error @below {{'graph.less' op less_c2: expected shapes that broadcast (aligned at the last dimension, equal or 1), found 'tensor<2x3xf32>' and 'tensor<2xf32>'}}
  %z = graph.less %x, %y : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xi1>
  return
}

// -----

func.func @test(%x: tensor<2x3xi1>, %y: tensor<2xi1>) {
  // expected-error @below {{'graph.logical_and' op logical_and_c2: expected shapes that broadcast (aligned at the last dimension, equal or 1), found 'tensor<2x3xi1>' and 'tensor<2xi1>'}}
  %z = graph.logical_and %x, %y : (tensor<2x3xi1>, tensor<2xi1>) -> tensor<2x3xi1>
  return
}

// -----

func.func @test(%p: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xi32>) {
  // expected-error @below {{'graph.select' op select_c1: expected operands of one element type, found 'f32' and 'i32'; convert one with graph.cast}}
  %z = graph.select %p, %x, %y : (tensor<4xi1>, tensor<4xf32>, tensor<4xi32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%p: tensor<3xi1>, %x: tensor<4xf32>) {
  // expected-error @below {{'graph.select' op select_c2: expected shapes that broadcast (aligned at the last dimension, equal or 1), found 'tensor<3xi1>', 'tensor<4xf32>' and 'tensor<4xf32>'}}
  %z = graph.select %p, %x, %x : (tensor<3xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>) {
  // expected-error @below {{'graph.cast' op cast_c1: expected operand and result of one shape, found 'tensor<4xf32>' and 'tensor<5xi32>'}}
  %y = graph.cast %x : (tensor<4xf32>) -> tensor<5xi32>
  return
}

// -----

func.func @test(%x: tensor<4xf32>, %z: tensor<1xf32>) {
  // expected-error @below {{'graph.relu_grad' op relu_grad_c1: expected operands of one type, found 'tensor<4xf32>' and 'tensor<1xf32>'}}
  %y = graph.relu_grad %x, %z : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @test(%x: tensor<4x3xf32>) {
  // expected-error @below {{'graph.softmax' op softmax_c1: axis: expected a dimension from -2 to 1, found 2}}
  %y = graph.softmax %x {axis = 2} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @test(%x: tensor<f32>) {
  // expected-error @below {{'graph.log_softmax' op log_softmax_c1: axis: expected a tensor with dimensions, found one without}}
  %y = graph.log_softmax %x : (tensor<f32>) -> tensor<f32>
  return
}
