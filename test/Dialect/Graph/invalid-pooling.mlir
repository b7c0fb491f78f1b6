// RUN: tpu-opt %s -split-input-file -verify-diagnostics

func.func @test(%x: tensor<4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c1: expected images, of four dimensions, found 'tensor<4x4x1xf32>'}}
  %y = graph.max_pool %x {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c2: window: expected 2 integers not below 1, found [2]}}
  %y = graph.max_pool %x {window = [2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c3: strides: expected 2 integers not below 1, found [0, 2]}}
  %y = graph.max_pool %x {window = [2, 2], strides = [0, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c4: explicit_paddings: expected none with padding "VALID", found [0, 0, 0, 0]; write padding = "EXPLICIT" to use them}}
  %y = graph.max_pool %x {window = [2, 2], strides = [2, 2], padding = "VALID", explicit_paddings = [0, 0, 0, 0]} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c5: expected a window within the padded image, found one of 5 elements, dilation included, over 4}}
  %y = graph.max_pool %x {window = [5, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool' op max_pool_c6: explicit_paddings: expected less padding than window, found 2 and window 2}}
  %y = graph.max_pool %x {window = [2, 2], strides = [2, 2], padding = "EXPLICIT", explicit_paddings = [0, 2, 0, 0]} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c1: expected images, of four dimensions, found 'tensor<4x4x1xf32>'}}
  %y = graph.avg_pool %x {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c2: window: expected 2 integers not below 1, found [2]}}
  %y = graph.avg_pool %x {window = [2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c3: strides: expected 2 integers not below 1, found [0, 2]}}
  %y = graph.avg_pool %x {window = [2, 2], strides = [0, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c4: explicit_paddings: expected none with padding "VALID", found [0, 0, 0, 0]; write padding = "EXPLICIT" to use them}}
  %y = graph.avg_pool %x {window = [2, 2], strides = [2, 2], padding = "VALID", explicit_paddings = [0, 0, 0, 0]} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c5: expected a window within the padded image, found one of 5 elements, dilation included, over 4}}
  %y = graph.avg_pool %x {window = [5, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool' op avg_pool_c6: explicit_paddings: expected less padding than window, found 2 and window 2}}
  %y = graph.avg_pool %x {window = [2, 2], strides = [2, 2], padding = "EXPLICIT", explicit_paddings = [0, 2, 0, 0]} : (tensor<1x4x4x1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// -----

func.func @test(%x: tensor<4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c1: expected images, of four dimensions, found 'tensor<4x4x1xf32>'}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c2: window: expected 2 integers not below 1, found [2]}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c3: strides: expected 2 integers not below 1, found [0, 2]}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [0, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c4: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "EXPLICIT"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c5: expected a window within the padded image, found one of 5 elements, dilation included, over 4}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [5, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c6: explicit_paddings: expected less padding than window, found 2 and window 2}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "EXPLICIT", explicit_paddings = [0, 2, 0, 0]} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf16>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c7: expected operands of one element type, found 'f32' and 'f16'; convert one with graph.cast}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf16>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x2x2x1xbf16>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c7: expected operands of one element type, found 'f32' and 'bf16'; convert one with graph.cast}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x2x2x1xbf16>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x4x4x1xf32>, %dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c8: y: expected the shape of the pool's result, [1, 2, 2, 1], found [1, 4, 4, 1]}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%x: tensor<1x4x4x1xf32>, %y: tensor<1x2x2x1xf32>, %dy: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.max_pool_grad' op max_pool_grad_c8: dy: expected the shape of the pool's result, [1, 2, 2, 1], found [1, 4, 4, 1]}}
  %dx = graph.max_pool_grad %x, %y, %dy {window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c1: input_shape: expected 4 integers not below 0, found [4, 4]}}
  %dx = graph.avg_pool_grad %dy {input_shape = [4, 4], window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c2: window: expected 2 integers not below 1, found [2]}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [2], strides = [2, 2], padding = "VALID"} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c3: strides: expected 2 integers not below 1, found [0, 2]}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [2, 2], strides = [0, 2], padding = "VALID"} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c4: explicit_paddings (top, bottom, left, right): expected 4 integers not below 0, found []}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [2, 2], strides = [2, 2], padding = "EXPLICIT"} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c5: expected a window within the padded image, found one of 5 elements, dilation included, over 4}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [5, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x2x2x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c6: explicit_paddings: expected less padding than window, found 2 and window 2}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [2, 2], strides = [2, 2], padding = "EXPLICIT", explicit_paddings = [0, 2, 0, 0]} : (tensor<1x2x2x1xf32>) -> tensor<1x4x4x1xf32>
  return
}

// -----

func.func @test(%dy: tensor<1x4x4x1xf32>) {
  // expected-error @below {{'graph.avg_pool_grad' op avg_pool_grad_c7: dy: expected the shape of the pool's result, [1, 2, 2, 1], found [1, 4, 4, 1]}}
  %dx = graph.avg_pool_grad %dy {input_shape = [1, 4, 4, 1], window = [2, 2], strides = [2, 2], padding = "VALID"} : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  return
}
